import { expect } from 'chai';
import {
  actions,
  assess,
  levels,
  optionsOf,
  watches,
  type ActionId,
  type Answers,
  type Level,
  type WatchId,
} from '../../src/triage/internal.js';
import { changes, report, slow } from './every.js';
import { examples, ordinary } from './examples.js';

const changed: Record<Level, Answers> = {
  'self-care': {},
  therapist: { began: 'during' },
  doctor: { nerves: 'yes', shooting: 'one' },
  urgent: { fever: 'yes' },
  emergency: { saddle: 'yes' },
};
const at = (level: Level, changes: Answers = {}) =>
  assess({ ...ordinary, ...changed[level], ...changes });

describe('what to do', () => {
  const plain: Record<Level, readonly ActionId[]> = {
    'self-care': ['keep-moving', 'no-pressure'],
    therapist: ['contact-therapist', 'no-therapist', 'keep-moving', 'no-pressure'],
    doctor: ['book-doctor', 'no-pressure'],
    urgent: ['get-help-today', 'tell-them', 'not-alone', 'no-pressure'],
    emergency: ['go-now', 'no-driving', 'tell-them', 'not-alone'],
  };
  for (const level of levels) {
    it(`is, at ${level}: ${plain[level].join(', ')}`, () => {
      expect(at(level).level).to.equal(level);
      expect(at(level).actions).to.deep.equal(plain[level]);
    });
  }

  // An action, the answers that add it, at which levels.
  const shoulders = { areas: ['shoulders'] } as const;
  const nerves = { nerves: 'yes' } as const;
  const burn = { 'skin-change': 'yes', look: ['burn'] } as const;
  const added: readonly (readonly [ActionId, Answers, readonly Level[]])[] = [
    ['trust-yourself', { worried: 'yes' }, ['doctor']],
    ['trust-yourself', { worried: 'unsure' }, ['therapist', 'doctor']],
    ['parent', { age: 'under-18' }, ['doctor', 'urgent']],
    ['midwife', { ...shoulders, pregnancy: 'early' }, ['self-care', 'therapist']],
    ['midwife', { ...shoulders, pregnancy: 'later' }, ['self-care', 'therapist']],
    ['midwife', { ...shoulders, pregnancy: 'birth' }, ['self-care', 'therapist']],
    ['maternity', { ...shoulders, pregnancy: 'early' }, ['doctor', 'urgent']],
    ['maternity', { ...shoulders, pregnancy: 'later' }, ['doctor', 'urgent']],
    ['maternity', { ...shoulders, pregnancy: 'birth' }, ['doctor', 'urgent']],
    ['thinner', { conditions: ['thinner'] }, ['doctor', 'urgent']],
    ['bleeding', { ...shoulders, conditions: ['bleeding'] }, ['doctor', 'urgent']],
    ['fibromyalgia', { conditions: ['fibromyalgia'] }, ['self-care', 'therapist', 'doctor']],
    ['numb-heat', { conditions: ['numb-feet'] }, ['self-care', 'therapist', 'doctor']],
    ['numb-heat', { ...nerves, numbness: 'fading' }, ['therapist', 'doctor']],
    ['numb-heat', { ...nerves, numbness: 'still' }, ['doctor']],
    ['numb-heat', { ...nerves, numbness: 'gone' }, []],
    ['cool-burn', burn, ['urgent', 'emergency']],
    ['adrenaline', { allergy: 'yes' }, ['emergency']],
    // One who has no such pen needs no word of it: "not sure" is help today.
    ['adrenaline', { allergy: 'unsure' }, []],
    ['call-now', { chest: 'yes' }, ['emergency']],
  ];
  for (const [action, changes, expected] of added) {
    it(`has ${action} with ${JSON.stringify(changes)} at: ${expected.join(', ') || 'no level'}`, () => {
      const found = levels.filter((level) => {
        // Only what is added here calls for an emergency of its own.
        const own = action === 'call-now' || action === 'adrenaline' ? {} : changed[level];
        const result = assess({ ...ordinary, ...own, ...changes });
        return result.level === level && result.actions.includes(action);
      });
      expect(found).to.deep.equal(expected);
    });
  }

  it('uses every action somewhere', () => {
    const used = [...Object.values(plain).flat(), ...added.map(([action]) => action)];
    expect(new Set(used)).to.have.all.keys(Object.keys(actions));
  });

  // Which emergencies need an ambulance (A10 of the clinical review); with others, a car will do.
  const skin = { 'skin-change': 'yes' } as const;
  const acts: Readonly<Record<'call-now' | 'go-now', readonly (readonly [string, Answers])[]>> = {
    'call-now': [
      ['chest pain', { chest: 'yes' }],
      ['signs of a stroke', { stroke: 'yes' }],
      ['double sight with a sore neck', { areas: ['neck'], 'neck-signs': 'yes' }],
      ['a numb face', { ...nerves, numbness: 'face' }],
      ['a tearing pain', { tearing: 'yes' }],
      ['as if something ripped in the back', { quality: ['tearing'] }],
      ['a sudden, severe pain in the tummy', { began: 'sudden', areas: ['belly'], pain: 7 }],
      ['a strong allergy', { allergy: 'yes' }],
      ['a fever with confusion', { fever: 'yes', 'fever-brain': 'yes' }],
      ['a fever with a stiff neck', { fever: 'yes', areas: ['neck'], quality: ['stiff'] }],
      ['a fever with cancer', { fever: 'yes', conditions: ['cancer-now'] }],
      ['the worst headache', { 'head-pain': 'yes', 'head-pain-worst': 'yes' }],
      ['a new neck pain with an artery problem', { 'head-pain': 'yes', conditions: ['vessels'] }],
      ['a new neck pain after the neck was cracked', { 'head-pain': 'yes', kind: ['crack'] }],
      // Our own judgement: nobody moves a hurt back, and a lung can fail on the way.
      ['a bad fall', { injury: 'yes' }],
      ['pain on breathing in after needles', { breath: 'yes', kind: ['needles'] }],
      ['pain on breathing in after a birth', { breath: 'yes', pregnancy: 'birth' }],
    ],
    'go-now': [
      ['numbness between the legs', { saddle: 'yes' }],
      ['numbness between the legs, said later', { ...nerves, numbness: 'saddle' }],
      ['weakness on both sides', { ...nerves, 'both-sides': 'yes' }],
      ['pain down both legs', { ...nerves, shooting: 'both' }],
      ['weakness that grows', { ...nerves, weakness: 'worsening' }],
      ['brown pee', { urine: 'yes', 'dark-urine': 'yes' }],
      ['a tight limb', { 'limb-swelling': 'yes', 'tight-limb': 'yes' }],
      ['a growing swelling with severe pain', { ...skin, 'growing-swelling': 'yes', pain: 7 }],
      ['a severe burn', { ...burn, 'burn-severe': 'yes' }],
      ['a sign in pregnancy', { pregnancy: 'later', 'pregnancy-alarm': 'yes' }],
      ['one side of the tummy, early in pregnancy', { pregnancy: 'early', areas: ['belly-left'] }],
      [
        'a blood thinner and a weak leg',
        { ...nerves, conditions: ['thinner'], weakness: 'slight' },
      ],
      ['cancer and a numb leg', { ...nerves, conditions: ['cancer-past'], numbness: 'still' }],
    ],
  };
  for (const act of ['call-now', 'go-now'] as const) {
    for (const [sentence, answers] of acts[act]) {
      it(`begins with ${act} for ${sentence}`, () => {
        const { level, actions: found } = assess({ ...ordinary, ...answers });
        expect(level).to.equal('emergency');
        expect(found.filter((id) => id !== 'adrenaline')[0]).to.equal(act);
        expect(found).not.to.include(act === 'call-now' ? 'go-now' : 'call-now');
      });
    }
  }

  for (const [, needsAmbulance] of acts['call-now']) {
    it(`is an ambulance for ${JSON.stringify(needsAmbulance)} whatever comes with it`, () => {
      for (const [, other] of acts['go-now']) {
        const { level, actions: found } = assess({ ...ordinary, ...other, ...needsAmbulance });
        expect(level).to.equal('emergency');
        expect(found).to.include('call-now').and.not.to.include('go-now');
      }
    });
  }

  it('is chosen by the signs of the emergency alone, not by a lesser one beside', () => {
    const { actions: found } = assess({ ...ordinary, saddle: 'yes', 'head-pain': 'yes' });
    expect(found).to.include('go-now').and.not.to.include('call-now');
  });

  it('is the adrenaline pen before all else in a strong allergy', () => {
    expect(
      assess({ ...ordinary, allergy: 'yes', saddle: 'yes' }).actions.slice(0, 2),
    ).to.deep.equal(['adrenaline', 'call-now']);
  });

  it('is to cool a burn before the call for help today', () => {
    expect(assess({ ...ordinary, ...burn }).actions[0]).to.equal('cool-burn');
    expect(assess({ ...ordinary, ...burn, 'skin-change': 'no' }).actions).not.to.include(
      'cool-burn',
    );
    expect(assess({ ...ordinary, ...burn, 'burn-severe': 'yes' }).actions).to.include('cool-burn');
  });

  for (const pregnancy of ['early', 'later', 'birth'] as const) {
    it(`is the midwife first wherever help is needed within days (${pregnancy})`, () => {
      for (const more of [{ worried: 'yes' }, { fever: 'yes' }] as const) {
        const { level, actions: found } = assess({ ...ordinary, pregnancy, ...more });
        expect(['doctor', 'urgent']).to.include(level);
        expect(found[0]).to.equal('maternity');
      }
    });
  }

  it('is one way to the hospital first in every emergency, with no calm advice, in any one change', () => {
    const all = [
      ...changes.map(({ answers }) => answers),
      ...levels.flatMap((level) => examples[level]).map(([, more]) => ({ ...ordinary, ...more })),
    ];
    const emergency = ['adrenaline', 'cool-burn', ...plain.emergency, 'call-now'];
    for (const answers of all) {
      const { level, actions: found } = assess(answers);
      const ways = found.filter((id) => id === 'call-now' || id === 'go-now');
      expect(ways, JSON.stringify(answers)).to.have.length(level === 'emergency' ? 1 : 0);
      if (level !== 'emergency') continue;
      expect(found[0]).to.be.oneOf(['adrenaline', ...ways]);
      expect(emergency).to.include.members([...found]);
      expect(found).to.include.members(['no-driving', 'tell-them', 'not-alone']);
    }
    report('What to do', all.length);
  }).timeout(slow);
});

describe('what to watch for', () => {
  const now = [
    'now-chest',
    'now-face',
    'now-head',
    'now-tearing',
    'now-allergy',
    'now-fever',
    'now-saddle',
    'now-limbs',
    'now-tight',
    'now-growing',
    'now-pee',
  ] as const;
  const today = [
    'today-fever',
    'today-limb',
    'today-weak',
    'today-head',
    'today-pee',
    'today-pain',
  ] as const;
  const doctor = ['numb', 'shooting', 'worse', 'slow'] as const;
  const expected: Record<Level, readonly WatchId[]> = {
    'self-care': [...now, ...today, ...doctor],
    therapist: [...now, ...today, ...doctor],
    doctor: [...now, ...today, 'today-waiting'],
    urgent: now,
    emergency: [],
  };
  for (const level of levels) {
    it(`is, at ${level}: ${expected[level].join(', ') || 'nothing, it stands alone'}`, () => {
      expect(at(level).watches).to.deep.equal(expected[level]);
    });
  }

  it('stands by act: what needs help now, then today, then within days', () => {
    const order = Object.values(watches).map(({ act }) => ['now', 'today', 'doctor'].indexOf(act));
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    for (const id of now) expect(watches[id].act).to.equal('now');
    for (const id of today) expect(watches[id].act).to.equal('today');
  });

  it('has the signs of pregnancy for those who are pregnant or gave birth, and for nobody else', () => {
    for (const pregnancy of optionsOf('pregnancy') as NonNullable<Answers['pregnancy']>[]) {
      for (const level of ['self-care', 'therapist', 'doctor', 'urgent'] as const) {
        const { watches: found } = at(level, { areas: ['shoulders'], pregnancy });
        expect(found.includes('now-pregnancy'), `${level}, ${pregnancy}`).to.equal(
          pregnancy !== 'no',
        );
      }
    }
  });

  // What already holds is not told again: how long it takes by when the massage was.
  const bySlow: Readonly<Record<string, readonly WatchId[]>> = {
    today: ['slow'],
    yesterday: ['slow'],
    'two-days': ['slow'],
    'three-days': ['slow-later'],
    'four-to-seven-days': ['slow-later'],
    'over-a-week': [],
  };
  for (const massage of optionsOf('massage') as NonNullable<Answers['massage']>[]) {
    it(`says how long to wait, massage ${massage}: ${bySlow[massage]?.join() || 'no longer'}`, () => {
      for (const level of ['self-care', 'therapist'] as const) {
        const { watches: found, level: own } = at(level, { massage, areas: ['arms'] });
        if (own === 'doctor') continue;
        expect(found.filter((id) => id.startsWith('slow'))).to.deep.equal(bySlow[massage]);
      }
    });
  }

  for (const trend of optionsOf('trend') as NonNullable<Answers['trend']>[]) {
    it(`tells to see a doctor if it gets worse, save who says that it does: ${trend}`, () => {
      const { watches: found, level } = assess({ ...ordinary, trend });
      expect(['self-care', 'therapist']).to.include(level);
      expect(found.includes('worse')).to.equal(trend !== 'worse');
    });
  }

  it('has every emergency sign below an emergency, in any one change', () => {
    for (const { answers } of changes) {
      const { level, watches: found } = assess(answers);
      if (level === 'emergency') expect(found).to.deep.equal([]);
      else expect(found, JSON.stringify(answers)).to.include.members([...now]);
    }
  }).timeout(slow);

  it('uses every watch somewhere', () => {
    const told = [...Object.values(expected).flat(), ...Object.values(bySlow).flat()];
    expect(new Set([...told, 'now-pregnancy'])).to.have.all.keys(Object.keys(watches));
  });
});

describe('when to check again', () => {
  const cases: readonly (readonly [string, Answers, number | undefined])[] = [
    ['a day after ordinary soreness', {}, 24],
    ['a day later on the third day', { massage: 'three-days' }, 24],
    [
      'two days later when it is past the third day and better',
      { massage: 'four-to-seven-days' },
      48,
    ],
    ['never when it has gone', { trend: 'gone' }, undefined],
    ['a day later with the therapist told', changed.therapist, 24],
    [
      'a day later with the therapist told, though it has gone',
      { ...changed.therapist, trend: 'gone' },
      24,
    ],
    ['a day later while a doctor is booked', changed.doctor, 24],
    ['never where help is needed today', changed.urgent, undefined],
    ['never in an emergency', changed.emergency, undefined],
  ];
  for (const [name, changes, hours] of cases) {
    it(`is ${name}`, () => {
      expect(assess({ ...ordinary, ...changes }).checkAgainHours).to.equal(hours);
    });
  }
});

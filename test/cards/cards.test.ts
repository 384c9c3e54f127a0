import { expect } from 'chai';
import {
  alarms,
  causes,
  emergencyNumberOf,
  faqs,
  fittingFaqs,
  fittingTips,
  myths,
  prepare,
  prepareGroups,
  prepareOutcome,
  tips,
  type Card,
  type Tip,
  type TipId,
} from '../../src/cards/index.js';
import { en } from '../../src/locales/index.js';
import { sources, watches, type Answers, type Level } from '../../src/triage/internal.js';
import { ordinary } from '../triage/examples.js';

const tipsAt = (level: Level, changes: Answers = {}) =>
  fittingTips({ level, answers: { ...ordinary, ...changes } });
const faqsAt = (level: Level, changes: Answers = {}) =>
  fittingFaqs({ level, answers: { ...ordinary, ...changes } });

describe('tips', () => {
  it('are all shown while there is no result, and beside ordinary soreness', () => {
    expect(fittingTips()).to.deep.equal(Object.keys(tips));
    expect(tipsAt('self-care')).to.deep.equal(Object.keys(tips));
  });

  it('begin with the most useful for the level', () => {
    expect(tipsAt('self-care')[0]).to.equal('move');
    expect(tipsAt('therapist').slice(0, 2)).to.deep.equal(['lighter', 'speak-up']);
    expect(tipsAt('therapist')).to.have.length(Object.keys(tips).length);
    expect(tipsAt('doctor')[0]).to.equal('lighter');
  });

  it('begin with what fits what was done', () => {
    expect(tipsAt('self-care', { kind: ['machine'] })[0]).to.equal('lighter');
    expect(tipsAt('self-care', { kind: ['machine'] })).to.have.members(Object.keys(tips));
    expect(tipsAt('self-care', { kind: ['crack'] })[0]).to.equal('move');
  });

  it('are left out while an answer that might forbid them is missing', () => {
    const answers = { ...ordinary, conditions: undefined };
    expect(fittingTips({ level: 'therapist', answers })).not.to.include.oneOf([
      'warmth',
      'tablets',
    ]);
  });

  it('have nothing to take, to warm or to wait for beside a visit to the doctor', () => {
    expect(tipsAt('doctor')).to.deep.equal(['lighter', 'speak-up', 'therapist']);
  });

  for (const level of ['urgent', 'emergency'] as const) {
    it(`are none at ${level}, where nothing may delay`, () => {
      expect(tipsAt(level)).to.deep.equal([]);
    });
  }

  it('offer paracetamol to who must not take ibuprofen', () => {
    const may = tipsAt('self-care', { conditions: ['thinner'] });
    expect(may).to.include('paracetamol').and.not.to.include.oneOf(['tablets', 'gel']);
  });

  // What alone is left out beside ordinary soreness, and the answers that leave it out.
  const numbFeet = { conditions: ['numb-feet'] } as const;
  const arthritis = { conditions: ['arthritis'] } as const;
  const nerves = { nerves: 'yes' } as const;
  const skin = { 'skin-change': 'yes' } as const;
  const leftOut: Partial<Record<TipId, readonly Answers[]>> = {
    warmth: [
      { ...nerves, numbness: 'fading' },
      { ...nerves, numbness: 'still' },
      { ...nerves, numbness: 'spreading' },
      { ...skin, look: ['small-bruise'] },
      { ...skin, look: ['large-bruise'] },
      { ...skin, look: ['marks'] },
      { ...skin, look: ['lump'] },
      { ...skin, look: ['rash'] },
      { ...skin, look: ['none'] },
      { 'skin-change': 'unsure', look: ['none'] },
      { ...skin, look: ['marks'], 'growing-swelling': 'yes' },
      { ...skin, look: ['marks'], 'growing-swelling': 'unsure' },
      { 'limb-swelling': 'yes' },
      { 'limb-swelling': 'unsure' },
      { fever: 'yes' },
      { fever: 'unsure' },
      numbFeet,
      { conditions: ['bleeding'] },
      { ...arthritis, joint: 'hot' },
      { ...arthritis, joint: 'swollen' },
    ],
    tablets: [
      { conditions: ['thinner'] },
      { conditions: ['bleeding'] },
      { conditions: ['vessels'] },
      { conditions: ['implant'] },
      { urine: 'yes' },
      { urine: 'unsure' },
      { pregnancy: 'early' },
      { pregnancy: 'later' },
      { age: 'under-18' },
      { age: '80-plus' },
      { areas: ['belly'] },
    ],
    gel: [
      { conditions: ['thinner'] },
      { pregnancy: 'early' },
      { 'skin-change': 'unsure', look: ['none'] },
      { ...skin, look: ['rash'] },
      { ...skin, look: ['marks'] },
    ],
    ice: [{ ...nerves, numbness: 'fading' }, numbFeet],
    move: [
      { ...nerves, weakness: 'clear' },
      { ...nerves, weakness: 'worsening' },
      { ...nerves, weakness: 'both' },
      { quality: ['dull', 'tearing'] },
    ],
  };
  it('have an example of each tip that answers forbid', () => {
    const forbidden = Object.entries<Tip>(tips).filter(([, { not }]) => not);
    expect(Object.keys(leftOut)).to.have.members(forbidden.map(([id]) => id));
  });

  for (const [id, all] of Object.entries(leftOut)) {
    for (const changes of all) {
      it(`leave out ${id} with ${JSON.stringify(changes)}`, () => {
        expect(tipsAt('self-care', changes)).not.to.include(id);
        expect(tipsAt('self-care', changes)).to.include('speak-up');
      });
    }
  }

  const leavesNoneOut: readonly Answers[] = [
    { ...nerves, numbness: 'gone' },
    { numbness: 'still' },
    { pregnancy: 'birth' },
    { conditions: ['over-65'] },
    { look: ['rash'] },
    { ...arthritis, joint: 'no' },
    { joint: 'hot' },
  ];
  for (const changes of leavesNoneOut) {
    it(`leave out nothing with ${JSON.stringify(changes)}`, () => {
      expect(tipsAt('self-care', changes)).to.deep.equal(Object.keys(tips));
    });
  }
});

describe('what people ask', () => {
  it('is all answered while there is no result, and beside ordinary soreness', () => {
    expect(fittingFaqs()).to.deep.equal(Object.keys(faqs));
    expect(faqsAt('self-care')).to.deep.equal(Object.keys(faqs));
  });

  it('begins with the question of the article', () => {
    expect(en.faqs[fittingFaqs()[0] ?? 'say'].title).to.equal('Can a massage hurt your back?');
  });

  it('begins with what fits what was done', () => {
    expect(faqsAt('self-care', { kind: ['needles'] })[0]).to.equal('kinds');
    expect(faqsAt('self-care', { kind: ['cups'] }).slice(0, 2)).to.deep.equal(['marks', 'kinds']);
    const bruised = { 'skin-change': 'yes', look: ['small-bruise'] } as const;
    expect(faqsAt('self-care', bruised)[0]).to.equal('marks');
  });

  it('begins with what to say where the therapist should hear of it', () => {
    expect(faqsAt('therapist')[0]).to.equal('say');
    expect(faqsAt('therapist')).to.have.members(Object.keys(faqs));
  });

  it('tells nothing of how it usually goes, or what eases it, beside a visit to the doctor', () => {
    expect(faqsAt('doctor')).to.deep.equal(['say', 'next', 'low', 'complain']);
  });

  for (const level of ['urgent', 'emergency'] as const) {
    it(`is left out at ${level}`, () => expect(faqsAt(level)).to.deep.equal([]));
  }

  it('says nothing for heat or exercise where the tip is forbidden', () => {
    expect(faqsAt('self-care', { conditions: ['numb-feet'] })).not.to.include('heat');
    expect(faqsAt('self-care', { quality: ['tearing'] })).not.to.include('exercise');
  });
});

describe('the signs to read without the check', () => {
  it('are all that need help today or now, whatever was answered', () => {
    const told = Object.keys(watches).filter((id) => /^(now|today)-/.test(id));
    // It fits only who waits for a doctor.
    const apart = ['today-waiting'];
    expect(alarms).to.deep.equal(told.filter((id) => !apart.includes(id)));
  });
});

describe('every card', () => {
  const decks: Readonly<Record<string, Readonly<Record<string, Card>>>> = {
    tips,
    faqs,
    myths,
    causes,
  };
  const all = Object.entries(decks).flatMap(([deck, cards]) =>
    Object.entries(cards).map(([id, card]) => ({ name: `${deck}.${id}`, card })),
  );

  it('names a source, or is our own judgement or custom', () => {
    const bare = all.filter(({ card }) => card.sources.length === 0);
    for (const { name, card } of bare) {
      expect(card.grade, name).to.be.oneOf(['judgement', 'traditional']);
    }
  });

  it('does not list our own judgement as if it were a source', () => {
    for (const { name, card } of all) expect(card.sources, name).not.to.include(sources.judgement);
  });

  it('rests on what was read', () => {
    for (const { name, card } of all) {
      for (const { cite, unread } of card.sources)
        expect(unread, `${name}: ${cite}`).to.not.equal(true);
    }
  });
});

describe('an address of a source', () => {
  for (const [name, { url }] of Object.entries(sources)) {
    if (url) it(`is safe: ${name}`, () => expect(new URL(url).protocol).to.equal('https:'));
  }
});

describe('before a massage', () => {
  const cases = [
    ['tell', []],
    ['tell', ['disc', 'allergy']],
    ['ask', ['disc', 'thinner']],
    ['wait', ['disc', 'thinner', 'fever']],
    ['ask', ['metal']],
    ['ask', ['lymph', 'diabetes']],
    ['wait', ['clot']],
  ] as const;
  for (const [outcome, ticked] of cases) {
    it(`is to ${outcome} with ${ticked.join(', ') || 'nothing'} ticked`, () => {
      expect(prepareOutcome(ticked)).to.equal(outcome);
    });
  }

  it('gives each thing, alone, the outcome of its group', () => {
    for (const group of prepareGroups) {
      for (const id of prepare[group]) expect(prepareOutcome([id]), id).to.equal(group);
    }
  });

  it('has everything in one group only', () => {
    const all = prepareGroups.flatMap((group) => prepare[group] as readonly string[]);
    expect(new Set(all).size).to.equal(all.length);
  });
});

describe('the emergency number', () => {
  const verified = { US: '911', CA: '911', GB: '999', NZ: '111', AU: '000', IE: '112', DE: '112' };
  for (const [country, number] of Object.entries(verified)) {
    it(`is ${number} in ${country}`, () => expect(emergencyNumberOf(country)).to.equal(number));
  }

  it('is 112 in each of the 27 countries of the EU', () => {
    const capitals = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
    const codes = capitals.flatMap((a) => capitals.map((b) => a + b));
    expect(codes.filter((code) => emergencyNumberOf(code) === '112')).to.have.length(27);
  });

  for (const country of [undefined, '', 'IN', 'XX', 'us', 'USA', 'constructor', '__proto__']) {
    it(`is not guessed for ${JSON.stringify(country)}`, () => {
      expect(emergencyNumberOf(country)).to.equal(undefined);
    });
  }
});

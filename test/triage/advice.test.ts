import { expect } from 'chai';
import {
  actions,
  assess,
  levels,
  watches,
  type ActionId,
  type Answers,
  type Level,
  type WatchId,
} from '../../src/triage/internal.js';
import { changes, slow } from './every.js';
import { ordinary } from './examples.js';

const changed: Record<Level, Answers> = {
  'self-care': {},
  therapist: { onset: 'during' },
  doctor: { shooting: 'one' },
  urgent: { fever: 'yes' },
  emergency: { chest: 'yes' },
};
const at = (level: Level, changes: Answers = {}) =>
  assess({ ...ordinary, ...changed[level], ...changes });

describe('what to do', () => {
  const plain: Record<Level, readonly ActionId[]> = {
    'self-care': ['keep-moving', 'no-pressure'],
    therapist: ['contact-therapist', 'not-them', 'keep-moving', 'no-pressure'],
    doctor: ['book-doctor', 'no-pressure'],
    urgent: ['get-help-today', 'tell-them', 'not-alone', 'no-pressure'],
    emergency: ['call-now', 'no-driving', 'tell-them', 'not-alone'],
  };
  for (const level of levels) {
    it(`is, at ${level}: ${plain[level].join(', ')}`, () => {
      expect(at(level).level).to.equal(level);
      expect(at(level).actions).to.deep.equal(plain[level]);
    });
  }

  // An action, the answers that add it, at which levels.
  const shoulders = { areas: ['shoulders'] } as const;
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
    ['thinner', { conditions: ['thinner'] }, ['doctor']],
    ['fibromyalgia', { conditions: ['fibromyalgia'] }, ['self-care', 'therapist', 'doctor']],
    ['numb-heat', { conditions: ['numb-feet'] }, ['self-care', 'therapist', 'doctor']],
    ['numb-heat', { numbness: 'fading' }, ['therapist', 'doctor']],
    ['numb-heat', { numbness: 'still' }, ['doctor']],
    ['numb-heat', { numbness: 'gone' }, []],
  ];
  for (const [action, changes, expected] of added) {
    it(`has ${action} with ${JSON.stringify(changes)} at: ${expected.join(', ') || 'no level'}`, () => {
      const found = levels.filter((level) => {
        const result = at(level, changes);
        return result.level === level && result.actions.includes(action);
      });
      expect(found).to.deep.equal(expected);
    });
  }

  it('uses every action somewhere', () => {
    const used = [...Object.values(plain).flat(), ...added.map(([action]) => action)];
    expect(new Set(used)).to.have.all.keys(Object.keys(actions));
  });

  it('begins an emergency with the call, and has no calm advice there, in any one change', () => {
    for (const { answers } of changes) {
      const { level, actions: found } = assess(answers);
      if (level === 'emergency') expect(found).to.deep.equal(plain.emergency);
      else expect(found).not.to.include('call-now');
    }
  }).timeout(slow);
});

describe('what to watch for', () => {
  const expected: Record<Level, readonly WatchId[]> = {
    'self-care': ['alarm', 'today', 'numb', 'worse', 'slow'],
    therapist: ['alarm', 'today', 'numb', 'worse', 'slow'],
    doctor: ['alarm', 'today', 'worse-waiting'],
    urgent: ['alarm'],
    emergency: [],
  };
  for (const level of levels) {
    it(`is, at ${level}: ${expected[level].join(', ') || 'nothing, it stands alone'}`, () => {
      expect(at(level).watches).to.deep.equal(expected[level]);
    });
  }

  it('uses every watch somewhere', () => {
    expect(new Set(Object.values(expected).flat())).to.have.all.keys(Object.keys(watches));
  });
});

describe('when to check again', () => {
  const cases: readonly (readonly [string, Answers, number | undefined])[] = [
    ['a day after ordinary soreness', {}, 24],
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

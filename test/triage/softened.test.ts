import { expect } from 'chai';
import {
  assess,
  isAbove,
  isAsked,
  levelSoFar,
  questionIds,
  questions,
  type Answers,
  type Level,
  type OptionOf,
  type QuestionId,
} from '../../src/triage/internal.js';
import { report } from './every.js';
import { opened, ordinary } from './examples.js';
import { alone } from './tables.js';

/**
 * What the second edition softened, each with the level that it has now (sections 3, 9, 10 and 12 of
 * the clinical review), and with true warning signs of the same part of the body.
 */
const softened: readonly (readonly [
  sentence: string,
  changes: Answers,
  level: Level,
  ...warnings: readonly (readonly [Answers, Level])[],
])[] = [
  [
    'tingling that went in minutes',
    { nerves: 'yes', numbness: 'gone' },
    'self-care',
    [{ weakness: 'clear' }, 'urgent'],
    [{ shooting: 'both' }, 'emergency'],
    [{ numbness: 'still' }, 'doctor'],
  ],
  [
    'flat marks of cups',
    { 'skin-change': 'yes', look: ['marks'], kind: ['cups'] },
    'self-care',
    [{ look: ['marks', 'hot'] }, 'urgent'],
    [{ look: ['marks', 'blisters'] }, 'urgent'],
    [{ look: ['marks', 'burn'], 'burn-severe': 'yes' }, 'emergency'],
    [{ 'growing-swelling': 'yes' }, 'urgent'],
    [{ conditions: ['thinner'] }, 'doctor'],
  ],
  [
    'one bad first night',
    { night: 'first' },
    'self-care',
    [{ conditions: ['cancer-now'] }, 'doctor'],
    [{ night: 'constant' }, 'urgent'],
    [{ conditions: ['immune'], trend: 'worse' }, 'urgent'],
  ],
  [
    'an upper back that was massaged, and woke in the first night',
    { areas: ['upper-back'], night: 'first' },
    'self-care',
    [{ breath: 'yes' }, 'urgent'],
    [{ breath: 'yes', kind: ['needles'] }, 'emergency'],
    [{ began: 'sudden', pain: 8 }, 'emergency'],
  ],
  [
    'an upper back that was not massaged, at 4/10',
    { areas: ['upper-back'], treated: 'no' },
    'doctor',
    [{ pain: 7 }, 'urgent'],
    [{ massage: 'two-days', night: 'wakes' }, 'urgent'],
    [{ quality: ['tearing'] }, 'emergency'],
  ],
  [
    'only some of the sore place was massaged',
    { treated: 'partly' },
    'self-care',
    [{ areas: ['calves'], conditions: ['clot'] }, 'urgent'],
    [{ areas: ['chest', 'arms'] }, 'urgent'],
    [{ massage: 'two-days', night: 'wakes' }, 'doctor'],
  ],
  [
    'a massaged chest at 3/10 that gets better',
    { areas: ['chest'], pain: 3 },
    'therapist',
    [{ quality: ['band'] }, 'urgent'],
    [{ trend: 'worse' }, 'doctor'],
    [{ treated: 'no', areas: ['chest', 'arms'] }, 'emergency'],
    [{ kind: ['needles'], quality: ['sharp'] }, 'urgent'],
  ],
  [
    'a sudden pain of 7/10 in the back',
    { began: 'sudden', pain: 7 },
    'urgent',
    [{ pain: 8 }, 'emergency'],
    [{ quality: ['tearing'] }, 'emergency'],
    [{ areas: ['belly'] }, 'emergency'],
  ],
  [
    'as if something ripped in a calf',
    { areas: ['calves'], quality: ['tearing'] },
    'urgent',
    [{ 'skin-change': 'yes', 'growing-swelling': 'yes', pain: 7 }, 'emergency'],
    [{ 'limb-swelling': 'yes', 'tight-limb': 'yes' }, 'emergency'],
  ],
  [
    'hives over much of the body',
    { 'skin-change': 'yes', look: ['hives'] },
    'urgent',
    [{ allergy: 'yes' }, 'emergency'],
    [{ chest: 'yes' }, 'emergency'],
  ],
  [
    'too sore to get up or sleep on the first day',
    { daily: 'hard' },
    'therapist',
    [{ daily: 'severe' }, 'doctor'],
    [{ daily: 'severe', painkillers: 'no-help' }, 'urgent'],
    [{ massage: 'two-days', trend: 'same' }, 'doctor'],
  ],
  [
    'too sore to get dressed, and no painkiller tried',
    { daily: 'severe', painkillers: 'untried' },
    'doctor',
    [{ night: 'constant' }, 'urgent'],
    [{ began: 'sudden' }, 'urgent'],
    [{ conditions: ['thinner'] }, 'urgent'],
  ],
  [
    'pregnant, and a sore jaw at 1/10',
    { pregnancy: 'later', areas: ['head'], pain: 1 },
    'self-care',
    [{ pain: 4 }, 'urgent'],
    [{ 'head-pain': 'yes' }, 'urgent'],
    [{ 'pregnancy-alarm': 'yes' }, 'emergency'],
  ],
  [
    'later in pregnancy, a massaged upper back at 2/10',
    { pregnancy: 'later', areas: ['upper-back'], pain: 2 },
    'self-care',
    [{ areas: ['upper-back', 'ribs'], trend: 'worse' }, 'urgent'],
    [{ breath: 'yes' }, 'emergency'],
    [{ areas: ['lower-back'] }, 'urgent'],
  ],
  [
    'over 65, and nothing else',
    { conditions: ['over-65'] },
    'self-care',
    [{ began: 'sudden', spread: 'spine' }, 'urgent'],
    [{ kind: ['stood'] }, 'urgent'],
  ],
  [
    'nothing hurts',
    { areas: ['none'], quality: ['none'], pain: 0, spread: undefined, treated: undefined },
    'self-care',
    [{ nerves: 'yes', numbness: 'still' }, 'doctor'],
    [{ nerves: 'yes', weakness: 'worsening' }, 'emergency'],
    [{ worried: 'yes' }, 'doctor'],
  ],
  [
    'all is gone',
    { trend: 'gone', pain: 0 },
    'self-care',
    [{ stroke: 'yes' }, 'emergency'],
    [{ nerves: 'yes', numbness: 'face' }, 'emergency'],
  ],
  [
    'the day itself, too soon to say',
    { massage: 'today', trend: 'too-soon', night: undefined, onset: undefined },
    'self-care',
    [{ began: 'before', night: 'constant' }, 'urgent'],
    [{ areas: ['belly'], trend: 'worse' }, 'urgent'],
  ],
  [
    'the usual flare of fibromyalgia',
    { conditions: ['fibromyalgia'], pain: 5 },
    'self-care',
    [{ conditions: ['fibromyalgia', 'cancer-now'] }, 'urgent'],
    [{ conditions: ['fibromyalgia'], quality: ['shooting'] }, 'doctor'],
  ],
  [
    'a blood thinner and no bruise',
    { conditions: ['thinner'] },
    'self-care',
    [{ trend: 'worse' }, 'urgent'],
    [{ nerves: 'yes', weakness: 'slight' }, 'emergency'],
    [{ areas: ['head'] }, 'urgent'],
  ],
];

/** What is a warning wherever it is sore: the rows, and what a gate opens. */
const isEverywhere = (id: QuestionId): boolean =>
  questions[id].kind === 'row' || ['shooting', 'numbness', 'weakness', 'look'].includes(id);

const isGate = (id: QuestionId): boolean => id === 'nerves' || id === 'skin-change';

describe('what is softened', () => {
  for (const [sentence, changes, level, ...warnings] of softened) {
    it(`is ${level}: ${sentence}`, () => {
      const { level: found, unanswered } = assess({ ...ordinary, ...changes });
      expect(found).to.equal(level);
      expect(unanswered).to.deep.equal([]);
    });

    for (const [warning, expected] of warnings) {
      it(`is ${expected} again: ${sentence}, with ${JSON.stringify(warning)}`, () => {
        const found = levelSoFar({ ...ordinary, ...changes, ...warning });
        expect(found).to.equal(expected);
        expect(isAbove(expected, level)).to.equal(true);
      });
    }
  }

  it('lowers no warning sign beside it, whatever the sign and its answer', () => {
    const lowered: string[] = [];
    let tried = 0;
    for (const [sentence, changes] of softened) {
      // The gate that it stands behind says nothing by itself.
      const beyond = questionIds.filter((id) => isEverywhere(id) && !(isGate(id) && id in changes));
      for (const id of beyond) {
        const levelOf = alone[id as 'look'] as Readonly<Record<string, Level>>;
        for (const [option, level] of Object.entries(levelOf)) {
          // A "none of these" counts only alone.
          if (option === 'no' || option === 'none') continue;
          const value = questions[id].kind === 'several' ? [option as OptionOf<'look'>] : option;
          const beside: Answers = { ...ordinary, ...changes };
          const open = isAsked(id, beside) === true ? beside : { ...beside, ...opened[id] };
          const both = { ...open, [id]: value } as Answers;
          if (isAsked(id, both) !== true) continue;
          tried++;
          if (isAbove(level, levelSoFar(both))) lowered.push(`${sentence}, ${id}: ${option}`);
        }
      }
    }
    report('Warning signs beside what is softened', tried);
    expect(lowered).to.deep.equal([]);
  });
});

import { expect } from 'chai';
import { ordinary } from '../../../demo/ordinary.js';
import { answer } from '../../../src/session/checkup.js';
import { shortCheckQuestions, startShortCheck } from '../../../src/session/steps.js';
import {
  allowsShortCheck,
  carriedOver,
  answersToday,
  dayOf,
  daysAfter,
  daysAgo,
  findingOf,
  isDue,
  isSameMassage,
  isUnderWay,
  levelOfCourse,
  levelsOf,
  massageAnswer,
  nextCheckAt,
  questionsToday,
  risenFrom,
  shownTrend,
  withEntries,
  type Diary,
  type Trend,
} from '../../../src/session/diary/index.js';
import {
  highest,
  isAbove,
  levels,
  levelSoFar,
  questionIds,
  questionOf,
  warningSigns,
  questions,
  type Answers,
} from '../../../src/triage/internal.js';
import { changes, report, slow } from '../../triage/every.js';

const time = (local: string) => new Date(local).getTime();

/** A diary of a massage on 20 November, with a check at 10 o'clock on these days after it. */
function diaryOf(checks: readonly (readonly [day: number, pain: number, trend: Trend])[]): Diary {
  const entries = checks.map(([day, pain, trend]) => ({
    at: time(`2026-11-${20 + day}T10:00`),
    answers: { ...ordinary, pain, trend, massage: massageAnswer(day) },
  }));
  return { massageDay: dayOf(time('2026-11-20T18:00')), entries };
}

describe('the days of a diary', () => {
  it('are those of the calendar: a minute after midnight is the next one', () => {
    expect(dayOf(time('2026-11-24T00:01')) - dayOf(time('2026-11-23T23:59'))).to.equal(1);
    expect(dayOf(time('2026-11-23T00:00'))).to.equal(dayOf(time('2026-11-23T23:59')));
  });

  it('are whole where the clocks change, and over the end of a year', () => {
    for (const [from, to] of [
      ['2026-03-28T12:00', '2026-03-30T12:00'],
      ['2026-10-24T12:00', '2026-10-26T00:30'],
      ['2026-12-30T23:00', '2027-01-01T01:00'],
    ] as const) {
      expect(dayOf(time(to)) - dayOf(time(from)), from).to.equal(2);
    }
  });

  it('give the answer to when the massage was, for every day', () => {
    const answers = Array.from({ length: 11 }, (_, day) => massageAnswer(day));
    expect(answers).to.deep.equal([
      'today',
      'yesterday',
      'two-days',
      'three-days',
      ...Array<string>(4).fill('four-to-seven-days'),
      ...Array<string>(3).fill('over-a-week'),
    ]);
  });

  it('are what the answer can mean, the other way round', () => {
    for (const answer of questions.massage.options) {
      const [from, to] = daysAgo[answer];
      expect(from, answer).to.be.at.most(to);
      for (let day = from; day <= to; day += 1) expect(massageAnswer(day)).to.equal(answer);
    }
  });

  it('never count below the massage, wherever the clock is', () => {
    expect(daysAfter(diaryOf([]), time('2026-11-01T10:00'))).to.equal(0);
  });
});

describe('the next check', () => {
  for (const [from, hours, next] of [
    ['2026-11-23T10:00', 24, '2026-11-24T10:00'],
    ['2026-11-23T02:30', 24, '2026-11-24T09:00'],
    ['2026-11-23T23:30', 24, '2026-11-24T20:00'],
    ['2026-11-23T12:00', 48, '2026-11-25T12:00'],
    ['2026-11-23T09:30', 24, '2026-11-24T09:30'],
    ['2026-11-23T20:30', 24, '2026-11-24T20:00'],
  ] as const) {
    it(`after one at ${from} and ${hours} hours is at ${next}, when one is awake`, () => {
      expect(nextCheckAt(time(from), hours)).to.equal(time(next));
    });
  }
});

describe('the short check of a day', () => {
  it('asks how bad it is and where it is going', () => {
    const asked = startShortCheck(ordinary, questionsToday(ordinary));
    expect(shortCheckQuestions(asked)).to.deep.equal(['pain', 'daily', 'trend']);
    const bad = answer(asked, 'pain', 7);
    expect(shortCheckQuestions(bad)).to.deep.equal(['pain', 'daily', 'painkillers', 'trend']);
  });

  it('asks again whatever was not calm the day before, and what can change', () => {
    const before: Answers = {
      ...ordinary,
      numbness: 'fading',
      breath: 'unsure',
      look: ['rash'],
    };
    expect(questionsToday(before)).to.include.members(['numbness', 'breath', 'look']);
    expect(questionsToday(before)).not.to.include.oneOf(['shooting', 'age', 'areas', 'fever']);
  });

  it('asks what the days have brought: the first night, and nothing that is not asked', () => {
    const { night: _, 'neck-signs': __, ...before } = ordinary;
    expect(questionsToday(before)).to.include('night').and.not.to.include('neck-signs');
    expect(questionsToday(ordinary)).not.to.include('night');
  });

  it('takes over what was calm, and nothing that it asks or that never changes', () => {
    const carried = carriedOver({ ...ordinary, fever: 'unsure' });
    expect(carried).to.include.members(['chest', 'night', 'look']);
    expect(carried).not.to.include.oneOf(['fever', 'pain', 'age', 'massage']);
  });

  it('is enough again on the same day', () => {
    const diary = diaryOf([[1, 4, 'better']]);
    expect(allowsShortCheck(diary, time('2026-11-21T18:00'))).to.equal(true);
  });

  it('asks again each answer that called for more than self-care and can change, in any change', () => {
    const steady = ['began', 'onset', 'areas', 'spread', 'treated', 'quality', 'massage', 'kind'];
    // With arthritis it is the illness that calls for more, not the joint that is calm.
    const kept = [...steady, 'age', 'pregnancy', 'conditions', 'joint'];
    const missed = changes
      .filter(({ answers }) => levelSoFar(answers) !== 'self-care')
      .filter(({ question, answers }) => {
        // A row that opens others calls for more by itself, and is asked again with all that it opens.
        const asked = questionsToday(answers);
        return ![question, 'nerves' as const, 'skin-change' as const].some((id) =>
          asked.includes(id),
        );
      })
      .map(({ question }) => question)
      .filter((question) => !kept.includes(question));
    expect(missed).to.deep.equal([]);
  });

  it('begins at today’s distance from the massage, with the rest as it was', () => {
    const diary = diaryOf([[1, 4, 'better']]);
    const today = answersToday(diary, time('2026-11-24T08:00'));
    expect(today).to.deep.equal({ ...ordinary, massage: 'four-to-seven-days' });
  });

  it('is not enough after help today, after an emergency, or when questions are open', () => {
    const at = time('2026-11-22T10:00');
    const after = (answers: Answers) => {
      const { massageDay } = diaryOf([]);
      const entries = [{ at: time('2026-11-21T10:00'), answers: { ...ordinary, ...answers } }];
      return allowsShortCheck({ massageDay, entries }, at);
    };
    expect(after({})).to.equal(true);
    expect(after({ shooting: 'one' })).to.equal(true);
    expect(after({ fever: 'yes' })).to.equal(false);
    expect(after({ saddle: 'yes' })).to.equal(false);
    expect(after({ night: undefined })).to.equal(false);
  });

  it('is not enough after help today that only the scores called for', () => {
    const rising = diaryOf([
      [1, 1, 'too-soon'],
      [2, 4, 'better'],
    ]);
    const entries = rising.entries.map(({ at, answers }) => ({
      at,
      answers: { ...answers, conditions: ['cancer-past'] as const },
    }));
    expect(allowsShortCheck({ ...rising, entries }, time('2026-11-23T10:00'))).to.equal(false);
  });

  it('is not enough long after the last check, nor when the clock says that it has yet to come', () => {
    const diary = diaryOf([[2, 3, 'better']]);
    expect(allowsShortCheck(diary, time('2026-11-29T10:00'))).to.equal(true);
    expect(allowsShortCheck(diary, time('2026-11-30T10:00'))).to.equal(false);
    expect(allowsShortCheck(diary, time('2026-11-21T10:00'))).to.equal(false);
  });

  it('names a warning sign for all that is taken over, and for every row that is asked by itself', () => {
    const carried = questionIds.filter(
      (id) => !['lasts', 'asked'].includes(questionOf(id).nextDay as string),
    );
    for (const id of carried) expect(questionOf(id).sign, id).not.to.equal(undefined);
    const rows = questionIds.filter(
      (id) => questions[id].kind === 'row' && !questionOf(id).askedWhen,
    );
    expect(warningSigns).to.include.members(rows);
    for (const id of rows) expect(questionOf(id).sign).to.equal(id);
    const named = questionIds.flatMap((id) => questionOf(id).sign ?? []);
    expect([...new Set(named)]).to.have.members([...warningSigns]);
  });
});

describe('the course of a diary', () => {
  const cases: readonly [string, Parameters<typeof diaryOf>[0], Trend | undefined][] = [
    ['one check shows nothing', [[1, 6, 'better']], undefined],
    [
      'less pain shows nothing worse',
      [
        [1, 6, 'better'],
        [2, 4, 'better'],
      ],
      undefined,
    ],
    [
      'a rise on the first day is usual',
      [
        [0, 1, 'too-soon'],
        [1, 5, 'same'],
      ],
      undefined,
    ],
    [
      'two points more on the second day are worse',
      [
        [1, 3, 'same'],
        [2, 5, 'better'],
      ],
      'worse',
    ],
    [
      'one point more is not',
      [
        [1, 3, 'same'],
        [2, 4, 'better'],
      ],
      undefined,
    ],
    [
      'two points more in two days are worse',
      [
        [1, 3, 'same'],
        [2, 4, 'same'],
        [3, 5, 'same'],
      ],
      'worse',
    ],
    [
      'a rise since the first day is usual',
      [
        [0, 2, 'too-soon'],
        [2, 5, 'same'],
      ],
      undefined,
    ],
    [
      'past its top it is not worse than when it began',
      [
        [1, 1, 'same'],
        [2, 5, 'worse'],
        [3, 4, 'better'],
      ],
      undefined,
    ],
    [
      'who says worse needs no score',
      [
        [1, 3, 'same'],
        [2, 6, 'worse'],
      ],
      undefined,
    ],
    [
      'no less after the third day is the same',
      [
        [1, 3, 'same'],
        [4, 3, 'better'],
      ],
      'same',
    ],
    [
      'a point more after the third day is the same at least',
      [
        [2, 3, 'same'],
        [3, 3, 'better'],
        [4, 4, 'better'],
      ],
      'same',
    ],
    [
      'past its top it is on its way down',
      [
        [1, 3, 'same'],
        [2, 4, 'same'],
        [4, 3, 'better'],
      ],
      undefined,
    ],
    [
      'no pain at all is gone',
      [
        [1, 0, 'better'],
        [4, 0, 'gone'],
      ],
      undefined,
    ],
  ];
  for (const [what, checks, shown] of cases) {
    it(`by its scores: ${what}`, () => expect(shownTrend(diaryOf(checks))).to.equal(shown));
  }

  it('has risen from the lowest score of an earlier day, and stays so while it is as high', () => {
    const risen = (...checks: Parameters<typeof diaryOf>[0]) => risenFrom(diaryOf(checks));
    expect(risen([1, 2, 'same'], [2, 5, 'same'], [3, 5, 'same'])).to.equal(2);
    // Past its top it is on its way down.
    expect(risen([1, 2, 'same'], [2, 4, 'same'], [3, 7, 'same'], [4, 5, 'same'])).to.equal(
      undefined,
    );
    // It may rise on the first day.
    expect(risen([0, 2, 'too-soon'], [1, 6, 'same'])).to.equal(undefined);
  });

  it('shows nothing by one score alone, nor by a check without one', () => {
    expect(shownTrend(diaryOf([[5, 3, 'better']]))).to.equal(undefined);
    const diary = diaryOf([
      [1, 3, 'same'],
      [2, 3, 'same'],
      [5, 3, 'better'],
    ]);
    const [first, ...others] = diary.entries;
    const { pain: _, ...unscored } = first?.answers ?? {};
    const entries = [{ at: first?.at ?? 0, answers: unscored }, ...others];
    expect(shownTrend({ ...diary, entries })).to.equal('same');
  });

  it('calls for nothing where it shows nothing, and at each check knows only those before', () => {
    const diary = diaryOf([
      [1, 4, 'better'],
      [2, 4, 'better'],
      [3, 8, 'better'],
    ]);
    const [first, second, third] = levelsOf(diary);
    expect([first, second]).to.deep.equal(['self-care', 'self-care']);
    expect(isAbove(third ?? 'self-care', 'self-care')).to.equal(true);
    expect(levelOfCourse(diaryOf([[1, 4, 'better']]))).to.equal('self-care');
    // Each render asks for it.
    expect(levelsOf(diary)).to.equal(levelsOf(diary));
  });

  it('counts two checks of one day as one', () => {
    const diary = diaryOf([[2, 3, 'same']]);
    const later = { at: time('2026-11-22T20:00'), answers: { ...ordinary, pain: 6 } };
    expect(shownTrend(withEntries(diary, [later]))).to.equal(undefined);
  });

  it('calls for what the rules say of the trend that the scores show', () => {
    const rising = diaryOf([
      [1, 2, 'same'],
      [2, 5, 'better'],
    ]);
    expect(levelOfCourse(rising)).to.equal('doctor');
    const flat = diaryOf([
      [1, 5, 'same'],
      [4, 5, 'better'],
    ]);
    expect(levelOfCourse(flat)).to.equal('doctor');
    const mild = diaryOf([
      [1, 2, 'same'],
      [4, 2, 'better'],
    ]);
    expect(levelOfCourse(mild)).to.equal('therapist');
  });

  it('never lowers a level: every pair of scores, every trend, on every day', () => {
    let tried = 0;
    for (let day = 1; day <= 9; day += 1) {
      for (let before = 0; before <= 10; before += 1) {
        for (let pain = 0; pain <= 10; pain += 1) {
          for (const trend of questions.trend.options) {
            const diary = diaryOf([
              [0, before, 'too-soon'],
              [day, pain, trend],
            ]);
            const own = levelSoFar(diary.entries[1]?.answers ?? {});
            const level = levelsOf(diary)[1] ?? 'self-care';
            tried += 1;
            expect(isAbove(own, level), `${day} ${before} ${pain} ${trend}`).to.equal(false);
            expect(level).to.equal(highest(own, levelOfCourse(diary)));
          }
        }
      }
    }
    report('Courses of two checks', tried);
  }).timeout(slow);

  it('that stays for over three days is never self-care, whatever is said of it', () => {
    for (const trend of ['same', 'worse', 'better', 'too-soon'] as const) {
      for (let pain = 1; pain <= 10; pain += 1) {
        const diary = diaryOf([
          [1, pain, 'same'],
          [4, pain, trend],
        ]);
        expect(levels.indexOf(levelsOf(diary)[1] ?? 'self-care'), trend).to.be.at.least(1);
      }
    }
  });

  it('is told plainly', () => {
    expect(
      findingOf(
        diaryOf([
          [1, 3, 'same'],
          [2, 3, 'worse'],
        ]),
      ),
    ).to.equal('worse');
    expect(
      findingOf(
        diaryOf([
          [1, 3, 'same'],
          [2, 6, 'better'],
        ]),
      ),
    ).to.equal('worse');
    expect(
      findingOf(
        diaryOf([
          [1, 3, 'same'],
          [4, 3, 'better'],
        ]),
      ),
    ).to.equal('slow');
    expect(
      findingOf(
        diaryOf([
          [1, 3, 'same'],
          [4, 2, 'same'],
        ]),
      ),
    ).to.equal('slow');
    expect(
      findingOf(
        diaryOf([
          [1, 3, 'same'],
          [3, 3, 'same'],
        ]),
      ),
    ).to.equal(undefined);
    expect(
      findingOf(
        diaryOf([
          [1, 3, 'same'],
          [3, 2, 'better'],
        ]),
      ),
    ).to.equal('better');
    expect(
      findingOf(
        diaryOf([
          [1, 3, 'same'],
          [3, 0, 'gone'],
        ]),
      ),
    ).to.equal('gone');
  });
});

describe('a diary', () => {
  const diary = diaryOf([
    [1, 4, 'same'],
    [2, 3, 'better'],
  ]);

  it('keeps its checks in their order, and one of the same time once', () => {
    const [first, second] = diary.entries;
    if (!first || !second) throw new Error('There are two checks.');
    const changed = { ...first, answers: { ...first.answers, pain: 6 } };
    const result = withEntries({ ...diary, entries: [second] }, [first, changed]);
    expect(result.entries).to.deep.equal([changed, second]);
  });

  it('is about one massage', () => {
    const at = time('2026-11-23T10:00');
    expect(isSameMassage(diary, { massage: 'three-days' }, at)).to.equal(true);
    expect(isSameMassage(diary, { massage: 'yesterday' }, at)).to.equal(false);
    expect(isSameMassage(diary, {}, at)).to.equal(true);
  });

  it('is due on the next day, under way for a week, and over when it has gone', () => {
    expect(isDue(diary, time('2026-11-22T23:59'))).to.equal(false);
    expect(isDue(diary, time('2026-11-23T00:01'))).to.equal(true);
    expect(isUnderWay(diary, time('2026-11-29T10:00'))).to.equal(true);
    expect(isUnderWay(diary, time('2026-11-30T10:00'))).to.equal(false);
    const help = diaryOf([[1, 0, 'gone']]);
    const entries = help.entries.map((entry) => ({
      ...entry,
      answers: { ...entry.answers, chest: 'yes' } as const,
    }));
    expect(isUnderWay({ ...help, entries }, time('2026-11-22T10:00'))).to.equal(true);
    const over = diaryOf([
      [1, 4, 'same'],
      [2, 0, 'gone'],
    ]);
    expect(isUnderWay(over, time('2026-11-23T10:00'))).to.equal(false);
  });
});

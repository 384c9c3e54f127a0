import { expect } from 'chai';
import {
  assess,
  evaluate,
  isAbove,
  levelSoFar,
  optionsOf,
  pageIds,
  pages,
  path,
  questionIds,
  questionOf,
  questions,
  unanswered,
  type Answer,
  type Answers,
  type Level,
  type QuestionId,
} from '../../src/triage/internal.js';
import { answersTo, changes, report, withAnswer, slow } from './every.js';
import { opened, ordinary } from './examples.js';
import { alone } from './tables.js';

const asked = (answers: Answers): readonly QuestionId[] =>
  path(answers).flatMap((page) => page.questions);

const only = (answers: Answers, ids: readonly QuestionId[]): Answers =>
  Object.fromEntries(ids.map((id) => [id, answers[id]]));

const isPair = (answer: Answer): boolean => Array.isArray(answer) && answer.length === 2;

/** The rows whose "yes" is an emergency. */
const emergencies = (Object.keys(alone) as (keyof typeof alone)[]).filter(
  (id) => (alone[id] as { readonly yes?: Level }).yes === 'emergency',
);

describe('the path', () => {
  it('has a page for every question, and each page asks some', () => {
    expect(pageIds.flatMap((id) => pages[id])).to.have.members(questionIds);
    expect(pageIds.filter((id) => pages[id].length === 0)).to.deep.equal([]);
  });

  it('is three pages of at most five warning signs, and then one question at a time', () => {
    const [signs, others] = [path(ordinary).slice(0, 3), path(ordinary).slice(3)];
    expect(signs.map(({ id }) => id)).to.deep.equal(['alarm-body', 'alarm-nerves', 'alarm-limbs']);
    expect(Math.max(...signs.map(({ questions }) => questions.length))).to.equal(5);
    expect(others.map(({ questions }) => questions)).to.deep.equal(others.map(({ id }) => [id]));
  });

  it('asks at most seven questions at once, whatever one answer opens', () => {
    const most = changes.map(({ answers }) =>
      Math.max(...path(answers).map((page) => page.questions.length)),
    );
    expect(Math.max(...most)).to.be.at.most(7);
  }).timeout(slow);

  it('asks about every emergency before it asks anything else', () => {
    const order = path(ordinary).map((page) =>
      page.questions.some((id) => emergencies.some((row) => row === id)),
    );
    expect(order).to.deep.equal([...order].sort((a, b) => Number(b) - Number(a)));
  });

  it('is the first pages before anything was answered, with no follow-up', () => {
    expect(asked({})).to.have.members(questionIds.filter((id) => !questionOf(id).askedWhen));
  });

  it('reaches every question, each once at most', () => {
    const reached = new Set<QuestionId>();
    for (const { answers } of changes) {
      const ids = asked(answers);
      expect(new Set(ids).size).to.equal(ids.length);
      ids.forEach((id) => reached.add(id));
    }
    expect(reached).to.have.all.keys(questionIds);
  }).timeout(slow);

  for (const [id, changed] of Object.entries(opened) as [QuestionId, Answers][]) {
    it(`asks ${id} only after the answers that open it`, () => {
      expect(asked(ordinary)).not.to.include(id);
      expect(asked({ ...ordinary, ...changed })).to.include(id);
    });
  }

  for (const row of emergencies) {
    it(`ends with the page on which ${row} is an emergency`, () => {
      const pages = path(withAnswer(row, 'yes'));
      const last = pages.at(-1)!;
      expect(last.questions).to.include(row);
      expect(last.level).to.equal('emergency');
      const before = path(ordinary).slice(0, pages.length - 1);
      expect(pages.slice(0, -1).map(({ id }) => id)).to.deep.equal(before.map(({ id }) => id));
    });
  }

  it('leaves out what can no longer make it worse than help today', () => {
    const left = asked({}).filter((id) => !asked({ chest: 'unsure' }).includes(id));
    expect(left).to.have.members(['vomiting', 'massage', 'trend', 'age', 'worried']);
  });

  it('asks what a gate opens also where only that can still be an emergency', () => {
    expect(asked({ chest: 'unsure', nerves: 'yes' })).to.include.members([
      'both-sides',
      'shooting',
      'numbness',
      'weakness',
    ]);
    expect(asked({ chest: 'unsure', 'skin-change': 'yes', look: ['burn'] })).to.include.members([
      'burn-severe',
      'growing-swelling',
    ]);
    // A joint can call for help today, and for no more.
    expect(asked({ chest: 'unsure', conditions: ['arthritis'] })).not.to.include('joint');
  });

  // What cannot be answered truly is not asked.
  const apart: readonly (readonly [string, Answers, readonly QuestionId[]])[] = [
    [
      'about pain in a place, of who has none',
      { areas: ['none'] },
      ['spread', 'treated', 'neck-signs'],
    ],
    ['about a night or a later day, on the day itself', { massage: 'today' }, ['night', 'onset']],
    ['about a later day, on the day after', { massage: 'yesterday' }, ['onset']],
    ['when it began, of who had it before', { massage: 'two-days', began: 'before' }, ['onset']],
    ['when it began, of who felt it begin', { massage: 'two-days', began: 'during' }, ['onset']],
    ['about painkillers, of who has little pain', { pain: 3, daily: 'mild' }, ['painkillers']],
    ['about a pregnancy, of who is not pregnant', { pregnancy: 'no' }, ['pregnancy-alarm']],
    ['about the neck, of who has a sore leg', { areas: ['calves'] }, ['neck-signs']],
  ];
  for (const [sentence, changed, never] of apart) {
    it(`does not ask ${sentence}, and needs no answer to it`, () => {
      const open = Object.fromEntries(never.map((id) => [id, undefined]));
      const answers: Answers = { ...ordinary, ...changed, ...open };
      expect(asked(answers)).not.to.include.oneOf(never);
      expect(assess(answers).unanswered).to.deep.equal([]);
      expect(assess(answers).level).not.to.equal('emergency');
    });
  }

  it('asks about the night on the first day of who had it before, and of all later', () => {
    expect(asked({ ...ordinary, massage: 'today', began: 'before' })).to.include('night');
    for (const massage of optionsOf('massage').slice(1))
      expect(asked({ ...ordinary, massage } as Answers), massage).to.include('night');
  });

  it('keeps on the path what was answered, so that it can be seen and changed', () => {
    expect(asked({ chest: 'unsure', fever: 'yes' })).to.include('fever');
    expect(asked({ ...ordinary, chest: 'unsure' })).to.deep.equal(asked(ordinary));
  });

  for (const changes of [{ began: 'during' }, { worried: 'yes' }] as const) {
    it(`leaves out nothing below help today: ${JSON.stringify(changes)}`, () => {
      expect(asked({ ...ordinary, ...changes })).to.deep.equal(asked(ordinary));
    });
  }

  it('gives each page the highest level so far', () => {
    const found = path({ ...ordinary, began: 'during', nerves: 'unsure', weakness: 'slight' });
    expect(found.map(({ id, level }) => [id, level])).to.deep.equal([
      ['alarm-body', 'self-care'],
      ['alarm-nerves', 'self-care'],
      ['alarm-limbs', 'self-care'],
      ['alarm-more', 'doctor'],
      ...path(ordinary)
        .slice(3)
        .map(({ id }) => [id, 'doctor']),
    ]);
    const later = path({ ...ordinary, began: 'during' });
    expect(new Set(later.map(({ level }) => level))).to.have.all.keys('self-care', 'therapist');
    expect(later.find(({ level }) => level === 'therapist')?.id).to.equal('began');
  });

  it('never moves a page because of a later answer', () => {
    let tried = 0;
    for (const { answers } of changes.filter(({ answer }) => !isPair(answer))) {
      const pages = path(answers);
      pages.forEach((_, index) => {
        tried++;
        const soFar = pages.slice(0, index + 1);
        const answered = soFar.flatMap((page) => page.questions);
        const then = path(only(answers, answered)).slice(0, index + 1);
        expect(then).to.deep.equal(soFar);
      });
    }
    report('Earlier pages', tried);
  }).timeout(slow);
});

describe('a question that is left out', () => {
  /** All of `ids` answered as badly as can be; single choices with their nth option. */
  const worst = (ids: readonly QuestionId[], n: number): Answers =>
    Object.fromEntries(
      ids.map((id) => {
        const options = optionsOf(id);
        const worstOf = {
          row: 'yes',
          single: options[n % options.length],
          several: options,
          scale: 10,
        };
        return [id, worstOf[questions[id].kind]];
      }),
    );

  it('could not lift the level, whatever its answer', () => {
    const lifted: string[] = [];
    let tried = 0;
    for (const { answers } of changes) {
      const ids = asked(answers);
      const given = only(answers, ids);
      const level = levelSoFar(given);
      for (const id of questionIds) {
        const { askedWhen: when } = questionOf(id);
        if (ids.includes(id) || (when && evaluate(when, given) === false)) continue;
        for (const answer of answersTo(id)) {
          tried++;
          if (isAbove(levelSoFar({ ...given, [id]: answer }), level))
            lifted.push(`${JSON.stringify(given)} and ${id} ${String(answer)}`);
        }
      }
    }
    report('Questions left out', tried);
    expect(lifted.slice(0, 5)).to.deep.equal([]);
  }).timeout(slow);

  it('could not lift the level, with all that is left out as bad as can be', () => {
    const rows = questionIds.filter((id) => questions[id].kind === 'row');
    const pairs = rows.flatMap((a, index) =>
      rows.slice(index + 1).flatMap((b) => [
        { ...withAnswer(a, 'unsure'), [b]: 'unsure' },
        { ...withAnswer(a, 'yes'), [b]: 'unsure' },
        { ...withAnswer(b, 'yes'), [a]: 'unsure' },
      ]),
    );
    const lifted: string[] = [];
    let tried = 0;
    for (const answers of [...changes.map((change) => change.answers), ...pairs]) {
      const ids = asked(answers);
      const given = only(answers, ids);
      const level = levelSoFar(given);
      // A follow-up that the given answers keep shut stays out whatever it is answered with.
      const rest = questionIds.filter((id) => !ids.includes(id));
      const others = [0, 1, 2, 3, 4, 5, 6].map((n) => ({ ...given, ...worst(rest, n) }));
      for (const all of [answers, ...others]) {
        tried++;
        if (isAbove(levelSoFar(all), level)) lifted.push(JSON.stringify(all));
      }
    }
    report('All that is left out', tried);
    expect(lifted.slice(0, 5)).to.deep.equal([]);
  }).timeout(slow);
});

describe('an unanswered question', () => {
  const needed = asked(ordinary);

  for (const id of needed) {
    it(`is named, and never self-care: ${id}`, () => {
      const result = assess({ ...ordinary, [id]: undefined });
      expect(result.level).to.equal('therapist');
      expect(result.unanswered).to.deep.equal([id]);
    });
  }

  it('is never self-care, in any one change', () => {
    let tried = 0;
    for (const { answer, answers } of changes) {
      if (isPair(answer) || levelSoFar(answers) !== 'self-care') continue;
      for (const id of asked(answers)) {
        tried++;
        expect(assess({ ...answers, [id]: undefined }).level, id).not.to.equal('self-care');
      }
    }
    report('One answer missing', tried);
  }).timeout(slow);

  it('is each one of the path when nothing was answered', () => {
    const { level, unanswered: missing } = assess({});
    expect(level).to.equal('therapist');
    expect(missing).to.deep.equal(asked({}));
  });

  it('is one with an empty choice of several', () => {
    expect(unanswered({ ...ordinary, areas: [] })).to.deep.equal(['areas']);
  });

  it('does not lower what the other answers call for', () => {
    expect(assess({ nerves: 'yes', shooting: 'one' }).level).to.equal('doctor');
    expect(assess({ saddle: 'yes' }).level).to.equal('emergency');
  });
});

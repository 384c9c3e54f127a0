import {
  areaOf,
  optionsOf,
  questionIds,
  questionOf,
  questions,
  type Answer,
  type Answers,
  type Condition,
  type QuestionId,
} from '../../src/triage/internal.js';
import { opened, ordinary } from './examples.js';

/** Something that is true of the answers, told plainly: what `evaluate` is held against. */
export function holds(condition: Condition, answers: Answers): boolean {
  if (condition.op === 'all') return condition.of.every((part) => holds(part, answers));
  if (condition.op === 'any') return condition.of.some((part) => holds(part, answers));
  return isAsked(condition.question, answers) && fits(condition, answers[condition.question]);
}

/** Whether the answers open this question; one that follows no other is always open. */
export function isAsked(question: QuestionId, answers: Answers): boolean {
  const { askedWhen: when } = questionOf(question);
  return !when || holds(when, answers);
}

type Leaf = Exclude<Condition, { op: 'all' | 'any' }>;

const fits = (leaf: Leaf, answer: Answer | undefined): boolean =>
  leaf.op === 'min'
    ? typeof answer === 'number' && answer >= leaf.value
    : [answer].flat().some((one) => leaf.values.includes(String(one)));

function leavesOf(condition: Condition): readonly Leaf[] {
  if (condition.op === 'all' || condition.op === 'any') return condition.of.flatMap(leavesOf);
  const { askedWhen } = questionOf(condition.question);
  return [condition, ...(askedWhen ? leavesOf(askedWhen) : [])];
}

/**
 * Every answer to a question: of several options, each one and each pair. Of the body it has the areas
 * alone; that each place counts as its area is proved in places.test.ts.
 */
export function answersTo(id: QuestionId): readonly Answer[] {
  const kind = questions[id].kind;
  const options = optionsOf(id).filter((option) => option === areaOf(option));
  const pairs = options.flatMap((a, i) => options.slice(i + 1).map((b) => [a, b]));
  if (kind === 'scale') return Array.from({ length: 11 }, (_, score) => score);
  if (kind === 'several') return [...options.map((a) => [a]), ...pairs] as unknown as Answer[];
  return options as Answer[];
}

/** The answer that this option alone is; for the scale, the score that it names. */
export function answerOf(id: QuestionId, option: string): Answer {
  const kind = questions[id].kind;
  if (kind === 'scale') return Number(option);
  return (kind === 'several' ? [option] : option) as Answer;
}

/** The ordinary answers with one changed. */
export interface Change {
  readonly question: QuestionId;
  readonly answer: Answer;
  readonly answers: Answers;
}

/** The ordinary answers with one changed; to a follow-up, it is opened first. */
export const withAnswer = (question: QuestionId, answer: Answer): Answers => ({
  ...ordinary,
  ...opened[question],
  [question]: answer,
});

/** Every question with every answer changed in the ordinary answers. */
export const changes: readonly Change[] = questionIds.flatMap((question) =>
  answersTo(question).map((answer) => ({
    question,
    answer,
    answers: withAnswer(question, answer),
  })),
);

/**
 * Every combination of answers, missing ones too, that a condition can tell apart. Answers that it
 * can't tell apart share a kind; each of them takes its turn in each combination of kinds.
 */
export function* combinations(condition: Condition): Generator<Answers> {
  const leaves = leavesOf(condition);
  const ids = [...new Set(leaves.map(({ question }) => question))];
  const kinds = ids.map((id) => {
    const own = leaves.filter(({ question }) => question === id);
    const none = questions[id].kind === 'several' ? [undefined, []] : [undefined];
    const byKind = new Map<string, (Answer | undefined)[]>();
    for (const answer of [...none, ...answersTo(id)]) {
      const kind = own.map((leaf) => fits(leaf, answer)).join();
      byKind.set(kind, [...(byKind.get(kind) ?? []), answer]);
    }
    return [...byKind.values()];
  });
  const turns = Math.max(...kinds.flat().map((members) => members.length));
  for (let turn = 0; turn < turns; turn++) {
    const choices = kinds.map((kind) => kind.map((members) => members[turn % members.length]));
    yield* product(ids, choices, 0, {});
  }
}

function* product(
  ids: readonly QuestionId[],
  choices: readonly (readonly (Answer | undefined)[])[],
  at: number,
  chosen: Answers,
): Generator<Answers> {
  const id = ids[at];
  if (!id) {
    yield chosen;
    return;
  }
  for (const choice of choices[at] ?? []) {
    yield* product(ids, choices, at + 1, { ...chosen, [id]: choice });
  }
}

/** Freezes a value and all in it, so that a test sees any attempt to change it. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null)
    Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** Prints how many answer sets a test went through. */
export const report = (what: string, tried: number): void =>
  console.log(`${what}: ${tried.toLocaleString('en')} answer sets tried`);

/** Milliseconds that a test may take which goes through thousands of answer sets. */
export const slow = 120_000;

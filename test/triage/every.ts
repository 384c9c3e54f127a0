import {
  areaIds,
  areaOf,
  optionsOf,
  placesOf,
  questionIds,
  questionOf,
  questions,
  rules,
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

/** The area of each place, such as `neck` of `neck-left`. */
const areaOfPlace = new Map<string, string>(
  areaIds.flatMap((area) => placesOf(area).map((place) => [place, area] as const)),
);

function fits(leaf: Leaf, answer: Answer | undefined): boolean {
  if (leaf.op === 'min') return typeof answer === 'number' && answer >= leaf.value;
  const isNamed = (one: string) =>
    leaf.values.includes(one) || leaf.values.includes(areaOfPlace.get(one) ?? one);
  if (Array.isArray(answer)) return (answer as readonly string[]).some(isNamed);
  return typeof answer === 'string' && isNamed(answer);
}

function leavesOf(condition: Condition): readonly Leaf[] {
  if (condition.op === 'all' || condition.op === 'any') return condition.of.flatMap(leavesOf);
  const { askedWhen } = questionOf(condition.question);
  return [condition, ...(askedWhen ? leavesOf(askedWhen) : [])];
}

/** The conditions of all rules. */
const everyLeaf = rules.flatMap(({ when }) => leavesOf(when));

/** The places of the body that some rule names, each by itself. */
const namedPlaces = new Set(
  everyLeaf
    .filter((leaf): leaf is Leaf & { op: 'is' } => leaf.op === 'is' && leaf.question === 'areas')
    .flatMap(({ values }) => values.filter((value) => value !== areaOf(value))),
);

/**
 * Every answer to a question: of several options, each one and each pair. Of the body it has the areas,
 * and the places that a rule names; that each other place counts as its area is proved in
 * places.test.ts.
 */
export function answersTo(id: QuestionId): readonly Answer[] {
  const kind = questions[id].kind;
  const options = optionsOf(id).filter(
    (option) => option === areaOf(option) || namedPlaces.has(option),
  );
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

/** So many combinations are gone through as they are. */
const most = 200_000;

/**
 * Every combination of answers, missing ones too, that a condition can tell apart. Answers that it
 * can't tell apart share a kind; each of them takes its turn in each combination of kinds.
 *
 * A long "any" would have millions: there, each two of its parts go through every combination, while
 * all others are missing; and in every combination of kinds while they do not hold, or hold.
 */
export function* combinations(condition: Condition): Generator<Answers> {
  const { ids, kinds, turns } = kindsOf(leavesOf(condition));
  const isLong = kinds.reduce((product, { length }) => product * length, turns) > most;
  if (condition.op !== 'any' || !isLong) {
    yield* whole(ids, kinds, turns);
    return;
  }
  const rest = [{}, ...[false, true].map((wanted) => answersWhere(condition.of, wanted))];
  for (const [index, one] of condition.of.entries()) {
    for (const other of condition.of.slice(index + 1)) {
      const both = kindsOf([one, other].flatMap(leavesOf));
      for (const others of rest) {
        const around = Object.fromEntries(
          Object.entries(others).filter(([id]) => !both.ids.includes(id as QuestionId)),
        );
        const turns = Object.keys(others).length > 0 ? 1 : both.turns;
        for (const answers of whole(both.ids, both.kinds, turns)) yield { ...around, ...answers };
      }
    }
  }
}

/** Answers with which each of the parts holds, or none does. */
function answersWhere(parts: readonly Condition[], wanted: boolean): Answers {
  const found = parts.map((part) => {
    const { ids, kinds } = kindsOf(leavesOf(part));
    const isMeant = (answers: Answers) =>
      Object.values(answers).every(isGiven) && holds(part, answers) === wanted;
    return [...whole(ids, kinds, 3)].find(isMeant);
  });
  return Object.assign({}, ...found) as Answers;
}

const isGiven = (answer: Answer | undefined): boolean =>
  answer !== undefined && !(Array.isArray(answer) && answer.length === 0);

type Kinds = readonly (readonly (readonly (Answer | undefined)[])[])[];

/** The questions of the leaves, for each the answers that these tell apart, and how many share one. */
function kindsOf(leaves: readonly Leaf[]) {
  const ids = [...new Set(leaves.map(({ question }) => question))];
  const kinds: Kinds = ids.map((id) => {
    const own = leaves.filter(({ question }) => question === id);
    const none = questions[id].kind === 'several' ? [undefined, []] : [undefined];
    const byKind = new Map<string, (Answer | undefined)[]>();
    for (const answer of [...none, ...answersFor(id, own)]) {
      const kind = own.map((leaf) => fits(leaf, answer)).join();
      byKind.set(kind, [...(byKind.get(kind) ?? []), answer]);
    }
    return [...byKind.values()];
  });
  return { ids, kinds, turns: Math.max(...kinds.flat().map(({ length }) => length)) };
}

/**
 * The answers that are told apart by these leaves: without the places that none of them names, and
 * with three and more of several options where the leaves are few.
 */
function answersFor(id: QuestionId, own: readonly Leaf[]): readonly Answer[] {
  const values = own.flatMap((leaf) => (leaf.op === 'is' ? leaf.values : []));
  const isTold = (option: string) => option === areaOf(option) || values.includes(option);
  const some = answersTo(id).filter((answer) => [answer].flat().map(String).every(isTold));
  const firsts = [...new Set(own.flatMap((leaf) => (leaf.op === 'is' ? leaf.values[0]! : [])))];
  if (questions[id].kind !== 'several' || firsts.length > 5) return some;
  const sets = Array.from({ length: 2 ** firsts.length }, (_, chosen) =>
    firsts.filter((_first, index) => chosen & (1 << index)),
  );
  return [...some, ...(sets.filter((set) => set.length > 2) as unknown as Answer[])];
}

function* whole(ids: readonly QuestionId[], kinds: Kinds, turns: number): Generator<Answers> {
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

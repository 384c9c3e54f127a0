import { areaOf } from './places.js';
import { questionOf, type Answers, type Condition, type QuestionId } from './questions.js';

/** Whether anything was answered to the question; an empty choice of several is no answer. */
export function isAnswered(question: QuestionId, answers: Answers): boolean {
  const answer = answers[question];
  return answer !== undefined && !(Array.isArray(answer) && answer.length === 0);
}

/**
 * Whether the condition holds: `undefined` while that still depends on answers not given.
 */
export function evaluate(condition: Condition, answers: Answers): boolean | undefined {
  if (condition.op === 'all' || condition.op === 'any') {
    // One `false` settles "all", one `true` settles "any".
    const settles = condition.op === 'any';
    let isOpen = false;
    for (const part of condition.of) {
      const result = evaluate(part, answers);
      if (result === settles) return settles;
      isOpen ||= result === undefined;
    }
    return isOpen ? undefined : !settles;
  }
  const asked = isAsked(condition.question, answers);
  if (asked === false) return false;
  if (asked === undefined || !isAnswered(condition.question, answers)) return undefined;
  const answer = answers[condition.question];
  if (condition.op === 'min') return (answer as number) >= condition.value;
  return chosen(answer).some((value) => isMeant(condition, value));
}

/** Whether these answers lead to the question at all; `undefined` while that is open. */
export function isAsked(question: QuestionId, answers: Answers): boolean | undefined {
  const { askedWhen: when } = questionOf(question);
  return when ? evaluate(when, answers) : true;
}

/** Whether a condition names this option, or the area of this place. */
const isMeant = ({ values }: { readonly values: readonly string[] }, option: string): boolean =>
  values.includes(option) || values.includes(areaOf(option));

/** The chosen options of a single or several choice, as a list. */
const chosen = (answer: Answers[QuestionId]): readonly string[] =>
  Array.isArray(answer) ? (answer as readonly string[]) : [answer as string];

const known = new WeakMap<Condition, readonly QuestionId[]>();

/** Every question that the condition depends on, follow-ups' own questions included. */
export function questionsOf(condition: Condition): readonly QuestionId[] {
  const found = known.get(condition) ?? findQuestions(condition);
  known.set(condition, found);
  return found;
}

function findQuestions(condition: Condition): readonly QuestionId[] {
  if (condition.op === 'all' || condition.op === 'any') return condition.of.flatMap(questionsOf);
  const { askedWhen: when } = questionOf(condition.question);
  return [condition.question, ...(when ? questionsOf(when) : [])];
}

/** One answer that helped to make a condition true: a question and the options chosen there. */
export interface Match {
  readonly question: QuestionId;
  /** The options that count; for the scale, the score as text. */
  readonly values: readonly string[];
}

/** The answers that make the condition hold, each question once; empty when it does not hold. */
export function matches(condition: Condition, answers: Answers): readonly Match[] {
  if (!evaluate(condition, answers)) return [];
  if (condition.op === 'all' || condition.op === 'any') {
    const found = new Map<QuestionId, Set<string>>();
    for (const { question, values } of condition.of.flatMap((part) => matches(part, answers))) {
      const known = found.get(question) ?? new Set();
      values.forEach((value) => known.add(value));
      found.set(question, known);
    }
    return [...found].map(([question, values]) => ({ question, values: [...values] }));
  }
  const answer = answers[condition.question];
  const values =
    condition.op === 'min'
      ? [String(answer)]
      : chosen(answer).filter((value) => isMeant(condition, value));
  return [{ question: condition.question, values }];
}

import {
  questionIds,
  questionOf,
  questions,
  scale,
  type Answers,
  type QuestionId,
} from './questions.js';

const quoted = (values: readonly string[]) => values.map((value) => `"${value}"`).join(', ');

/** The value as it may stand in a message: short, and never an error of its own. */
function shown(value: unknown): string {
  try {
    const text = typeof value === 'number' ? undefined : JSON.stringify(value);
    return (text ?? String(value)).slice(0, 80);
  } catch {
    return typeof value;
  }
}

/** What may be answered to the question, in words for a developer. */
function allowed(id: QuestionId): string {
  const { kind, options } = questionOf(id);
  if (kind === 'scale') return `a whole number from ${scale.min} to ${scale.max}`;
  const any = quoted(options);
  return kind === 'several' ? `an array with any of ${any}` : `one of ${any}`;
}

/** Whether there is a question of this name. */
export const isQuestion = (name: string): name is QuestionId =>
  questionIds.includes(name as QuestionId);

/** Whether `value` is an answer to the question. */
export function isAnswerTo(id: QuestionId, value: unknown): boolean {
  const { kind, options } = questionOf(id);
  if (kind === 'scale') {
    return (
      Number.isInteger(value) && (value as number) >= scale.min && (value as number) <= scale.max
    );
  }
  const isOption = (one: unknown) => typeof one === 'string' && options.includes(one);
  return kind === 'several'
    ? Array.isArray(value) && [...(value as unknown[])].every(isOption)
    : isOption(value);
}

/**
 * Checks that something is a set of answers; a key whose value is `undefined` counts as missing.
 *
 * @throws TypeError naming the key, the value, and what is allowed.
 */
export function validate(answers: unknown): asserts answers is Answers {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
    throw new TypeError(
      `answers: got ${shown(answers)}; allowed is an object of answers by question`,
    );
  }
  for (const [key, value] of Object.entries(answers)) {
    if (!isQuestion(key)) {
      throw new TypeError(
        `answers: got the unknown key "${key}" with ${shown(value)}; allowed are ${quoted(Object.keys(questions))}`,
      );
    }
    if (value !== undefined && !isAnswerTo(key, value)) {
      throw new TypeError(`answers.${key}: got ${shown(value)}; allowed is ${allowed(key)}`);
    }
  }
}

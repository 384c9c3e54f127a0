import type { Words } from '../../locales/index.js';
import { newSign, type Asked } from '../../session/checkup.js';
import {
  optionsOf,
  questions,
  rowOptions,
  scale,
  type Kind,
  type QuestionId,
} from '../../triage/internal.js';
import { placeWords } from '../body-map/body-map.js';
import { range } from '../ui/range.js';

/** How a question is asked; a new warning sign is asked about like any other. */
export const kindOf = (asked: Asked): Kind => (asked === newSign ? 'row' : questions[asked].kind);

/** Whether nothing can be chosen beside this option: where a screen asks no more, a tap on it goes on. */
export const isFinal = (asked: Asked, option: string): boolean =>
  kindOf(asked) !== 'several' || option === 'none';

/** What may be chosen, in the order in which it is shown. */
export function optionsFor(asked: Asked): readonly string[] {
  if (asked === newSign) return rowOptions;
  return kindOf(asked) === 'scale' ? range(scale.min, scale.max).map(String) : optionsOf(asked);
}

/** The words of one option. */
export function optionWords(words: Words, asked: Asked, option: string): string {
  if (asked === 'areas') return placeWords(words, option);
  if (kindOf(asked) === 'scale') return `${option} (${words.steps.score(Number(option))})`;
  const all: Readonly<Record<string, string>> =
    kindOf(asked) === 'row' ? words.rows : words.options[asked as keyof Words['options']];
  return all[option] ?? option;
}

/** What was chosen, in words. */
export const answerText = (words: Words, question: QuestionId, values: readonly string[]): string =>
  values.map((value) => optionWords(words, question, value)).join('; ');

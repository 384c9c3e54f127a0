import type { Words } from '../schema.js';
import { body } from './body.js';
import { cards } from './cards.js';
import { diary } from './diary.js';
import { intro } from './intro.js';
import { levels } from './levels.js';
import { options } from './options.js';
import { prepare } from './prepare.js';
import { questions } from './questions.js';
import { result } from './result.js';
import { screens } from './screens.js';
import { tips } from './tips.js';

/** German. Not reviewed by a clinician or a native reader yet. */
export const de: Words = {
  lang: 'de',
  dir: 'ltr',
  label: (name) => `${name}:`,
  ...intro,
  ...screens,
  ...body,
  ...questions,
  ...options,
  ...levels,
  ...result,
  ...diary,
  ...tips,
  ...cards,
  ...prepare,
};

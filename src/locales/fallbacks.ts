import { fallback as ar } from './ar/fallback.js';
import { fallback as de } from './de/fallback.js';
import { fallback as en } from './en/fallback.js';
import { fallback as es } from './es/fallback.js';
import { fallback as fr } from './fr/fallback.js';
import { fallback as ptBR } from './pt-BR/fallback.js';
import { fallback as ur } from './ur/fallback.js';

/** What a page shows where no script runs, by the `lang` of its words. */
export const fallbacks: Readonly<Record<'en', typeof en>> &
  Readonly<Record<string, typeof en | undefined>> = {
  ar,
  de,
  en,
  es,
  fr,
  'pt-BR': ptBR,
  ur,
};

import { ar } from './ar/index.js';
import { de } from './de/index.js';
import { en } from './en/index.js';
import { es } from './es/index.js';
import { fr } from './fr/index.js';
import { ptBR } from './pt-BR/index.js';
import type { Words } from './schema.js';
import { ur } from './ur/index.js';

/** Every language, English first: it stands for those that are not here. */
export const bundled: readonly [Words, ...Words[]] = [en, es, fr, de, ptBR, ar, ur];

import { areaIds, placesOf } from './places.js';
import { questions, type QuestionId } from './questions.js';

/**
 * What may be chosen, by question; a row is answered by `rowOptions`, the scale by a number. It
 * stands apart from the questions so that the script-tag file, which has the words of each option
 * and so its id, need not carry it twice.
 */
export const options = {
  massage: ['today', 'yesterday', 'two-to-three-days', 'four-to-seven-days', 'over-a-week'],
  onset: ['sudden', 'during', 'same-day', 'next-day', 'two-days', 'later', 'before'],
  areas: [...areaIds, ...areaIds.flatMap(placesOf)],
  spread: ['wide', 'area', 'spot', 'spine'],
  side: ['both', 'middle', 'one-treated', 'one-of-two'],
  treated: ['yes', 'partly', 'no'],
  quality: ['dull', 'stiff', 'tender', 'sharp', 'burning', 'shooting', 'tearing', 'band', 'cough'],
  look: ['small-bruise', 'large-bruise', 'lump', 'rash', 'none'],
  daily: ['mild', 'moderate', 'severe'],
  painkillers: ['help', 'no-help', 'untried'],
  trend: ['better', 'same', 'worse', 'gone', 'too-soon'],
  movement: ['helps', 'no-help', 'untried'],
  shooting: ['no', 'one', 'both'],
  numbness: ['no', 'gone', 'fading', 'still', 'spreading', 'both'],
  weakness: ['no', 'slight', 'clear', 'worsening', 'both'],
  night: ['no', 'turning', 'wakes', 'constant', 'before'],
  age: ['under-18', '18-to-79', '80-plus'],
  pregnancy: ['no', 'early', 'later', 'birth'],
  conditions: [
    'weak-bones',
    'thinner',
    'clot',
    'cancer-now',
    'cancer-past',
    'weight-loss',
    'immune',
    'operation',
    'disc-now',
    'disc-past',
    'spine-surgery',
    'arthritis',
    'fibromyalgia',
    'numb-feet',
    'vessels',
    'often-sore',
    'none',
  ],
  joint: ['no', 'swollen', 'hot'],
} as const satisfies { readonly [Id in QuestionId]?: readonly string[] };

/** What may be answered to a row. */
export const rowOptions = ['yes', 'no', 'unsure'] as const;

/** The options of a question as plain strings; empty for the scale. */
export function optionsOf(id: QuestionId): readonly string[] {
  if (questions[id] === 'row') return rowOptions;
  return Object.hasOwn(options, id) ? options[id as keyof typeof options] : [];
}

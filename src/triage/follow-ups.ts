import { any, is, min, type Condition } from './conditions.js';
import type { QuestionId } from './questions.js';

/**
 * Questions that are asked only after certain answers. Everywhere else, a condition on such a
 * question includes this one: an answer left over from before a change of mind counts for nothing.
 */
export const followUps: { readonly [Id in QuestionId]?: Condition } = {
  'swelling-severe': is('growing-swelling', 'yes', 'unsure'),
  'head-pain-worst': is('head-pain', 'yes', 'unsure'),
  painkillers: any(min('pain', 7), is('daily', 'severe')),
  'foot-sore': is('conditions', 'numb-feet'),
  'operated-place': is('conditions', 'operation'),
  joint: is('conditions', 'arthritis'),
};

/**
 * The clinical core as it is published: questions, levels and `assess()`. No DOM, no words, runs
 * anywhere. What the rest of the sources shares beside it is in `internal.ts`.
 */
export type { ActionId, WatchId } from './advice.js';
export { assess, type Assessment } from './assess.js';
export { levels, type Level } from './levels.js';
export { pageIds, type PageId } from './question-kinds.js';
export { optionsOf, pages, questionIds, questions, scale, type Answer, type Answers, type AnswerTo, type OptionOf, type QuestionId, } from './questions.js';
export { rules, type ReasonId, type Rule, type RuleId } from './rules.js';
export type { SignId, SignState } from './signs.js';

/** The clinical core: questions, rules, levels and `assess()`. No DOM, no words, runs anywhere. */
export { actions, numbSkin, watches, type ActionId, type WatchId } from './advice.js';
export { assess, assessValid, type Assessment } from './assess.js';
export type { Condition } from './conditions.js';
export { evaluate, isAnswered, isAsked, matches, type Match } from './evaluate.js';
export { ruleSources, signSources } from './evidence.js';
export { followUps } from './follow-ups.js';
export { highest, isAbove, levels, type Level } from './levels.js';
export { options, optionsOf } from './options.js';
export { levelSoFar, path, unanswered, type Page } from './path.js';
export { areaIds, areaOf, areas, placesOf, type Area, type Place, type Side } from './places.js';
export {
  pageIds,
  pages,
  questionIds,
  questions,
  scale,
  type Answer,
  type Answers,
  type AnswerTo,
  type OptionOf,
  type PageId,
  type QuestionId,
  type QuestionOf,
} from './questions.js';
export {
  emergencyRows,
  rules,
  urgentRows,
  type ReasonId,
  type Rule,
  type RuleId,
} from './rules.js';
export { signIds, signs, type SignId, type SignState } from './signs.js';
export * as sources from './sources.js';
export type { Source } from './sources.js';
export { isAnswerTo, validate } from './validate.js';

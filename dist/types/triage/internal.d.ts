/** Everything of the clinical core that other rooms use. */
export { actions, numbSkin, watchActs, watches, type ActionId, type WatchAct, type WatchId, } from './advice.js';
export { assess, assessValid, type Assessment } from './assess.js';
export { evaluate, isAnswered, isAsked, matches, type Match } from './evaluate.js';
export { highest, isAbove, levels, needsHelpToday, type Level } from './levels.js';
export { levelSoFar, path, stepCount, unanswered, type Page } from './path.js';
export { areaIds, areaOf, areas, placesOf, type Area, type Place, type Side } from './places.js';
export { pageIds, rowOptions, warningSigns, type Kind, type PageId, type SharedPage, type WarningSign, } from './question-kinds.js';
export { conditionGroups, optionsOf, pages, questionIds, questionOf, questions, scale, type Answer, type Answers, type AnswerTo, type Condition, type OptionOf, type Question, type QuestionId, type QuestionOf, type SignRow, } from './questions.js';
export { emergencyRows, rules, urgentRows, type ReasonId, type Rule, type RuleId, } from './rules.js';
export { ruleSources, signSources } from './evidence.js';
export { signIds, signs, type SignId, type SignState } from './signs.js';
export * as sources from './sources.js';
export type { Source } from './sources.js';
export { isAnswerTo, isQuestion, validate } from './validate.js';

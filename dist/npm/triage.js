export { assess, optionsOf, pageIds, pages, questionIds, questions, rules, scale } from './index2.js';
export { levels } from './levels.js';

export { assess, levels, optionsOf, pageIds, pages, questionIds, questions, rules, scale } from './index2.js';

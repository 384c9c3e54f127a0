/** Where the visitor is in the questions: pure state, and the steps from one to the next. */
export * from './checkup.js';

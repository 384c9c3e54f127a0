/** The diary that a visitor can keep: checks day by day, their course, and what is stored. */
export * from './calendar.js';
export * from './course.js';
export * from './days.js';
export * from './diary-state.js';
export * from './diary.js';
export * from './merge.js';
export * from './record.js';
export * from './short-check.js';
export * from './stored.js';
export * from './usual-course.js';

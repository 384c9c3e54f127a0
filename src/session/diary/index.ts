/** The follow-up that a visitor can keep: checks day by day, their course, and where they are stored. */
export * from './calendar.js';
export * from './days.js';
export * from './diary.js';
export * from './keeper.js';
export * from './warning-signs.js';

/** The cards beside the check: which fit when, how well each is backed, and by what. */
export * from './card.js';
export * from './causes.js';
export * from './faqs.js';
export * from './fitting.js';
export * from './myths.js';
export * from './numbers.js';
export * from './prepare.js';
export * from './serious.js';
export * from './tips.js';

export { en } from './en.js';
export type { Words } from './schema.js';

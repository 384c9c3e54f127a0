import { define } from './define.js';
export { SorenessChecker, version } from './soreness-checker.js';

define();

export { define };

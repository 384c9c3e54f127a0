import 'lit';
export { SorenessChecker } from './soreness-checker.js';

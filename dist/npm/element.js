import 'lit/html.js';
export { SorenessChecker } from './soreness-checker.js';
import './sources.js';

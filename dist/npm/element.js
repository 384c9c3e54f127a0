import 'lit';
import 'lit/decorators/property.js';
export { SorenessChecker } from './soreness-checker.js';

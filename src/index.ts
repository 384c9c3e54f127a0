import { define } from './define.js';

define();

export { define } from './define.js';
export {
  SorenessChecker,
  type SorenessEvent,
  type SorenessEventDetails,
  type SorenessEventName,
} from './element/soreness-checker.js';
export { version } from './triage/version.js';

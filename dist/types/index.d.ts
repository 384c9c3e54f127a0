export { define } from './define.js';
export { SorenessChecker, type OwnTip, type OwnWords, type SorenessEvent, type SorenessEventDetails, type SorenessEventName, type Words, } from './element/soreness-checker.js';
export { version } from './triage/version.js';

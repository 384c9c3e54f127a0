import { type WatchId } from '../triage/internal.js';
/** The article's four signs to take seriously, for who does not take the check. */
export declare const seriousSigns: readonly ["sharp", "tingling", "numb", "slow"];
/** One of the four signs. */
export type SeriousSign = (typeof seriousSigns)[number];
/** Every sign of the safety net that calls for help today or now, whatever was answered. */
export declare const alarms: readonly WatchId[];

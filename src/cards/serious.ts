import { watches, type WatchId } from '../triage/internal.js';

/** The article's four signs to take seriously, for who does not take the check. */
export const seriousSigns = ['sharp', 'tingling', 'numb', 'slow'] as const;

/** One of the four signs. */
export type SeriousSign = (typeof seriousSigns)[number];

/** Every sign of the safety net that calls for help today or now, whatever was answered. */
export const alarms: readonly WatchId[] = (Object.keys(watches) as WatchId[]).filter((id) => {
  const { act, levels } = watches[id];
  return act !== 'doctor' && (levels as readonly string[]).includes('self-care');
});

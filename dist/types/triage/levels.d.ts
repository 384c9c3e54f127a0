/** How soon to seek help, from least to most urgent. */
export declare const levels: readonly ["self-care", "therapist", "doctor", "urgent", "emergency"];
/**
 * One level of care: `self-care` (look after yourself) < `therapist` (contact your massage
 * therapist) < `doctor` (within days) < `urgent` (today) < `emergency` (ambulance, now).
 */
export type Level = (typeof levels)[number];
/** True when level `a` is more urgent than level `b`. */
export declare const isAbove: (a: Level, b: Level) => boolean;
/** The more urgent of two levels. */
export declare const highest: (a: Level, b: Level) => Level;
/** Whether this level means help today or now. */
export declare const needsHelpToday: (level: Level) => boolean;

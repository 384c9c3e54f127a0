/** How soon to seek help, from least to most urgent. */
export const levels = ['self-care', 'therapist', 'doctor', 'urgent', 'emergency'] as const;

/**
 * One level of care: `self-care` (look after yourself) < `therapist` (contact your massage
 * therapist) < `doctor` (within days) < `urgent` (today) < `emergency` (ambulance, now).
 */
export type Level = (typeof levels)[number];

/** True when level `a` is more urgent than level `b`. */
export const isAbove = (a: Level, b: Level): boolean => levels.indexOf(a) > levels.indexOf(b);

/** The more urgent of two levels. */
export const highest = (a: Level, b: Level): Level => (isAbove(a, b) ? a : b);

/** Whether this level means help today or now. */
export const needsHelpToday = (level: Level): boolean => isAbove(level, 'doctor');

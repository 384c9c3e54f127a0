/** The version of this build; a test holds it to package.json. */
export const version = '0.1.0';

/** When the questions, rules and words were last gone through, and by whom. */
export const reviewed = { date: '2026-11-28', by: 'not yet reviewed by a clinician' } as const;

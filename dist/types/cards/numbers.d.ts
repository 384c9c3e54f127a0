/**
 * The verified emergency number of a country (ISO 3166, two capitals); else `undefined`: a wrong
 * number is worse than "your local emergency number" (evidence file, 10, November 2026).
 */
export declare const emergencyNumberOf: (country?: string) => string | undefined;

/** The verified emergency number of a country (ISO 3166, two capitals); else `undefined`. */
export declare const emergencyNumberOf: (country: string | undefined) => string | undefined;

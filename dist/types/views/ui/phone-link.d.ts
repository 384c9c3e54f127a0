/** The link that dials a phone number; `undefined` for what is none. */
export declare function phoneLink(number: string): string | undefined;

/** Tells the site owner, once a page, that visitors read no emergency number. */
export declare function tellOfNumber(country: string | undefined): void;

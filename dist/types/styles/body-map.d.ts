/** The picture of the body, and the list of the same places. */
export declare const bodyMap: string;

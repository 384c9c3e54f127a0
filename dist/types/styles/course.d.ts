/** The pictures of a result: the scale of the levels, and the chart of the days. */
export declare const courseStyles: string;

/**
 * How ordinary soreness goes, as the chart draws it: it mostly starts within 12 hours, is worst on the first or second day,
 * mostly gone after 3 days, and up to 7 are normal when it gets better. The heights are drawn, not measured: no study has
 * scores day by day.
 */
export interface Hill {
    /** The pain at its worst, 0 to 10. */
    readonly top: number;
    /** Days after the massage when it is worst, and when it has gone. */
    readonly peak: number;
    readonly end: number;
}
export declare const hills: {
    readonly usual: {
        readonly top: 5;
        readonly peak: 1.3;
        readonly end: 4;
    };
    readonly slow: {
        readonly top: 5.4;
        readonly peak: 2.2;
        readonly end: 8.2;
    };
};
/** Whether this pain lies above the hills. A dot that touches one does not: the curves are a sketch. */
export declare const isAboveUsual: (day: number, pain: number) => boolean;

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

export const hills = {
  usual: { top: 5, peak: 1.3, end: 4 },
  slow: { top: 5.4, peak: 2.2, end: 8.2 },
} as const satisfies Readonly<Record<string, Hill>>;

/** How high a hill still is on a day: it slopes gently at its top and at its end. Some reach the top early. */
function height({ top, peak, end }: Hill, day: number): number {
  const gone = Math.min(Math.max((day - peak) / (end - peak), 0), 1);
  return top * (1 - gone * gone * (3 - 2 * gone));
}

/** Whether this pain lies above the hills. A dot that touches one does not: the curves are a sketch. */
export const isAboveUsual = (day: number, pain: number): boolean =>
  pain - 0.5 > height(hills.slow, day);

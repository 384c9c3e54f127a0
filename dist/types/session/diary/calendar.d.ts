/** A reminder for a calendar. */
export interface Reminder {
    /** When it is due, and when it was made (ms). */
    readonly at: number;
    readonly madeAt: number;
    readonly title: string;
    readonly text: string;
    /** The page to come back to. */
    readonly url: string;
}
/** The reminder as an iCalendar file (RFC 5545) with one event of ten minutes, and an alarm. */
export declare const calendarFile: ({ at, madeAt, title, text, url }: Reminder) => string;

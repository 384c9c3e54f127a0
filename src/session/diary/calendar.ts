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

/** `20261124T093000Z` */
const utc = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');

/** Text as a value of RFC 5545, 3.3.11. */
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** A line of at most 75 bytes, and the rest of it behind a space (3.1): 18 characters of 4 at most. */
const folded = (line: string): string => line.match(/.{1,18}/gu)?.join('\r\n ') ?? '';

/** The reminder as an iCalendar file (RFC 5545) with one event of ten minutes, and an alarm. */
export const calendarFile = ({ at, madeAt, title, text, url }: Reminder): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//soreness-checker//EN',
    'BEGIN:VEVENT',
    `UID:${at}-${madeAt}@soreness-checker`,
    `DTSTAMP:${utc(madeAt)}`,
    `DTSTART:${utc(at)}`,
    'DURATION:PT10M',
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    `URL:${url}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');

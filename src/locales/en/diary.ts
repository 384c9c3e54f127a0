import type { Words } from '../schema.js';

/** The diary, and its short check of a day. */
export const diary: Pick<Words, 'shortCheck' | 'diary'> = {
  shortCheck: {
    title: 'Today’s check',
    sign: {
      ask: 'Are any of these new, or worse than at your last check?',
      hint: 'If you say Yes or Not sure, we will ask all the questions again.',
    },
    signs: {
      night: 'Pain that wakes you, never stops, or gets worse when you cough',
      place: 'Soreness in a new place, or a new kind of pain',
    },
  },
  diary: {
    title: 'Keep track',
    lead: 'Two minutes a day help you see if it is fading.',
    private:
      'It is saved in this browser only. Anyone who uses this browser can see it. In a private window it is deleted when you close the window.',
    start: 'Keep track on this device',
    instead:
      'Your diary is about another massage. If you start a new one, the old one is put away.',
    whichDay: 'Which day was the massage?',
    daysAgo: (days, weekday) => `${days} days ago, on ${weekday}`,
    on: 'Your diary has started. Come back to this page tomorrow for your next check.',
    yours: 'Your diary',
    checks: 'Your checks so far',
    findings: {
      worse: 'It has got worse.',
      slow: 'It has lasted over 3 days and is not getting better.',
      better: 'It is getting better.',
      gone: 'It has gone. You can stop keeping track.',
    },
    scores: (before, now) => `Your pain score was ${before}, and now it is ${now}.`,
    now: 'Check again now',
    afresh: 'Start a new check',
    ending:
      'Good that it is over. You don’t need this diary any more. If the soreness comes back, start a new check.',
    remind: 'Put the next check in my calendar',
    reminder: {
      title: 'Soreness check',
      text: 'See how it is today. Worse, or something new? Don’t wait for this reminder.',
    },
    save: 'Save a copy',
    delete: 'Delete it all',
    deleted: 'Your diary is deleted.',
    undo: 'Undo',
    problems: {
      blocked:
        'This browser does not let the page save anything. Your diary will be lost when you close the page.',
      full: 'There is no room left to save your diary. It will be lost when you close the page. Save a copy to keep it.',
      unreadable:
        'A diary was saved here, but this page can’t read it. It is kept. You can save a copy, or delete it.',
      newer:
        'A newer version of this check has saved a diary here. It is left as it is. Reload the page later to see it.',
      elsewhere:
        'In another tab, this diary was deleted or a new one was started. What you see here will be lost when you close the page. Save a copy to keep it.',
      clock:
        'The clock on this device shows an earlier time than your last check. So the days may be wrong.',
    },
  },
};

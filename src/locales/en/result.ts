import type { Words } from '../schema.js';

/** Behind the date of a day. */
const dayParts = {
  morning: 'in the morning',
  afternoon: 'in the afternoon',
  evening: 'in the evening',
  night: 'at night',
};

/** The screen of a result, and what can be handed on. */
export const result: Pick<Words, 'result' | 'scale' | 'course' | 'summary' | 'outcomes'> = {
  result: {
    why: 'Why we say this',
    unanswered: 'You have not answered some questions. They check if you need help sooner.',
    nothing: 'You said no to all the warning signs we ask about.',
    signs: 'Six signs of ordinary soreness',
    signsLead: 'These signs are usual. They prove nothing.',
    todo: 'What to do',
    watch: 'What to watch for',
    checkAgain: (day, part) =>
      `Check again ${day} ${dayParts[part]}, or sooner if anything changes.`,
    change: (question) => `Change: ${question}`,
    changeShort: 'Change',
    answers: 'Your answers',
    restart: 'Start again',
    back: 'Back to the questions',
    callEmergency: (number) => `Call ${number}`,
    callLocal: 'Call your local emergency number now. On many mobiles, 112 works too.',
    elsewhere: (country) =>
      `${country ? `This number is for: ${country}. ` : ''}In another country? Call the number there.`,
    callAdvice: (number) => `Call the health line: ${number}`,
    callTherapist: (number) => `Call your therapist: ${number}`,
    book: 'Contact us about this',
    against: {
      title: 'Did someone hurt you, or touch you in a way you did not want?',
      text: 'It is not your fault. You can talk to a doctor, the police or a helpline.',
    },
    notReviewed: 'No doctor or nurse has checked this guide yet.',
    notDiagnosis:
      'This is general advice, not a diagnosis. It can miss things. If you are worried, ask a doctor.',
  },
  scale: {
    here: (place, of) => `Level ${place} of ${of}`,
  },
  course: {
    title: 'How it usually goes',
    text: 'Most soreness starts within 12 hours, is worst on the first or second day, and is mostly gone after 3 days.',
    sketch: 'The curves are a sketch. Nobody has measured this day by day.',
    here: 'You are here',
    after: (from, to = from) => {
      if (to > 7)
        return from > 8 ? `${from} days after the massage` : 'Over 7 days after the massage';
      if (to === 0) return 'The day of the massage';
      const days = from === to ? to : `${from} to ${to}`;
      return `${days} ${to === 1 ? 'day' : 'days'} after the massage`;
    },
    pain: (score) => `pain ${score} of 10`,
    you: (from, to, pain) => {
      const days =
        to > 7
          ? from > 8
            ? `day ${from}`
            : 'after day 7'
          : `day ${from === to ? to : `${from} to ${to}`}`;
      return `You: ${days}${pain === undefined ? '' : `, pain ${pain}`}`;
    },
    axis: 'Pain on the days after the massage',
    usual: 'Most people: about 3 days',
    slow: 'Up to 7 days: can be normal, but only if it is getting better',
    above: 'This is more pain than most people have at this point.',
    ask: 'If you are not sure, ask a doctor or a pharmacist.',
    only: 'This picture is about pain and days alone. Your other answers count too.',
  },
  summary: {
    open: 'For my therapist or doctor',
    lead: 'You can show them this.',
    title: 'Soreness after a massage',
    made: (when) => `Made on ${when}.`,
    result: 'Result',
    no: 'Warning signs answered “No”',
    copy: 'Copy',
    share: 'Share',
    save: 'Download as text',
    print: 'Print',
  },
  outcomes: {
    copied: 'Copied.',
    refused: 'This page can’t do that. The text above is selected: you can copy it yourself.',
    file: 'No file came? You can copy the text for your doctor instead.',
  },
};

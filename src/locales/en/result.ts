import type { Words } from '../schema.js';

/** The screen of a result, and what can be handed on. */
export const result: Pick<Words, 'result' | 'scale' | 'course' | 'summary' | 'outcomes'> = {
  result: {
    why: 'Why we say this',
    unanswered: 'Some questions are open. They check if you need help sooner.',
    nothing: 'None of your answers is a warning sign.',
    signs: 'Six signs of ordinary soreness',
    signsLead: 'They are usual, not certain.',
    todo: 'What to do',
    watch: 'What to watch for',
    checkAgain: (when) => `Check again ${when}, or sooner if anything changes.`,
    change: (question) => `Change: ${question}`,
    changeShort: 'Change',
    answers: 'Your answers',
    restart: 'Start again',
    back: 'Back to the questions',
    callEmergency: (number) => `Call ${number}`,
    callLocal: 'Call your local emergency number now. On many mobiles, 112 works too.',
    elsewhere: (country) =>
      `${country ? `This number is for: ${country}. ` : ''}Somewhere else? Call the number there.`,
    callAdvice: (number) => `Call the health line: ${number}`,
    callTherapist: (number) => `Call your therapist: ${number}`,
    book: 'Book a visit',
    notDiagnosis:
      'This is general advice, not a diagnosis. It can miss things. If you are worried, ask a doctor.',
  },
  scale: {
    title: 'Where this stands',
    here: (short, place, of) => `${short}: step ${place} of ${of}.`,
  },
  course: {
    title: 'How it usually goes',
    text: 'Ordinary soreness mostly starts within 12 hours. It can be worst after 1 to 3 days, and is mostly gone after 3. Up to 7 days can be normal if it is clearly getting better.',
    here: 'You are here',
    after: (from, to = from) => {
      if (to > 7)
        return from > 8 ? `${from} days after the massage` : 'Over 7 days after the massage';
      if (to === 0) return 'The day of the massage';
      const days = from === to ? to : `${from} to ${to}`;
      return `${days} ${to === 1 ? 'day' : 'days'} after the massage`;
    },
    pain: (score) => `pain ${score} of 10`,
    axis: 'Days after the massage',
    most: 'Pain',
    usual: 'Most soreness',
    slow: 'Still normal if it gets better',
  },
  summary: {
    open: 'For my therapist or doctor',
    lead: 'This is what you can show them.',
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

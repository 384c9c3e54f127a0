import type { Words } from '../schema.js';

/** How long the questions take in ordinary soreness; `npm run docs` holds it against the words. */
export const minutes = 6;

/** The first screen, and how it works. */
export const intro: Pick<Words, 'heading' | 'intro' | 'about'> = {
  heading: 'Sore after a massage?',
  intro: {
    lead: 'Is it ordinary soreness, or do you need help?',
    facts: [
      `About ${minutes} minutes`,
      'Advice for adults (18 or older), not a diagnosis',
      'No doctor or nurse has checked it yet',
    ],
    kept: 'Nothing is sent, and nothing is saved unless you start a diary',
    notKept: 'Your answers stay on this page: nothing is sent or saved',
    start: 'Start the check',
    resume: 'Continue the check',
    putAway: 'Your answers are cleared.',
    bringBack: 'Bring them back',
    emergency: (number, country) =>
      `Could it be an emergency? Don’t wait. Call ${number ?? 'your local emergency number'} now${country ? ` (${country})` : ''}.`,
  },
  about: {
    title: 'Sources and how this works',
    text: [
      'Fixed rules compare your answers with public health advice and studies. If rules differ, the most careful one counts.',
      'It draws on advice from the NHS, NICE and others, and on the studies named on the cards. They have not checked it.',
      'No doctor or nurse has reviewed it yet. It is for learning. It does not find illnesses or rule them out.',
    ],
    version: (version, date) => `Version ${version}, ${date}.`,
  },
};

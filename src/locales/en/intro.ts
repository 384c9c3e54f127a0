import type { Words } from '../schema.js';

/** The first screen, and how it works. */
export const intro: Pick<Words, 'heading' | 'intro' | 'about'> = {
  heading: 'Sore after a massage?',
  intro: {
    lead: 'Answer short questions and see: ordinary soreness, or time to get help?',
    facts: [
      'It takes about 3 minutes.',
      'It gives general advice for adults. It is not a diagnosis.',
    ],
    kept: 'Nothing is sent. Nothing is saved, unless you start a diary.',
    notKept: 'Your answers stay on this page. Nothing is sent or saved.',
    start: 'Start the check',
    resume: 'Continue the check',
    emergency: (number, country) =>
      `Could it be an emergency? Don’t wait for this check: call ${number ?? 'your local emergency number'} now.${country ? ` This number is for: ${country}.` : ''}`,
  },
  about: {
    title: 'Sources and how this works',
    text: [
      'Fixed rules compare your answers with public health advice and studies. The most careful rule wins.',
      'Main sources: NHS, NICE, NIOSH and Cochrane, and the studies named on the cards.',
      'No doctor has reviewed it yet. It is for education only. It does not find illnesses or rule them out.',
    ],
    version: (version, date) => `Version ${version}, ${date}.`,
  },
};

import type { Words } from '../schema.js';
import { chooseAll, onlyNew } from './shared.js';

/** The screens of questions. */
export const screens: Pick<Words, 'steps' | 'rows' | 'pages'> = {
  steps: {
    progress: (step, of) => `Step ${step} of ${of}`,
    next: 'Continue',
    back: 'Back',
    showResult: 'Show me what to do now',
    already:
      'Your answers so far mean: get medical help today. The next questions check if you need it sooner.',
    missing: 'Some questions still need an answer.',
    missingHere: 'Please choose an answer.',
    severalHint: chooseAll,
    scale: '0 is no pain, 1 to 3 mild, 4 to 6 moderate, 7 to 10 severe.',
    score: (score) => {
      if (score === 0) return 'no pain';
      if (score <= 3) return 'mild';
      return score <= 6 ? 'moderate' : 'severe';
    },
  },
  rows: { yes: 'Yes', no: 'No', unsure: 'Not sure' },
  pages: {
    'alarm-body': {
      title: 'Any of these since the massage?',
      lead: `They are rare, but need help fast. ${onlyNew}`,
    },
    'alarm-nerves': {
      title: 'And any of these since the massage?',
      lead: `Some are private. We ask because nerves in your back reach these places. ${onlyNew}`,
    },
    'alarm-limbs': {
      title: 'And any of these?',
      lead: onlyNew,
    },
    today: {
      title: 'How do you feel today?',
      lead: onlyNew,
    },
    when: { title: 'When did it happen?' },
    where: { title: 'Where is it sore?' },
    feel: { title: 'What is it like?' },
    'how-bad': { title: 'How bad is it?' },
    limbs: { title: 'Arms, legs and nights', lead: onlyNew },
    you: {
      title: 'About you',
    },
    'you-more': { title: 'One last check' },
  },
};

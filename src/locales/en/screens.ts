import { minutes } from './intro.js';
import type { Words } from '../schema.js';
import { chooseAll, onlyNew } from './shared.js';

/** The screens of questions. */
export const screens: Pick<Words, 'steps' | 'rows' | 'pages'> = {
  steps: {
    progress: (step, of) => `Step ${step} of ${of}`,
    left: (part) => `${Math.round(minutes * part) || 1} min to go`,
    next: 'Continue',
    back: 'Back',
    showResult: 'Show me what to do now',
    already:
      'From your answers so far: get medical help today. The next questions show if you need it sooner.',
    missing: 'Some questions still need an answer.',
    missingHere: 'Please choose an answer.',
    severalHint: chooseAll,
    goesOn: 'Your answer takes you to the next question.',
    serious: 'This can be serious. You can skip the rest.',
    stop: 'See what to do now',
    helpNow: 'Need help now?',
    not: 'Not:',
    scale: '0 is no pain. 10 is the worst pain you can think of.',
    scaleKeys: 'You can also type the number.',
    score: (score) => {
      if (score === 0) return 'no pain';
      if (score <= 3) return 'mild';
      return score <= 6 ? 'moderate' : 'severe';
    },
  },
  rows: { yes: 'Yes', no: 'No', unsure: 'Not sure' },
  pages: {
    'alarm-body': {
      title: 'Since the massage, have you had any of these?',
      lead: `They are rare. ${onlyNew}`,
    },
    'alarm-nerves': {
      title: 'And since the massage, any of these?',
      lead: 'Some are private.',
    },
    'alarm-limbs': { title: 'Or since the massage, any of these?' },
    'alarm-more': { title: 'More about what you noticed' },
  },
};

import type { Words } from '../schema.js';

/** What all cards share, and the myth cards. */
export const cards: Pick<Words, 'grades' | 'cards' | 'myths'> = {
  grades: {
    good: 'Good evidence',
    some: 'Some evidence',
    traditional: 'Traditional, little tested',
    disputed: 'Experts do not agree',
    unhelpful: 'Tested: hardly helps',
    judgement: 'Our own judgement',
  },
  cards: {
    tips: 'Tips to ease soreness',
    tipsFit: 'These fit your answers.',
    myths: 'Myths about massage',
    myth: 'Myth:',
    fact: 'Fact:',
    causes: 'Why a massage can leave you sore',
    causesLead: 'Soreness alone does not mean that someone did something wrong.',
    careful: 'Careful:',
    evidence: 'Sources',
    newTab: '(opens in a new tab)',
  },
  myths: {
    'always-harm': {
      title: 'Pain after a massage means harm.',
      text: 'Mild, dull soreness for a day or two is common. In one small study, 1 in 10 had some.',
    },
    'more-pain': {
      title: 'The more it hurts, the better it works.',
      text: 'No proof of that. In one study, the sore people did not recover better.',
    },
    'slipped-disc': {
      title: 'A massage can slip a healthy disc.',
      text: 'Very unlikely. The rare reports of harm are about a disc problem from before and very forceful styles. So tell your therapist.',
    },
    toxins: {
      title: 'Massage sets toxins or lactic acid free.',
      text: 'Nobody can name such a toxin. In a small test, lactic acid even left more slowly.',
    },
    flush: {
      title: 'You must drink a lot to flush it out.',
      text: 'Kidneys and liver do that by themselves. Drink when you are thirsty.',
    },
    healing: {
      title: 'The ache shows that your body is healing.',
      text: 'Soreness is no proof that it worked.',
    },
    bruise: {
      title: 'Bruises show that it worked.',
      text: 'Small blood vessels broke. That is not a goal.',
    },
    knots: {
      title: 'Knots are fibres stuck together.',
      text: 'Nobody knows for sure what a knot is. Experts disagree.',
    },
    crack: {
      title: 'A crack means a bone moved back.',
      text: 'In finger joints, the sound comes with a gas bubble. Pain with a crack is another matter: have it checked.',
    },
    epsom: {
      title: 'Epsom salt draws the soreness out.',
      text: 'Warm water may help. The salt is not proven.',
    },
    'bed-rest': {
      title: 'If it hurts, stay in bed.',
      text: 'For most sore backs, light activity is better.',
    },
  },
};

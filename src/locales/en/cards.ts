import type { Words } from '../schema.js';

/** What all cards share, the signs to read without the check, and the myth cards. */
export const cards: Pick<Words, 'grades' | 'cards' | 'myths'> = {
  grades: {
    good: 'Good evidence',
    some: 'Some evidence',
    traditional: 'Often advised, hardly tested',
    disputed: 'Experts do not agree',
    unhelpful: 'Tested: makes little difference',
    judgement: 'Our own judgement',
  },
  cards: {
    tips: 'Tips that may help',
    tipsFit: 'These fit your answers.',
    usual: {
      ache: 'Dull, heavy or stiff, and sore when you press it. Not sharp.',
      spread: 'A massage works on an area, so the ache is mostly spread out too.',
      sides: 'If only one side was massaged, only that side should be sore.',
      soon: 'Mostly within 12 hours. What starts later than 2 days may have another cause.',
      short: 'It should ease a bit each day. Some take up to 7 days.',
      movement: 'A short walk loosens it. It should not make it worse.',
    },
    signs: 'Normal or not?',
    serious: 'Four signs to take seriously',
    seriousLead: 'There are more. Below are the signs that need help fast.',
    seriousSigns: {
      sharp: {
        title: 'Sharp or shooting pain',
        text: 'It can come from a nerve or an injury. If it does not go, see a doctor. If it came in seconds and feels like tearing, get emergency help.',
      },
      tingling: {
        title: 'Tingling (pins and needles)',
        text: 'After lying still it goes within minutes. If it lasts a day or more, see a doctor. If it stays in both legs or both hands, get emergency help.',
      },
      numb: {
        title: 'A numb arm or leg',
        text: 'A nerve may be hurt. If it lasts a day or more, see a doctor. If it spreads or the limb is weak, get help today. Is it in both legs, between your legs, in your face or down one side? Get emergency help.',
      },
      slow: {
        title: 'Soreness for more than 3 days',
        text: 'See a doctor if it is no better after 3 days, or still there after 7. Also if it is worse after 2 days.',
      },
    },
    alarms: 'Signs that need help fast',
    more: (number) => `${number} more tips`,
    faqs: 'What people ask',
    myths: 'True or false?',
    count: (number, of) => `${number} of ${of}`,
    true: 'True',
    false: 'False',
    myth: 'Myth',
    fact: 'Fact:',
    causes: 'Why you may be sore',
    causesLead: 'Soreness alone does not mean that someone did something wrong.',
    careful: 'Take care:',
    evidence: 'Sources',
    newTab: '(opens in a new tab)',
  },
  myths: {
    'always-harm': {
      title: 'Pain after a massage means harm.',
      text: 'Mild, dull soreness for a day or two is common. In studies, from 1 in 10 to half of the people felt something like it.',
    },
    'more-pain': {
      title: 'The more it hurts, the better it works.',
      text: 'No proof of that. In two studies, soreness told little about who got better. A good therapist asks you if the pressure is right.',
    },
    'slipped-disc': {
      title: 'A massage can slip a healthy disc.',
      text: 'Very unlikely. In the rare reports, some people had a disc problem already. In others, the massage was very forceful, or the back was cracked. Tell your therapist about your back.',
    },
    toxins: {
      title: 'Massage gets toxins or lactic acid out.',
      text: 'Nobody has found such a toxin. In one small study, massage slowed down the removal of lactic acid.',
    },
    flush: {
      title: 'You must drink a lot to flush it out.',
      text: 'Your kidneys and liver do that anyway. Drink when you are thirsty.',
    },
    healing: {
      title: 'The ache shows that your body is healing.',
      text: 'Soreness is no proof that it worked.',
    },
    tears: {
      title: 'The ache comes from tiny tears in the muscle.',
      text: 'Nobody has shown that after a massage.',
    },
    bruise: {
      title: 'Bruises show that it worked.',
      text: 'Small blood vessels broke. A bruise is not a sign of success.',
    },
    knots: {
      title: 'Knots are muscle threads stuck together.',
      text: 'Nobody knows for sure what a knot is. Experts disagree.',
    },
    crack: {
      title: 'A crack means a bone moved back.',
      text: 'Scans of finger joints show a gas bubble when they crack. No bone moves back. If a crack hurt, have it checked.',
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

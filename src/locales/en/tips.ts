import type { Words } from '../schema.js';

/** Tip cards, and why a massage can leave one sore. */
export const tips: Pick<Words, 'tips' | 'causes'> = {
  tips: {
    move: {
      title: 'Move gently',
      text: 'Do light things, like a short walk. Leave hard training for a day or two.',
      caution: 'Stop if the pain turns sharp or shoots.',
    },
    warmth: {
      title: 'Try warmth',
      text: 'A warm bath or a heat pack may ease the ache. Salt in the bath adds nothing proven.',
      caution:
        'Not on numb or broken skin, a fresh bruise or swelling, or with a fever. In pregnancy warm, not hot. Don’t fall asleep on it.',
    },
    lighter: {
      title: 'Go lighter next time',
      text: 'No deep massage or massage gun on the sore place until it feels normal. Next time, ask for less pressure.',
    },
    sleep: { title: 'Give it time', text: 'Rest well and sleep. Most soreness fades by itself.' },
    'speak-up': {
      title: 'Speak up',
      text: 'You can say “less pressure” or “stop” at any time. Before you start, tell your therapist about health problems.',
      caution: 'If a pain is sharp, say stop at once.',
    },
    tablets: {
      title: 'Painkillers, if you need them',
      text: 'Ibuprofen or paracetamol (acetaminophen) may help for a day or two. Ask a pharmacist.',
      caution:
        'No ibuprofen with blood thinners, pregnancy, stomach ulcers, heart or kidney problems, some asthma, or brown pee. Never cover up a warning sign.',
    },
    gel: {
      title: 'A pain gel',
      text: 'Diclofenac or ibuprofen gel helps sprains. After a massage it was not tested.',
      caution: 'Not on broken skin, or with an allergy to them. In pregnancy, ask first.',
    },
    drink: {
      title: 'Drink when you are thirsty',
      text: 'But water does not wash soreness out of muscles.',
      caution: 'Don’t force it. With heart or kidney problems, keep to your limits.',
    },
    ice: {
      title: 'Something cold',
      text: 'Some people like a cold pack. It was hardly tested.',
      caution: 'Wrap it. 10 to 15 minutes, never on numb skin.',
    },
    stretch: {
      title: 'Stretching',
      text: 'Stretch if you like it. It hardly changes soreness.',
    },
    therapist: {
      title: 'Choose a trained therapist',
      text: 'Most reports of real harm are about people without training, or very forceful styles. Ask about training.',
    },
    regular: {
      title: 'Going often',
      text: 'Some people feel less sore then. That was not tested.',
      caution: 'It is no reason to push through pain.',
    },
  },
  causes: {
    pressure: {
      title: 'Too much pressure',
      text: 'Deep work can leave muscles tender or bruised.',
    },
    technique: {
      title: 'The wrong technique for you',
      text: 'Most reports of real harm are about very forceful styles, or jerks to the neck. They are rare.',
    },
    training: {
      title: 'Too little training',
      text: 'Most reports of real harm are about people without training, or very forceful styles. But soreness comes with trained hands too.',
    },
    conditions: {
      title: 'A health problem that was there before',
      text: 'A disc problem, weak bones, an operation, fibromyalgia or arthritis can make a massage hurt, or unsafe. Less pressure may be fine: ask.',
    },
  },
};

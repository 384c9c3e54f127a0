import type { Words } from '../schema.js';

/** Tip cards, what people ask, and why a massage can leave one sore. */
export const tips: Pick<Words, 'tips' | 'faqs' | 'causes'> = {
  tips: {
    move: {
      title: 'Move gently',
      text: 'Do light things, like a short walk. Leave hard training for a day or two.',
      caution: 'Stop if the pain turns sharp or shoots. With ME/CFS or long COVID, rest instead.',
    },
    warmth: {
      title: 'Try warmth',
      text: 'A warm bath or a heat pack may ease the ache. Salt in the bath adds nothing proven.',
      caution:
        'No heat and no hot bath with a medicine patch on. None over pain gel, numb or broken skin, a fresh bruise or a swelling. None with poor blood flow or a fever. In pregnancy, warm, not hot. Don’t fall asleep on a heat pack.',
    },
    lighter: {
      title: 'Go lighter next time',
      text: 'No deep massage or massage gun on the sore place until it feels normal. Next time, ask for less pressure.',
    },
    sleep: {
      title: 'Give it time',
      text: 'Rest, and get a good night’s sleep. Most soreness fades by itself.',
    },
    'speak-up': {
      title: 'Speak up',
      text: 'You can say “less pressure” or “stop” at any time. Before you start, tell your therapist about health problems.',
      caution: 'If a pain is sharp, say stop at once.',
    },
    tablets: {
      title: 'Ibuprofen, if you need it',
      text: 'It may help for a day or two. Take as little as helps. Ask a pharmacist.',
      caution:
        'Not if you take blood thinners, or react to aspirin. Not if you are or want to be pregnant. Not after a stomach ulcer or a stroke. Not with heart, liver, kidney or bowel disease, high blood pressure or brown pee. Asthma, 65 or older, or other medicines? Ask first. Don’t use tablets and pain gel together. Don’t use painkillers to hide a warning sign.',
    },
    paracetamol: {
      // In large text the long name breaks there, if at all.
      title: 'Paracetamol (aceta\u00ADminophen)',
      text: 'Alone, it helped little with back pain in tests. Some people like it.',
      caution:
        'Never more than the pack says. Many cold medicines have it in them too. With liver problems, ask first. Don’t use painkillers to hide a warning sign.',
    },
    gel: {
      title: 'A pain gel',
      text: 'Diclofenac or ibuprofen gel helps sprains. After a massage it has not been tested.',
      caution:
        'Not on broken skin, under heat, or with ibuprofen tablets. Not if you react to aspirin. Asthma, a stomach ulcer, kidney problems or pregnancy? Ask first.',
    },
    drink: {
      title: 'Drink when you are thirsty',
      text: 'But water does not wash soreness out of muscles.',
      caution: 'Don’t make yourself drink. If a doctor limits what you drink, keep to that.',
    },
    ice: {
      title: 'Something cold',
      text: 'Cold eased soreness after sport a little, in small studies. After a massage it has not been tested.',
      caution:
        'Wrap it in a cloth. 10 to 15 minutes at a time. Never on numb skin, or with poor blood flow.',
    },
    stretch: {
      title: 'Stretching',
      text: 'Gentle stretching is fine if it feels good. It makes almost no difference to soreness.',
    },
    therapist: {
      title: 'Choose a trained therapist',
      text: 'An older review looked at reports of serious harm. Most were about very forceful styles, or people who were not trained to give massage. Ask about training, and if they know your health problem.',
    },
    regular: {
      title: 'Going back often',
      text: 'Some people are less sore if they go regularly. That has not been tested. Ask your therapist how often.',
      caution: 'It is no reason to put up with pain.',
    },
  },
  faqs: {
    hurt: {
      title: 'Can a massage hurt your back?',
      text: 'Yes, sometimes. Mild soreness for a day or two is common. Serious harm is rare. Many of the reports are about cracking, or about very forceful styles.',
    },
    help: {
      title: 'Does massage help a sore back?',
      text: 'It may ease back pain for a few weeks. The evidence is weak. Health advice in the UK is to use it only together with exercise.',
    },
    course: {
      title: 'How long will I be sore?',
      text: 'Most soreness is worst on the first or second day. It is mostly gone after 3 days. Up to 7 days can be normal if it is clearly getting better. What to expect:',
      lines: [
        'First evening: tender, heavy or tired. Most soreness starts by now.',
        'Next morning: often stiff. Gentle movement helps.',
        'Day 2: still sore, but it should not be worse.',
        'Day 3: much better.',
        'Day 7: it should be gone.',
      ],
    },
    unwell: {
      title: 'Is it normal to feel tired, sick or as if I have flu?',
      text: 'Many people say they feel washed out for a day. Nobody knows why. It does not show that toxins came out. A stuffy nose or puffy face can come from lying face down. It should go within hours.',
    },
    headache: {
      title: 'Is a headache normal?',
      text: 'A mild headache, like those you had before, can come. It should fade within a day.',
    },
    dizzy: {
      title: 'Are you dizzy when you stand up?',
      text: 'Get up slowly. Sit for a minute first. Don’t drive until it has gone.',
    },
    low: {
      title: 'Why do I cry or feel low?',
      text: 'That can happen. It should pass in a day or two. Does it stay, or bring back something bad? Talk to someone you trust or to a doctor.',
      caution: 'If you think of harming yourself, get emergency help now.',
    },
    marks: {
      title: 'How long do bruises and marks of cups or scraping last?',
      text: 'Most go within about 2 weeks. Bruises turn yellow or green first. No massage there until then.',
      caution:
        'Do you take blood thinners? Is a bruise bigger than your palm? See a doctor. If skin is hot and sore and the patch grows, get help today.',
    },
    heat: {
      title: 'Heat or cold?',
      text: 'Try warmth first. After sport, hot packs did best in the first 2 days, in small studies. If you like cold better, that is fine. Read on both cards when not to.',
    },
    wash: {
      title: 'Can I have a shower, bath or sauna?',
      text: 'Shower or bathe when you like, but not too hot. No sauna while you are dizzy or weak.',
    },
    sleep: {
      title: 'How should I sleep?',
      text: 'In any position that is comfortable. On your back, try a pillow under your knees. On your side, try one between them.',
    },
    alcohol: {
      title: 'Can I drink alcohol?',
      text: 'Better not while you are dizzy or very tired, or with painkillers. Nobody has tested it after a massage.',
    },
    work: {
      title: 'Can I work, drive or lift?',
      text: 'Most people can do light work. Leave heavy lifting for a day or two. Don’t drive if you are dizzy, or if turning your head or braking hurts.',
    },
    exercise: {
      title: 'When can I exercise?',
      text: 'Walk as soon as you like. Train hard again after a day or two, when it hurts no more. Stop if pain turns sharp.',
    },
    next: {
      title: 'When can I have the next massage?',
      text: 'When the sore place feels normal again. The same goes for a massage gun or a foam roller. If you are waiting for a doctor, ask them first.',
    },
    kinds: {
      title: 'Was it more than hands? What differs?',
      text: 'Tell who helps you what was done.',
      lines: [
        'Neck or back cracked: it can be sore for a day. If you get a new headache, new neck pain or dizziness, get emergency help.',
        'Needles: a small bruise is common. If breathing in hurts or is hard, get emergency help. For sharp pain in the chest, shoulder or upper back, get help today.',
        'Cups or scraping: flat round or striped marks are usual. With blisters, see the next line.',
        'Hot stones or other heat: blisters, or white or black skin, are a burn. Cool it under cool running water for 20 minutes. Get help today.',
        'A chair or massage gun: it can’t feel what you feel. Next time, set it lower. Keep it off bones and the front of your neck.',
        'Someone stood or knelt on you: with pain right on a bone, see a doctor. With weak bones, or at 65 or older, today.',
      ],
    },
    say: {
      title: 'What can I say to my therapist?',
      text: 'You can copy this and fill it in:',
      quote:
        'Hello. I had a massage with you on … Since then I am sore here: … It started … and it feels … Next time, please use less pressure there, or leave that place out. Is there anything I should know about what you did?',
    },
    complain: {
      title: 'Whose fault is it, and can I complain?',
      text: 'Soreness alone shows no fault, yours or theirs. Tell the therapist first, if you can. You can also complain to the place. Or to the body that licenses or registers them. Write down what happened, and when.',
      caution:
        'Did someone hurt you on purpose, or touch you in a way you did not want? It is not your fault. You can talk to a doctor, the police, or a helpline.',
    },
  },
  causes: {
    pressure: {
      title: 'Too much pressure',
      text: 'Deep work can leave muscles tender or bruised.',
    },
    first: {
      title: 'It was your first massage, or you feel pain easily',
      text: 'What feels light to others can be too much for you. Say so, and start gently.',
    },
    technique: {
      title: 'The wrong technique for you',
      text: 'Serious harm is rare. Many reports are about very forceful styles, or sudden twists of the neck.',
    },
    training: {
      title: 'Too little training',
      text: 'An older review looked at reports of serious harm. Most were about very forceful styles, or people who were not trained to give massage. But soreness comes with trained hands too.',
    },
    conditions: {
      title: 'A health problem that was there before',
      text: 'For example a disc problem, weak bones, an operation, fibromyalgia or arthritis. It can make a massage painful or unsafe. A gentle massage may be fine: ask first.',
    },
  },
};

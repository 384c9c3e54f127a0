import type { Words } from '../schema.js';

/** What is asked. */
export const questions: Pick<Words, 'questions'> = {
  questions: {
    chest: {
      ask: 'Chest pain, a tight chest, or trouble breathing',
      counts:
        'Also coughing up blood, or pain that spreads to an arm, jaw or back, or comes when you climb stairs.',
      not: 'a massaged muscle that only hurts when you press it.',
    },
    breath: {
      ask: 'A sharp pain when you breathe in',
      counts: 'Also in your back or near a shoulder blade.',
    },
    stroke: {
      ask: 'A drooping or numb face, or sudden trouble speaking, seeing or balancing',
      counts:
        'Also a drooping eyelid, a weak arm or a spinning room. Or trouble hearing, swallowing or thinking.',
      not: 'feeling light-headed when you stand up.',
    },
    tearing: {
      ask: 'Sudden tearing pain in your back, chest or tummy, or you fainted',
      counts:
        'Also your worst sudden pain there, feeling cold, sweaty and ill, or a beating lump in your tummy.',
      not: 'a muscle that catches when you move.',
    },
    allergy: { ask: 'Swollen lips, face or tongue, a tight throat, or wheezing' },
    saddle: {
      ask: 'Numbness between your legs, or new trouble controlling pee or poo',
      counts:
        'Also if wiping feels different, peeing is hard to start or stop, or you have new problems with sex.',
      not: 'peeing more because you drank more.',
    },
    nerves: {
      ask: 'A numb, tingling, weak or clumsy arm, hand, leg or foot',
      counts: 'Also pain that shoots down an arm or leg, or trouble walking steadily.',
      not: 'tingling that went within minutes of getting up.',
    },
    'both-sides': {
      ask: 'Is it in both arms or hands, or both legs or feet? Or are you clumsy, or unsteady when you walk?',
      not: 'tingling that went within minutes of getting up.',
    },
    fever: {
      ask: 'A fever, or feeling hot and shivery',
      counts: '38 °C (100.4 °F) or more, or clothes wet with sweat.',
      not: 'just tired, or cold after the massage.',
    },
    'fever-brain': {
      ask: 'Do you also have a stiff neck or a rash, or are you confused or very sleepy?',
      counts: 'A rash that stays when you press a glass on it. Or light hurts your eyes.',
    },
    vomiting: { ask: 'Being sick (vomiting) again and again' },
    urine: {
      ask: 'Brown, red or pink pee, or hardly any although you drink',
      counts: 'Also if peeing stings and your side hurts.',
    },
    'dark-urine': {
      ask: 'Is it brown, like tea or cola, or do you hardly pee at all?',
    },
    injury: { ask: 'A bad fall, a crash, or a hard knock' },
    'limb-swelling': {
      ask: 'One arm or leg that is swollen, hot or heavy, or hard and tight',
      counts: 'Also throbbing, or a changed colour.',
      not: 'a muscle that is only sore or stiff.',
    },
    'tight-limb': {
      ask: 'Is it hard and very painful? Or are the fingers or toes cold, pale or numb?',
    },
    'head-pain': {
      ask: 'A headache or neck pain unlike any you had before',
      not: 'sore massaged muscles, or your usual headache.',
    },
    'head-pain-worst': {
      ask: 'Did it start suddenly and is it the worst pain of your life? Or have you been sick (vomited) with it?',
    },
    'skin-change': {
      ask: 'A bruise, swelling, lump or changed shape, a rash, blister, sore or burn',
    },
    pregnancy: {
      ask: 'Are you pregnant, or did you have a baby recently?',
    },
    'pregnancy-alarm': {
      ask: 'Bleeding, strong tummy pain, a bad headache or trouble seeing',
      counts:
        'Also waters breaking, baby moving less, tummy pain that comes and goes, or pain low on one side or at the tip of a shoulder. After a birth: heavy bleeding.',
    },
    look: { ask: 'What do you see or feel?' },
    'burn-severe': {
      ask: 'Is the burn bigger than your hand, white or black, or on your face, hands, feet or private parts?',
    },
    'growing-swelling': { ask: 'Is a bruise or swelling getting bigger?' },
    'swelling-severe': {
      ask: 'Is that bruise or swelling very painful or numb, or do you feel faint?',
    },
    shooting: { ask: 'Does pain shoot down an arm or a leg?' },
    numbness: { ask: 'Is there tingling (pins and needles), or a place that feels numb?' },
    weakness: { ask: 'Is an arm or a leg weaker than before?' },
    massage: { ask: 'When was the last massage?' },
    began: { ask: 'How did it begin?' },
    onset: { ask: 'When did it begin?' },
    kind: { ask: 'What was part of the massage?' },
    areas: { ask: 'Which parts are sore?', hint: 'Tap the picture, or use the list.' },
    spread: { ask: 'How big is the sore place?' },
    treated: { ask: 'Was the sore place massaged?' },
    'neck-signs': {
      ask: 'Did you also see double, slur your words, or have an eyelid that drooped or a room that spun?',
      counts: 'Say Yes even if it has gone.',
    },
    quality: { ask: 'What does it feel like?' },
    pain: { ask: 'How bad is the pain at its worst today?' },
    daily: { ask: 'How much does it stop you doing things?' },
    painkillers: {
      ask: 'Do ordinary painkillers help?',
      hint: 'Like ibuprofen or paracetamol.',
    },
    trend: { ask: 'Is it getting better?' },
    night: { ask: 'Does it hurt at night?' },
    age: { ask: 'How old are you?' },
    conditions: { ask: 'Do any of these apply to you?' },
    worried: { ask: 'Do you feel that something is badly wrong?' },
    'foot-sore': { ask: 'Do you have an open sore or a blister on a foot?' },
    'operated-place': {
      ask: 'Is it sore where you had the operation, or where the device or tube is?',
    },
    joint: { ask: 'Is a joint swollen?' },
  },
};

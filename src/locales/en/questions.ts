import type { Words } from '../schema.js';

/** What is asked. */
export const questions: Pick<Words, 'questions'> = {
  questions: {
    chest: {
      ask: 'Chest pain, a tight chest, or trouble breathing',
      counts:
        'Also coughing up blood, or pain that spreads to an arm, your jaw or your back, or comes when you climb stairs.',
      not: 'A massaged chest muscle that only hurts when you press it.',
    },
    breath: {
      ask: 'A sharp pain when you breathe in',
      counts: 'In your chest, side or back, or near a shoulder blade.',
    },
    stroke: {
      ask: 'A face that droops or goes numb, or sudden trouble speaking, seeing or balancing',
      counts:
        'Also a sudden weak arm, trouble hearing, swallowing or thinking, or the room spinning. Yes too if it has gone again.',
      not: 'Feeling light-headed for a moment when you stand up.',
    },
    tearing: {
      ask: 'Sudden tearing pain, or you fainted',
      counts:
        'Also sudden pain in your back, chest or tummy that is the worst you can think of, feeling cold, sweaty and ill, or a lump in your tummy that beats like a pulse.',
      not: 'A muscle that catches when you move.',
    },
    allergy: { ask: 'Swollen lips, face or tongue, a tight throat, or wheezing' },
    saddle: {
      ask: 'A numb feeling between your legs, or new trouble controlling pee or poo',
      counts:
        'Also if wiping feels different, it is hard to start or stop peeing, you feel less during sex, or have a new problem getting an erection.',
      not: 'Peeing more because you drank more.',
    },
    nerves: {
      ask: 'A numb, tingling, weak or clumsy arm, hand, leg or foot',
      counts: 'Also pain that shoots down an arm or leg, or trouble walking steadily.',
      not: 'It went within minutes of getting up, or the muscles are just sore.',
    },
    'both-sides': {
      ask: 'Is it in both arms or hands, or both legs or feet? Or are you clumsy, or unsteady when you walk?',
    },
    fever: {
      ask: 'A fever, or feeling hot and shivery',
      counts: '38 °C (100.4 °F) or more, or sweating so much that your clothes are wet.',
      not: 'Just tired, or cold right after the massage.',
    },
    'fever-brain': {
      ask: 'Do you also have a stiff neck or a rash, or are you confused or very sleepy?',
      counts: 'A rash that stays when you press a glass on it. Or light hurts your eyes.',
    },
    vomiting: { ask: 'Being sick (vomiting) again and again' },
    urine: {
      ask: 'Brown, red or pink pee, or hardly any pee',
      counts: 'No pee for half a day although you drink. Or peeing stings and your side hurts.',
    },
    'dark-urine': {
      ask: 'Is it brown, like tea or cola, or do you hardly pee at all?',
    },
    injury: { ask: 'A bad fall, a crash, or a hard knock' },
    'limb-swelling': {
      ask: 'One arm or leg that is swollen, hot or heavy, or hard and tight',
      counts: 'Also if it throbs or has changed colour.',
      not: 'A muscle that is only sore or stiff.',
    },
    'tight-limb': {
      ask: 'Is it hard and very painful? Or are the fingers or toes cold, pale or numb?',
    },
    'head-pain': {
      ask: 'A headache or neck pain that is not like any you had before',
      not: 'An ache in massaged muscles, or your usual headache.',
    },
    'head-pain-worst': {
      ask: 'Did it start suddenly and is it the worst pain of your life? Or have you been sick (vomited) with it?',
    },
    'skin-change': {
      ask: 'A bruise, lump, swelling, rash, sore or burn',
    },
    pregnancy: {
      ask: 'Are you pregnant, or might you be? Or did you have a baby in the last 12 weeks?',
    },
    'pregnancy-alarm': {
      ask: 'Bleeding, strong tummy pain, a bad headache or trouble seeing',
      counts:
        'Also waters breaking, baby moving less, tummy pain that comes and goes, or pain under your ribs, low on one side or at the tip of a shoulder. After a birth: heavy bleeding.',
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
    areas: { ask: 'Which parts are sore?', hint: 'Tap the picture, or use the list below it.' },
    spread: { ask: 'How big is the sore place?' },
    treated: { ask: 'Was the sore place massaged?' },
    'neck-signs': {
      ask: 'Did you also see double, slur your words, or have an eyelid that drooped or a room that spun?',
      counts: 'Yes too if it has gone again.',
    },
    quality: { ask: 'What does it feel like?' },
    pain: { ask: 'How bad is the pain at its worst today?' },
    daily: { ask: 'How much does it stop you doing things?' },
    painkillers: { ask: 'Do ordinary painkillers help (like ibuprofen or paracetamol)?' },
    trend: { ask: 'Is it getting better?' },
    night: { ask: 'Does it hurt at night?' },
    age: { ask: 'How old are you?' },
    conditions: { ask: 'Do any of these apply to you?' },
    worried: { ask: 'Do you feel that something is badly wrong, even if you can’t say what?' },
    'foot-sore': { ask: 'Do you have an open sore or a blister on a foot?' },
    'operated-place': {
      ask: 'Is it sore where you had the operation, or where the device or tube is?',
    },
    joint: { ask: 'Is a joint swollen?' },
  },
};

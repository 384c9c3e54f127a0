import type { Words } from '../schema.js';

/** What is asked. */
export const questions: Pick<Words, 'questions'> = {
  questions: {
    chest: {
      ask: 'Pain or tightness in your chest, short of breath, or coughing up blood. Or pain that comes when you climb stairs, and goes to an arm or your jaw',
    },
    stroke: {
      ask: 'A drooping face or a weak arm. Or sudden trouble with speaking, thinking, seeing, hearing, swallowing or balance',
      hint: 'Yes too if it has gone again, if the room spins, or if an eyelid hangs. Not just a light head when you stand up.',
    },
    tearing: {
      ask: 'Sudden tearing or very bad pain in your back, chest or tummy. A beating lump in your tummy. Or you fainted, or feel cold and clammy',
    },
    allergy: {
      ask: 'Swollen lips, face or tongue, a tight throat, wheezing, or itchy raised bumps all over',
    },
    injury: { ask: 'A bad fall, a crash, or a hard blow' },
    saddle: {
      ask: 'Numb or strange feeling between your legs or round your bottom. Or a change in peeing, pooing or sexual feeling',
      hint: 'Like: wiping feels different, it is hard to start or stop peeing, you leak, or can’t hold your poo. Peeing more after drinking a lot is not meant.',
    },
    'both-legs': {
      ask: 'Shooting pain, tingling, numbness or weakness in both legs',
      hint: 'Not just sore, tender or heavy muscles.',
    },
    clumsy: {
      ask: 'Clumsy hands, tingling or numbness in both hands, or trouble walking steadily',
    },
    'dark-urine': { ask: 'Brown pee, like tea or cola, or hardly any pee' },
    'fever-brain': {
      ask: 'Fever with a stiff neck or a rash. Or fever, and light hurts your eyes, or you are confused or very sleepy',
      hint: 'The rash does not fade when you press a glass on it.',
    },
    'tight-limb': {
      ask: 'An arm or leg tight like a drum, with very bad pain, or with cold or numb fingers or toes',
    },
    'pregnancy-alarm': {
      ask: 'If you are or may be pregnant: bleeding, waters breaking, or baby moving less. Strong tummy pain, or pain low on one side or at the tip of your shoulder. A bad headache, or trouble seeing',
      hint: 'Not pregnant? Choose No.',
    },
    'growing-swelling': { ask: 'A swelling or bruise that is getting bigger' },
    'swelling-severe': {
      ask: 'Is that swelling or bruise very painful or numb, or do you feel faint?',
    },
    'head-pain': {
      ask: 'A new pain in your neck or head that is not like any you have had before',
      hint: 'Not just an ache in massaged muscles.',
    },
    'head-pain-worst': {
      ask: 'Did that pain start suddenly as your worst ever, or have you thrown up with it?',
    },
    'leg-swelling': { ask: 'One leg or calf that is swollen, hot or throbbing' },
    fever: {
      ask: 'A temperature of 38 °C (100.4 °F) or more, feeling hot and shivery, or sweats that soak you',
    },
    urine: { ask: 'Pink or red pee. Or peeing stings and your side hurts' },
    skin: {
      ask: 'Skin that is hot and getting redder or darker, a stripe of blisters, or an open sore',
    },
    worried: {
      ask: 'A feeling that something is badly wrong, even if you can’t say what',
    },
    massage: { ask: 'When was the massage?' },
    onset: { ask: 'When did the soreness start?' },
    areas: { ask: 'Which parts are sore?', hint: 'Tap the picture, or use the list below it.' },
    spread: { ask: 'How far does it spread?' },
    side: { ask: 'Which side is sore?' },
    treated: { ask: 'Was the sore place massaged?' },
    quality: { ask: 'What does it feel like?' },
    look: { ask: 'Do you see or feel any of these?' },
    pain: { ask: 'How bad is the pain at its worst today?' },
    daily: { ask: 'How much does it get in the way?' },
    painkillers: { ask: 'Do simple painkillers help?' },
    trend: { ask: 'Is it getting better?' },
    movement: { ask: 'Does a short walk or gentle moving make it easier?' },
    shooting: { ask: 'Does pain shoot down an arm or a leg?' },
    numbness: { ask: 'Any pins and needles, or a patch that feels numb?' },
    weakness: { ask: 'Is an arm or a leg weaker than before?' },
    night: { ask: 'Does it hurt at night?' },
    age: { ask: 'How old are you?' },
    pregnancy: { ask: 'Are you pregnant, or did you just have a baby?' },
    conditions: { ask: 'Does any of this fit you?' },
    'foot-sore': { ask: 'Do you have an open sore or a blister on a foot?' },
    'operated-place': { ask: 'Is it sore where you had the operation?' },
    joint: { ask: 'Is a joint swollen?' },
  },
};

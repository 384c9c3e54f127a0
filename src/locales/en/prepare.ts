import type { Words } from '../schema.js';
import { chooseAll } from './shared.js';

/** The check before a massage. */
export const prepare: Pick<Words, 'prepare'> = {
  prepare: {
    title: 'Check before a massage',
    lead: chooseAll,
    groups: {
      wait: 'Do you have any of these now?',
      ask: 'Do any of these apply to you?',
      tell: 'And any of these?',
    },
    items: {
      fever: 'A temperature of 38 °C (100.4 °F) or more, or an illness others can catch',
      clot: 'One arm, leg or calf that is swollen, hot, heavy or throbbing, or has changed colour',
      swelling: 'A swelling that nobody has explained',
      fracture: 'A broken bone that has not healed',
      skin: 'Infected, burned or open skin',
      unexplained: 'Very bad pain that nobody has explained',
      thinner: 'Blood thinners, or blood that does not clot well',
      pregnant: 'Pregnant, or might be',
      cancer: 'Cancer now or in the past',
      lymph: 'Lymph nodes (glands) taken out',
      bones:
        'Weak bones, a bone that broke in a small fall, or steroid tablets for 3 months or more',
      operation: 'An operation in the last 3 months',
      metal: 'Metal, a pacemaker, a pump or a tube in your body',
      heart: 'A heart problem, or a blood clot in the past',
      fragile: 'Skin that tears easily',
      disc: 'A slipped disc or disc problem, now or in the past',
      numb: 'A patch that feels numb',
      diabetes: 'Diabetes (if you use insulin, check your blood sugar after the massage)',
      'pressure-stroke': 'A past stroke, or high blood pressure',
      tissue: 'Very stretchy joints or skin (like Ehlers-Danlos)',
      allergy: 'An allergy, for example to nut oils',
      'bad-time': 'A massage that hurt you before',
    },
    outcome: 'What to do',
    brief: { wait: 'No massage now', ask: 'Ask your doctor first', tell: 'Tell your therapist' },
    ticked: (number) => `${number} ticked`,
    outcomes: {
      wait: 'No massage now. With a hot or swollen arm or leg, a fever or very bad pain, get medical help today.',
      ask: 'Ask your doctor or pharmacist before you book.',
      tell: 'None of these rules out a massage. But tell your therapist.',
    },
    tellList: 'Tell your therapist:',
    always:
      'Always say which medicines you take and how much pressure you like. You can say “less pressure” or “stop” at any time.',
  },
};

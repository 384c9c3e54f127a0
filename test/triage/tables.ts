import type { Answers, Level, OptionOf, QuestionId } from '../../src/triage/internal.js';

const emergencyRow = { yes: 'emergency', unsure: 'urgent' } as const;
const urgentRow = { yes: 'urgent', unsure: 'doctor' } as const;

/**
 * The level of each option when it alone is changed in the ordinary answers (and, for a follow-up,
 * what opens it); an option that is not named leaves it at self-care. Judged from the evidence
 * file, not from the rules.
 */
export const alone: {
  readonly [Id in Exclude<QuestionId, 'pain'>]: { readonly [O in OptionOf<Id>]?: Level };
} = {
  chest: emergencyRow,
  stroke: emergencyRow,
  tearing: emergencyRow,
  allergy: emergencyRow,
  injury: emergencyRow,
  saddle: emergencyRow,
  'both-legs': emergencyRow,
  clumsy: emergencyRow,
  'dark-urine': emergencyRow,
  'fever-brain': emergencyRow,
  'tight-limb': emergencyRow,
  'pregnancy-alarm': emergencyRow,
  'growing-swelling': urgentRow,
  'swelling-severe': { ...emergencyRow, no: 'doctor' },
  'head-pain': urgentRow,
  'head-pain-worst': { ...emergencyRow, no: 'doctor' },
  'leg-swelling': urgentRow,
  fever: urgentRow,
  urine: urgentRow,
  skin: urgentRow,
  worried: { yes: 'doctor', unsure: 'therapist' },
  massage: { 'over-a-week': 'therapist' },
  onset: { sudden: 'therapist', during: 'therapist', later: 'therapist', before: 'therapist' },
  areas: { chest: 'doctor', belly: 'therapist' },
  spread: { spot: 'therapist', spine: 'therapist' },
  side: { 'one-of-two': 'therapist' },
  treated: { partly: 'therapist', no: 'therapist' },
  quality: {
    sharp: 'therapist',
    burning: 'therapist',
    shooting: 'doctor',
    tearing: 'emergency',
    band: 'doctor',
    cough: 'doctor',
  },
  look: {
    'small-bruise': 'therapist',
    'large-bruise': 'doctor',
    lump: 'doctor',
    rash: 'therapist',
  },
  daily: { severe: 'doctor' },
  painkillers: { help: 'doctor', 'no-help': 'doctor', untried: 'doctor' },
  trend: { worse: 'therapist' },
  movement: {},
  shooting: { one: 'doctor', both: 'emergency' },
  numbness: { fading: 'therapist', still: 'doctor', spreading: 'urgent', both: 'emergency' },
  weakness: { slight: 'doctor', clear: 'urgent', worsening: 'emergency', both: 'emergency' },
  night: { wakes: 'therapist', constant: 'urgent', before: 'doctor' },
  age: { 'under-18': 'doctor', '80-plus': 'doctor' },
  pregnancy: { early: 'doctor', later: 'urgent' },
  conditions: {
    'weak-bones': 'doctor',
    'weight-loss': 'doctor',
    'disc-now': 'therapist',
    'spine-surgery': 'doctor',
    arthritis: 'therapist',
    'often-sore': 'therapist',
  },
  'foot-sore': urgentRow,
  'operated-place': { yes: 'doctor', unsure: 'doctor' },
  joint: { no: 'therapist', swollen: 'doctor', hot: 'urgent' },
};

/** The level of each score, 0 to 10, when it alone is changed. */
export const painAlone: readonly Level[] = [
  ...Array<Level>(6).fill('self-care'),
  'therapist',
  ...Array<Level>(4).fill('doctor'),
];

/** The level by when the massage was and how it goes on (6.3): at 3/10, and at 4/10. */
export const course: {
  readonly [M in OptionOf<'massage'>]: {
    readonly [T in OptionOf<'trend'>]: readonly [at3: Level, at4: Level];
  };
} = (() => {
  const fine = ['self-care', 'self-care'] as const;
  const tell = ['therapist', 'therapist'] as const;
  const doctor = ['doctor', 'doctor'] as const;
  const bySeverity = ['therapist', 'doctor'] as const;
  return {
    today: { better: fine, same: fine, worse: tell, gone: fine, 'too-soon': fine },
    yesterday: { better: fine, same: fine, worse: tell, gone: fine, 'too-soon': fine },
    'two-to-three-days': { better: fine, same: fine, worse: doctor, gone: fine, 'too-soon': fine },
    'four-to-seven-days': {
      better: fine,
      same: bySeverity,
      worse: doctor,
      gone: fine,
      'too-soon': bySeverity,
    },
    'over-a-week': {
      better: tell,
      same: doctor,
      worse: doctor,
      gone: fine,
      'too-soon': doctor,
    },
  };
})();

/** One question in some of its options, beside a few changes; the level of each. */
export type Grid = readonly [
  sentence: string,
  changes: Answers,
  question: QuestionId,
  levels: Readonly<Record<string, Level>>,
];

const each = (options: string, level: Level): Readonly<Record<string, Level>> =>
  Object.fromEntries(options.split(' ').map((option) => [option, level]));

const back = 'neck upper-back lower-back all-over';
const backAndRibs = `${back} ribs chest`;

/**
 * Where the thresholds of section 5's modifiers lie: the same answers on either side of each.
 * Also judged from the evidence file.
 */
export const grids: readonly Grid[] = [
  [
    'weak bones and a sudden, mild pain',
    { conditions: ['weak-bones'], onset: 'sudden', pain: 2 },
    'areas',
    { ...each(backAndRibs, 'urgent'), arms: 'therapist', calves: 'therapist' },
  ],
  [
    'weak bones and one mildly sore spot',
    { conditions: ['weak-bones'], spread: 'spot', pain: 2 },
    'areas',
    { ...each(backAndRibs, 'doctor'), calves: 'therapist' },
  ],
  ...(['weak-bones', 'spine-surgery'] as const).map((condition): Grid => [
    `${condition}, sore near the spine at 4/10`,
    { conditions: [condition], areas: ['shoulders'] },
    'spread',
    { wide: condition === 'weak-bones' ? 'self-care' : 'therapist', spine: 'doctor' },
  ]),
  [
    'weak bones and a sore back',
    { conditions: ['weak-bones'] },
    'pain',
    { 3: 'self-care', 4: 'doctor', 6: 'doctor', 7: 'urgent' },
  ],
  [
    'weak bones and a sore back',
    { conditions: ['weak-bones'] },
    'daily',
    { moderate: 'doctor', severe: 'urgent' },
  ],
  [
    'weak bones and a mildly sore back',
    { conditions: ['weak-bones'], pain: 2 },
    'massage',
    { 'two-to-three-days': 'self-care', 'four-to-seven-days': 'doctor', 'over-a-week': 'doctor' },
  ],
  ['over 80 and a sore back', { age: '80-plus' }, 'onset', { sudden: 'urgent', during: 'doctor' }],

  ['a blood thinner', { conditions: ['thinner'] }, 'pain', { 6: 'therapist', 7: 'urgent' }],
  [
    'a blood thinner',
    { conditions: ['thinner'] },
    'daily',
    { moderate: 'self-care', severe: 'urgent' },
  ],
  [
    'a blood thinner',
    { conditions: ['thinner'] },
    'look',
    { 'small-bruise': 'doctor', 'large-bruise': 'urgent', lump: 'urgent', rash: 'therapist' },
  ],
  [
    'a blood thinner and severe pain in the back',
    { conditions: ['thinner'], pain: 7 },
    'onset',
    { sudden: 'emergency', 'same-day': 'urgent' },
  ],
  [
    'a blood thinner and a sudden, severe pain',
    { conditions: ['thinner'], onset: 'sudden', pain: 7 },
    'areas',
    { ...each(`${back} belly chest ribs`, 'emergency'), thighs: 'urgent' },
  ],
  [
    'a blood thinner and a sudden pain in the back',
    { conditions: ['thinner'], onset: 'sudden' },
    'pain',
    { 6: 'therapist', 7: 'emergency' },
  ],
  [
    'a blood thinner and a sudden pain in the back',
    { conditions: ['thinner'], onset: 'sudden' },
    'daily',
    { moderate: 'therapist', severe: 'emergency' },
  ],
  [
    'a blood thinner and a sudden, severe pain by the spine',
    { conditions: ['thinner'], onset: 'sudden', pain: 7, areas: ['shoulders'] },
    'spread',
    { wide: 'urgent', spine: 'emergency' },
  ],

  ...(['cancer-now', 'cancer-past'] as const).flatMap((condition): Grid[] => {
    const cancer = { conditions: [condition] } as const;
    return [
      [
        `${condition} and a sore back`,
        cancer,
        'night',
        { turning: 'self-care', ...each('wakes constant before', 'urgent') },
      ],
      [`${condition} and a sore back`, cancer, 'trend', { same: 'self-care', worse: 'urgent' }],
      [
        `${condition} and a sore back`,
        cancer,
        'daily',
        { moderate: 'self-care', severe: 'urgent' },
      ],
      [
        `${condition} and a sore back`,
        cancer,
        'weakness',
        each('slight clear worsening', 'emergency'),
      ],
      [
        `${condition} and a sore back`,
        cancer,
        'numbness',
        { gone: 'self-care', ...each('still spreading', 'emergency') },
      ],
      [
        `${condition}, and it gets worse`,
        { ...cancer, trend: 'worse' },
        'areas',
        each(backAndRibs, 'urgent'),
      ],
      [
        `${condition}, worse by the spine`,
        { ...cancer, trend: 'worse', areas: ['shoulders'] },
        'spread',
        { spine: 'urgent' },
      ],
      [
        `${condition} and a weak arm`,
        { ...cancer, weakness: 'slight' },
        'areas',
        each(back, 'emergency'),
      ],
      [
        `${condition}, a weak arm, sore by the spine`,
        { ...cancer, weakness: 'slight', areas: ['shoulders'] },
        'spread',
        { spine: 'emergency' },
      ],
      [
        `${condition} and mildly sore legs, past the third day`,
        { ...cancer, massage: 'four-to-seven-days', areas: ['calves'], pain: 2 },
        'trend',
        { better: 'self-care', gone: 'self-care', ...each('same too-soon', 'doctor') },
      ],
      [
        `${condition} and mildly sore legs, no better`,
        { ...cancer, trend: 'same', areas: ['calves'], pain: 2 },
        'massage',
        { 'two-to-three-days': 'self-care', ...each('four-to-seven-days over-a-week', 'doctor') },
      ],
    ];
  }),
  [
    'cancer now and a sore back',
    { conditions: ['cancer-now'] },
    'pain',
    { 4: 'self-care', 5: 'urgent' },
  ],
  [
    'cancer once and a sore back',
    { conditions: ['cancer-past'] },
    'pain',
    { 5: 'self-care', 6: 'therapist', 7: 'urgent' },
  ],
  [
    'cancer now at 5/10',
    { conditions: ['cancer-now'], pain: 5 },
    'areas',
    { ...each(backAndRibs, 'urgent'), calves: 'self-care' },
  ],
  [
    'cancer now at 5/10 by the spine',
    { conditions: ['cancer-now'], pain: 5, areas: ['shoulders'] },
    'spread',
    { wide: 'self-care', spine: 'urgent' },
  ],

  [
    'weak immunity and a sore back',
    { conditions: ['immune'] },
    'night',
    { turning: 'self-care', ...each('wakes constant before', 'urgent') },
  ],
  [
    'weak immunity, and it gets worse',
    { conditions: ['immune'], trend: 'worse' },
    'areas',
    each(back, 'urgent'),
  ],
  [
    'weak immunity, worse by the spine',
    { conditions: ['immune'], trend: 'worse', areas: ['shoulders'] },
    'spread',
    { spine: 'urgent' },
  ],
  [
    'weak immunity and mildly sore legs, past the third day',
    { conditions: ['immune'], massage: 'four-to-seven-days', areas: ['calves'], pain: 2 },
    'trend',
    { better: 'self-care', ...each('same too-soon', 'doctor') },
  ],
  [
    'weak immunity and mildly sore legs, no better',
    { conditions: ['immune'], trend: 'same', areas: ['calves'], pain: 2 },
    'massage',
    { 'two-to-three-days': 'self-care', ...each('four-to-seven-days over-a-week', 'doctor') },
  ],

  [
    'arthritis and a sore neck',
    { conditions: ['arthritis'], areas: ['neck'] },
    'numbness',
    { gone: 'therapist', ...each('fading still spreading', 'emergency') },
  ],
  [
    'arthritis and a sore neck',
    { conditions: ['arthritis'], areas: ['neck'] },
    'weakness',
    each('slight clear worsening', 'emergency'),
  ],
  [
    'arthritis and tingling',
    { conditions: ['arthritis'], numbness: 'fading' },
    'areas',
    { neck: 'emergency', calves: 'therapist' },
  ],
  [
    'a sore neck and tingling',
    { areas: ['neck'], numbness: 'fading' },
    'conditions',
    { none: 'therapist', fibromyalgia: 'therapist', arthritis: 'emergency' },
  ],

  [
    'early in pregnancy',
    { pregnancy: 'early' },
    'areas',
    { ...each('lower-back belly hips all-over', 'doctor'), calves: 'self-care' },
  ],
  [
    'later in pregnancy',
    { pregnancy: 'later' },
    'areas',
    { ...each('lower-back belly hips all-over', 'urgent'), calves: 'self-care' },
  ],
  [
    'a baby not long ago',
    { pregnancy: 'birth' },
    'areas',
    each('lower-back hips calves', 'self-care'),
  ],
  ...(['early', 'later'] as const).flatMap((pregnancy): Grid[] => {
    const belly = { pregnancy, areas: ['belly'] } as const;
    const mild = pregnancy === 'early' ? 'doctor' : 'urgent';
    return [
      [`pregnant (${pregnancy}) and a sore tummy`, belly, 'pain', { 6: mild, 7: 'emergency' }],
      [
        `pregnant (${pregnancy}) and a sore tummy`,
        belly,
        'daily',
        { moderate: mild, severe: 'emergency' },
      ],
      [
        `pregnant (${pregnancy}) and 7/10`,
        { pregnancy, pain: 7 },
        'areas',
        { belly: 'emergency', calves: 'doctor' },
      ],
    ];
  }),

  [
    'a disc problem now',
    { conditions: ['disc-now'] },
    'numbness',
    { gone: 'therapist', fading: 'doctor', still: 'doctor', spreading: 'urgent' },
  ],
  [
    'an operation on the spine',
    { conditions: ['spine-surgery'] },
    'pain',
    { 3: 'therapist', 4: 'doctor' },
  ],
  [
    'an operation on the spine, at 4/10',
    { conditions: ['spine-surgery'] },
    'areas',
    { ...each(back, 'doctor'), calves: 'therapist' },
  ],
  [
    'an operation on the spine, mildly sore',
    { conditions: ['spine-surgery'], pain: 2 },
    'massage',
    { 'two-to-three-days': 'therapist', ...each('four-to-seven-days over-a-week', 'doctor') },
  ],
  [
    'an artery problem',
    { conditions: ['vessels'] },
    'areas',
    { ...each('neck head all-over', 'doctor'), calves: 'self-care' },
  ],

  ['a growing swelling', { 'growing-swelling': 'yes' }, 'pain', { 6: 'urgent', 7: 'emergency' }],
  [
    'a growing swelling',
    { 'growing-swelling': 'yes' },
    'daily',
    { moderate: 'urgent', severe: 'emergency' },
  ],
  [
    'a little weakness',
    { weakness: 'slight' },
    'numbness',
    { gone: 'doctor', ...each('fading still spreading', 'urgent') },
  ],
  ['7/10', { pain: 7 }, 'painkillers', each('help no-help untried', 'doctor')],
  ['8/10', { pain: 8 }, 'painkillers', { help: 'doctor', ...each('no-help untried', 'urgent') }],
  [
    'too sore to get dressed',
    { daily: 'severe' },
    'painkillers',
    { help: 'doctor', ...each('no-help untried', 'urgent') },
  ],
  [
    'soreness that wakes',
    { night: 'wakes' },
    'massage',
    { 'two-to-three-days': 'therapist', ...each('four-to-seven-days over-a-week', 'doctor') },
  ],
  [
    'soreness that wakes',
    { night: 'wakes' },
    'side',
    { middle: 'therapist', 'one-of-two': 'therapist' },
  ],
  [
    'soreness that wakes',
    { night: 'wakes' },
    'treated',
    { yes: 'therapist', partly: 'doctor', no: 'doctor' },
  ],
  [
    'a sore upper back',
    { areas: ['upper-back'] },
    'treated',
    { yes: 'self-care', partly: 'therapist', no: 'urgent' },
  ],
  [
    'a clot in the past and sore calves',
    { conditions: ['clot'], areas: ['calves'] },
    'treated',
    { yes: 'self-care', ...each('partly no', 'urgent') },
  ],
  [
    'an old pain',
    { onset: 'before' },
    'trend',
    { better: 'therapist', same: 'therapist', worse: 'doctor' },
  ],
  [
    '3/10 that gets in the way, no better',
    { trend: 'same', pain: 3, daily: 'moderate' },
    'massage',
    { 'two-to-three-days': 'self-care', ...each('four-to-seven-days over-a-week', 'doctor') },
  ],
];

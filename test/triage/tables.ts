import type { Answers, Level, OptionOf, QuestionId } from '../../src/triage/internal.js';

const emergencyRow = { yes: 'emergency', unsure: 'urgent' } as const;
const urgentRow = { yes: 'urgent', unsure: 'doctor' } as const;

/**
 * The level of each option when it alone is changed in the ordinary answers (and, for a follow-up,
 * what opens it); an option that is not named leaves it at self-care. Judged from the evidence
 * file and the clinical review, not from the rules.
 */
export const alone: {
  readonly [Id in Exclude<QuestionId, 'pain'>]: { readonly [O in OptionOf<Id>]?: Level };
} = {
  chest: emergencyRow,
  breath: urgentRow,
  stroke: emergencyRow,
  tearing: emergencyRow,
  allergy: emergencyRow,
  saddle: emergencyRow,
  // No to all that follows: something was there, and nobody knows what.
  nerves: { yes: 'therapist', unsure: 'therapist' },
  'both-sides': { ...emergencyRow, no: 'therapist' },
  fever: urgentRow,
  'fever-brain': { ...emergencyRow, no: 'doctor' },
  vomiting: urgentRow,
  urine: urgentRow,
  'dark-urine': { ...emergencyRow, no: 'doctor' },
  injury: emergencyRow,
  'limb-swelling': urgentRow,
  'tight-limb': { ...emergencyRow, no: 'doctor' },
  'head-pain': urgentRow,
  'head-pain-worst': { ...emergencyRow, no: 'doctor' },
  'skin-change': { yes: 'therapist', unsure: 'therapist' },
  pregnancy: { early: 'doctor', later: 'urgent' },
  'pregnancy-alarm': emergencyRow,
  look: {
    'small-bruise': 'therapist',
    'large-bruise': 'doctor',
    lump: 'doctor',
    rash: 'therapist',
    hives: 'urgent',
    hot: 'urgent',
    blisters: 'urgent',
    sore: 'urgent',
    joint: 'urgent',
    burn: 'urgent',
    none: 'therapist',
  },
  'burn-severe': { ...emergencyRow, no: 'urgent' },
  'growing-swelling': { ...urgentRow, no: 'therapist' },
  'swelling-severe': { ...emergencyRow, no: 'doctor' },
  shooting: { no: 'therapist', one: 'doctor', both: 'emergency' },
  numbness: {
    no: 'therapist',
    fading: 'therapist',
    still: 'doctor',
    spreading: 'urgent',
    both: 'emergency',
    face: 'emergency',
    saddle: 'emergency',
  },
  weakness: {
    no: 'therapist',
    slight: 'doctor',
    shoulder: 'doctor',
    clear: 'urgent',
    worsening: 'emergency',
    both: 'emergency',
  },
  massage: { 'over-a-week': 'therapist' },
  began: { during: 'therapist', sudden: 'therapist', before: 'therapist' },
  onset: { later: 'therapist' },
  kind: {},
  areas: { chest: 'doctor', belly: 'therapist' },
  spread: { spot: 'therapist', spine: 'therapist' },
  treated: { 'one-of-two': 'therapist', no: 'therapist' },
  'neck-signs': emergencyRow,
  quality: {
    sharp: 'therapist',
    burning: 'therapist',
    shooting: 'doctor',
    tearing: 'emergency',
    band: 'doctor',
    // Said here, whatever was said to the row of nerves (section 12: a second net).
    numb: 'doctor',
    weak: 'urgent',
    cough: 'doctor',
  },
  daily: { hard: 'therapist', severe: 'doctor' },
  painkillers: { help: 'doctor', 'no-help': 'doctor', untried: 'doctor' },
  trend: { worse: 'therapist' },
  night: { wakes: 'therapist', constant: 'urgent', before: 'doctor' },
  age: { 'under-18': 'doctor', '80-plus': 'doctor' },
  conditions: {
    'weak-bones': 'doctor',
    'weight-loss': 'doctor',
    'disc-now': 'therapist',
    'spine-surgery': 'doctor',
    arthritis: 'doctor',
    'often-sore': 'therapist',
    // A back at 4/10 can be a bleed in the muscle (A3).
    bleeding: 'urgent',
  },
  worried: { yes: 'doctor', unsure: 'therapist' },
  'foot-sore': urgentRow,
  'operated-place': { yes: 'doctor', unsure: 'doctor' },
  joint: { no: 'doctor', swollen: 'doctor', hot: 'urgent' },
};

/** The level of each score, 0 to 10, when it alone is changed. */
export const painAlone: readonly Level[] = [
  ...Array<Level>(6).fill('self-care'),
  'therapist',
  ...Array<Level>(4).fill('doctor'),
];

/** The level by when the massage was and how it goes on (6.3; from day 3: section 12 of the clinical review): at 3/10, and at 4/10. */
export const course: {
  readonly [M in OptionOf<'massage'>]: {
    readonly [T in OptionOf<'trend'>]: readonly [at3: Level, at4: Level];
  };
} = (() => {
  const fine = ['self-care', 'self-care'] as const;
  const tell = ['therapist', 'therapist'] as const;
  const doctor = ['doctor', 'doctor'] as const;
  const bySeverity = ['therapist', 'doctor'] as const;
  const notEnough = {
    better: fine,
    same: bySeverity,
    worse: doctor,
    gone: fine,
    'too-soon': bySeverity,
  };
  return {
    today: { better: fine, same: fine, worse: tell, gone: fine, 'too-soon': fine },
    yesterday: { better: fine, same: fine, worse: tell, gone: fine, 'too-soon': fine },
    'two-days': { better: fine, same: fine, worse: doctor, gone: fine, 'too-soon': fine },
    'three-days': notEnough,
    'four-to-seven-days': notEnough,
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

const back = 'neck upper-back mid-back lower-back all-over';
const backAndRibs = `${back} ribs chest`;

/**
 * Where the thresholds of section 5's modifiers lie: the same answers on either side of each.
 * Also judged from the evidence file and the clinical review, whose sections are named.
 */
export const grids: readonly Grid[] = [
  [
    'weak bones and a sudden, mild pain',
    { conditions: ['weak-bones'], began: 'sudden', pain: 2 },
    'areas',
    { ...each(backAndRibs, 'urgent'), ...each('hips thighs', 'urgent'), arms: 'therapist' },
  ],
  [
    'weak bones and one mildly sore spot',
    { conditions: ['weak-bones'], spread: 'spot', pain: 2 },
    'areas',
    { ...each(backAndRibs, 'doctor'), hips: 'doctor', calves: 'therapist' },
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
    'weak bones and a sore hip',
    { conditions: ['weak-bones'], areas: ['hips'] },
    'pain',
    { 3: 'self-care', 4: 'doctor', 6: 'doctor', 7: 'urgent' },
  ],
  [
    'weak bones and a sore back',
    { conditions: ['weak-bones'] },
    'daily',
    { moderate: 'doctor', severe: 'urgent' },
  ],
  ...(['lower-back', 'hips'] as const).flatMap((area): Grid[] => [
    [
      `weak bones and mildly sore (${area})`,
      { conditions: ['weak-bones'], pain: 2, areas: [area] },
      'massage',
      {
        'two-days': 'self-care',
        ...each('three-days four-to-seven-days over-a-week', 'doctor'),
      },
    ],
    [
      `weak bones and mildly sore (${area})`,
      { conditions: ['weak-bones'], pain: 2, areas: [area] },
      'night',
      { no: 'self-care', first: 'self-care', turning: 'doctor', wakes: 'doctor' },
    ],
  ]),
  ['over 80 and a sore back', { age: '80-plus' }, 'began', { sudden: 'urgent', during: 'doctor' }],
  [
    'a sudden pain on the backbone at 4/10',
    { began: 'sudden', spread: 'spine' },
    'age',
    { '18-to-79': 'doctor', '80-plus': 'urgent' },
  ],
  [
    'a sudden pain on the backbone at 4/10',
    { began: 'sudden', spread: 'spine' },
    'conditions',
    { none: 'doctor', 'over-65': 'urgent' },
  ],
  [
    'over 65 and a sudden pain on the backbone',
    { conditions: ['over-65'], began: 'sudden', spread: 'spine' },
    'pain',
    { 3: 'therapist', 4: 'urgent' },
  ],
  [
    'a sudden pain in one spot',
    { began: 'sudden', spread: 'spot' },
    'areas',
    { ...each(back, 'doctor'), calves: 'therapist' },
  ],
  [
    'a sudden pain in the back',
    { began: 'sudden' },
    'spread',
    { wide: 'therapist', area: 'therapist', spot: 'doctor', spine: 'doctor' },
  ],

  // 12.4: no cliff from "tell your therapist" to "call an ambulance".
  [
    'a sudden pain in the back',
    { began: 'sudden' },
    'pain',
    { 5: 'therapist', 6: 'therapist', 7: 'urgent', 8: 'emergency' },
  ],
  [
    'a sudden pain in the back',
    { began: 'sudden' },
    'daily',
    { moderate: 'therapist', hard: 'therapist', severe: 'urgent' },
  ],
  [
    'a sudden, severe pain',
    { began: 'sudden', pain: 7 },
    'areas',
    {
      ...each('belly chest', 'emergency'),
      ...each(`${back} ribs`, 'urgent'),
      ...each('thighs calves shoulders', 'doctor'),
    },
  ],
  [
    'a sudden pain of 8/10',
    { began: 'sudden', pain: 8 },
    'areas',
    { ...each(`${backAndRibs} belly`, 'emergency'), thighs: 'doctor' },
  ],
  ['sore ribs', { areas: ['ribs'] }, 'pain', { 6: 'therapist', 7: 'urgent', 10: 'urgent' }],
  [
    'sudden pain in the ribs',
    { areas: ['ribs'], began: 'sudden' },
    'pain',
    { 6: 'therapist', 7: 'urgent', 8: 'emergency' },
  ],

  // The tummy (A2, 9).
  ['a sore tummy', { areas: ['belly'] }, 'pain', { 3: 'therapist', 6: 'therapist', 7: 'urgent' }],
  ['a sore tummy', { areas: ['belly'] }, 'daily', { hard: 'therapist', severe: 'urgent' }],
  [
    'a sore tummy at 4/10',
    { areas: ['belly'] },
    'trend',
    { better: 'therapist', same: 'doctor', 'too-soon': 'doctor', worse: 'urgent' },
  ],
  [
    'a sore tummy at 2/10',
    { areas: ['belly'], pain: 2 },
    'trend',
    { better: 'therapist', same: 'therapist', worse: 'urgent' },
  ],
  [
    'a sore tummy at 2/10',
    { areas: ['belly'], pain: 2 },
    'night',
    {
      ...each('no turning first', 'therapist'),
      before: 'doctor',
      ...each('wakes constant', 'urgent'),
    },
  ],

  // The head (A13, 9).
  [
    'a sore head at 3/10',
    { areas: ['head'], pain: 3 },
    'trend',
    { better: 'self-care', same: 'self-care', worse: 'doctor' },
  ],
  [
    'a sore head at 4/10, no better',
    { areas: ['head'], trend: 'same' },
    'massage',
    { today: 'self-care', yesterday: 'self-care', ...each('two-days three-days', 'doctor') },
  ],
  [
    'a sore head',
    { areas: ['head'], nerves: 'yes' },
    'numbness',
    { gone: 'self-care', ...each('fading still spreading', 'urgent'), face: 'emergency' },
  ],

  // What was part of the massage (8, A17).
  [
    'a sore, sharp upper back',
    { areas: ['upper-back'], quality: ['sharp'] },
    'kind',
    { ...each('none cups heat machine stood crack', 'therapist'), needles: 'urgent' },
  ],
  [
    'needles and a sharp pain',
    { kind: ['needles'], quality: ['sharp'] },
    'areas',
    {
      ...each('neck shoulders upper-back mid-back ribs chest', 'urgent'),
      ...each('lower-back hips calves', 'therapist'),
    },
  ],
  [
    'pain on breathing in',
    { breath: 'yes' },
    'kind',
    { ...each('none cups heat machine stood crack', 'urgent'), needles: 'emergency' },
  ],
  [
    'a new pain in the neck or head',
    { 'head-pain': 'yes' },
    'kind',
    { ...each('none needles cups heat machine stood', 'urgent'), crack: 'emergency' },
  ],
  [
    'a sore neck that was cracked',
    { kind: ['crack'], areas: ['neck'] },
    'pain',
    { 5: 'self-care', 6: 'urgent' },
  ],
  [
    'a sore neck that gets worse',
    { areas: ['neck'], trend: 'worse' },
    'kind',
    { none: 'therapist', machine: 'therapist', crack: 'urgent' },
  ],
  [
    'cracked, at 6/10',
    { kind: ['crack'], pain: 6 },
    'areas',
    { ...each('neck head', 'urgent'), ...each('lower-back calves', 'therapist') },
  ],
  ...(['crack', 'stood'] as const).flatMap((kind): Grid[] => [
    [
      `a back at 4/10 after ${kind}`,
      { kind: [kind] },
      'age',
      { '18-to-79': 'self-care', '80-plus': 'urgent' },
    ],
    [
      `a back at 4/10 after ${kind}`,
      { kind: [kind] },
      'conditions',
      { none: 'self-care', 'over-65': 'urgent' },
    ],
    [
      `over 65, a back after ${kind}`,
      { kind: [kind], conditions: ['over-65'] },
      'pain',
      { 3: 'self-care', 4: 'urgent' },
    ],
  ]),
  [
    'numb feet, which are sore',
    { conditions: ['numb-feet'], areas: ['feet'] },
    'kind',
    { none: 'self-care', cups: 'self-care', heat: 'doctor' },
  ],

  ...(['thinner', 'bleeding'] as const).flatMap((condition): Grid[] => {
    const bleeds = { conditions: [condition], areas: ['arms'] } as const;
    return [
      [condition, bleeds, 'pain', { 5: 'self-care', 6: 'therapist', 7: 'urgent' }],
      [condition, bleeds, 'daily', { moderate: 'self-care', hard: 'therapist', severe: 'urgent' }],
      [
        `${condition} at 4/10`,
        bleeds,
        'trend',
        { better: 'self-care', ...each('same too-soon', 'doctor'), worse: 'urgent' },
      ],
      [
        `${condition} at 3/10`,
        { ...bleeds, pain: 3 },
        'trend',
        { better: 'self-care', ...each('same too-soon', 'self-care'), worse: 'urgent' },
      ],
      [
        condition,
        { ...bleeds, 'skin-change': 'yes' },
        'look',
        {
          ...each('small-bruise marks', 'doctor'),
          ...each('large-bruise lump', 'urgent'),
          rash: 'therapist',
        },
      ],
      [
        `${condition} at 4/10`,
        { conditions: [condition] },
        'areas',
        {
          ...each('belly head ribs', 'urgent'),
          ...each('lower-back hips thighs', condition === 'bleeding' ? 'urgent' : 'self-care'),
          calves: 'self-care',
        },
      ],
      [
        `${condition} and a sore back`,
        { conditions: [condition], areas: ['upper-back'], nerves: 'yes' },
        'weakness',
        each('slight shoulder clear worsening both', 'emergency'),
      ],
      [
        `${condition} and a sore back`,
        { conditions: [condition], areas: ['upper-back'], nerves: 'yes' },
        'numbness',
        { gone: 'self-care', fading: 'therapist', ...each('still spreading', 'emergency') },
      ],
      [
        `${condition} and a new pain in the head`,
        { conditions: [condition], areas: ['arms'] },
        'head-pain',
        { unsure: 'urgent', yes: 'emergency' },
      ],
    ];
  }),
  [
    'a bleeding disorder and a mildly sore hip',
    { conditions: ['bleeding'], areas: ['hips'], pain: 2 },
    'trend',
    { better: 'self-care', ...each('same too-soon worse', 'urgent') },
  ],

  ...(['cancer-now', 'cancer-past'] as const).flatMap((condition): Grid[] => {
    const cancer = { conditions: [condition] } as const;
    return [
      [
        `${condition} and a sore back`,
        cancer,
        'night',
        { turning: 'self-care', first: 'doctor', ...each('wakes constant before', 'urgent') },
      ],
      [`${condition} and a sore back`, cancer, 'trend', { same: 'self-care', worse: 'urgent' }],
      [
        `${condition} and a sore back`,
        cancer,
        'daily',
        { moderate: 'self-care', hard: 'therapist', severe: 'urgent' },
      ],
      [
        `${condition} and a sore back`,
        { ...cancer, nerves: 'yes' },
        'weakness',
        each('slight shoulder clear worsening', 'emergency'),
      ],
      [
        `${condition} and a sore back`,
        { ...cancer, nerves: 'yes' },
        'numbness',
        { gone: 'self-care', ...each('fading still spreading', 'emergency') },
      ],
      [
        `${condition}, and it gets worse`,
        { ...cancer, trend: 'worse' },
        'areas',
        { ...each(backAndRibs, 'urgent'), ...each('hips feet', 'urgent') },
      ],
      [
        `${condition} and a weak arm`,
        { ...cancer, nerves: 'yes', weakness: 'slight' },
        'areas',
        { ...each(backAndRibs, 'emergency'), feet: 'urgent' },
      ],
      [
        `${condition}, a weak arm, sore by the spine`,
        { ...cancer, nerves: 'yes', weakness: 'slight', areas: ['shoulders'] },
        'spread',
        { wide: 'urgent', spine: 'emergency' },
      ],
      [
        `${condition} and mildly sore legs, past the third day`,
        { ...cancer, massage: 'four-to-seven-days', areas: ['calves'], pain: 2 },
        'trend',
        { better: 'self-care', gone: 'self-care', ...each('same too-soon', 'doctor') },
      ],
      [
        `${condition} and mildly sore legs, no better`,
        { ...cancer, trend: 'same', areas: ['arms'], pain: 2 },
        'massage',
        {
          'two-days': 'self-care',
          ...each('three-days four-to-seven-days over-a-week', 'doctor'),
        },
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
    { ...each(backAndRibs, 'urgent'), arms: 'self-care' },
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
    { turning: 'self-care', first: 'self-care', ...each('wakes constant before', 'urgent') },
  ],
  [
    'weak immunity, and it gets worse',
    { conditions: ['immune'], trend: 'worse' },
    'areas',
    each(`${back} feet`, 'urgent'),
  ],
  [
    'weak immunity, no better',
    { conditions: ['immune'], trend: 'same' },
    'areas',
    { ...each(back, 'doctor'), feet: 'self-care' },
  ],
  [
    'weak immunity, a back that is no better',
    { conditions: ['immune'], trend: 'same' },
    'pain',
    { 3: 'self-care', 4: 'doctor' },
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
    { 'two-days': 'self-care', ...each('three-days four-to-seven-days over-a-week', 'doctor') },
  ],

  [
    'arthritis and a sore neck',
    { conditions: ['arthritis'], areas: ['neck'], pain: 3, nerves: 'yes' },
    'numbness',
    { gone: 'therapist', ...each('fading still spreading', 'emergency') },
  ],
  [
    'arthritis and a sore neck',
    { conditions: ['arthritis'], areas: ['neck'], nerves: 'yes' },
    'weakness',
    each('slight shoulder clear worsening', 'emergency'),
  ],
  [
    'arthritis and tingling',
    { conditions: ['arthritis'], nerves: 'yes', numbness: 'fading' },
    'areas',
    { ...each('neck all-over', 'emergency'), calves: 'therapist' },
  ],
  [
    'a sore neck and tingling',
    { areas: ['neck'], nerves: 'yes', numbness: 'fading' },
    'conditions',
    { none: 'therapist', fibromyalgia: 'therapist', arthritis: 'emergency' },
  ],
  [
    'arthritis and a sore neck',
    { conditions: ['arthritis'], areas: ['neck'] },
    'pain',
    { 3: 'therapist', 4: 'doctor', 6: 'doctor', 7: 'urgent' },
  ],
  [
    'arthritis, mildly sore',
    { conditions: ['arthritis'], pain: 2, trend: 'worse' },
    'areas',
    { ...each(back, 'doctor'), calves: 'therapist' },
  ],
  [
    'arthritis and a mildly sore neck',
    { conditions: ['arthritis'], areas: ['neck'], pain: 2 },
    'quality',
    { dull: 'therapist', sharp: 'doctor' },
  ],
  [
    'arthritis and a mildly sore neck',
    { conditions: ['arthritis'], areas: ['neck'], pain: 2 },
    'began',
    { 'not-sudden': 'therapist', sudden: 'urgent' },
  ],

  [
    'early in pregnancy',
    { pregnancy: 'early' },
    'areas',
    {
      ...each('upper-back mid-back lower-back hips all-over', 'doctor'),
      ...each('belly belly-middle head', 'urgent'),
      ...each('belly-left belly-right', 'emergency'),
      arms: 'self-care',
    },
  ],
  [
    'later in pregnancy',
    { pregnancy: 'later' },
    'areas',
    {
      ...each('upper-back mid-back lower-back belly hips all-over ribs head', 'urgent'),
      arms: 'self-care',
    },
  ],
  [
    'later in pregnancy, 3/10',
    { pregnancy: 'later', pain: 3 },
    'areas',
    {
      ...each('mid-back lower-back belly hips all-over', 'urgent'),
      ...each('upper-back ribs head', 'self-care'),
    },
  ],
  [
    'later in pregnancy, 2/10 and worse',
    { pregnancy: 'later', pain: 2, trend: 'worse' },
    'areas',
    each('upper-back ribs head belly', 'urgent'),
  ],
  [
    'a baby not long ago',
    { pregnancy: 'birth' },
    'areas',
    {
      ...each('lower-back hips arms', 'self-care'),
      ...each('ribs belly head', 'urgent'),
      calves: 'doctor',
    },
  ],
  ...(['early', 'later'] as const).flatMap((pregnancy): Grid[] => {
    const belly = { pregnancy, areas: ['belly'] } as const;
    return [
      [`pregnant (${pregnancy}) and a sore tummy`, belly, 'pain', { 6: 'urgent', 7: 'emergency' }],
      [
        `pregnant (${pregnancy}) and a sore tummy`,
        belly,
        'daily',
        { moderate: 'urgent', severe: 'emergency' },
      ],
      [
        `pregnant (${pregnancy}) and 7/10`,
        { pregnancy, pain: 7 },
        'areas',
        { belly: 'emergency', arms: 'doctor' },
      ],
    ];
  }),

  [
    'a disc problem now',
    { conditions: ['disc-now'], nerves: 'yes' },
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
    { 'two-days': 'therapist', ...each('three-days four-to-seven-days over-a-week', 'doctor') },
  ],
  [
    'an artery problem',
    { conditions: ['vessels'] },
    'areas',
    { ...each('neck head all-over', 'doctor'), calves: 'self-care' },
  ],
  ...(['neck', 'head'] as const).map((area): Grid => [
    `an artery problem and a sore ${area}`,
    { conditions: ['vessels'], areas: [area] },
    'pain',
    { 1: 'doctor', 6: 'doctor', 7: 'urgent' },
  ]),

  [
    'a growing swelling',
    { 'skin-change': 'yes', 'growing-swelling': 'yes' },
    'pain',
    { 6: 'urgent', 7: 'emergency' },
  ],
  [
    'a growing swelling',
    { 'skin-change': 'yes', 'growing-swelling': 'yes' },
    'daily',
    { moderate: 'urgent', severe: 'emergency' },
  ],
  [
    'a little weakness',
    { nerves: 'yes', weakness: 'slight' },
    'numbness',
    { gone: 'doctor', ...each('fading still spreading', 'urgent') },
  ],
  ['7/10', { pain: 7 }, 'painkillers', each('help no-help untried', 'doctor')],
  ['8/10', { pain: 8 }, 'painkillers', { ...each('help untried', 'doctor'), 'no-help': 'urgent' }],
  [
    'too sore to get dressed',
    { daily: 'severe' },
    'painkillers',
    { ...each('help untried', 'doctor'), 'no-help': 'urgent' },
  ],
  [
    'hardly able to get up, no better',
    { daily: 'hard', trend: 'same' },
    'massage',
    { ...each('today yesterday', 'therapist'), ...each('two-days three-days', 'doctor') },
  ],
  [
    'soreness that wakes',
    { night: 'wakes' },
    'massage',
    { 'two-days': 'therapist', ...each('three-days four-to-seven-days over-a-week', 'doctor') },
  ],
  [
    'soreness that wakes',
    { night: 'wakes' },
    'treated',
    { yes: 'therapist', 'one-of-two': 'therapist', partly: 'doctor', no: 'doctor' },
  ],

  // Between the shoulders (3, 12.3).
  ...(['upper-back', 'mid-back'] as const).flatMap((area): Grid[] => [
    [
      `a sore ${area}`,
      { areas: [area] },
      'treated',
      { yes: 'self-care', partly: 'self-care', 'one-of-two': 'therapist', no: 'doctor' },
    ],
    [
      `a sore ${area} that was not massaged, no better`,
      { areas: [area], treated: 'no', trend: 'same' },
      'pain',
      { 0: 'doctor', 6: 'doctor', 7: 'urgent' },
    ],
    [
      `a sore ${area} that gets better`,
      { areas: [area], massage: 'two-days' },
      'night',
      {
        ...each('no turning first', 'self-care'),
        wakes: 'therapist',
        ...each('constant before', 'urgent'),
      },
    ],
    [
      `a sore ${area} that wakes`,
      { areas: [area], massage: 'two-days', night: 'wakes' },
      'trend',
      { better: 'therapist', ...each('same worse too-soon', 'urgent') },
    ],
    [
      `a sore ${area} that was not massaged`,
      { areas: [area], massage: 'two-days', treated: 'no', pain: 2 },
      'night',
      { first: 'therapist', wakes: 'urgent', constant: 'urgent' },
    ],
  ]),

  // The heart (12.6).
  [
    'a sore chest and arm',
    { areas: ['chest', 'arms'] },
    'treated',
    { yes: 'doctor', ...each('one-of-two partly', 'urgent'), no: 'emergency' },
  ],
  [
    'a massaged chest at 3/10',
    { areas: ['chest'], pain: 3 },
    'trend',
    { better: 'therapist', worse: 'doctor' },
  ],
  [
    'a chest at 3/10',
    { areas: ['chest'], pain: 3 },
    'treated',
    { yes: 'therapist', ...each('one-of-two partly no', 'doctor') },
  ],
  [
    'a massaged chest at 3/10',
    { areas: ['chest'], pain: 3 },
    'age',
    { '18-to-79': 'therapist', '80-plus': 'doctor' },
  ],
  [
    'a massaged chest at 3/10',
    { areas: ['chest'], pain: 3 },
    'conditions',
    { none: 'therapist', 'over-65': 'doctor' },
  ],
  ['a sore chest', { areas: ['chest'] }, 'pain', { 3: 'therapist', 4: 'doctor' }],
  [
    'a sore chest',
    { areas: ['chest'] },
    'quality',
    { dull: 'doctor', band: 'urgent', tearing: 'emergency' },
  ],
  [
    'as if something ripped',
    { quality: ['tearing'] },
    'areas',
    {
      ...each(`${backAndRibs} belly`, 'emergency'),
      ...each('shoulders arms thighs calves', 'urgent'),
    },
  ],

  ...(['clot', 'operation', 'cancer-now'] as const).flatMap((condition): Grid[] => {
    const calves = { conditions: [condition], areas: ['calves'] } as const;
    return [
      [
        `${condition} and mildly sore calves`,
        { ...calves, pain: 3 },
        'treated',
        { yes: 'self-care', ...each('one-of-two partly no', 'urgent') },
      ],
      [`${condition} and sore calves`, calves, 'pain', { 3: 'self-care', 4: 'doctor' }],
      [
        `${condition} and mildly sore calves`,
        { ...calves, pain: 3 },
        'trend',
        { better: 'self-care', ...each('same too-soon', 'doctor') },
      ],
      [
        `${condition} and pain on breathing in`,
        { conditions: [condition] },
        'breath',
        { unsure: 'urgent', yes: 'emergency' },
      ],
    ];
  }),
  [
    'a calf that was sore before',
    { areas: ['calves'], began: 'before' },
    'trend',
    { better: 'therapist', ...each('same too-soon worse', 'doctor') },
  ],
  [
    'an old pain',
    { began: 'before' },
    'trend',
    { better: 'therapist', same: 'therapist', worse: 'doctor' },
  ],
  [
    '3/10 that gets in the way, no better',
    { trend: 'same', pain: 3, daily: 'moderate' },
    'massage',
    { 'two-days': 'self-care', ...each('three-days four-to-seven-days over-a-week', 'doctor') },
  ],
];

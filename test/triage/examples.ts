import type { Answers, Level, QuestionId, RuleId } from '../../src/triage/internal.js';
import { ordinary as inPlaces } from '../../demo/ordinary.js';

/** Ordinary soreness in whole areas of the body; places.test.ts has the places of each. */
export const ordinary = { ...inPlaces, areas: ['shoulders', 'lower-back'] } as const;

/** What has to be answered for a follow-up to be asked. */
export const opened: { readonly [Id in QuestionId]?: Answers } = {
  'both-sides': { nerves: 'unsure' },
  'fever-brain': { fever: 'unsure' },
  'dark-urine': { urine: 'unsure' },
  'tight-limb': { 'limb-swelling': 'unsure' },
  'head-pain-worst': { 'head-pain': 'unsure' },
  'pregnancy-alarm': { pregnancy: 'birth' },
  look: { 'skin-change': 'unsure' },
  'burn-severe': { 'skin-change': 'unsure', look: ['burn'] },
  'growing-swelling': { 'skin-change': 'unsure' },
  'swelling-severe': { 'skin-change': 'unsure', 'growing-swelling': 'unsure' },
  shooting: { nerves: 'unsure' },
  numbness: { nerves: 'unsure' },
  weakness: { nerves: 'unsure' },
  onset: { massage: 'two-days' },
  'neck-signs': { areas: ['shoulders', 'neck'] },
  painkillers: { pain: 7 },
  'foot-sore': { conditions: ['operation', 'numb-feet'] },
  'operated-place': { conditions: ['operation', 'numb-feet'] },
  joint: { conditions: ['arthritis'] },
};

// When the massage was: by then, the next question is when it began.
const two = { massage: 'two-days' } as const;
const five = { massage: 'four-to-seven-days' } as const;
const week = { massage: 'over-a-week' } as const;

// Each opens its follow-ups.
const nerve = { nerves: 'yes' } as const;
const skin = { 'skin-change': 'yes' } as const;
const growing = { ...skin, 'growing-swelling': 'yes' } as const;

/** What is said; as changes to the ordinary answers; the rules that have to fire. */
export type Example = readonly [sentence: string, changes: Answers, ...rules: readonly RuleId[]];

/**
 * Examples for every rule of the evidence file (6.2, by its code), its modifiers (section 5) and
 * its rule for numbness (6.4), and of the clinical review where that is newer (by its letter, or its
 * section), by the level that they ask for. Judged from those two, not from the rules.
 */
export const examples: { readonly [L in Level]: readonly Example[] } = {
  'self-care': [
    ['ordinary soreness', {}],
    ['5/10 that has not changed for two days', { ...two, trend: 'same', pain: 5 }],
    ['getting better on the fifth day', { ...five }],
    ['soreness that has gone', { ...week, trend: 'gone', pain: 0 }],
    ['soreness that gentle movement makes worse', { quality: ['dull', 'moving'] }],
    ['cramps', { quality: ['cramp'] }],
    ['only some of the sore place was massaged (section 3)', { treated: 'partly' }],
    ['sore when turning over in bed', { night: 'turning' }],
    ['woken in the first night only (section 12)', { ...two, night: 'first' }],
    ['tingling that went in minutes (6.4)', { ...nerve, numbness: 'gone' }],
    ['flat marks from cups (section 3)', { ...skin, look: ['marks'], kind: ['cups'] }],
    [
      'upper back sore where it was treated',
      { areas: ['upper-back', 'mid-back'], ...two, trend: 'same' },
    ],
    ['sore just after the massage', { massage: 'today', trend: 'too-soon', night: undefined }],
    [
      'nothing hurts, and nothing is wrong',
      {
        areas: ['none'],
        quality: ['none'],
        pain: 0,
        trend: 'gone',
        spread: undefined,
        treated: undefined,
      },
    ],
    ['fibromyalgia, the usual flare', { conditions: ['fibromyalgia'], pain: 5 }],
    ['over 65, nothing else (section 5)', { conditions: ['over-65'] }],
    ['over 80 and a mild ache', { age: '80-plus', pain: 3 }],
    ['sore shoulders late in pregnancy', { pregnancy: 'later', areas: ['shoulders'] }],
    ['sore shoulders after a birth', { pregnancy: 'birth', areas: ['shoulders'] }],
    [
      'late in pregnancy, a massaged upper back at 2/10 that gets better (section 10)',
      { pregnancy: 'later', areas: ['upper-back'], pain: 2 },
    ],
    ['pregnant, a jaw at 1/10 (section 3)', { pregnancy: 'later', areas: ['head'], pain: 1 }],
    ['numb feet from diabetes, the skin whole', { conditions: ['numb-feet'] }],
    ['an operation, sore somewhere else', { conditions: ['operation'] }],
    ['a pacemaker, sore somewhere else', { conditions: ['implant'] }],
    ['a blood thinner and no bruise', { conditions: ['thinner'] }],
    ['a bleeding disorder and no bruise', { conditions: ['bleeding'], areas: ['arms'] }],
    ['cancer now, a mild ache that eases', { conditions: ['cancer-now'] }],
    ['weak immunity, an ache that eases', { conditions: ['immune'] }],
    ['weak bones and mildly sore calves', { conditions: ['weak-bones'], areas: ['calves'] }],
    ['weak bones and a mild ache, wide, new', { conditions: ['weak-bones'], pain: 3 }],
    ['an artery problem and sore calves', { conditions: ['vessels'], areas: ['calves'] }],
    ...(['needles', 'cups', 'heat', 'machine', 'stood', 'crack'] as const).map((kind): Example => [
      `ordinary soreness after ${kind}`,
      { kind: [kind] },
    ]),
  ],
  therapist: [
    ['it began during the massage (T1)', { began: 'during' }, 'began-during'],
    ['mild soreness that began suddenly', { began: 'sudden', pain: 3 }, 'began-suddenly'],
    ['it began after the second day', { onset: 'later', ...five }, 'began-late'],
    ['it was there before', { began: 'before' }, 'began-before'],
    ['one spot under a fingertip (T2)', { spread: 'spot' }, 'one-spot'],
    ['one spot on the backbone (T2)', { spread: 'spine' }, 'one-spot'],
    ['a sharp pain (T3)', { quality: ['dull', 'sharp'] }, 'sharp'],
    ['a burning pain (T3)', { quality: ['burning'] }, 'sharp'],
    ['one side, though both were treated (T4)', { treated: 'one-of-two' }, 'one-side'],
    ['sore where nothing was treated', { treated: 'no' }, 'untreated'],
    ['a sore tummy that gets better', { areas: ['belly'] }, 'belly'],
    [
      'a massaged chest at 3/10 that gets better (section 10)',
      { areas: ['chest'], pain: 3 },
      'chest-sore',
    ],
    ['pain of 6/10 (T5)', { pain: 6 }, 'pain-six'],
    ['hardly able to get up on the first day (section 12)', { daily: 'hard' }, 'pain-six'],
    ['fibromyalgia at 6/10', { conditions: ['fibromyalgia'], pain: 6 }, 'pain-six'],
    ['mild, but the same on the fifth day (T6)', { ...five, trend: 'same', pain: 3 }, 'slow'],
    [
      'mild, but the same on the third day (section 12)',
      { massage: 'three-days', trend: 'same', pain: 3 },
      'slow',
    ],
    ['getting better, but after more than a week', { ...week }, 'slow-week'],
    ['worse on the first day', { trend: 'worse' }, 'worse'],
    [
      'tingling that fades within the day (T7)',
      { massage: 'today', ...nerve, numbness: 'fading' },
      'numbness-fading',
    ],
    ['woken in two nights', { ...two, night: 'wakes' }, 'night-sore'],
    ['a small bruise (T8)', { ...skin, look: ['small-bruise'] }, 'bruise'],
    ['a mild rash from the oil (T9)', { ...skin, look: ['rash'] }, 'rash'],
    ['a disc problem now', { conditions: ['disc-now'] }, 'disc-now'],
    [
      'an operation on the spine, mildly sore',
      { conditions: ['spine-surgery'], pain: 3 },
      'spine-surgery',
    ],
    [
      'arthritis, no joint swollen, sore legs',
      { conditions: ['arthritis'], areas: ['thighs'] },
      'arthritis',
    ],
    ['often sore for long after a massage', { conditions: ['often-sore'] }, 'often-sore'],
    ['not sure whether something is badly wrong', { worried: 'unsure' }, 'worried-unsure'],
    ['perhaps a numb or weak limb, but no to the rest', { nerves: 'unsure' }, 'gate-unsure'],
    ['a numb or weak limb, but no to the rest', { ...nerve }, 'gate-unsure'],
    ['a change of the skin, but none of the list', { ...skin }, 'skin-unsure'],
    [
      'perhaps a change of the skin, but none of the list',
      { 'skin-change': 'unsure' },
      'skin-unsure',
    ],
  ],
  doctor: [
    ['still numb after a day (D1)', { ...nerve, numbness: 'still' }, 'numbness-still'],
    ['pain that shoots down one leg (D2)', { ...nerve, shooting: 'one' }, 'shooting-one'],
    ['a shooting pain (D2)', { quality: ['shooting'] }, 'quality-shooting'],
    ['4/10 and no better on the fifth day (D3)', { ...five, trend: 'same' }, 'over-three-days'],
    [
      '4/10 and no better on the third day (section 12)',
      { massage: 'three-days', trend: 'same' },
      'over-three-days',
    ],
    [
      '2/10 that gets in the way, no better on the fifth day',
      { ...five, trend: 'too-soon', pain: 2, daily: 'moderate' },
      'over-three-days',
    ],
    ['2/10 and no better after a week (D3)', { ...week, trend: 'same', pain: 2 }, 'over-a-week'],
    [
      'hardly able to get up, and no better on the second day',
      { ...two, trend: 'same', pain: 3, daily: 'hard' },
      'hard-slow',
    ],
    ['worse after the second day (D4)', { ...two, trend: 'worse', pain: 2 }, 'worse-late'],
    ['worse than the old pain was', { began: 'before', trend: 'worse' }, 'worse-old-pain'],
    ['pain of 7/10 (D5)', { pain: 7 }, 'severe'],
    ['too sore to get dressed, and tablets help', { daily: 'severe' }, 'severe'],
    [
      'too sore to get dressed, no tablet tried (section 12)',
      { daily: 'severe', painkillers: 'untried' },
      'severe',
    ],
    ['9/10 on a shoulder, and tablets help', { areas: ['shoulders'], pain: 9 }, 'severe'],
    ['7/10 though tablets do not help', { pain: 7, painkillers: 'no-help' }, 'severe'],
    ['something feels numb, but no to the row of nerves', { quality: ['numb'] }, 'quality-numb'],
    ['pain like a band round the chest or tummy', { quality: ['band'] }, 'band'],
    ['a back that hurts more on a cough', { quality: ['cough'] }, 'cough'],
    ['a child (D6)', { age: 'under-18' }, 'under-18'],
    ['a lump (D7)', { ...skin, look: ['lump'] }, 'lump'],
    ['a large bruise (D7)', { ...skin, look: ['large-bruise'] }, 'large-bruise'],
    ['woken at night since before the massage (D8)', { night: 'before' }, 'night-before'],
    ['woken at night on the fifth day', { ...five, night: 'wakes' }, 'night-wakes'],
    [
      'woken at night by a place that was not treated',
      { ...two, treated: 'no', night: 'wakes' },
      'night-wakes',
    ],
    [
      'woken at night by a place that was treated in part',
      { ...two, treated: 'partly', night: 'wakes' },
      'night-wakes',
    ],
    ['an arm that is a little weak (D9)', { ...nerve, weakness: 'slight' }, 'weakness-slight'],
    ['a shoulder that hangs (4.1)', { ...nerve, weakness: 'shoulder' }, 'weakness-slight'],
    ['thinner without trying', { conditions: ['weight-loss'] }, 'weight-loss'],
    ['a sore chest', { areas: ['chest'] }, 'chest-area'],
    [
      'sudden, on the backbone, at 4/10 (A12)',
      { began: 'sudden', spread: 'spine' },
      'sudden-spine',
    ],
    ['a tummy at 4/10, no better (A2)', { areas: ['belly'], trend: 'same' }, 'belly-same'],
    [
      'a headache that gets worse (A13)',
      { areas: ['head'], trend: 'worse', pain: 3 },
      'head-worse',
    ],
    [
      'a head at 4/10, no better after two days (A13)',
      { areas: ['head'], ...two, trend: 'same' },
      'head-slow',
    ],
    [
      'weak bones and one sore spot on the back',
      { conditions: ['weak-bones'], spread: 'spot', pain: 2 },
      'weak-bones',
    ],
    ['weak bones and a back at 4/10', { conditions: ['weak-bones'] }, 'weak-bones'],
    [
      'weak bones and sore ribs on the third day',
      { conditions: ['weak-bones'], areas: ['ribs'], massage: 'three-days', pain: 2 },
      'weak-bones',
    ],
    [
      'weak bones and sore right on the backbone',
      { conditions: ['weak-bones'], spread: 'spine', pain: 2 },
      'weak-bones',
    ],
    ['over 80 and a back at 4/10', { age: '80-plus' }, 'weak-bones'],
    ['over 80 and a hip at 4/10 (A11)', { age: '80-plus', areas: ['hips'] }, 'weak-bones-hip'],
    [
      'weak bones, a back at 3/10 that hurts on turning over (A11)',
      { conditions: ['weak-bones'], pain: 3, night: 'turning' },
      'weak-bones-turning',
    ],
    [
      'a blood thinner and a small bruise',
      { conditions: ['thinner'], ...skin, look: ['small-bruise'] },
      'thinner-bruise',
    ],
    [
      'a blood thinner and marks of cups (section 3)',
      { conditions: ['thinner'], ...skin, look: ['marks'] },
      'thinner-bruise',
    ],
    [
      'a blood thinner, a thigh at 4/10, no better (A3)',
      { conditions: ['thinner'], areas: ['thighs'], trend: 'same' },
      'thinner-same',
    ],
    [
      'cancer now, no better on the third day (section 12)',
      { conditions: ['cancer-now'], massage: 'three-days', trend: 'same', pain: 2 },
      'cancer-slow',
    ],
    [
      'cancer once, no better on the third day (section 12)',
      { conditions: ['cancer-past'], massage: 'three-days', trend: 'same', pain: 2 },
      'cancer-slow',
    ],
    [
      'cancer now, and the first night was bad',
      { conditions: ['cancer-now'], night: 'first' },
      'cancer-now-night',
    ],
    [
      'weak immunity, no better on the third day (section 12)',
      { conditions: ['immune'], massage: 'three-days', trend: 'same', pain: 2 },
      'immune-slow',
    ],
    [
      'weak immunity and a back at 4/10, no better (section 9)',
      { conditions: ['immune'], trend: 'same' },
      'immune-spine',
    ],
    ['early pregnancy and a sore lower back', { pregnancy: 'early' }, 'pregnancy-early-back'],
    [
      'a clot in the past, massaged calves at 5/10, no better (A8)',
      { conditions: ['clot'], areas: ['calves'], pain: 5, trend: 'same' },
      'clot-risk-one',
    ],
    [
      'a calf that was sore before, 5/10 (A8)',
      { areas: ['calves'], began: 'before', pain: 5, trend: 'same' },
      'calf-before',
    ],
    [
      'sore where there was an operation',
      { conditions: ['operation'], 'operated-place': 'yes' },
      'operated-place',
    ],
    [
      'sore where the stent is',
      { conditions: ['implant'], 'operated-place': 'yes' },
      'operated-place',
    ],
    [
      'a disc problem now and a weak leg',
      { conditions: ['disc-now'], ...nerve, weakness: 'slight' },
      'disc-nerve',
    ],
    [
      'a disc problem now and tingling',
      { conditions: ['disc-now'], ...nerve, numbness: 'fading' },
      'disc-nerve',
    ],
    [
      'an operation on the spine and 4/10 there',
      { conditions: ['spine-surgery'] },
      'spine-surgery-pain',
    ],
    [
      'an operation on the spine, on the third day',
      { conditions: ['spine-surgery'], massage: 'three-days', pain: 2 },
      'spine-surgery-pain',
    ],
    [
      'arthritis and a swollen joint',
      { conditions: ['arthritis'], areas: ['thighs'], joint: 'swollen' },
      'joint-swollen',
    ],
    [
      'ankylosing spondylitis and a sharp neck (A15)',
      { conditions: ['arthritis'], areas: ['neck'], quality: ['sharp'], pain: 3 },
      'arthritis-spine-new',
    ],
    [
      'an artery problem and a sore neck',
      { conditions: ['vessels'], areas: ['neck'] },
      'vessels-neck',
    ],
    [
      'hot stones on numb feet, which are sore (section 8)',
      { kind: ['heat'], conditions: ['numb-feet'], areas: ['feet'] },
      'heat-feet',
    ],
    [
      'between the shoulders, which was not treated, at 4/10 (section 12)',
      { areas: ['upper-back'], treated: 'no' },
      'upper-back-untreated',
    ],
    ['not sure about a sign for today', { fever: 'unsure' }, 'unsure-urgent'],
    ['a feeling that something is badly wrong (X3)', { worried: 'yes' }, 'worried'],
  ],
  urgent: [
    ['pain on breathing in (A4)', { breath: 'yes' }, 'breath'],
    ['a fever', { fever: 'yes' }, 'fever'],
    ['being sick again and again (section 6)', { vomiting: 'yes' }, 'vomiting'],
    ['one arm or leg swollen and hot (A7)', { 'limb-swelling': 'yes' }, 'limb-swelling'],
    ['a leg that is clearly weak', { ...nerve, weakness: 'clear' }, 'weakness-clear'],
    ['numbness that spreads', { ...nerve, numbness: 'spreading' }, 'numbness-spreading'],
    [
      'numbness with weakness',
      { ...nerve, numbness: 'fading', weakness: 'slight' },
      'numbness-weakness',
    ],
    [
      'weak bones and a sudden pain in the back',
      { conditions: ['weak-bones'], began: 'sudden', pain: 3 },
      'weak-bones-severe',
    ],
    [
      'weak bones and a sudden pain in the hip',
      { conditions: ['weak-bones'], areas: ['hips'], began: 'sudden', pain: 3 },
      'weak-bones-severe',
    ],
    [
      'weak bones and a sudden pain in the thigh',
      { conditions: ['weak-bones'], areas: ['thighs'], began: 'sudden', pain: 3 },
      'weak-bones-severe',
    ],
    [
      'weak bones and a hip at 7/10',
      { conditions: ['weak-bones'], areas: ['hips'], pain: 7 },
      'weak-bones-severe',
    ],
    [
      'over 80 and a spot on the backbone at 7/10',
      { age: '80-plus', areas: ['shoulders'], spread: 'spine', pain: 7 },
      'weak-bones-severe',
    ],
    [
      'over 65, sudden, on the backbone, at 6/10 (A12)',
      { conditions: ['over-65'], began: 'sudden', spread: 'spine', pain: 6 },
      'sudden-spine-older',
    ],
    ['a sudden pain of 7/10 in the back (section 12)', { began: 'sudden', pain: 7 }, 'sudden-hard'],
    [
      'a calf as if something ripped (section 3)',
      { areas: ['calves'], quality: ['tearing'] },
      'tearing-muscle',
    ],
    ['a chest like in a tight band', { areas: ['chest'], quality: ['band'] }, 'heart'],
    [
      'a chest and an arm, only some of which was massaged (section 12)',
      { areas: ['chest', 'arms'], treated: 'partly' },
      'heart',
    ],
    ['something feels weak, but no to the row of nerves', { quality: ['weak'] }, 'quality-weak'],
    [
      'a chest and one arm, though both were massaged',
      { areas: ['chest', 'arms'], treated: 'one-of-two' },
      'heart',
    ],
    [
      'needles over the shoulder blade, and a sharp pain there (A4)',
      { kind: ['needles'], areas: ['upper-back'], quality: ['sharp'] },
      'needles-sharp',
    ],
    [
      'needles in the neck, and a sharp pain there',
      { kind: ['needles'], areas: ['neck'], quality: ['sharp'] },
      'needles-sharp',
    ],
    [
      'a neck that was cracked, at 6/10 (section 8)',
      { kind: ['crack'], areas: ['neck'], pain: 6 },
      'crack-neck',
    ],
    [
      'a neck that was cracked, and gets worse',
      { kind: ['crack'], areas: ['neck'], trend: 'worse', pain: 3 },
      'crack-neck',
    ],
    [
      'a neck that was cracked, and a sudden pain',
      { kind: ['crack'], areas: ['neck'], began: 'sudden', pain: 3 },
      'crack-neck',
    ],
    [
      'someone stood on the back of a person over 65 (section 8)',
      { kind: ['stood'], conditions: ['over-65'] },
      'crack-bones',
    ],
    [
      'a back that was cracked, with weak bones (section 8)',
      { kind: ['crack'], conditions: ['weak-bones'] },
      'crack-bones',
    ],
    ['severe pain in the tummy', { areas: ['belly'], pain: 7 }, 'belly-severe'],
    [
      'a massaged tummy that gets worse (A2)',
      { areas: ['belly'], trend: 'worse', pain: 3 },
      'belly-worse',
    ],
    [
      'a tummy that wakes (section 12)',
      { ...two, areas: ['belly'], night: 'wakes', pain: 3 },
      'belly-worse',
    ],
    ['severe pain in the side', { areas: ['ribs'], pain: 7 }, 'ribs-severe'],
    [
      'a blood thinner and 7/10',
      { conditions: ['thinner'], areas: ['thighs'], pain: 7 },
      'thinner-severe',
    ],
    [
      'a bleeding disorder and 7/10 in an arm',
      { conditions: ['bleeding'], areas: ['arms'], pain: 7 },
      'thinner-severe',
    ],
    [
      'a blood thinner, a thigh at 6/10 that gets worse, no bruise (A3)',
      { conditions: ['thinner'], areas: ['thighs'], pain: 6, trend: 'worse' },
      'thinner-worse',
    ],
    [
      'a bleeding disorder, and an arm gets worse (A3)',
      { conditions: ['bleeding'], areas: ['arms'], pain: 3, trend: 'worse' },
      'thinner-worse',
    ],
    [
      'a bleeding disorder and a hip at 4/10 (A3)',
      { conditions: ['bleeding'], areas: ['hips'] },
      'bleeding-deep',
    ],
    [
      'a bleeding disorder and a hip that is no better (A3)',
      { conditions: ['bleeding'], areas: ['hips'], pain: 2, trend: 'same' },
      'bleeding-deep',
    ],
    [
      'a blood thinner and a large bruise',
      { conditions: ['thinner'], ...skin, look: ['large-bruise'] },
      'thinner-large-bruise',
    ],
    [
      'a blood thinner and a lump',
      { conditions: ['thinner'], ...skin, look: ['lump'] },
      'thinner-large-bruise',
    ],
    [
      'a blood thinner and a growing bruise',
      { conditions: ['thinner'], ...growing },
      'growing-swelling',
    ],
    ...(['belly', 'head', 'ribs'] as const).map((area): Example => [
      `a blood thinner, and ${area} at 4/10`,
      { conditions: ['thinner'], areas: [area] },
      'thinner-inside',
    ]),
    [
      'cancer now and woken by the back',
      { ...two, conditions: ['cancer-now'], night: 'wakes' },
      'cancer-pain',
    ],
    [
      'cancer now and the back getting worse',
      { conditions: ['cancer-now'], trend: 'worse' },
      'cancer-pain',
    ],
    ['cancer now and the back at 5/10', { conditions: ['cancer-now'], pain: 5 }, 'cancer-now-pain'],
    [
      'cancer once and woken by the back',
      { ...two, conditions: ['cancer-past'], night: 'wakes' },
      'cancer-pain',
    ],
    ['cancer once and the back at 7/10', { conditions: ['cancer-past'], pain: 7 }, 'cancer-pain'],
    [
      'cancer once and a hip that wakes',
      { ...two, conditions: ['cancer-past'], areas: ['hips'], night: 'wakes' },
    ],
    ['cancer once and a hip at 7/10', { conditions: ['cancer-past'], areas: ['hips'], pain: 7 }],
    [
      'cancer once and pain like a band',
      { conditions: ['cancer-past'], areas: ['thighs'], quality: ['band'] },
      'cancer-band',
    ],
    [
      'cancer once and worse on a cough',
      { conditions: ['cancer-past'], areas: ['thighs'], quality: ['cough'] },
      'cancer-band',
    ],
    [
      'cancer once and pain down a leg',
      { conditions: ['cancer-past'], ...nerve, shooting: 'one' },
      'cancer-limb',
    ],
    [
      'cancer once and a shooting pain',
      { conditions: ['cancer-past'], areas: ['thighs'], quality: ['shooting'] },
      'cancer-limb',
    ],
    [
      'cancer once and a sore foot that is numb',
      { conditions: ['cancer-past'], areas: ['feet'], ...nerve, numbness: 'still' },
      'cancer-limb',
    ],
    [
      'weak immunity and the back hurts at night',
      { ...two, conditions: ['immune'], night: 'wakes' },
      'immune-pain',
    ],
    [
      'weak immunity and the back getting worse',
      { conditions: ['immune'], trend: 'worse' },
      'immune-pain',
    ],
    [
      'weak immunity and ribs that wake',
      { ...two, conditions: ['immune'], areas: ['ribs'], night: 'wakes' },
      'immune-pain',
    ],
    ['late in pregnancy and a sore lower back', { pregnancy: 'later' }, 'pregnancy-back'],
    [
      'late in pregnancy and a sore middle of the back',
      { pregnancy: 'later', areas: ['mid-back'], pain: 2 },
      'pregnancy-back',
    ],
    [
      'late in pregnancy and a sore tummy',
      { pregnancy: 'later', areas: ['belly'], pain: 2 },
      'pregnancy-back',
    ],
    [
      'late in pregnancy and an upper back at 4/10',
      { pregnancy: 'later', areas: ['upper-back'] },
      'pregnancy-upper-back',
    ],
    [
      'late in pregnancy and pain under the ribs at 5/10 (A6)',
      { pregnancy: 'later', areas: ['ribs'], pain: 5 },
      'pregnancy-ribs',
    ],
    [
      'after a birth, a tummy at 5/10 (A6)',
      { pregnancy: 'birth', areas: ['belly'], pain: 5 },
      'pregnancy-ribs',
    ],
    [
      'after a birth, ribs that get worse (A6)',
      { pregnancy: 'birth', areas: ['ribs'], pain: 2, trend: 'worse' },
      'pregnancy-ribs',
    ],
    [
      'early pregnancy, a sore back and numbness',
      { pregnancy: 'early', ...nerve, numbness: 'fading' },
      'pregnancy-back-signs',
    ],
    ['early pregnancy and a back at 7/10', { pregnancy: 'early', pain: 7 }, 'pregnancy-back-signs'],
    [
      'early pregnancy, a sore back and side',
      { pregnancy: 'early', areas: ['lower-back', 'ribs'] },
      'pregnancy-back-signs',
    ],
    [
      'early pregnancy and a sore middle of the tummy',
      { pregnancy: 'early', areas: ['belly-middle'], pain: 2 },
      'pregnancy-belly',
    ],
    [
      'pregnant and a head at 4/10 (section 3)',
      { pregnancy: 'later', areas: ['head'] },
      'pregnancy-head',
    ],
    ['early pregnancy and a sore head', { pregnancy: 'early', areas: ['head'] }, 'pregnancy-head'],
    ['a birth lately and a sore head', { pregnancy: 'birth', areas: ['head'] }, 'pregnancy-head'],
    [
      'a hot patch of skin that spreads, or a stripe of blisters',
      { ...skin, look: ['hot', 'blisters'] },
      'skin',
    ],
    ['a hot, swollen joint (section 2)', { ...skin, look: ['joint'] }, 'skin'],
    ['an open sore', { ...skin, look: ['sore'] }, 'skin'],
    ['hives over much of the body (section 3)', { ...skin, look: ['hives'] }, 'hives'],
    ['a burn with blisters (A14)', { ...skin, look: ['burn'] }, 'burn'],
    [
      'a sore on a foot that is numb from diabetes',
      { conditions: ['numb-feet'], 'foot-sore': 'yes' },
      'foot-sore',
    ],
    ['a new, unusual pain in the neck or head', { 'head-pain': 'yes' }, 'head-pain'],
    ['blood in the pee', { urine: 'yes' }, 'urine'],
    [
      '8/10 that tablets do not ease (U11)',
      { areas: ['shoulders'], pain: 8, painkillers: 'no-help' },
      'severe-no-relief',
    ],
    [
      'too sore to get dressed, tablets do not help (U11)',
      { areas: ['shoulders'], daily: 'severe', painkillers: 'no-help' },
      'severe-no-relief',
    ],
    [
      'arthritis and a hot joint',
      { conditions: ['arthritis'], areas: ['thighs'], joint: 'hot' },
      'joint-hot',
    ],
    [
      'arthritis and a sudden pain in the neck',
      { conditions: ['arthritis'], areas: ['neck'], began: 'sudden', pain: 3 },
      'arthritis-spine',
    ],
    [
      'pain that never stops, in the thighs (A1)',
      { areas: ['thighs'], night: 'constant' },
      'night-constant',
    ],
    [
      'between the shoulders, no better, and it wakes',
      { ...two, areas: ['upper-back'], night: 'wakes', trend: 'same' },
      'upper-back',
    ],
    [
      'between the shoulders, worse, and it wakes',
      { ...two, areas: ['mid-back'], night: 'wakes', trend: 'worse' },
      'upper-back',
    ],
    [
      'between the shoulders, and it woke before too',
      { areas: ['upper-back'], night: 'before' },
      'upper-back',
    ],
    [
      'between the shoulders, which was not treated, at 7/10 (section 3)',
      { areas: ['upper-back'], treated: 'no', pain: 7 },
      'upper-back',
    ],
    [
      'between the shoulders, which was not treated, and it wakes (section 3)',
      { ...two, areas: ['upper-back'], treated: 'no', night: 'wakes', pain: 2 },
      'upper-back',
    ],
    [
      'a sore head and a numb hand (A13)',
      { areas: ['head'], ...nerve, numbness: 'fading' },
      'head-numb',
    ],
    [
      'an artery problem and a head at 7/10',
      { conditions: ['vessels'], areas: ['head'], pain: 7 },
      'vessels-neck-severe',
    ],
    [
      'an artery problem and 7/10 all over',
      { conditions: ['vessels'], areas: ['all-over'], pain: 7 },
      'vessels-neck-severe',
    ],
    [
      'a clot in the past and one sore calf, though both were treated',
      { conditions: ['clot'], areas: ['calves'], treated: 'one-of-two' },
      'clot-risk-leg',
    ],
    [
      'a clot in the past and calves that were treated in part',
      { conditions: ['clot'], areas: ['calves'], treated: 'partly' },
      'clot-risk-leg',
    ],
    [
      'after a birth, one sore thigh that was not treated',
      { pregnancy: 'birth', areas: ['thighs'], treated: 'no' },
      'clot-risk-leg',
    ],
    [
      'not sure about a new neck pain, with an artery problem',
      { conditions: ['vessels'], 'head-pain': 'unsure' },
      'unsure-at-risk',
    ],
    [
      'not sure about a new neck pain, after the neck was cracked',
      { kind: ['crack'], 'head-pain': 'unsure' },
      'unsure-at-risk',
    ],
    [
      'not sure about a new neck pain, with a blood thinner',
      { 'head-pain': 'unsure', conditions: ['thinner'] },
      'unsure-at-risk',
    ],
    [
      'weak immunity and perhaps a fever',
      { conditions: ['immune'], fever: 'unsure' },
      'unsure-at-risk',
    ],
    [
      'cancer now and perhaps a fever',
      { conditions: ['cancer-now'], fever: 'unsure', areas: ['feet'] },
      'unsure-at-risk',
    ],
    ...(
      [
        ['cancer now', { conditions: ['cancer-now'] }],
        ['a clot in the past', { conditions: ['clot'] }],
        ['an operation', { conditions: ['operation'] }],
        ['early pregnancy', { pregnancy: 'early' }],
        ['late pregnancy', { pregnancy: 'later' }],
        ['a birth', { pregnancy: 'birth' }],
      ] as const
    ).flatMap(([what, risk]): Example[] => [
      [
        `not sure about a hot limb, with ${what}`,
        { 'limb-swelling': 'unsure', areas: ['shoulders'], ...risk },
        'unsure-at-risk',
      ],
      [
        `not sure about pain on breathing in, with ${what}`,
        { breath: 'unsure', areas: ['shoulders'], ...risk },
        'unsure-at-risk',
      ],
    ]),
    [
      'not sure about pain on breathing in, after needles',
      { breath: 'unsure', kind: ['needles'] },
      'unsure-at-risk',
    ],
    [
      'severe pain and perhaps a growing swelling (X1)',
      { ...skin, 'growing-swelling': 'unsure', pain: 7 },
      'unsure-at-risk',
    ],
    ['not sure about an emergency sign (X1)', { chest: 'unsure' }, 'unsure-emergency'],
  ],
  emergency: [
    ['chest pain or short of breath (E1)', { chest: 'yes' }, 'chest'],
    ...(
      [
        ['cancer now', { conditions: ['cancer-now'] }],
        ['a clot in the past', { conditions: ['clot'] }],
        ['an operation', { conditions: ['operation'] }],
        ['a pregnancy', { pregnancy: 'early' }],
        ['a birth', { pregnancy: 'birth' }],
        ['one swollen leg', { 'limb-swelling': 'yes' }],
      ] as const
    ).map(([what, risk]): Example => [
      `pain on breathing in, with ${what} (4.4)`,
      { breath: 'yes', ...risk },
      'breath-clot',
    ]),
    [
      'pain on breathing in, after needles (A4)',
      { breath: 'yes', kind: ['needles'] },
      'breath-needles',
    ],
    ['face, speech, sight or balance (E2)', { stroke: 'yes' }, 'stroke'],
    [
      'a sore neck, and the room has spun (4.2)',
      { areas: ['neck'], 'neck-signs': 'yes' },
      'neck-signs',
    ],
    ['a face that is numb (A13)', { ...nerve, numbness: 'face' }, 'numb-face'],
    [
      'the worst head pain ever, or with vomiting (E2)',
      { 'head-pain': 'yes', 'head-pain-worst': 'yes' },
      'head-pain',
      'head-pain-worst',
    ],
    [
      'a new neck pain with an artery problem',
      { conditions: ['vessels'], 'head-pain': 'yes' },
      'head-pain-vessels',
    ],
    [
      'a blood thinner and a new pain in the head',
      { conditions: ['thinner'], 'head-pain': 'yes' },
      'head-pain-vessels',
    ],
    [
      'a new neck pain after the neck was cracked (section 8)',
      { kind: ['crack'], 'head-pain': 'yes' },
      'crack-head-pain',
    ],
    [
      'fever with a stiff neck, confusion or a rash (E3)',
      { fever: 'yes', 'fever-brain': 'yes' },
      'fever-brain',
    ],
    [
      'a fever, and elsewhere a stiff neck (E3)',
      { fever: 'yes', areas: ['neck'], quality: ['stiff'] },
      'fever-stiff-neck',
    ],
    ['cancer now and a fever', { conditions: ['cancer-now'], fever: 'yes' }, 'fever-cancer'],
    [
      'a chest and an arm that were not massaged (E1, section 12)',
      { areas: ['chest', 'arms'], treated: 'no' },
      'heart-arm',
    ],
    [
      'a low back, and pain that shoots in both legs, but no to the row of nerves (E5)',
      { areas: ['lower-back', 'calves-left', 'calves-right'], quality: ['shooting'] },
      'shooting-legs',
    ],
    [
      'a low back, and pain that shoots in both thighs, but no to the row of nerves (E5)',
      { areas: ['lower-back', 'thighs-left', 'thighs-right'], quality: ['shooting'] },
      'shooting-legs',
    ],
    ['numb between the legs, or bladder or bowel (E4)', { saddle: 'yes' }, 'saddle'],
    ['numb between the legs, said later (E4)', { ...nerve, numbness: 'saddle' }, 'numb-saddle'],
    [
      'weak or tingling on both sides, or clumsy (E5)',
      { ...nerve, 'both-sides': 'yes' },
      'both-sides',
    ],
    ['pain that shoots down both legs (E5)', { ...nerve, shooting: 'both' }, 'both-limbs'],
    ['numb in both feet (E5)', { ...nerve, numbness: 'both' }, 'both-limbs'],
    ['weak in both legs (E5)', { ...nerve, weakness: 'both' }, 'both-limbs'],
    ['weakness that grows by the hour', { ...nerve, weakness: 'worsening' }, 'weakness-worsening'],
    ['a sudden tearing pain, or faint (E6)', { tearing: 'yes' }, 'tearing'],
    ...(['lower-back', 'ribs', 'chest', 'belly'] as const).map((area): Example => [
      `as if something ripped: ${area} (section 9)`,
      { areas: [area], quality: ['tearing'] },
      'quality-tearing',
    ]),
    [
      'a sudden pain of 8/10 in the back (section 12)',
      { began: 'sudden', pain: 8 },
      'sudden-severe',
    ],
    [
      'a sudden pain of 7/10 in the tummy (section 12)',
      { began: 'sudden', areas: ['belly'], pain: 7 },
      'sudden-severe',
    ],
    [
      'a sudden pain in the chest, too sore to wash (section 12)',
      { began: 'sudden', areas: ['chest'], daily: 'severe' },
      'sudden-severe',
    ],
    [
      'early pregnancy and one side of the tummy (E6)',
      { pregnancy: 'early', areas: ['belly'], treated: 'one-of-two' },
      'pregnancy-belly-side',
    ],
    [
      'early pregnancy and the left of the tummy (E6)',
      { pregnancy: 'early', areas: ['belly-left'], pain: 2 },
      'pregnancy-belly-side',
    ],
    [
      'early pregnancy and the right of the tummy, which was massaged (E6)',
      { pregnancy: 'early', areas: ['belly-right'], pain: 2 },
      'pregnancy-belly-side',
    ],
    ['a serious fall (E7)', { injury: 'yes' }, 'injury'],
    ['brown pee (E8)', { urine: 'yes', 'dark-urine': 'yes' }, 'dark-urine'],
    [
      'a growing swelling, very painful, numb or faint (E9)',
      { ...growing, 'swelling-severe': 'yes' },
      'growing-swelling',
      'swelling-severe',
    ],
    ['a growing swelling, and elsewhere 7/10 (E9)', { ...growing, pain: 7 }, 'swelling-pain'],
    [
      'a growing swelling, and elsewhere numbness (E9)',
      { ...growing, ...nerve, numbness: 'still' },
      'swelling-pain',
    ],
    ['a limb tight and cold (E10)', { 'limb-swelling': 'yes', 'tight-limb': 'yes' }, 'tight-limb'],
    ['swollen lips, or wheeze (E11)', { allergy: 'yes' }, 'allergy'],
    [
      'a warning sign in pregnancy (E12)',
      { pregnancy: 'later', 'pregnancy-alarm': 'yes' },
      'pregnancy-alarm',
    ],
    [
      'a warning sign after a birth (A5)',
      { pregnancy: 'birth', 'pregnancy-alarm': 'yes' },
      'pregnancy-alarm',
    ],
    [
      'pregnant and severe pain in the tummy (E12)',
      { pregnancy: 'later', areas: ['belly'], pain: 7 },
      'pregnancy-belly-severe',
    ],
    [
      'a burn that is big, white or on the face (A14)',
      { ...skin, look: ['burn'], 'burn-severe': 'yes' },
      'burn-severe',
    ],
    [
      'cancer, a sore back and a weak leg',
      { conditions: ['cancer-past'], ...nerve, weakness: 'slight' },
      'cancer-nerve',
    ],
    [
      'cancer, a sore back and numbness',
      { conditions: ['cancer-now'], ...nerve, numbness: 'fading' },
      'cancer-nerve',
    ],
    [
      'a blood thinner, a sore back and a weak leg',
      { conditions: ['thinner'], ...nerve, weakness: 'slight' },
      'thinner-nerve',
    ],
    [
      'a bleeding disorder, a sore back and spreading numbness',
      { conditions: ['bleeding'], ...nerve, numbness: 'spreading' },
      'thinner-nerve',
    ],
    [
      'arthritis, a sore neck and tingling',
      { conditions: ['arthritis'], areas: ['neck'], ...nerve, numbness: 'fading' },
      'arthritis-neck-nerve',
    ],
    [
      'arthritis, a sore neck and pain down an arm',
      { conditions: ['arthritis'], areas: ['neck'], ...nerve, shooting: 'one' },
      'arthritis-neck-nerve',
    ],
    [
      'arthritis, a sore neck and a shooting pain',
      { conditions: ['arthritis'], areas: ['neck'], quality: ['shooting'] },
      'arthritis-neck-nerve',
    ],
    [
      'arthritis, sore all over and tingling',
      { conditions: ['arthritis'], areas: ['all-over'], ...nerve, numbness: 'fading' },
      'arthritis-neck-nerve',
    ],
  ],
};

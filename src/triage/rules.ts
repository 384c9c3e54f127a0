import { all, any, is, min } from './when.js';
import { levels, type Level } from './levels.js';
import {
  questions,
  rowsCallingFor,
  type Condition,
  type QuestionOf,
  type RowReason,
} from './questions.js';

/** When these answers hold, at least this level. */
export interface Rule {
  readonly id: string;
  readonly level: Level;
  readonly when: Condition;
  /** Why these answers matter; its words are in `locales/`. */
  readonly reason: ReasonId;
}

/** Rows whose "yes" is an emergency, whatever else is answered, and those whose "yes" needs help today. */
export const emergencyRows = rowsCallingFor('emergency');
export const urgentRows = rowsCallingFor('urgent');

/**
 * Why a rule matters, named after the sign that it is about; the sentence is in `locales/`. A row has
 * a reason of its own; other rules name that of the row they are closest to, or one of these.
 */
export type ReasonId =
  | RowReason
  | 'belly'
  | 'numbness'
  | 'weak-bones'
  | 'cancer'
  | 'severe'
  | 'slow'
  | 'worse'
  | 'onset'
  | 'spread'
  | 'untreated'
  | 'night'
  | 'age'
  | 'look'
  | 'skin'
  | 'conditions'
  | 'unsure'
  | 'worried';

// Conditions that several rules share.
const thoracic = is('areas', 'upper-back', 'mid-back');
const spine = any(thoracic, is('areas', 'neck', 'lower-back', 'all-over'), is('spread', 'spine'));
const spineOrRibs = any(spine, is('areas', 'ribs', 'chest'));
/** Where weak bones break: the spine, the ribs, the hip. */
const bones = any(spineOrRibs, is('areas', 'hips', 'thighs'));
const older = any(is('conditions', 'over-65'), is('age', '80-plus'));
const weakBones = any(is('conditions', 'weak-bones'), is('age', '80-plus'));
const anyCancer = is('conditions', 'cancer-now', 'cancer-past');
const bleeds = is('conditions', 'thinner', 'bleeding');
const fromThirdDay = is('massage', 'three-days', 'four-to-seven-days', 'over-a-week');
const fromSecondDay = any(is('massage', 'two-days'), fromThirdDay);
const worse = is('trend', 'worse');
const notBetter = is('trend', 'same', 'worse', 'too-soon');
/** From this score on, pain gets in the way (Boonstra 2016); where it raises a level, our own limit. */
const moderate = min('pain', 4);
/** One bad first night is ordinary: it counts only beside cancer. */
const night = is('night', 'wakes', 'constant', 'before');
const severe = any(min('pain', 7), is('daily', 'severe'));
// On both sides, in the face or between the legs they are an emergency by themselves.
const numb = is('numbness', 'fading', 'still', 'spreading');
const anyWeakness = is('weakness', 'slight', 'shoulder', 'clear');
const shootingOne = any(is('shooting', 'one'), is('quality', 'shooting'));
const sudden = is('began', 'sudden');
const belly = is('areas', 'belly');
const pregnant = is('pregnancy', 'early', 'later');
/** Pregnant, or just after a birth. */
export const pregnantOrBirth = is('pregnancy', 'early', 'later', 'birth');
const pregnantBack = is('areas', 'mid-back', 'lower-back', 'belly', 'hips', 'all-over');
const vessels = is('conditions', 'vessels');
const untreated = is('treated', 'no', 'partly');
const clotRisk = any(is('conditions', 'operation', 'clot', 'cancer-now'), pregnantOrBirth);
const leg = is('areas', 'calves', 'thighs');
const bothLegs = any(
  all(is('areas', 'thighs-left'), is('areas', 'thighs-right')),
  all(is('areas', 'calves-left'), is('areas', 'calves-right')),
);
const neckOrHead = is('areas', 'neck', 'head', 'all-over');
/** Where a needle can reach a lung. */
const overLungs = any(thoracic, is('areas', 'neck', 'shoulders', 'ribs', 'chest'));

const rule = <const Id extends string>(
  id: Id,
  level: Level,
  reason: ReasonId,
  when: Condition,
) => ({ id, level, reason, when });

/** One rule a row: "yes" to it calls for `level`. */
const rowRules = <Id extends QuestionOf<'row'>>(rows: readonly Id[], level: Level) =>
  rows.map((id) => {
    const { reason = id } = questions[id] as { readonly reason?: string };
    return rule(id, level, reason as ReasonId, is<QuestionOf<'row'>>(id, 'yes'));
  });

/** "Not sure" about any of the rows. */
const unsure = (rows: readonly QuestionOf<'row'>[]): Condition =>
  any(...rows.map((row) => is(row, 'unsure')));

/**
 * Every rule, the most urgent first. The order in which they are written means nothing: the highest
 * level that any rule calls for stands. Where each comes from is in `evidence.ts`.
 */
export const rules = [
  // Emergency: one sign is enough, whatever the pain and the time.
  ...rowRules(emergencyRows, 'emergency'),
  rule(
    'swelling-pain',
    'emergency',
    'growing-swelling',
    all(is('growing-swelling', 'yes'), any(severe, numb)),
  ),
  rule(
    'sudden-severe',
    'emergency',
    'tearing',
    all(sudden, any(all(severe, is('areas', 'belly', 'chest')), all(min('pain', 8), spineOrRibs))),
  ),
  rule(
    'heart-arm',
    'emergency',
    'chest',
    all(is('areas', 'chest'), is('areas', 'arms'), is('treated', 'no')),
  ),
  rule(
    'breath-clot',
    'emergency',
    'breath',
    all(is('breath', 'yes'), any(clotRisk, is('limb-swelling', 'yes'))),
  ),
  rule('breath-needles', 'emergency', 'breath', all(is('breath', 'yes'), is('kind', 'needles'))),
  rule(
    'crack-head-pain',
    'emergency',
    'head-pain',
    all(is('head-pain', 'yes'), is('kind', 'crack')),
  ),
  rule(
    'fever-stiff-neck',
    'emergency',
    'fever-brain',
    all(is('fever', 'yes'), is('areas', 'neck'), is('quality', 'stiff')),
  ),
  rule(
    'thinner-nerve',
    'emergency',
    'growing-swelling',
    all(
      bleeds,
      // Beside the spine, the groin: there a bleed presses on the nerve of the thigh.
      any(spine, is('areas', 'hips', 'belly')),
      any(anyWeakness, is('numbness', 'still', 'spreading')),
    ),
  ),
  rule('cancer-nerve', 'emergency', 'cancer', all(anyCancer, spineOrRibs, any(anyWeakness, numb))),
  rule(
    'arthritis-neck-nerve',
    'emergency',
    'clumsy',
    all(
      is('conditions', 'arthritis'),
      is('areas', 'neck', 'all-over'),
      any(anyWeakness, numb, shootingOne),
    ),
  ),
  rule('pregnancy-belly-severe', 'emergency', 'pregnancy', all(pregnant, belly, severe)),
  rule(
    'pregnancy-belly-side',
    'emergency',
    'pregnancy',
    all(
      is('pregnancy', 'early'),
      any(is('areas', 'belly-left', 'belly-right'), all(belly, is('treated', 'one-of-two'))),
    ),
  ),
  rule(
    'head-pain-vessels',
    'emergency',
    'head-pain',
    all(is('head-pain', 'yes'), any(vessels, bleeds)),
  ),
  rule(
    'quality-tearing',
    'emergency',
    'tearing',
    all(is('quality', 'tearing'), any(spineOrRibs, belly)),
  ),
  rule(
    'both-limbs',
    'emergency',
    'clumsy',
    any(is('shooting', 'both'), is('numbness', 'both'), is('weakness', 'both')),
  ),
  // A second net for who says no to the row that opens the follow-ups.
  rule(
    'shooting-legs',
    'emergency',
    'clumsy',
    all(is('quality', 'shooting'), is('areas', 'lower-back'), bothLegs),
  ),
  rule('numb-face', 'emergency', 'stroke', is('numbness', 'face')),
  rule('numb-saddle', 'emergency', 'saddle', is('numbness', 'saddle')),
  rule(
    'fever-cancer',
    'emergency',
    'fever-brain',
    all(is('fever', 'yes'), is('conditions', 'cancer-now')),
  ),
  rule('weakness-worsening', 'emergency', 'clumsy', is('weakness', 'worsening')),

  // Urgent: help today.
  ...rowRules(urgentRows, 'urgent'),
  rule(
    'unsure-at-risk',
    'urgent',
    'unsure',
    any(
      all(is('growing-swelling', 'unsure'), any(severe, bleeds)),
      all(is('head-pain', 'unsure'), any(vessels, bleeds, is('kind', 'crack'))),
      all(is('limb-swelling', 'unsure'), clotRisk),
      all(is('breath', 'unsure'), any(clotRisk, is('kind', 'needles'))),
      all(is('fever', 'unsure'), is('conditions', 'immune', 'cancer-now')),
    ),
  ),
  rule('sudden-hard', 'urgent', 'tearing', all(sudden, severe, spineOrRibs)),
  rule(
    'sudden-spine-older',
    'urgent',
    'weak-bones',
    all(sudden, spine, is('spread', 'spot', 'spine'), moderate, older),
  ),
  rule('tearing-muscle', 'urgent', 'look', is('quality', 'tearing')),
  rule(
    'heart',
    'urgent',
    'chest',
    all(
      is('areas', 'chest'),
      any(
        is('quality', 'band'),
        is('vomiting', 'yes'),
        all(is('areas', 'arms'), is('treated', 'partly', 'one-of-two')),
      ),
    ),
  ),
  rule(
    'needles-sharp',
    'urgent',
    'breath',
    all(is('kind', 'needles'), overLungs, is('quality', 'sharp')),
  ),
  rule(
    'crack-neck',
    'urgent',
    'head-pain',
    all(is('kind', 'crack'), neckOrHead, any(sudden, min('pain', 6), worse)),
  ),
  rule(
    'crack-bones',
    'urgent',
    'weak-bones',
    all(is('kind', 'crack', 'stood'), any(weakBones, older), bones, moderate),
  ),
  rule('belly-severe', 'urgent', 'belly', all(belly, severe)),
  rule('belly-worse', 'urgent', 'belly', all(belly, any(worse, is('night', 'wakes', 'constant')))),
  rule('ribs-severe', 'urgent', 'tearing', all(is('areas', 'ribs'), severe)),
  rule('cancer-pain', 'urgent', 'cancer', all(anyCancer, any(severe, night, worse))),
  rule('cancer-band', 'urgent', 'cancer', all(anyCancer, is('quality', 'band', 'cough'))),
  rule('cancer-limb', 'urgent', 'cancer', all(anyCancer, any(anyWeakness, numb, shootingOne))),
  rule('immune-pain', 'urgent', 'fever', all(is('conditions', 'immune'), any(night, worse))),
  rule('pregnancy-back', 'urgent', 'pregnancy', all(is('pregnancy', 'later'), pregnantBack)),
  rule(
    'pregnancy-upper-back',
    'urgent',
    'pregnancy',
    all(is('pregnancy', 'later'), is('areas', 'upper-back'), any(moderate, worse)),
  ),
  rule(
    'pregnancy-ribs',
    'urgent',
    'pregnancy',
    all(is('pregnancy', 'later', 'birth'), is('areas', 'ribs', 'belly'), any(moderate, worse)),
  ),
  rule(
    'pregnancy-back-signs',
    'urgent',
    'pregnancy',
    all(
      is('pregnancy', 'early'),
      any(pregnantBack, is('areas', 'upper-back')),
      any(severe, numb, is('areas', 'ribs')),
    ),
  ),
  rule('pregnancy-belly', 'urgent', 'pregnancy', all(is('pregnancy', 'early'), belly)),
  rule(
    'pregnancy-head',
    'urgent',
    'pregnancy',
    all(pregnantOrBirth, is('areas', 'head'), any(moderate, worse)),
  ),
  rule(
    'thinner-inside',
    'urgent',
    'growing-swelling',
    all(bleeds, is('areas', 'belly', 'head', 'ribs'), moderate),
  ),
  rule('thinner-worse', 'urgent', 'growing-swelling', all(bleeds, worse)),
  rule(
    'bleeding-deep',
    'urgent',
    'growing-swelling',
    all(
      is('conditions', 'bleeding'),
      is('areas', 'lower-back', 'belly', 'hips', 'thighs'),
      any(moderate, notBetter),
    ),
  ),
  rule(
    'clot-risk-leg',
    'urgent',
    'limb-swelling',
    all(leg, is('treated', 'one-of-two', 'partly', 'no'), clotRisk),
  ),
  rule(
    'arthritis-spine',
    'urgent',
    'conditions',
    all(is('conditions', 'arthritis'), spine, any(sudden, severe)),
  ),
  rule('night-constant', 'urgent', 'night', is('night', 'constant')),
  rule(
    'upper-back',
    'urgent',
    'night',
    all(
      thoracic,
      any(
        is('night', 'before'),
        // The day after, there was one night only: whoever says "more than one" means one bad night.
        all(is('night', 'wakes'), any(is('treated', 'no'), all(fromSecondDay, notBetter))),
        all(severe, is('treated', 'no')),
      ),
    ),
  ),
  rule('vessels-neck-severe', 'urgent', 'head-pain', all(vessels, neckOrHead, severe)),
  rule('head-numb', 'urgent', 'head-pain', all(is('areas', 'head'), numb)),
  rule('unsure-emergency', 'urgent', 'unsure', unsure(emergencyRows)),
  // A second net for who said No to `nerves`.
  rule('quality-weak', 'urgent', 'numbness', is('quality', 'weak')),
  rule('weakness-clear', 'urgent', 'numbness', is('weakness', 'clear')),
  rule('numbness-spreading', 'urgent', 'numbness', is('numbness', 'spreading')),
  rule('numbness-weakness', 'urgent', 'numbness', all(numb, anyWeakness)),
  rule('weak-bones-severe', 'urgent', 'weak-bones', all(weakBones, bones, any(sudden, severe))),
  rule('thinner-severe', 'urgent', 'growing-swelling', all(bleeds, severe)),
  rule(
    'thinner-large-bruise',
    'urgent',
    'growing-swelling',
    all(bleeds, is('look', 'large-bruise', 'lump')),
  ),
  rule(
    'cancer-now-pain',
    'urgent',
    'cancer',
    all(is('conditions', 'cancer-now'), spineOrRibs, min('pain', 5)),
  ),
  rule(
    'severe-no-relief',
    'urgent',
    'severe',
    all(any(min('pain', 8), is('daily', 'severe')), is('painkillers', 'no-help')),
  ),
  rule('skin', 'urgent', 'skin', is('look', 'hot', 'blisters', 'sore', 'joint')),
  rule('hives', 'urgent', 'allergy', is('look', 'hives')),
  rule('burn', 'urgent', 'burn', is('look', 'burn')),
  rule('joint-hot', 'urgent', 'fever', is('joint', 'hot')),

  // Doctor: within days.
  rule('unsure-urgent', 'doctor', 'unsure', unsure(urgentRows)),
  rule('worried', 'doctor', 'worried', is('worried', 'yes')),
  rule('numbness-still', 'doctor', 'numbness', is('numbness', 'still')),
  rule('shooting-one', 'doctor', 'numbness', is('shooting', 'one')),
  rule('quality-numb', 'doctor', 'numbness', is('quality', 'numb')),
  rule('quality-shooting', 'doctor', 'numbness', is('quality', 'shooting')),
  rule('weakness-slight', 'doctor', 'numbness', is('weakness', 'slight', 'shoulder')),
  rule(
    'over-three-days',
    'doctor',
    'slow',
    all(fromThirdDay, notBetter, any(moderate, is('daily', 'moderate', 'hard'))),
  ),
  rule('over-a-week', 'doctor', 'slow', all(is('massage', 'over-a-week'), notBetter)),
  rule('hard-slow', 'doctor', 'severe', all(fromSecondDay, notBetter, is('daily', 'hard'))),
  rule('worse-late', 'doctor', 'worse', all(fromSecondDay, worse)),
  rule('worse-old-pain', 'doctor', 'worse', all(is('began', 'before'), worse)),
  rule('severe', 'doctor', 'severe', severe),
  rule(
    'sudden-spine',
    'doctor',
    'onset',
    all(sudden, spineOrRibs, is('spread', 'spot', 'spine'), moderate),
  ),
  rule('belly-same', 'doctor', 'belly', all(belly, moderate, notBetter)),
  rule('head-worse', 'doctor', 'head-pain', all(is('areas', 'head'), worse)),
  rule(
    'head-slow',
    'doctor',
    'head-pain',
    all(is('areas', 'head'), fromSecondDay, notBetter, moderate),
  ),
  rule('under-18', 'doctor', 'age', is('age', 'under-18')),
  rule('lump', 'doctor', 'look', is('look', 'lump')),
  rule('large-bruise', 'doctor', 'growing-swelling', is('look', 'large-bruise')),
  rule('band', 'doctor', 'look', is('quality', 'band')),
  rule('cough', 'doctor', 'numbness', all(spineOrRibs, is('quality', 'cough'))),
  rule('night-before', 'doctor', 'night', is('night', 'before')),
  rule('night-wakes', 'doctor', 'night', all(is('night', 'wakes'), any(fromThirdDay, untreated))),
  rule(
    'upper-back-untreated',
    'doctor',
    'untreated',
    all(thoracic, is('treated', 'no'), any(moderate, notBetter)),
  ),
  rule('weight-loss', 'doctor', 'look', is('conditions', 'weight-loss')),
  rule(
    'chest-area',
    'doctor',
    'chest',
    all(
      is('areas', 'chest'),
      any(
        moderate,
        worse,
        all(fromSecondDay, notBetter),
        untreated,
        is('treated', 'one-of-two'),
        is('quality', 'stiff', 'cramp', 'sharp', 'burning', 'moving'),
        older,
        vessels,
      ),
    ),
  ),
  rule(
    'weak-bones',
    'doctor',
    'weak-bones',
    all(weakBones, spineOrRibs, any(is('spread', 'spot', 'spine'), moderate, fromThirdDay)),
  ),
  rule(
    'weak-bones-hip',
    'doctor',
    'weak-bones',
    all(weakBones, is('areas', 'hips'), any(is('spread', 'spot'), moderate, fromThirdDay)),
  ),
  rule(
    'weak-bones-turning',
    'doctor',
    'weak-bones',
    all(weakBones, bones, is('night', 'turning', 'wakes')),
  ),
  rule(
    'thinner-bruise',
    'doctor',
    'growing-swelling',
    all(bleeds, is('look', 'small-bruise', 'marks')),
  ),
  rule('thinner-same', 'doctor', 'growing-swelling', all(bleeds, moderate, notBetter)),
  rule('cancer-slow', 'doctor', 'cancer', all(anyCancer, fromThirdDay, notBetter)),
  rule('cancer-now-night', 'doctor', 'cancer', all(anyCancer, is('night', 'first'))),
  rule('immune-slow', 'doctor', 'fever', all(is('conditions', 'immune'), fromThirdDay, notBetter)),
  rule(
    'immune-spine',
    'doctor',
    'fever',
    all(is('conditions', 'immune'), spine, moderate, notBetter),
  ),
  rule(
    'pregnancy-early-back',
    'doctor',
    'pregnancy',
    all(is('pregnancy', 'early'), any(pregnantBack, is('areas', 'upper-back'))),
  ),
  rule('clot-risk-one', 'doctor', 'limb-swelling', all(leg, clotRisk, any(moderate, notBetter))),
  rule(
    'calf-before',
    'doctor',
    'limb-swelling',
    all(
      is('areas', 'calves'),
      is('began', 'before'),
      notBetter,
      any(moderate, is('spread', 'area', 'spot'), is('treated', 'one-of-two')),
    ),
  ),
  rule('operated-place', 'doctor', 'conditions', is('operated-place', 'yes', 'unsure')),
  rule(
    'disc-nerve',
    'doctor',
    'numbness',
    all(is('conditions', 'disc-now'), any(numb, anyWeakness)),
  ),
  rule(
    'spine-surgery-pain',
    'doctor',
    'conditions',
    all(is('conditions', 'spine-surgery'), spine, any(moderate, fromThirdDay)),
  ),
  rule(
    'arthritis-spine-new',
    'doctor',
    'conditions',
    all(is('conditions', 'arthritis'), spine, any(moderate, is('quality', 'sharp'), worse)),
  ),
  rule('joint-swollen', 'doctor', 'conditions', is('joint', 'swollen')),
  rule('vessels-neck', 'doctor', 'head-pain', all(vessels, neckOrHead)),
  rule(
    'heat-feet',
    'doctor',
    'burn',
    all(is('kind', 'heat'), is('conditions', 'numb-feet'), is('areas', 'feet')),
  ),

  // Therapist: tell them, and watch.
  rule('worried-unsure', 'therapist', 'worried', is('worried', 'unsure')),
  // Something was there, and nothing that was asked of it then tells what.
  rule(
    'gate-unsure',
    'therapist',
    'unsure',
    all(
      is('nerves', 'yes', 'unsure'),
      is('shooting', 'no'),
      is('numbness', 'no'),
      is('weakness', 'no'),
    ),
  ),
  rule(
    'skin-unsure',
    'therapist',
    'unsure',
    all(is('skin-change', 'yes', 'unsure'), is('look', 'none')),
  ),
  rule('began-during', 'therapist', 'onset', is('began', 'during')),
  rule('began-suddenly', 'therapist', 'onset', sudden),
  rule('began-late', 'therapist', 'onset', is('onset', 'later')),
  rule('began-before', 'therapist', 'onset', is('began', 'before')),
  rule('one-spot', 'therapist', 'spread', is('spread', 'spot', 'spine')),
  rule('sharp', 'therapist', 'spread', is('quality', 'sharp', 'burning')),
  rule('one-side', 'therapist', 'spread', is('treated', 'one-of-two')),
  rule('untreated', 'therapist', 'untreated', is('treated', 'no')),
  rule('belly', 'therapist', 'belly', belly),
  rule('chest-sore', 'therapist', 'chest', is('areas', 'chest')),
  rule('pain-six', 'therapist', 'severe', any(min('pain', 6), is('daily', 'hard'))),
  rule('slow', 'therapist', 'slow', all(fromThirdDay, notBetter)),
  rule('slow-week', 'therapist', 'slow', all(is('massage', 'over-a-week'), is('trend', 'better'))),
  rule('worse', 'therapist', 'worse', worse),
  rule('numbness-fading', 'therapist', 'numbness', is('numbness', 'fading')),
  rule('night-sore', 'therapist', 'night', is('night', 'wakes')),
  rule('bruise', 'therapist', 'growing-swelling', is('look', 'small-bruise')),
  rule('rash', 'therapist', 'skin', is('look', 'rash')),
  rule('disc-now', 'therapist', 'conditions', is('conditions', 'disc-now')),
  rule('spine-surgery', 'therapist', 'conditions', is('conditions', 'spine-surgery')),
  rule('arthritis', 'therapist', 'conditions', is('conditions', 'arthritis')),
  rule('often-sore', 'therapist', 'slow', is('conditions', 'often-sore')),
].sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level)) satisfies readonly Rule[];

/** The id of a rule. */
export type RuleId = (typeof rules)[number]['id'];

/** The reasons of emergencies for which only an ambulance will do; with the others, a car does. */
export const byAmbulance: readonly ReasonId[] = [
  'chest',
  'breath',
  'stroke',
  'tearing',
  'allergy',
  'injury',
  'fever-brain',
  'head-pain',
];

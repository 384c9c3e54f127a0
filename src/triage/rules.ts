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
  /** Why these answers matter; its words are in `words/`. */
  readonly reason: ReasonId;
}

/** Rows whose "yes" is an emergency, whatever else is answered, and those whose "yes" needs help today. */
export const emergencyRows = rowsCallingFor('emergency');
export const urgentRows = rowsCallingFor('urgent');

/**
 * Why a rule matters, named after the sign that it is about; the sentence is in `words/`. A row has
 * a reason of its own; other rules name that of the row they are closest to, or one of these.
 */
export type ReasonId =
  | RowReason
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
  | 'conditions'
  | 'unsure'
  | 'worried';

// Conditions that several rules share.
const spine = any(
  is('areas', 'neck', 'upper-back', 'lower-back', 'all-over'),
  is('spread', 'spine'),
);
const spineOrRibs = any(spine, is('areas', 'ribs', 'chest'));
/** Where weak bones break: the spine, the ribs, the hip. */
const bones = any(spineOrRibs, is('areas', 'hips', 'thighs'));
const weakBones = any(is('conditions', 'weak-bones'), is('age', '80-plus'));
const anyCancer = is('conditions', 'cancer-now', 'cancer-past');
const thinner = is('conditions', 'thinner');
const overThreeDays = is('massage', 'four-to-seven-days', 'over-a-week');
const overTwoDays = any(is('massage', 'two-to-three-days'), overThreeDays);
const notBetter = is('trend', 'same', 'worse', 'too-soon');
const night = is('night', 'wakes', 'constant', 'before');
const severe = any(min('pain', 7), is('daily', 'severe'));
// On both sides they are an emergency by themselves.
const numb = is('numbness', 'fading', 'still', 'spreading');
const anyWeakness = is('weakness', 'slight', 'clear');
const shootingOne = any(is('shooting', 'one'), is('quality', 'shooting'));
const pregnant = is('pregnancy', 'early', 'later');
const pregnantBack = is('areas', 'upper-back', 'lower-back', 'belly', 'hips', 'all-over');
const vessels = is('conditions', 'vessels');
const untreated = is('treated', 'no', 'partly');
const clotRisk = any(
  is('conditions', 'operation', 'clot', 'cancer-now'),
  is('pregnancy', 'early', 'later', 'birth'),
);

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
    all(is('onset', 'sudden'), severe, any(spineOrRibs, is('areas', 'belly'))),
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
    all(thinner, spine, any(anyWeakness, is('numbness', 'still', 'spreading'))),
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
  rule(
    'pregnancy-belly-severe',
    'emergency',
    'pregnancy',
    all(pregnant, is('areas', 'belly'), severe),
  ),
  rule(
    'pregnancy-belly-side',
    'emergency',
    'pregnancy',
    all(is('pregnancy', 'early'), is('areas', 'belly'), is('side', 'one-treated', 'one-of-two')),
  ),
  rule(
    'head-pain-vessels',
    'emergency',
    'head-pain',
    all(is('head-pain', 'yes'), any(vessels, thinner)),
  ),
  rule('quality-tearing', 'emergency', 'tearing', is('quality', 'tearing')),
  rule(
    'both-sides',
    'emergency',
    'clumsy',
    any(is('shooting', 'both'), is('numbness', 'both'), is('weakness', 'both')),
  ),
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
      all(is('growing-swelling', 'unsure'), any(severe, thinner)),
      all(is('head-pain', 'unsure'), any(vessels, thinner)),
      all(is('leg-swelling', 'unsure'), clotRisk),
      all(is('fever', 'unsure'), is('conditions', 'immune', 'cancer-now')),
    ),
  ),
  rule('belly-severe', 'urgent', 'tearing', all(is('areas', 'belly', 'ribs'), severe)),
  rule('cancer-pain', 'urgent', 'cancer', all(anyCancer, any(severe, night, is('trend', 'worse')))),
  rule('cancer-band', 'urgent', 'cancer', all(anyCancer, is('quality', 'band', 'cough'))),
  rule('cancer-limb', 'urgent', 'cancer', all(anyCancer, any(anyWeakness, numb, shootingOne))),
  rule(
    'immune-pain',
    'urgent',
    'fever',
    all(is('conditions', 'immune'), any(night, is('trend', 'worse'))),
  ),
  rule('pregnancy-back', 'urgent', 'pregnancy', all(is('pregnancy', 'later'), pregnantBack)),
  rule(
    'pregnancy-back-signs',
    'urgent',
    'pregnancy',
    all(is('pregnancy', 'early'), pregnantBack, any(severe, numb, is('areas', 'ribs'))),
  ),
  rule(
    'pregnancy-head',
    'urgent',
    'pregnancy',
    all(is('pregnancy', 'early', 'later', 'birth'), is('areas', 'head')),
  ),
  rule(
    'thinner-inside',
    'urgent',
    'growing-swelling',
    all(thinner, is('areas', 'belly', 'head', 'ribs'), min('pain', 4)),
  ),
  rule(
    'clot-risk-leg',
    'urgent',
    'leg-swelling',
    all(is('areas', 'calves', 'thighs'), any(is('side', 'one-of-two'), untreated), clotRisk),
  ),
  rule(
    'arthritis-spine',
    'urgent',
    'conditions',
    all(is('conditions', 'arthritis'), spine, any(is('onset', 'sudden'), severe)),
  ),
  rule('night-constant', 'urgent', 'night', is('night', 'constant')),
  rule(
    'upper-back',
    'urgent',
    'night',
    all(
      is('areas', 'upper-back'),
      any(
        is('night', 'constant', 'before'),
        all(is('night', 'wakes'), any(notBetter, overTwoDays)),
        is('treated', 'no'),
      ),
    ),
  ),
  rule(
    'vessels-neck-severe',
    'urgent',
    'head-pain',
    all(vessels, is('areas', 'neck', 'head', 'all-over'), severe),
  ),
  rule('unsure-emergency', 'urgent', 'unsure', unsure(emergencyRows)),
  rule('weakness-clear', 'urgent', 'numbness', is('weakness', 'clear')),
  rule('numbness-spreading', 'urgent', 'numbness', is('numbness', 'spreading')),
  rule('numbness-weakness', 'urgent', 'numbness', all(numb, anyWeakness)),
  rule(
    'weak-bones-severe',
    'urgent',
    'weak-bones',
    all(weakBones, bones, any(is('onset', 'sudden'), severe)),
  ),
  rule('thinner-severe', 'urgent', 'growing-swelling', all(thinner, severe)),
  rule(
    'thinner-large-bruise',
    'urgent',
    'growing-swelling',
    all(thinner, is('look', 'large-bruise', 'lump')),
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
    all(any(min('pain', 8), is('daily', 'severe')), is('painkillers', 'no-help', 'untried')),
  ),
  rule('joint-hot', 'urgent', 'fever', is('joint', 'hot')),

  // Doctor: within days.
  rule('unsure-urgent', 'doctor', 'unsure', unsure(urgentRows)),
  rule('worried', 'doctor', 'worried', is('worried', 'yes')),
  rule('numbness-still', 'doctor', 'numbness', is('numbness', 'still')),
  rule('shooting-one', 'doctor', 'numbness', is('shooting', 'one')),
  rule('quality-shooting', 'doctor', 'numbness', is('quality', 'shooting')),
  rule('weakness-slight', 'doctor', 'numbness', is('weakness', 'slight')),
  rule(
    'over-three-days',
    'doctor',
    'slow',
    all(overThreeDays, notBetter, any(min('pain', 4), is('daily', 'moderate'))),
  ),
  rule('over-a-week', 'doctor', 'slow', all(is('massage', 'over-a-week'), notBetter)),
  rule('worse-late', 'doctor', 'worse', all(overTwoDays, is('trend', 'worse'))),
  rule('worse-old-pain', 'doctor', 'worse', all(is('onset', 'before'), is('trend', 'worse'))),
  rule('severe', 'doctor', 'severe', severe),
  rule('under-18', 'doctor', 'age', is('age', 'under-18')),
  rule('lump', 'doctor', 'look', is('look', 'lump')),
  rule('large-bruise', 'doctor', 'growing-swelling', is('look', 'large-bruise')),
  rule('band', 'doctor', 'look', is('quality', 'band')),
  rule('cough', 'doctor', 'numbness', all(spineOrRibs, is('quality', 'cough'))),
  rule('night-before', 'doctor', 'night', is('night', 'before')),
  rule('night-wakes', 'doctor', 'night', all(is('night', 'wakes'), any(overThreeDays, untreated))),
  rule('weight-loss', 'doctor', 'look', is('conditions', 'weight-loss')),
  rule('chest-area', 'doctor', 'chest', is('areas', 'chest')),
  rule(
    'weak-bones',
    'doctor',
    'weak-bones',
    all(weakBones, spineOrRibs, any(is('spread', 'spot', 'spine'), min('pain', 4), overThreeDays)),
  ),
  rule('thinner-bruise', 'doctor', 'growing-swelling', all(thinner, is('look', 'small-bruise'))),
  rule('cancer-slow', 'doctor', 'cancer', all(anyCancer, overThreeDays, notBetter)),
  rule('immune-slow', 'doctor', 'fever', all(is('conditions', 'immune'), overThreeDays, notBetter)),
  rule('pregnancy-early-back', 'doctor', 'pregnancy', all(is('pregnancy', 'early'), pregnantBack)),
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
    all(is('conditions', 'spine-surgery'), spine, any(min('pain', 4), overThreeDays)),
  ),
  rule('joint-swollen', 'doctor', 'conditions', is('joint', 'swollen')),
  rule(
    'vessels-neck',
    'doctor',
    'head-pain',
    all(vessels, is('areas', 'neck', 'head', 'all-over')),
  ),

  // Therapist: tell them, and watch.
  rule('worried-unsure', 'therapist', 'worried', is('worried', 'unsure')),
  rule('began-during', 'therapist', 'onset', is('onset', 'during')),
  rule('began-suddenly', 'therapist', 'onset', is('onset', 'sudden')),
  rule('began-late', 'therapist', 'onset', is('onset', 'later')),
  rule('began-before', 'therapist', 'onset', is('onset', 'before')),
  rule('one-spot', 'therapist', 'spread', is('spread', 'spot', 'spine')),
  rule('sharp', 'therapist', 'spread', is('quality', 'sharp', 'burning')),
  rule('one-side', 'therapist', 'spread', is('side', 'one-of-two')),
  rule('untreated', 'therapist', 'untreated', untreated),
  rule('belly', 'therapist', 'untreated', is('areas', 'belly')),
  rule('pain-six', 'therapist', 'severe', min('pain', 6)),
  rule('slow', 'therapist', 'slow', all(overThreeDays, notBetter)),
  rule('slow-week', 'therapist', 'slow', all(is('massage', 'over-a-week'), is('trend', 'better'))),
  rule('worse', 'therapist', 'worse', is('trend', 'worse')),
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

/** The answers of diaries that were kept with the first edition of the questions. */
import type { Answers, AnswerTo } from '../../triage/internal.js';

/** Answers as the first edition had them: whatever is stored, until it is checked. */
export type OldAnswers = Readonly<Record<string, unknown>>;

type Row = AnswerTo<'chest'> | undefined;

/** The most worrying of the answers to rows. */
const worst = (...rows: readonly unknown[]): Row =>
  (['yes', 'unsure', 'no'] as const).find((answer) => rows.includes(answer));

const listed = (value: unknown): readonly string[] =>
  Array.isArray(value) ? (value as string[]) : [];

const isOther = (value: unknown, calm: string): boolean =>
  value !== undefined && ![value].flat().includes(calm);

const rows = ['yes', 'no', 'unsure'];

/** What was asked in other words, with what could be answered. */
const renamed: Readonly<Record<string, readonly unknown[]>> = {
  'both-legs': rows,
  clumsy: rows,
  'leg-swelling': rows,
  skin: rows,
  side: ['both', 'middle', 'one-treated', 'one-of-two'],
  movement: ['helps', 'no-help', 'untried'],
  onset: ['sudden', 'during', 'same-day', 'next-day', 'two-days', 'later', 'before'],
};

/**
 * The answers in today's words; `massage` is what the days of the diary give. Each sign that was there
 * stays; what was not asked then is left open, and so asked the next time.
 *
 * @throws TypeError for an answer that the first edition did not have.
 */
export function fromFirstEdition(old: OldAnswers, massage: AnswerTo<'massage'>): Answers {
  const isRight = Object.keys(renamed).every((id) =>
    [undefined, ...(renamed[id] ?? [])].includes(old[id]),
  );
  if (!isRight) throw new TypeError('These are no answers.');
  const kept = Object.fromEntries(Object.entries(old).filter(([id]) => !(id in renamed)));
  const both = worst(old['both-legs'], old.clumsy);
  const hasNerve = [old.shooting, old.numbness, old.weakness].some((one) => isOther(one, 'no'));
  const hasLook = isOther(old.look, 'none') || isOther(old['growing-swelling'], 'no');
  const isHot = isOther(old.skin, 'no');
  const look = [...listed(old.look).filter((one) => one !== 'none'), ...(isHot ? ['hot'] : [])];
  const quality = [
    ...listed(old.quality),
    ...(old.movement === 'helps' ? ['eases'] : old.movement === 'no-help' ? ['moving'] : []),
  ];
  const began = ['sudden', 'during', 'before'].find((one) => one === old.onset);
  const conditions = listed(old.conditions).filter((one) => one !== 'disc-past');
  const changed = {
    massage: old.massage && massage,
    nerves: hasNerve ? 'yes' : both,
    'both-sides': both,
    'limb-swelling': old['leg-swelling'],
    'skin-change': hasLook ? 'yes' : worst(old.skin),
    look: old.look && (look.length > 0 ? look : ['none']),
    treated: old.side === 'one-of-two' && old.treated === 'yes' ? 'one-of-two' : old.treated,
    quality: old.quality && quality,
    began: began ?? (old.onset && 'not-sudden'),
    onset: began ? undefined : old.onset,
    conditions: old.conditions && (conditions.length > 0 ? conditions : ['none']),
  };
  const all = { ...kept, ...changed };
  return Object.fromEntries(Object.entries(all).filter(([, answer]) => answer !== undefined));
}

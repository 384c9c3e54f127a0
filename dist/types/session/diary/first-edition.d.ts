/** The answers of diaries that were kept with the first edition of the questions. */
import type { Answers, AnswerTo } from '../../triage/internal.js';
/** Answers as the first edition had them: whatever is stored, until it is checked. */
export type OldAnswers = Readonly<Record<string, unknown>>;
/**
 * The answers in today's words; `massage` is what the days of the diary give. Each sign that was there
 * stays; what was not asked then is left open, and so asked the next time.
 *
 * @throws TypeError for an answer that the first edition did not have.
 */
export declare function fromFirstEdition(old: OldAnswers, massage: AnswerTo<'massage'>): Answers;

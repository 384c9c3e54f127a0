import type { RuleId } from './rules.js';
import type { SignId } from './signs.js';
import type { Source } from './sources.js';
/**
 * Where each rule comes from; `judgement` marks a threshold that is our own choice. The letters and
 * sections of the evidence: 4 red flags, 5 conditions that raise the level, 6 thresholds. It stands
 * apart from the rules so that the script-tag file need not carry it.
 */
export declare const ruleSources: Readonly<Record<RuleId, readonly Source[]>>;
/** Where each sign of ordinary soreness comes from. */
export declare const signSources: Readonly<Record<SignId, readonly Source[]>>;

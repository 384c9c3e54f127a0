import type { Kind } from '../../triage/internal.js';
/** What keys do in the options of a question, beside what the browser makes of them. */
export declare const keysOf: Readonly<Partial<Record<Kind, (event: KeyboardEvent) => void>>>;

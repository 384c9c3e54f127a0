import { type Updates } from './move.js';
/** What a visitor does with a diary, and what other tabs and days bring. */
export declare const diaryUpdates: Updates<'open' | 'diary-on' | 'diary-off' | 'storage' | 'visible' | 'check-today' | 'start-diary' | 'save-diary' | 'delete-diary' | 'undo-delete' | 'stored' | 'not-stored'>;

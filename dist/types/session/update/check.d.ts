import { type Updates } from './move.js';
/** What a visitor does with the check, its result and the cards. */
export declare const checkUpdates: Updates<'start' | 'start-afresh' | 'continue' | 'go-on-soon' | 'go-on' | 'back' | 'finish' | 'edit' | 'restart' | 'undo-restart' | 'answer' | 'toggle' | 'flip-body-map' | 'toggle-prepare-item' | 'open-card' | 'outcome'>;

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Localization, type Words } from '../locales/index.js';
/** Adds languages for all widgets of the page; one that is there already is replaced. */
export declare function addLanguages(added: readonly Words[]): void;
/** Gives the languages of this copy to another that was there first, and has the same version. */
export declare function giveLanguages(other: {
    addLanguages?: (...words: readonly Words[]) => void;
}): void;
/** The language of a widget: drawn anew when the `lang` of what it stands in changes, or words are added. */
export declare class LanguageController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & Element);
    hostConnected(): void;
    hostDisconnected(): void;
    /** What the language tag of its place means. */
    localize(tag: string): Localization;
}

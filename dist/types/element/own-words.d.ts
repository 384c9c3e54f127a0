import { type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { OwnWords } from '../locales/own-words.js';
/** A site's own words: from the property, else from a block of JSON in the element. */
export declare class OwnWordsController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & Element);
    hostConnected(): void;
    hostDisconnected(): void;
    /** What a script has set. */
    get value(): unknown;
    set value(value: unknown);
    /** The words that are allowed of those that the site has; what is not is named once. */
    get own(): OwnWords;
}

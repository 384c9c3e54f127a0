import type { Words } from '../locales/index.js';
import type { Action } from '../session/actions.js';
import { type Model, type Offer } from '../session/model.js';
import type { Session } from '../session/state.js';
/** A phone number: as the site wrote it, and as a link. */
export interface Phone {
    readonly text: string;
    readonly href: string;
}
/** What the site decides, with its attributes and its language. */
export interface Site extends Offer {
    readonly words: Words;
    /** The language tag for dates. */
    readonly lang: string;
    readonly heading: string | undefined;
    readonly headingLevel: number;
    /** The emergency number, and the name of the country that it is for; unknown = none is shown. */
    readonly emergency: Phone | undefined;
    readonly country: string | undefined;
    readonly advice: Phone | undefined;
    readonly therapist: Phone | undefined;
    readonly bookUrl: string | undefined;
    readonly bookLabel: string | undefined;
    /** Whether the system can share a text. */
    readonly canShare: boolean;
}
/** Everything that a screen is made from. A view maps it to a template and keeps nothing. */
export interface View extends Site, Model {
    readonly dispatch: (action: Action) => void;
}
/** What a screen is made from: in the element, on a server and in the gallery. */
export declare const viewOf: (session: Session, site: Site, dispatch: View["dispatch"]) => View;

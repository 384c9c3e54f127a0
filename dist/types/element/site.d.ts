import type { Site } from '../views/view.js';
/** The properties of an element that say what its site wants. */
interface Settings extends Pick<Site, 'noDiary' | 'heading' | 'headingLevel' | 'bookUrl' | 'bookLabel'> {
    readonly show: string;
    readonly country: string | undefined;
    readonly emergencyNumber: string | undefined;
    readonly adviceNumber: string | undefined;
    readonly therapistPhone: string | undefined;
}
/** What follows from the settings, and from `lang`, the language tag of the element's place. */
export declare function siteOf(settings: Settings, lang: string): Site;
export {};

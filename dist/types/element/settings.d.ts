/** What the site owner can set, read from the attributes: validated, with a default for each. */
/** The sections of the widget, in the words of the `show` attribute. */
declare const sections: readonly ["check", "tips", "myths", "prepare"];
export type Section = (typeof sections)[number];
/** A phone number: as the site wrote it, and as a link. */
export interface Phone {
    readonly text: string;
    readonly href: string;
}
/** How one attribute is read. */
interface Setting<T> {
    readonly fallback: T;
    /** What is allowed, for the warning. */
    readonly allowed: string;
    /** The value meant; `undefined` when it is not allowed. */
    readonly parse: (value: string) => T | undefined;
}
/** Every attribute but `lang` and the booleans. */
export declare const settings: {
    readonly show: Setting<readonly ("check" | "tips" | "myths" | "prepare")[]>;
    readonly theme: Setting<"auto" | "light" | "dark">;
    readonly heading: Setting<string | undefined>;
    readonly 'heading-level': Setting<number>;
    readonly country: Setting<string | undefined>;
    readonly 'emergency-number': Setting<Phone | undefined>;
    readonly 'advice-number': Setting<Phone | undefined>;
    readonly 'therapist-phone': Setting<Phone | undefined>;
    readonly 'book-url': Setting<string | undefined>;
    readonly 'book-label': Setting<string | undefined>;
};
/** The name of an attribute with a value of its own kind. */
export type SettingName = keyof typeof settings;
/** All values, by the attributes' names. */
export type Settings = {
    readonly [Name in SettingName]: (typeof settings)[Name]['fallback'];
};
/** Where attributes are read from: an element, or what stands for one on a server. */
export type Attributes = Pick<Element, 'getAttribute'>;
/**
 * Reads all settings from an element's attributes. `warn` hears of each value that is not allowed;
 * its default is used then. An empty attribute is one that is not set.
 */
export declare function readSettings(element: Attributes, warn: (attribute: SettingName, value: string, allowed: string) => void): Settings;
export {};

import type { SorenessEvent, SorenessEventName } from '../session/events.js';
import type { Kebab } from '../element/properties.js';
import type { SorenessChecker } from '../element/soreness-checker.js';

/** What the type files of the frameworks beside this one are derived from: the class, the events. */
export type { SorenessChecker, SorenessEventName };

/** What can be set, by the names of the properties. */
type Settings = Omit<SorenessChecker, keyof HTMLElement | `${string}Callback`>;

/** `soreness-result` → `SorenessResult` */
export type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

/** A property writes its attribute, so that a value can stand as text in either. */
type AsAttribute<Value> = Value extends boolean
  ? Value | ''
  : Value extends number
    ? Value | `${Value}`
    : Value;

/** The properties of the element; with nothing for a value, the attribute is removed. */
export type SorenessProperties = {
  [Name in keyof Settings]?: AsAttribute<Settings[Name]> | null | undefined;
};

/** A site's own words are no attribute. */
type InHtml = Omit<SorenessProperties, 'words'>;

/** The attributes of the element, as they stand in HTML. */
export type SorenessAttributes = {
  [Name in keyof InHtml as Kebab<Name>]: InHtml[Name];
};

/** A listener to the event of that name. */
export type Listener<Name extends SorenessEventName> = (
  event: SorenessEvent<Name> & { readonly currentTarget: SorenessChecker },
) => void;

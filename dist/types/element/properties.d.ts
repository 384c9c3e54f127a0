/** How each property of the element is read: from its attribute, and as a page's script sets it. */
import type { ComplexAttributeConverter, PropertyDeclaration } from 'lit';
import { type Section } from '../session/model.js';
import type { Settings } from '../views/view.js';
/** What a property may be, and what it is where nothing is set. */
interface Kind<Value = unknown> extends ComplexAttributeConverter {
    /** What is allowed, for the warning. */
    readonly allowed: string;
    /** The value meant by a text; `undefined` when it is not allowed. */
    readonly parse: (text: string) => Value | undefined;
    readonly fallback: Value;
}
/** `bookUrl` → `book-url` */
export type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}` ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}` : Name;
/** What a site can set: for the views, for the style sheet alone, and for the events alone. */
type SettingName = keyof Settings | 'theme' | 'shareAnswers';
/**
 * Lit's decorator, for settings alone: the attribute has the name of the property, and the property
 * the type of its kind. Else it does not compile.
 */
export declare const property: <Attribute extends string, Value>(options: PropertyDeclaration & {
    attribute: Attribute;
    converter: Kind<Value>;
}) => <Name extends SettingName, Element extends Readonly<Record<Name, Value>>>(element: Element, name: [Attribute, Value] extends [Kebab<Name>, Element[Name]] ? Name : never) => void;
export declare const text: Kind<string | undefined>;
export declare const flag: Kind<boolean>;
export declare const oneOf: <const Value extends string>(...values: readonly Value[]) => Kind<Value>;
export declare const headingLevel: Kind<number>;
/** Some of the names in any order, each once, with spaces between. */
type ListOf<Names extends string, First extends string = Names> = First extends Names ? First | `${First} ${ListOf<Exclude<Names, First>>}` : never;
/** The sections that are shown, in their order: `check tips myths`. */
export type SectionList = ListOf<Section>;
export declare const sectionList: Kind<SectionList>;
export declare const country: Kind<string | undefined>;
export declare const phone: Kind<string | undefined>;
export declare const url: Kind<string | undefined>;
/** Lets a property take what is allowed alone, from its attribute and from a script, else its default. */
export declare function checkProperty(prototype: object, name: PropertyKey, options: PropertyDeclaration): void;
export {};

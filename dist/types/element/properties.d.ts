/** How each property of the element is read: from its attribute, and as a page's script sets it. */
import type { ComplexAttributeConverter, PropertyDeclaration } from 'lit';
/** What a property may be, and what it is where nothing is set. */
interface Kind extends ComplexAttributeConverter {
    /** What is allowed, for the warning. */
    readonly allowed: string;
    /** The value meant by a text; `undefined` when it is not allowed. */
    readonly parse: (text: string) => unknown;
    readonly fallback: unknown;
}
export declare const text: Kind;
export declare const flag: Kind;
export declare const oneOf: (...values: readonly string[]) => Kind;
export declare const headingLevel: Kind;
export declare const sectionList: Kind;
export declare const country: Kind;
export declare const phone: Kind;
export declare const url: Kind;
/** Lets a property take what is allowed alone, from its attribute and from a script, else its default. */
export declare function checkProperty(prototype: object, name: PropertyKey, options: PropertyDeclaration): void;
export {};

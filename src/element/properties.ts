/** How each property of the element is read: from its attribute, and as a page's script sets it. */
import type { ComplexAttributeConverter, PropertyDeclaration } from 'lit';
import { property as litProperty } from 'lit/decorators/property.js';
import { sections, type Section } from '../session/model.js';
import { phoneLink } from '../views/ui/phone-link.js';
import type { Settings } from '../views/view.js';
import { say } from './say.js';

/** What a property may be, and what it is where nothing is set. */
interface Kind<Value = unknown> extends ComplexAttributeConverter {
  /** What is allowed, for the warning. */
  readonly allowed: string;
  /** The value meant by a text; `undefined` when it is not allowed. */
  readonly parse: (text: string) => Value | undefined;
  readonly fallback: Value;
}

const kind = <Value>(
  allowed: string,
  parse: Kind<Value>['parse'],
  fallback?: Value,
  fromAttribute: (text: string | null) => unknown = (value) => value,
): Kind<Value> => ({
  allowed,
  parse,
  fallback: fallback as Value,
  fromAttribute,
  toAttribute: (value) => (value === true ? '' : value === fallback ? null : value),
});

/** `bookUrl` → `book-url` */
export type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** What a site can set: for the views, for the style sheet alone, and for the events alone. */
type SettingName = keyof Settings | 'theme' | 'shareAnswers';

/**
 * Lit's decorator, for settings alone: the attribute has the name of the property, and the property
 * the type of its kind. Else it does not compile.
 */
export const property = litProperty as <Attribute extends string, Value>(
  options: PropertyDeclaration & { attribute: Attribute; converter: Kind<Value> },
) => <Name extends SettingName, Element extends Readonly<Record<Name, Value>>>(
  element: Element,
  name: [Attribute, Value] extends [Kebab<Name>, Element[Name]] ? Name : never,
) => void;

export const text = kind<string | undefined>('text', (value) => value);

export const flag = kind<boolean>(
  'true or false',
  // Frameworks write "false" where a page means that it is not there.
  (value) => value !== 'false',
  false,
  (value) => value === '' || value,
);

export const oneOf = <const Value extends string>(...values: readonly Value[]): Kind<Value> =>
  kind(`one of ${values.join(', ')}`, (value) => values.find((each) => each === value), values[0]);

export const headingLevel = kind<number>(
  'a whole number from 1 to 6',
  (value) => (/^[1-6]$/.test(value) ? Number(value) : undefined),
  2,
);

/** Some of the names in any order, each once, with spaces between. */
type ListOf<Names extends string, First extends string = Names> = First extends Names
  ? First | `${First} ${ListOf<Exclude<Names, First>>}`
  : never;

/** The sections that are shown, in their order: `check tips myths`. */
export type SectionList = ListOf<Section>;

export const sectionList = kind<SectionList>(
  `any of ${sections.join(', ')}`,
  (value) => {
    const wanted = [...new Set(value.split(/\s+/))];
    const areKnown = wanted.every((each) => (sections as readonly string[]).includes(each));
    return areKnown ? (wanted.join(' ') as SectionList) : undefined;
  },
  'check tips myths',
);

export const country = kind<string | undefined>('an ISO 3166 code like GB', (value) =>
  // The code of the United Kingdom is GB, and everyone writes UK.
  /^[a-z]{2}$/i.test(value) ? value.toUpperCase().replace('UK', 'GB') : undefined,
);

export const phone = kind<string | undefined>(
  'a phone number of 2 to 15 digits',
  (value) => phoneLink(value) && value,
);

export const url = kind<string | undefined>('a path, https: or http:', (value) => {
  try {
    // A path stays one where the page is a file. On a server only the form of the address counts.
    const server = 'http://server';
    return /^https?:$/.test(new URL(value, server).protocol)
      ? new URL(value, globalThis.document?.baseURI ?? server).href
      : undefined;
  } catch {
    return undefined;
  }
});

/** What a page means by a value: frameworks write '' or 0 for nothing, `false` where `&&` ended early. */
function read({ attribute, converter }: PropertyDeclaration, value: unknown): unknown {
  const { parse, allowed } = converter as Kind;
  // Anything can be set by a script, and all of it has a text.
  const given = value ? `${value as string}`.trim() : '';
  if (!given) return undefined;
  const parsed = parse(given);
  if (parsed === undefined) {
    const what = `${String(attribute)}="${given}"`;
    say('warn', `${what} is not allowed; allowed: ${allowed}. The default is used.`);
  }
  return parsed;
}

/** Lets a property take what is allowed alone, from its attribute and from a script, else its default. */
export function checkProperty(
  prototype: object,
  name: PropertyKey,
  options: PropertyDeclaration,
): void {
  const accessor = Object.getOwnPropertyDescriptor(prototype, name);
  Object.defineProperty(prototype, name, {
    ...accessor,
    get(this: object): unknown {
      return accessor?.get?.call(this) ?? (options.converter as Kind).fallback;
    },
    set(this: object, value: unknown) {
      accessor?.set?.call(this, read(options, value));
    },
  });
}

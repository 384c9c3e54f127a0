/** What the site owner can set, read from the attributes: validated, with a default for each. */

/** The sections of the widget, in the words of the `show` attribute. */
const sections = ['check', 'tips', 'myths', 'prepare'] as const;
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

const setting = <T>(fallback: T, allowed: string, parse: Setting<T>['parse']): Setting<T> => ({
  fallback,
  allowed,
  parse,
});

const oneOf = <const T extends string>(...values: readonly [T, ...T[]]) =>
  setting<T>(values[0], `one of ${values.join(', ')}`, (value) =>
    values.find((one) => one === value),
  );

const text = setting<string | undefined>(undefined, 'text', (value) => value);

const phone = setting<Phone | undefined>(undefined, 'a phone number of 2 to 15 digits', (value) => {
  const dialled = value.replace(/^(\+.*)\(0\)/, '$1').replace(/[\s().-]/g, '');
  return /^\+?[*#]?\d{2,15}#?$/.test(dialled)
    ? { text: value, href: `tel:${dialled.replace(/#/g, '%23')}` }
    : undefined;
});

/** Every attribute but `lang` and the booleans. */
export const settings = {
  show: setting<readonly Section[]>(
    ['check', 'tips', 'myths'],
    `any of ${sections.join(', ')}`,
    (value) => {
      const wanted = [...new Set(value.split(/\s+/))];
      const known = wanted.flatMap((one) => sections.find((section) => section === one) ?? []);
      return known.length === wanted.length ? known : undefined;
    },
  ),
  theme: oneOf('auto', 'light', 'dark'),
  heading: text,
  'heading-level': setting(2, 'a whole number from 1 to 6', (value) =>
    /^[1-6]$/.test(value) ? Number(value) : undefined,
  ),
  country: setting<string | undefined>(undefined, 'an ISO 3166 code like GB', (value) =>
    // The code of the United Kingdom is GB, and everyone writes UK.
    /^[a-z]{2}$/i.test(value) ? value.toUpperCase().replace('UK', 'GB') : undefined,
  ),
  'emergency-number': phone,
  'advice-number': phone,
  'therapist-phone': phone,
  'book-url': setting<string | undefined>(undefined, 'a path, https: or http:', (value) => {
    try {
      // On a server only the form of the address counts.
      const url = new URL(value, globalThis.document?.baseURI ?? 'http://server');
      return /^https?:$/.test(url.protocol) ? url.href : undefined;
    } catch {
      return undefined;
    }
  }),
  'book-label': text,
} as const;

/** The name of an attribute with a value of its own kind. */
export type SettingName = keyof typeof settings;

/** All values, by the attributes' names. */
export type Settings = { readonly [Name in SettingName]: (typeof settings)[Name]['fallback'] };

/** Where attributes are read from: an element, or what stands for one on a server. */
export type Attributes = Pick<Element, 'getAttribute'>;

/**
 * Reads all settings from an element's attributes. `warn` hears of each value that is not allowed;
 * its default is used then. An empty attribute is one that is not set.
 */
export function readSettings(
  element: Attributes,
  warn: (attribute: SettingName, value: string, allowed: string) => void,
): Settings {
  const names = Object.keys(settings) as SettingName[];
  return Object.fromEntries(
    names.map((name) => {
      const { parse, fallback, allowed }: Setting<unknown> = settings[name];
      const value = element.getAttribute(name)?.trim();
      if (!value) return [name, fallback];
      const parsed = parse(value);
      if (parsed === undefined) warn(name, value, allowed);
      return [name, parsed ?? fallback];
    }),
  ) as Settings;
}

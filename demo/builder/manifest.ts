/** The controls of the builder, made from the manifest: what the element gains, the builder offers. */
import { emergencyNumberOf } from '../../src/cards/numbers.js';
import { SorenessChecker } from '../../src/element/soreness-checker.js';
import { localize } from '../../src/locales/index.js';

/** What the builder reads of `dist/custom-elements.json`. */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly Declaration[];
  }[];
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Attribute[];
  readonly cssProperties?: readonly Variable[];
}

interface Attribute {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly kind: SettingKind;
  readonly values?: readonly string[];
}

interface Variable {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly syntax?: string;
  readonly group: string;
}

/** How a setting is asked for, as the manifest names it. */
export type SettingKind =
  | 'text'
  | 'flag'
  | 'oneOf'
  | 'sectionList'
  | 'headingLevel'
  | 'country'
  | 'phone'
  | 'url'
  | 'language';

/** A control for one attribute. */
export interface SettingControl {
  /** The name of the attribute. */
  readonly name: string;
  readonly label: string;
  readonly kind: SettingKind;
  /** What can be chosen, where it is a choice. */
  readonly options: readonly string[];
  readonly description: string;
  /** The value where nothing is set. */
  readonly fallback: string;
}

/** How a CSS variable is asked for. */
export type VariableKind = 'color' | 'length' | 'weight' | 'font';

/** A control for one CSS variable. */
export interface VariableControl {
  /** The name without `--soreness-`. */
  readonly name: string;
  readonly label: string;
  readonly kind: VariableKind;
  readonly description: string;
  /** The value where nothing is set, as CSS has it. */
  readonly fallback: string;
  /** The heading that it stands under: colours, levels, text, shape. */
  readonly group: string;
}

/** All controls of the builder. */
export interface Controls {
  readonly settings: readonly SettingControl[];
  readonly variables: readonly VariableControl[];
}

/** `book-url` as words, for names that have no label of their own here. */
const inWords = (name: string) => {
  const words = name.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};

/** Names that say more to the owner of a site than those in the code. */
const labels: Readonly<Record<string, string>> = {
  'advice-number': 'Number of a health line',
  'book-label': 'Words on that button',
  'book-url': 'Page to book or contact you',
  country: 'Where are your visitors?',
  'emergency-number': 'Emergency number',
  heading: 'First heading',
  'heading-level': 'Level of that heading',
  lang: 'Language',
  'no-diary': 'Offer no diary',
  'share-answers': 'Give my scripts the answers',
  show: 'What to show',
  'therapist-phone': 'Phone of the therapist',
  theme: 'Light or dark',
  accent: 'Your colour',
  border: 'Lines and frames',
  doctor: '“See a doctor”',
  emergency: '“Emergency”',
  font: 'Font',
  'heading-font': 'Font of the headings',
  'heading-weight': 'Weight of the headings',
  'max-width': 'Widest',
  muted: 'Fainter text',
  radius: 'Roundness',
  'self-care': '“Ordinary soreness”',
  space: 'Spacing',
  surface: 'Background',
  text: 'Text',
  therapist: '“Tell your therapist”',
  urgent: '“Help today”',
};

const labelOf = (name: string) => labels[name] ?? inWords(name);

/** A default as the manifest has it, without the quotes of code. */
const plain = (value = '') => value.replace(/^(["'])(.*)\1$/, '$2');

const settingControl = (attribute: Attribute): SettingControl => ({
  name: attribute.name,
  label: labelOf(attribute.name),
  kind: attribute.kind,
  options: attribute.values ?? [],
  description: attribute.description ?? '',
  fallback: plain(attribute.default),
});

function variableKind({ syntax = '' }: Variable): VariableKind {
  if (syntax.includes('color')) return 'color';
  if (syntax.includes('length')) return 'length';
  return syntax.includes('number') ? 'weight' : 'font';
}

function variableControl(variable: Variable): VariableControl {
  const name = variable.name.replace(/^--soreness-/, '');
  return {
    name,
    label: labelOf(name),
    kind: variableKind(variable),
    description: variable.description ?? '',
    fallback: variable.default ?? '',
    group: variable.group,
  };
}

/**
 * The controls for a manifest: one for each attribute, and one for each CSS variable.
 *
 * @throws where the manifest has no such element.
 */
export function controlsOf(manifest: Manifest): Controls {
  const element = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === 'soreness-checker');
  if (!element) throw new Error('The manifest has no <soreness-checker>.');
  return {
    settings: (element.attributes ?? []).map(settingControl),
    variables: (element.cssProperties ?? []).map(variableControl),
  };
}

interface Check {
  readonly allowed: string;
  readonly parse: (text: string) => unknown;
}

/** What the element itself allows for its attributes. */
const checks = new Map(
  [...SorenessChecker.elementProperties.values()].map(({ attribute, converter }) => [
    attribute,
    converter as unknown as Check,
  ]),
);

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** What is wrong with the value of a setting, in words; `undefined` when the element takes it. */
export function problemOf(name: string, value: string): string | undefined {
  if (name === 'lang') return isLanguage(value) ? undefined : 'Allowed: a language tag like en-GB.';
  const check = checks.get(name);
  if (!check) return 'There is no such setting.';
  return check.parse(value.trim()) === undefined ? `Allowed: ${check.allowed}.` : undefined;
}

/** The emergency number that visitors will read, and the country that it is looked up for. */
export interface Reached {
  readonly country: string | undefined;
  readonly number: string | undefined;
}

/**
 * What number the element shows, as it decides itself: the site's own, or that of its country, or of
 * the region of its language.
 *
 * @param tag The language of the place, for who sets none.
 */
export function reached(settings: ReadonlyMap<string, string>, tag: string): Reached {
  const taken = (name: string) =>
    checks.get(name)?.parse(settings.get(name)?.trim() ?? '') as string | undefined;
  const country = taken('country') ?? localize(settings.get('lang') ?? tag).region;
  return { country, number: taken('emergency-number') ?? emergencyNumberOf(country) };
}

/** What is wrong with the value of a CSS variable, in words; `undefined` when a style sheet takes it. */
export const variableProblem = (value: string): string | undefined =>
  /[;{}<>\\]|\/\*/.test(value) ? 'Allowed: one CSS value, without ; { } < or >.' : undefined;

/** What was chosen in the builder, and how it stands in the address of the page. */
import { scriptFile } from './languages.js';
import { problemOf, variableProblem, type Controls } from './manifest.js';
import { formsOf, placeOf, places, type FormId, type PlaceId } from './places.js';

export const widths = ['phone', 'tablet', 'desktop'] as const;
export const lights = ['light', 'dark', 'class'] as const;

/** What the preview looks like; nothing of it is copied. */
export interface PreviewChoice {
  /** A page of demo/hosts/, without `.html`. */
  readonly page: string;
  readonly width: (typeof widths)[number];
  /** Whether the page is light, dark by `color-scheme`, or dark by a class alone. */
  readonly light: (typeof lights)[number];
  readonly isRightToLeft: boolean;
  /** The id of a scene; '' for the live widget. */
  readonly scene: string;
}

/** All that was chosen. */
export interface Config {
  readonly place: PlaceId;
  readonly form: FormId;
  /** Where the script file is: a path or an address. */
  readonly file: string;
  /** Attributes that differ from the default, by name. */
  readonly settings: Readonly<Record<string, string>>;
  /** CSS variables that differ from the default, by name without `--soreness-`. */
  readonly variables: Readonly<Record<string, string>>;
  readonly preview: PreviewChoice;
}

const plainPlace: PlaceId = 'html';

/** What the builder begins with. */
export const plainConfig: Config = {
  place: plainPlace,
  form: formsOf(plainPlace)[0],
  file: scriptFile(),
  settings: {},
  variables: {},
  preview: { page: 'plain', width: 'phone', light: 'light', isRightToLeft: false, scene: '' },
};

/** The name of the script file, wherever it is. */
export const fileName = ({ file }: Config): string => file.replace(/^.*\//, '');

/** With another place, and the form that serves it best. */
export const withPlace = (config: Config, place: PlaceId): Config => ({
  ...config,
  place,
  form: formsOf(place)[0],
});

function without<Value>(record: Readonly<Record<string, Value>>, name: string) {
  const { [name]: _, ...rest } = record;
  return rest;
}

/** With a setting; an empty value, or the default, takes it away. */
export function withSetting(
  config: Config,
  controls: Controls,
  name: string,
  value: string,
): Config {
  const fallback = controls.settings.find((each) => each.name === name)?.fallback;
  const rest = without(config.settings, name);
  const isPlain = value.trim() === '' || value === fallback;
  const settings = isPlain ? rest : { ...rest, [name]: value };
  return { ...config, settings, file: fileIn(config, settings.lang) };
}

/** The file of another language, where it is still that of the language so far. */
function fileIn({ file, settings }: Config, lang: string | undefined): string {
  const before = scriptFile(settings.lang);
  return file === before || file.endsWith(`/${before}`)
    ? file.slice(0, file.length - before.length) + scriptFile(lang)
    : file;
}

/** With a CSS variable; an empty value takes it away. */
export function withVariable(config: Config, name: string, value: string): Config {
  const rest = without(config.variables, name);
  return { ...config, variables: value.trim() === '' ? rest : { ...rest, [name]: value } };
}

/** The address, behind its `#`, that brings all of this back; '' where all is as it comes. */
export function toAddress(config: Config): string {
  const query = new URLSearchParams();
  const { preview } = config;
  const own: readonly (readonly [string, string, string])[] = [
    ['place', config.place, plainConfig.place],
    ['form', config.form, formsOf(config.place)[0]],
    ['file', config.file, scriptFile(config.settings.lang)],
    ['page', preview.page, plainConfig.preview.page],
    ['width', preview.width, plainConfig.preview.width],
    ['light', preview.light, plainConfig.preview.light],
    ['rtl', preview.isRightToLeft ? 'yes' : '', ''],
    ['scene', preview.scene, ''],
  ];
  for (const [name, value, usual] of own) if (value !== usual) query.set(`_${name}`, value);
  for (const [name, value] of Object.entries(config.settings)) query.set(name, value);
  for (const [name, value] of Object.entries(config.variables)) query.set(`--${name}`, value);
  return query.toString();
}

/** What an address brings back, and what of it was not taken, in words. */
export interface Restored {
  readonly config: Config;
  readonly problems: readonly string[];
}

/** What else an address may name: the pages and scenes that there are. */
export interface Known {
  readonly pages: readonly string[];
  readonly scenes: readonly string[];
}

/** Brings back what {@link toAddress} wrote. What is not allowed is left out and named. */
export function fromAddress(address: string, controls: Controls, known: Known): Restored {
  const problems: string[] = [];
  let file: string | undefined;
  let config = plainConfig;
  const refuse = (name: string, value: string, why: string) =>
    problems.push(`${name}=${value.slice(0, 40)} was left out. ${why}`);
  const preview = (name: string, value: string, part: Partial<PreviewChoice>, isKnown: boolean) => {
    if (isKnown) config = { ...config, preview: { ...config.preview, ...part } };
    else refuse(name, value, 'There is no such thing here.');
  };
  const isOneOf = (list: readonly string[], value: string) => list.includes(value);
  const query = new URLSearchParams(address);
  const place = query.get('_place');
  if (place !== null) {
    const found = places.find(({ id }) => id === place);
    if (found) config = withPlace(config, found.id);
    else refuse('_place', place, 'There is no such place here.');
  }
  for (const [name, value] of query) {
    if (name === '_place') continue;
    else if (name === '_form') {
      const form = placeOf(config.place).forms.find((each) => each === value);
      if (form) config = { ...config, form };
      else refuse(name, value, 'This place has no such form.');
    } else if (name === '_file') {
      const problem = fileProblem(value);
      if (problem) refuse(name, value, problem);
      else file = value;
    } else if (name === '_page') preview(name, value, { page: value }, isOneOf(known.pages, value));
    else if (name === '_width') {
      preview(name, value, { width: value as PreviewChoice['width'] }, isOneOf(widths, value));
    } else if (name === '_light') {
      preview(name, value, { light: value as PreviewChoice['light'] }, isOneOf(lights, value));
    } else if (name === '_rtl') preview(name, value, { isRightToLeft: true }, value === 'yes');
    else if (name === '_scene') {
      preview(name, value, { scene: value }, isOneOf(known.scenes, value));
    } else if (name.startsWith('--')) {
      const variable = name.slice(2);
      const isKnown = controls.variables.some((each) => each.name === variable);
      const problem = isKnown ? variableProblem(value) : 'There is no such variable.';
      if (problem) refuse(name, value, problem);
      else config = withVariable(config, variable, value);
    } else {
      const problem = problemOf(name, value);
      if (problem) refuse(name, value, problem);
      else config = withSetting(config, controls, name, value);
    }
  }
  // Whatever file its language would have.
  return { config: file === undefined ? config : { ...config, file }, problems };
}

/** What is wrong with where the file is, in words; `undefined` when a page could load it from there. */
export function fileProblem(file: string): string | undefined {
  return /^(https?:\/\/)?[^\s"'<>:]+\.js$/.test(file)
    ? undefined
    : 'Allowed: a path or an https: address that ends in .js.';
}

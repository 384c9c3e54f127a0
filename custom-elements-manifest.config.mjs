import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { load } from './scripts/load.mjs';
import { elementOf } from './scripts/manifest.mjs';
import { serverStyles } from './scripts/server-styles.mjs';

// What a user of the package imports, in place of our sources.
/** @type {Record<string, string>} */
const published = {
  'src/element/soreness-checker': 'dist/npm/element.js',
  'src/define': 'dist/npm/index.js',
};

/** @type {typeof import('./src/element/soreness-checker.js')} */
const { SorenessChecker } = await load('src/element/soreness-checker.ts');
/** @type {typeof import('./src/session/model.js')} */
const { sections } = await load('src/session/model.ts');
/** @type {typeof import('./src/triage/levels.js')} */
const { levels } = await load('src/triage/levels.ts');
const sheet = serverStyles.replace(/\s+/g, ' ');

/**
 * The value that the style sheet falls back on, so that the docs cannot disagree with the code: the
 * last of what `--_text` tries stands for `--soreness-text`; a level has its own beside it.
 *
 * @param {string} variable
 */
function fallbackOf(variable) {
  const own = variable.replace('--soreness-', '--_');
  let [value = ''] = [
    `${own}: (var[^;]+);`,
    `: (var\\(${variable}, [^;]+);`,
    `${variable}\\); --_default: ([^;]+);`,
  ]
    .map((pattern) => [...sheet.matchAll(new RegExp(pattern, 'g'))].at(-1)?.[1])
    .filter((found) => found !== undefined);
  const tries = /^var\( ?--[\w-]+, ?(.*?) ?\)$/;
  for (let next; (next = tries.exec(value)?.[1]);) value = next;
  if (!value) throw new Error(`The style sheet has no ${variable}.`);
  // Inside, each has a private one beside it.
  return value.replaceAll('--_', '--soreness-');
}

/**
 * The heading that a list of the variables can put it under.
 *
 * @param {import('custom-elements-manifest').CssCustomProperty} property
 */
function groupOf({ name, syntax }) {
  if (levels.some((level) => name.endsWith(`-${level}`))) return 'levels';
  if (syntax === '<color>') return 'colours';
  return /font|weight/.test(name) ? 'text' : 'shape';
}

const unset = new SorenessChecker();

/** @type {Record<string, readonly string[]>} What types that have a name there allow. */
const lists = { 'kind.SectionList': sections };

/** @param {readonly string[]} values */
const union = (values) => values.map((value) => `'${value}'`).join(' | ');

/** @type {Map<string, string>} The kind of each setting, as its decorator names it. */
const kinds = new Map();

/**
 * Completes a property and its attribute: the element itself knows the default.
 *
 * @param {import('custom-elements-manifest').ClassField} property
 * @param {import('./scripts/manifest.mjs').Setting} attribute
 */
function complete(property, attribute) {
  const { name, type } = property;
  const kind = kinds.get(name);
  if (!type || !kind) throw new Error(`The property ${name} has no type, or no kind.`);
  const value = Reflect.get(unset, name);
  if (value !== undefined) property.default = JSON.stringify(value);
  // A boolean attribute is set by being there.
  if (value && property.default) attribute.default = property.default;
  const list = lists[type.text];
  const isUnion = type.text.startsWith("'");
  const values = list ?? (isUnion ? type.text.replaceAll("'", '').split(' | ') : undefined);
  // Of a list, an attribute holds some: each is a value by itself, and so are several.
  if (list) type.text = `${union(list)} | string`;
  attribute.type = { text: type.text.replace(' | undefined', '') };
  attribute.kind = kind;
  if (values) attribute.values = values;
}

/**
 * The events, from the type that tells what each carries; what it names in its own file is spelt out.
 *
 * @param {string} file
 * @returns {import('custom-elements-manifest').Event[]}
 */
function eventsOf(file) {
  const text = readFileSync(file, 'utf8');
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const details = statements
    .filter(ts.isInterfaceDeclaration)
    .find(({ name }) => name.text === 'SorenessEventDetails');
  /** @param {string} name */
  const spelt = (name) =>
    statements
      .filter(ts.isTypeAliasDeclaration)
      .find((alias) => alias.name.text === name)
      ?.type.getText() ?? name;
  /** @param {import('typescript').TypeNode} type */
  const detailOf = (type) =>
    type
      .getText()
      .replace('Record<string, never>', '{}')
      .replaceAll('readonly ', '')
      .replace(/\b[A-Z]\w+/g, spelt);
  const events = [...(details?.members ?? [])].flatMap((member) => {
    if (!ts.isPropertySignature(member) || !ts.isStringLiteral(member.name) || !member.type) {
      return [];
    }
    const [doc] = ts.getJSDocCommentsAndTags(member);
    const name = member.name.text;
    const description = `${ts.getTextOfJSDocComment(doc?.comment)} Detail: \`${detailOf(member.type)}\`.`;
    return [{ name, type: { text: `SorenessEvent<'${name}'>` }, description }];
  });
  if (events.length === 0) throw new Error(`${file} names no event.`);
  return events;
}

const publicApi = {
  name: 'public-api',
  /** @param {{ ts: typeof import('typescript'), node: import('typescript').Node }} phase The compiler is the analyzer's own. */
  analyzePhase({ ts: compiler, node }) {
    if (!compiler.isPropertyDeclaration(node)) return;
    const [, kind] = /converter: kind\.(\w+)/.exec(node.getText()) ?? [];
    if (kind) kinds.set(node.name.getText(), kind);
  },
  /** @param {{ customElementsManifest: import('custom-elements-manifest').Package }} phase */
  packageLinkPhase({ customElementsManifest: manifest }) {
    const text = JSON.stringify(manifest.modules);
    manifest.modules = JSON.parse(
      text.replace(/\/?(src\/[\w/-]+)\.[jt]s/g, (file, name) => published[name] ?? file),
    );
    manifest.schemaVersion = '2.1.0';
    for (const { declaration } of manifest.modules.flatMap(({ exports: names = [] }) => names)) {
      // Types are published beside the modules.
      declaration.module = declaration.module?.replace(/^\.\.\/(.*)\.js$/, 'dist/types/$1.d.ts');
    }
    const element = elementOf(manifest);
    const { name, tagName = '' } = element;
    const [classes, registry] = Object.values(published);
    manifest.modules
      .find(({ path }) => path === registry)
      ?.exports?.push({
        kind: 'custom-element-definition',
        name: tagName,
        declaration: { name, module: classes },
      });
    // Between the two is nothing that a page could use.
    element.superclass = { name: 'LitElement', package: 'lit' };
    element.members = element.members?.filter(({ privacy = 'public' }) => privacy === 'public');
    element.events = eventsOf('src/session/events.ts');
    for (const attribute of element.attributes ?? []) {
      const property = element.members?.find(({ name }) => name === attribute.fieldName);
      if (property?.kind === 'field') complete(property, attribute);
      // Every element has it.
      else Object.assign(attribute, { fieldName: attribute.name, kind: 'language' });
      if (!attribute.description) throw new Error(`${attribute.name} has no description.`);
    }
    for (const property of /** @type {import('./scripts/manifest.mjs').Variable[]} */ (
      element.cssProperties ?? []
    )) {
      // The analyzer reads the braces as those of a type.
      const { type } = /** @type {any} */ (property);
      if (!type) throw new Error(`${property.name} has no syntax.`);
      property.syntax = type.text;
      Reflect.deleteProperty(property, 'type');
      property.default ??= fallbackOf(property.name);
      property.group = groupOf(property);
    }
  },
};

export default {
  globs: Object.keys(published).map((name) => `${name}.ts`),
  litelement: true,
  // Where the manifest lies package.json says already.
  packagejson: false,
  quiet: true,
  plugins: [publicApi],
};

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
  return value;
}

const unset = new SorenessChecker();

/**
 * Completes a property and its attribute: the element itself knows the default.
 *
 * @param {import('custom-elements-manifest').ClassField} property
 * @param {import('custom-elements-manifest').Attribute} attribute
 */
function complete(property, attribute) {
  const value = Reflect.get(unset, property.name);
  if (value !== undefined) property.default = JSON.stringify(value);
  // A boolean attribute is set by being there.
  if (value && property.default) attribute.default = property.default;
  if (property.type) attribute.type = { text: property.type.text.replace(' | undefined', '') };
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
  /** @param {{ customElementsManifest: import('custom-elements-manifest').Package }} phase */
  packageLinkPhase({ customElementsManifest: manifest }) {
    const text = JSON.stringify(manifest.modules);
    manifest.modules = JSON.parse(
      text.replace(/\/?(src\/[\w/-]+)\.[jt]s/g, (file, name) => published[name] ?? file),
    );
    const element = elementOf(manifest);
    element.members = element.members?.filter(({ privacy = 'public' }) => privacy === 'public');
    element.events = eventsOf('src/session/events.ts');
    for (const attribute of element.attributes ?? []) {
      const property = element.members?.find(({ name }) => name === attribute.fieldName);
      if (property?.kind === 'field') complete(property, attribute);
    }
    for (const property of element.cssProperties ?? []) {
      property.default ??= fallbackOf(property.name);
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

import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { load } from './scripts/load.mjs';

// What a user of the package imports, in place of our sources.
const published = {
  'src/element/soreness-checker': 'dist/npm/element.js',
  'src/define': 'dist/npm/index.js',
};

const { serverStyles } = await load('src/element/server-styles.ts');
const { SorenessChecker } = await load('src/element/soreness-checker.ts');
const sheet = serverStyles.replace(/\s+/g, ' ');

/**
 * The value that the style sheet falls back on, so that the docs cannot disagree with the code: the
 * last of what `--_text` tries stands for `--soreness-text`; a level has its own beside it.
 */
function fallbackOf(variable) {
  const own = variable.replace('--soreness-', '--_');
  let [value] = [
    `${own}: (var[^;]+);`,
    `: (var\\(${variable}, [^;]+);`,
    `${variable}\\); --_default: ([^;]+);`,
  ]
    .map((pattern) => [...sheet.matchAll(new RegExp(pattern, 'g'))].at(-1)?.[1])
    .filter(Boolean);
  const tries = /^var\( ?--[\w-]+, ?(.*?) ?\)$/;
  while (tries.test(value)) value = tries.exec(value)[1];
  return value;
}

const unset = new SorenessChecker();

/** Completes a property and its attribute: the element itself knows the default. */
function complete(property, attribute) {
  const value = unset[property.name];
  if (value !== undefined) property.default = JSON.stringify(value);
  // A boolean attribute is set by being there.
  if (value) attribute.default = property.default;
  attribute.type.text = property.type.text.replace(' | undefined', '');
}

/** The events, from the type that tells what each carries; what it names in its own file is spelt out. */
function eventsOf(file) {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const named = (name) => source.statements.find((each) => each.name?.text === name);
  const detailOf = (type) =>
    type
      .getText()
      .replace('Record<string, never>', '{}')
      .replaceAll('readonly ', '')
      .replace(/\b[A-Z]\w+/g, (name) => named(name)?.type?.getText() ?? name);
  return named('SorenessEventDetails').members.map((member) => ({
    name: member.name.text,
    type: { text: `SorenessEvent<'${member.name.text}'>` },
    description: `${ts.getJSDocCommentsAndTags(member)[0].comment} Detail: \`${detailOf(member.type)}\`.`,
  }));
}

const publicApi = {
  name: 'public-api',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const text = JSON.stringify(manifest.modules);
    manifest.modules = JSON.parse(
      text.replace(/\/?(src\/[\w/-]+)\.[jt]s/g, (file, name) => published[name] ?? file),
    );
    for (const declaration of manifest.modules.flatMap((module) => module.declarations)) {
      declaration.members = declaration.members?.filter(
        ({ privacy = 'public' }) => privacy === 'public',
      );
      if (declaration.customElement) declaration.events = eventsOf('src/session/events.ts');
      for (const attribute of declaration.attributes ?? []) {
        const property = declaration.members.find(({ name }) => name === attribute.fieldName);
        if (property) complete(property, attribute);
      }
      for (const property of declaration.cssProperties ?? []) {
        property.default ??= fallbackOf(property.name);
      }
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

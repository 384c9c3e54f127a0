import { load } from './scripts/load.mjs';

// What a user of the package imports, in place of our sources.
const published = {
  'src/element/soreness-checker': 'dist/npm/element.js',
  'src/define': 'dist/npm/index.js',
};

const { serverStyles } = await load('src/server/styles.ts');
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
      // The one place where they are dispatched names none.
      declaration.events = declaration.events?.filter(({ description }) => description);
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

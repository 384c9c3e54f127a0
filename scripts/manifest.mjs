import { readdirSync, readFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import './at-root.mjs';

// What a user of the package imports, in place of our sources.
const published = {
  'src/element/soreness-checker': 'dist/npm/element.js',
  'src/define': 'dist/npm/index.js',
};

const isPublic = ({ privacy = 'public' }) => privacy === 'public';

/**
 * The value that the sheets fall back on, so that the docs cannot disagree with the code: the last of
 * what `--_text` tries stands for `--soreness-text`; a level has its own beside it.
 */
function fallbackOf(variable) {
  const sheets = readdirSync('src/styles')
    .map((name) => readFileSync(`src/styles/${name}`, 'utf8').replace(/\s+/g, ' '))
    .join('');
  const own = variable.replace('--soreness-', '--_');
  let [value] = [
    `${own}: (var[^;]+);`,
    `: (var\\(${variable}, [^;]+);`,
    `${variable}\\); --_default: ([^;]+);`,
  ]
    .map((pattern) => [...sheets.matchAll(new RegExp(pattern, 'g'))].at(-1)?.[1])
    .filter(Boolean);
  const tries = /^var\( ?--[\w-]+, ?(.*?) ?\)$/;
  while (tries.test(value)) value = tries.exec(value)[1];
  return value;
}

/** The custom elements manifest of the public API, from the JSDoc of the element's class. */
export async function manifest() {
  const globs = Object.keys(published).flatMap((name) => ['--globs', `${name}.ts`]);
  // It writes into package.json where it would put the file.
  const argv = ['analyze', '--litelement', '--quiet', '--outdir', 'dist', ...globs];
  const sources = JSON.stringify(await cli({ argv, cwd: process.cwd(), noWrite: true }));
  const result = JSON.parse(
    sources.replace(/\/?(src\/[\w/-]+)\.[jt]s/g, (file, name) => published[name] ?? file),
  );

  for (const declaration of result.modules.flatMap((module) => module.declarations)) {
    declaration.members = declaration.members?.filter(isPublic);
    for (const property of declaration.cssProperties ?? []) {
      property.default ??= fallbackOf(property.name);
    }
  }
  return result;
}

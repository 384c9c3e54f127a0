import { readdirSync, readFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import './at-root.mjs';

// What a user of the package imports, in place of our sources.
const published = {
  'src/soreness-checker': 'dist/npm/element.js',
  'src/define': 'dist/npm/index.js',
};

const isPublic = ({ privacy = 'public' }) => privacy === 'public';

/** The value that the sheets fall back on, so that the docs cannot disagree with the code. */
function fallbackOf(variable) {
  const sheets = readdirSync('src/styles').map((name) =>
    readFileSync(`src/styles/${name}`, 'utf8'),
  );
  const fallback = String.raw`,\s*((?:[^()]|\((?:[^()]|\([^()]*\))*\))+)\)`;
  return sheets
    .join('\n')
    .match(new RegExp(`var\\(\\s*${variable}${fallback}`))?.[1]
    .trim();
}

/** The custom elements manifest of the public API, from the JSDoc of the element's class. */
export async function manifest() {
  const globs = Object.keys(published).flatMap((name) => ['--globs', `${name}.ts`]);
  const argv = ['analyze', '--litelement', '--quiet', ...globs];
  const sources = JSON.stringify(await cli({ argv, cwd: process.cwd(), noWrite: true }));
  const result = JSON.parse(
    sources.replace(/\/?(src\/[\w-]+)\.[jt]s/g, (file, name) => published[name] ?? file),
  );

  for (const declaration of result.modules.flatMap((module) => module.declarations)) {
    declaration.members = declaration.members?.filter(isPublic);
    for (const property of declaration.cssProperties ?? []) {
      property.default ??= fallbackOf(property.name);
    }
  }
  return result;
}

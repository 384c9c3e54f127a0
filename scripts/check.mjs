import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import './at-root.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { tool } from './run.mjs';

await ensureInstalled();
const { validateCem } = await import('@wc-toolkit/cem-validator');
const { build } = await import('./build.mjs');
const { accessibilityProblems } = await import('./accessibility.mjs');
const { clinicalProblems } = await import('./clinical.mjs');
const { docsProblems } = await import('./docs.mjs');
const { picturesProblems } = await import('./pictures.mjs');
const { benchProblems } = await import('./bench/report.mjs');
const { sizeProblems } = await import('./size.mjs');
const { translationProblems } = await import('./translations.mjs');
const { backTranslationProblems } = await import('./back-translations.mjs');

/**
 * What a tool complains of.
 *
 * @param {string} name
 * @param {...string} args
 */
const complaints =
  (name, ...args) =>
  async () => {
    const { code, output } = await tool(name, args);
    return code === 0 ? [] : [output.trim() || `${name} ended with code ${code}`];
  };

/**
 * Every file under a folder, by its path there.
 *
 * @param {string} folder
 */
const filesOf = (folder) =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name))]),
  );

/** Is dist/ the build of src/? */
async function distProblems() {
  const folder = mkdtempSync(join(tmpdir(), 'soreness-checker-'));
  try {
    await build(folder);
    const built = filesOf(folder);
    const committed = filesOf('dist');
    const differ = [...new Set([...built.keys(), ...committed.keys()])].filter(
      (name) => !built.get(name)?.equals(committed.get(name) ?? Buffer.alloc(0)),
    );
    return differ.map((name) => `dist/${name} is not the build of src/: npm run build`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Is there in the manifest what editors and catalogues look for? What is not, its validator prints. */
async function manifestProblems() {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  await validateCem(manifest, {});
  return [];
}

const checks = {
  types: complaints('tsc', '--noEmit'),
  'types of scripts': complaints('tsc', '--noEmit', '-p', 'scripts'),
  eslint: complaints('eslint', '.', '--max-warnings', '0'),
  circles: complaints('depcruise', 'src'),
  prettier: complaints('prettier', '--check', '.'),
  knip: complaints('knip'),
  publint: complaints('publint', '--strict'),
  dist: distProblems,
  manifest: manifestProblems,
  size: sizeProblems,
  benchmarks: benchProblems,
  docs: docsProblems,
  clinical: clinicalProblems,
  accessibility: accessibilityProblems,
  translations: translationProblems,
  'translated back': backTranslationProblems,
  pictures: () => picturesProblems(),
};

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  const problems = await Promise.resolve()
    .then(check)
    .catch((error) => [error.message]);
  console.log(problems.length > 0 ? `FAILED ${name}` : `ok ${name}`);
  for (const problem of problems) console.log(problem.replace(/^/gm, '  '));
  if (problems.length > 0) failed += 1;
}

console.log(`\n${Object.keys(checks).length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

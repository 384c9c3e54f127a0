import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { transformSync } from 'esbuild';
import './at-root.mjs';

// What decides about health must be tested whole; the rest nearly so.
const gates = [
  { folder: 'src/triage/', least: 100 },
  { folder: 'src/session/checkup', least: 100 },
  { folder: 'src/session/infer-spread', least: 100 },
  { folder: 'src/session/model', least: 100 },
  { folder: 'src/session/steps', least: 100 },
  { folder: 'src/session/update', least: 100 },
];
const overall = { folder: 'src/', least: 95 };
const kinds = ['lines', 'branches'];

const posix = (path) => relative('.', path).split(sep).join('/');

/** A file of types alone compiles to nothing, and no browser loads it. */
const hasCode = (file) => transformSync(readFileSync(file, 'utf8'), { loader: 'ts' }).code !== '';

/** What runs on a server alone is tested in Node. */
const onServer = ['src/server/ssr.ts', 'src/element/server-styles.ts'];

const sources = () =>
  readdirSync('src', { recursive: true })
    .map((name) => posix(resolve('src', name)))
    .filter((name) => name.endsWith('.ts') && !onServer.includes(name) && hasCode(name));

/** The lines, in words, that a file's reader has to look at. */
function missed(file, kind) {
  if (kind === 'lines') return file.getUncoveredLines();
  return Object.entries(file.b)
    .filter(([, counts]) => counts.includes(0))
    .map(([key]) => file.branchMap[key].loc.start.line);
}

/**
 * What the tests together leave out, in words; nothing when all is well.
 *
 * @param map What Chromium ran, and `others` what Node did.
 */
export function coverageProblems(map, others) {
  if (!map) return ['There is no coverage.'];
  for (const other of others) map.merge(other);
  const loaded = new Map(map.files().map((path) => [posix(path), map.fileCoverageFor(path)]));
  const problems = sources()
    .filter((name) => !loaded.has(name))
    .map((name) => `${name}: no test loads it`);

  for (const { folder, least } of gates) {
    for (const [name, file] of loaded) {
      for (const kind of name.startsWith(folder) ? kinds : []) {
        const { pct } = file.toSummary()[kind];
        const where = missed(file, kind).join(', ');
        if (pct < least) {
          problems.push(`${name}: ${pct} % of ${kind}, ${least} % needed; see line ${where}`);
        }
      }
    }
  }

  const summary = map.getCoverageSummary();
  for (const kind of kinds) {
    const { pct } = summary[kind];
    if (pct >= overall.least) continue;
    problems.push(`${overall.folder}: ${pct} % of ${kind}, ${overall.least} % needed; worst:`);
    const worst = [...loaded]
      .map(([name, file]) => ({ name, file, pct: file.toSummary()[kind].pct }))
      .filter((it) => it.pct < overall.least)
      .sort((a, b) => a.pct - b.pct);
    for (const { name, file, pct: own } of worst.slice(0, 5)) {
      problems.push(`  ${name}: ${own} %; see line ${missed(file, kind).join(', ')}`);
    }
  }
  return problems;
}

import { readFileSync } from 'node:fs';
import { isMain } from './at-root.mjs';

/** Without these nobody finds who answers for the advice, and npm can't say where it was built. */
const needed = /** @type {const} */ (['repository', 'homepage', 'bugs', 'author']);

/**
 * What stands in the way of a release, in words.
 *
 * @param {Record<string, unknown>} manifest What `package.json` says.
 * @param {string} changelog
 */
export function releaseProblems(manifest, changelog) {
  const version = String(manifest.version);
  return [
    ...needed
      .filter((name) => !manifest[name])
      .map((name) => `package.json has no "${name}": fill it in before the first release.`),
    ...(changelog.includes(`\n## ${version}\n`)
      ? []
      : [`CHANGELOG.md has nothing on ${version}: npx changeset version`]),
  ];
}

if (isMain(import.meta)) {
  const problems = releaseProblems(
    JSON.parse(readFileSync('package.json', 'utf8')),
    readFileSync('CHANGELOG.md', 'utf8'),
  );
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

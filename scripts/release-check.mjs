/** What a release needs beside good code. It runs before anything is published. */
import { readFileSync } from 'node:fs';
import { isMain } from './at-root.mjs';

/**
 * What each field of package.json has to hold before the package is published, and where else a person
 * looks for it.
 */
const fields = {
  repository: 'the address of the sources; npm proves by it where the package was built',
  homepage: 'the page for people who want to use the widget',
  bugs: 'where a fault is reported; SECURITY.md points to it',
  author: 'who answers for it',
};

/**
 * What keeps this version from being published, in words; nothing when all is well.
 *
 * @param {Record<string, unknown>} packageJson
 * @param {{ changelog: string, contentVersion: string }} rest The changelog, and the version that
 *   the widget says of itself.
 */
export function releaseProblems(packageJson, { changelog, contentVersion }) {
  const missing = Object.entries(fields).filter(([name]) => !packageJson[name]);
  const problems = missing.map(
    ([name, what]) => `package.json has no "${name}". Fill it in: ${what}.`,
  );
  if (packageJson.private) {
    problems.push(
      'package.json has "private": nothing can be published by hand. Take it out at last.',
    );
  }
  const { version } = packageJson;
  if (!changelog.split('\n').includes(`## ${version}`)) {
    problems.push(`CHANGELOG.md says nothing of ${version}: npx changeset version`);
  }
  if (contentVersion !== version) {
    problems.push(`src/triage/version.ts says ${contentVersion}, package.json ${version}.`);
  }
  return problems;
}

if (isMain(import.meta)) {
  const text = readFileSync('src/triage/version.ts', 'utf8');
  const problems = releaseProblems(JSON.parse(readFileSync('package.json', 'utf8')), {
    changelog: readFileSync('CHANGELOG.md', 'utf8'),
    contentVersion: /version = '([^']+)'/.exec(text)?.[1] ?? 'nothing',
  });
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

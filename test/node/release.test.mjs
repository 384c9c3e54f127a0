import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { releaseProblems } from '../../scripts/release-check.mjs';

const whole = {
  version: '1.2.0',
  repository: 'github:clinic/soreness-checker',
  homepage: 'https://clinic.example/',
  bugs: 'https://clinic.example/bugs',
  author: 'A clinic',
};
const rest = { changelog: '# soreness-checker\n\n## 1.2.0\n\nNew.\n', contentVersion: '1.2.0' };

test('a version with a home and a word in the changelog can be published', () => {
  assert.deepEqual(releaseProblems(whole, rest), []);
});

test('a version is not published without each thing that it needs, and the check says which', () => {
  for (const name of ['repository', 'homepage', 'bugs', 'author']) {
    const problems = releaseProblems({ ...whole, [name]: undefined }, rest);
    assert.equal(problems.length, 1);
    assert.match(problems[0], new RegExp(`no "${name}"\\. Fill it in`));
  }
  const problem = (packageJson, more) => releaseProblems(packageJson, { ...rest, ...more }).join();
  assert.match(problem({ ...whole, private: true }), /^package\.json has "private"/);
  assert.match(
    problem(whole, { changelog: '## 1.2.0-beta' }),
    /^CHANGELOG\.md says nothing of 1\.2\.0/,
  );
  assert.match(
    problem(whole, { contentVersion: '1.1.0' }),
    /^src\/triage\/version\.ts says 1\.1\.0/,
  );
});

test('what has no home yet cannot be published by accident', () => {
  const packageJson = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.ok(packageJson.repository || packageJson.private);
});

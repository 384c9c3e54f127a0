import assert from 'node:assert/strict';
import test from 'node:test';
import { Linter } from 'eslint';
import ts from 'typescript-eslint';
import house from '../../scripts/arrows.mjs';

const src = new URL('../../src/', import.meta.url).pathname;

/** What the rule says about `code`, were it the file of that name. */
const complaints = (file, code) =>
  new Linter({ cwd: src })
    .verify(
      code,
      {
        files: ['**/*.ts'],
        plugins: { house },
        languageOptions: { parser: ts.parser },
        rules: { 'house/arrows': 'error' },
      },
      src + file,
    )
    .map(({ message }) => message);

const right = [
  ['triage/a.ts', "import { b } from './b.js';"],
  ['checkup/a.ts', "import { b } from '../triage/b.js';"],
  ['cards/a.ts', "import type { B } from '../triage/b.js';"],
  ['words/a.ts', "import type { B } from '../cards/b.js';"],
  ['styles/a.ts', "import { css } from 'lit';"],
  ['views/a.ts', "import { html } from 'lit/html.js';"],
  ['views/a.ts', "import type { B } from '../words/b.js';"],
  ['soreness-checker.ts', "import { b } from './views/b.js';"],
  ['define.ts', "import { SorenessChecker } from './soreness-checker.js';"],
  ['index.ts', "export { SorenessChecker } from './soreness-checker.js';"],
  ['script-tag.ts', "import './define.js';"],
  ['script-tag.ts', "import { watch } from './finder.js';"],
  ['finder.ts', "import { SorenessChecker } from './soreness-checker.js';"],
];

const wrong = [
  ['finder.ts', "import { define } from './define.js';"],
  ['embed.ts', "import { SorenessChecker } from './soreness-checker.js';"],
  ['triage/a.ts', "import { b } from '../checkup/b.js';"],
  ['triage/a.ts', "import type { B } from '../words/b.js';"],
  ['triage/a.ts', "import { html } from 'lit';"],
  ['triage/a.ts', "export * from '../cards/b.js';"],
  ['triage/a.ts', "export const b = () => import('../views/b.js');"],
  ['triage/a.ts', "export type B = import('../views/b.js').B;"],
  ['checkup/a.ts', "import { b } from '../cards/b.js';"],
  ['cards/a.ts', "import { b } from '../checkup/b.js';"],
  ['diary/a.ts', "import { b } from '../views/b.js';"],
  ['words/a.ts', "import { b } from '../triage/b.js';"],
  ['words/a.ts', "import { type B } from '../triage/b.js';"],
  ['styles/a.ts', "import { b } from '../triage/b.js';"],
  ['views/a.ts', "import { en } from '../words/en.js';"],
  ['views/a.ts', "import { SorenessChecker } from '../soreness-checker.js';"],
  ['soreness-checker.ts', "import './define.js';"],
  ['define.ts', "import './index.js';"],
  ['index.ts', "import './script-tag.js';"],
  ['triage/a.ts', "import { b } from '../../test/b.js';"],
  ['views/a.ts', "import { b } from 'another-package';"],
];

for (const [file, code] of right) {
  test(`${file} may: ${code}`, () => assert.deepEqual(complaints(file, code), []));
}

for (const [file, code] of wrong) {
  test(`${file} may not: ${code}`, () => assert.equal(complaints(file, code).length, 1));
}

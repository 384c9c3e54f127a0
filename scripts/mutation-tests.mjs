import { build } from 'esbuild';
import './at-root.mjs';

/**
 * The tests of triage/ and checkup/ as one file for Node, without those that enumerate: a mutant has
 * to be found by what is said of it, and within a second or two.
 */
const tests = [
  'triage/examples',
  'triage/reasons',
  'triage/evaluate',
  'triage/signs',
  'triage/advice',
  'triage/assess',
  'triage/path',
  'checkup/checkup',
];

await build({
  stdin: {
    contents: tests.map((name) => `import './test/${name}.test.ts';`).join('\n'),
    resolveDir: '.',
  },
  bundle: true,
  platform: 'node',
  // package.json names only what registers the element as having side effects.
  ignoreAnnotations: true,
  format: 'cjs',
  outfile: 'coverage/mutation-tests.cjs',
  alias: { '@open-wc/testing': '@esm-bundle/chai' },
});

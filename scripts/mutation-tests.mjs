import { readdirSync } from 'node:fs';
import { build } from 'esbuild';
import './at-root.mjs';

/**
 * The tests of triage/ and session/ as one file for Node, without those that enumerate: a mutant has
 * to be found by what is said of it, and within a second or two.
 */
const tests = [
  ...['examples', 'reasons', 'evaluate', 'signs', 'advice', 'assess', 'path', 'softened'].map(
    (name) => `triage/${name}`,
  ),
  ...readdirSync('test/session', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `session/${name.slice(0, -'.test.ts'.length)}`),
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
});

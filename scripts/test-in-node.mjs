import { readdirSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import './at-root.mjs';

const kinds = { pass: 'passed', fail: 'failed', cancelled: 'failed' };

/** Plain Node tests: what runs without a browser, such as the rules of the house. */
export async function testInNode() {
  const files = readdirSync('test/node', { recursive: true })
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => `test/node/${name}`);
  const total = { passed: 0, failed: 0 };
  const stream = run({ files, concurrency: true });
  stream.on('test:diagnostic', ({ message }) => {
    const [kind, count] = message.split(' ');
    if (kinds[kind]) total[kinds[kind]] += Number(count);
  });
  // The pipe alone would not wait for its end.
  for await (const text of stream.compose(new spec())) process.stdout.write(text);
  return total;
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

test('every entry of the package can be imported in plain Node, and registers nothing there', async () => {
  const index = await import('soreness-checker');
  const element = await import('soreness-checker/element');
  assert.equal(index.version, version);
  assert.equal(index.SorenessChecker, element.SorenessChecker);
  assert.equal(globalThis.customElements, undefined);
});

test('the entry for servers can be imported in plain Node', async () => {
  const { renderToString } = await import('soreness-checker/ssr');
  assert.match(renderToString(), /<soreness-checker/);
});

test('assess() works in plain Node', async () => {
  const { assess } = await import('soreness-checker/triage');
  assert.equal(assess({ saddle: 'yes' }).level, 'emergency');
  assert.equal(assess({}).level, 'therapist');
  assert.throws(() => assess({ pain: 11 }), /pain: got 11; allowed is a whole number from 0 to 10/);
});

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { withEmulation } from '../../scripts/engines/emulation.mjs';
import { findExecutable, inPath } from '../../scripts/engines/find-executable.mjs';
import { engines, missingMessage } from '../../scripts/engines/index.mjs';
import { testArguments } from '../../scripts/test-arguments.mjs';
import { summary } from '../../scripts/test-summary.mjs';

const asked = (...args) => testArguments(args, Object.keys(engines));

test('npm test runs everything where nothing is asked for', () => {
  assert.deepEqual(asked(), { chosen: [], files: [] });
});

test('npm test runs some files, or some browsers, or some files in some browsers', () => {
  assert.deepEqual(asked('--files', 'a', 'b'), { chosen: [], files: ['a', 'b'] });
  assert.deepEqual(asked('--browser', 'firefox'), { chosen: ['firefox'], files: [] });
  assert.deepEqual(asked('--browser', 'webkit', '--browser', 'chromium', '--files', 'a'), {
    chosen: ['webkit', 'chromium'],
    files: ['a'],
  });
});

for (const wrong of [
  ['--browser'],
  ['--browser', 'opera'],
  ['--files'],
  ['a.test.ts'],
  ['--file', 'a.test.ts'],
]) {
  test(`npm test -- ${wrong.join(' ')} is answered with what is allowed`, () => {
    assert.throws(() => asked(...wrong), /^Error: Usage: .*chromium\|firefox\|webkit.*--files/);
  });
}

test('a browser is found in PATH, at its usual place, or where a variable says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'engines-'));
  const path = join(folder, 'some-browser');
  writeFileSync(path, '');
  const { PATH } = process.env;
  try {
    process.env.PATH = `/nowhere:${folder}`;
    const search = { variable: 'SOME_BROWSER', commands: ['none', 'some-browser'] };
    assert.equal(inPath(['some-browser']), path);
    assert.deepEqual(findExecutable(search), { path });
    process.env.PATH = '/nowhere';
    assert.deepEqual(findExecutable({ ...search, usual: [path] }), { path });
    assert.match(findExecutable(search).missing, /some-browser in PATH.* SOME_BROWSER/);
    process.env.SOME_BROWSER = path;
    assert.deepEqual(findExecutable(search), { path });
    process.env.SOME_BROWSER = '/nowhere/browser';
    assert.match(findExecutable(search).missing, /SOME_BROWSER is \/nowhere\/browser/);
  } finally {
    process.env.PATH = PATH;
    delete process.env.SOME_BROWSER;
    rmSync(folder, { recursive: true });
  }
});

test('a missing engine is told with where it was looked for, and what to install', () => {
  const { PATH } = process.env;
  process.env.PATH = '/nowhere';
  const found = engines.webkit.find();
  process.env.PATH = PATH;
  const message = missingMessage({ engine: engines.webkit, found });
  assert.match(message, /^Not tested in WebKit: no WebKitWebDriver and no Xvfb in PATH/);
  assert.match(message, /webkit2gtk-driver xvfb$/);
});

test('media that a test emulates are added up, and gone when the page is opened anew', async () => {
  const calls = [];
  const page = withEmulation({ goto: async (url) => calls.push(url) }, async (state) => {
    calls.push(state);
  });
  await page.goto('one');
  await page.emulateMediaType('print');
  await page.emulateMediaFeatures([]);
  await page.goto('two');
  await page.goto('three');
  const added = [{ media: 'print' }, { media: 'print', features: [] }];
  assert.deepEqual(calls, ['one', ...added, {}, 'two', 'three']);
});

const run = (name, counts) => ({ name, seconds: 90, passed: 3, failed: 0, skipped: [], ...counts });
const missing = ['Not tested in WebKit: it is not there.'];

test('the sum counts every engine, and its last line is the count', () => {
  const { text, count, isGood } = summary(
    [run('Chromium'), run('Firefox', { failed: 2 })],
    [],
    true,
  );
  assert.equal(count, '6 passed, 2 failed');
  assert.equal(isGood, false);
  assert.match(text, /^Chromium: 3 passed, 0 failed, 0 skipped, 1\.5 min\nFirefox: /);
});

test('what failed is told again at the very end, each in one short line', () => {
  const long = `a › b: not\n  as ${'long '.repeat(200)}`;
  const { text } = summary(
    [run('Firefox', { failed: 2, failures: [long, 'c: d'] }), run('WebKit')],
    missing,
    true,
  );
  const [first, second] = text.split('\n').slice(-2);
  assert.match(first, /^Failed in Firefox: a › b: not as long long/);
  assert.ok(first.length < 450);
  assert.equal(second, 'Failed in Firefox: c: d');
});

test('a missing engine is told, and is a failure where it must be there', () => {
  const here = summary([run('Chromium')], missing, false);
  assert.ok(here.text.endsWith(missing[0]));
  assert.deepEqual([here.count, here.isGood], ['3 passed, 0 failed', true]);
  const inCI = summary([run('Chromium')], missing, true);
  assert.ok(inCI.text.endsWith(missing[0]));
  assert.deepEqual([inCI.count, inCI.isGood], ['3 passed, 1 failed', false]);
});

test('no engine at all is no success', () => {
  assert.equal(summary([], missing, false).isGood, false);
});

test('an engine in which no test ran is a problem', () => {
  const { text, isGood } = summary([run('Chromium'), run('Firefox', { passed: 0 })], [], false);
  assert.match(text, /No test ran in Firefox/);
  assert.equal(isGood, false);
});

test('skips are printed by their reasons, and one without a reason is a problem', () => {
  const reason = '[cannot see: it has no eyes]';
  const skipped = [`a › b ${reason}`, 'c [cannot hear: it has no ears]', `d [e] ${reason}`];
  const good = summary([run('WebKit', { skipped })], [], true);
  assert.deepEqual(good.text.split('\n').slice(1), [
    '  skipped [cannot see: it has no eyes]: a › b; d [e]',
    '  skipped [cannot hear: it has no ears]: c',
  ]);
  assert.equal(good.isGood, true);
  const bad = summary([run('WebKit', { skipped: ['a › b'] })], [], true);
  assert.match(bad.text, /Skipped in WebKit without a reason.*: a › b/);
  assert.equal(bad.isGood, false);
});

test('what an engine’s run complains of is told, and is no success', () => {
  const { text, isGood } = summary(
    [run('Chromium', { problems: ['Coverage falls short:'] })],
    [],
    true,
  );
  assert.match(text, /Coverage falls short/);
  assert.equal(isGood, false);
});

test('the files that took longest are told in one line, the longest first', () => {
  const files = [3, 41.4, 2, 1, 8, 5, 4].map((seconds) => ({
    file: `/a/test/in-${seconds}.test.ts`,
    seconds,
  }));
  const { text } = summary([run('Firefox', { files })], [], true);
  const names = 'in-41.4 41 s, in-8 8 s, in-5 5 s, in-4 4 s, in-3 3 s, in-2 2 s';
  assert.equal(text.split('\n')[1], `  longest: ${names}`);
  assert.doesNotMatch(summary([run('Node')], [], true).text, /longest/);
});

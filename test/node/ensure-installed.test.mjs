import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { run } from '../../scripts/run.mjs';

const lock = (version, more = {}) =>
  JSON.stringify({
    packages: {
      '': { version: '0.1.0' },
      'node_modules/lit': { version, integrity: `hash of ${version}` },
      ...more,
    },
  });

let place;
let folder;

before(() => {
  place = mkdtempSync(join(tmpdir(), 'soreness-checker-'));
  // Stands for npm, and leaves a trace.
  mkdirSync(join(place, 'bin'));
  writeFileSync(join(place, 'bin/npm'), '#!/bin/sh\ntouch "installed by $1"\n');
  chmodSync(join(place, 'bin/npm'), 0o755);
});

beforeEach(() => {
  folder = mkdtempSync(join(place, 'package-'));
});

after(() => rmSync(place, { recursive: true }));

/** What an install leaves behind, in an order of time that says that the lockfile is newer. */
function installed(text, modules = join(folder, 'node_modules')) {
  mkdirSync(modules);
  writeFileSync(join(modules, '.package-lock.json'), text);
  utimesSync(join(modules, '.package-lock.json'), 1, 1);
}

async function ensureInstalled() {
  const module = new URL('../../scripts/ensure-installed.mjs', import.meta.url);
  const script = `import { ensureInstalled } from ${JSON.stringify(module.href)};
    await ensureInstalled(${JSON.stringify(folder)});`;
  const PATH = [join(place, 'bin'), process.env.PATH].join(delimiter);
  const { code, output } = await run(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, PATH },
  });
  return { code, output, ran: existsSync(join(folder, 'installed by ci')) };
}

test('a fresh clone beside what the lockfile says is not installed again', async () => {
  installed(lock('3.0.0'));
  const other = { 'node_modules/for-another-platform': { version: '1.0.0', optional: true } };
  writeFileSync(join(folder, 'package-lock.json'), lock('3.0.0', other));
  assert.deepEqual(await ensureInstalled(), { code: 0, output: '', ran: false });
});

test('a package that is missing, or of another version, is installed', async () => {
  writeFileSync(join(folder, 'package-lock.json'), lock('3.0.0'));
  const fromNothing = await ensureInstalled();
  assert.deepEqual([fromNothing.code, fromNothing.ran], [0, true]);
  rmSync(join(folder, 'installed by ci'));
  installed(lock('2.0.0'));
  const fromOlder = await ensureInstalled();
  assert.deepEqual([fromOlder.code, fromOlder.ran], [0, true]);
});

test('nothing is installed through a link: it says so, and what to do', async () => {
  const shared = join(folder, 'shared');
  installed(lock('2.0.0'), shared);
  symlinkSync(shared, join(folder, 'node_modules'), 'dir');
  writeFileSync(join(folder, 'package-lock.json'), lock('3.0.0'));
  const { code, output, ran } = await ensureInstalled();
  assert.deepEqual([code, ran], [1, false]);
  assert.match(output, /links to .*shared, .*\bnpm ci there, or remove the link/);
});

test('a link to what the lockfile says is good', async () => {
  const shared = join(folder, 'shared');
  installed(lock('3.0.0'), shared);
  symlinkSync(shared, join(folder, 'node_modules'), 'dir');
  writeFileSync(join(folder, 'package-lock.json'), lock('3.0.0'));
  assert.deepEqual(await ensureInstalled(), { code: 0, output: '', ran: false });
});

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import { ensureInstalled } from '../../scripts/ensure-installed.mjs';
import { run } from '../../scripts/run.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const cwd = 'test/consumers';
const installed = `${cwd}/node_modules/soreness-checker`;

/** Runs a module, or a tool by its module, among the consumers; what it printed when all went well. */
async function node(...args) {
  const { code, output } = await run(process.execPath, args, { cwd });
  assert.equal(code, 0, output);
  return output;
}

let folder;
let tarball;

describe('a project that installs the packed package', { concurrency: 1 }, () => {
  before(async () => {
    await ensureInstalled(cwd);
    folder = mkdtempSync(join(tmpdir(), 'soreness-checker-'));
    const packing = await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder]);
    const [name] = readdirSync(folder);
    assert.ok(name?.endsWith('.tgz'), packing.output);
    tarball = join(folder, name);
    // What is packed, in place of the checkout that the lockfile points to.
    rmSync(installed, { recursive: true, force: true });
    mkdirSync(installed);
    const { code, output } = await run('tar', ['-xzf', tarball, '-C', installed, '--strip', '1']);
    assert.equal(code, 0, output);
    rmSync(`${cwd}/.built`, { recursive: true, force: true });
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  test('imports each entry in Node', async () => {
    assert.equal((await node('node/index.js')).trim(), `${version} SorenessChecker true 4`);
  });

  for (const [module, resolution] of [
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    test(`has its types with moduleResolution ${resolution}, strict, and checked themselves`, async () => {
      const output = await node(
        ...['node_modules/typescript/bin/tsc', '--ignoreConfig', '--noEmit', '--strict'],
        ...['--skipLibCheck', 'false', '--exactOptionalPropertyTypes', '--target', 'es2022'],
        ...['--module', module, '--moduleResolution', resolution, 'types/index.ts'],
      );
      assert.equal(output.trim(), '');
    });
  }

  for (const bundler of ['esbuild', 'rollup', 'vite', 'webpack', 'parcel']) {
    test(`builds an app with ${bundler} that shows the widget`, async () => {
      await node('build.mjs', bundler);
      const [file] = readdirSync(`${cwd}/.built/${bundler}`, { recursive: true })
        .filter((name) => name.endsWith('.js'))
        .map((name) => readFileSync(`${cwd}/.built/${bundler}/${name}`, 'utf8'));
      const { window } = new JSDOM('<!doctype html><html lang="en"><body>', {
        runScripts: 'outside-only',
        url: 'https://clinic.example/',
      });
      window.eval(file);
      const widget = window.document.querySelector('soreness-checker');
      assert.match(widget.shadowRoot.textContent, /Sore after a massage\?/);
      assert.equal(window.document.title, `${version} emergency`);
      window.close();
    });
  }

  for (const environment of ['jsdom', 'happy-dom']) {
    test(`tests it with Vitest and ${environment}`, async () => {
      await node(
        ...['node_modules/vitest/vitest.mjs', 'run', '--root', 'dom'],
        ...['--globals', '--environment', environment],
      );
    });
  }

  test('tests it with Jest and jsdom', async () => {
    await node(
      ...['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--rootDir', 'dom'],
      ...['--config', '{ "testEnvironment": "jsdom", "transform": {} }'],
    );
  });

  test('is told the truth about the types of each entry', async () => {
    const core = `${cwd}/node_modules/@arethetypeswrong/core/dist/index.js`;
    const { checkPackage, createPackageFromTarballData } = await import(pathToFileURL(core).href);
    const { types, problems } = await checkPackage(
      createPackageFromTarballData(new Uint8Array(readFileSync(tarball))),
    );
    assert.equal(types.kind, 'included');
    const ours = problems.filter(
      ({ kind, resolutionKind, entrypoint = '' }) =>
        // Modules alone: `require()` of them works where Node has it.
        kind !== 'CJSResolvesToESM' &&
        // Its resolution knows no `exports`: `typesVersions` helps types, and nothing helps code.
        resolutionKind !== 'node10' &&
        // Files for pages and editors are no modules.
        !/\.(html|css|json|js)$/.test(entrypoint),
    );
    assert.deepEqual(ours, []);
  });
});

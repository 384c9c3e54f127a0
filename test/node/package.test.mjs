import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import { elementOf } from '../../scripts/manifest.mjs';
import { run, tool } from '../../scripts/run.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

test('every entry of the package can be imported in plain Node, and needs no page', async () => {
  const element = await import('soreness-checker/element');
  const registered = () => customElements.get('soreness-checker');
  // Lit has a registry there, where its renderer looks.
  assert.equal(registered(), undefined);
  const index = await import('soreness-checker');
  assert.equal(index.version, version);
  assert.equal(index.SorenessChecker, element.SorenessChecker);
  assert.ok(registered().prototype instanceof element.SorenessChecker);
  assert.equal(globalThis.document, undefined);
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

const {
  exports,
  typesVersions,
  customElements: manifestPath,
  'web-types': webTypes,
} = JSON.parse(readFileSync('package.json', 'utf8'));
const typed = Object.keys(exports).filter((name) => exports[name].types && name !== '.');

test('older TypeScript finds the types of each entry where newer finds them', () => {
  const paths = Object.fromEntries(
    typed.map((name) => [name.slice(2), [exports[name].types.slice(2)]]),
  );
  assert.deepEqual(typesVersions, { '*': paths });
});

test('a project with `moduleResolution: node10` can import each entry', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'soreness-checker-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(process.cwd(), join(folder, 'node_modules/soreness-checker'));
    const imports = ['.', ...typed].map(
      (name) => `import * as _${name.replace(/\W/g, '')} from 'soreness-checker${name.slice(1)}';`,
    );
    writeFileSync(join(folder, 'index.ts'), imports.join('\n'));
    const { code, output } = await tool('tsc', [
      ...['--ignoreConfig', '--noEmit', '--skipLibCheck', '--ignoreDeprecations', '6.0'],
      ...['--module', 'es2022', '--moduleResolution', 'node10', '--target', 'es2022'],
      join(folder, 'index.ts'),
    ]);
    assert.equal(output.trim(), '');
    assert.equal(code, 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a project that installs the packed package can use each entry, in Node and in TypeScript', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'soreness-checker-'));
  const npm = (...args) => run('npm', args, { cwd: folder });
  try {
    const packed = await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder]);
    const [tarball] = readdirSync(folder);
    assert.ok(tarball?.endsWith('.tgz'), packed.output);
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const { code, output } = await npm('install', '--no-audit', '--no-fund', tarball);
    assert.equal(code, 0, output);

    const there = join(folder, 'node_modules/soreness-checker');
    for (const name of [
      'README.md',
      'LICENSE',
      'llms.txt',
      'CHANGELOG.md',
      manifestPath,
      webTypes,
    ]) {
      assert.ok(existsSync(join(there, name)), name);
    }
    const targets = Object.values(exports).flatMap((to) => Object.values(to.types ? to : { to }));
    for (const target of targets) assert.ok(existsSync(join(there, target)), target);

    writeFileSync(
      join(folder, 'index.js'),
      `import { version } from 'soreness-checker';
      import { assess } from 'soreness-checker/triage';
      import 'soreness-checker/element';
      import 'soreness-checker/embed-parent';
      console.log(version, assess({ saddle: 'yes' }).level);`,
    );
    const ran = await run(process.execPath, ['index.js'], { cwd: folder });
    assert.equal(ran.output.trim(), `${version} emergency`);

    writeFileSync(
      join(folder, 'index.ts'),
      `import 'soreness-checker';
      import type { EventMessage } from 'soreness-checker/embed-parent';
      export const nameOf = ({ name }: EventMessage) => name;
      const levels: string[] = [];
      document.addEventListener('soreness-result', ({ detail }) => levels.push(detail.level));
      window.addEventListener('soreness-question', ({ detail }) => detail.step.toFixed());
      document.querySelector('iframe')?.addEventListener('soreness-result', ({ detail }) => detail.level);
      // @ts-expect-error An event of another name is none of the widget's.
      document.addEventListener('soreness-reslt', ({ detail }) => detail);`,
    );
    const compiled = await tool('tsc', [
      ...['--ignoreConfig', '--noEmit', '--strict', '--target', 'es2022'],
      ...['--module', 'nodenext', join(folder, 'index.ts')],
    ]);
    assert.equal(compiled.output.trim(), '');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const { modules } = JSON.parse(readFileSync(manifestPath, 'utf8'));
const element = elementOf({ modules });

test('the manifest is where the package says, and its modules are files', () => {
  assert.equal(exports['./custom-elements.json'], `./${manifestPath}`);
  const names = modules.flatMap((module) => [
    module.path,
    ...module.exports.map(({ declaration }) => declaration.module),
  ]);
  for (const name of names) assert.ok(existsSync(name), name);
});

test('each attribute of the manifest has its property, its words and a kind that a control can be made of', () => {
  const fields = new Set(element.members.map(({ name }) => name)).add('lang');
  for (const { name, fieldName, description, type, kind, values } of element.attributes) {
    assert.ok(fields.delete(fieldName), `${name}: ${fieldName}`);
    assert.ok(description && type.text && kind, name);
    for (const value of values ?? []) assert.ok(type.text.includes(`'${value}'`), name);
  }
  // A whole language and a site's own words are no text for an attribute.
  assert.deepEqual([...fields], ['addLanguages', 'words']);
  const values = (attribute) => element.attributes.find(({ name }) => name === attribute).values;
  assert.deepEqual(values('show'), ['check', 'tips', 'myths', 'prepare']);
  assert.deepEqual(values('theme'), ['auto', 'light', 'dark']);
});

test('each event of the manifest has its type, and each variable a syntax, a group and a default', () => {
  assert.equal(element.events.length, 5);
  for (const { name, type } of element.events) {
    assert.equal(type.text, `SorenessEvent<'${name}'>`);
  }
  for (const { name, syntax, group, default: preset } of element.cssProperties) {
    assert.ok(['colours', 'levels', 'text', 'shape'].includes(group), name);
    assert.match(syntax, /^(<[a-z-]+>|\*)$/, name);
    assert.doesNotMatch(preset, /--_|^$/, name);
  }
});

test('JetBrains IDEs are told of each attribute and variable', () => {
  const { contributions } = JSON.parse(readFileSync(webTypes, 'utf8'));
  const names = (list) => list.map(({ name }) => name);
  const [tag] = contributions.html.elements;
  assert.deepEqual(names(tag.attributes), names(element.attributes));
  assert.deepEqual(names(contributions.css.properties), names(element.cssProperties));
});

test('the hashes are those of the files that pages load', () => {
  const { version: of, files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
  assert.equal(of, version);
  assert.ok(files['soreness-checker.js']);
  for (const [name, { bytes, integrity }] of Object.entries(files)) {
    const text = readFileSync(`dist/${name}`);
    assert.equal(bytes, text.length);
    const hash = createHash('sha384').update(text).digest('base64');
    assert.equal(integrity, `sha384-${hash}`, name);
  }
});

test('the source map of the script leads to the sources as they were written', () => {
  const script = readFileSync('dist/soreness-checker.js', 'utf8');
  const map = JSON.parse(readFileSync('dist/soreness-checker.js.map', 'utf8'));
  assert.match(script, /\n\/\/# sourceMappingURL=soreness-checker\.js\.map\n$/);
  const at = map.sources.indexOf('../src/triage/rules.ts');
  assert.equal(map.sourcesContent[at], readFileSync('src/triage/rules.ts', 'utf8'));
  const lines = script.split('\n');
  const line = lines.findIndex((text) => text.includes('currentScript'));
  const column = lines[line].indexOf('currentScript');
  const found = originalPositionFor(new TraceMap(map), { line: line + 1, column });
  assert.match(found.source, /^\.\.\/src\/embed\/script-tag\.ts$/);
});

test('the terms of what is bundled are published with it', () => {
  const notices = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8');
  for (const name of ['lit-html', 'lit-element', '@lit/reactive-element']) {
    assert.ok(notices.includes(`${name} `), name);
  }
  assert.match(notices, /Copyright \(c\) 2017 Google LLC/);
});

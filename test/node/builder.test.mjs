import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { transform } from 'esbuild';
import fc from 'fast-check';
import { load } from '../../scripts/load.mjs';

const { controlsOf, problemOf, reached, variableProblem } = await load('demo/builder/manifest.ts');
const config = await load('demo/builder/config.ts');
const { formsOf, places } = await load('demo/builder/places.ts');
const { countries } = await load('demo/builder/countries.ts');
const { adviceOn } = await load('demo/builder/policy.ts');
const { fixedAccent, ratiosOf, standsOut } = await load('demo/builder/contrast.ts');
const { snippetOf } = await load('demo/builder/snippet.ts');
const { countingCode, tools } = await load('demo/builder/analytics.ts');
const { pluginCode } = await load('demo/builder/wordpress.ts');
const all = await load('src/locales/all.ts');
const { releasedFile } = await load('demo/builder/release.ts');

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const controls = controlsOf(manifest);
const [element] = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);
const known = { pages: ['plain', 'clinic'], scenes: ['intro', 'result-emergency'] };

const facts = {
  flags: controls.settings.filter(({ kind }) => kind === 'flag').map(({ name }) => name),
  integrity: `sha384-${'A'.repeat(64)}`,
  emergencyNumber: '999',
  height: 1200,
};

test('every attribute and every CSS variable of the manifest has a control', () => {
  const names = (list) => list.map(({ name }) => name);
  assert.deepEqual(names(controls.settings), names(element.attributes));
  assert.deepEqual(
    names(controls.variables).map((name) => `--soreness-${name}`),
    names(element.cssProperties),
  );
  for (const { label, description } of [...controls.settings, ...controls.variables]) {
    assert.match(label, /^[A-Z“]/);
    assert.notEqual(description, '');
  }
});

test('a new attribute or variable appears by itself, in words', () => {
  const added = {
    ...element,
    attributes: [
      { name: 'clinic-name', kind: 'text', description: 'The clinic.' },
      { name: 'no-print', kind: 'flag', description: 'No print.' },
      { name: 'size', kind: 'oneOf', values: ['small', 'large'], default: '"small"' },
    ],
    cssProperties: [
      { name: '--soreness-new-line', syntax: '<color>', default: '#fff', group: 'colours' },
    ],
  };
  const { settings, variables } = controlsOf({ modules: [{ declarations: [added] }] });
  assert.deepEqual(
    settings.map(({ label, kind }) => [label, kind]),
    [
      ['Clinic name', 'text'],
      ['No print', 'flag'],
      ['Size', 'oneOf'],
    ],
  );
  assert.deepEqual(settings[2].options, ['small', 'large']);
  assert.equal(settings[2].fallback, 'small');
  assert.deepEqual(variables[0], {
    name: 'new-line',
    label: 'New line',
    kind: 'color',
    description: '',
    fallback: '#fff',
    group: 'colours',
  });
});

test('a manifest without the element is refused by name', () => {
  assert.throws(() => controlsOf({ modules: [] }), /no <soreness-checker>/);
});

const values = {
  sectionList: fc
    .uniqueArray(fc.constantFrom('check', 'tips', 'myths', 'prepare'), { minLength: 1 })
    .map((list) => list.join(' ')),
  flag: fc.constant('true'),
  country: fc.constantFrom(...countries.map(({ code }) => code)),
  language: fc.constantFrom('en', 'en-GB', 'de-CH', 'pt-BR'),
  url: fc.constantFrom('/book', 'https://clinic.example/book?a=1&b=2#c', 'a/b.html'),
  phone: fc.constantFrom('999', '020 7946 0018', '+44 20 7946 0018'),
  text: fc
    .string({ minLength: 1 })
    .filter((text) => text.trim() !== '' && !problemOf('heading', text)),
};
const settingValue = ({ kind, options }) =>
  kind === 'headingLevel'
    ? fc.constantFrom('1', '3', '6')
    : kind === 'oneOf'
      ? fc.constantFrom(...options)
      : values[kind];
const variableValue = fc
  .string({ minLength: 1 })
  .filter((text) => text.trim() !== '' && !variableProblem(text));

/** Any configuration, made as the builder makes it: choice by choice. */
const anyConfig = fc
  .record({
    place: fc.constantFrom(...places.map(({ id }) => id)),
    form: fc.nat(),
    file: fc.constantFrom('soreness-checker.js', '/js/s.js', 'https://clinic.example/a/s.js'),
    settings: fc.record(
      Object.fromEntries(controls.settings.map((each) => [each.name, settingValue(each)])),
      { requiredKeys: [] },
    ),
    variables: fc.record(
      Object.fromEntries(controls.variables.map(({ name }) => [name, variableValue])),
      { requiredKeys: [] },
    ),
    preview: fc.record(
      {
        page: fc.constantFrom(...known.pages),
        width: fc.constantFrom('phone', 'tablet', 'desktop'),
        light: fc.constantFrom('light', 'dark', 'class'),
        isRightToLeft: fc.boolean(),
        scene: fc.constantFrom('', ...known.scenes),
      },
      { noNullPrototype: true },
    ),
  })
  .map(({ place, form, file, settings, variables, preview }) => {
    const forms = formsOf(place);
    let made = config.withPlace(config.plainConfig, place);
    made = { ...made, form: forms[form % forms.length], file, preview };
    for (const [name, value] of Object.entries(settings)) {
      made = config.withSetting(made, controls, name, value);
    }
    for (const [name, value] of Object.entries(variables)) {
      made = config.withVariable(made, name, value);
    }
    return made;
  });

test('1,000 configurations come back from their addresses as they were', () => {
  fc.assert(
    fc.property(anyConfig, (made) => {
      const { config: back, problems } = config.fromAddress(
        config.toAddress(made),
        controls,
        known,
      );
      assert.deepEqual(problems, []);
      assert.deepEqual(back, made);
    }),
    { numRuns: 1000, seed: 14 },
  );
});

test('what comes as it is needs no address', () => {
  assert.equal(config.toAddress(config.plainConfig), '');
});

test('what an address has wrong is left out and named, and the rest counts', () => {
  const wrong = [
    '_place=geocities',
    '_form=script',
    '_file=javascript:alert(1).js',
    '_page=../../x',
    '_width=watch',
    '_scene=none',
    'book-url=javascript:alert(1)',
    'country=Utopia',
    'colour=red',
    '--accent=red;}body{display:none',
    '--hue=1',
  ].map((each) => each.replace(';', '%3B'));
  for (const each of wrong) {
    const address = `country=GB&${each}`.replace('country=GB&country', 'country');
    const { config: back, problems } = config.fromAddress(address, controls, known);
    if (each === '_form=script') assert.deepEqual(problems, [], 'plain HTML takes the script');
    else assert.equal(problems.length, 1, each);
    assert.ok(each.startsWith('country') || back.settings.country === 'GB', each);
  }
});

test('any address at all leaves a configuration that stands', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (address) => {
      const { config: back } = config.fromAddress(address, controls, known);
      assert.ok(snippetOf(back, facts).length > 0);
    }),
    { numRuns: 2000, seed: 15 },
  );
});

test('every place has a snippet in each of its forms, and it has nothing that is the default', () => {
  for (const place of places) {
    for (const form of place.forms) {
      const chosen = { ...config.withPlace(config.plainConfig, place.id), form };
      const pieces = snippetOf(chosen, facts);
      assert.ok(pieces.length > 0, `${place.id} ${form}`);
      for (const { code } of pieces) {
        assert.doesNotMatch(code, /undefined|theme|show=|--soreness/, `${place.id} ${form}`);
        assert.doesNotMatch(code, /\n\n<\/|<p>\s*<\/p>/);
      }
    }
  }
});

/** A configuration with all that can be set. */
const full = (place) => {
  let made = config.withPlace(config.plainConfig, place);
  const settings = {
    show: 'check tips',
    theme: 'dark',
    heading: 'Sore {after} "your" <massage> & [more]?',
    country: 'GB',
    'book-url': '/book?a=1&b=2',
    'no-diary': 'true',
    'heading-level': '3',
  };
  for (const [name, value] of Object.entries(settings)) {
    made = config.withSetting(made, controls, name, value);
  }
  return config.withVariable(made, 'accent', '#a4472b');
};

test('the code for frameworks compiles', async () => {
  for (const { id, forms } of places.filter(({ forms }) => forms.includes('module'))) {
    for (const { language, code } of snippetOf({ ...full(id), form: forms[0] }, facts)) {
      if (language === 'tsx') await transform(code, { loader: 'tsx', jsx: 'preserve' });
      if (language === 'css') await transform(code, { loader: 'css', logLevel: 'error' });
    }
  }
});

test('the hash stands with a file beside the page and with a released one, and not with others', () => {
  const code = (file, more = {}) =>
    snippetOf({ ...config.plainConfig, file, form: 'script' }, { ...facts, ...more })[0].code;
  const released = releasedFile('1.2.3', 'https://files.example/soreness@{version}/s.js');
  assert.equal(released, 'https://files.example/soreness@1.2.3/s.js');
  assert.match(code('soreness-checker.js'), /integrity="sha384-/);
  assert.doesNotMatch(code('soreness-checker.js'), /crossorigin/);
  assert.match(code(released, { released }), /integrity="sha384-[^"]+"\s+crossorigin="anonymous"/);
  // Without a word of that site (CORS) a browser would block the file.
  assert.doesNotMatch(code('https://mine.example/s.js'), /integrity/);
});

test('the files of a language follow it, wherever they are, unless another file was named', () => {
  const inLanguage = (file, ...tags) =>
    tags.reduce((made, tag) => config.withSetting(made, controls, 'lang', tag), {
      ...config.plainConfig,
      file,
    });
  assert.equal(inLanguage('soreness-checker.js', 'de-AT').file, 'soreness-checker.de.js');
  assert.equal(
    inLanguage('/js/soreness-checker.js', 'de', 'pt').file,
    '/js/soreness-checker.pt-BR.js',
  );
  assert.equal(inLanguage('/js/soreness-checker.js', 'de', '').file, '/js/soreness-checker.js');
  assert.equal(inLanguage('/js/mine.js', 'de').file, '/js/mine.js');
  assert.equal(inLanguage('soreness-checker.all.js', 'ar').file, 'soreness-checker.all.js');
  assert.equal(
    config.fromAddress('lang=ar', controls, known).config.file,
    'soreness-checker.ar.js',
  );
});

test('every snippet in another language is in it, and says so', () => {
  const { bundled } = all;
  for (const words of bundled.slice(1)) {
    const { lang, dir, heading } = words;
    for (const place of places) {
      for (const form of place.forms) {
        const chosen = config.withSetting(
          { ...config.withPlace(config.plainConfig, place.id), form },
          controls,
          'lang',
          lang,
        );
        const code = snippetOf(chosen, facts)
          .map((each) => each.code)
          .join('\n');
        const where = `${lang} ${place.id} ${form}`;
        assert.doesNotMatch(code, /Sore after|Mild soreness|soreness-checker\.js/, where);
        assert.ok(code.includes(lang) || form === 'text', where);
        // The frame and the shortcode have it in their own files.
        if (['placeholder', 'element', 'module', 'manager', 'page'].includes(form)) {
          assert.ok(code.includes(heading), where);
          assert.ok(code.includes(`<p lang="${lang}"${dir === 'rtl' ? ' dir="rtl"' : ''}>`), where);
        }
        if (form === 'iframe') assert.ok(code.includes(`embed.${lang}.html`), where);
        if (form === 'module')
          assert.ok(code.includes(`'soreness-checker/locales/${lang}'`), where);
      }
    }
    const plugin = pluginCode({ ...facts, lang, version: '1.2.3', controls });
    assert.ok(plugin.includes(heading), lang);
  }
});

test('no address is offered before there is a release', () => {
  assert.equal(releasedFile('1.2.3'), undefined);
});

test('the number is the one that the widget shows, however its country is written', () => {
  const number = (settings, tag = '') => reached(new Map(Object.entries(settings)), tag).number;
  assert.equal(number({ country: 'uk' }), '999');
  assert.equal(number({ lang: 'en-gb' }), '999');
  assert.equal(number({}, 'en-Latn-US'), '911');
  assert.equal(number({ country: 'FR' }, 'en-US'), '112');
  assert.equal(number({ country: 'JP', 'emergency-number': '119' }), '119');
  assert.equal(number({ country: 'JP' }), undefined);
  assert.equal(number({ country: 'Utopia' }, 'en-US'), '911');
  assert.equal(number({ 'emergency-number': 'no' }), undefined);
});

test('countries have a code and a name, each once', () => {
  assert.equal(countries.length, 249);
  assert.equal(new Set(countries.map(({ name }) => name)).size, 249);
  assert.ok(countries.every(({ code, name }) => name !== code));
});

test('a colour that does not stand out is fixed, and others stay', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 0xffffff }),
      fc.constantFrom('auto', 'light', 'dark'),
      fc.constantFrom(undefined, '#fffdf6', '#1e1929'),
      (number, theme, surface) => {
        const accent = `#${number.toString(16).padStart(6, '0')}`;
        const ground = { theme, surface };
        const fixed = fixedAccent(accent, ground);
        assert.ok(standsOut(fixed, ground), `${accent} ${theme} ${surface}: ${fixed}`);
      },
    ),
    { numRuns: 200, seed: 3 },
  );
  assert.equal(ratiosOf('no colour', { theme: 'auto' }).length, 0);
  assert.equal(fixedAccent('no colour', { theme: 'auto' }), undefined);
});

const plain = config.plainConfig;

test('a policy is told what it lacks, and that it lacks nothing', () => {
  const enough = "default-src 'none'; script-src 'self'; style-src 'self'";
  const noStyles = snippetOf({ ...plain, form: 'text' }, facts);
  assert.ok(noStyles);
  assert.deepEqual(adviceOn('', plain), { policy: '', notes: [] });
  assert.equal(adviceOn(enough, plain).policy, enough);
  assert.match(adviceOn(enough, plain).notes.join(), /into your style sheet/);
  assert.deepEqual(adviceOn("script-src 'self' 'unsafe-inline'", plain).notes, []);
  assert.equal(
    adviceOn("Content-Security-Policy: default-src 'none'", plain).policy,
    "default-src 'none'; script-src 'self'",
  );
  const elsewhere = { ...plain, file: 'https://files.example/a/soreness-checker.js' };
  assert.equal(
    adviceOn("script-src 'self'", elsewhere).policy,
    "script-src 'self' https://files.example",
  );
  assert.deepEqual(adviceOn('script-src https:', elsewhere).notes, []);
  assert.deepEqual(adviceOn('script-src files.example', elsewhere).notes, []);
  assert.match(adviceOn("script-src 'nonce-a' 'strict-dynamic'", plain).notes.join(), /nonce/);
  const trusted = "require-trusted-types-for 'script'; trusted-types a";
  assert.equal(adviceOn(trusted, plain).policy, `${trusted} soreness-checker`);
  assert.equal(
    adviceOn("require-trusted-types-for 'script'; trusted-types 'none'", plain).policy,
    "require-trusted-types-for 'script'; trusted-types soreness-checker",
  );
  const framed = { ...elsewhere, form: 'iframe' };
  assert.equal(
    adviceOn("default-src 'self'", framed).policy,
    "default-src 'self'; frame-src 'self' https://files.example; script-src 'self' https://files.example",
  );
  assert.deepEqual(adviceOn(enough, { ...plain, form: 'text' }).notes, []);
});

test('what is counted has no level unless it is asked for, and is old JavaScript', async () => {
  for (const tool of Object.keys(tools)) {
    assert.doesNotMatch(countingCode(tool, false), /level/);
    assert.match(countingCode(tool, true), /event\.detail\.level/);
    const [, script] = /<script>([^]*)<\/script>/.exec(countingCode(tool, true)) ?? [];
    await transform(script, { target: 'es5' });
    assert.doesNotMatch(script, /=>|const |let |`/);
  }
});

/** What the shortcode prints, by a WordPress that is no more than the functions it calls. */
function printed(given) {
  const folder = mkdtempSync(join(tmpdir(), 'plugin-'));
  try {
    const code = pluginCode({ ...facts, version: '1.2.3', controls });
    writeFileSync(join(folder, 'plugin.php'), code);
    const attributes = JSON.stringify(given).replaceAll("'", "\\'");
    const run = `<?php
define( 'ABSPATH', 1 );
function add_shortcode( $name, $make ) { global $made; $made = $make; }
function wp_enqueue_script( ...$given ) { fwrite( STDERR, json_encode( $given ) ); }
function plugins_url( $path ) { return '/plugins/' . $path; }
function esc_attr( $text ) { return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8', false ); }
require '${folder}/plugin.php';
echo $made( json_decode( '${attributes}', true ) );`;
    writeFileSync(join(folder, 'run.php'), run);
    const { stdout, stderr, status } = spawnSync('php', [join(folder, 'run.php')], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr + stdout);
    return { html: stdout, script: JSON.parse(stderr) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const hasPhp = spawnSync('php', ['--version']).status === 0;

test(
  'the WordPress plugin prints the placeholder, with what it knows and nothing else',
  { skip: hasPhp ? false : 'there is no PHP here' },
  () => {
    const { html, script } = printed({
      country: 'GB',
      heading: 'Sore "after" <a> massage?',
      accent: '#a4472b',
      font: 'red; } body { display: none',
      onclick: 'alert(1)',
      0: 'no-diary',
    });
    assert.match(html, /^<div data-soreness-checker /);
    assert.match(html, / data-country="GB"/);
    assert.match(html, / data-heading="Sore &quot;after&quot; &lt;a&gt; massage\?"/);
    assert.match(html, / data-no-diary=""/);
    assert.match(html, / style="min-height: 1200px; --soreness-accent: #a4472b">/);
    assert.doesNotMatch(html, /onclick|display/);
    assert.match(html, /Call 999, or go to an emergency department/);
    assert.deepEqual(script.slice(0, 2), ['soreness-checker', '/plugins/soreness-checker.js']);
    assert.match(printed('').html, /^<div data-soreness-checker style=/);
  },
);

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { load } from '../../scripts/load.mjs';
import { elementOf, manifest } from '../../scripts/manifest.mjs';
import { settingsSchema } from '../../scripts/settings-schema.mjs';

const { attributes } = elementOf(await manifest());
// That an address is one, its pattern says.
const ajv = new Ajv({ allErrors: true, formats: { 'uri-reference': true } });
ajv.addSchema(settingsSchema({ attributes }), 'settings');

/** What is wrong with the settings of an element, a script tag or an address, in words. */
function problems(settings, place = '') {
  const validate = ajv.getSchema(`settings${place}`);
  return validate(settings) ? '' : ajv.errorsText(validate.errors);
}

/** The settings among the attributes of an element, by their names. */
const settingsOf = ({ attributes: all }, prefix = '') =>
  Object.fromEntries(
    [...all]
      .filter(({ name }) => name.startsWith(prefix))
      .map(({ name, value }) => [name.slice(prefix.length), value]),
  );

/** What every element may have. */
const common = ['id', 'class', 'style', 'slot', 'dir', 'hidden'];

/** Each place of a page that holds settings: what it is, the settings, and which schema is theirs. */
function placesIn(markup) {
  const { document } = new JSDOM(markup, { url: 'https://clinic.example/' }).window;
  const all = (selector) => [...document.querySelectorAll(selector)];
  const query = ({ src }) => Object.fromEntries(new URL(src).searchParams);
  return [
    ...all('soreness-checker').map((each) => {
      const settings = settingsOf(each);
      for (const name of common) delete settings[name];
      return [settings, ''];
    }),
    ...all('[data-soreness-checker]').map((each) => {
      const settings = settingsOf(each, 'data-');
      delete settings['soreness-checker'];
      return [settings, ''];
    }),
    ...all('script[src*="soreness-checker"]').map((each) => [
      { ...query(each), ...settingsOf(each, 'data-') },
      '#/$defs/script',
    ]),
    ...all('iframe[src*="embed.html"]').map((each) => [query(each), '#/$defs/address']),
  ];
}

describe('the schema of the settings', () => {
  for (const page of ['README.md', 'docs/embedding.md', 'llms.txt']) {
    test(`takes every example of ${page}`, () => {
      const text = readFileSync(page, 'utf8');
      const examples = [...text.matchAll(/```html\n([^]*?)```/g)].map(([, markup]) => markup);
      const places = examples.flatMap(placesIn);
      assert.ok(examples.length > 1 && places.length >= examples.length);
      for (const [settings, place] of places) assert.equal(problems(settings, place), '');
      assert.ok(places.some(([settings]) => 'book-url' in settings));
    });
  }

  test('knows each attribute, and no other', () => {
    const all = Object.fromEntries(attributes.map(({ name }) => [name, 'text']));
    const unknown = /unevaluated/;
    assert.doesNotMatch(problems(all), unknown);
    for (const name of ['book-ulr', 'bookUrl', 'data-book-url', 'target', 'dir']) {
      assert.match(problems({ [name]: '/book' }), unknown);
    }
    assert.equal(problems({ target: '#check', ignore: '.comments' }, '#/$defs/script'), '');
    assert.match(problems({ target: '#check', dir: 'rtl' }, '#/$defs/address'), unknown);
    assert.match(problems({ 'book-ulr': '/book' }, '#/$defs/script'), unknown);
  });

  const good = {
    lang: ['en', 'en-GB', 'zh-Hant-TW'],
    show: ['check', 'tips myths', ' prepare  check '],
    theme: ['auto', 'light', 'dark'],
    heading: ['Sore?'],
    'heading-level': ['1', 6, '6'],
    country: ['GB', 'uk'],
    'emergency-number': [
      '999',
      '+1 (212) 555-0100',
      '+44 (0)20 7946 0018',
      '*123#',
      '020.7946.0018',
    ],
    'advice-number': ['111'],
    'therapist-phone': ['020 7946 0018'],
    'book-url': [
      '/book',
      'book?a=b#c',
      '#book',
      'https://clinic.example:8080/a',
      'HTTP://a.example',
    ],
    'book-label': ['Book'],
    'no-diary': [true, '', 'true', false],
    'share-answers': [true, '', 'false'],
  };
  const bad = {
    lang: ['english language', 'e'],
    show: ['chek', 'check, tips', ''],
    theme: ['Dark', 'pink'],
    'heading-level': ['0', 7, '2.5', 'h2'],
    country: ['GBR', 'G1', 'United Kingdom'],
    'emergency-number': ['9', 'nine', '+(0)1', '1234567890123456', '+44 (0)2079460018201918'],
    'book-url': [
      'javascript:alert(1)',
      ' javascript:1',
      'java\nscript:1',
      'tel:1',
      'mailto:a@b',
      '',
    ],
    'no-diary': ['no', 0],
  };

  test('takes good values, and rejects bad ones', () => {
    assert.deepEqual(Object.keys(good).sort(), attributes.map(({ name }) => name).sort());
    for (const [name, values] of Object.entries(good)) {
      for (const value of values) assert.equal(problems({ [name]: value }), '');
    }
    for (const [name, values] of Object.entries(bad)) {
      for (const value of values) assert.notEqual(problems({ [name]: value }), '', `${value}`);
    }
  });

  test('takes no value that the element does not take', async () => {
    const kinds = await load('src/element/properties.ts');
    const checked = attributes.filter(({ kind }) => kinds[kind] && kind !== 'oneOf');
    assert.ok(checked.length > 8);
    const of = (letters, maxLength) => fc.string({ unit: fc.constantFrom(...letters), maxLength });
    const texts = fc.oneof(
      of('+()0123 .-*#/', 24),
      of('htps:/\\.a1?# \n\t', 16),
      of('abGB1', 3),
      fc.webUrl(),
      fc
        .array(fc.constantFrom('check', 'tips', 'myths', ' '), { maxLength: 4 })
        .map((all) => all.join(' ')),
      fc.string(),
    );
    let taken = 0;
    fc.assert(
      fc.property(texts, fc.constantFrom(...checked), (text, { name, kind }) => {
        if (problems({ [name]: text })) return true;
        taken += 1;
        const given = text.trim();
        return given === '' || kinds[kind].parse(given) !== undefined;
      }),
      { numRuns: 20_000 },
    );
    assert.ok(taken > 1000);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { SorenessRenderer, renderToString } from 'soreness-checker/ssr';
import { run } from '../../scripts/run.mjs';

const opening = (text) => /<soreness-checker[^>]*>/.exec(text)?.[0].replace(/\s+/g, ' ');

test('a server renders the element with its attributes, its shadow root and its fallback', () => {
  const text = renderToString({ show: 'tips', 'no-diary': true, hidden: false }, '<p>Read me</p>');
  assert.equal(opening(text), '<soreness-checker show="tips" no-diary>');
  assert.match(text, /<template [^>]*shadowrootmode="open"/);
  assert.match(text, /Move gently/);
  assert.match(text, /<p>Read me<\/p>.*<\/soreness-checker>/);
});

test('a server takes attributes in their other spelling, and Lit’s own renderer does', () => {
  const attributes = { 'data-heading': 'Sore today?', 'data-lang': 'en-NZ', 'data-theme': 'dark' };
  const text = renderToString({ ...attributes, 'data-heading-level': 4, 'heading-level': 3 });
  assert.equal(
    opening(text),
    '<soreness-checker data-heading="Sore today?" data-lang="en-NZ" data-theme="dark" data-heading-level="4" heading-level="3">',
  );
  for (const each of [
    text,
    collectResultSync(
      render(
        html`<soreness-checker data-heading="Sore today?" data-lang="en-NZ" .headingLevel=${3}>
        </soreness-checker>`,
      ),
    ),
  ]) {
    assert.match(each, /Sore today\?/);
    assert.match(each, /New Zealand/);
    assert.match(each, /aria-level="3"/);
  }
});

test('a server lets no attribute break out of the markup', () => {
  const text = renderToString({ heading: '"><script>alert(1)</script>' });
  assert.doesNotMatch(text, /<script/);
});

test('a server names a value that is not allowed, and renders the default', (t) => {
  const warn = t.mock.method(console, 'warn', () => undefined);
  const text = renderToString({ 'heading-level': '9' });
  assert.match(text, /aria-level="2"/);
  assert.match(
    warn.mock.calls[0].arguments[0],
    /heading-level="9" is not allowed; allowed: a whole/,
  );
});

test('a server says that nothing is saved only where there is no diary to start', () => {
  assert.match(renderToString({ 'no-diary': true }), /nothing is sent or saved/);
  assert.match(renderToString(), /unless you start a diary/);
});

test('a server and a browser say the same of a diary, whatever frameworks write for "no"', () => {
  assert.match(renderToString({ 'no-diary': 'false' }), /unless you start a diary/);
  assert.match(renderToString({ 'no-diary': '' }), /nothing is sent or saved/);
});

test('Lit’s renderer needs no set-up: the element has its screen, its style and its fallback', () => {
  const text = collectResultSync(
    render(html`<soreness-checker heading="Sore?"><p>Read me</p></soreness-checker>`),
  );
  assert.match(text, /<style>/);
  assert.match(text, /Sore\?/);
  assert.match(text, /class="fallback"/);
});

test('Lit’s own renderer renders the element inside other templates, properties too', () => {
  const page = html`<main>
    <soreness-checker show="tips" .headingLevel=${4} .noDiary=${true} .bookUrl=${undefined}>
      <p>Read me</p>
    </soreness-checker>
  </main>`;
  const text = collectResultSync(render(page, { elementRenderers: [SorenessRenderer] }));
  assert.equal(opening(text), '<soreness-checker show="tips" heading-level="4" no-diary>');
  assert.match(text, /aria-level="4"/);
  assert.match(text, /Read me/);
});

test('the style sheet can be a file, for pages that allow no style in the page', () => {
  assert.match(renderToString(), /<style>/);
  SorenessRenderer.stylesheet = '/soreness-checker.css';
  const text = renderToString();
  SorenessRenderer.stylesheet = undefined;
  assert.match(text, /<link rel="stylesheet" href="\/soreness-checker\.css">/);
  assert.doesNotMatch(text, /<style>/);
});

test('the example of the README for servers prints the element', async () => {
  const [, example] = /```js\n([^`]*soreness-checker\/ssr[^`]*)```/.exec(
    readFileSync('README.md', 'utf8'),
  );
  const { code, output } = await run(process.execPath, ['--input-type=module', '-e', example]);
  assert.equal(code, 0, output);
  assert.match(output, /<soreness-checker show="check tips">.*<p>See a doctor if…<\/p>/s);
});

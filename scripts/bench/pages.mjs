import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { build } from 'esbuild';
import { questionnaire } from './questionnaire.mjs';

/** The packages to compare with, apart from ours (`bench/package.json`). */
const packages = 'bench/node_modules';

/**
 * @typedef {object} Rival
 * @property {string} title What the tables call it.
 * @property {readonly string[]} files What a page loads for it, in this order.
 * @property {(index: number, count: number) => string} place The markup of one flow.
 * @property {string} [host] Whose shadow root holds the flow; else it stands in `.flow`.
 * @property {string} [start] The button of the first screen.
 * @property {string} [next] The button that goes on.
 */

/** The fallback that the README gives to paste, its place included. */
function snippet() {
  const [, html = ''] =
    /```html\n(<div data-soreness-checker[^]*?<\/div>)/.exec(readFileSync('README.md', 'utf8')) ??
    [];
  if (!html) throw new Error('README.md has no snippet.');
  return html;
}

const primary = '[part~=check] [part~=primary]';

/** @param {string} show */
const widget = (show) => ({
  files: ['soreness-checker.js'],
  /** @type {Rival['place']} */
  place: (_, count) => {
    const html = snippet().replace('data-soreness-checker', `data-soreness-checker ${show}`);
    return count === 1 ? html : html.replace(/ style="[^"]*"/, '');
  },
  host: 'soreness-checker',
  start: primary,
  next: primary,
});

const flow = () => '<div class="flow"></div>';

/** @type {Readonly<Record<string, Rival>>} */
export const rivals = {
  blank: { title: 'the page alone', files: [], place: () => '' },
  vanilla: {
    title: 'no library',
    files: ['vanilla.js'],
    place: flow,
    start: '#start',
    next: '#next',
  },
  lit: {
    title: 'bare LitElement',
    files: ['lit.js'],
    place: () => '<bare-flow></bare-flow>',
    host: 'bare-flow',
    start: '#start',
    next: '#next',
  },
  check: { title: 'this widget, `show="check"`', ...widget('data-show="check"') },
  whole: { title: 'this widget, whole', ...widget('') },
  surveyjs: {
    title: 'SurveyJS',
    files: ['survey-core.css', 'survey-core.js', 'survey-js-ui.js', 'survey.js'],
    place: flow,
    start: '.sd-navigation__start-btn',
    next: '.sd-navigation__next-btn, .sd-navigation__complete-btn',
  },
  // Its form is a page of the maker's, which is not here: only what the page loads first.
  typeform: {
    title: 'Typeform’s embed script (its form not counted)',
    files: ['typeform.js', 'typeform.css'],
    place: () => '<div data-tf-live="bench"></div>',
  },
};

/** Which file of a package each is. */
const published = {
  'soreness-checker.js': 'dist/soreness-checker.js',
  'survey-core.css': `${packages}/survey-core/survey-core.fontless.min.css`,
  'survey-core.js': `${packages}/survey-core/survey.core.min.js`,
  'survey-js-ui.js': `${packages}/survey-js-ui/survey-js-ui.min.js`,
  'typeform.js': `${packages}/@typeform/embed/build/embed.js`,
  'typeform.css': `${packages}/@typeform/embed/build/css/widget.css`,
};

/**
 * A flow of `bench/flows/` as one script, with the questions inside.
 *
 * @param {string} name
 */
async function built(name) {
  const { outputFiles } = await build({
    entryPoints: [`bench/flows/${name}`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    conditions: ['production'],
    plugins: [
      {
        name: 'questionnaire',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^questionnaire$/ }, ({ path }) => ({ path, namespace: 'made' }));
          onLoad({ filter: /./, namespace: 'made' }, () => ({
            contents: JSON.stringify(questionnaire()),
            loader: 'json',
          }));
        },
      },
    ],
  });
  return Buffer.concat(outputFiles.map(({ contents }) => contents));
}

/** All files that the pages load, by name. */
export async function files() {
  /** @type {Record<string, Buffer>} */
  const all = {};
  for (const [name, path] of Object.entries(published)) all[name] = readFileSync(path);
  for (const name of ['lit.js', 'vanilla.js', 'survey.js']) all[name] = await built(name);
  return all;
}

const paragraph =
  'Many people feel sore for a day or two after a deep massage. Most of it goes by itself, much as ' +
  'after a long walk or a day in the garden. Drink when you are thirsty, move gently, and sleep well.';

/**
 * The same article with `count` flows in it.
 *
 * @param {Rival} rival
 * @param {number} count
 */
export function article({ place, files: loaded }, count) {
  const places = Array.from({ length: count }, (_, index) => place(index, count));
  const styles = loaded.filter((name) => name.endsWith('.css'));
  const scripts = loaded.filter((name) => name.endsWith('.js'));
  // Scripts that need each other keep their order; ours may come at any time.
  const when = scripts.length > 1 ? 'defer' : 'async';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sore after a massage?</title>
<meta name="viewport" content="width=device-width">
${styles.map((name) => `<link rel="stylesheet" href="/${name}">`).join('')}
<style>body { max-width: 40em; margin: auto; padding: 1em; font: 1em/1.5 sans-serif }</style></head>
<body><h1>Can a massage make your back sore?</h1><p>${paragraph}</p>
${places.join(`<p>${paragraph}</p>\n`)}
${`<p>${paragraph}</p>`.repeat(20)}
${scripts.map((name) => `<script src="/${name}" ${when}></script>`).join('')}</body></html>`;
}

const types = { js: 'text/javascript', css: 'text/css' };

/**
 * Serves the articles (`/<rival>/<count>`) and their files, uncompressed, on a port of its own.
 *
 * @param {Readonly<Record<string, Buffer>>} all
 */
export async function serve(all) {
  const server = createServer(({ url = '/' }, response) => {
    const [, name = '', count] = url.split('/');
    const rival = rivals[name];
    const file = all[name];
    if (file) {
      const type = types[/** @type {'js'} */ (name.split('.').at(-1))];
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(file);
    } else if (rival) {
      const html = article(rival, Number(count));
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { server, origin: `http://127.0.0.1:${port}` };
}

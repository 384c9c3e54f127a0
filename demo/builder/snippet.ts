/** What is to be pasted, in each form, with nothing in it that is the default anyway. */
import type { Config } from './config.js';
import { fallbackHeading, fallbackLines } from './fallback.js';
import { framePage, wordsOf } from './languages.js';
import type { FormId, PlaceId } from './places.js';

/** What the snippets need besides the choices. */
export interface Facts {
  /** Settings that are on or off, which stand without a value. */
  readonly flags: readonly string[];
  /** The emergency number that visitors will see. */
  readonly emergencyNumber?: string | undefined;
  /** The hash of the script file, `sha384-…`. */
  readonly integrity?: string | undefined;
  /** The address of the released file, which other sites may load: the hash can stand with it. */
  readonly released?: string | undefined;
  /** How much place to keep for the widget (px), so that the page does not jump. */
  readonly height?: number | undefined;
  /** The text of the script file, for a page that holds it. */
  readonly script?: string | undefined;
}

/** A piece of code to copy, and where it goes. */
export interface Piece {
  readonly title: string;
  readonly language: 'html' | 'tsx' | 'ts' | 'css' | 'sh' | 'text';
  readonly code: string;
}

/** A text as it stands in an attribute's quotes, or between tags. */
export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

type Pair = readonly [name: string, value: string];

/** A tag with its attributes, on one line where it is short. */
function tag(name: string, pairs: readonly Pair[]): string {
  const list = pairs.map(([key, value]) => (value === '' ? key : `${key}="${escaped(value)}"`));
  const line = `<${[name, ...list].join(' ')}>`;
  return line.length <= 80 ? line : `<${name}${list.map((each) => `\n  ${each}`).join('')}\n>`;
}

const indented = (text: string, by = '  ') => text.replace(/^(?=.)/gm, by);

/**
 * The fallback, as HTML without an empty line: some editors make paragraphs of those.
 *
 * @param lang The language that was chosen; its text says so, since the page may have another.
 * @param number The emergency number that visitors should read.
 */
export const fallbackHtml = (lang?: string, number?: string) => {
  const [first = '', ...rest] = fallbackLines(lang, number).map(escaped);
  const lines = [`<strong>${escaped(fallbackHeading(lang))}</strong> ${first}`, ...rest];
  const { lang: own, dir } = wordsOf(lang);
  const said: readonly Pair[] = [
    ...(own === 'en' ? [] : ([['lang', own]] as const)),
    ...(dir === 'ltr' ? [] : ([['dir', dir]] as const)),
  ];
  return `${tag('p', said)}\n${indented(lines.join('<br />\n'))}\n</p>`;
};

/** The attributes of the element, each with '' for its value where it is one that is on or off. */
const attributesOf = ({ settings }: Config, { flags }: Facts, prefix = ''): readonly Pair[] =>
  Object.entries(settings).map(([name, value]) => [
    `${prefix}${name}`,
    flags.includes(name) ? '' : value,
  ]);

/** The style sheet that gives the widget its look; '' where all is as it comes. */
export function styleOf({ variables }: Config, more: readonly string[] = []): string {
  const lines = [
    ...more,
    ...Object.entries(variables).map(([name, value]) => `--soreness-${name}: ${value};`),
  ];
  return lines.length > 0 ? `soreness-checker {\n${indented(lines.join('\n'))}\n}\n` : '';
}

const styleTag = (config: Config) => {
  const style = styleOf(config);
  return style && `<style>\n${indented(style)}</style>\n`;
};

const isAddress = (file: string) => /^https?:/.test(file);

/**
 * The script tag. Its hash is left out where the file has an address of the site's own: from another
 * site a browser checks it only when that site allows it (CORS), and blocks the file otherwise.
 */
function scriptTag(
  { file }: Config,
  { integrity, released }: Facts,
  settings: readonly Pair[] = [],
): string {
  const isPinned = integrity !== undefined && (!isAddress(file) || file === released);
  const pairs: readonly Pair[] = [
    ['src', file],
    ...(isPinned ? ([['integrity', integrity]] as const) : []),
    ...(isPinned && isAddress(file) ? ([['crossorigin', 'anonymous']] as const) : []),
    ...settings,
    ['async', ''],
  ];
  return `${tag('script', pairs)}</script>\n`;
}

const heightOf = ({ height }: Facts): readonly Pair[] =>
  height === undefined ? [] : [['style', `min-height: ${height}px`]];

const html = (title: string, code: string): Piece => ({ title, language: 'html', code });
const here = 'Paste this where the widget should appear';

function placeholder(config: Config, facts: Facts): string {
  const pairs: readonly Pair[] = [
    ['data-soreness-checker', ''],
    ...attributesOf(config, facts, 'data-'),
    ...heightOf(facts),
  ];
  return `${tag('div', pairs)}\n${indented(fallbackHtml(config.settings.lang, facts.emergencyNumber))}\n</div>\n`;
}

function element(config: Config, facts: Facts, style = heightOf(facts)): string {
  const pairs = [...attributesOf(config, facts), ...style];
  const inside = indented(fallbackHtml(config.settings.lang, facts.emergencyNumber));
  return `${tag('soreness-checker', pairs)}\n${inside}\n</soreness-checker>\n`;
}

/** The settings as the query of an address, with its first sign; '' where there are none. */
function queryOf({ settings }: Config, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ ...settings, ...more }).toString();
  return query && `?${query}`;
}

/** The file beside the script file. */
const beside = (file: string, name: string) => file.replace(/[^/]*$/, name);

/** The address of the page for a frame, with all settings in it. */
export const frameAddress = (config: Config): string =>
  `${beside(config.file, framePage(config.settings.lang))}${queryOf(config)}`;

function iframe(config: Config): readonly Piece[] {
  const address = frameAddress(config);
  if (config.place === 'notion' || config.place === 'sites') {
    return [{ title: 'Paste this address', language: 'text', code: `${address}\n` }];
  }
  const frame = tag('iframe', [
    ['src', address],
    ['title', wordsOf(config.settings.lang).heading],
    ['width', '100%'],
    ['height', '700'],
    ['allow', 'clipboard-write; web-share'],
  ]);
  const helper = tag('script', [
    ['src', beside(config.file, 'embed-parent.js')],
    ['async', ''],
  ]);
  return [html(here, `${frame}</iframe>\n${helper}</script>\n`)];
}

function manager(config: Config, facts: Facts): readonly Piece[] {
  const src = `${config.file}${queryOf(config, { target: '#soreness' })}`;
  const place = tag('div', [['id', 'soreness'], ...heightOf(facts)]);
  return [
    html(
      'In the tag manager, as Custom HTML',
      `${tag('script', [
        ['src', src],
        ['async', ''],
      ])}</script>\n`,
    ),
    html(
      'In the page, where the widget should appear',
      `${styleTag(config)}${place}\n${indented(fallbackHtml(config.settings.lang, facts.emergencyNumber))}\n</div>\n`,
    ),
  ];
}

/** A whole page with the widget in it, and the script too, so that there is nothing else to host. */
export function pageOf(config: Config, facts: Facts): string {
  const style = indented(
    `body {\n  margin: 16px;\n  font-family: system-ui, sans-serif;\n}\n${styleOf(config)}`,
    '      ',
  );
  return `<!doctype html>
<html lang="${escaped(config.settings.lang ?? 'en')}"${wordsOf(config.settings.lang).dir === 'rtl' ? ' dir="rtl"' : ''}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
    <title>${escaped(config.settings.heading ?? fallbackHeading(config.settings.lang))}</title>
    <style>
${style}    </style>
  </head>
  <body>
${indented(element(config, facts, []), '    ')}    <script>
${facts.script ?? ''}
    </script>
  </body>
</html>
`;
}

/** Values inside the square brackets of a shortcode: those brackets would end it. */
const inShortcode = (value: string) =>
  escaped(value).replaceAll('[', '&#91;').replaceAll(']', '&#93;');

function shortcode({ settings, variables }: Config): string {
  const pairs = Object.entries({ ...settings, ...variables });
  return `[${['soreness_checker', ...pairs.map(([name, value]) => `${name}="${inShortcode(value)}"`)].join(' ')}]\n`;
}

const text = (lang?: string, number?: string) =>
  `${fallbackHeading(lang)} ${fallbackLines(lang, number).join('\n')}\n\n${wordsOf(lang).intro.start}: (a link to your page with the widget)\n`;

const install: Piece = {
  title: 'Once, in a terminal',
  language: 'sh',
  code: 'npm install soreness-checker\n',
};

/** In JSX a brace begins code, in a template of Vue or Angular two do. */
const component = (code: string) => code.replaceAll('{', '&#123;').replaceAll('}', '&#125;');

function jsx(name: 'react' | 'preact' | 'solid', markup: string): Piece {
  const types = `import type {} from 'soreness-checker/${name}';\n`;
  const body = indented(component(markup).trimEnd(), '    ');
  const code = `import 'soreness-checker';\n${types}\nexport function Soreness() {\n  return (\n${body}\n  );\n}\n`;
  return { title: 'A component', language: 'tsx', code };
}

const isFor = "compilerOptions: { isCustomElement: (tag) => tag === 'soreness-checker' }";

function framework(place: PlaceId, markup: string): readonly Piece[] {
  if (place === 'preact' || place === 'solid') return [jsx(place, markup)];
  if (place === 'vue') {
    const script = `<script setup lang="ts">\nimport 'soreness-checker';\nimport type {} from 'soreness-checker/vue';\n</script>\n`;
    return [
      {
        title: 'In vite.config.ts',
        language: 'ts',
        code: `plugins: [vue({ template: { ${isFor} } })],\n`,
      },
      html('A component', `${script}\n<template>\n${indented(component(markup))}</template>\n`),
    ];
  }
  if (place === 'svelte') {
    const script = `<script lang="ts">\n  import 'soreness-checker';\n  import type {} from 'soreness-checker/svelte';\n</script>\n`;
    return [html('A component', `${script}\n${component(markup)}`)];
  }
  if (place === 'angular') {
    const template = indented(component(markup), '    ');
    const code = `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';\nimport 'soreness-checker';\n\n@Component({\n  selector: 'app-soreness',\n  schemas: [CUSTOM_ELEMENTS_SCHEMA],\n  template: \`\n${template}  \`,\n})\nexport class Soreness {}\n`;
    return [{ title: 'A component', language: 'ts', code }];
  }
  if (place === 'next') {
    const body = indented(component(markup).trimEnd(), '    ');
    const code = `'use client';\n\nimport { useEffect } from 'react';\nimport type {} from 'soreness-checker/react';\n\nexport function Soreness() {\n  useEffect(() => {\n    void import('soreness-checker');\n  }, []);\n  return (\n${body}\n  );\n}\n`;
    return [{ title: 'A client component', language: 'tsx', code }];
  }
  if (place === 'react') return [jsx('react', markup)];
  const module = `<script type="module">\n  import 'soreness-checker';\n</script>\n`;
  return [html('In the page', `${markup}${module}`)];
}

/** What brings the words of a language into an app; none for English, which is there. */
function languagePieces(lang: string | undefined): readonly Piece[] {
  const { lang: own } = wordsOf(lang);
  if (own === 'en') return [];
  const name = own.replace('-', '');
  const code = `import { SorenessChecker } from 'soreness-checker';\nimport { ${name} } from 'soreness-checker/locales/${own}';\n\nSorenessChecker.addLanguages(${name});\n`;
  return [{ title: 'Once, where the app starts: the language', language: 'ts', code }];
}

function moduleOf(config: Config, facts: Facts): readonly Piece[] {
  const height =
    facts.height === undefined ? [] : ['display: block;', `min-height: ${facts.height}px;`];
  const style = styleOf(config, height);
  return [
    install,
    ...languagePieces(config.settings.lang),
    ...framework(config.place, element(config, facts, [])),
    ...(style ? [{ title: 'In your style sheet', language: 'css', code: style } as const] : []),
  ];
}

/** What is to be pasted for a configuration, piece by piece. */
export function snippetOf(config: Config, facts: Facts): readonly Piece[] {
  const makers: Readonly<Record<FormId, () => readonly Piece[]>> = {
    placeholder: () => [
      html(here, `${styleTag(config)}${placeholder(config, facts)}${scriptTag(config, facts)}`),
    ],
    script: () => [
      html(
        here,
        `${styleTag(config)}${scriptTag(config, facts, attributesOf(config, facts, 'data-'))}`,
      ),
    ],
    element: () => [
      html(here, `${styleTag(config)}${element(config, facts)}${scriptTag(config, facts)}`),
    ],
    module: () => moduleOf(config, facts),
    shortcode: () => [
      { title: 'In a “Shortcode” block of your page', language: 'text', code: shortcode(config) },
    ],
    iframe: () => iframe(config),
    manager: () => manager(config, facts),
    page: () => [
      html(
        'The whole page; the file has the script in it',
        pageOf(config, { ...facts, script: '/* the script */' }),
      ),
    ],
    text: () => [
      {
        title: 'Paste this',
        language: 'text',
        code: text(config.settings.lang, facts.emergencyNumber),
      },
    ],
  };
  return makers[config.form]();
}

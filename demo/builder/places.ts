/**
 * What a page can be made with: where the file goes there, what to paste, what is stripped. The one
 * table for the builder and for docs/embedding.md, so the texts are Markdown, with code and bold alone.
 */

/** The forms of the embed. */
export const forms = {
  placeholder: 'A placeholder and the script',
  script: 'The script alone',
  element: 'The element and the script',
  module: 'The npm package',
  shortcode: 'The WordPress plugin',
  iframe: 'A frame',
  manager: 'A tag manager',
  page: 'A page of its own',
  text: 'Text, and a link',
} as const;

export type FormId = keyof typeof forms;

interface PlaceRow {
  readonly name: string;
  readonly group: 'builders' | 'code' | 'others';
  /** The forms that do there, the best first. */
  readonly forms: readonly [FormId, ...FormId[]];
  /** Where the script file goes. */
  readonly file: string;
  /** What to paste, and where to click. */
  readonly paste: string;
  /** What the place takes out of what was pasted. */
  readonly strips: string;
  /** What to do then. */
  readonly then: string;
  /** What of it the tests of this repository do. */
  readonly tried?: string;
}

const elsewhere =
  'it has no folder for scripts: put the file on web space of your own, and paste its whole address';
const npm = '`npm install soreness-checker`; your bundler does the rest';
const html = ['placeholder', 'script', 'element', 'iframe', 'page', 'text'] as const;
const framework = ['module', 'element', 'iframe'] as const;

const rows = {
  html: {
    name: 'Plain HTML, or any theme',
    group: 'code',
    forms: html,
    file: 'beside your page',
    paste: 'any form, where the widget should appear',
    strips: 'nothing',
    then: '',
    tried:
      'quirks mode, XHTML, `<base>`, right to left, Bootstrap, Tailwind, hostile resets, a sidebar of 280 px, dark, zoomed',
  },
  wordpress: {
    name: 'WordPress',
    group: 'builders',
    forms: ['shortcode', 'placeholder', 'iframe', 'text'],
    file: 'in the plugin; without it, by FTP into `wp-content/uploads/` (the media library refuses scripts)',
    paste:
      'Plugins → Add New → Upload Plugin, then a “Shortcode” block in your page; or the placeholder in a “Custom HTML” block',
    strips:
      '`<script>`, `<iframe>` and unknown tags, unless you are administrator or editor; in a network of sites, unless super administrator. `<div>`, `data-…` and `min-height` stay',
    then: 'without the plugin, an administrator adds the script for the whole site, by the theme or a plugin for head code. If a plugin delays or joins scripts and the widget does not come, leave the file out of it',
  },
  wix: {
    name: 'Wix',
    group: 'builders',
    forms: ['element', 'iframe', 'text'],
    file: elsewhere,
    paste:
      'Add Elements → Embed Code → Custom Element: the address of `soreness-checker.js`, the tag `soreness-checker`, attributes under “Set attributes”; or Embed HTML, with the frame',
    strips: 'tags and scripts elsewhere',
    then: 'the frame, where your plan has no custom elements',
  },
  squarespace: {
    name: 'Squarespace',
    group: 'builders',
    forms: ['placeholder', 'iframe', 'text'],
    file: elsewhere,
    paste: 'Add Block → Code, with the placeholder',
    strips: 'scripts, on plans without custom code; the editor may not run them',
    then: 'look at the published page; else the frame or the text',
  },
  shopify: {
    name: 'Shopify',
    group: 'builders',
    forms: ['placeholder', 'script', 'iframe'],
    file: "Online Store → Themes → Edit code → Assets; its address is then `{{ 'soreness-checker.js' | asset_url }}`",
    paste: 'Customize → Add section → Custom Liquid, with the placeholder',
    strips: 'scripts in the text of a page or a post',
    then: 'when you change the theme, put the file into the new one too',
  },
  webflow: {
    name: 'Webflow',
    group: 'builders',
    forms: ['placeholder', 'iframe', 'text'],
    file: elsewhere,
    paste: 'Add → Code Embed, with the placeholder; or the script in the custom code of the site',
    strips: 'custom code, on plans without it; scripts in the designer',
    then: 'look at the published page; else the text',
  },
  ghost: {
    name: 'Ghost',
    group: 'builders',
    forms: ['placeholder', 'iframe', 'text'],
    file: 'in `assets/` of your theme; else on web space of your own',
    paste:
      '`/html` in the post, with the placeholder; or the script under Settings → Code injection, and the `<div>` in the card',
    strips: 'scripts and styles in the e-mailed post',
    then: 'the text in the `<div>` is what the mail shows',
  },
  blogger: {
    name: 'Blogger',
    group: 'builders',
    forms: ['placeholder', 'iframe', 'text'],
    file: elsewhere,
    paste:
      'the HTML view of a post, or Layout → Add a Gadget → HTML/JavaScript, with the placeholder',
    strips: 'switching to the visual editor may rewrite it',
    then: 'a gadget, or the script in the theme',
  },
  sites: {
    name: 'Google Sites',
    group: 'builders',
    forms: ['iframe', 'text'],
    file: elsewhere,
    paste: 'Insert → Embed → By URL, with the address of `embed.html`',
    strips: 'everything but the frame',
    then: 'drag the frame to a height that fits',
  },
  notion: {
    name: 'Notion',
    group: 'builders',
    forms: ['iframe', 'text'],
    file: elsewhere,
    paste: '`/embed`, with the address of `embed.html`',
    strips: 'everything but the address',
    then: 'set the height by hand',
  },
  medium: {
    name: 'Medium, Substack, a newsletter',
    group: 'builders',
    forms: ['text'],
    file: 'none is needed',
    paste: 'the text, with a link to a page of yours that has the widget',
    strips: 'scripts, tags and frames',
    then: '',
  },
  'tag-manager': {
    name: 'Google Tag Manager',
    group: 'others',
    forms: ['manager'],
    file: 'on web space of your own',
    paste:
      'Tags → New → Custom HTML, with the script; and an empty `<div id="soreness">` in the page where the widget should appear',
    strips: '`data-…` on scripts, and the place where the script stood',
    then: 'settings stand in the address of the script, and `target` names the place. Ask for consent only where your own scripts need it: the widget sets no cookie',
    tried: 'a script that is put in late, with its settings in the address',
  },
  turbo: {
    name: 'Turbo, and others that swap bodies',
    group: 'others',
    forms: html,
    file: 'beside your pages',
    paste: 'any form',
    strips: 'the answers, when the page comes back from a copy',
    then: 'to keep them, use the element with an `id` and `data-turbo-permanent`',
    tried: 'with Turbo, away and back',
  },
  react: {
    name: 'React',
    group: 'code',
    forms: framework,
    file: npm,
    paste: "`import 'soreness-checker'`, and the element in a component",
    strips: 'nothing',
    then: 'no placeholder: two would then own its children. React 18 and older hear no events by attribute: use a `ref`',
    tried: 'React 19',
  },
  next: {
    name: 'Next',
    group: 'code',
    forms: framework,
    file: npm,
    paste:
      "`import('soreness-checker')` in `useEffect` of a client component, and the element; or `next/script`, with `data-target`",
    strips: 'where the script stood',
    then: 'the element',
  },
  preact: {
    name: 'Preact',
    group: 'code',
    forms: framework,
    file: npm,
    paste: "`import 'soreness-checker'`, and the element in a component",
    strips: 'nothing',
    then: 'no placeholder',
    tried: 'Preact 10',
  },
  vue: {
    name: 'Vue, Nuxt',
    group: 'code',
    forms: framework,
    file: npm,
    paste:
      "`import 'soreness-checker'`, and the element; `isCustomElement: (tag) => tag === 'soreness-checker'` in the compiler’s options",
    strips: 'nothing',
    then: '',
    tried: 'Vue 3',
  },
  svelte: {
    name: 'Svelte',
    group: 'code',
    forms: framework,
    file: npm,
    paste: "`import 'soreness-checker'`, and the element",
    strips: 'nothing',
    then: '',
    tried: 'Svelte 5',
  },
  solid: {
    name: 'Solid',
    group: 'code',
    forms: framework,
    file: npm,
    paste: "`import 'soreness-checker'`, and the element",
    strips: 'nothing',
    then: '',
    tried: 'Solid 1',
  },
  angular: {
    name: 'Angular',
    group: 'code',
    forms: framework,
    file: npm,
    paste: "`import 'soreness-checker'`, the element, and `CUSTOM_ELEMENTS_SCHEMA`",
    strips: '`innerHTML` is cleaned: no element from there',
    then: 'the element in a template',
    tried: 'Angular, compiled ahead of time',
  },
  lit: {
    name: 'Lit',
    group: 'code',
    forms: framework,
    file: npm,
    paste:
      "`import 'soreness-checker'`: it shares your Lit. The script file brings a Lit of its own, which leaves yours alone",
    strips: 'nothing',
    then: 'on a server: `soreness-checker/ssr`',
    tried: 'both in one page, and the server',
  },
  astro: {
    name: 'Astro',
    group: 'code',
    forms: ['placeholder', 'element', 'module'],
    file: 'in `public/`',
    paste:
      "the placeholder, with `is:inline` on its script; or `import 'soreness-checker'` in a `<script>`, and the element",
    strips: 'a `<script>` without `is:inline` becomes a module, which only defines the element',
    then: 'the element or the placeholder',
  },
  docusaurus: {
    name: 'Docusaurus',
    group: 'code',
    forms: ['element', 'module'],
    file: 'in `static/`',
    paste: "`scripts: ['/soreness-checker.js']` in the config, and the element in MDX",
    strips: '`<script>` in MDX runs at a first load, if at all',
    then: 'the config',
  },
  eleventy: {
    name: 'Eleventy',
    group: 'code',
    forms: ['placeholder', 'script', 'element', 'iframe', 'text'],
    file: 'by `addPassthroughCopy`, from the npm package',
    paste: 'the placeholder in a template; in Markdown with `html` on, which is its default',
    strips: 'nothing',
    then: '',
    tried: 'Eleventy 3',
  },
  modules: {
    name: 'Modules in the browser',
    group: 'code',
    forms: ['module'],
    file: 'the folder `dist/npm/`, and Lit',
    paste: "`import 'soreness-checker'` with an import map to `lit` and `lit-html`",
    strips: 'nothing',
    then: '',
    tried: 'with an import map',
  },
  other: {
    name: 'Something else, or I don’t know',
    group: 'others',
    forms: ['placeholder', 'iframe', 'script', 'page', 'text'],
    file: 'on your web space; if you have none, ask whoever looks after your site',
    paste:
      'the placeholder, where your editor takes HTML (“Embed”, “Custom code”, “HTML block”); if it shows the code instead of the widget, take the frame',
    strips: 'that differs',
    then: 'look at the published page, on a phone too',
  },
} as const satisfies Readonly<Record<string, PlaceRow>>;

export type PlaceId = keyof typeof rows;

/** One thing that a page can be made with. */
export interface Place extends PlaceRow {
  readonly id: PlaceId;
}

/** All that a page can be made with. */
export const places: readonly Place[] = (Object.entries(rows) as [PlaceId, PlaceRow][]).map(
  ([id, row]) => ({ id, ...row }),
);

export const placeGroups: Readonly<Record<PlaceRow['group'], string>> = {
  builders: 'Website builders',
  code: 'Code',
  others: 'Others',
};

/** The place with this id. */
export const placeOf = (id: PlaceId): Place => ({ id, ...rows[id] });

/** The forms that do in a place, the best first. */
export const formsOf = (id: PlaceId): Place['forms'] => rows[id].forms;

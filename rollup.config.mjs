import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import esbuild from 'rollup-plugin-esbuild';
import { withoutTemplates } from './scripts/without-templates.mjs';

const banner = '/*! soreness-checker, MIT. Lit, BSD-3-Clause, (c) Google LLC */';

/** Changes the source of one file; a pattern that is no longer there must not pass unseen. */
const rewrite = (file, pattern, replacement) => ({
  name: `rewrite ${file}`,
  transform(code, id) {
    if (!id.endsWith(file)) return null;
    const rewritten = code.replaceAll(pattern, replacement);
    if (rewritten === code) throw new Error(`${file} has no ${pattern} any more.`);
    return { code: rewritten, map: null };
  },
});

/**
 * What Lit can do and nothing of ours asks for, by file: values inside a style or script, for a
 * property or a flag; listeners that are objects or have options; what tests, add-ons and polyfills of
 * Lit look at. Of the element: style sheets (ours are adopted by hand), decorators in their standard
 * form, properties that are wrapped, private or have no attribute, converters by type.
 */
const unused = {
  '/lit-html.js': [
    [/\(\w\.test\(\w\[2\]\)&&\(\w=RegExp\("<\/"\+\w\[2\],"g"\)\),(\w=\w)\)/g, '$1'],
    [/if\(\w\.test\(\w\.tagName\)\)\{.*?\}\}(?=\}else if)/g, ''],
    [/"\."===\w\[1\]\?\w:"\?"===\w\[1\]\?\w:/g, ''],
    [/\|\|(\w)\.once!==(\w)\.once\|\|\1\.passive!==\2\.passive/g, ''],
    [/"function"==typeof (this\._\$AH)\?\1\.call\(.*?,t\):\1\.handleEvent\(t\)/g, '$1(t)'],
    [/\(\w\?\.creationScope\?\?(\w)\)/g, '$1'],
    [/get startNode\(\)\{.*?\}get endNode\(\)\{.*?\}/g, ''],
    // What this looks for is for old browsers, and a visitor could name an element like it.
    [/(\w)=\w\.litHtmlPolyfillSupport;\1\?\.\(\w,\w\),/g, '$1=0;'],
  ],
  '/reactive-element.js': [
    [/import\{[^}]*\}from"\.\/css-tag\.js";/g, ''],
    [/,\w as adoptStyles,/g, ','],
    [/,\w as getCompatibleStyle,/g, ','],
    [/static finalizeStyles\(\w\)\{.*?return \w\}(?=static)/g, ''],
    [/this\.elementStyles=this\.finalizeStyles\(this\.styles\)/g, ''],
    [/createRenderRoot\(\)\{.*?\}(?=connectedCallback)/g, ''],
    [/\w\.elementStyles=\[\],\w\.shadowRootOptions=\{mode:"open"\},/g, ''],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/g, ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=)/g, ''],
    [/static addInitializer\(\w\)\{.*?\}(?=static)/g, ''],
    [/,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/g, ''],
    [/,void 0!==\w\.l&&\(this\.l=\[\.\.\.\w\.l\]\)/g, ''],
    [/if\(\w\.state&&\(\w\.attribute=!1\),/g, 'if('],
    [/this\._\$Ei\(\),this\.prototype\.hasOwnProperty\(\w\)&&.*?wrapped=!0\),/g, 'this._$Ei(),'],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\).*?\}(?=\}let t=!1;)/g, ''],
    [/removeController\(\w\)\{.*?\}(?=_\$E_)/g, ''],
    [
      /if\(this\.finalized=!0,(this\._\$Ei\(\)),this\.hasOwnProperty\(d\("properties"\)\)\)\{.*?\}(?=this\._\$Eh=)/g,
      'this.finalized=!0,$1;',
    ],
    [/static _\$Eu\(\w,\w\)\{.*?\}(?=constructor)/g, 'static _$Eu(t,s){return s.attribute}'],
    [/if\((this\._\$Ei\(\),this\.elementProperties\.set\(t,s\)),!s\.noAccessor\)/g, '$1;'],
    [/\w\?\.getPropertyOptions|static getPropertyOptions\(\w\)\{.*?\}(?=static)/g, ''],
    [/u=\{toAttribute.*?\}\}(?=,f=)/g, 'u=0'],
    [/\w=\{attribute:!0,type.*?hasChanged:f\}(?=;)/g, 'b=0'],
    [/\(void 0!==i\.converter\?\.toAttribute\?i\.converter:u\)/g, 'i.converter'],
    [/h="function"==typeof t\.converter\?.*?:u;/g, 'h=t.converter;'],
    [/i\.getPropertyOptions\(e\)/g, 'i.elementProperties.get(e)'],
    [/,i\?\?=r\.getPropertyOptions\(t\),!\(\(i\.hasChanged\?\?f\)\(h,s\)\|\|i\.useDefault&&.*?\)\)\)return;/g, ',!f(h,s))return;'],
    [/\{useDefault:i,reflect:e,wrapped:h\},r\)\{.*?\|\|\((?=this)/g, '{reflect:e}){('],
    [/\(this\.hasUpdated\|\|i\|\|\(s=void 0\)/g, '(this.hasUpdated||(s=void 0)'],
    [/const r=h\.fromAttribute\(s,t\.type\);this\[e\]=r\?\?.*?\?\?r,/g, 'this[e]=h.fromAttribute(s),'],
    [/\w=\w\.reactiveElementPolyfillSupport,/g, ''],
    [/\w\?\.\(\{ReactiveElement:\w\}\),/g, ''],
    [/,\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g, ''],
  ],
  // It looks for what old browsers do not have, though nothing of it is left.
  '/css-tag.js': [[/\w=\w\.ShadowRoot&&.*?CSSStyleSheet\.prototype/g, 'e=0']],
  '/lit-element.js': [
    [/createRenderRoot\(\)\{.*?\}(?=update)/g, ''],
    [/,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\);/g, ';'],
    [/const \w=\w\.litElementPolyfillSupport;\w\?\.\(\{LitElement:\w\}\);/g, ''],
    [/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/g, ''],
  ],
};

/** Names of Lit that nobody outside the file has to know. */
const innerNames =
  /^(_\$.*|__.*|isUpdatePending|hasUpdated|enableUpdating|(create)?[rR]enderRoot|renderOptions|getUpdateComplete|(should|schedule|perform|will)Update|(firstU|u)pdated|addController|host(Connected|Disconnected|Updated?)|getPropertyDescriptor|createProperty|finalize)$/;

/** One file to paste: a classic script with Lit inside. */
const scriptTag = (out) => ({
  input: 'src/embed/script-tag.ts',
  plugins: [
    nodeResolve({ exportConditions: ['production', 'browser'] }),
    // The ids of the rules are for tests and docs; no visitor has to load them.
    rewrite('/triage/rules.ts', /\brule\(\s*'[a-z0-9-]+'/g, "rule(''"),
    // Neither does it load which warning sign of the short check stands for which question.
    rewrite('/triage/questions.ts', /,\s*sign: '[a-z]+'/g, ''),
    // Lit leaves its version in a global, to tell of two copies; we promise the page none.
    rewrite('/lit-html.js', /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0'),
    ...Object.keys(unused).flatMap((file) =>
      unused[file].map(([pattern, replacement]) => rewrite(file, pattern, replacement)),
    ),
    // The policy `lit-html` is left to a page with Lit of its own. Ours is made at the first template,
    // so not by a script that comes twice, and its refusal must not end the script.
    rewrite(
      '/lit-html.js',
      /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w)=>\3\})\)/g,
      '{createHTML(h){try{this.p??=$1.createPolicy("soreness-checker",$2)}catch{this.p=$2}return this.p.createHTML(h)}}',
    ),
    // In a page of XML, innerHTML would be read as XML.
    rewrite(
      '/lit-html.js',
      /(\w+)(?=\.createElement\("template"\))/g,
      '($1.contentType=="text/html"?$1:$1.implementation.createHTMLDocument(""))',
    ),
    // In SVG, an element without its slash takes in those that follow.
    literalsHtmlCssMinifier({ options: { minifyOptions: { keepClosingSlash: true } } }),
    esbuild({ target: 'es2022', legalComments: 'none' }),
    // What the decorator does with a field, without what it does for other decorators.
    rewrite(
      '/soreness-checker.ts',
      /__decorateClass\(\[\s*property\((\{[^}]*\})\)\s*\], (\w+)\.prototype, ("\w+"), 2\)/g,
      '$2.createProperty($3, $1)',
    ),
  ],
  output: {
    file: `${out}/soreness-checker.js`,
    format: 'iife',
    plugins: [
      withoutTemplates(),
      terser({
        ecma: 2022,
        compress: {
          passes: 3,
          unsafe_arrows: true,
          pure_getters: true,
          keep_fargs: false,
          // Statements, and functions by their names, pack better.
          sequences: false,
          inline: 1,
        },
        // Lit's own inner names, which no page and no other copy of Lit has to know.
        mangle: { properties: { regex: innerNames } },
        // A page that does not name its encoding reads the script in an old one.
        format: { ascii_only: true, comments: false },
      }),
      { name: 'licences', renderChunk: (code) => ({ code: `${code}${banner}\n`, map: null }) },
    ],
  },
});

/** The page for an iframe is built beside its script. */
const embed = (out) => ({
  input: 'src/embed/iframe.ts',
  plugins: [esbuild({ target: 'es2022' })],
  output: { file: `${out}/embed.js`, format: 'iife', plugins: [terser({ ecma: 2022 })] },
});

/** For npm: Lit stays outside, so that a page with other Lit components loads it once. */
const modules = (out) => ({
  input: {
    index: 'src/index.ts',
    element: 'src/element/soreness-checker.ts',
    triage: 'src/triage/index.ts',
    ssr: 'src/server/ssr.ts',
  },
  external: /^(lit|@lit-labs\/ssr)(\/|$)/,
  plugins: [esbuild({ target: 'es2022' })],
  output: {
    dir: `${out}/npm`,
    format: 'es',
    chunkFileNames: '[name].js',
    minifyInternalExports: false,
    hoistTransitiveImports: false,
  },
});

/** `out` is a parameter because the check builds into a temporary folder. */
export const bundles = (out) => [scriptTag(out), embed(out), modules(out)];

export default bundles('dist');

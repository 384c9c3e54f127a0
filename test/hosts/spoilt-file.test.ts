import { expect } from '@open-wc/testing';
import { ordinary } from '../../demo/ordinary.js';
import { path } from '../../src/triage/internal.js';
import { en } from '../../src/locales/index.js';
import { all, press, walkOn } from '../helpers.js';
import { plainText } from '../queries.js';
import { inPage, widgetOf, type Host } from './page.js';

const code = await (await fetch('/dist/soreness-checker.js')).text();

/** The minifier that the build itself uses, as a cache plugin would use it again. */
interface Terser {
  minify(text: string, options: object): Promise<{ code: string }>;
}

/** A page with this text as its script, and what there is to be read where it does not start. */
const withScript = (text: string, check: (host: Host) => unknown) => {
  const start = '<soreness-checker show="check"><p id=f>Fallback</p></soreness-checker>';
  return inPage(`${start}<script>${text}</script>`, check);
};

/** What a screen says, and in which elements. */
const screen = (widget: Element) =>
  // The summary tells the time, which goes on.
  all(widget, ':not(style, article *)').map((each) => {
    const own = [...each.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    return `${each.localName} ${each.getAttribute('class') ?? ''}: ${own.map(plainText).join(' ')}`;
  });

/** What each screen says on the ordinary walk. */
function walkThrough(widget: Element): readonly (readonly string[])[] {
  const seen = [screen(widget)];
  press(widget, en.intro.start);
  walkOn(widget, ordinary, () => seen.push(screen(widget)));
  return [...seen, screen(widget)];
}

/**
 * JSMin by Douglas Crockford, as old cache plugins have it: it knows the two kinds of quotes, and a
 * regular expression by what stands before it; a template literal is code to it.
 */
function jsMin(text: string): string {
  const isWord = (char: string | undefined) =>
    char !== undefined && /[\w$\\\u0080-\uffff]/.test(char);
  let out = '';
  let at = 0;
  const copyTo = (end: RegExp): void => {
    out += text[at];
    at += 1;
    let inClass = false;
    for (; at < text.length; at += 1) {
      const char = text[at] ?? '';
      out += char;
      if (char === '\\') {
        at += 1;
        out += text[at];
      } else if (char === '[') inClass = true;
      else if (char === ']') inClass = false;
      else if (end.test(char) && !(inClass && char === '/')) break;
    }
    at += 1;
  };
  while (at < text.length) {
    const char = text[at] ?? '';
    const next = text[at + 1];
    if (char === '/' && next === '*') at = text.indexOf('*/', at) + 2;
    else if (char === '/' && next === '/') at = text.indexOf('\n', at);
    else if (char === '"') copyTo(/"/);
    else if (char === "'") copyTo(/'/);
    else if (char === '/' && /[(,=:[!&|?+\-~*/{};\n]$/.test(out)) copyTo(/\//);
    else if (/\s/.test(char)) {
      while (/\s/.test(text[at] ?? '')) at += 1;
      if (isWord(out.at(-1)) && isWord(text[at])) out += ' ';
    } else {
      out += char;
      at += 1;
    }
  }
  return out;
}

/** Takes the spaces out of template literals, as a minifier does that does not know them. */
const withoutSpaces = (text: string) =>
  text.replace(/`(?:[^`\\]|\\.)*`/g, (literal) =>
    literal.replace(/(?<![\w$\\])\s+|\s+(?![\w$\\])/g, ''),
  );

type Spoil = (text: string) => string;

const cuts: readonly number[] = [
  1,
  2,
  3,
  10,
  100,
  Math.floor(code.length / 4),
  Math.floor(code.length / 3),
  Math.floor(code.length / 2),
  Math.floor(code.length * 0.8),
  Math.floor(code.length * 0.99),
  code.length - 5,
];

const latin: Spoil = (text) =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

/** Behind it is the address of the source map, which no browser needs to run the script. */
const endOfCode = (text: string) => text.lastIndexOf('//# sourceMappingURL');

/** What happens to a file on its way: in caches, editors, page builders and slow networks. */
const spoils: Readonly<Record<string, Spoil>> = {
  'by nothing': (text) => text,
  'by a minifier that eats the spaces of template literals': withoutSpaces,
  'by JSMin': jsMin,
  'by runs of spaces that become one': (text) => text.replace(/ {2,}/g, ' '),
  'by white space of any kind that becomes a space': (text) => text.replace(/\s+/g, ' '),
  'by line ends that are lost': (text) => text.replace(/\n/g, ''),
  'by line ends of Windows': (text) => text.replace(/\n/g, '\r\n'),
  'by paragraphs that WordPress makes': (text) => text.replace(/\n/g, '<br />\n'),
  'by curly double quotes': (text) => text.replace(/"([^"]*)"/g, '“$1”'),
  'by curly single quotes': (text) => text.replace(/'([^']*)'/g, '‘$1’'),
  'by curly quotes of both kinds': (text) => text.replace(/"/g, '”').replace(/'/g, '’'),
  'by curly apostrophes between letters': (text) => text.replace(/(\w)'(\w)/g, '$1’$2'),
  'by a dash for two hyphens': (text) => text.replace(/--/g, '–'),
  'by an ellipsis for three dots': (text) => text.replace(/\.\.\./g, '…'),
  'by a times sign between numbers': (text) => text.replace(/(\d)x(\d)/g, '$1×$2'),
  'by ampersands that are escaped': (text) => text.replace(/&/g, '&#038;'),
  'by all of HTML that is escaped': (text) =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'),
  'by less-than signs that are escaped': (text) => text.replace(/</g, '&lt;'),
  'by backslashes that are lost': (text) => text.replace(/\\/g, ''),
  'by backslashes that are doubled': (text) => text.replace(/\\/g, '\\\\'),
  'by dollar signs that were taken for a pattern': (text) => text.replace(/\$\$/g, '$'),
  'by comments that are taken out, as of a style sheet': (text) =>
    text.replace(/\/\*.*?\*\//gs, '').replace(/([^:"'])\/\/.*$/gm, '$1'),
  'by being read as windows-1252': latin,
  'by being read as windows-1252, twice': (text) => latin(latin(text)),
  'by a mark of its encoding in front': (text) => `\ufeff${text}`,
  'by other scripts of the page in front of it, with no line end between': (text) =>
    `var other = function () { return 1; }\n${text}`,
  ...Object.fromEntries(
    cuts.map((length) => [
      `by an end that is missing (${length} of ${code.length} characters)`,
      (text: string) => text.slice(0, Math.max(0, endOfCode(text) - length)),
    ]),
  ),
};

describe('a file that was spoilt', () => {
  let whole: readonly (readonly string[])[] = [];
  before(() => withScript(code, (host) => void (whole = walkThrough(widgetOf(host)))));

  it('is compared with one that was not: every screen, the first and the last one too', () => {
    expect(whole).to.have.length(path(ordinary).length + 2);
    expect(whole[0]?.join(' ')).to.contain(en.heading);
    expect(whole.at(-1)?.join(' ')).to.contain(en.levels['self-care'].title);
  });

  /** The whole widget, on every screen; or the fallback. */
  const judge = (text: string): Promise<string> => {
    let saw = '';
    return withScript(text, (host) => {
      const widget = widgetOf(host);
      const isFallback = (host.page.getElementById('f')?.getClientRects().length ?? 0) > 0;
      if (isFallback) {
        expect(plainText(widget.shadowRoot)).to.equal('');
        saw = 'the fallback';
        return;
      }
      expect(widget.shadowRoot, 'neither fallback nor widget').not.to.equal(null);
      const seen = walkThrough(widget);
      for (const [index, each] of whole.entries()) expect(seen[index]).to.deep.equal(each);
      expect(seen).to.have.length(whole.length);
      saw = 'the widget';
    }).then(() => saw);
  };

  const outcomes: string[] = [];
  after(() => console.log(outcomes.join('\n')));

  for (const [how, spoil] of Object.entries(spoils)) {
    it(`${how}, gives the whole widget, or leaves the fallback`, async () => {
      const saw = await judge(spoil(code));
      outcomes.push(`${how}: ${saw}`);
      if (how === 'by nothing') expect(saw).to.equal('the widget');
      if (how.includes('end that is missing')) expect(saw).to.be.oneOf(ends(how));
    });
  }

  /** A line end or a semicolon more or less is no loss. */
  const ends = (how: string) =>
    /\((1|2) of/.test(how) ? ['the widget', 'the fallback'] : ['the fallback'];

  for (const [how, options] of Object.entries({
    'with its defaults': {},
    'for old browsers': { ecma: 5, safari10: true, ie8: true },
    'with all that it dares': { toplevel: true, compress: { passes: 2, unsafe: true } },
  })) {
    it(`by terser ${how}, gives the whole widget`, async () => {
      const library = await (await fetch('/node_modules/terser/dist/bundle.min.js')).text();
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- It is a script for browsers.
      const load = new Function(`${library}; return this.Terser;`) as () => Terser;
      const { code: again } = await load.call(globalThis).minify(code, options);
      expect(again.length).to.be.above(code.length / 2);
      expect(await judge(again)).to.equal('the widget');
    }).timeout(300_000);
  }
});

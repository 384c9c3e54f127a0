/** "Is it right on my page?": what is wrong with the HTML that a site owner pasted. */
import { distance } from 'fastest-levenshtein';
import { problemOf, reached, type Controls } from './manifest.js';

/** One thing to mend, or to know. */
export interface Finding {
  /** `wrong`: the widget, or a setting, does not work. `better`: it works, and could be better. */
  readonly kind: 'wrong' | 'better' | 'fine';
  readonly text: string;
}

const wrong = (text: string): Finding => ({ kind: 'wrong', text });
const better = (text: string): Finding => ({ kind: 'better', text });

/** What a script of ours takes besides the settings. */
const ofScripts = ['target', 'ignore'];

const isOurs = ({ src }: HTMLScriptElement) =>
  /soreness-checker[-.@v\d]*(\.(all|[a-z]{2}(-[A-Z]{2})?)\.)?(min\.)?js([?#]|$)/.test(src);

const bare = (name: string) =>
  name
    .toLowerCase()
    .replace(/^data-/, '')
    .replaceAll(/[-_]/g, '');

/** The setting that a misspelt name may mean. */
export function meant(name: string, names: readonly string[]): string | undefined {
  const [nearest] = names
    .map((each) => ({ each, far: distance(bare(name), bare(each)) }))
    .sort((one, other) => one.far - other.far);
  return nearest && nearest.far <= Math.min(2, bare(name).length / 2) ? nearest.each : undefined;
}

/** Attributes that any element may have, and that no setting is meant by. */
const isCommon = (name: string) =>
  /^(class|id|style|slot|dir|hidden|title|role|tabindex|translate|is|part|key|ref)$|^(aria-|on|v-|x-|ng-|_ng|@|:|#|\[|\(|\*)/.test(
    name,
  );

const ofScriptTags =
  /^(src|async|defer|type|integrity|crossorigin|nonce|charset|referrerpolicy|fetchpriority)$/;

/** The settings that an element, a placeholder or a script has, as names without `data-`. */
function settingsOf(holder: Element, known: readonly string[]): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  if (holder instanceof HTMLScriptElement) {
    const query = holder.getAttribute('src')?.split('?')[1]?.split('#')[0] ?? '';
    for (const [name, value] of new URLSearchParams(query)) {
      if (known.includes(name)) settings.set(name, value);
    }
  }
  for (const { name, value } of holder.attributes) {
    const plain = name.replace(/^data-/, '');
    if (known.includes(plain)) settings.set(plain, value);
  }
  return settings;
}

function onNames(holder: Element, known: readonly string[]): readonly Finding[] {
  const isScript = holder instanceof HTMLScriptElement;
  const all = isScript ? [...known, ...ofScripts] : known;
  return [...holder.attributes].flatMap(({ name }) => {
    const plain = name.replace(/^data-/, '');
    if (plain === 'soreness-checker' || isCommon(name)) return [];
    if (isScript && ofScriptTags.test(name)) return [];
    if (all.includes(plain)) return [];
    const near = meant(name, all);
    if (near)
      return wrong(`\`${name}\` is not known. Did you mean \`${isScript ? 'data-' : ''}${near}\`?`);
    return name.startsWith('data-') ? [] : better(`\`${name}\` is not known, and does nothing.`);
  });
}

const onValues = (settings: ReadonlyMap<string, string>): readonly Finding[] =>
  [...settings].flatMap(([name, value]) => {
    const problem = value === '' ? undefined : problemOf(name, value);
    return problem ? wrong(`\`${name}="${value}"\` is not taken. ${problem}`) : [];
  });

function onCountry(settings: ReadonlyMap<string, string>, page: Document): readonly Finding[] {
  if (settings.get('emergency-number')) return [];
  const { country: region, number } = reached(settings, page.documentElement.lang);
  if (number) return [{ kind: 'fine', text: `Visitors will read the emergency number ${number}.` }];
  const why = region
    ? `No emergency number is known here for ${region}.`
    : 'The page does not say where your visitors are.';
  const what = region ? '`emergency-number`' : '`country`';
  return [
    wrong(
      `${why} They will read “your local emergency number”, with no button to call. Set ${what}.`,
    ),
  ];
}

/** What editors do to code before it is a page. */
function onText(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  const tags = text.match(/<[^>]*soreness-checker[^>]*>/gi) ?? [];
  if (tags.some((each) => /[“”„‘’]/.test(each))) {
    findings.push(
      wrong(
        'The code has curly quotes (“ ”). An editor for texts has changed it: paste it as code.',
      ),
    );
  }
  if (/&lt;\s*(script|div|soreness-checker|iframe)\b[^>]*soreness/i.test(text)) {
    findings.push(
      wrong('The code is shown as text (`&lt;…`). Paste it where your editor takes HTML.'),
    );
  }
  if (tags.some((each) => /^<soreness-checker[^>]*\/>$/i.test(each))) {
    findings.push(
      wrong(
        '`<soreness-checker />` is never closed, and hides what follows. Write `<soreness-checker></soreness-checker>`.',
      ),
    );
  }
  const spelt = /<(sorenesschecker|soreness_checker|soreness-check|sorness-checker)\b/i.exec(text);
  if (spelt) findings.push(wrong(`\`<${spelt[1] ?? ''}>\` has to be \`<soreness-checker>\`.`));
  return findings;
}

function onScripts(
  scripts: readonly HTMLScriptElement[],
  known: readonly string[],
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const script of scripts) {
    const src = script.getAttribute('src') ?? '';
    if (script.integrity && /^https?:/.test(src) && !script.hasAttribute('crossorigin')) {
      findings.push(
        wrong(
          'With `integrity`, a file from another site needs `crossorigin="anonymous"`, or it is blocked.',
        ),
      );
    }
    if (src.startsWith('http:')) {
      findings.push(wrong('The file has an `http:` address. A page with `https:` blocks it.'));
    }
    if (!script.matches('[async], [defer], [type=module]')) {
      findings.push(better('Add `async` to the script, so that the page does not wait for it.'));
    }
  }
  if (new Set(scripts.map(({ src }) => src.split(/[?#]/)[0])).size < scripts.length) {
    const set = scripts.filter((each) => settingsOf(each, known).size > 0);
    if (set.length < 2) findings.push(better('The script stands there twice. Once is enough.'));
  }
  return findings;
}

/** Without styles: a strict policy of the page that reads it complains of them. */
const unstyled = (text: string) =>
  text
    .replace(/<style\b[^]*?<\/style>/gi, '')
    .replace(/(\s)style\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, '$1');

/**
 * What is wrong with a page, or with a part of one, in the order to mend it.
 *
 * @param text The HTML, as it was pasted.
 */
export function checkPage(text: string, { settings }: Controls): readonly Finding[] {
  if (!text.trim()) return [];
  const known = settings.map(({ name }) => name);
  const page = new DOMParser().parseFromString(unstyled(text), 'text/html');
  const scripts = [...page.querySelectorAll('script')].filter(isOurs);
  const elements = [...page.querySelectorAll('soreness-checker')];
  const placeholders = [...page.querySelectorAll('[data-soreness-checker]')];
  const frames = [...page.querySelectorAll('iframe')].filter(({ src }) =>
    /embed(\.[\w-]+)?\.html/.test(src),
  );
  const isInline = [...page.querySelectorAll('script:not([src])')].some(({ textContent }) =>
    textContent.includes('soreness-checker:diary'),
  );
  const findings = [...onText(text)];
  const isThere = scripts.length + elements.length + placeholders.length + frames.length > 0;
  if (!isThere) {
    if (findings.length > 0) return findings;
    return [
      /soreness-checker[^"'`\s]*\.js/.test(text)
        ? better(
            'A script of the page puts it in. Name the place in its address, as in `soreness-checker.js?target=%23soreness`.',
          )
        : wrong('There is no widget here: no script, no element, no placeholder, no frame.'),
    ];
  }
  if (frames.length === 0 && scripts.length === 0 && !isInline) {
    findings.push(better('The script is not here. It has to be somewhere in the page, once.'));
  }
  findings.push(...onScripts(scripts, known));
  const holders = [...elements, ...placeholders];
  const own = holders.length > 0 ? holders : scripts;
  for (const holder of [...new Set([...holders, ...scripts])]) {
    findings.push(...onNames(holder, known), ...onValues(settingsOf(holder, known)));
  }
  for (const frame of frames) {
    const query = new Map(new URL(frame.src, 'https://page').searchParams);
    const unknown = [...query.keys()].filter((name) => !known.includes(name) && name !== 'dir');
    for (const name of unknown) {
      const near = meant(name, known);
      findings.push(wrong(`\`${name}\` is not known.${near ? ` Did you mean \`${near}\`?` : ''}`));
    }
    const set = new Map([...query].filter(([name]) => known.includes(name)));
    findings.push(...onValues(set), ...onCountry(set, page));
    if (!frame.title) findings.push(better('Give the frame a `title`: screen readers say it.'));
  }
  for (const holder of own) {
    const target = holder.getAttribute('data-target');
    if (target && target !== 'none' && !page.querySelector(safeSelector(target))) {
      findings.push(better(`There is no \`${target}\` here for the widget to go into.`));
    }
    if (target !== 'none') findings.push(...onCountry(settingsOf(holder, known), page));
  }
  for (const holder of holders) {
    if (!holder.textContent.trim()) {
      findings.push(
        better(
          'It has no text inside. Put the warning signs there: they are read where no script runs.',
        ),
      );
    }
  }
  const policy = page.querySelector('meta[http-equiv="content-security-policy" i]');
  if (policy) {
    findings.push(
      better('The page has a Content-Security-Policy. Paste it into “Does my policy allow it?”.'),
    );
  }
  return findings.some(({ kind }) => kind !== 'fine')
    ? dedupe(findings)
    : [...dedupe(findings), { kind: 'fine', text: 'All is well: nothing to mend.' }];
}

/** A selector that is none finds nothing. */
function safeSelector(selector: string): string {
  try {
    document.createDocumentFragment().querySelector(selector);
    return selector;
  } catch {
    return ':not(*)';
  }
}

const dedupe = (findings: readonly Finding[]) => {
  const seen = new Set<string>();
  const order: readonly Finding['kind'][] = ['wrong', 'better', 'fine'];
  return findings
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
};

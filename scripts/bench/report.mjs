/** What `npm run bench` writes: tables and pictures, made from what was measured. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { table } from '../markdown.mjs';
import { median, throttling } from './measure.mjs';
import { rivals } from './pages.mjs';
import { bytesByRoom } from './rooms.mjs';

/** @typedef {import('./measure.mjs').Sample} Sample */
/** @typedef {Readonly<Record<string, Sample[]>>} Measured */
/**
 * @typedef {object} Results
 * @property {Record<string, Measured>} byCount By how many are on the page, by rival.
 * @property {Record<string, Measured>} growth
 * @property {Record<string, Record<'blank' | 'whole', number[]>>} changes Milliseconds, by how many.
 */

const number = (/** @type {number} */ value) => Math.round(value).toLocaleString('en');

/**
 * The median, and half of the range in which the middle half of the values is.
 *
 * @param {readonly number[]} values
 */
function summary(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (/** @type {number} */ part) => sorted[Math.round(part * (sorted.length - 1))] ?? NaN;
  return { value: median(values), spread: (at(0.75) - at(0.25)) / 2 };
}

/**
 * What was measured, over that of the page alone.
 *
 * @param {Measured} measured
 * @param {string} name
 * @param {keyof Sample} what
 */
function added(measured, name, what) {
  const base = median((measured.blank ?? []).map((each) => each[what]));
  return summary((measured[name] ?? []).map((each) => each[what] - base));
}

/** @param {Measured} measured @param {string} name @param {keyof Sample} what */
const plain = (measured, name, what) => summary((measured[name] ?? []).map((each) => each[what]));

/** @param {{ value: number, spread: number }} figure */
const shown = ({ value, spread }) =>
  Number.isNaN(value) ? '–' : `${number(value)} ± ${number(spread)}`;

const drawn = Object.keys(rivals).filter((name) => name !== 'blank');
const titleOf = (/** @type {string} */ name) => rivals[name]?.title ?? name;

/** @param {Measured} measured */
const times = (measured) =>
  table(
    [
      '',
      'first screen (ms)',
      'script (ms)',
      'blocking (ms)',
      'longest task (ms)',
      'layout shift',
      'heap (kB)',
      'requests',
    ],
    drawn
      .filter((name) => measured[name])
      .map((name) => [
        titleOf(name),
        shown(added(measured, name, 'firstScreen')),
        shown(added(measured, name, 'script')),
        shown(added(measured, name, 'blocking')),
        shown(plain(measured, name, 'longest')),
        plain(measured, name, 'shift').value.toFixed(3),
        number(added(measured, name, 'heap').value / 1000),
        number(added(measured, name, 'requests').value),
      ]),
  );

/** @param {Measured} measured */
const clicks = (measured) =>
  table(
    ['', 'Start', 'an answer', 'Continue', 'the last Continue'],
    drawn
      .filter((name) => rivals[name]?.start && measured[name])
      .map((name) => [
        titleOf(name),
        .../** @type {const} */ (['start', 'answer', 'next', 'last']).map((what) =>
          shown(plain(measured, name, what)),
        ),
      ]),
  );

const sizeOf = (/** @type {Buffer} */ code) => ({
  raw: code.length,
  gzip: gzipSync(code, { level: 9 }).length,
  brotli: brotliCompressSync(code).length,
});

/** @param {string} name @param {Readonly<Record<string, Buffer>>} all */
const bytesOf = (name, all) => {
  const loaded = rivals[name]?.files ?? [];
  // Each file is packed by itself, as it is sent.
  return loaded
    .map((file) => sizeOf(all[file] ?? Buffer.alloc(0)))
    .reduce(
      (sum, each) => ({
        raw: sum.raw + each.raw,
        gzip: sum.gzip + each.gzip,
        brotli: sum.brotli + each.brotli,
      }),
      { raw: 0, gzip: 0, brotli: 0 },
    );
};

/** @param {Readonly<Record<string, Buffer>>} all */
const bytes = (all) =>
  table(
    ['', 'bytes', 'gzip', 'brotli'],
    drawn
      .filter((name) => name !== 'check')
      .map((name) => {
        const { raw, gzip, brotli } = bytesOf(name, all);
        return [titleOf(name), number(raw), number(gzip), number(brotli)];
      }),
  );

/** How many times as much as another, in words. */
const ratio = (/** @type {number} */ one, /** @type {number} */ other) => (one / other).toFixed(2);

/**
 * The ratio of two figures; none where the second is lost in its spread.
 *
 * @typedef {ReturnType<typeof summary>} Figure
 * @param {Figure} one
 * @param {Figure} other
 */
const ratioOf = (one, other) =>
  other.value > 2 * other.spread ? ratio(one.value, other.value) : '–';

/**
 * @param {Results} results
 * @param {Readonly<Record<string, Buffer>>} all
 */
function ratios({ byCount }, all) {
  const rows = Object.entries(byCount).map(([count, measured]) => {
    const time = (/** @type {string} */ name) => added(measured, name, 'firstScreen');
    const heap = (/** @type {string} */ name) => added(measured, name, 'heap');
    return [
      count,
      ratioOf(time('whole'), time('lit')),
      ratioOf(time('check'), time('lit')),
      ratioOf(time('whole'), time('surveyjs')),
      ratioOf(heap('whole'), heap('surveyjs')),
    ];
  });
  const size = (/** @type {string} */ name) => bytesOf(name, all).brotli;
  return `${table(
    [
      'on a page',
      'first screen, to the bare LitElement flow',
      'the same, `show="check"`',
      'first screen, to SurveyJS',
      'heap, to SurveyJS',
    ],
    rows,
  )}

A dash stands where the bare flow takes no longer than the page alone does, give or take its spread.

Bytes (brotli): ${ratio(size('whole'), size('surveyjs'))} of SurveyJS, ${ratio(size('whole'), size('lit'))} of the bare
LitElement flow, which has the questions alone: no rules, no results, no cards, no diary, no body.`;
}

/** The part that is the same wherever it is made: what each room of the source costs. */
async function rooms() {
  const { raw, brotli, rooms: rows } = await bytesByRoom();
  return table(
    ['room', 'bytes', 'brotli, less without it'],
    [
      ...rows.map((row) => [row.room, number(row.raw), number(row.brotli)]),
      ['all', number(raw), number(brotli)],
    ],
  );
}

/** What grows with the number of widgets on a page, over the page alone. */
const grown = /** @type {const} */ ([
  { what: 'firstScreen', title: 'Time to the first screen', unit: 'ms', scale: 1 },
  { what: 'heap', title: 'Heap', unit: 'kB', scale: 1000 },
]);

/**
 * Each figure of growth by the number of widgets.
 *
 * @param {Results['growth']} growth
 * @param {typeof grown[number]} figure
 */
const pointsOf = (growth, { what, scale }) =>
  Object.entries(growth).map(([count, measured]) => ({
    x: Number(count),
    y: added(measured, 'check', what).value / scale,
  }));

/** @typedef {ReturnType<typeof pointsOf>} Points */

/**
 * The straight line through the points: its slope, and how much of what differs it tells (1 = all).
 *
 * @param {Points} points
 */
function lineThrough(points) {
  const mean = (/** @type {(point: Points[number]) => number} */ of) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const along = mean((point) => (point.x - x) * (point.y - y));
  const slope = along / mean((point) => (point.x - x) ** 2);
  const left = mean((point) => (point.y - y - slope * (point.x - x)) ** 2);
  return { slope, start: y - slope * x, fit: 1 - left / mean((point) => (point.y - y) ** 2) };
}

/** @param {Results['growth']} growth */
function growthTable(growth) {
  const points = grown.map((figure) => pointsOf(growth, figure));
  const [time, heap] = points.map(lineThrough);
  const [times = [], heaps = []] = points;
  const rows = times.map(({ x, y }, index) => {
    const kB = heaps[index]?.y ?? NaN;
    return [number(x), number(y), (y / x).toFixed(1), number(kB), number(kB / x)];
  });
  return `${table(['widgets', 'first screen (ms)', 'ms each', 'heap (kB)', 'kB each'], rows)}

Both grow in a straight line: ${time?.slope.toFixed(1)} ms and ${number(heap?.slope ?? NaN)} kB for each more (it tells
${percent(time?.fit)} and ${percent(heap?.fit)} of what differs).

![Time and heap by the number of widgets on a page](benchmarks-growth.svg)`;
}

const percent = (/** @type {number | undefined} */ part = NaN) => `${(100 * part).toFixed(1)} %`;

/**
 * A picture of what is drawn, on a ground of its own.
 *
 * @param {number} height
 * @param {string} label
 * @param {readonly string[]} drawn
 */
const framed = (height, label, drawn) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 ${height}" font-family="system-ui, sans-serif" font-size="15" fill="#14201f" role="img" aria-label="${label}">
<rect width="680" height="${height}" rx="16" fill="#f6f4ef"/>
${drawn.join('\n')}
</svg>
`;

/**
 * The picture of growth: what was measured as dots, and the line through them.
 *
 * @param {Results['growth']} growth
 */
export function growthPicture(growth) {
  const [wide, high] = [240, 170];
  const charts = grown.map((figure, at) => {
    const points = pointsOf(growth, figure);
    const { slope, start } = lineThrough(points);
    const [mostX, mostY] = [
      Math.max(...points.map(({ x }) => x)),
      Math.max(...points.map(({ y }) => y)),
    ];
    const left = 74 + at * 330;
    const place = (/** @type {number} */ x, /** @type {number} */ y) =>
      /** @type {const} */ ([
        left + (x / mostX) * wide,
        60 + high - (Math.max(0, y) / mostY) * high,
      ]);
    const [x1, y1] = place(0, start);
    const [x2, y2] = place(mostX, start + slope * mostX);
    const dots = points.map(({ x, y }) => {
      const [cx, cy] = place(x, y);
      return `<circle cx="${cx.toFixed(1)}" cy="${cy.toFixed(1)}" r="5" fill="#0b6e69"/>`;
    });
    const each = slope < 10 ? slope.toFixed(1) : number(slope);
    return `<text x="${left}" y="36" font-weight="600">${figure.title} (${figure.unit})</text>
<path d="M${left} 60v${high}h${wide}" fill="none" stroke="#7f908e"/>
<path d="M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}" stroke="#a9bab8" stroke-width="3"/>
${dots.join('\n')}
<text x="${left - 8}" y="68" text-anchor="end">${number(mostY)}</text>
<text x="${left - 8}" y="${60 + high}" text-anchor="end">0</text>
<text x="${left + wide}" y="${60 + high + 22}" text-anchor="end">${number(mostX)} widgets</text>
<text x="${left + 12}" y="84">${each} ${figure.unit} for each more</text>`;
  });
  return framed(272, 'Time and heap by the number of widgets on a page', charts);
}

/** @param {Results['changes']} changes */
function changesTable(changes) {
  const rows = Object.entries(changes).map(([count, { blank, whole }]) => {
    const cost = median(whole) - median(blank);
    return [
      number(Number(count)),
      number(median(blank)),
      number(median(whole)),
      ((1000 * cost) / Number(count)).toFixed(2),
    ];
  });
  return table(['elements put in', 'page alone (ms)', 'with the widget (ms)', 'µs each'], rows);
}

const marks = /** @type {const} */ (['<!-- rooms -->', '<!-- /rooms -->']);

const pretty = async (/** @type {string} */ text) =>
  format(text, { ...(await resolveConfig('docs/benchmarks.md')), parser: 'markdown' });

/**
 * The whole of docs/benchmarks.md.
 *
 * @param {Results} results
 * @param {Readonly<Record<string, Buffer>>} all
 * @param {{ cores: number, browser: string, packages: Readonly<Record<string, string>> }} machine
 */
export async function page(results, all, { cores, browser, packages }) {
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`);
  const [one = {}] = [results.byCount[1]];
  return pretty(`# Benchmarks

\`npm run bench\` wrote this page. Each page is the same article; each flow asks the same questions, those of a visitor with
ordinary soreness, in the same words. All are loaded in turn, in one run, with the processor ${throttling} times slower.
Figures are medians over those of the page alone, with half of the range in which the middle half of them is. Times depend on the machine: only the ratios
are worth quoting.

${browser}; ${cores} cores; ${versions.join(', ')}.

![Bytes, and the time to the first screen, beside others](benchmarks.svg)

## Ratios

${ratios(results, all)}

## Bytes

${bytes(all)}

What they load from elsewhere later is not counted: Typeform's form itself is a page of its maker's.

## One on a page

${times(one)}

From a click to the next paint (ms):

${clicks(one)}

${Object.keys(results.byCount)
  .filter((count) => count !== '1')
  .map((count) => `## ${count} on a page\n\n${times(results.byCount[count] ?? {})}`)
  .join('\n\n')}

## Growth

More and more widgets with \`show="check"\` in the article:

${growthTable(results.growth)}

The script watches the page for places that come later. What that costs:

${changesTable(results.changes)}

## Where the bytes go

Of the script-tag file, by the room of the source:

${marks[0]}

${await rooms()}

${marks[1]}
`);
}

/** The page with a fresh table of rooms, and the times as they are. */
export async function withFreshRooms() {
  const text = readFileSync('docs/benchmarks.md', 'utf8');
  const [before = '', rest = ''] = text.split(marks[0]);
  const after = rest.split(marks[1])[1] ?? '';
  return pretty(`${before}${marks[0]}\n\n${await rooms()}\n\n${marks[1]}${after}`);
}

/** Is the table of rooms that of the build? Times can't be checked. */
export const benchProblems = async () =>
  (await withFreshRooms()) === readFileSync('docs/benchmarks.md', 'utf8')
    ? []
    : ['docs/benchmarks.md is stale: npm run bench -- --bytes'];

const compared = /** @type {const} */ (['lit', 'whole', 'surveyjs']);
const names = { lit: 'Bare LitElement flow', whole: 'This widget', surveyjs: 'SurveyJS' };

/**
 * The picture for the README: bars for bytes and for the time to the first screen.
 *
 * @param {Results} results
 * @param {Readonly<Record<string, Buffer>>} all
 */
export function picture({ byCount }, all) {
  const measured = byCount[1] ?? {};
  const groups = [
    {
      title: 'Bytes to load (brotli, kB)',
      value: (/** @type {string} */ name) => bytesOf(name, all).brotli / 1000,
      digits: 0,
    },
    {
      title: 'Time to the first screen, over the page alone (bare LitElement flow = 1)',
      value: (/** @type {string} */ name) =>
        added(measured, name, 'firstScreen').value / added(measured, 'lit', 'firstScreen').value,
      digits: 1,
    },
  ];
  const bars = groups.map(({ title, value, digits }, at) => {
    const most = Math.max(...compared.map(value));
    const top = 34 + at * 150;
    const rows = compared.map((name, index) => {
      const y = top + 16 + index * 36;
      const width = Math.max(2, (value(name) / most) * 380);
      const fill = name === 'whole' ? '#0b6e69' : '#a9bab8';
      return `<text x="196" y="${y + 18}" text-anchor="end">${names[name]}</text>
<rect x="208" y="${y}" width="${width.toFixed(0)}" height="26" rx="6" fill="${fill}"/>
<text x="${(218 + width).toFixed(0)}" y="${y + 18}" font-weight="600">${value(name).toFixed(digits)}</text>`;
    });
    return `<text x="24" y="${top}" font-weight="600">${title}</text>\n${rows.join('\n')}`;
  });
  return framed(316, 'Bytes and time to the first screen beside others', bars);
}

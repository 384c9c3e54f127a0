import { metricsOf } from '../metrics.mjs';
import { rivals } from './pages.mjs';
import { questionnaire } from './questionnaire.mjs';
import { watchPage } from './in-page.mjs';

/** How much slower the processor is made: about a cheap phone. */
export const throttling = 4;

const { pages } = questionnaire();

/** @param {readonly number[]} numbers */
const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);

/** @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = NaN, high = NaN] = [sorted[half - (sorted.length % 2 === 0 ? 1 : 0)], sorted[half]];
  return (low + high) / 2;
}

/**
 * Loads a page once, in a profile of its own, and walks through its first flow where it `walks`. Times
 * in milliseconds, heap in bytes.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 * @param {string} name
 * @param {number} count
 * @param {boolean} walks
 */
async function measureOnce(browser, origin, name, count, walks) {
  const rival = rivals[name];
  if (!rival) throw new Error(`There is no ${name} to measure.`);
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 390, height: 800 });
    page.on('pageerror', (error) => console.error(`${name}: ${error}`));
    let requests = 0;
    page.on('request', (request) => (requests += request.url().startsWith('http') ? 1 : 0));
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
    await page.evaluateOnNewDocument(watchPage, rival);
    await page.goto(`${origin}/${name}/${count}`, { waitUntil: 'load', timeout: 900_000 });
    const firstScreen = await page.evaluate(
      (/** @type {number} */ flows) => /** @type {any} */ (globalThis).bench.firstScreen(flows),
      rival.start ? count : 0,
    );
    // What is left to be done after it counts too.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { tasks, shift } = await page.evaluate(() => {
      const { bench } = /** @type {any} */ (globalThis);
      return { tasks: bench.tasks(), shift: bench.shift() };
    });
    const loaded = await metricsOf(session);
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize: heap = 0, Nodes: nodes = 0 } = await metricsOf(session);
    const clicks =
      walks && rival.start
        ? await page.evaluate(
            (/** @type {typeof pages} */ asked) =>
              /** @type {any} */ (globalThis).bench.walk(asked),
            pages,
          )
        : undefined;
    return {
      requests,
      firstScreen,
      script: 1000 * (loaded.ScriptDuration ?? 0),
      task: 1000 * (loaded.TaskDuration ?? 0),
      blocking: sum(tasks.map((/** @type {number} */ task) => Math.max(0, task - 50))),
      longest: Math.max(0, ...tasks),
      shift,
      heap,
      nodes,
      start: clicks?.start ?? NaN,
      answer: median(clicks?.answer ?? []),
      next: median(clicks?.next ?? []),
      last: clicks?.last ?? NaN,
    };
  } finally {
    await context.close();
  }
}

/** @typedef {Awaited<ReturnType<typeof measureOnce>>} Sample */

/**
 * Measures all that are named, one after the other in each round, so that a slow minute of the machine
 * is slow for all.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 * @param {readonly string[]} names
 * @param {number} count
 * @param {number} rounds
 * @param {{ walks?: boolean }} [options]
 */
export async function measure(browser, origin, names, count, rounds, { walks = true } = {}) {
  /** @type {Record<string, Sample[]>} */
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    // Each comes first once.
    const order = names.map((_, at) => names[(at + round) % names.length] ?? '');
    for (const name of order) {
      samples[name]?.push(await measureOnce(browser, origin, name, count, walks));
    }
  }
  return samples;
}

/**
 * Milliseconds that a page needs to put in this many elements, a hundred at a time, without the widget
 * and with it: it looks at each for a place of its own.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 * @param {number} count
 * @param {number} rounds
 */
export async function measureChanges(browser, origin, count, rounds) {
  /** @type {Record<'blank' | 'whole', number[]>} */
  const times = { blank: [], whole: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of /** @type {const} */ (['blank', 'whole'])) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.goto(`${origin}/${name}/1`, { waitUntil: 'networkidle0' });
      times[name].push(await page.evaluate(addElements, count));
      await context.close();
    }
  }
  return times;
}

/**
 * What runs in the page: it waits after each batch, so that who watches has seen it.
 *
 * @param {number} count
 */
async function addElements(count) {
  const place = document.createElement('div');
  document.body.append(place);
  const from = performance.now();
  for (let done = 0; done < count; done += 100) {
    for (let index = 0; index < 100; index += 1) place.append(document.createElement('p'));
    await new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
    if (place.childNodes.length >= 1000) place.replaceChildren();
  }
  return performance.now() - from;
}

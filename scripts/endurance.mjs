/**
 * `npm run endurance`: tries for long to break the widget. All of it is seeded: what fails names the
 * seed, and `--seed` walks that way again.
 */
import { parseArgs } from 'node:util';
import './at-root.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { metricsOf } from './metrics.mjs';
import './typescript.mjs';

const parts = /** @type {const} */ (['sessions', 'widgets', 'hostile', 'leaks']);

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    walks: { type: 'string', default: '100' },
    steps: { type: 'string', default: '500' },
    values: { type: 'string', default: '100000' },
    times: { type: 'string', default: '1000' },
    only: { type: 'string' },
  },
});
const seed = Number(values.seed);
const walks = Number(values.walks);
const steps = Number(values.steps);
const count = Number(values.values);
const times = Number(values.times);
if (values.only && !parts.includes(/** @type {any} */ (values.only))) {
  throw new Error(`--only ${values.only} is not allowed; allowed: ${parts.join(', ')}.`);
}

/** @param {number} number */
const told = (number) => number.toLocaleString('en');

/** @param {string} name */
const ofTests = (name) => import(`../test/endurance/${name}.ts`);

/** Visitors of two tabs, without a page. */
async function walkSessions() {
  const { newTally, walkSessions, zones } = await ofTests('session-walk');
  const tally = newTally();
  for (let walk = 0; walk < walks; walk += 1) {
    process.env.TZ = zones[walk % zones.length];
    walkSessions(seed + walk, steps, tally, (/** @type {string} */ zone) => {
      process.env.TZ = zone;
    });
  }
  delete process.env.TZ;
  console.log(
    `Sessions: ${told(tally.steps)} steps in ${walks} walks, seeds ${seed} to ${seed + walks - 1}; ` +
      `${told(tally.faults)} with a store that fails, ${told(tally.tabs)} changes of tab; ` +
      `results: ${JSON.stringify(tally.results)}`,
  );
}

/** Stored texts that are no diaries. */
async function openDiaries() {
  const { openHostileDiaries } = await ofTests('hostile-diaries');
  const read = openHostileDiaries(seed, count);
  console.log(`Stored diaries: ${told(count)} spoilt ones, of which ${told(read)} were still read`);
}

/**
 * What stays behind in a page after something is done many times, beside what a few times leave.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {'addAndRemove' | 'walkPaths'} what
 */
async function leaksOf(page, what) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const run = (/** @type {number} */ times) =>
    page.evaluate(
      (what, times) => /** @type {any} */ (globalThis).endurance[what](times),
      what,
      times,
    );
  const collect = async () => {
    await session.send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, 100));
    return metricsOf(session);
  };
  const look = async () => {
    // An engine may hold what a run used until the next one; what adds up stays.
    await run(1);
    // What has gone is not collected all at once.
    let [then, now] = [await collect(), await collect()];
    for (let round = 0; round < 30 && (round < 8 || now.Nodes !== then.Nodes); round += 1) {
      [then, now] = [now, await collect()];
    }
    return {
      heap: now.JSHeapUsedSize ?? NaN,
      listeners: now.JSEventListeners ?? NaN,
      nodes: now.Nodes ?? NaN,
      documents: now.Documents ?? NaN,
      sheets: await page.evaluate(() => document.adoptedStyleSheets.length),
    };
  };
  // What is made once, such as compiled code, is there then.
  await run(Math.min(50, times));
  const before = await look();
  await run(times);
  const after = await look();
  const heap = (after.heap - before.heap) / times;
  console.log(
    `${what}: ${told(times)} times; listeners ${before.listeners} → ${after.listeners}, ` +
      `nodes ${before.nodes} → ${after.nodes}, documents ${before.documents} → ${after.documents}, ` +
      `sheets ${before.sheets} → ${after.sheets}, heap ${heap >= 0 ? '+' : ''}${heap.toFixed(0)} bytes a time`,
  );
  const stay = /** @type {const} */ (['listeners', 'nodes', 'documents', 'sheets']).filter(
    (each) => after[each] > before[each],
  );
  if (stay.length > 0) throw new Error(`${what}: more ${stay.join(' and ')} than before`);
  // A widget that stayed would be 100 kB and more.
  if (heap > 2000) throw new Error(`${what}: ${heap.toFixed(0)} bytes stay each time`);
}

/** @param {(page: import('puppeteer-core').Page) => Promise<void>} act */
async function inPage(act) {
  const { launchChromium } = await import('./engines/chromium.mjs');
  const { startDevServer } = await import('@web/dev-server');
  const { devServer } = await import('./dev-server.mjs');
  const server = await startDevServer(
    await devServer({ nodeResolve: { exportConditions: ['production'] } }),
  );
  const browser = await launchChromium({
    // Else a page may go to a few addresses a second alone.
    args: ['--disable-ipc-flooding-protection'],
    protocolTimeout: 7_200_000,
  });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.goto(`http://localhost:${server.config.port}/test/endurance/page.html`);
    await page.waitForFunction('window.endurance');
    await act(page);
  } finally {
    await browser.close();
    await server.stop();
  }
}

const wants = (/** @type {typeof parts[number]} */ part) => !values.only || values.only === part;

async function main() {
  await ensureInstalled();
  if (wants('sessions')) await walkSessions();
  if (wants('hostile')) await openDiaries();
  await inPage(async (page) => {
    if (wants('widgets')) {
      const tally = await page.evaluate(
        (...given) => /** @type {any} */ (globalThis).endurance.walkWidgets(...given),
        seed,
        seed + walks - 1,
        steps,
      );
      console.log(`Widgets: seeds ${seed} to ${seed + walks - 1}: ${JSON.stringify(tally)}`);
    }
    if (wants('hostile')) {
      const named = await page.evaluate(
        (seed, count) =>
          /** @type {any} */ (globalThis).endurance.setHostileAttributes(seed, count),
        seed,
        count,
      );
      console.log(`Attributes: ${told(count)} values, ${told(named)} warnings`);
      await page.evaluate(
        (seed, count) =>
          /** @type {any} */ (globalThis).endurance.goToHostileAddresses(seed, count),
        seed,
        count,
      );
      console.log(`Addresses: ${told(count)}`);
    }
    if (wants('leaks')) {
      await leaksOf(page, 'addAndRemove');
      await leaksOf(page, 'walkPaths');
    }
  });
}

try {
  await main();
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exit(1);
}

/** `npm run bench`: the widget beside what a site would use instead. Writes docs/benchmarks.md and its picture. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { isMain } from './at-root.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { growthPicture, page, picture, withFreshRooms } from './bench/report.mjs';

/** How many widgets stand on a page, and how often each page is loaded. */
const counts = { 1: 15, 10: 5, 100: 3 };
const growth = [1, 10, 100, 300, 1000];
const changes = [1000, 10_000, 50_000];

/**
 * @param {{ rounds?: string | undefined, most?: string | undefined }} options How often each page is
 *   loaded, else as the table says; and how many widgets a page has at most, for a quick look.
 */
async function main({ rounds, most = '1000' }) {
  const isIn = (/** @type {string | number} */ count) => Number(count) <= Number(most);
  await ensureInstalled();
  await ensureInstalled('bench');
  const { launchChromium } = await import('./engines/chromium.mjs');
  const { files, rivals, serve } = await import('./bench/pages.mjs');
  const { measure, measureChanges } = await import('./bench/measure.mjs');
  const all = await files();
  const { server, origin } = await serve(all);
  const browser = await launchChromium({ protocolTimeout: 900_000 });
  try {
    /** @type {import('./bench/report.mjs').Results} */
    const results = { byCount: {}, growth: {}, changes: {} };
    for (const [count, usual] of Object.entries(counts).filter(([count]) => isIn(count))) {
      console.log(`${count} on a page…`);
      const names = Object.keys(rivals).filter((name) => count === '1' || name !== 'typeform');
      const times = Number(rounds ?? usual);
      results.byCount[count] = await measure(browser, origin, names, Number(count), times);
    }
    for (const count of growth.filter(isIn)) {
      console.log(`Growth: ${count} on a page…`);
      const times = Number(rounds ?? 3);
      results.growth[count] = await measure(browser, origin, ['blank', 'check'], count, times, {
        walks: false,
      });
    }
    for (const count of changes) {
      console.log(`A page with ${count} changes…`);
      results.changes[count] = await measureChanges(browser, origin, count, Number(rounds ?? 5));
    }
    const machine = {
      cores: cpus().length,
      browser: await browser.version(),
      packages: await import('./bench/versions.mjs').then(({ versions }) => versions()),
    };
    writeFileSync('docs/benchmarks.md', await page(results, all, machine));
    writeFileSync('docs/benchmarks.svg', picture(results, all));
    writeFileSync('docs/benchmarks-growth.svg', growthPicture(results.growth));
  } finally {
    await browser.close();
    server.close();
  }
}

if (isMain(import.meta)) {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string' },
      most: { type: 'string' },
      bytes: { type: 'boolean', default: false },
    },
  });
  if (values.bytes) writeFileSync('docs/benchmarks.md', await withFreshRooms());
  else await main(values);
}

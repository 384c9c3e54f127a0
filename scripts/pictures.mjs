import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isMain } from './at-root.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

const folder = 'test/pictures';
const differences = 'coverage/pictures';

/** Says which Chromium drew the pictures. */
const drawnBy = `${folder}/chromium.txt`;

/** @param {string} id */
const fileOf = (id) => `${folder}/${id}.png`;

// What needs installed packages is loaded when they are.
const image = () => import('./pictures/image.mjs');

/**
 * The scenes that look other than their picture, or have none, and the pictures of no scene.
 *
 * @param {readonly string[]} names Of scenes; all where there is none.
 * @param {{ ofOneChromium?: boolean }} [options] Whether one that another Chromium drew is none.
 */
async function changes(names, { ofOneChromium = false } = {}) {
  const { takePictures } = await import('./pictures/take.mjs');
  const { differing, tolerances } = await import('./pictures/compare.mjs');
  const { decoded } = await image();
  mkdirSync(folder, { recursive: true });
  const { scenes, chromium } = await takePictures();
  const unknown = names.find((name) => !scenes.has(name));
  if (unknown) throw new Error(`There is no scene ${unknown}.`);
  const isSame = existsSync(drawnBy) && readFileSync(drawnBy, 'utf8') === chromium;
  const tolerated = isSame ? tolerances.same : tolerances.other;
  const anew = ofOneChromium && !isSame;
  const changed = [];
  for (const [id, pictures] of scenes) {
    if (!anew && names.length > 0 && !names.includes(id)) continue;
    const isThere = !anew && existsSync(fileOf(id));
    const found = isThere
      ? differing(await decoded(readFileSync(fileOf(id))), pictures, tolerated)
      : [];
    if (!isThere || found.length > 0) changed.push({ id, pictures, found });
  }
  const files = readdirSync(folder).filter((name) => name.endsWith('.png'));
  const gone = files.map((name) => name.slice(0, -4)).filter((id) => !scenes.has(id));
  return { changed, gone, chromium };
}

/**
 * Makes the scenes as they are now what is compared with.
 *
 * @param {readonly string[]} names
 */
async function accept(names) {
  const { changed, gone, chromium } = await changes(names, { ofOneChromium: true });
  const { beside, encoded } = await image();
  for (const { id, pictures } of changed) {
    writeFileSync(fileOf(id), await encoded(beside(pictures)));
  }
  for (const id of gone) rmSync(fileOf(id));
  writeFileSync(drawnBy, chromium);
  console.log(`${changed.length} accepted, ${gone.length} removed`);
}

/**
 * Which scenes look other than they did, and in which way. Pictures of it are in coverage/.
 *
 * @param {readonly string[]} [names]
 */
export async function picturesProblems(names = []) {
  rmSync(differences, { recursive: true, force: true });
  mkdirSync(differences, { recursive: true });
  // A page of this height is now and then not drawn to its end where there is little memory.
  const first = await changes(names);
  const suspected = first.changed.map(({ id }) => id);
  const { changed, gone } = suspected.length > 0 ? await changes(suspected) : first;
  const { below, encoded } = await image();
  const { variants } = await import('./pictures/take.mjs');
  const problems = gone.map((id) => `${fileOf(id)} is of no scene`);
  for (const { id, found } of changed) {
    if (found.length === 0) {
      problems.push(`${id} has no picture`);
      continue;
    }
    const file = `${differences}/${id}.png`;
    writeFileSync(file, await encoded(below(found.map(({ picture }) => picture))));
    const where = found.map(({ index, pixels }) => `${variants[index]?.name} (${pixels} pixels)`);
    problems.push(`${id} differs: ${where.join('; ')}: ${file}`);
  }
  if (problems.length > 0) problems.push('If that is meant: npm run pictures -- --accept');
  return problems;
}

if (isMain(import.meta)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { accept: { type: 'boolean', default: false } },
  });
  await ensureInstalled();
  if (values.accept) await accept(positionals);
  else {
    const problems = await picturesProblems(positionals);
    console.log(problems.join('\n') || 'Every scene looks as it did.');
    process.exitCode = problems.length > 0 ? 1 : 0;
  }
}

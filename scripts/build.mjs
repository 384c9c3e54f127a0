import { copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { rollup } from 'rollup';
import { bundles } from '../rollup.config.mjs';
import { isMain } from './at-root.mjs';
import { load } from './load.mjs';
import { manifest } from './manifest.mjs';
import { tool } from './run.mjs';

/** Builds all that is published into the folder `out`. */
export async function build(out) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });

  const types = tool('tsc', ['-p', 'tsconfig.build.json', '--outDir', `${out}/types`]);

  for (const { output, ...input } of bundles(out)) {
    const bundle = await rollup(input);
    await bundle.write(output);
    await bundle.close();
  }
  copyFileSync('src/embed/iframe.html', `${out}/embed.html`);
  const { serverStyles } = await load('src/element/server-styles.ts');
  writeFileSync(`${out}/soreness-checker.css`, serverStyles);
  writeFileSync(`${out}/custom-elements.json`, `${JSON.stringify(await manifest(), null, 2)}\n`);

  const { code, output } = await types;
  if (code !== 0) throw new Error(`The types do not compile:\n${output}`);
  // The compiler takes files that are types already for somebody else's.
  cpSync('src/frameworks', `${out}/types/frameworks`, {
    recursive: true,
    filter: (name) => !name.endsWith('element.ts'),
  });
}

if (isMain(import.meta)) await build('dist');

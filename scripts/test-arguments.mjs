import { parseArgs } from 'node:util';

/**
 * What the command line asks for: in which browsers, and of which files; none of either is all.
 *
 * @throws Error saying how to use it.
 */
export function testArguments(args, browsers) {
  try {
    const { values, positionals: files } = parseArgs({
      args,
      allowPositionals: true,
      options: { browser: { type: 'string', multiple: true }, files: { type: 'boolean' } },
    });
    const { browser: chosen = [] } = values;
    const isClear = Boolean(values.files) === files.length > 0;
    if (isClear && chosen.every((one) => browsers.includes(one))) return { chosen, files };
  } catch {
    // What it says would not tell what is allowed.
  }
  const options = `[--browser ${browsers.join('|')}] [--files test/one.test.ts …]`;
  throw new Error(`Usage: npm test [-- ${options}]`);
}

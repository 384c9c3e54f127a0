import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { describe, test } from 'node:test';
import { run } from '../../scripts/run.mjs';

const folder = 'test/frameworks';

/** Each framework's own type checker. */
const checkers = {
  react: ['tsc', '-p', 'react', '--pretty', 'false'],
  preact: ['tsc', '-p', 'preact', '--pretty', 'false'],
  solid: ['tsc', '-p', 'solid', '--pretty', 'false'],
  vue: ['vue-tsc', '-p', 'vue', '--pretty', 'false'],
  svelte: 'svelte-check --workspace svelte --tsconfig ./tsconfig.json --output machine'.split(' '),
  angular: ['ngc', '-p', 'angular/tsconfig.check.json'],
};

/** The lines of an app that are marked as wrong: `wrong.tsx:5`. */
function marked(name) {
  const file = readdirSync(`${folder}/${name}`).find((each) => /^wrong\./i.test(each));
  return readFileSync(`${folder}/${name}/${file}`, 'utf8')
    .split('\n')
    .flatMap((line, index) => (/ wrong( -->)?$/.test(line) ? [`${file}:${index + 1}`] : []));
}

/** The lines that a checker complains of, whichever way it writes a place. */
function complaints(output) {
  const place = /^(?:\d+ ERROR )?"?([\w./-]+)"?(?:\((\d+),\d+\): error|:(\d+):\d+ - error| (\d+):)/;
  return output
    .replace(/\u001b\[\d+m/g, '')
    .split('\n')
    .flatMap((line) => {
      const [, file, ...lines] = place.exec(line) ?? [];
      return file ? [`${file.split('/').at(-1)}:${lines.find(Boolean)}`] : [];
    });
}

describe('the type checker of', { concurrency: 2 }, () => {
  for (const [name, [tool, ...args]] of Object.entries(checkers)) {
    test(`${name} accepts the app, and rejects each line that is wrong`, async () => {
      const command = `node_modules/.bin/${tool}`;
      const { code, output } = await run(command, args, { cwd: folder });
      assert.notEqual(code, 0);
      assert.ok(marked(name).length > 1);
      assert.deepEqual([...new Set(complaints(output))], marked(name), output);
    });
  }
});

/** The lines of a text, without what differs between an example and its place in an app. */
const linesOf = (text) =>
  text.split('\n').flatMap((line) => line.trim().replace(/[;,]$/, '') || []);

/** Do these lines stand in the text, in this order? */
function stand(lines, text) {
  const rest = linesOf(text);
  return lines.every((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(0, at + 1);
    return at >= 0;
  });
}

describe('each example of the README', () => {
  const [, section] = /## Frameworks\n([^]*?)\n## /.exec(readFileSync('README.md', 'utf8'));
  const examples = [...section.matchAll(/```(?:tsx|ts|vue|svelte)\n([^]*?)```/g)];
  const texts = readdirSync(folder, { recursive: true })
    .filter((name) => /^[a-z-]+\/[\w.]+$/.test(name) && !name.startsWith('node_modules'))
    .filter((name) => statSync(`${folder}/${name}`).isFile())
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

  test('is found', () => assert.equal(examples.length, 8));
  for (const [, example] of examples) {
    test(`stands in an app: ${linesOf(example)[1]}`, () => {
      assert.ok(texts.some((text) => stand(linesOf(example), text)));
    });
  }
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Window } from 'happy-dom';
import { JSDOM, VirtualConsole } from 'jsdom';
import { JSDOM as OlderJSDOM, VirtualConsole as OlderConsole } from 'jsdom-26';
import { load } from '../../scripts/load.mjs';

// Apps that embed the widget are tested in these: Jest 30 has jsdom 26, Vitest the newest of both.
const script = readFileSync('dist/soreness-checker.js', 'utf8');
const { ordinary } = await load('test/triage/examples.ts');

const page = `<!doctype html><html lang="en-GB"><body>
  <soreness-checker show="check" book-url="/book"><p>Fallback</p></soreness-checker>
  <div data-soreness-checker data-show="tips"><p>Fallback</p></div>`;
const url = 'http://localhost/';

/** A window of jsdom, and what it had to complain of. */
function ofJSDOM(Dom, Console) {
  const problems = [];
  const virtualConsole = new Console()
    .on('jsdomError', ({ detail, cause, message }) => problems.push(detail ?? cause ?? message))
    .on('error', (...args) => problems.push(args.join(' ')));
  return {
    window: new Dom(page, { runScripts: 'dangerously', virtualConsole, url }).window,
    problems,
  };
}

function ofHappyDOM() {
  const settings = {
    enableJavaScriptEvaluation: true,
    suppressInsecureJavaScriptEnvironmentWarning: true,
  };
  const window = new Window({ url, settings });
  window.document.write(page);
  return { window, problems: [] };
}

/** Answers each screen until there is a result; tells its title. */
function walk(root) {
  const all = (selector) => [...root.querySelectorAll(selector)];
  const goOn = () => all('.check .buttons .fill').at(-1).click();
  goOn();
  for (let screen = 0; screen < 30 && all('fieldset').length > 0; screen += 1) {
    // Twice, since an answer can bring a follow-up question to the same screen.
    for (let round = 0; round < 2; round += 1) {
      for (const fieldset of all('fieldset[data-question]')) {
        for (const option of [ordinary[fieldset.dataset.question]].flat()) {
          // An area is asked by its sides.
          const input = fieldset.querySelector(
            `input[value="${option}"], input[value^="${option}-"]`,
          );
          if (!input.checked) input.click();
        }
      }
    }
    goOn();
  }
  return all('.title')[0].textContent.trim();
}

const doms = {
  jsdom: () => ofJSDOM(JSDOM, VirtualConsole),
  'jsdom 26': () => ofJSDOM(OlderJSDOM, OlderConsole),
  'happy-dom': ofHappyDOM,
};

for (const [name, open] of Object.entries(doms)) {
  test(`in ${name} the widget stands, goes to a result, and tells each event`, async () => {
    const { window, problems } = open();
    const { document } = window;
    const events = [];
    for (const kind of ['start', 'question', 'result', 'action', 'restart']) {
      document.addEventListener(`soreness-${kind}`, () => events.push(kind));
    }
    window.eval(script);
    const { shadowRoot: root } = document.querySelector('soreness-checker');
    assert.equal(walk(root), 'Your answers fit ordinary soreness');
    root.querySelector('a[href$="/book"]').click();
    const buttons = [...root.querySelectorAll('button')];
    buttons.find((each) => each.textContent.trim() === 'Copy').click();
    buttons.find((each) => each.textContent.trim() === 'Start again').click();
    await new Promise((resolve) => setTimeout(resolve));
    const asked = events.filter((each) => each === 'question');
    assert.deepEqual(events, ['start', ...asked, 'result', 'action', 'restart']);
    assert.equal(asked.length, 17);
    // It follows no link.
    assert.deepEqual(
      problems.filter((each) => !/navigation/.test(each)),
      [],
    );
  });

  test(`in ${name} a placeholder gets its widget, also one that comes later`, async () => {
    const { window } = open();
    const { document } = window;
    window.eval(script);
    document.body.insertAdjacentHTML('beforeend', '<div data-soreness-checker data-show="myths">');
    await new Promise((resolve) => setTimeout(resolve));
    const shown = [...document.querySelectorAll('[data-soreness-checker] > soreness-checker')];
    assert.deepEqual(
      shown.map((each) => each.getAttribute('show')),
      ['tips', 'myths'],
    );
    assert.match(shown[1].shadowRoot.textContent, /True or false/);
  });
}

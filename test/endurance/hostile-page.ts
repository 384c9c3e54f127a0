/** Attributes and addresses that nobody means well with: what becomes of a widget on such a page. */
import { SorenessChecker } from '../../src/index.js';
import { Chance } from './chance.js';
import { hostileText } from './hostile.js';

/** Each of these may be in a link; what runs a script, or reads a file, may not. */
const allowed = ['http:', 'https:', 'tel:'];

function expectHarmless(root: ShadowRoot, what: string): void {
  const fail = (problem: string): never => {
    throw new Error(`${problem} after ${what}`);
  };
  if (!root.querySelector('.cards')) fail('The fallback is shown');
  if ('pwned' in window) fail('A script ran');
  const odd = root.querySelector('script, iframe, img, object, embed, base, link, meta, form');
  if (odd) fail(`There is ${odd.outerHTML}`);
  for (const each of root.querySelectorAll('*')) {
    for (const { name } of each.attributes) if (name.startsWith('on')) fail(`There is ${name}`);
  }
  for (const link of root.querySelectorAll('a')) {
    if (!allowed.includes(link.protocol)) fail(`A link leads to ${link.href}`);
  }
}

/**
 * Sets so many values, a round of all attributes at a time. Each is used, or named in one warning; the
 * widget goes on.
 *
 * @returns How many were named.
 */
export async function setHostileAttributes(seed: number, count: number): Promise<number> {
  const chance = new Chance(seed);
  const names = SorenessChecker.settings;
  const { warn, info } = console;
  let warnings: string[] = [];
  let named = 0;
  console.warn = (...args) => void warnings.push(args.join(' '));
  console.info = () => undefined;
  const element = document.createElement('soreness-checker');
  document.body.append(element);
  try {
    for (let done = 0; done < count; done += names.length) {
      warnings = [];
      const values: string[] = [];
      for (const name of names) {
        const value = hostileText(chance);
        values.push(`${name}=${JSON.stringify(value.slice(0, 100))}`);
        element.setAttribute(chance.happens(0.2) ? `data-${name}` : name, value);
      }
      await element.updateComplete;
      const what = `seed ${seed}, value ${done}: ${values.join(' ')}`;
      // The check is not on every page.
      expectHarmless(element.shadowRoot as ShadowRoot, what);
      if (warnings.length > 2 * names.length) {
        throw new Error(`${warnings.length} warnings after ${what}: ${warnings.join('\n')}`);
      }
      named += warnings.length;
      for (const name of names) {
        element.removeAttribute(name);
        element.removeAttribute(`data-${name}`);
      }
    }
  } finally {
    Object.assign(console, { warn, info });
    element.remove();
  }
  return named;
}

/** Goes to so many addresses of the page: none opens, moves or breaks anything. */
export async function goToHostileAddresses(seed: number, count: number): Promise<void> {
  const chance = new Chance(seed);
  const before = location.href;
  const element = document.createElement('soreness-checker');
  document.body.append(element);
  try {
    await element.updateComplete;
    const root = element.shadowRoot as ShadowRoot;
    const opened = () => root.querySelectorAll('details[open]').length;
    const closed = opened();
    for (let done = 0; done < count; done += 1) {
      const hash = chance.happens(0.5)
        ? hostileText(chance)
        : `soreness-${chance.one(['tip', 'myth', 'faq', 'x'])}-${hostileText(chance)}`;
      history.replaceState(null, '', `#${hash}`);
      window.dispatchEvent(new HashChangeEvent('hashchange'));
      await element.updateComplete;
      const what = `seed ${seed}, address ${done}: ${hash.slice(0, 200)}`;
      // Nothing is drawn anew where nothing is opened.
      if (done % 50 === 0) expectHarmless(root, what);
      if (opened() !== closed) throw new Error(`Something opened after ${what}`);
    }
  } finally {
    history.replaceState(null, '', before);
    element.remove();
  }
}

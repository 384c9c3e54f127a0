import { levels } from '../src/triage/internal.js';
import { en } from '../src/locales/index.js';
import { hosts } from './hosts/hosts.js';
import { byId, make } from './make.js';
import { sceneElement, sceneOf } from './scenes.js';

/** A card whose picture is only looked at, and whose name opens the page. */
function card(picture: HTMLElement, href: string, name: string, ...more: string[]): HTMLElement {
  const view = make('div', { class: 'small-view', inert: '', 'aria-hidden': 'true' }, picture);
  return make('li', {}, view, make('h3', {}, make('a', { href }, name)), ...more);
}

byId('verdicts').append(
  ...levels.map((level) => {
    const scene = sceneOf(`result-${level}`);
    const attributes = { ...scene.attributes, country: 'GB', show: 'check' };
    return card(
      make('div', {}, sceneElement({ ...scene, attributes })),
      `gallery.html?scene=${scene.id}`,
      en.levels[level].title,
    );
  }),
);

/** The list of the pages is the one that the tests go through. */
for (const { page, what, site } of hosts) {
  const href = `hosts/${page}`;
  if (site) {
    const frame = { src: href, title: site, loading: 'lazy', tabindex: '-1' };
    byId('sites').append(card(make('iframe', frame), href, site, what));
  } else {
    byId('hosts').append(make('li', {}, make('a', { href }, what)));
  }
}

/** The size of the file as it is sent, packed. */
const budgets = (await (await fetch('../budgets.json')).json()) as Readonly<
  Record<string, { readonly brotli: number }>
>;
const size = budgets['dist/soreness-checker.js']?.brotli;
if (size) byId('size').textContent = `${Math.round(size / 1000)} kB`;

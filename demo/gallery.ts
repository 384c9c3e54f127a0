import { en } from '../src/locales/index.js';
import { byId, make } from './make.js';
import { groups, nameOf } from './names.js';
import { scenes, sceneElement, type SceneSpec } from './scenes.js';

/**
 * The gallery: every scene, or those whose id is in the query: `?scene=intro&scene=tips`. `width`
 * sets how wide each is (px), `theme` and `dir` do what they say.
 */
const query = new URLSearchParams(location.search);
const wanted = query.getAll('scene');
const width = Number(query.get('width')) || 390;
const dir = query.get('dir') === 'rtl' ? 'rtl' : 'ltr';
document.documentElement.style.colorScheme = query.get('theme') || 'light dark';

function figure(scene: SceneSpec): HTMLElement {
  const { id } = scene;
  const caption = make('figcaption', {}, make('h3', {}, nameOf(id).name), make('code', {}, id));
  // Its headings go on from those of the page. In the long list a result stands without its cards.
  const isLong = wanted.length === 0 && scene.checkup?.screen === 'result';
  const attributes = {
    'heading-level': '4',
    ...(isLong ? { show: 'check' } : {}),
    ...scene.attributes,
  };
  const element = make('figure', { id, dir: 'ltr' }, caption);
  const place = make('div', { dir }, sceneElement({ ...scene, attributes }, { ...en, dir }));
  element.append(place);
  element.style.inlineSize = `${width}px`;
  return element;
}

for (const [group, title] of Object.entries(groups)) {
  const found = scenes.filter(
    ({ id }) => nameOf(id).group === group && (wanted.length === 0 || wanted.includes(id)),
  );
  if (found.length === 0) continue;
  const heading = make('h2', { id: group }, title);
  byId('groups').append(
    make(
      'section',
      { 'aria-labelledby': group },
      heading,
      make('div', { class: 'scenes' }, ...found.map(figure)),
    ),
  );
  if (wanted.length > 0) continue;
  const links = found.map(({ id }) => make('a', { href: `#${id}` }, nameOf(id).name));
  const link = make('h2', {}, make('a', { href: `#${group}` }, title));
  byId('contents').append(make('section', {}, link, ...links));
}

const form = byId<HTMLFormElement>('how');
for (const field of form.querySelectorAll('select')) {
  field.value = query.get(field.name) ?? field.value;
}
form.addEventListener('change', ({ target }) => {
  const { name, value } = target as HTMLSelectElement;
  query.set(name, value);
  location.search = query.toString();
});

// What the address names came only now.
document.getElementById(location.hash.slice(1))?.scrollIntoView();

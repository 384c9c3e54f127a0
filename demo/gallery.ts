import { en } from '../src/locales/index.js';
import { scenes, sceneElement } from './scenes.js';

/**
 * The gallery: every scene, or those whose id is in the query: `?scene=intro&scene=tips`. `width`
 * sets how wide each is (px), `theme` and `dir` do what they say.
 */
const query = new URLSearchParams(location.search);
const wanted = query.getAll('scene');
const width = Number(query.get('width')) || 390;
const dir = query.get('dir') === 'rtl' ? 'rtl' : 'ltr';
document.documentElement.dir = dir;
document.documentElement.style.colorScheme = query.get('theme') ?? 'light dark';

const list = document.querySelector('main');
for (const scene of scenes) {
  if (wanted.length > 0 && !wanted.includes(scene.id)) continue;
  const figure = document.createElement('figure');
  figure.style.inlineSize = `${width}px`;
  const caption = document.createElement('figcaption');
  caption.textContent = scene.id;
  figure.append(caption, sceneElement(scene, { ...en, dir }));
  list?.append(figure);
}

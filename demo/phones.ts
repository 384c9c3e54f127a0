import { make } from './make.js';
import { sceneElement, sceneOf } from './scenes.js';

// The start, the body map and a result: `npm run screenshot:readme` takes their picture.
for (const id of ['intro', 'page-where-back', 'result-self-care']) {
  const scene = sceneOf(id);
  const attributes = { country: 'GB', show: 'check tips' };
  document.body.append(make('div', { class: 'phone' }, sceneElement({ ...scene, attributes })));
}

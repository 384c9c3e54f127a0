import { bundled } from '../src/locales/all.js';
import { localize } from '../src/locales/index.js';
import { scenes, sceneElement } from './scenes.js';

// Under a check stand the tips and the myths, much the same ones in most scenes. They are drawn in
// these alone (and in `tips` and `myths`), or one word of theirs would change fifty pictures.
const whole = ['intro', 'result-self-care'];

// Letters that are fitted to pixels look as the settings of each machine have it; these are not. And
// what can be scrolled is drawn on a layer of its own, not always the same at its edges.
const plain = new CSSStyleSheet();
plain.replaceSync('* { text-rendering: geometricPrecision; } .rail { overflow: clip; }');

interface Grid {
  readonly columns: number;
  /** How wide a column is, with the scene in its middle. */
  readonly cell: number;
  /** Of the scene. */
  readonly width: number;
  /** All places are multiples of it, so that no picture depends on those before it. */
  readonly step: number;
  /** That of the language, if none is given. */
  readonly dir?: 'ltr' | 'rtl';
  readonly lang?: string;
}

/** Draws every scene in a grid, for `npm run pictures`: the place of each by its id. */
async function draw({ columns, cell, width, step, dir, lang }: Grid) {
  const { words } = localize(lang ?? 'en', bundled);
  document.documentElement.dir = dir ?? words.dir;
  document.body.style.gridTemplateColumns = `repeat(${columns}, ${cell}px)`;
  const figures = scenes.map((scene) => {
    const figure = document.createElement('figure');
    figure.style.padding = `8px ${(cell - width) / 2}px`;
    const show = whole.includes(scene.id) ? 'all' : 'check';
    const attributes = { show, ...scene.attributes };
    const element = sceneElement(
      { ...scene, attributes },
      { ...words, dir: dir ?? words.dir },
      lang,
    );
    element.shadowRoot?.adoptedStyleSheets.push(plain);
    figure.append(element);
    return figure;
  });
  document.body.replaceChildren(...figures);
  await document.fonts.ready;
  for (const figure of figures) {
    figure.style.blockSize = `${Math.ceil(figure.offsetHeight / step) * step}px`;
  }
  return figures.map((figure, index) => {
    const { x: left, y: top, width, height } = figure.getBoundingClientRect();
    return { id: scenes[index]?.id ?? '', left, top, width, height };
  });
}

declare global {
  var drawScenes: (grid: Grid) => ReturnType<typeof draw>;
}
globalThis.drawScenes = draw;

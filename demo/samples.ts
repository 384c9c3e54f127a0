/** The parts of the widget side by side, drawn by its own functions. */
import { nothing } from 'lit/html.js';
import { tips } from '../src/cards/index.js';
import { levels } from '../src/triage/internal.js';
import { button, call } from '../src/views/ui/button.js';
import { heading, title } from '../src/views/ui/heading.js';
import { html, type Template } from '../src/views/ui/html.js';
import { icon, icons, levelIcons, type IconName } from '../src/views/ui/icon.js';
import { evidence } from '../src/views/cards/evidence.js';
import { field } from '../src/views/questions/field.js';
import { questionPage } from '../src/views/questions/question-page.js';
import { verdict } from '../src/views/result/verdict.js';
import { course } from '../src/views/course/course.js';
import { bodyPicture } from '../src/views/body-map/figure.js';
import { ordinary } from './ordinary.js';
import { sceneOf, sceneView, type SceneSpec } from './scenes.js';

// The headings of the page come first.
const attributes = { 'heading-level': '3', country: 'GB' };
const viewOf = (spec: SceneSpec) => sceneView({ ...spec, attributes });
const plain = viewOf({ id: 'intro' });
const asked = viewOf({
  id: 'asked',
  checkup: { ...plain.checkup, answers: { ...ordinary, chest: 'no', pain: 4 } },
});
const missing = viewOf(sceneOf('page-missing'));
const marked = viewOf(sceneOf('page-where-back'));

const section = (name: string, ...content: unknown[]): Template =>
  html`<section>${title(plain, name)} ${content}</section>`;

const action = { type: 'start' } as const;

const colourSamples = (colours: readonly string[]) =>
  section(
    'Colours',
    html`<ul class="plain samples">
      ${colours.map(
        (name) =>
          html`<li><span class="swatch" data-token=${name}></span><code>${name}</code></li>`,
      )}
    </ul>`,
    heading(plain, 'Levels, with the words that go on them'),
    html`<ul class="plain samples">
      ${levels.map(
        (level) =>
          html`<li>
            <span class="swatch fill ${level}">${icon(levelIcons[level])}</span>
            <code>${level}</code>
          </li>`,
      )}
    </ul>`,
  );

const typeSamples = section(
  'Type',
  html`<div class="type">
    ${title(plain, 'A title of a screen')}<code></code> ${heading(plain, 'A heading in it')}<code
    ></code>
    <p>Text, as most is: mild soreness for a day or two is common.</p>
    <code></code>
    <p class="muted">Text of less weight, and hints under a question</p>
    <code></code>
  </div>`,
);

const spaceSamples = section(
  'Space and corners',
  html`<ul class="plain samples">
    ${[4, 8, 12, 16, 24, 32, 48].map(
      (px) => html`<li><span class="bar" data-space="${px}px"></span><code>${px} px</code></li>`,
    )}
  </ul>`,
  html`<ul class="plain samples">
    ${Object.entries({
      Control: 'var(--_radius)',
      Tile: 'var(--_round)',
      Card: 'calc(var(--_radius) * 1.7)',
      Chip: '999px',
    }).map(
      ([name, radius]) =>
        html`<li><span class="corner" data-radius=${radius}></span><code>${name}</code></li>`,
    )}
  </ul>`,
);

const iconSamples = section(
  'Icons',
  html`<ul class="plain samples small">
    ${(Object.keys(icons) as IconName[]).map(
      (name) => html`<li><span class="tile">${icon(name)}</span><code>${name}</code></li>`,
    )}
  </ul>`,
);

const buttonSamples = section(
  'Buttons',
  html`<div class="row-of">
    ${button(plain, 'Main', action, 'primary')} ${button(plain, 'Other', action)}
    ${button(plain, 'As a link', action, 'link')}
  </div>`,
  html`<div class="strip emergency">
    ${icon('alert')}
    <p>In the strip of the first screen</p>
    ${call(plain, 'call-emergency', '999', (number) => `Call ${number}`)}
  </div>`,
  heading(plain, 'Chips'),
  html`<div class="chips">
    ${['Neck, left', 'Lower back'].map(
      (place) =>
        html`<button type="button" class="chip"><span>${place}</span>${icon('cross')}</button>`,
    )}
  </div>`,
);

const fieldSamples = section(
  'Fields',
  (['chest', 'pain', 'spread', 'quality'] as const).map((id) => field(asked, id)),
  heading(plain, 'An answer is missing'),
  field(missing, 'stroke'),
);

const noticeSamples = section(
  'Notices',
  ['', ...levels].map(
    (level) => html`<div class=${`notice ${level}`.trim()}><p>${level || 'No level'}</p></div>`,
  ),
  html`<details>
    <summary>A part that opens</summary>
    <p>What is in it.</p>
  </details>`,
);

/** The progress is that of a whole page; nothing else of it is wanted here. */
const meterSamples = [
  marked.page
    ? html`<section>${questionPage(marked, { ...marked.page, questions: [] })}</section>`
    : nothing,
  ...levels.map((level) => {
    const view = viewOf(sceneOf(`result-${level}`));
    return view.result ? html`<section>${verdict(view, view.result)}</section>` : nothing;
  }),
  section(
    'How well a tip is backed',
    [...new Map(Object.values(tips).map((tip) => [tip.grade, tip])).values()].map((tip) =>
      evidence(plain, tip),
    ),
  ),
  section(
    'Pictures',
    bodyPicture('sample', 'back', ['neck-left', 'lower-back-spine']),
    course(asked, ordinary, undefined),
  ),
];

/** All parts, with a swatch for each of these colours. */
export const samples = (colours: readonly string[]): Template =>
  html`<div class="cards">
    ${colourSamples(colours)} ${typeSamples} ${spaceSamples} ${iconSamples} ${buttonSamples}
    ${fieldSamples} ${noticeSamples} ${meterSamples}
  </div>`;

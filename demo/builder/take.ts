/** The last step: what to copy, what to download, and where each goes. */
import { html, nothing } from 'lit';
import type { App } from './app.js';
import { fileProblem } from './config.js';
import { chips, textField } from './controls.js';
import { forms, placeOf } from './places.js';
import { rich, sentence } from './rich.js';
import type { Piece } from './snippet.js';

/** A button that copies, and says so beside it. */
export const copyButton = (app: App, id: string, text: string, label = 'Copy') =>
  html`<button type="button" id=${`copy-${id}`} @click=${() => app.copy(id, text)}>${label}</button
    ><span role="status">${app.shown.outcome.of === id ? app.shown.outcome.text : ''}</span>`;

const piece = (app: App, { title, code }: Piece, index: number) =>
  html`<div class="piece">
    <h3 id=${`piece-${index}`}>${title}</h3>
    <pre tabindex="0" role="region" aria-labelledby=${`piece-${index}`}><code>${code}</code></pre>
    <p class="act">${copyButton(app, `${index}`, code)}</p>
  </div>`;

const formChoice = ({ config, setForm }: App) => {
  const list = placeOf(config.place).forms;
  if (list.length === 1) return html`<p class="hint">${forms[config.form]}.</p>`;
  const named = list.map(
    (form, index) => [form, `${forms[form]}${index === 0 ? ' (best here)' : ''}`] as const,
  );
  return chips('The form', 'form', named, config.form, setForm);
};

const fileField = ({ config, facts, setFile }: App) =>
  textField(
    'Where the file is',
    {
      id: 'file',
      name: 'file',
      value: config.file,
      problem: fileProblem(config.file),
      inputmode: 'url',
      set: setFile,
    },
    facts.released === config.file
      ? 'The released file: there is nothing to host.'
      : 'Its path on your site, or its whole address.',
  );

const isHosted = (form: string) =>
  ['placeholder', 'script', 'element', 'iframe', 'manager'].includes(form);

function downloads(app: App) {
  const { config, save, facts } = app;
  const button = (what: Parameters<App['save']>[0], label: string) =>
    html`<button type="button" class="second" id=${`save-${what}`} @click=${() => save(what)}>
      ${label}
    </button>`;
  const needed = [
    config.form === 'shortcode' ? button('plugin', 'Download the plugin') : nothing,
    config.form === 'page' ? button('page', 'Download the page') : nothing,
    isHosted(config.form) && facts.released !== config.file
      ? button('files', 'Download the files')
      : nothing,
  ].filter((each) => each !== nothing);
  if (needed.length === 0) return nothing;
  return html`<p class="act">
    ${needed}<span role="status"
      >${app.shown.outcome.of === 'save' ? app.shown.outcome.text : ''}</span
    >
  </p>`;
}

function isOnPolicy({ config, facts }: App) {
  const isPinned = facts.integrity !== undefined && !/^https?:/.test(config.file);
  if (!['placeholder', 'script', 'element'].includes(config.form) || !isPinned) return nothing;
  return html`<p class="hint">
    <code>integrity</code> lets a browser run just this file. When you take a newer one, take its
    new code too, or the widget will not start.
  </p>`;
}

/** "Take it": the form, the file, the code. */
export function take(app: App) {
  const { config, facts, pieces } = app;
  const place = placeOf(config.place);
  return html`<section class="panel" aria-labelledby="take">
    <h2 id="take"><span class="number" aria-hidden="true">5</span> Take it</h2>
    ${formChoice(app)}
    <ol class="todo">
      ${
        config.form === 'text'
          ? nothing
          : html`<li>
              <p><strong>Put the file there.</strong> ${rich(sentence(place.file))}</p>
              ${downloads(app)} ${isHosted(config.form) ? fileField(app) : nothing}
            </li>`
      }
      <li>
        <p><strong>Paste.</strong> ${rich(sentence(place.paste))}</p>
        ${
          config.form === 'iframe' && Object.keys(config.variables).length > 0
            ? html`<p class="problem">
                Your colours don’t reach into a frame: it shows the plain look. Light or dark does.
              </p>`
            : nothing
        }
        ${pieces.map((each, index) => piece(app, each, index))} ${isOnPolicy(app)}
        ${
          facts.height && ['placeholder', 'element', 'module', 'manager'].includes(config.form)
            ? html`<p class="hint">
                <code>min-height</code> keeps the place, so that your page does not jump. It was
                measured with your choices: ${facts.height} px.
              </p>`
            : nothing
        }
      </li>
      <li>
        <p><strong>Look at it</strong> on a phone too. ${rich(sentence(place.then))}</p>
        ${
          place.strips === 'nothing'
            ? nothing
            : html`<p class="hint">What this place takes out: ${rich(place.strips)}.</p>`
        }
      </li>
    </ol>
  </section>`;
}

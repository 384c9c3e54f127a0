/** What is around the preview: the page, the device, the light, the screen. */
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { groups, nameOf } from '../names.js';
import { scenes } from '../scenes.js';
import type { App } from './app.js';
import type { PreviewChoice } from './config.js';
import { radios, tick, valueOf } from './controls.js';
import { previewPages } from './preview.js';

const widthNames: Readonly<Record<PreviewChoice['width'], string>> = {
  phone: 'Phone',
  tablet: 'Tablet',
  desktop: 'Desktop',
};

const lightNames: Readonly<Record<PreviewChoice['light'], string>> = {
  light: 'Light',
  dark: 'Dark',
  class: 'Dark by a class',
};

const segments = <Value extends string>(
  legend: string,
  name: string,
  names: Readonly<Record<Value, string>>,
  chosen: Value,
  choose: (value: Value) => void,
) =>
  html`<fieldset class="segments">
    <legend class="unseen">${legend}</legend>
    ${radios(name, Object.entries(names) as [Value, string][], chosen, choose)}
  </fieldset>`;

/** The line under the preview. */
export function stageFoot(app: App) {
  return html`<div class="act">
    <button
      type="button"
      class="second"
      id="undo"
      ?disabled=${!app.shown.canUndo}
      @click=${app.undo}
    >
      Undo</button
    ><button type="button" class="second" id="over" @click=${app.startOver}>Start over</button
    ><button type="button" class="quiet" @click=${app.restartPreview}>Reload</button>
    ${tick('rtl', 'Right to left', app.config.preview.isRightToLeft, (isRightToLeft) =>
      app.setPreview({ isRightToLeft }),
    )}
  </div>`;
}

/** The bar over the preview. */
export function stageBar(app: App) {
  const { preview } = app.config;
  return html`<div class="stage-bar">
    ${segments('Device', 'width', widthNames, preview.width, (width) => app.setPreview({ width }))}
    ${segments('Light', 'light', lightNames, preview.light, (light) => app.setPreview({ light }))}
    <label class="pick"
      ><span>Page</span
      ><select
        name="page"
        .value=${live(preview.page)}
        @change=${(event: Event) => app.setPreview({ page: valueOf(event) })}
      >
        ${Object.entries(previewPages).map(
          ([id, name]) =>
            html`<option value=${id} ?selected=${id === preview.page}>${name}</option>`,
        )}
      </select></label
    >
    <label class="pick"
      ><span>Screen</span
      ><select
        name="scene"
        .value=${live(preview.scene)}
        @change=${(event: Event) => app.setPreview({ scene: valueOf(event) })}
      >
        <option value="">Live, to try</option>
        ${Object.entries(groups).map(
          ([group, title]) =>
            html`<optgroup label=${title}>
              ${scenes
                .filter(({ id }) => nameOf(id).group === group)
                .map(
                  ({ id }) =>
                    html`<option value=${id} ?selected=${id === preview.scene}>
                      ${nameOf(id).name}
                    </option>`,
                )}
            </optgroup>`,
        )}
      </select></label
    >
  </div>`;
}

/** On a narrow page, the ways to what is far down: the address of the page is for the choices. */
export const jumps = () =>
  [
    ['previewing', 'Preview'],
    ['take', 'Code'],
  ].map(
    ([id = '', name]) =>
      html`<button
        type="button"
        class="second"
        @click=${() => document.getElementById(id)?.scrollIntoView()}
      >
        ${name}
      </button>`,
  );

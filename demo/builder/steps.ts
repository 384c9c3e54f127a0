/** The questions of the builder: what the page is made with, where its visitors are, how it looks. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { emergencyNumberOf } from '../../src/cards/numbers.js';
import { brands, plainAccent, type Brand } from '../brands.js';
import type { App } from './app.js';
import {
  about,
  chips,
  radios,
  textField,
  textLine,
  tick,
  valueOf,
  type TextLine,
} from './controls.js';
import { colorOf, fixedAccent, hexOf, ratiosOf, standsOut, type Ground } from './contrast.js';
import { countries } from './countries.js';
import { languageNames, wordsOf } from './languages.js';
import { problemOf, reached, type SettingControl, type VariableControl } from './manifest.js';
import { placeGroups, places } from './places.js';
import { rich } from './rich.js';
import { styled } from './styled.js';

function step(id: string, number: number, title: string, ...content: unknown[]): TemplateResult {
  return html`<section class="panel" aria-labelledby=${id}>
    <h2 id=${id}><span class="number" aria-hidden="true">${number}</span> ${title}</h2>
    ${content}
  </section>`;
}

const placeStep = ({ config, setPlace }: App) =>
  step(
    'made-with',
    1,
    'What is your page made with?',
    Object.entries(placeGroups).map(([group, name]) =>
      chips(
        name,
        'place',
        places.filter((each) => each.group === group).map(({ id, name: text }) => [id, text]),
        config.place,
        setPlace,
      ),
    ),
  );

/** A line for a setting. */
function field(app: App, { name, label, kind, fallback, description }: SettingControl) {
  const value = app.config.settings[name] ?? '';
  const line = {
    id: `set-${name}`,
    name,
    value,
    problem: value === '' ? undefined : problemOf(name, value),
    placeholder: fallback,
    type: kind === 'phone' ? 'tel' : 'text',
    inputmode: kind === 'url' ? 'url' : kind === 'phone' ? 'tel' : 'text',
    set: (typed: string) => app.setSetting(name, typed),
  } as const;
  return textField(label, line, rich(description));
}

function flag(app: App, { name, label, description }: SettingControl) {
  const isSet = app.config.settings[name] !== undefined;
  const set = (ticked: boolean) => app.setSetting(name, ticked ? 'true' : '');
  return html`<div class="field">
    ${tick(name, label, isSet, set, `about-${name}`)}
    <p id=${`about-${name}`} class="hint">${rich(description)}</p>
  </div>`;
}

const optionNames: Readonly<Record<string, string>> = {
  auto: 'As the page',
  light: 'Light',
  dark: 'Dark',
};

function choice(app: App, { name, label, options, fallback, description }: SettingControl) {
  const named = options.map((option) => [option, optionNames[option] ?? option] as const);
  const chosen = app.config.settings[name] ?? fallback;
  return html`<fieldset class="field">
    <legend>${label}</legend>
    <div class="segments">
      ${radios(name, named, chosen, (value) => app.setSetting(name, value))}
    </div>
    <p class="hint">${rich(description)}</p>
  </fieldset>`;
}

function language(app: App, { name, label, description }: SettingControl) {
  const tag = app.config.settings[name] ?? '';
  const own = wordsOf(tag).lang;
  // A tag may name a region too.
  const named = languageNames.map(([lang, text]) => [tag && lang === own ? tag : lang, text]);
  return html`<div class="field">
    <label for="set-lang">${label}</label>
    <select
      id="set-lang"
      name="lang"
      aria-describedby="about-lang"
      .value=${live(tag)}
      @change=${(event: Event) => app.setSetting(name, valueOf(event))}
    >
      <option value="">As the page</option>
      ${named.map(
        ([value, text]) => html`<option value=${value} ?selected=${value === tag}>${text}</option>`,
      )}
    </select>
    <p id="about-lang" class="hint">${rich(description)}</p>
  </div>`;
}

/** The control for any setting that has none of its own. */
const control = (app: App, it: SettingControl) =>
  it.kind === 'flag'
    ? flag(app, it)
    : it.kind === 'oneOf'
      ? choice(app, it)
      : it.kind === 'language'
        ? language(app, it)
        : field(app, it);

const found = ({ controls }: App, name: string) =>
  controls.settings.filter((each) => each.name === name);

function countryStep(app: App) {
  const { config, facts, setSetting } = app;
  // However it is written: the element reads `uk` as GB.
  const country = reached(new Map([['country', config.settings.country ?? '']]), '').country ?? '';
  const name = countries.find(({ code }) => code === country)?.name;
  const number = facts.emergencyNumber;
  return step(
    'visitors',
    2,
    'Where are your visitors?',
    html`<div class="field">
      <label for="set-country">Country</label>
      <select
        id="set-country"
        name="country"
        aria-describedby="number"
        .value=${live(country)}
        @change=${(event: Event) => setSetting('country', valueOf(event))}
      >
        <option value="">Many, or I don’t know</option>
        ${countries.map(
          ({ code, name: text }) =>
            html`<option value=${code} ?selected=${code === country}>${text}</option>`,
        )}
      </select>
    </div>`,
    html`<div id="number" role="status" class=${number ? 'call known' : 'call'}>
      ${
        number
          ? html`<p>In an emergency they read</p>
              <p class="big">Call ${number}</p>`
          : html`<p><strong>No number to call.</strong></p>
              <p>
                They will read “Call your local emergency number”.
                ${
                  name
                    ? html`We have no number for ${name} that was verified. Set it here if you are
                      sure of it:`
                    : 'Choose the country, or set a number:'
                }
              </p>`
      }
    </div>`,
    number && emergencyNumberOf(country) === number && !config.settings['emergency-number']
      ? nothing
      : found(app, 'emergency-number').map((it) => field(app, it)),
  );
}

const brandVariables = ({ accent, variables }: Brand) =>
  accent === plainAccent ? variables : { accent, ...variables };

const isSame = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>) =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([name, value]) => other[name] === value);

/** A radio button that shows the look in small. */
function brandOption({ config, setLook }: App, brand: Brand) {
  const { id, accent, variables, theme, page } = brand;
  const isPlain = brand === brands[0];
  const isDark = theme === 'dark';
  const surface = isDark ? `color-mix(in srgb, ${accent} 8%, #13191a)` : '#fff';
  const style = {
    ...page,
    '--accent': accent,
    '--card': variables.surface ?? (isPlain ? 'light-dark(#fff, #141d1d)' : surface),
    '--round': variables.radius ?? '14px',
    '--heading': variables['heading-font'] ?? 'inherit',
    '--weight': variables['heading-weight'] ?? '650',
  };
  const isChosen =
    isSame(config.variables, brandVariables(brand)) && (config.settings.theme ?? 'auto') === theme;
  return html`<label class="brand"
    ><input
      type="radio"
      name="brand"
      value=${id}
      .checked=${live(isChosen)}
      @change=${() => setLook(brandVariables(brand), theme)}
    /><span class="look" aria-hidden="true" ${styled(style)}><span>Aa</span></span
    ><strong>${brand.name}</strong>${brand.what}</label
  >`;
}

function groundOf({ config }: App): Ground {
  return {
    surface: config.variables.surface,
    theme: (config.settings.theme ?? 'auto') as Ground['theme'],
  };
}

function contrastOf(app: App) {
  const { accent } = app.config.variables;
  // The widget's own colours are right as they come.
  if (!accent) return nothing;
  const ground = groundOf(app);
  const ratios = ratiosOf(accent, ground);
  if (ratios.length === 0) {
    return html`<p class="hint">The contrast of this colour can’t be told here.</p>`;
  }
  return html`<dl class="ratios">
      ${ratios.map(
        ({ use, ratio, wanted }) =>
          html`<div class=${ratio < wanted ? 'low' : ''}>
            <dt>${use}</dt>
            <dd>
              ${ratio.toFixed(1)} : 1 ${ratio < wanted ? `(at least ${wanted} is better)` : ''}
            </dd>
          </div>`,
      )}
    </dl>
    ${
      standsOut(accent, ground)
        ? nothing
        : html`<p class="act">
            <button
              type="button"
              id="fix"
              @click=${() => app.setVariable('accent', fixedAccent(accent, ground) ?? accent)}
            >
              Fix the colour</button
            ><span class="hint">Words stay readable with any colour: the widget sees to that.</span>
          </p>`
    }`;
}

const examples: Readonly<Record<VariableControl['kind'], string>> = {
  color: '#1d6b43',
  length: '8px',
  weight: '650',
  font: 'Georgia, serif',
};

const properties: Readonly<Record<VariableControl['kind'], string>> = {
  color: 'color',
  length: 'inline-size',
  weight: 'font-weight',
  font: 'font-family',
};

/** A line for a CSS variable, which says whether CSS takes what is typed for what the variable sets. */
function variableLine(app: App, { name, kind }: VariableControl, placeholder: string): TextLine {
  const value = app.config.variables[name] ?? '';
  const isFont = name === 'font';
  const isTaken = value === '' || CSS.supports(isFont ? 'font' : properties[kind], value);
  const example = isFont ? '17px/1.5 Georgia, serif' : examples[kind];
  return {
    id: `var-${name}`,
    name: `--${name}`,
    value,
    problem: isTaken ? undefined : `Allowed: a value like ${example}.`,
    placeholder,
    set: (typed) => app.setVariable(name, typed),
  };
}

function colorField(app: App, variable: VariableControl) {
  const { name, label, description, fallback } = variable;
  const line = variableLine(app, variable, 'as it comes');
  const color = colorOf(line.value) ?? colorOf(/#[0-9a-f]{3,6}/i.exec(fallback)?.[0]);
  return html`<div class="field">
    <label for=${line.id}>${label}</label>
    <div class="color">
      <input
        type="color"
        aria-label=${`${label}: pick`}
        name=${`pick-${name}`}
        .value=${live(color ? hexOf(color) : '#808080')}
        @input=${(event: Event) => line.set(valueOf(event))}
      />
      ${textLine(line)}
    </div>
    ${about(line, rich(description))}
  </div>`;
}

const variableField = (app: App, variable: VariableControl) =>
  variable.kind === 'color'
    ? colorField(app, variable)
    : textField(
        variable.label,
        variableLine(app, variable, variable.fallback),
        rich(variable.description),
      );

const variableGroups = {
  colours: 'Colours',
  levels: 'Colours of the answers',
  text: 'Words',
  shape: 'Shape',
};

function lookStep(app: App) {
  const { variables } = app.controls;
  const accent = variables.filter(({ name }) => name === 'accent');
  const rest = variables.filter(({ name }) => name !== 'accent');
  return step(
    'look',
    3,
    'How should it look?',
    html`<fieldset>
      <legend>Start from a look</legend>
      <div class="brands">${brands.map((brand) => brandOption(app, brand))}</div>
    </fieldset>`,
    accent.map((it) => colorField(app, it)),
    contrastOf(app),
    found(app, 'theme').map((it) => choice(app, it)),
    html`<details>
      <summary>Every colour, shape and font</summary>
      <p class="hint">
        Set as few as you like. What you leave empty goes with your colour. The words on any colour
        are black or white, whichever is easier to read.
      </p>
      ${Object.entries(variableGroups).map(
        ([group, title]) =>
          html`<h3>${title}</h3>
            <div class="fields">
              ${rest.filter((it) => it.group === group).map((it) => variableField(app, it))}
            </div>`,
      )}
    </details>`,
  );
}

const sectionNames: Readonly<Record<string, string>> = {
  check: 'The check',
  tips: 'Tips',
  myths: 'Myths',
  prepare: 'A check before a massage',
};

/** The sections to tick, those that are shown first and in their order. */
function sections(app: App, { name, label, options, fallback }: SettingControl) {
  const chosen = (app.config.settings[name] ?? fallback).split(' ');
  const rest = options.filter((each) => !chosen.includes(each));
  const set = (next: readonly string[]) => app.setSetting(name, next.join(' '));
  const move = (from: number, to: number) => {
    const next = [...chosen];
    next.splice(to, 0, ...next.splice(from, 1));
    set(next);
  };
  return html`<fieldset class="field">
    <legend>${label}</legend>
    <ol class="sections">
      ${repeat(
        [...chosen, ...rest],
        (id) => id,
        (id, index) => {
          const isChosen = index < chosen.length;
          const text = sectionNames[id] ?? id;
          return html`<li>
            <label class="tick"
              ><input
                type="checkbox"
                name="show"
                value=${id}
                .checked=${live(isChosen)}
                ?disabled=${isChosen && chosen.length === 1}
                @change=${() => set(isChosen ? chosen.filter((each) => each !== id) : [...chosen, id])}
              />${text}</label
            >
            ${
              isChosen && index > 0
                ? html`<button
                    type="button"
                    class="quiet"
                    aria-label=${`Move “${text}” up`}
                    @click=${() => move(index, index - 1)}
                  >
                    Up
                  </button>`
                : nothing
            }
          </li>`;
        },
      )}
    </ol>
  </fieldset>`;
}

/** Settings that most sites want; the rest is behind one click. */
const first = ['book-url', 'book-label', 'therapist-phone', 'advice-number'];
/** Settings that other steps ask for. */
const elsewhere = ['show', 'theme', 'country', 'emergency-number'];

function contentStep(app: App) {
  const all = app.controls.settings;
  const rest = all.filter(({ name }) => !first.includes(name) && !elsewhere.includes(name));
  return step(
    'content',
    4,
    'What is in it?',
    found(app, 'show').map((it) => sections(app, it)),
    html`<div class="fields">
      ${first.flatMap((name) => found(app, name)).map((it) => control(app, it))}
    </div>`,
    html`<details>
      <summary>More settings</summary>
      <div class="fields">${rest.map((it) => control(app, it))}</div>
    </details>`,
  );
}

/** All questions, in their order. */
export const steps = (app: App): readonly TemplateResult[] => [
  placeStep(app),
  countryStep(app),
  lookStep(app),
  contentStep(app),
];

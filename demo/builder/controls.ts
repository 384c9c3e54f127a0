/** The parts that the forms of the builder are made of. */
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';

/** What was typed or chosen in the control of an event. */
export const valueOf = ({ target }: Event): string => (target as HTMLInputElement).value;

/** Whether the box of an event is ticked. */
export const isTicked = ({ target }: Event): boolean => (target as HTMLInputElement).checked;

/** Radio buttons that look like chips, or, in `.segments`, like parts of one control. */
export const radios = <Value extends string>(
  name: string,
  options: readonly (readonly [value: Value, text: string])[],
  chosen: Value,
  choose: (value: Value) => void,
  look = '',
): readonly TemplateResult[] =>
  options.map(
    ([value, text]) =>
      html`<label class=${look}
        ><input
          type="radio"
          name=${name}
          value=${value}
          .checked=${live(value === chosen)}
          @change=${() => choose(value)}
        /><span>${text}</span></label
      >`,
  );

/** Chips to choose one of, under their words. */
export const chips = <Value extends string>(
  legend: string,
  ...choice: Parameters<typeof radios<Value>>
): TemplateResult => {
  const [name, options, chosen, choose] = choice;
  return html`<fieldset class="chips">
    <legend>${legend}</legend>
    <div>${radios(name, options, chosen, choose, 'chip')}</div>
  </fieldset>`;
};

/** A box to tick, with its words. */
export const tick = (
  name: string,
  text: string,
  ticked: boolean,
  set: (ticked: boolean) => void,
  about?: string,
): TemplateResult =>
  html`<label class="tick"
    ><input
      type="checkbox"
      name=${name}
      .checked=${live(ticked)}
      aria-describedby=${ifDefined(about)}
      @change=${(event: Event) => set(isTicked(event))}
    />${text}</label
  >`;

/** A line to type in, and what is told of it below. */
export interface TextLine {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  /** What is wrong with the value, in words. */
  readonly problem: string | undefined;
  readonly placeholder?: string | undefined;
  readonly type?: 'text' | 'tel';
  readonly inputmode?: 'text' | 'tel' | 'url';
  readonly set: (value: string) => void;
}

export const textLine = (line: TextLine): TemplateResult =>
  html`<input
    id=${line.id}
    type=${line.type ?? 'text'}
    inputmode=${line.inputmode ?? 'text'}
    name=${line.name}
    placeholder=${line.placeholder ?? ''}
    spellcheck="false"
    autocomplete="off"
    .value=${live(line.value)}
    aria-describedby=${`about-${line.name}`}
    aria-invalid=${line.problem ? 'true' : 'false'}
    @input=${(event: Event) => line.set(valueOf(event))}
  />`;

/** Below a line: what is wrong with it, or else what it is for. */
export const about = ({ name, problem }: TextLine, hint: unknown): TemplateResult =>
  html`<p id=${`about-${name}`} class=${problem ? 'problem' : 'hint'}>${problem ?? hint}</p>`;

/** A line with its words above and what is told of it below. */
export const textField = (label: string, line: TextLine, hint: unknown): TemplateResult =>
  html`<div class="field">
    <label for=${line.id}>${label}</label>
    ${textLine(line)} ${about(line, hint)}
  </div>`;

/** Room for a text of several lines, under its words. */
export const textArea = (
  id: string,
  label: string,
  rows: number,
  value: string,
  set: (value: string) => void,
): TemplateResult =>
  html`<label for=${id}>${label}</label>
    <textarea
      id=${id}
      rows=${rows}
      spellcheck="false"
      autocomplete="off"
      .value=${live(value)}
      @input=${(event: Event) => set(valueOf(event))}
    ></textarea>`;

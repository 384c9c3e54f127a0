import { bodyMap } from './body-map.js';
import { courseStyles } from './course.js';

// The tag tells editors and the build that this is CSS.
const css = String.raw;

const base = css`
  :host {
    --_accent: var(--soreness-accent, light-dark(#0b6e69, #5fd0c5));
    --_surface: var(--soreness-surface, light-dark(#fff, #14201f));
    --_text: var(--soreness-text, light-dark(#14302e, #e8f2f0));
    --_muted: var(--soreness-muted, light-dark(#49615f, #a9bfbc));
    --_border: var(--soreness-border, light-dark(#74908d, #6f8b88));
    --_radius: var(--soreness-radius, 12px);
    --_space: var(--soreness-space, 1em);
    --_soft: color-mix(in oklab, var(--_accent) 12%, var(--_surface));
    --_line: color-mix(in oklab, var(--_border) 40%, var(--_surface));
    --_fill: var(--_accent);
    --_wide: var(--soreness-max-width, 44em);
    display: block;
    box-sizing: border-box;
    max-inline-size: var(--_wide);
    font: var(--soreness-font, inherit);
    font-size: max(1em, 16px);
    inline-size: 100%;
  }
  /* The page's own rules win on the host. In here it lends font, colours and whether it is seen. */
  :host > div {
    all: initial;
    display: flow-root;
    position: relative;
    inline-size: 100%;
    max-inline-size: var(--_wide);
    font: inherit;
    font-size: max(1em, 16px);
    line-height: 1.5;
    color: inherit;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    -webkit-locale: revert-layer;
    -webkit-font-smoothing: inherit;
    -webkit-text-size-adjust: inherit;
    text-size-adjust: inherit;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  * {
    box-sizing: border-box;
  }
  .self-care {
    --_fill: var(--soreness-self-care, #1d6b43);
  }
  .therapist {
    --_fill: var(--soreness-therapist, #1b5e8c);
  }
  .doctor {
    --_fill: var(--soreness-doctor, #ffcf4a);
  }
  .urgent {
    --_fill: var(--soreness-urgent, #a8480a);
  }
  .emergency {
    --_fill: var(--soreness-emergency, #b3151f);
  }
  section,
  [part='footer'] {
    color: var(--_text);
    background: var(--_surface);
    border-radius: var(--_radius);
  }
  section {
    border: 1px solid var(--_border);
    padding: calc(var(--_space) * 1.25);
    overflow-wrap: anywhere;
  }
  section > :last-child,
  .notice > :last-child {
    margin-block-end: 0;
  }
  section + section {
    margin-block-start: var(--_space);
  }
  .heading {
    font-weight: 700;
    font-family: var(--soreness-heading-font, inherit);
    font-size: 1.15em;
    line-height: 1.25;
    margin: calc(var(--_space) * 1.5) 0 0.5em;
  }
  .title {
    font-size: 1.45em;
    margin-block-start: 0;
  }
  :focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }
  .title:focus {
    outline: none;
  }
  .title {
    scroll-margin-block-end: 50vh;
  }
  input {
    scroll-margin-block-start: 12em;
  }
  p,
  ul,
  ol {
    margin: 0 0 0.75em;
  }
  ul,
  ol {
    padding-inline-start: 1.3em;
  }
  li {
    margin-block-end: 0.4em;
  }
  .plain {
    list-style: none;
    padding: 0;
  }
  .muted,
  .hint,
  small {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .hint {
    display: block;
    font-weight: 400;
  }
  a,
  .link {
    color: inherit;
    text-decoration: underline;
  }
  button,
  .button,
  .link {
    font: inherit;
    cursor: pointer;
    min-block-size: 44px;
    min-inline-size: 44px;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    padding: 0.55em 1.2em;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
  }
  .link {
    flex: none;
    border: 0;
    background: none;
    padding: 0 0.2em;
    font-weight: 400;
  }
  .fill {
    background: var(--_fill);
    border-color: color-mix(in oklab, var(--_fill), var(--_text) 20%);
    print-color-adjust: exact;
    --_light: clamp(0, (0.179 - (r * 0.2126 + g * 0.7152 + b * 0.0722)) * 99999, 1);
    color: color(from var(--_fill) srgb-linear var(--_light) var(--_light) var(--_light));
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block: var(--_space);
  }
  .buttons > * {
    flex: 1 1 auto;
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1em;
  }
  /* Drawn by hand: on a dark page, one engine makes the part that is left the brighter one. */
  progress {
    flex: 1;
    min-inline-size: 3em;
    appearance: none;
    block-size: 0.5em;
    border: 0;
    border-radius: 1em;
    overflow: hidden;
  }
  progress,
  ::-webkit-progress-bar {
    background: var(--_line);
  }
  ::-webkit-progress-value {
    background: var(--_accent);
  }
  ::-moz-progress-bar {
    background: var(--_accent);
  }
  fieldset {
    border: 0;
    padding: 0;
    margin: calc(var(--_space) * 1.5) 0 0;
    min-inline-size: 0;
  }
  fieldset.row {
    padding-block-end: var(--_space);
    border-block-end: 1px solid var(--_line);
    margin-block-start: var(--_space);
  }
  legend {
    padding: 0;
    font-weight: 600;
    margin-block-end: 0.6em;
  }
  .row legend {
    font-weight: 500;
  }
  .options {
    display: grid;
    gap: 0.5em;
  }
  .tight {
    grid-template-columns: repeat(auto-fit, minmax(min(9.5em, 100%), 1fr));
  }
  .row .options {
    grid-template-columns: repeat(auto-fit, minmax(min(4.6em, 100%), 1fr));
  }
  .scale + p {
    margin-block: 0.5em 0;
  }
  .scale {
    grid-template-columns: repeat(auto-fit, minmax(44px, 1fr));
  }
  label {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 48px;
    padding: 0.5em 0.8em;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  label:hover,
  summary:hover {
    background: var(--_soft);
  }
  label:has(:checked) {
    border-color: var(--_text);
    background: var(--_soft);
    box-shadow: inset 0 0 0 1px var(--_text);
  }
  label:has(:focus-visible) {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }
  input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_text);
    outline: none;
  }
  .row label,
  .scale label {
    flex-wrap: wrap;
    justify-content: center;
    padding-inline: 0.2em;
    gap: 0.4em;
    text-align: center;
  }
  .scale label {
    flex-direction: column;
    gap: 0;
  }
  .error {
    display: block;
    margin-block-start: var(--_space);
    font-weight: 600;
    border-inline-start: 4px solid;
    padding-inline-start: 0.6em;
    margin-block-end: 0.6em;
  }
  /* It keeps its place until Continue, or the page would jump under the finger. */
  .done {
    visibility: hidden;
  }
  .notice {
    background: var(--_soft);
    border-inline-start: 4px solid var(--_fill);
    border-radius: 4px;
    padding: 0.75em 1em;
    margin-block: var(--_space);
  }
  .band {
    margin: calc(var(--_space) * -1.25);
    margin-block-end: var(--_space);
    padding: calc(var(--_space) * 1.25);
    border-start-start-radius: calc(var(--_radius) - 1px);
    border-start-end-radius: calc(var(--_radius) - 1px);
  }
  .band > :last-child {
    margin: 0;
  }
  .sign,
  .answer {
    display: flex;
    gap: 0.5em;
  }
  .answer {
    flex-wrap: wrap;
  }
  .answer > span {
    flex: 1 1 9em;
  }
  svg {
    inline-size: 1.2em;
    block-size: 1.2em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    flex: none;
  }
  [part='footer'] {
    margin-block-start: 0.5em;
    padding: 0 1em;
  }
  section details {
    border-block-start: 1px solid var(--_line);
  }
  summary {
    cursor: pointer;
    padding: 0.7em 0.3em;
    min-block-size: 44px;
    margin-inline-start: 1em;
    list-style-position: outside;
    font-weight: 600;
  }
  details > :not(summary) {
    margin-inline: 1.3em 0.3em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    progress {
      --_accent: Highlight;
      border: 1px solid;
    }
    label:has(:checked) {
      outline: 3px solid Highlight;
    }
    .fill {
      border: 2px solid;
    }
    .band {
      border-block-end: 6px double;
    }
  }
`;

/**
 * The one style sheet. Public `--soreness-*` variables are read once, on `:host`, into private
 * `--_*`. Sizes are in em and px, since hosts change what a rem is. Text on a colour that the host
 * picks is black or white, whichever stands out: at a luminance of 0.179 both do alike (4.6 : 1).
 */
export const styles = base + bodyMap + courseStyles;

import { bodyMap } from './body-map.js';
import { colours } from './colours.js';
import { courseStyles } from './course.js';

// The tag tells editors and the build that this is CSS.
const css = String.raw;

const base = css`
  :host {
    --_radius: var(--soreness-radius, 12px);
    --_space: var(--soreness-space, 1em);
    /* Large text must not grow its margins too, or a narrow screen has no room for words. */
    --_pad: min(var(--_space) * 1.25, 24px);
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
  }
  :host([hidden]) {
    display: none;
  }
  /* Where the page fits the place to its content, the width is the same on every screen. */
  :host > div::after {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, var(--_wide));
  }
  /* What gets the focus keeps clear of bars of the page that stick to the top or bottom. */
  * {
    box-sizing: border-box;
    scroll-margin-block: min(8em, 35vh) min(8em, 25vh);
  }
  section,
  [part='footer'] {
    color: var(--_text);
    background: var(--_surface);
    border-radius: var(--_radius);
  }
  section {
    border: 1px solid var(--_border);
    padding: var(--_pad);
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
    outline: 3px solid;
    outline-offset: 2px;
  }
  .title:focus {
    outline: none;
  }
  .title {
    scroll-margin-block-end: 50vh;
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
    padding: 0.55em min(1.2em, 20px);
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    overflow-wrap: break-word;
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
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block: var(--_space);
  }
  .buttons > * {
    flex: 1 1 auto;
  }
  .buttons span {
    min-inline-size: 0;
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
  progress {
    background: var(--_line);
  }
  ::-webkit-progress-bar {
    background: none;
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
    grid-template-columns: repeat(auto-fit, minmax(max(44px, 1.8em), 1fr));
  }
  label {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 48px;
    padding: 0.5em min(0.8em, 14px);
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  label:hover,
  summary:hover {
    background: var(--_soft);
  }
  label:has(:checked) {
    border-color: currentColor;
    background: var(--_soft);
    box-shadow: inset 0 0 0 1px;
  }
  label:has(:focus-visible) {
    outline: 3px solid;
    outline-offset: 2px;
  }
  input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    color: inherit;
    accent-color: currentColor;
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
    padding-inline: 0;
    gap: 0;
    white-space: nowrap;
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
    border-inline-start: 4px solid var(--_fill, var(--_default));
    border-radius: 4px;
    padding: 0.75em 1em;
    margin-block: var(--_space);
  }
  .band {
    margin: calc(var(--_pad) * -1);
    margin-block-end: var(--_space);
    padding: var(--_pad);
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
  /* On paper what is closed cannot be opened. */
  ::details-content {
    content-visibility: visible;
  }
  @media not print {
    details:not([open])::details-content {
      display: none;
    }
  }
  @media print {
    pre {
      max-block-size: none;
    }
  }
`;

/**
 * The one style sheet. Public `--soreness-*` variables are read once, on `:host`, into private
 * `--_*`. Sizes are in em and px, since hosts change what a rem is.
 */
export const styles = base + bodyMap + courseStyles + colours;

// The tag tells editors and the build that this is CSS.
const css = String.raw;

/** The picture of the body, and the list of the same places. */
export const bodyMap = css`
  .map {
    container-type: inline-size;
  }
  .figures {
    display: grid;
    gap: 1em;
    justify-items: center;
  }
  .figure {
    inline-size: 100%;
    max-inline-size: 16em;
  }
  .figures.back > .front,
  .figures.front > .back {
    display: none;
  }
  .ways {
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    gap: 0.5em;
    line-height: 1.2;
  }
  .ways :last-child {
    text-align: end;
  }
  .ways span {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .figure svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    stroke: none;
    stroke-linecap: round;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }
  [data-place] {
    cursor: pointer;
    outline: none;
    fill: color-mix(in oklab, var(--_accent) 20%, var(--_surface));
    stroke: var(--_surface);
    stroke-width: 2;
  }
  [data-place]:hover {
    fill: color-mix(in oklab, var(--_accent) 45%, var(--_surface));
  }
  /* Half of each line is cut off. */
  [data-place][aria-checked='true'] {
    fill: var(--_accent);
    stroke: var(--_text);
    stroke-width: 6;
  }
  [data-place]:focus-visible {
    stroke: var(--_text);
    stroke-width: 12;
  }
  [data-place] path + path {
    fill: none;
  }
  .outline {
    stroke: var(--_border);
    stroke-width: 2;
    pointer-events: none;
  }
  .figure text {
    display: none;
    fill: var(--_text);
    stroke: var(--_surface);
    stroke-width: 5;
    stroke-linejoin: round;
    paint-order: stroke;
    font-size: 14px;
    font-weight: 600;
    text-anchor: middle;
    pointer-events: none;
  }
  [data-place]:hover text,
  [data-place]:focus-visible text {
    display: block;
  }
  .turn {
    text-align: center;
    margin-block: 0.5em;
  }
  .places {
    margin-block-start: 0.5em;
  }
  .places > :not(summary) {
    margin-inline: 0;
  }
  .place {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
    padding-block: 0.4em;
  }
  .place > span {
    flex: 1 1 7.5em;
  }
  .place > label {
    flex: 1 1 4.2em;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.3em;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0.3em;
  }
  @container (inline-size >= 30em) {
    .figures {
      grid-template-columns: 1fr 1fr;
    }
    .figures > .figure.figure {
      display: block;
    }
    .turn {
      display: none;
    }
  }
  @media (forced-colors: active) {
    [data-place] {
      fill: Canvas;
      stroke: CanvasText;
    }
    [data-place][aria-checked='true'] {
      fill: Highlight;
      stroke: CanvasText;
    }
    [data-place]:focus-visible {
      stroke: LinkText;
    }
    .outline {
      stroke: CanvasText;
    }
    .figure text {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
`;

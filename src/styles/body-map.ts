// The tag tells editors and the build that this is CSS.
const css = String.raw;

/** The picture of the body, and the list of the same places. */
export const bodyMap = css`
  .map {
    container-type: inline-size;
    margin-block-end: var(--_space);
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
    display: flex;
    justify-content: space-between;
    gap: 0.5em;
    line-height: 1.2;
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
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }
  [data-place] {
    cursor: pointer;
    outline: none;
  }
  [data-place] path {
    fill: var(--_soft);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  [data-place]:hover path {
    fill: color-mix(in oklab, var(--_accent) 35%, var(--_surface));
  }
  [aria-checked='true'] path {
    fill: var(--_accent);
    stroke: var(--_text);
    stroke-width: 5;
  }
  [data-place]:focus-visible path {
    stroke: var(--_text);
    stroke-width: 9;
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
    font-size: 15px;
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
  .place,
  .place > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
  }
  .place {
    padding-block: 0.3em;
  }
  .place > span {
    flex: 1 1 7em;
  }
  .place > div {
    flex: 2 1 12em;
  }
  .place label {
    flex: 1;
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
    [data-place] path {
      fill: Canvas;
      stroke: CanvasText;
    }
    [aria-checked='true'] path {
      fill: Highlight;
    }
    [data-place]:focus-visible path {
      stroke: Highlight;
    }
    [aria-checked='true']:focus-visible path {
      stroke: CanvasText;
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

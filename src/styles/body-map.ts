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
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [data-place] {
    cursor: pointer;
    outline: none;
    fill: var(--_tint);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  [data-place]:hover {
    fill: var(--_half);
  }
  [data-place][aria-checked='true'] {
    fill: var(--_accent);
  }
  /* Half of each line is cut off, so that neighbours never cover it. */
  [data-place][aria-checked='true'],
  [aria-checked='true'] + .edge {
    stroke: currentColor;
    stroke-width: 6;
  }
  [data-place]:focus-visible,
  :focus-visible + .edge {
    stroke: currentColor;
    stroke-width: 12;
  }
  /* A finger may miss the outline of the body by a little. */
  .reach {
    fill: transparent;
    stroke: none;
  }
  .edge,
  .outline {
    fill: none;
    stroke: none;
    pointer-events: none;
  }
  .outline {
    stroke: var(--_border);
    stroke-width: 2;
  }
  .edge text {
    display: none;
    fill: currentColor;
    stroke: var(--_surface);
    stroke-width: 5;
    paint-order: stroke;
    font-size: 14px;
    font-weight: 600;
    text-anchor: middle;
  }
  :hover + .edge text,
  :focus-visible + .edge text {
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
    gap: 0.2em 0.4em;
  }
  .place {
    padding-block-start: 0.5em;
  }
  .place > span {
    flex: 1 6em;
  }
  .place > div {
    flex: 3 13em;
  }
  .place label {
    flex: 1;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0 0.2em;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0.3em 0.1em;
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
    }
    [data-place],
    .outline,
    [aria-checked='true'] + .edge {
      stroke: CanvasText;
    }
    [data-place][aria-checked='true'] {
      fill: Highlight;
      stroke: CanvasText;
    }
    [data-place]:focus-visible,
    :focus-visible + .edge {
      stroke: LinkText;
    }
    .edge text {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
`;

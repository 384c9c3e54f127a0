// The tag tells editors and the build that this is CSS.
const css = String.raw;

/** The pictures of a result: the scale of the levels, and the chart of the days. */
export const courseStyles = css`
  .ladder {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: 3px;
    padding-block-end: 12px;
  }
  .ladder > span {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 36px;
    border: 1px solid;
    border-radius: 4px;
  }
  .ladder svg {
    max-inline-size: 100%;
  }
  .ladder > .at {
    outline: 3px solid;
    outline-offset: 1px;
  }
  .ladder > .at::after {
    content: '';
    position: absolute;
    inset-block-start: calc(100% + 6px);
    border: 7px solid transparent;
    border-block-start-width: 0;
    border-block-end-color: currentColor;
  }
  figure {
    margin: 0;
    container-type: inline-size;
  }
  .course {
    display: block;
    inline-size: 100%;
    max-inline-size: 30em;
    block-size: auto;
    stroke-width: 1.5;
    direction: ltr;
  }
  .course text {
    fill: currentColor;
    stroke: none;
    font-size: 14px;
  }
  @container (max-width: 300px) {
    .course text {
      font-size: 17px;
    }
  }
  .course .middle {
    text-anchor: middle;
  }
  .course .end {
    text-anchor: end;
  }
  .course text.here {
    font-weight: 700;
  }
  .course path.here {
    stroke-dasharray: 4 3;
  }
  .course .usual,
  .key .usual::before {
    fill: var(--_half);
    background: var(--_half);
  }
  .course .slow,
  .key .slow::before {
    fill: var(--_tint);
    background: var(--_tint);
  }
  .course .usual,
  .course .slow {
    stroke: var(--_accent);
  }
  .course polyline,
  .course .span {
    stroke-width: 2.5;
  }
  .course circle {
    fill: currentColor;
    stroke: var(--_surface);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
  }
  .key > li::before {
    content: '';
    display: inline-block;
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.4em;
    border: 1px solid var(--_accent);
    vertical-align: -0.12em;
  }
  pre {
    font: inherit;
    white-space: pre-wrap;
    max-block-size: 22em;
    overflow-y: auto;
    border: 1px solid var(--_line);
    border-radius: 4px;
    padding: 0.75em;
  }
  .signs {
    margin-block-start: 0.4em;
  }
  @media (forced-colors: active) {
    .ladder > .at {
      outline-color: Highlight;
    }
    .ladder > .at::after {
      forced-color-adjust: none;
      border-block-end-color: Highlight;
    }
    .course * {
      stroke: CanvasText;
      fill: none;
    }
    .course text {
      stroke: none;
      fill: CanvasText;
    }
    .course .slow {
      stroke-dasharray: 5 4;
    }
    .key .slow::before {
      border-style: dashed;
    }
    .course circle,
    .course polyline,
    .course .span {
      stroke: Highlight;
    }
    .course circle {
      fill: Highlight;
    }
  }
`;

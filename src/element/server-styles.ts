import { styles } from '../styles/styles.js';

// The tag tells editors and the build that this is CSS.
const css = String.raw;

/**
 * The style sheet of what a server has rendered. Its fallback children are shown where no script
 * runs, and where ours has not come after five seconds; then a start button would do nothing.
 */
export const serverStyles =
  styles +
  css`
    :host > .fallback {
      max-block-size: 0;
      overflow: hidden;
      visibility: hidden;
      animation: come 0s 5s forwards;
    }
    @keyframes come {
      to {
        max-block-size: none;
        visibility: visible;
      }
    }
    @media (scripting: none) {
      :host > .fallback {
        animation-delay: 0s;
      }
      .check > .buttons {
        display: none;
      }
    }
  `;

// The tag tells editors and the build that this is CSS.
const css = String.raw;

/**
 * Three layers. First plain colours, which every browser knows, and which go on paper. Over them,
 * where the browser can, the colours of the site and what follows from them: text on a surface of the
 * site, and words on an accent or a level of the site, are black or white, whichever stands out (at a
 * luminance of 0.179 both do alike, 4.6 : 1); a colour with alpha counts as it looks on white, a
 * surface of a dark theme as it looks on black. Last what uses them.
 *
 * What the site leaves alone stays a plain colour with plain words on it, since what rewrites colours
 * (Dark Reader, a browser that darkens all sites) understands no other. For the same reason a filled
 * place says that it is light: darkened by half, its words could vanish.
 *
 * The words on a fill are coloured one by one, so that `currentColor` as an accent is the colour of
 * the text around.
 */
export const colours = css`
  :host {
    --_accent: #0b6e69;
    --_surface: #fff;
    --_text: #14302e;
    --_muted: #49615f;
    --_border: #74908d;
    --_soft: #e2eeed;
    --_tint: #cee2e1;
    --_half: #85b7b4;
    --_line: #c7d3d1;
    --_own: var(--soreness-accent);
    --_default: #0b6e69;
    --_on-default: #fff;
  }
  .self-care {
    --_own: var(--soreness-self-care);
    --_default: #1d6b43;
  }
  .therapist {
    --_own: var(--soreness-therapist);
    --_default: #1b5e8c;
  }
  .doctor {
    --_own: var(--soreness-doctor);
    --_default: #ffcf4a;
    --_on-default: #000;
  }
  .urgent {
    --_own: var(--soreness-urgent);
    --_default: #a8480a;
  }
  .emergency {
    --_own: var(--soreness-emergency);
    --_default: #b3151f;
  }
  :host > div {
    color-scheme: light;
  }
  @media not print {
    @supports (color: color(from light-dark(red, red) srgb calc(r * alpha) g b)) {
      :host,
      .self-care,
      .therapist,
      .doctor,
      .urgent,
      .emergency {
        --_fill: color(from var(--_own) srgb var(--_on-white) / 1);
        --_on: color(from var(--_fill) srgb-linear var(--_bw));
      }
      :host {
        --_bw: var(--_light) var(--_light) var(--_light);
        --_light: clamp(0, (0.179 - (r * 0.2126 + g * 0.7152 + b * 0.0722)) * 99999, 1);
        --_on-white: calc(r * alpha + 1 - alpha) calc(g * alpha + 1 - alpha)
          calc(b * alpha + 1 - alpha);
        --_on-black: calc(r * alpha) calc(g * alpha) calc(b * alpha);
        --_own-surface: light-dark(
          color(from var(--soreness-surface) srgb var(--_on-white) / 1),
          color(from var(--soreness-surface) srgb var(--_on-black) / 1)
        );
        --_own-text: color(from var(--_own-surface) srgb-linear var(--_bw));
        --_far: calc(1 - var(--_light));
        --_own-far: color(from var(--_own-surface) srgb-linear var(--_far) var(--_far) var(--_far));
        --_ink: color(from var(--soreness-text) srgb r g b / 1);
        --_for-text: color(from var(--_ink) srgb-linear var(--_bw));
        --_accent: var(--_fill, light-dark(#0b6e69, #5fd0c5));
        --_surface: var(--_own-surface, var(--_for-text, light-dark(#fff, #14201f)));
        --_text: var(--_ink, var(--_own-text, light-dark(#14302e, #e8f2f0)));
        --_muted: var(
          --soreness-muted,
          var(--_own-text, var(--_ink, light-dark(#49615f, #a9bfbc)))
        );
        --_border: var(--soreness-border, var(--_own-border, light-dark(#74908d, #6f8b88)));
        --_own-border: color-mix(in srgb, var(--_own-text, var(--_ink)) 60%, transparent);
        /* Under a text of the site nothing but black or white leaves it room. */
        --_bare: color-mix(in srgb, var(--_for-text) 40%, transparent);
        --_soft: var(
          --_bare,
          color-mix(
            in srgb,
            color-mix(in srgb, var(--_accent) 25%, var(--_own-far, var(--_surface))) 40%,
            transparent
          )
        );
        --_tint: color-mix(in srgb, var(--_accent) 20%, transparent);
        --_half: color-mix(in srgb, var(--_accent) 50%, transparent);
        --_line: color-mix(in srgb, var(--_border) 40%, transparent);
      }
      :host > div {
        color-scheme: inherit;
      }
      :host([theme='light']) {
        color-scheme: light;
      }
      :host([theme='dark']) {
        color-scheme: dark;
      }
    }
  }
  .fill {
    color-scheme: only light;
    background: var(--_fill, var(--_default));
    border-color: color-mix(in srgb, var(--_fill, var(--_default)), currentColor 20%);
    print-color-adjust: exact;
  }
  .fill > * {
    color: var(--_on, var(--_on-default));
  }
`;

/** How a colour of the site stands out where the widget uses it. */
import Color from 'colorjs.io';

/** The contrast of the accent in one place, as WCAG has it (1 to 21). */
export interface Ratio {
  readonly use: string;
  readonly ratio: number;
  /** The least that is easy to see there: 4.5 for words, 3 for the rest. */
  readonly wanted: number;
}

/** What the accent stands on. */
export interface Ground {
  /** The background of the site's cards, where it set one. */
  readonly surface?: string | undefined;
  readonly theme: 'auto' | 'light' | 'dark';
}

/** A colour as it was typed; `undefined` when it is none. */
export function colorOf(text: string | undefined): Color | undefined {
  try {
    return text ? new Color(text).to('srgb') : undefined;
  } catch {
    return undefined;
  }
}

const contrast = (one: Color, other: Color) => one.contrast(other, 'WCAG21');
const white = new Color('#fff');
const black = new Color('#000');

/** The backgrounds that a card may have, with what each is called. */
function groundsOf(
  accent: Color,
  { surface, theme }: Ground,
): readonly (readonly [string, Color])[] {
  const own = colorOf(surface);
  if (own) return [['the card', own]];
  // As the widget mixes it.
  const dark = new Color('#13191a').mix(accent, 0.08, { space: 'srgb', outputSpace: 'srgb' });
  return [
    ...(theme === 'dark' ? [] : ([['a light card', white]] as const)),
    ...(theme === 'light' ? [] : ([['a dark card', dark]] as const)),
  ];
}

/** The contrast of an accent in each place; nothing when it is no colour. */
export function ratiosOf(accent: string, ground: Ground): readonly Ratio[] {
  const color = colorOf(accent);
  if (!color) return [];
  return [
    {
      use: 'Words on a button',
      ratio: Math.max(contrast(color, white), contrast(color, black)),
      wanted: 4.5,
    },
    ...groundsOf(color, ground).map(([name, card]) => ({
      use: `A button on ${name}`,
      ratio: contrast(color, card),
      wanted: 3,
    })),
  ];
}

/** Whether an accent stands out in each place. */
export const standsOut = (accent: string, ground: Ground): boolean =>
  ratiosOf(accent, ground).every(({ ratio, wanted }) => ratio >= wanted);

/** The accent made lighter or darker, as little as it takes to stand out in each place, as `#rrggbb`. */
export function fixedAccent(accent: string, ground: Ground): string | undefined {
  const color = colorOf(accent);
  if (!color) return undefined;
  const start = color.to('oklch');
  const lightness = start.l ?? 0;
  const steps = Array.from({ length: 101 }, (_, index) => index / 100);
  const nearest = steps
    .map((l) => {
      const next = start.clone();
      next.l = l;
      return { far: Math.abs(l - lightness), hex: hexOf(next) };
    })
    .sort((one, other) => one.far - other.far)
    .find(({ hex }) => standsOut(hex, ground));
  return nearest?.hex;
}

/** A colour as a colour input of HTML takes it. */
export const hexOf = (color: Color): string =>
  color.to('srgb').toGamut().toString({ format: 'hex', collapse: false, alpha: false });

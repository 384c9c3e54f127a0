/** What a browser paints, to be told in numbers. Engines write colours in their own ways. */
const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext(
  '2d',
  {
    willReadFrequently: true,
  },
);

/** Reading a pixel back is slow, and the same colours come again and again. */
const pixels = new Map<string, readonly number[]>();

/** The pixel that these colours make, each painted over the one before: red, green, blue (0 to 255). */
export function painted(...colors: readonly string[]): readonly number[] {
  const key = colors.join();
  const known = pixels.get(key);
  if (known) return known;
  if (!pen) throw new Error('No canvas.');
  pen.clearRect(0, 0, 1, 1);
  for (const color of colors) {
    pen.fillStyle = color;
    pen.fillRect(0, 0, 1, 1);
  }
  const pixel = [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
  pixels.set(key, pixel);
  return pixel;
}

/** The relative luminance of a pixel, as WCAG has it. */
function luminance(pixel: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = pixel.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours, or of two pixels, as WCAG has it: from 1 to 21. */
export function contrast(
  one: string | readonly number[],
  other: string | readonly number[],
): number {
  const [high = 0, low = 0] = [one, other]
    .map((each) => luminance(typeof each === 'string' ? painted(each) : each))
    .sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const around = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

/** A text on the screen, and how it stands out from all that is painted behind it. */
export interface Shown {
  readonly text: string;
  readonly ratio: number;
}

/** The elements of a shadow root with a text of their own that is seen. */
export function textsSeen(root: ShadowRoot): readonly Element[] {
  const view = root.ownerDocument.defaultView as Window;
  return [...root.querySelectorAll('*')].filter(
    (each) =>
      each.localName !== 'style' &&
      [...each.childNodes].some((node) => node.nodeType === 3 && (node as Text).data.trim()) &&
      each.getClientRects().length > 0 &&
      view.getComputedStyle(each).visibility === 'visible',
  );
}

/**
 * Every text of a shadow root that is seen, the faintest first. `paper` is what is behind the page.
 * Who changes nothing but colours looks for the `texts` once: it takes a layout of the page.
 */
export function contrasts(
  root: ShadowRoot,
  paper = '#fff',
  texts = textsSeen(root),
): readonly Shown[] {
  const view = root.ownerDocument.defaultView as Window;
  // The texts of a screen stand on the same few elements.
  const known = new Map<Element | null, readonly string[]>([[null, [paper]]]);
  const layersOf = (each: Element | null): readonly string[] => {
    const layers = known.get(each);
    if (layers || !each) return layers ?? [];
    const all = [...layersOf(around(each)), view.getComputedStyle(each).backgroundColor];
    known.set(each, all);
    return all;
  };
  return texts
    .map((each) => {
      const layers = layersOf(each);
      const style = view.getComputedStyle(each);
      const color = each.closest('svg') ? style.fill : style.color;
      const ratio = contrast(painted(...layers), painted(...layers, color));
      return {
        text: `${each.localName} ${each.textContent?.replace(/\s+/g, ' ').trim().slice(0, 40) ?? ''}`,
        ratio,
      };
    })
    .sort((one, other) => one.ratio - other.ratio);
}

import { Directive, directive, PartType, type ElementPart, type Part } from 'lit/directive.js';
import { setCommittedValue } from 'lit/directive-helpers.js';
import {
  html as litHtml,
  noChange,
  svg as litSvg,
  type nothing,
  type TemplateResult,
} from 'lit/html.js';

export type Template = TemplateResult | typeof nothing;

/**
 * Draws `value` into new nodes whenever `key` changes, as Lit's own `keyed` does; a text is its own
 * key. Lit alone would write a new text into the node that it made for the old: where a page
 * translator or a reading aid has put another one in its place, the old words would stay. And it
 * would reuse the radio buttons of one question for the next.
 */
class Anew extends Directive {
  #key: unknown;

  override render(key: unknown, value = key): unknown {
    return value;
  }

  override update(part: Part, [key, value = key]: [unknown, unknown?]): unknown {
    if (part.type === PartType.CHILD && key !== this.#key) setCommittedValue(part);
    this.#key = key;
    return value;
  }
}

export const anew = directive(Anew);

/** Ticks a box or not, whatever was done to it since: what is shown is what was answered. */
class Checked extends Directive {
  override render(_isChecked: boolean): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [isChecked]: [boolean]): unknown {
    (element as HTMLInputElement).checked = isChecked;
    return noChange;
  }
}

export const checked = directive(Checked);

const drawn = (values: readonly unknown[]) =>
  values.map((value) => (/string|number/.test(typeof value) ? anew(value) : value));

const guarded = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/**
 * Puts a comment behind each value among the nodes. Lit takes the node that follows for the end of a
 * value; a text would be a poor end where others put texts of their own in its place.
 */
function guard(strings: TemplateStringsArray): TemplateStringsArray {
  const known = guarded.get(strings);
  if (known) return known;
  let before = '';
  const parts = strings.map((text, index) => {
    const isInTag = before.lastIndexOf('<') > before.lastIndexOf('>');
    before += text;
    return index === 0 || isInTag ? text : `<!---->${text}`;
  });
  const result = Object.assign(parts, { raw: parts });
  guarded.set(strings, result);
  return result;
}

/** Lit's `html`, safe where others change the text on the screen. All views are written with it. */
export const html: typeof litHtml = (strings, ...values) =>
  litHtml(guard(strings), ...drawn(values));

/** Lit's `svg`, likewise. */
export const svg: typeof litSvg = (strings, ...values) => litSvg(guard(strings), ...drawn(values));

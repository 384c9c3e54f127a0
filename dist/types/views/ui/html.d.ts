import { Directive, type ElementPart, type Part } from 'lit/directive.js';
import { html as litHtml, svg as litSvg, type nothing, type TemplateResult } from 'lit/html.js';
export type Template = TemplateResult | typeof nothing;
/**
 * Draws `value` into new nodes whenever `key` changes, as Lit's own `keyed` does; a text is its own
 * key. Lit alone would write a new text into the node that it made for the old: where a page
 * translator or a reading aid has put another one in its place, the old words would stay. And it
 * would reuse the radio buttons of one question for the next.
 */
declare class Anew extends Directive {
    #private;
    render(key: unknown, value?: unknown): unknown;
    update(part: Part, [key, value]: [unknown, unknown?]): unknown;
}
export declare const anew: (key: unknown, value?: unknown) => import("lit-html/directive.js").DirectiveResult<typeof Anew>;
/** Ticks a box or not, whatever was done to it since: what is shown is what was answered. */
declare class Checked extends Directive {
    render(_isChecked: boolean): unknown;
    update({ element }: ElementPart, [isChecked]: [boolean]): unknown;
}
export declare const checked: (_isChecked: boolean) => import("lit-html/directive.js").DirectiveResult<typeof Checked>;
/** Lit's `html`, safe where others change the text on the screen. All views are written with it. */
export declare const html: typeof litHtml;
/** Lit's `svg`, likewise. */
export declare const svg: typeof litSvg;
export {};

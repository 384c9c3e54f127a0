import { type RenderInfo } from '@lit-labs/ssr';
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
/**
 * Renders `<soreness-checker>` on a server as Lit's own renderer does: its first screen and its cards
 * can be read before any script, and by who has none. It is needed only for `stylesheet`.
 */
export declare class SorenessRenderer extends LitElementRenderer {
    /**
     * The address of `soreness-checker.css`, for pages whose Content-Security-Policy allows no style
     * in the page; without it the style sheet stands in the element.
     */
    static stylesheet: string | undefined;
    static matchesClass(element: typeof HTMLElement): boolean;
    renderShadow(info: RenderInfo): ReturnType<LitElementRenderer['renderShadow']>;
}
/**
 * The element as HTML, for any server.
 *
 * @param attributes Its attributes, by name; `true` is one that is set by being there.
 * @param fallback The HTML of its children: what is read where no script runs. It is not escaped.
 */
export declare function renderToString(attributes?: Readonly<Record<string, string | number | boolean>>, fallback?: string): string;

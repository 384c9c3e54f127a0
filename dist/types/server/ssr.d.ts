import { type RenderInfo } from '@lit-labs/ssr';
import { ElementRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
/**
 * Renders `<soreness-checker>` on a server: its first screen and its cards can be read before any
 * script, and by who has none. For Lit's own server renderer, in its `elementRenderers`; for all
 * others there is `renderToString`.
 */
export declare class SorenessRenderer extends ElementRenderer {
    #private;
    /**
     * The address of `soreness-checker.css`, for pages whose Content-Security-Policy allows no style
     * in the page; without it the style sheet stands in the element.
     */
    static stylesheet: string | undefined;
    static matchesClass(_class: typeof HTMLElement, name: string): boolean;
    setAttribute(name: string, value: string): void;
    /** Properties are attributes here: `bookUrl` is `book-url`. */
    setProperty(name: string, value: unknown): void;
    renderAttributes(): string[];
    renderShadow(info: RenderInfo): ReturnType<ElementRenderer['renderShadow']>;
}
/**
 * The element as HTML, for any server.
 *
 * @param attributes Its attributes, by name; `true` is one that is set by being there.
 * @param fallback The HTML of its children: what is read where no script runs. It is not escaped.
 */
export declare function renderToString(attributes?: Readonly<Record<string, string | number | boolean>>, fallback?: string): string;

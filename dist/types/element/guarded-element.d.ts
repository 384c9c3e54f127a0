import { LitElement } from 'lit';
/**
 * A Lit element whose screen holds its own on any page, or leaves its place to the fallback; it is drawn
 * anew in another place, and for another `lang`.
 */
export declare abstract class GuardedElement extends LitElement {
    #private;
    /** The names of all that can be set. */
    static get settings(): string[];
    /** Each in both spellings. */
    static get observedAttributes(): string[];
    /** Something kept the screen from being drawn, and the fallback is seen. */
    protected isBroken: boolean;
    /** To be called when another screen comes: a double-click must not answer it. */
    protected startMove: () => void;
    attributeChangedCallback(name: string, old: string | null): void;
    connectedCallback(): void;
    /** A style sheet belongs to one document, so each new document of the element needs its own. */
    adoptedCallback(): void;
    protected createRenderRoot(): ShadowRoot;
    protected willUpdate(_changed: unknown): void;
    /** Half a screen could say something else than what is recorded: rather the fallback. */
    protected performUpdate(): void;
    protected firstUpdated(): void;
}

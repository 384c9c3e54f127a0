export type { SorenessEvent, SorenessEventDetails, SorenessEventName } from '../session/events.js';
declare const Base: {
    new (): HTMLElement;
    prototype: HTMLElement;
};
/**
 * Tells a visitor who is sore after a massage whether the answers fit ordinary soreness, or whether
 * to talk to the therapist, see a doctor, or get help today or now. Education, not a diagnosis.
 *
 * The attributes are the truth: each property reads its attribute, checked, with the default where
 * it is missing or not allowed, and writes it. A value that is not allowed is named in one console
 * warning. The children are the fallback, shown where scripts do not run.
 *
 * @summary A check for soreness after a massage, with tips and myths.
 * @tagname soreness-checker
 *
 * @attr {string} [show="check tips myths"] - Any of `check`, `tips`, `myths`, `prepare`, in the order shown.
 * @attr {string} [lang] - A language tag; else the nearest ancestor's. English is there so far.
 * @attr {'auto' | 'light' | 'dark'} [theme="auto"] - `auto` follows the page's `color-scheme`.
 * @attr {string} [heading] - The first heading; else "Sore after a massage?".
 * @attr {number} [heading-level="2"] - The level of the first heading, 1 to 6.
 * @attr {string} [country] - ISO 3166 code, for the emergency number; else the region of `lang`.
 * @attr {string} [emergency-number] - A phone number; else that of `country`, where it was verified.
 * @attr {string} [advice-number] - Phone number of a health line, shown at `doctor` and `urgent`.
 * @attr {string} [book-url] - The site's own next step: a path, or an `https:` or `http:` address.
 * @attr {string} [book-label="Book a visit"] - The words on that link.
 * @attr {string} [therapist-phone] - Phone number of the therapist, shown at `therapist`.
 * @attr {boolean} no-diary - Offers no diary, and reads none that is there.
 * @attr {boolean} share-answers - `soreness-result` carries the answers too.
 *
 * @fires soreness-start - The visitor began. Detail: `{}`
 * @fires soreness-question - A screen of questions is shown. Detail: `{ step }`, from 1.
 * @fires soreness-result - A result is shown. Detail: `{ level }`, with `share-answers` also `answers`.
 * @fires soreness-action - A link was followed. Detail: `{ action }`: `call-emergency`, `call-advice`, `call-therapist` or `book`.
 * @fires soreness-restart - The visitor started again. Detail: `{}`
 *
 * @slot intro - Replaces the sentence under the first heading.
 * @slot after-result - After the result, before the visitor's answers.
 * @slot footer - Below everything.
 *
 * @csspart card - Each section; also `check`, `tips`, `myths`, `prepare`.
 * @csspart heading - Every heading.
 * @csspart level - The coloured head of a result.
 * @csspart question - One question with its options.
 * @csspart option - One option to choose.
 * @csspart button - Every button; the main one also `primary`, one that reads as a link `link`.
 * @csspart tip - A tip card.
 * @csspart myth - A myth card.
 * @csspart cause - A card on why a massage can leave one sore.
 * @csspart footer - How it works.
 *
 * @cssprop --soreness-accent - Main colour: buttons, links, progress.
 * @cssprop --soreness-surface - Background of the sections.
 * @cssprop --soreness-text - Text, and the ring around what has the focus.
 * @cssprop --soreness-muted - Text of less weight.
 * @cssprop --soreness-border - Lines and frames.
 * @cssprop --soreness-radius - Roundness of corners.
 * @cssprop --soreness-space - The step of the spacing.
 * @cssprop --soreness-font - A whole `font`; its size is 16px at least.
 * @cssprop --soreness-heading-font - The family of the headings.
 * @cssprop --soreness-max-width - How wide it grows.
 * @cssprop --soreness-self-care - Colour of the level `self-care`.
 * @cssprop --soreness-therapist - Colour of the level `therapist`.
 * @cssprop --soreness-doctor - Colour of the level `doctor`.
 * @cssprop --soreness-urgent - Colour of the level `urgent`.
 * @cssprop --soreness-emergency - Colour of the level `emergency`.
 */
export declare class SorenessChecker extends Base {
    #private;
    static get observedAttributes(): readonly string[];
    /** The sections shown, in their order. */
    show: string;
    theme: 'auto' | 'light' | 'dark';
    heading: string | undefined;
    /** From 1 to 6. */
    headingLevel: number;
    country: string | undefined;
    emergencyNumber: string | undefined;
    adviceNumber: string | undefined;
    bookUrl: string | undefined;
    bookLabel: string | undefined;
    therapistPhone: string | undefined;
    noDiary: boolean;
    shareAnswers: boolean;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** A style sheet belongs to one document, so each new document of the element needs its own. */
    adoptedCallback(): void;
    attributeChangedCallback(name: string): void;
}

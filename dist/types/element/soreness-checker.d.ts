import { type PropertyValues } from 'lit';
import type { Words } from '../locales/index.js';
import type { OwnWords } from '../locales/own-words.js';
import { GuardedElement } from './guarded-element.js';
import * as kind from './properties.js';
export type { Words } from '../locales/index.js';
export type { OwnTip, OwnWords } from '../locales/own-words.js';
export type { SorenessEvent, SorenessEventDetails, SorenessEventName } from '../session/events.js';
/**
 * Tells a visitor who is sore after a massage whether the answers fit ordinary soreness, or whether
 * to talk to the therapist, see a doctor, or get help today or now. Education, not a diagnosis.
 *
 * Each property is checked, with its default where it is missing or not allowed; a value that is not
 * allowed is named in a console warning. The children are the fallback, shown where scripts do not
 * run.
 *
 * @summary A check for soreness after a massage, with tips and myths.
 * @tagname soreness-checker
 *
 * @attr {string} lang - A language tag; else the nearest ancestor's. English stands for a language that the page does not have.
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
 * @csspart button - Every button; the main one also `primary`, on a strong colour `inverse`, one that reads as a link `link`.
 * @csspart tip - A tip card.
 * @csspart myth - A myth card.
 * @csspart cause - A card on why a massage can leave one sore.
 * @csspart footer - How it works.
 * @csspart summary - What opens and closes a card, or a part of a screen.
 * @csspart progress - Above the questions: the way back, and how far the visitor is.
 * @csspart map - The picture of the body.
 * @csspart chart - How soreness goes in the days after a massage.
 * @csspart diary - The checks that the diary has.
 * @csspart alert - Each notice, and whom to call in an emergency. It and `level` are always displayed.
 *
 * @cssState intro - The first screen is shown.
 * @cssState questions - A screen of questions is shown.
 * @cssState result - A result is shown; also its level: `self-care`, `therapist`, `doctor`, `urgent` or `emergency`.
 *
 * @cssprop {<color>} --soreness-accent - Main colour: buttons, links, progress.
 * @cssprop {<color>} --soreness-surface - Background of the sections.
 * @cssprop {<color>} --soreness-text - Text, and the ring around what has the focus.
 * @cssprop {<color>} --soreness-muted - Text of less weight.
 * @cssprop {<color>} --soreness-border - Lines and frames.
 * @cssprop {<length-percentage>} --soreness-radius - Roundness of corners.
 * @cssprop {<length>} --soreness-space - The step of the spacing.
 * @cssprop {*} --soreness-font - A whole `font`; its size is 16px at least.
 * @cssprop {*} --soreness-heading-font - The family of the headings.
 * @cssprop {<number>} --soreness-heading-weight - The weight of the headings.
 * @cssprop {<length-percentage>} --soreness-max-width - How wide it grows.
 * @cssprop {<color>} --soreness-self-care - Colour of the level `self-care`.
 * @cssprop {<color>} --soreness-therapist - Colour of the level `therapist`.
 * @cssprop {<color>} --soreness-doctor - Colour of the level `doctor`.
 * @cssprop {<color>} --soreness-urgent - Colour of the level `urgent`.
 * @cssprop {<color>} --soreness-emergency - Colour of the level `emergency`.
 */
export declare class SorenessChecker extends GuardedElement {
    #private;
    /** The sections to show, in your order: any of `check`, `tips`, `myths`, `prepare`. */
    show: kind.SectionList;
    /** Light or dark; `auto` follows the page's `color-scheme`. */
    theme: 'auto' | 'light' | 'dark';
    /** The first heading; else "Sore after a massage?". */
    heading: string | undefined;
    /** The level of the first heading, 1 to 6. */
    headingLevel: number;
    /** Where your visitors are, for the emergency number: a code like `GB`; else the region of `lang`. */
    country: string | undefined;
    /** The emergency number to show; else that of `country`, where it was verified. */
    emergencyNumber: string | undefined;
    /** Phone number of a health line, shown at `doctor`, `urgent`, and for signs to see to the same day. */
    adviceNumber: string | undefined;
    /** Your own next step, like a page to book: a path, or an `https:` or `http:` address. */
    bookUrl: string | undefined;
    /** The words on that link; else "Contact us about this". */
    bookLabel: string | undefined;
    /** Phone number of the therapist, shown at `therapist`. */
    therapistPhone: string | undefined;
    /** Turns the diary off; a stored one is not read. */
    noDiary: boolean;
    /** `soreness-result` carries the answers too. They are health data of your visitors. */
    shareAnswers: boolean;
    /**
     * Adds languages for all widgets of the page; one that is there already is replaced. What is no
     * language is named in a console warning.
     *
     * @param words Each as a module of `soreness-checker/locales/` exports it.
     */
    static addLanguages(...words: readonly Words[]): void;
    /**
     * Your own words: headings, labels, tips, and how to find you, as an object or as JSON; else the
     * block of JSON in the element. Each fault is named in a console warning, and leaves the rest.
     */
    get words(): OwnWords | string | undefined;
    set words(words: OwnWords | string | undefined);
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): unknown;
    protected firstUpdated(): void;
    /** What a page can match as `:state(…)`: the screen, and the level of a result. */
    protected updated(): void;
}

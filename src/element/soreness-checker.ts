import { isServer, unsafeCSS, type PropertyValues } from 'lit';
import type { Words } from '../locales/index.js';
import type { OwnWords } from '../locales/own-words.js';
import type { Action } from '../session/actions.js';
import { newSession } from '../session/state.js';
import { update } from '../session/update.js';
import { html } from '../views/ui/html.js';
import { viewOf, type Site, type View } from '../views/view.js';
import { widget } from '../views/widget.js';
import { CardLinks } from './card-links.js';
import { DiaryStore } from './diary-store.js';
import { inheritedLang, settingOf } from './dom.js';
import { carryOut, type LateEffect } from './effects.js';
import { GuardedElement } from './guarded-element.js';
import { addLanguages, LanguageController } from './languages.js';
import { tellOfNumber } from './no-number.js';
import { OwnWordsController } from './own-words.js';
import * as kind from './properties.js';
import { property } from './properties.js';
import { serverStyles } from './server-styles.js';
import { siteOf } from './site.js';

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
export class SorenessChecker extends GuardedElement {
  /** The sections to show, in your order: any of `check`, `tips`, `myths`, `prepare`. */
  @property({ attribute: 'show', reflect: true, converter: kind.sectionList })
  show!: kind.SectionList;

  /** Light or dark; `auto` follows the page's `color-scheme`. */
  @property({ attribute: 'theme', reflect: true, converter: kind.oneOf('auto', 'light', 'dark') })
  theme!: 'auto' | 'light' | 'dark';

  /** The first heading; else "Sore after a massage?". */
  @property({ attribute: 'heading', reflect: true, converter: kind.text })
  heading: string | undefined;

  /** The level of the first heading, 1 to 6. */
  @property({ attribute: 'heading-level', reflect: true, converter: kind.headingLevel })
  headingLevel!: number;

  /** Where your visitors are, for the emergency number: a code like `GB`; else the region of `lang`. */
  @property({ attribute: 'country', reflect: true, converter: kind.country })
  country: string | undefined;

  /** The emergency number to show; else that of `country`, where it was verified. */
  @property({ attribute: 'emergency-number', reflect: true, converter: kind.phone })
  emergencyNumber: string | undefined;

  /** Phone number of a health line, shown at `doctor`, `urgent`, and for signs to see to the same day. */
  @property({ attribute: 'advice-number', reflect: true, converter: kind.phone })
  adviceNumber: string | undefined;

  /** Your own next step, like a page to book: a path, or an `https:` or `http:` address. */
  @property({ attribute: 'book-url', reflect: true, converter: kind.url })
  bookUrl: string | undefined;

  /** The words on that link; else "Contact us about this". */
  @property({ attribute: 'book-label', reflect: true, converter: kind.text })
  bookLabel: string | undefined;

  /** Phone number of the therapist, shown at `therapist`. */
  @property({ attribute: 'therapist-phone', reflect: true, converter: kind.phone })
  therapistPhone: string | undefined;

  /** Turns the diary off; a stored one is not read. */
  @property({ attribute: 'no-diary', reflect: true, converter: kind.flag })
  noDiary!: boolean;

  /** `soreness-result` carries the answers too. They are health data of your visitors. */
  @property({ attribute: 'share-answers', reflect: true, converter: kind.flag })
  shareAnswers!: boolean;

  /**
   * Adds languages for all widgets of the page; one that is there already is replaced. What is no
   * language is named in a console warning.
   *
   * @param words Each as a module of `soreness-checker/locales/` exports it.
   */
  static addLanguages(...words: readonly Words[]): void {
    addLanguages(words);
  }

  /**
   * Your own words: headings, labels, tips, and how to find you, as an object or as JSON; else the
   * block of JSON in the element. Each fault is named in a console warning, and leaves the rest.
   */
  get words(): OwnWords | string | undefined {
    return this.#own.value as OwnWords | string | undefined;
  }

  set words(words: OwnWords | string | undefined) {
    this.#own.value = words;
  }

  #session = newSession(Date.now());
  #site!: Site;
  #view!: View;
  /** The language of the place, as the page has it without a translator. */
  #lang: string | undefined;

  #internals: ElementInternals | undefined;

  readonly #store = new DiaryStore(this, {
    hasDiary: () => this.#session.diaryState.diary !== undefined,
    mayRead: () => !this.noDiary,
    dispatch: (action) => this.#dispatch(action),
  });

  readonly #own = new OwnWordsController(this);

  readonly #languages = new LanguageController(this);

  readonly #links = new CardLinks(this, (action) => this.#dispatch(action));

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const inherited = isServer ? undefined : inheritedLang(this);
    this.#lang = settingOf(this, 'lang') ?? inherited ?? this.#lang;
    this.#site = siteOf(this, this.#languages.localize(this.#lang ?? ''), this.#own.own);
    if (isServer) return;
    if (!this.hasUpdated && !this.noDiary) this.#apply({ type: 'open' });
    // A framework may set it only after the element is there.
    else if (changed.has('noDiary')) {
      this.#apply({ type: this.noDiary ? 'diary-off' : 'diary-on' });
    }
  }

  protected override render(): unknown {
    this.#view = viewOf(this.#session, this.#site, this.#dispatch);
    const content = widget(this.#view);
    return isServer
      ? html`${content}
          <div class="fallback"><slot></slot></div>`
      : content;
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.#links.follow();
    // A script may set it once the element is there.
    setTimeout(() => {
      if (this.#site.emergency || !this.#view.sections.includes('check')) return;
      tellOfNumber(this.country);
    }, 1000);
  }

  /** What a page can match as `:state(…)`: the screen, and the level of a result. */
  protected override updated(): void {
    const { result, isAsking, sections } = this.#view;
    const screen = isAsking ? ['questions'] : result ? ['result', result.level] : ['intro'];
    try {
      this.#internals ??= this.attachInternals();
      const { states } = this.#internals;
      states.clear();
      if (sections.includes('check')) for (const state of screen) states.add(state);
    } catch {
      // Older browsers, and the likes of jsdom, have none, or none with such names.
    }
  }

  /** Takes an action into the session; what is to be stored is stored at once, since it can fail. */
  #apply(action: Action): readonly LateEffect[] {
    const [session, effects] = update(this.#session, action, this.#store.world());
    this.#session = session;
    return effects.flatMap((effect) =>
      effect.type === 'store' ? this.#apply(this.#store.write(effect.writes)) : effect,
    );
  }

  readonly #dispatch = (action: Action): void => {
    const effects = this.#apply(action);
    if (effects.some(({ type }) => type === 'focus')) this.startMove();
    // At once, since the focus has to be set while the visitor's press is handled.
    this.requestUpdate();
    this.performUpdate();
    if (!this.isBroken) for (const effect of effects) carryOut(effect, this, this.#view);
  };
}

for (const [name, options] of SorenessChecker.elementProperties) {
  kind.checkProperty(SorenessChecker.prototype, name, options);
}

// In a browser the sheet is adopted by hand, since the document of an element can change.
if (isServer) SorenessChecker.styles = unsafeCSS(serverStyles);

import { render } from 'lit/html.js';
import type { PrepareId } from '../cards/index.js';
import * as steps from '../session/index.js';
import {
  calendarFile,
  dayOf,
  DiaryKeeper,
  isDue,
  isUnderWay,
  storageKey,
} from '../session/diary/index.js';
import { adoptStyles, inheritedLang, own, reach, select, stateOf } from './dom.js';
import type { SorenessEventDetails, SorenessEventName } from '../session/events.js';
import {
  isShortEnough,
  lastResult,
  opening,
  outdates,
  todaysCheck,
  type FollowUp,
} from '../session/follow-up.js';
import { keepInside } from './keep-inside.js';
import { download, isFramed, printAlone } from './output.js';
import { readSettings, settings, type SettingName } from './settings.js';
import { readSite } from './site.js';
import { styles } from '../styles/styles.js';
import { assessValid, type Assessment } from '../triage/index.js';
import { summaryPage, summaryText } from '../views/summary/summary.js';
import { assessmentOf, diaryOf, type Outcome, type Scene } from '../views/view.js';
import { widget } from '../views/widget.js';
import { en } from '../locales/index.js';

export type { SorenessEvent, SorenessEventDetails, SorenessEventName } from '../session/events.js';

/** Attributes that are set by being there. */
const flags = ['no-diary', 'share-answers'] as const;

/** `book-url` → `bookUrl` */
const camelCase = (name: string) =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

// On a server there is no HTMLElement; importing must be harmless there.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

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
export class SorenessChecker extends Base {
  static get observedAttributes(): readonly string[] {
    return ['lang', ...Object.keys(settings), ...flags];
  }

  /** The sections shown, in their order. */
  declare show: string;
  declare theme: 'auto' | 'light' | 'dark';
  declare heading: string | undefined;
  /** From 1 to 6. */
  declare headingLevel: number;
  declare country: string | undefined;
  declare emergencyNumber: string | undefined;
  declare adviceNumber: string | undefined;
  declare bookUrl: string | undefined;
  declare bookLabel: string | undefined;
  declare therapistPhone: string | undefined;
  declare noDiary: boolean;
  declare shareAnswers: boolean;

  #root: ShadowRoot | undefined;
  #checkup = steps.newCheckup;
  #ticked: readonly PrepareId[] = [];
  readonly #keeper = new DiaryKeeper();
  #outcome: Scene['outcome'];
  #isListening = false;
  /** Whether the answers, or some of them, come from the diary. */
  #isFromDiary = false;
  /** When the screen was reached: an open page may grow old. */
  #shownAt = Date.now();
  #mapView: Scene['mapView'] = 'back';
  /** The language of the place, as the page has it without a translator. */
  #lang: string | undefined;
  /** Something kept the screen from being drawn, and this lets the fallback be seen. */
  #isBroken = false;
  readonly #slot = document.createElement('slot');
  /** When the screen last changed, in the time of events. */
  #movedAt = 0;
  /** What was warned of, so that each bad value is named once. */
  readonly #warned = new Set<string>();

  connectedCallback(): void {
    if (this.#root) this.#render();
    else {
      const restore = this.shadowRoot ? stateOf(this.shadowRoot) : undefined;
      // What a server has rendered goes, and the same comes in its place before it is drawn again.
      const root = (this.#root = this.attachShadow({ mode: 'open' }));
      this.#draw(() => {
        root.addEventListener('click', this.#stopStrayClick, true);
        keepInside(root);
        this.#adoptEarlyProperties();
        this.adoptedCallback();
        if (!this.noDiary) {
          this.#keeper.open();
          this.#follow(opening(this.#keeper, Date.now()));
        }
        render(widget(this.#scene()), root);
        restore?.(root);
      });
    }
    this.#listen();
  }

  /** Half a screen could say something else than what is recorded: rather the fallback. */
  #draw(act: () => void): void {
    if (this.#isBroken) return;
    try {
      act();
    } catch (error) {
      this.#isBroken = true;
      this.#root?.replaceChildren(this.#slot);
      console.error('<soreness-checker>: the fallback is shown, since', error);
    }
  }

  disconnectedCallback(): void {
    this.#listen();
  }

  /** A style sheet belongs to one document, so each new document of the element needs its own. */
  adoptedCallback(): void {
    const view = own('defaultView', this.ownerDocument);
    if (this.#root && view) adoptStyles(this.#root, view, styles);
  }

  attributeChangedCallback(name: string): void {
    // A framework may set it only after the element is there.
    if (name === 'no-diary' && this.#root) {
      if (this.noDiary) {
        this.#keeper.close();
        this.#forgetDiary();
      } else this.#keeper.open();
      this.#listen();
    }
    this.#render();
  }

  /** Properties that were set before the element was defined hide the class's own: set them again. */
  #adoptEarlyProperties(): void {
    const own = this as unknown as Record<string, unknown>;
    for (const name of SorenessChecker.observedAttributes.map(camelCase)) {
      if (!Object.hasOwn(own, name)) continue;
      const value = own[name];
      delete own[name];
      own[name] = value;
    }
  }

  /** Shows what the diary brings. */
  #follow(what: FollowUp | undefined): void {
    if (!what) return;
    this.#isFromDiary = true;
    this.#checkup = what.checkup;
    this.#shownAt = what.shownAt;
  }

  /** What came from the diary goes with it: old answers must not pass for new ones. */
  #forgetDiary(): void {
    if (this.#isFromDiary) this.#checkup = steps.newCheckup;
    this.#isFromDiary = false;
  }

  /** Only who keeps a diary can change it in another tab, and come back to a page of yesterday. */
  #listen(): void {
    const isWanted = this.isConnected && this.#keeper.diary !== undefined;
    if (isWanted === this.#isListening) return;
    this.#isListening = isWanted;
    const how = isWanted ? 'addEventListener' : 'removeEventListener';
    window[how]('storage', this.#hearOtherTab);
    own(how)('visibilitychange', this.#heedDay);
  }

  readonly #hearOtherTab = (event: Event) => {
    const { key } = event as StorageEvent;
    if (key !== null && key !== storageKey) return;
    const { diary: before } = this.#keeper;
    this.#keeper.reload();
    const { diary } = this.#keeper;
    const { place } = this.#checkup;
    const scene = this.#scene();
    const shown = place === 'daily' ? 'urgent' : assessmentOf(scene)?.level;
    // A result that another tab has made takes the place of one of the same diary.
    const isOurs = place === 'daily' || (place === 'result' && diaryOf(scene));
    if (before && diary && shown && isOurs && outdates(diary, before, shown)) {
      this.#keeper.begin();
      this.#follow(lastResult(diary));
    }
    this.#render();
  };

  /** A page that was left open shows today's check, not the diary's result of another day. */
  readonly #heedDay = () => {
    const { diary } = this.#keeper;
    const now = Date.now();
    if (document.hidden || !diary || !isDue(diary, now) || !isUnderWay(diary, now)) return;
    const { place, answers } = this.#checkup;
    const isOld = {
      // A check that was begun in the evening may end in the morning.
      daily: dayOf(now) - dayOf(this.#shownAt) > 1,
      result: diaryOf(this.#scene()) !== undefined,
      intro: Object.keys(answers).length === 0,
    };
    if (!(place in isOld) || !isOld[place as keyof typeof isOld]) return;
    this.#keeper.begin();
    this.#follow(todaysCheck(this.#keeper, now));
    this.#render();
  };

  #render(): void {
    const root = this.#root;
    if (root) this.#draw(() => render(widget(this.#scene()), root));
  }

  #scene(): Scene {
    this.#lang = inheritedLang(this) ?? this.#lang;
    const site = readSite(this, this.#lang ?? '', (name, value, allowed) => {
      const warning = `<soreness-checker>: ${name}="${value}" is not allowed; allowed: ${allowed}. The default is used.`;
      if (!this.#warned.has(warning)) console.warn(warning);
      this.#warned.add(warning);
    });
    return {
      ...site,
      checkup: this.#checkup,
      ticked: this.#ticked,
      mapView: this.#mapView,
      now: new Date(this.#shownAt),
      keeper: this.noDiary ? undefined : this.#keeper,
      // Only where the page is served safely.
      canShare: 'share' in navigator,
      outcome: this.#outcome,
      on: this.#handlers,
    };
  }

  /** The second click of a double-click must not answer what has just come under the finger. */
  readonly #stopStrayClick = (event: Event) => {
    const isSecond = (event as MouseEvent).detail > 1;
    if (!isSecond || event.timeStamp - this.#movedAt > 500) return;
    event.preventDefault();
    event.stopPropagation();
  };

  readonly #handlers: Scene['on'] = {
    start: () => {
      this.#emit('soreness-start', {});
      this.#move(steps.start(this.#checkup));
    },
    next: () => {
      const { answers, daily } = this.#checkup;
      if (daily) this.#keeper.reload();
      const isEnough = !daily || isShortEnough(this.#keeper, Date.now());
      this.#move(isEnough ? steps.next(this.#checkup) : steps.startAgain(answers, daily));
    },
    back: () => this.#move(steps.back(this.#checkup)),
    finish: () => this.#move(steps.finish(this.#checkup)),
    edit: (question) => this.#move(steps.edit(this.#checkup, question), question),
    restart: () => {
      this.#keeper.begin();
      this.#isFromDiary = false;
      this.#emit('soreness-restart', {});
      this.#move(steps.newCheckup);
    },
    answer: (question, given) => {
      this.#checkup = steps.answer(this.#checkup, question, given);
      this.#render();
    },
    toggle: (question, option) => {
      this.#checkup = steps.toggle(this.#checkup, question, option);
      this.#render();
    },
    turn: () => {
      this.#mapView = this.#mapView === 'back' ? 'front' : 'back';
      this.#render();
    },
    tick: (id) => {
      const others = this.#ticked.filter((one) => one !== id);
      this.#ticked = others.length < this.#ticked.length ? others : [...others, id];
      this.#render();
    },
    act: (action) => this.#emit('soreness-action', { action }),
    startAfresh: () => {
      this.#keeper.begin();
      this.#isFromDiary = false;
      this.#emit('soreness-start', {});
      this.#move(steps.start(steps.newCheckup));
    },
    checkToday: () => {
      this.#emit('soreness-start', {});
      const isToday = dayOf(this.#shownAt) === dayOf(Date.now());
      if (this.#checkup.daily && this.#checkup.place === 'intro' && isToday) {
        return this.#move({ ...this.#checkup, place: 'daily' });
      }
      this.#keeper.begin();
      this.#follow(todaysCheck(this.#keeper, Date.now()));
      this.#move(this.#checkup);
    },
    keep: (daysAgo) => {
      this.#keeper.start(this.#checkup.answers, this.#shownAt, daysAgo);
      this.#isFromDiary = false;
      this.#changeDiary();
    },
    remind: (at) => {
      const reminder = { at, madeAt: Date.now(), ...en.diary.reminder, url: location.href };
      this.#save('diary', 'check.ics', 'text/calendar', calendarFile(reminder));
    },
    saveDiary: () => this.#save('diary', 'diary.json', 'application/json', this.#keeper.export()),
    deleteDiary: () => {
      this.#keeper.delete();
      this.#forgetDiary();
      this.#changeDiary();
    },
    undoDelete: () => {
      this.#keeper.undo();
      this.#changeDiary();
    },
    copy: () => void this.#copy(),
    share: () => {
      const { title } = en.summary;
      // Rejects when the visitor thinks better of it.
      navigator.share({ title, text: this.#summary(summaryText) }).catch((error: unknown) => {
        if ((error as Error).name !== 'AbortError') this.#tell('summary', 'refused');
      });
    },
    saveSummary: () =>
      this.#save('summary', 'summary.txt', 'text/plain', this.#summary(summaryText)),
    print: () =>
      printAlone(this.#summary(summaryPage), en.summary.title, en.lang, () =>
        this.#tell('summary', 'refused'),
      ),
  };

  /** Gives the visitor a file. Whether it comes nobody tells the page: a frame may not be let. */
  #save(where: Outcome['where'], name: string, type: string, text: string): void {
    if (!download(name, type, text) || isFramed()) this.#tell(where, 'file');
  }

  /** Says what came of it, with the summary marked where it is there to be copied by hand. */
  #tell(where: Outcome['where'], what: Outcome['what']): void {
    this.#outcome = { where, what };
    this.#render();
    if (where === 'summary') select(this.#root?.querySelector('pre'));
  }

  /** What a view tells of the result. */
  #summary<T>(tell: (scene: Scene, assessment: Assessment) => T): T {
    const scene = this.#scene();
    return tell(scene, assessmentOf(scene) ?? assessValid(this.#checkup.answers));
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#summary(summaryText));
      this.#outcome = { where: 'summary', what: 'copied' };
      this.#render();
    } catch {
      this.#tell('summary', 'refused');
      // The old way is let through in frames that the new one is not.
      if (document.execCommand?.('copy')) this.#tell('summary', 'copied');
    }
  }

  /** The diary was begun, deleted or brought back: shows so, and puts the focus there. */
  #changeDiary(): void {
    this.#listen();
    this.#render();
    reach(this.#root, ['.diary', '.check .title']);
  }

  /** Shows where the checkup has come to, puts the focus there, and tells the page. */
  #move(checkup: steps.Checkup, question = checkup.missing[0]): void {
    this.#checkup = checkup;
    this.#shownAt = Date.now();
    this.#outcome = undefined;
    if (checkup.place === 'result') this.#note();
    const { place, answers } = this.#checkup;
    this.#movedAt = performance.now();
    this.#render();
    const asked = `[data-question="${question ?? ''}"]`;
    reach(this.#root, [
      `${asked} :is(:checked, [aria-checked='true'])`,
      `${asked} :is(input, [tabindex='0'])`,
      '.check .title',
    ]);
    if (checkup.missing.length > 0 || this.#isBroken) return;
    if (place === 'result') {
      const level = this.#summary((_, assessment) => assessment.level);
      this.#emit('soreness-result', this.shareAnswers ? { level, answers } : { level });
    } else if (place !== 'intro') {
      // The short check of the diary is one screen.
      this.#emit('soreness-question', { step: steps.progress(checkup).step || 1 });
    }
  }

  /** The result becomes an entry of the diary, where there is one. */
  #note(): void {
    if (this.noDiary) return;
    this.#checkup = { ...this.#checkup, answers: this.#keeper.note(this.#checkup.answers) };
  }

  #emit<Name extends SorenessEventName>(name: Name, detail: SorenessEventDetails[Name]): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

for (const name of [...Object.keys(settings), ...flags]) {
  const isFlag = flags.includes(name as (typeof flags)[number]);
  Object.defineProperty(SorenessChecker.prototype, camelCase(name), {
    get(this: SorenessChecker): unknown {
      // Frameworks write "false" where a page means that it is not there.
      if (isFlag) return (this.getAttribute(name) ?? 'false') !== 'false';
      const value: unknown = readSettings(this, () => undefined)[name as SettingName];
      if (Array.isArray(value)) return value.join(' ');
      return value instanceof Object && 'text' in value ? value.text : value;
    },
    set(this: SorenessChecker, value: unknown) {
      // Frameworks write '' or 0 where a page means nothing, and `false` where `&&` ended early.
      if (!value) this.removeAttribute(name);
      else this.setAttribute(name, isFlag ? '' : (value as string));
    },
    configurable: true,
    enumerable: true,
  });
}

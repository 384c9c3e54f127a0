import type { LitElement } from 'lit';
import type { CardId } from '../cards/index.js';
import type { Effect, FocusTarget } from '../session/actions.js';
import { calendarFile } from '../session/diary/index.js';
import type { SorenessEventDetails, SorenessEventName } from '../session/events.js';
import type { Outcome } from '../session/state.js';
import { summaryPage } from '../views/summary/summary-page.js';
import { summaryText } from '../views/summary/summary-text.js';
import type { View } from '../views/view.js';
import { reach, select, unfold } from './dom.js';
import { download } from './download.js';
import { printAlone } from './print.js';

/** The element, and what is on its screen. */
type Stage = readonly [element: LitElement & { readonly shareAnswers: boolean }, view: View];

type EffectOf<Type extends Effect['type']> = Effect & { readonly type: Type };

/** What is carried out after the screen was drawn. */
export type LateEffect = Exclude<Effect, { readonly type: 'store' }>;

type Effects = {
  readonly [Type in LateEffect['type']]: (effect: EffectOf<Type>, ...stage: Stage) => void;
};

function emit<Name extends SorenessEventName>(
  element: Element,
  name: Name,
  detail: SorenessEventDetails[Name],
): void {
  element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

const isCard = (target: FocusTarget): target is CardId => target.startsWith('soreness-');

/** What is focused, the first that is there: an answer that was given before its question's first. */
function selectorsOf(target: FocusTarget): readonly string[] {
  const title = '.check .title';
  if (target === 'title') return [title];
  if (target === 'diary') return ['.diary', title];
  if (isCard(target)) return [`#${target} > summary`, `#${target} .heading`];
  const question = `[data-question="${target}"]`;
  return [
    `${question} :is(:checked, [aria-checked='true'])`,
    `${question} :is(input, [tabindex='0'])`,
    title,
  ];
}

const summaryOf = (view: View): string => (view.result ? summaryText(view, view.result) : '');

const tell = ({ dispatch }: View, where: Outcome['where'], what: Outcome['what']): void =>
  dispatch({ type: 'outcome', where, what });

function save(view: View, where: Outcome['where'], ...file: Parameters<typeof download>): void {
  if (!download(...file)) tell(view, where, 'file');
}

async function copy(view: View): Promise<void> {
  try {
    await navigator.clipboard.writeText(summaryOf(view));
    tell(view, 'summary', 'copied');
  } catch {
    tell(view, 'summary', 'refused');
    // The old way is let through in frames that the new one is not.
    if (document.execCommand?.('copy')) tell(view, 'summary', 'copied');
  }
}

const effects: Effects = {
  emit: ({ name }, element) => emit(element, name, {}),
  announce(_, element, { result, isAsking, page, checkup }) {
    if (result) {
      const { level } = result;
      const { answers } = checkup;
      emit(element, 'soreness-result', element.shareAnswers ? { level, answers } : { level });
      // The short check of the diary is one screen.
    } else if (isAsking) emit(element, 'soreness-question', { step: page?.step ?? 1 });
  },
  'follow-link': ({ action }, element) => emit(element, 'soreness-action', { action }),
  focus({ on }, { shadowRoot }) {
    unfold(shadowRoot?.getElementById(on));
    reach(shadowRoot, selectorsOf(on));
  },
  'save-text': ({ text }, _, view) => save(view, 'diary', 'diary.json', 'application/json', text),
  remind({ at }, _, view) {
    const { reminder } = view.words.diary;
    const file = calendarFile({ at, madeAt: Date.now(), ...reminder, url: location.href });
    save(view, 'diary', 'check.ics', 'text/calendar', file);
  },
  copy: (_, __, view) => void copy(view),
  share(_, __, view) {
    const { title } = view.words.summary;
    // Rejects when the visitor thinks better of it.
    navigator.share({ title, text: summaryOf(view) }).catch((error: unknown) => {
      if ((error as Error).name !== 'AbortError') tell(view, 'summary', 'refused');
    });
  },
  'save-summary': (_, __, view) =>
    save(view, 'summary', 'summary.txt', 'text/plain', summaryOf(view)),
  print(_, __, view) {
    const { words, result } = view;
    if (!result) return;
    printAlone(summaryPage(view, result), words, () => tell(view, 'summary', 'refused'));
  },
  wait: ({ page }, _, { dispatch }) =>
    void setTimeout(() => dispatch({ type: 'go-on', page }), 250),
  'select-summary': (_, { shadowRoot }) => select(shadowRoot?.querySelector('article')),
};

/** Does in the page what an action asks for. */
export function carryOut(effect: LateEffect, ...stage: Stage): void {
  const act = effects[effect.type] as (effect: LateEffect, ...stage: Stage) => void;
  act(effect, ...stage);
}

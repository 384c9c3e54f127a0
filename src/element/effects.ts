import type { Action, Effect, FocusTarget } from '../session/actions.js';
import { calendarFile } from '../session/diary/index.js';
import type { SorenessEventDetails, SorenessEventName } from '../session/events.js';
import type { Outcome } from '../session/state.js';
import { summaryPage, summaryText } from '../views/summary/summary-text.js';
import type { View } from '../views/view.js';
import { reach, select } from './dom.js';
import { download } from './download.js';
import { printAlone } from './print.js';

/** Where effects are carried out. */
export interface Stage {
  readonly root: ShadowRoot;
  /** What is on the screen. */
  readonly view: View;
  readonly dispatch: (action: Action) => void;
  readonly emit: <Name extends SorenessEventName>(
    name: Name,
    detail: SorenessEventDetails[Name],
  ) => void;
  /** Whether the site wants the answers in the event of a result. */
  readonly shareAnswers: boolean;
}

type EffectOf<Type extends Effect['type']> = Effect & { readonly type: Type };

type Effects = {
  readonly [Type in Exclude<Effect['type'], 'store'>]: (
    stage: Stage,
    effect: EffectOf<Type>,
  ) => void;
};

/** What is focused, the first that is there: an answer that was given before its question's first. */
function selectorsOf(target: FocusTarget): readonly string[] {
  const title = '.check .title';
  if (target === 'title') return [title];
  if (target === 'diary') return ['.diary', title];
  const question = `[data-question="${target}"]`;
  return [
    `${question} :is(:checked, [aria-checked='true'])`,
    `${question} :is(input, [tabindex='0'])`,
    title,
  ];
}

const summaryOf = ({ view }: Stage): string => (view.result ? summaryText(view, view.result) : '');

const tell = ({ dispatch }: Stage, where: Outcome['where'], what: Outcome['what']): void =>
  dispatch({ type: 'outcome', where, what });

function save(stage: Stage, where: Outcome['where'], ...file: Parameters<typeof download>): void {
  if (!download(...file)) tell(stage, where, 'file');
}

async function copy(stage: Stage): Promise<void> {
  try {
    await navigator.clipboard.writeText(summaryOf(stage));
    tell(stage, 'summary', 'copied');
  } catch {
    tell(stage, 'summary', 'refused');
    // The old way is let through in frames that the new one is not.
    if (document.execCommand?.('copy')) tell(stage, 'summary', 'copied');
  }
}

const effects: Effects = {
  emit: ({ emit }, { name, detail }) => emit(name, detail),
  announce({ view, emit, shareAnswers }) {
    const { result, isAsking, step, checkup } = view;
    if (result) {
      const { level } = result;
      emit('soreness-result', shareAnswers ? { level, answers: checkup.answers } : { level });
      // The short check of the diary is one screen.
    } else if (isAsking) emit('soreness-question', { step: step || 1 });
  },
  focus: ({ root }, { on }) => reach(root, selectorsOf(on)),
  'save-diary': (stage, { text }) => save(stage, 'diary', 'diary.json', 'application/json', text),
  remind(stage, { at, madeAt }) {
    const { reminder } = stage.view.words.diary;
    const file = calendarFile({ at, madeAt, ...reminder, url: location.href });
    save(stage, 'diary', 'check.ics', 'text/calendar', file);
  },
  copy: (stage) => void copy(stage),
  share(stage) {
    const { title } = stage.view.words.summary;
    // Rejects when the visitor thinks better of it.
    navigator.share({ title, text: summaryOf(stage) }).catch((error: unknown) => {
      if ((error as Error).name !== 'AbortError') tell(stage, 'summary', 'refused');
    });
  },
  'save-summary': (stage) => save(stage, 'summary', 'summary.txt', 'text/plain', summaryOf(stage)),
  print(stage) {
    const { view } = stage;
    const { words, result } = view;
    if (!result) return;
    printAlone(summaryPage(view, result), words.summary.title, words.lang, () =>
      tell(stage, 'summary', 'refused'),
    );
  },
  'select-summary': ({ root }) => select(root.querySelector('pre')),
};

/** Does in the page what an action asks for. */
export function carryOut(effect: Exclude<Effect, { readonly type: 'store' }>, stage: Stage): void {
  const act = effects[effect.type] as (stage: Stage, effect: Effect) => void;
  act(stage, effect);
}

/** The names of the scenes in words, and the groups that the gallery shows them in. */
import { en } from '../src/locales/index.js';
import type { Level, PageId, QuestionId, SharedPage } from '../src/triage/internal.js';

export const groups = {
  first: 'First screen',
  questions: 'Questions',
  results: 'Results',
  diary: 'Diary',
  summary: 'Summary',
  cards: 'Cards',
  prepare: 'Before a massage',
} as const;

type Group = keyof typeof groups;

interface Named {
  readonly group: Group;
  readonly name: string;
}

const named = (group: Group, names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([id, name]): [string, Named] => [id, { group, name }]);

/** Those that have no name by their kind. */
const own: ReadonlyMap<string, Named> = new Map([
  ...named('first', {
    intro: 'To begin, in an unknown country',
    'intro-known-country': 'To begin, with a heading of the site',
    'intro-resume': 'To go on where it was left',
    'diary-intro': 'With a diary on this device',
    'diary-deleted': 'The diary was deleted',
  }),
  ...named('questions', {
    'page-serious': 'A sign that can be serious: stop here',
    'page-missing': 'Answers are missing',
    'page-missing-answered': 'One of them is given',
    'page-missing-single': 'The one answer is missing',
    'page-where-front': 'Sore places at the front',
    'page-where-back': 'Sore places at the back',
    'page-help-today': 'It is clear by now that help is needed today',
  }),
  ...named('results', {
    'result-self-care-gone': 'Ordinary soreness that is gone',
    'result-nowhere': 'Nothing is sore',
    'result-emergency-by-car': 'Emergency, with more signs',
    'result-emergency-unknown-country': 'Emergency, in an unknown country',
    'result-urgent-burn': 'Help today: a burn',
    'result-urgent-pregnant': 'Help today: pregnant',
    'result-urgent-unsure': 'Help today: not sure about a warning sign',
    'result-doctor-many': 'Doctor, for many reasons',
    'result-unfinished': 'Questions are still open',
  }),
  ...named('diary', {
    daily: 'The check of today',
    'daily-more': 'The check of today, with more to ask',
    'diary-offer-days': 'Asks which day the massage was',
    'diary-off': 'Turned off by the site',
    'diary-blocked': 'The browser keeps nothing',
    'diary-full': 'The browser has no room',
    'diary-unreadable': 'A diary that cannot be read',
    'diary-newer': 'A diary of a newer version',
    'diary-elsewhere': 'Changed in another tab',
    'diary-clock': 'The clock of the device is wrong',
    'diary-file': 'Saved as a file',
  }),
  ...named('summary', {
    'summary-copied': 'The summary was copied',
    'summary-refused': 'The summary could not be copied',
    'summary-file': 'The summary was saved as a file',
  }),
  ...named('cards', {
    tips: 'Tips',
    myths: 'Myths and causes',
    'myths-answered': 'Myths that were answered',
  }),
  ...named('prepare', {
    prepare: 'Nothing is ticked',
    'prepare-wait': 'Wait with the massage',
    'prepare-ask': 'Ask a doctor first',
    'prepare-tell': 'Tell the therapist',
  }),
]);

const pageName = (id: string) =>
  id in en.pages ? en.pages[id as SharedPage].title : en.questions[id as QuestionId].ask;

const courses: Readonly<Record<string, string>> = {
  fading: 'Soreness that fades',
  flat: 'Soreness that stays',
  worsening: 'Soreness that grows',
};

/** What a scene is called, and where it belongs. */
export function nameOf(id: string): Named {
  const known = own.get(id);
  if (known) return known;
  const [kind, rest = ''] = /^(page|result)-(.+)$/.exec(id)?.slice(1) ?? [];
  if (kind === 'result') return { group: 'results', name: en.levels[rest as Level].title };
  if (kind === 'page') {
    const page = rest.replace(/-all$/, '') as PageId;
    const name = pageName(page);
    return { group: 'questions', name: page === rest ? name : `${name} (all that can follow)` };
  }
  const [, course = '', days] = /^diary-(\w+)-(\d)$/.exec(id) ?? [];
  return { group: 'diary', name: `${courses[course] ?? id}, day ${days ?? ''}` };
}

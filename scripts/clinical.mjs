import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isMain } from './at-root.mjs';
import { load } from './load.mjs';
import { decisions } from './decisions.mjs';
import { list, table } from './markdown.mjs';
import { ordinaryPath, ordinaryPathProblems } from './ordinary-path.mjs';

const page = 'docs/clinical.md';

/** @type {typeof import('../src/triage/version.js')} */
const { reviewed, version } = await load('src/triage/version.ts');
/** @type {typeof import('../src/locales/index.js')} */
const { en } = await load('src/locales/index.ts');
/** @type {typeof import('../src/triage/internal.js')} */
const core = await load('src/triage/internal.ts');
/** @type {typeof import('../src/cards/index.js')} */
const cards = await load('src/cards/index.ts');
/** @type {typeof import('../src/session/diary/index.js')} */
const { thresholds } = await load('src/session/diary/index.ts');

/**
 * @typedef {import('../src/triage/internal.js').Condition} Condition
 * @typedef {import('../src/triage/internal.js').Source} Source
 * @typedef {import('../src/triage/internal.js').QuestionId} QuestionId
 */

/**
 * What an object holds, each under a key of its own type.
 *
 * @template {string} Key
 * @template Value
 * @param {Readonly<Partial<Record<Key, Value>>>} object
 */
const entries = (object) => /** @type {[Key, Value][]} */ (Object.entries(object));

const { pages, questions, ruleSources, rules, signSources, signs, sources } = core;

/** @type {Readonly<Partial<Record<QuestionId, Readonly<Record<string, string>>>>>} */
const choices = en.options;

/**
 * @param {QuestionId} question
 * @returns {Readonly<Record<string, string>>}
 */
const optionsOf = (question) =>
  questions[question].kind === 'row' ? en.rows : (choices[question] ?? {});

/**
 * A condition in the words that a visitor reads.
 *
 * @param {Condition} condition
 * @returns {string}
 */
function told(condition, inner = false) {
  if (condition.op === 'min') return `_${en.questions.pain.ask}_ ${condition.value} or more`;
  if (condition.op === 'is') {
    const chosen = condition.values.map((value) => `“${optionsOf(condition.question)[value]}”`);
    return `_${en.questions[condition.question].ask}_ ${chosen.join(' or ')}`;
  }
  const parts = condition.of
    .flatMap((part) => (part.op === condition.op ? part.of : [part]))
    .map((part) => told(part, true));
  const joined = parts.join(condition.op === 'all' ? ' **and** ' : ' **or** ');
  return inner && parts.length > 1 ? `(${joined})` : joined;
}

/** @param {Source} source */
const cite = ({ cite: text, url, unread }) =>
  `${url ? `[${text}](${url})` : text}${unread ? '*' : ''}`;
/** @param {readonly Source[]} from */
const citeAll = (from) => from.map(cite).join('; ');

/**
 * All that is said of a question.
 *
 * @param {QuestionId} question
 */
function askedAs(question) {
  /** @type {import('../src/locales/index.js').QuestionWords} */
  const { ask, hint, counts, not } = en.questions[question];
  return [ask, hint, counts, not && `${en.steps.not} ${not}`].filter(Boolean).join(' — ');
}

/** @type {Readonly<Record<string, { readonly title: string }>>} The pages with several questions. */
const titles = en.pages;

const questionRows = entries(pages).flatMap(([id, onPage]) =>
  onPage.map((question) => {
    const { kind, options, askedWhen } = core.questionOf(question);
    const labels = optionsOf(question);
    return [
      titles[id]?.title ?? '',
      `\`${question}\``,
      askedAs(question),
      kind === 'scale'
        ? '0 to 10'
        : options
            .filter((option) => option === core.areaOf(option))
            .map((option) => `\`${option}\` ${labels[option]}`)
            .join('; '),
      askedWhen ? told(askedWhen) : '',
    ];
  }),
);

/** The places of the body, told once and not one by one. */
function sidesOfAreas() {
  const areas = entries(core.areas).map(([area, sides]) => ({ area, sides: sides.map(String) }));
  const inWords = new Intl.ListFormat('en');
  /** @param {(sides: string[]) => boolean} isMeant */
  const named = (isMeant) =>
    inWords.format(areas.filter(({ sides }) => isMeant(sides)).map(({ area }) => `\`${area}\``));
  return (
    `Each area but ${named((sides) => sides.length === 0)} can also be told by its side, the visitor’s own: \`neck-left\`, \`neck-right\`. ` +
    `${named((sides) => sides.includes('spine'))} can be told as on the backbone: \`neck-spine\`. To every rule, such a place is its area.`
  );
}

/** The questions for which a group of warning signs stands. */
const signedBy = (/** @type {string} */ sign) =>
  core.questionIds.filter((id) => [core.questionOf(id).sign].flat().some((one) => one === sign));

/** @param {Source} source */
const isJudgement = (source) => source === sources.judgement;

const levelSections = entries(en.levels)
  .reverse()
  .map(([level, { title, lead }]) => {
    const ofLevel = rules.filter((rule) => rule.level === level);
    const body =
      ofLevel.length > 0
        ? table(
            ['Rule', 'When', 'Why, as the visitor reads it', 'Sources', 'Own threshold'],
            ofLevel.map(({ id, when, reason }) => [
              `\`${id}\``,
              told(when),
              en.reasons[reason],
              citeAll(ruleSources[id].filter((source) => !isJudgement(source))) || '–',
              ruleSources[id].some(isJudgement) ? 'yes' : '',
            ]),
          )
        : 'No rule calls for it: it is what is left when every question on the way was answered and no rule applies.';
    return `### ${title} (\`${level}\`)\n\n${lead}\n\n${body}`;
  });

/**
 * What a card says, in a cell of a table: its lines, what to copy and when to get help too.
 *
 * @param {import('../src/cards/index.js').Card} card
 * @param {import('../src/locales/schema/cards.js').CardWords} words
 */
const cardText = ({ watches = [] }, { text, lines = [], quote, caution }) =>
  [
    text,
    ...lines,
    quote && `“${quote}”`,
    caution && `**${en.cards.careful}** ${caution}`,
    ...helpFor(watches),
  ]
    .filter(Boolean)
    .join(' ');

/** @param {readonly import('../src/triage/internal.js').WatchId[]} ids */
const helpFor = (ids) =>
  core.watchActs.flatMap((act) => {
    const own = ids.filter((id) => core.watches[id].act === act).map((id) => en.watches[id]);
    return own.length > 0 ? `**${en.watchActs[act]}** ${own.join('; ')}.` : [];
  });

/**
 * @template {string} Id
 * @param {'tip' | 'faq' | 'cause' | 'myth'} kind
 * @param {Readonly<Record<Id, import('../src/cards/index.js').Tip>>} known
 * @param {Readonly<Record<Id, import('../src/locales/schema/cards.js').CardWords>>} words
 */
const cardRows = (kind, known, words) =>
  entries(known).map(([id, card]) => [
    `${words[id].title} \`#soreness-${kind}-${id}\``,
    cardText(card, words[id]) +
      (card.first ? ` **Among the first with** ${told(card.first)}.` : ''),
    en.grades[card.grade],
    citeAll(card.sources) || '–',
    card.not ? told(card.not) : '',
  ]);

/**
 * @param {string} kind
 * @param {string[][]} rows
 */
const cardTable = (kind, rows) => {
  const isForbidden = rows.some((row) => row[4]);
  return table(
    [kind, 'What it says', 'Grade', 'Sources', ...(isForbidden ? ['Not with'] : [])],
    rows.map((row) => row.slice(0, isForbidden ? 5 : 4)),
  );
};

const content = () => `
<!-- Made by \`npm run docs\` from src/. Do not edit. -->

# What the check asks, and what it makes of the answers

Content version ${version}, ${reviewed.date}. **Review: ${reviewed.by}.**

## What it is for, and what it is not

An educational guide for adults who feel sore after a massage. It shows general public health advice on when people
usually look after themselves and when they seek help. It does not examine, diagnose or rule out any condition, and it
must not delay care. It is not for children, and not for soreness with another cause. What it writes down for a therapist
or doctor is what the visitor said, and no finding.

**No doctor, nurse or other clinician has reviewed it.** The first screen and every result say so.

**It is likely to count as a medical device.** A disclaimer does not decide that; what software does decides. Software
that takes one person's answers and names a level of care is what guidance in the UK (with an appendix on symptom
checkers) and Rule 11 of the EU regulation describe, and there it is probably of class IIa. The diary follows soreness
from day to day, and pain scores can raise its level: that is monitoring, and counts too. Whoever publishes the widget has
to find out before. This is not legal advice.

## How long it takes

${(() => {
  const { screens, questions: asked, taps, words, minutes } = ordinaryPath();
  return `Ordinary soreness takes ${screens} screens, ${asked} questions, ${taps} taps and ${words.toLocaleString('en')} words, options and small type included (\`node scripts/ordinary-path.mjs\`; the first edition took 10 screens, 52 taps and 1,294 words counted the same way): about ${minutes} minutes, at 230 words a minute and two seconds a tap.`;
})()}

## How a result comes about

- Every rule below says: when these answers hold, at least this level. The highest level that any rule calls for stands.
  Nothing lowers it.
- “${en.rows.unsure}” about an emergency sign means at least “${en.levels.urgent.title}”.
- A question on the way that was not answered rules out “${en.levels['self-care'].title}”.
- Emergency signs count whatever the pain and the time: in the worst cases pain can be mild, and signs can come days later.
- The six signs of ordinary soreness explain a result. They never lower it.

## Questions

The ids are those of the answers that \`assess()\` takes, and of the stories in \`test/stories/\`. A row is answered by
\`yes\`, \`no\` or \`unsure\`; a choice by one id; “${en.steps.severalHint}” by an array of ids; the pain by a number.

${sidesOfAreas()}

${table(['Screen', 'Id', 'Question', 'Answers', 'Asked only after'], questionRows)}

## Rules

“Own threshold” marks a rule whose limit is our own judgement, in part or whole. A source with * is cited from
knowledge: it was not read while this was written.

${levelSections.join('\n\n')}

## Signs of ordinary soreness

No study has tested whether these tell harmless soreness from harm. They are taken from how muscles ache after exercise.

${table(
  ['Sign', 'Fits', 'Does not fit', 'Sources'],
  entries(signs).map(([id, { met, notMet }]) => [
    en.signs[id],
    told(met),
    told(notMet),
    citeAll(signSources[id]),
  ]),
)}

## The diary

Only who starts it has one. Each day it asks a short check: whether a warning sign is new or worse, how bad the pain is,
how much it gets in the way, where it is going, and again every answer that was not calm the day before. The rules above
then go over all that holds on that day; the day of the massage moves on by itself.

- “${en.rows.yes}” or “${en.rows.unsure}” to the warning signs leads to the whole check, with every warning sign asked anew. So does
  the day after a result of “${en.levels.urgent.title}” or “${en.levels.emergency.title}”.
- The pain scores can raise the level, never lower it. ${thresholds.rise} points or more above the lowest score of an earlier day count as “${en.options.trend.worse}”,
  from day ${thresholds.riseFromDay} after the massage on, unless it is already falling; the day of the massage itself is left out; no less than the worst so far counts as “${en.options.trend.same}”, from day ${thresholds.flatFromDay} on.
  Sources: ${citeAll([sources.farrar2001, sources.cambron2007])}; the days are our own judgement.
- The next check is a day later, between 9 and 20 o'clock.

${table(
  ['Warning sign in the short check', 'Stands for the questions'],
  core.warningSigns.map((id) => [
    id === 'night' || id === 'place' ? en.shortCheck.signs[id] : askedAs(id),
    signedBy(id)
      .map((question) => `\`${question}\``)
      .join(', '),
  ]),
)}

## The safety net

${table(
  ['What to do', 'Sign', 'At', 'Only when'],
  entries(core.watches).map(([id, { act, levels: at, ...more }]) => [
    en.watchActs[act],
    en.watches[id],
    at.map((level) => `\`${level}\``).join(', '),
    'when' in more ? told(more.when) : '',
  ]),
)}

## Where this differs from NHS wording

${list([
  'Pain “between the shoulders” and “no better after rest” are reasons to call 111. Taken word for word they would send most ordinary upper-back soreness there. Here pain in the upper or middle back counts when it wakes on more than one night and is no better, woke before the massage too, or is in a place that was not massaged; pain that never stops counts anywhere.',
  'Pain that is worse at night is a reason to call 111. Here the first night counts beside cancer only, and more nights call for the therapist, for a doctor from the third day on, and for help today with cancer, a weak immune system, or a sore tummy.',
  'Pain that is worse on coughing, sneezing or pooing is a reason to call 111. Here it calls for a doctor within days, and for help today with cancer now or before.',
  'Losing weight without trying, and a lump or changed shape, are reasons to call 111. Here they call for a doctor within days: nobody asked when they began.',
  'Pain on breathing in is a reason for 111 or 999. Here it calls for help today, and for an ambulance with a risk of clots, a swollen limb, or needles.',
  'Chest pain is a reason for 999. Here a massaged chest muscle that only hurts when it is pressed does not count; a sore chest calls for a doctor even so.',
  'Widespread hives are a reason for 111: here, too, it is help today. With swollen lips, a tight throat or wheezing it is an emergency.',
  'Fainting, a stroke that has gone again, and dark urine count even when they have passed; the words of the NHS are about now.',
])}

## Decisions

What became of each finding of the review of November 2026.

${table(
  ['Finding', 'What was done', 'Source'],
  decisions.map((row) => [...row]),
)}

## Cards

Without a result all are shown. Beside “${en.levels.doctor.title}” stand only those that neither ease nor explain, and
beside help today or now none. A card that some answers forbid is also left out while one of those answers is missing.
A grade is about what the card says; of a myth, about the fact. What begins with \`#\` is the link to the card.

Without a result the section of tips begins with the six signs of ordinary soreness, and four signs to take seriously:

${table(
  ['Sign', 'What is said'],
  [
    ...core.signIds.map((id) => [en.signs[id], en.cards.usual[id]]),
    ...cards.seriousSigns.map((id) => {
      const { title, text } = en.cards.seriousSigns[id];
      return [title, text];
    }),
    [en.cards.alarms, helpFor(cards.alarms).join(' ')],
  ],
)}

${cardTable('Tip', cardRows('tip', cards.tips, en.tips))}

${cardTable('Question', cardRows('faq', cards.faqs, en.faqs))}

${cardTable('Myth', cardRows('myth', cards.myths, en.myths))}

In one of the two studies of “${en.myths['more-pain'].title}” (Tabell 2019), nothing differed at seven weeks. At three months,
men with mild reactions had recovered more often than men with none (odds ratio 2.44, 95 % interval 1.24 to 4.80), the
only comparison of all in which a difference was more than chance.

${cardTable('Cause', cardRows('cause', cards.causes, en.causes))}

Before a massage (${citeAll(cards.prepareSources)}):

${table(
  ['Group', 'What is asked', 'What is said'],
  entries(cards.prepare).map(([group, ids]) => [
    en.prepare.groups[group],
    ids.map((id) => en.prepare.items[id]).join('; '),
    en.prepare.outcomes[group],
  ]),
)}

## Sources

${list(
  Object.values(sources)
    .map(cite)
    .sort((a, b) => a.localeCompare(b)),
)}
`;

const fresh = () => content().trimStart();

/** Does docs/clinical.md say what the core and the words say? */
export function clinicalProblems() {
  const same = existsSync(page) && readFileSync(page, 'utf8') === fresh();
  return [...(same ? [] : [`${page} is stale: npm run docs`]), ...ordinaryPathProblems()];
}

if (isMain(import.meta)) writeFileSync(page, fresh());

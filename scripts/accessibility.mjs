import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { isMain } from './at-root.mjs';
import { table } from './markdown.mjs';

const page = 'docs/accessibility.md';

/**
 * A test that holds a criterion: its file under test/, and words of its name.
 *
 * @typedef {readonly [file: string, name: string]} Test
 */

/** @type {Readonly<Record<string, Test>>} */
const tests = {
  axe: ['scenes.test.ts', 'meets WCAG 2.0 to 2.2 A and AA when it is'],
  fits: ['scenes.test.ts', 'nothing is cut and nothing overlaps'],
  targets: ['scenes.test.ts', 'has targets of 44 px at least, in 280 px too'],
  forced: ['scenes.test.ts', 'is drawn by its borders and words where the colours are forced'],
  mapNames: ['body-map.test.ts', 'is a named group of named checkboxes'],
  mapKeys: ['body-map.test.ts', 'is gone through by arrows the way that they point'],
  mapEdges: ['body-map.test.ts', 'has places whose edges stand out 3 : 1'],
  mapTargets: ['body-map.test.ts', 'are 24 px at least in every width'],
  mapSides: ['body-map.test.ts', 'are the visitor’s own on the back and on the front'],
  mapWords: ['body-map.test.ts', 'tells how many are marked and names each'],
  title: ['heard.test.ts', 'hears what stands between the title and the first answer'],
  today: ['heard.test.ts', 'hears on every later page that help is needed today'],
  daily: ['heard.test.ts', 'hears every warning sign of the daily check with its question'],
  missing: ['heard.test.ts', 'hears which group has no answer yet'],
  deleted: ['heard.test.ts', 'hears at once that the diary is deleted'],
  undo: ['heard.test.ts', 'can be undone: the result is back, and each answer'],
  numbers: ['heard.test.ts', 'leaves a number with a modifier to the browser'],
  spacing: ['heard.test.ts', 'takes over the spacing of letters and words that the page sets'],
  helpNow: ['heard.test.ts', 'stands on every screen of questions'],
  moreContrast: ['heard.test.ts', 'has words and edges in full contrast where that is asked for'],
  course: ['course.test.ts', 'says in words what it shows'],
  colours: ['site-colours.test.ts', 'with any of a cloud of accents'],
  progress: ['styles.test.ts', 'draws the progress so that it stands out, whatever the accent'],
  keyPath: ['visitor.test.ts', 'the whole way leads from before the widget to the result'],
  presses: ['heard.test.ts', 'ordinary soreness takes at most 100 presses'],
  enter: ['heard.test.ts', 'Enter leads on from an answer'],
  ctrlEnter: ['heard.test.ts', 'Ctrl and Enter lead on from a list of boxes and from the picture'],
  states: ['heard.test.ts', 'looks different each time where the colours are forced'],
  ring: ['heard.test.ts', 'has a ring that stands out from what is filled'],
  heardLines: ['transcripts.test.ts', 'the way of ordinary soreness, read line by line'],
  heardByTab: ['transcripts.test.ts', 'the way of ordinary soreness, by Tab alone'],
  heardEmergency: ['transcripts.test.ts', 'an emergency, from the answer that tells of it'],
  wholeWords: ['scenes.test.ts', 'breaks no word of a heading or a button on a phone'],
  keyStays: ['visitor.test.ts', 'who chooses with keys stays on the screen until Continue'],
  doubleClick: ['visitor.test.ts', 'who double-clicks answers nothing by it'],
  told: ['visitor.test.ts', 'who leaves a question open is told which'],
  change: ['visitor.test.ts', 'can change one answer from the result'],
  sticky: ['hosts/sticky-bars.test.ts', 'the title of each screen is in sight'],
  stickyError: ['hosts/sticky-bars.test.ts', 'the first question without an answer is in sight'],
  kept: ['kept-on-screen.test.ts', 'again after another script has ticked a radio button'],
  steady: ['steady-layout.test.ts', 'when any option of any question is pressed'],
  language: ['languages.test.ts', 'has all its words from there'],
  reading: ['node/readability.test.mjs', 'no string needs more than 9 years of school'],
  noFocus: ['lifecycle.test.ts', 'takes no focus and does not scroll when it appears'],
};

/**
 * Each criterion of WCAG 2.2, A and AA: how it is met, and by what that is held. `looked`: by looking
 * at it, with nothing that would notice a change.
 *
 * @type {readonly (readonly [number: string, name: string, how: string, ...by: readonly (keyof typeof tests | 'looked')[]])[]}
 */
const criteria = [
  [
    '1.1.1',
    'Non-text content',
    'Icons are hidden and stand beside words; each place of the picture of the body has a name; the chart says in words what it shows.',
    'axe',
    'mapNames',
    'course',
  ],
  ['1.2.1–1.2.5', 'Audio and video', 'There is none.', 'looked'],
  [
    '1.3.1',
    'Info and relationships',
    'Each question is a group with its name; long lists are groups in it; headings, lists and the title’s description are marked as such.',
    'axe',
    'title',
    'daily',
  ],
  [
    '1.3.2',
    'Meaningful sequence',
    'The order of the elements is the order of reading.',
    'keyPath',
    'heardLines',
  ],
  [
    '1.3.3',
    'Sensory characteristics',
    'No word speaks of a colour, a shape or a place on the screen alone.',
    'looked',
  ],
  ['1.3.4', 'Orientation', 'Every width from 280 px works, upright or across.', 'fits'],
  ['1.3.5', 'Identify input purpose', 'It asks for nothing that a browser fills in.', 'looked'],
  [
    '1.4.1',
    'Use of colour',
    'Each level has an icon, a name and its place on a scale; what is chosen is filled and has a mark.',
    'forced',
    'course',
  ],
  ['1.4.2', 'Audio control', 'There is no sound.', 'looked'],
  ['1.4.3', 'Contrast', 'At least 4.5 : 1, whatever colours the site sets.', 'axe', 'colours'],
  ['1.4.4', 'Resize text', 'Text at 200 % fits, from 280 px.', 'fits', 'wholeWords'],
  ['1.4.5', 'Images of text', 'There are none.', 'looked'],
  [
    '1.4.10',
    'Reflow',
    'One column from 280 px; only rows of cards, which are made for it, move sideways.',
    'fits',
  ],
  [
    '1.4.11',
    'Non-text contrast',
    'Edges of controls, of what is chosen, of the places on the body, and the progress: at least 3 : 1, also with any accent of the site. What is chosen, has the focus, or both looks different also where the colours are forced.',
    'mapEdges',
    'progress',
    'colours',
    'states',
    'moreContrast',
  ],
  [
    '1.4.12',
    'Text spacing',
    'What the page sets for letters and words reaches in, and nothing is cut.',
    'spacing',
    'fits',
  ],
  [
    '1.4.13',
    'Content on hover or focus',
    'The name of a place stands above the picture, covers nothing, and is in the list too.',
    'mapNames',
  ],
  [
    '2.1.1',
    'Keyboard',
    'Everything. Arrows lead through the picture the way they point, and through lists of boxes; numbers answer the pain scale; Enter goes on from an answer, and Ctrl with Enter where Enter chooses.',
    'keyPath',
    'mapKeys',
    'presses',
    'enter',
    'ctrlEnter',
  ],
  ['2.1.2', 'No keyboard trap', 'Tab leads out on both ends.', 'keyPath'],
  [
    '2.1.4',
    'Character key shortcuts',
    'Number keys count only while the pain scale has the focus.',
    'numbers',
  ],
  ['2.2.1', 'Timing adjustable', 'Nothing runs out.', 'looked'],
  [
    '2.2.2',
    'Pause, stop, hide',
    'Nothing moves for longer than half a second, and nothing where less motion is asked for.',
    'looked',
  ],
  ['2.3.1', 'Three flashes', 'Nothing flashes.', 'looked'],
  ['2.4.1', 'Bypass blocks', 'The widget is a part of a page; its sections have headings.', 'axe'],
  ['2.4.2', 'Page titled', 'That is the page’s. The page for a frame has a title.', 'looked'],
  [
    '2.4.3',
    'Focus order',
    'The focus goes to the title of each new screen, or to the first question without an answer.',
    'keyPath',
    'told',
    'heardByTab',
  ],
  ['2.4.4', 'Link purpose', 'Links name their source, or whom they call.', 'axe'],
  ['2.4.5', 'Multiple ways', 'That is the page’s.', 'looked'],
  ['2.4.6', 'Headings and labels', 'The question is the title of its screen.', 'axe', 'title'],
  [
    '2.4.7',
    'Focus visible',
    'A ring of 3 px in the colour of the text; on what is filled, a second one inside.',
    'colours',
    'ring',
  ],
  [
    '2.4.11',
    'Focus not obscured',
    'What has the focus keeps clear of bars of the page that stick to the top or bottom.',
    'sticky',
    'stickyError',
  ],
  [
    '2.5.1',
    'Pointer gestures',
    'A tap does everything; cards can also be moved by arrow keys.',
    'keyPath',
  ],
  [
    '2.5.2',
    'Pointer cancellation',
    'A press counts when it is let go; a double-click answers nothing twice.',
    'doubleClick',
  ],
  ['2.5.3', 'Label in name', 'What is written is what is said.', 'mapNames', 'axe'],
  ['2.5.4', 'Motion actuation', 'There is none.', 'looked'],
  ['2.5.7', 'Dragging movements', 'There are none.', 'looked'],
  [
    '2.5.8',
    'Target size',
    '44 px, the eleven scores 24 px wide, places on the body 24 px.',
    'targets',
    'mapTargets',
  ],
  [
    '3.1.1',
    'Language of page',
    'The widget says its language, whatever the page’s is.',
    'language',
  ],
  ['3.1.2', 'Language of parts', 'The widget is in one language.', 'language'],
  ['3.2.1', 'On focus', 'Focus changes nothing.', 'noFocus'],
  [
    '3.2.2',
    'On input',
    'No key leads on but Enter. A tap on the one answer of a screen does, and the screen says so before.',
    'keyStays',
  ],
  [
    '3.2.3',
    'Consistent navigation',
    'Back stands above, Continue below, on every screen.',
    'looked',
  ],
  ['3.2.4', 'Consistent identification', 'One word for one thing.', 'language'],
  [
    '3.2.6',
    'Consistent help',
    '“Need help now?” stands under Continue on every screen of questions.',
    'helpNow',
  ],
  [
    '3.3.1',
    'Error identification',
    'An open question is named in words, at the question and above Continue.',
    'missing',
    'told',
  ],
  ['3.3.2', 'Labels or instructions', 'Each question says how it is answered.', 'axe'],
  ['3.3.3', 'Error suggestion', 'It says what to do: choose an answer.', 'told'],
  [
    '3.3.4',
    'Error prevention',
    'Nothing is sent. Each answer can be changed, and “Start again” and the deletion of the diary undone.',
    'undo',
    'deleted',
    'change',
  ],
  ['3.3.7', 'Redundant entry', 'The diary keeps what does not change from day to day.', 'daily'],
  ['3.3.8', 'Accessible authentication', 'There is none.', 'looked'],
  [
    '4.1.2',
    'Name, role, value',
    'Native controls; what is shown as chosen is what was answered; open groups are marked invalid.',
    'axe',
    'kept',
    'missing',
    'mapNames',
  ],
  [
    '4.1.3',
    'Status messages',
    'A missing answer, and what came of copying, is said, each time; what the focus goes to is read with what has changed.',
    'missing',
    'today',
    'mapWords',
    'heardEmergency',
  ],
];

/** @type {readonly (readonly [criterion: string, how: string, by: keyof typeof tests])[]} */
const beyond = [
  [
    '2.5.5 Target size (enhanced)',
    '44 px, but for the scores and small places on the body, which are in a list too',
    'targets',
  ],
  ['3.1.5 Reading level', 'No text needs more than nine years of school', 'reading'],
  ['2.2.4 Interruptions', 'Nothing comes by itself, and the layout stays where it is', 'steady'],
  ['1.4.6 Contrast (enhanced)', 'Where more contrast is asked for', 'moreContrast'],
  ['Left and right', 'Those of the visitor’s body, in every script', 'mapSides'],
];

/** @param {keyof typeof tests | 'looked'} by */
const told = (by) => {
  if (by === 'looked') return 'looked at';
  const [file = '', name = ''] = tests[by] ?? [];
  return `“${name}” in \`${file}\``;
};

const content =
  () => `<!-- Made by \`npm run docs\` from scripts/accessibility.mjs. Do not edit. -->

# Accessibility

The aim is WCAG 2.2, A and AA, and AAA where it costs nothing. This page says how each criterion is met and what would
notice if it no longer were: a test by its name, or only that somebody looked. The tests run in Chromium, Firefox and
WebKit.

**Not tried:** no real screen reader, voice control, switch, phone or Windows palette, and no person who depends on them.
What a screen reader says is known from the names and descriptions that browsers compute, and from a virtual screen
reader: \`test/transcripts/\` holds what it says, line by line and by Tab. If something does not work for you, please tell
us: that is a bug.

**Looked at:** every scene at 320 and 720 px, light, dark, right to left and with forced colours; the way of ordinary
soreness at 360 × 640, 640 × 360 and 320 × 256 px (1,280 px at 400 %), and at 390 px with text of 32 px.

## Criterion by criterion

${table(
  ['Criterion', 'How it is met', 'Held by'],
  criteria.map(([number, name, how, ...by]) => [`${number} ${name}`, how, by.map(told).join('; ')]),
)}

## Beyond

${table(
  ['What', 'How', 'Held by'],
  beyond.map(([what, how, by]) => [what, how, told(by)]),
)}

## Known issues

- The eleven scores of the pain scale are 24 px wide on a narrow phone. A number key chooses one too.
- Vertebrae and small places of the picture are between 24 and 44 px. Each is in the list below the picture.
- The phone’s own back gesture leaves the page, as it does on any page: to catch it, the widget would have to write into
  the history of the site. The Back button on each screen goes back a question; a page that the browser keeps in memory
  has its answers when the visitor returns.
- Where the question is the title of its screen, it names the group and is a heading too: some readers say it twice when
  the screen appears. The lead of a screen is read with its title, for those who go on by Tab, and is met again line by
  line.
- Nothing is done for less transparency: only light tints of the page’s own ground are see-through, and words keep their
  contrast on them.
- WebKit’s driver shows no focus and no forced colours: those tests run in the other two.
`;

const fresh = async () =>
  format(content(), { ...(await resolveConfig(page)), parser: 'markdown', proseWrap: 'preserve' });

/** Does docs/accessibility.md say what stands here, and is every test that it names there? */
export async function accessibilityProblems() {
  const missing = Object.values(tests).filter(
    ([file = '', name = '']) =>
      !existsSync(`test/${file}`) || !readFileSync(`test/${file}`, 'utf8').includes(name),
  );
  const empty = criteria.filter(([, , how, ...by]) => !how || by.length === 0);
  const unused = Object.keys(tests).filter(
    (id) =>
      ![...criteria.flatMap(([, , , ...by]) => by), ...beyond.map(([, , by]) => by)].includes(id),
  );
  const isStale = !existsSync(page) || readFileSync(page, 'utf8') !== (await fresh());
  return [
    ...missing.map(([file, name]) => `test/${file} has no test “${name}”`),
    ...empty.map(([number]) => `${number} says not how it is met, or not by what`),
    ...unused.map((id) => `scripts/accessibility.mjs: the test ${id} holds nothing`),
    ...(isStale ? [`${page} is stale: npm run docs`] : []),
  ];
}

if (isMain(import.meta)) writeFileSync(page, await fresh());

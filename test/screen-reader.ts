import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { sendKeys } from '@web/test-runner-commands';
import { all, focused, later } from './helpers.js';
import { plainText } from './queries.js';

/** What is said of each thing of the widget, in the order of reading. */
type Said = ReadonlyMap<Node, string>;

const elementOf = (node: Node | null): Element | null =>
  node instanceof Element ? node : (node?.parentElement ?? null);

/** All of the widget but its style. */
function contentOf(widget: Element): HTMLElement {
  const found = widget.shadowRoot?.querySelector<HTMLElement>('[lang]');
  if (!found) throw new Error('The element has not rendered.');
  return found;
}

// The virtual reader does not know that a closed fold shows nothing but its summary.
const isSeen = (node: Node) => elementOf(node)?.checkVisibility() ?? false;

/** Names of roles that readers keep to themselves, and the ends of what had a beginning. */
const isUnsaid = (phrase: string) =>
  /^(paragraph|strong|caption|alert|status|)$|^end( of|,) /.test(phrase);

/** What else is said before a thing is come to: of all that it stands in, and of what it labels. */
function* saidBefore(node: Node, said: Said): Iterable<string> {
  // What is described by a list is heard in one breath then, and here in steps.
  for (let at = elementOf(node); at && !at.matches('li'); at = at.parentElement) {
    const labelled = at instanceof HTMLLabelElement ? at.control : null;
    for (const each of [at, labelled]) {
      const phrase = each && each !== node ? said.get(each) : undefined;
      if (phrase) yield phrase;
    }
  }
}

/** As readers say it, which is shorter: nothing of levels of a list that has none. */
const brief = (phrase: string) =>
  phrase
    .replace('listitem, level 1, ', 'listitem, ')
    .replace(/position (\d+), set size (\d+)/, '$1 of $2');

/** What is chosen, in the attribute where the virtual reader looks for it. */
const showChosen = (widget: Element, isShown: boolean) => {
  for (const box of all<HTMLInputElement>(widget, 'input')) {
    box.toggleAttribute('checked', isShown && box.checked);
  }
};

/** Goes through all of the widget, from one thing to the next. */
async function heard(widget: Element): Promise<Said> {
  const said = new Map<Node, string>();
  showChosen(widget, true);
  await virtual.start({ container: contentOf(widget) });
  const first = virtual.activeNode;
  // After the end the reader starts anew.
  do {
    const node = virtual.activeNode;
    const phrase = brief(await virtual.lastSpokenPhrase());
    // A thing is come to a second time at its end.
    if (node && !said.has(node) && isSeen(node) && !isUnsaid(phrase)) {
      const mayRepeat = !phrase.includes(', ') || node.nodeType === Node.TEXT_NODE;
      const before = mayRepeat ? [...saidBefore(node, said)] : [];
      if (!before.some((each) => each.includes(phrase))) said.set(node, phrase);
    }
    await virtual.next();
  } while (virtual.activeNode !== first);
  await virtual.stop();
  showChosen(widget, false);
  return said;
}

/** All that is heard by going from one thing to the next, a line each. */
export const read = async (widget: Element): Promise<string[]> => [
  ...(await heard(widget)).values(),
];

/** The groups that an element stands in, from the outermost. A closed fold is told by its summary. */
function groupsOf(element: Element): Element[] {
  const group = element.parentElement?.closest('fieldset, figure, [role=group]');
  return group ? [...groupsOf(group), group] : [];
}

/** What is heard when the focus comes to an element from another: the groups it is new in, and itself. */
function arrival(said: Said, at: Element, from: Element | null): string {
  const known = from ? groupsOf(from) : [];
  const come = groupsOf(at).filter((group) => !known.includes(group));
  return [...come, at].map((each) => said.get(each) ?? '').join(' | ');
}

/** All that is heard by Tab alone, a line each stop, from where the focus is to the end of the widget. */
export async function tabThrough(widget: Element): Promise<string[]> {
  const said = await heard(widget);
  const stops: Element[] = [];
  const lines: string[] = [];
  if (!focused(widget)) await sendKeys({ press: 'Tab' });
  // Where nothing else takes the focus, Tab leads from the end to the start.
  for (let at = focused(widget); at && !stops.includes(at); at = focused(widget)) {
    lines.push(arrival(said, at, stops.at(-1) ?? null));
    stops.push(at);
    await sendKeys({ press: 'Tab' });
  }
  return lines;
}

/** What the virtual reader does not tell of: an alert that comes into the page with its words. */
function watchAlerts(content: Element): () => string[] {
  const known = new Set(content.querySelectorAll('[role=alert]'));
  return () =>
    [...content.querySelectorAll('[role=alert]')]
      .filter((alert) => !known.has(alert) && plainText(alert) !== '')
      .map((alert) => `assertive: ${plainText(alert)}`);
}

/** What is said by itself while something is done, and of what has the focus then. */
export async function saidWhile(widget: Element, act: () => unknown): Promise<string[]> {
  const content = contentOf(widget);
  const from = focused(widget);
  await virtual.start({ container: content });
  await virtual.clearSpokenPhraseLog();
  const alerts = watchAlerts(content);
  await act();
  await later(20);
  const live = (await virtual.spokenPhraseLog()).filter((phrase) =>
    /^(polite|assertive): ./.test(phrase),
  );
  await virtual.stop();
  const at = focused(widget);
  const moved = at && at !== from ? [arrival(await heard(widget), at, from)] : [];
  // The words of a message may change in several steps; it is said once.
  return [...new Set([...live, ...alerts()]), ...moved];
}

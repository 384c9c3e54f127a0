/** Finds where the widget belongs in a page: in placeholders, and beside its script tags. */
import { own, plainName, settingOf as settingAt } from '../element/dom.js';
import { say, tag } from '../element/say.js';
import { nameSlips } from '../element/slips.js';
import { SorenessChecker } from '../element/soreness-checker.js';

/** Where an editor strips unknown tags, this stands for the element: `<div data-soreness-checker>`. */
const placeholder = `[data-${tag}]`;

/** Marks, for other copies of the script too, what one of them has done. */
const mark = Symbol.for(tag);

const names = SorenessChecker.settings;

/** All that can be set on a script or a placeholder. */
const known = [...names, 'target', 'ignore', tag];

/** Says which value of a script is no CSS selector, or finds nothing. */
const reject = (name: string, value: string) =>
  say('warn', `data-${name}="${value}" finds nothing; allowed: a CSS selector, or "none".`);

/** All elements that a selector finds; `undefined` where it is no selector. */
function all(selector: string): readonly HTMLElement[] | undefined {
  try {
    return [...own('querySelectorAll')<HTMLElement>(selector)];
  } catch {
    return undefined;
  }
}

const isRead = (): boolean => own('readyState') !== 'loading';

/** Where a script comes from; what is behind it in the address are settings. */
const fileOf = (script: HTMLScriptElement) => script.src.split(/[?#]/)[0] ?? '';

/** Files that are this script under another name. */
const files = new Set<string>();

/** All tags of this script; some find their place only when there is more of the page. */
const scripts = new Set<HTMLScriptElement>();

/** Whether it is a tag of this script, run or not: editors, optimisers and jQuery leave some to us. */
const isOurs = (node: Element): node is HTMLScriptElement =>
  node instanceof HTMLScriptElement &&
  (files.has(fileOf(node)) ||
    /\/soreness-checker[-.@v\d]*(\.(all|[a-z]{2}(-[A-Z]{2})?)\.)?(min\.)?js$/.test(fileOf(node)));

/** What is set in the address of a script. */
const queryOf = (holder: HTMLElement) =>
  new URL(holder instanceof HTMLScriptElement && holder.src ? holder.src : 'http://_').searchParams;

/** What is set on a script or a placeholder, in either spelling, or in the address of the script. */
const settingOf = (holder: HTMLElement, name: string): string | null =>
  // Its own `lang` tells of the fallback in it.
  (name === 'lang' ? holder.getAttribute('data-lang') : null) ??
  settingAt(holder, name) ??
  queryOf(holder).get(name);

/** Says which names of its settings are misspelt. */
const check = (holder: HTMLElement) =>
  nameSlips([...holder.getAttributeNames(), ...queryOf(holder).keys()], known);

/** Where placeholders and targets are not the site's own, as its scripts tell with `data-ignore`. */
const ignored = new Set<string>();

const isIgnored = (element: Element) => [...ignored].some((selector) => element.closest(selector));

/** Scripts that code has put at the end of the body, where tag managers put one into every page. */
const appended = new WeakSet<HTMLScriptElement>();

function isAppended(script: HTMLScriptElement): boolean {
  // What the parser finds has run before all is loaded; before all is read, but for these.
  if (
    own('readyState') !== 'complete' &&
    (!isRead() || script.matches('[async], [defer], [type=module]'))
  ) {
    return false;
  }
  let next: ChildNode | null = script;
  // A text, if only a space, stands between tags that someone wrote.
  do next = next.nextSibling;
  while (next instanceof HTMLScriptElement);
  return !next && script.parentElement === own('body');
}

/** Takes in what a script tells besides the settings of its widget. */
function note(script: HTMLScriptElement): void {
  if (scripts.has(script)) return;
  scripts.add(script);
  check(script);
  if (isAppended(script)) appended.add(script);
  if (script.src) files.add(fileOf(script));
  const selector = settingOf(script, 'ignore');
  if (selector && all(selector)) ignored.add(selector);
  else if (selector) reject('ignore', selector);
}

/** Whether the page says itself where the widget goes: by an element, a placeholder, or a set script. */
const hasOwn = () =>
  all(`${tag}, ${placeholder}`)?.some(
    (each) => !(mark in each && !each.hasAttributes()) && !isIgnored(each),
  );

/** The widget of each placeholder and script. It keeps the answers when the page writes over it. */
const widgets = new WeakMap<Element, HTMLElement>();

function widgetOf(holder: HTMLElement): HTMLElement {
  const known = widgets.get(holder);
  if (known) return known;
  const element = own('createElement')(tag);
  for (const name of names) {
    const value = settingOf(holder, name);
    if (value !== null) element.setAttribute(name, value);
  }
  widgets.set(holder, element);
  return element;
}

/**
 * Puts the widget into its placeholder, which stays: it is the page's own, with its class, its style
 * and what a framework knows of it. What it held becomes the fallback of the widget. What is set on
 * it may come later.
 */
function fill(holder: HTMLElement): void {
  if (isIgnored(holder)) return;
  if (!widgets.has(holder)) check(holder);
  const there = holder.querySelector<HTMLElement>(`:scope > ${tag}`);
  const element = there ?? widgetOf(holder);
  widgets.set(holder, element);
  if (element.isConnected) return;
  element.replaceChildren(...holder.childNodes);
  holder.append(element);
}

/** Hands what was changed on a script or a placeholder on to its widget. */
function change(holder: Element, attribute: string): void {
  const name = plainName(attribute);
  const element = widgets.get(holder);
  if (!element || !names.includes(name)) return;
  const value = settingOf(holder as HTMLElement, name);
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Scripts that are seen to. */
const done = new WeakSet<Element>();

/** Widgets of scripts without settings, which step back when the page turns out to have its own. */
const provisional = new Set<HTMLElement>();

/** A widget that stands there already is the script's own: it ran before, in a page that was kept. */
function put(element: HTMLElement, there: readonly (Element | null)[], act: () => void): void {
  if (!there.some((each) => each?.isEqualNode(element))) act();
}

/** Says how a script is told its place; once, where its target was told to be wrong. */
function askWhere(isRejected: boolean): void {
  if (isRejected || hasOwn()) return;
  say(
    'warn',
    `nothing shows: a script is told its place by data-target, or ?target=%23id in its address; or put <${tag}> there.`,
  );
}

/**
 * Puts the widget where its script stands. A script without settings is there to define the element
 * where the page has it, and so is one in the head of a page with content, and one that was appended.
 */
function putHere(script: HTMLScriptElement, element: HTMLElement, isRejected: boolean): void {
  const isSet = element.hasAttributes();
  if (script.closest('head')) {
    const body = own('body');
    if (!body.hasChildNodes()) body.append(element);
    else if (isSet) askWhere(isRejected);
  } else if (!isSet && appended.has(script)) askWhere(isRejected);
  else if (isSet || !hasOwn()) {
    put(element, [script.nextElementSibling], () => script.after(element));
    if (!isSet && !isRead()) provisional.add(element);
  }
}

/** Puts the widget of a script into its target, which may come late, and anew; else beside it. */
function mount(script: HTMLScriptElement): void {
  const target = settingOf(script, 'target');
  const isDone = done.has(script);
  if (target === 'none' || (isDone && !target)) return;
  const holder = target && all(target)?.find((each) => !isIgnored(each));
  if (!holder && !isRead() && (target || script.closest('head'))) return;
  const element = Object.assign(widgetOf(script), { [mark]: true });
  const isAstray = script.nextElementSibling === element;
  if (holder && (isAstray || !element.isConnected)) {
    put(element, [...holder.children], () => holder.append(element));
  } else if (!isDone) {
    if (target) reject('target', target);
    putHere(script, element, !!target);
  }
  done.add(script);
}

function search(root: Element): void {
  const found = [root, ...own('querySelectorAll', root)(`${placeholder}, script`)];
  found.filter(isOurs).forEach(note);
  for (const each of found) if (own('matches', each)(placeholder)) fill(each as HTMLElement);
  scripts.forEach(mount);
}

/** Looks at what has changed alone, since a busy page changes often and may be long. */
function heed(records: readonly MutationRecord[]): void {
  for (const { target, addedNodes, attributeName } of records) {
    const holder = target instanceof Element && own('closest', target)<HTMLElement>(placeholder);
    if (holder) fill(holder);
    if (attributeName) change(target as Element, attributeName);
    for (const node of addedNodes) if (node instanceof Element) search(node);
  }
  scripts.forEach(mount);
  if (provisional.size === 0 || !hasOwn()) return;
  // Unless the visitor has begun with it.
  for (const each of provisional) if (own('activeElement') !== each) each.remove();
  provisional.clear();
}

/** Takes in the tag that runs: the file may have another name, or stand in the page itself. */
function take(script: HTMLScriptElement | undefined): void {
  if (!script) return;
  note(script);
  mount(script);
}

/**
 * Puts the widget into each place of the page, those that come later too. However often it is called,
 * by however many copies, one of them watches the page.
 *
 * @param script The tag that runs; none in a module.
 */
export function watch(script: HTMLScriptElement | undefined): void {
  const other = Reflect.get(document, mark) as typeof take | undefined;
  if (other) return other(script);
  Object.assign(document, { [mark]: take });
  if (script) note(script);
  search(own('documentElement'));
  const observer = new MutationObserver(heed);
  const attributeFilter = [`data-${tag}`, ...SorenessChecker.observedAttributes];
  observer.observe(document, { childList: true, subtree: true, attributeFilter });
  if (isRead()) return;
  const finish = () => {
    heed(observer.takeRecords());
    provisional.clear();
  };
  own('addEventListener')('DOMContentLoaded', finish, { once: true });
}

import { render, noChange, html as html$1, svg as svg$1, nothing } from 'lit/html.js';
import { areaOf, path, isAnswered, isAsked, levelSoFar, questionIds, emergencyRows, urgentRows, isAbove, assessValid, unanswered, questions, isAnswerTo, yang2018, nccih, li2014, ernst2003, paanalahti2014, yin2014, sun2015, ng59, grober2017, kawchuk2015, quintner2015, judgement, tabell2019, ingraham, wiltshire2010, cambron2007, carnes2010, any, is, numbSkin, cleary2002, herbert2011, french2006, derry2015, aksoy2009, dupuy2018, evaluate, areaIds, areas, scale, matches, levels, signIds } from './sources.js';
import { directive, Directive, PartType } from 'lit/directive.js';
import { setCommittedValue } from 'lit/directive-helpers.js';

const mirrored = (place) => place.replace(/left$|right$/, (side) => side === "left" ? "right" : "left");
function sideOf(places) {
  const chosen = places;
  if (!chosen.every((place) => chosen.includes(mirrored(place)))) return void 0;
  if (chosen.some((place) => /^all-over$|-left$/.test(place))) return "both";
  return chosen.length > 0 && chosen.every((place) => /^head$|-spine$/.test(place)) ? "middle" : void 0;
}
function spreadOf(places) {
  if (places.some((place) => place.endsWith("-spine"))) return "spine";
  const isWide = places.includes("all-over") || new Set(places.map(areaOf)).size > 2;
  return isWide ? "wide" : void 0;
}
function followPlaces(before, after) {
  const [from, to] = [before.areas ?? [], after.areas ?? []];
  return {
    ...after,
    side: followed(before.side, sideOf(from), sideOf(to)),
    spread: followed(before.spread, spreadOf(from), spreadOf(to))
  };
}
const followed = (given, told, now) => given === void 0 || given === told ? now : given;

const newSign = "new-sign";
const newCheckup = { place: "intro", answers: {}, missing: [], editing: false };
const goTo = (checkup, place) => ({
  ...checkup,
  place,
  missing: [],
  editing: false
});
const isComplete = (page, answers) => page.questions.every((question) => isAnswered(question, answers));
const currentPage = (checkup) => path(checkup.answers).find(({ id }) => id === checkup.place);
const isOpen = (checkup, asked) => asked === newSign ? !checkup.newSign : !isAnswered(asked, checkup.answers);
function progress(checkup) {
  const pages = path(checkup.answers);
  return { step: pages.findIndex(({ id }) => id === checkup.place) + 1, of: pages.length };
}
function needsHelpAlready(checkup) {
  const pages = path(checkup.answers);
  const here = pages.findIndex(({ id }) => id === checkup.place);
  return pages.slice(0, Math.max(here, 0)).some(({ level }) => level === "urgent");
}
const start = ({ place: _, daily: __, carried: ___, newSign: ____, ...checkup }) => goTo({ ...newCheckup, ...checkup }, "alarm-body");
const lasting = ["massage", "onset", "age", "pregnancy", "conditions"];
const startDaily = (before, asks, carries = []) => ({
  ...newCheckup,
  place: "daily",
  answers: without(before, [...asks, ...carries]),
  daily: asks,
  carried: pick(before, carries)
});
const toDaily = (checkup) => goTo(
  { ...checkup, answers: without(checkup.answers, Object.keys(checkup.carried ?? {})) },
  "daily"
);
const dailyQuestions = ({ answers, daily = [] }) => daily.filter((question) => isAsked(question, answers));
const startAgain = (before, keep = []) => start({ ...newCheckup, answers: pick(before, [...lasting, ...keep]) });
const pick = (answers, questions) => Object.fromEntries(Object.entries(answers).filter(([question]) => questions.includes(question)));
const without = (answers, questions) => pick(
  answers,
  questionIds.filter((question) => !questions.includes(question))
);
const answer = (checkup, asked, given) => asked === newSign ? { ...checkup, newSign: given } : { ...checkup, answers: { ...checkup.answers, [asked]: given } };
const answerOf = ({ answers, newSign: sign }, asked) => asked === newSign ? sign : answers[asked];
function toggle(checkup, question, option) {
  const given = checkup.answers[question];
  const chosen = Array.isArray(given) ? given : [];
  const wanted = chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen.filter((one) => one === "none" === (option === "none")), option];
  const kept = wanted.length > 0 ? wanted : void 0;
  const ticked = answer(checkup, question, kept);
  return question === "areas" ? { ...ticked, answers: followPlaces(checkup.answers, ticked.answers) } : ticked;
}
function next(checkup) {
  if (checkup.place === "daily") return afterDaily(checkup);
  const pages = path(checkup.answers);
  const here = pages.findIndex(({ id }) => id === checkup.place);
  const page = pages[here];
  if (!page) return checkup;
  if (page.level === "emergency") return goTo(checkup, "result");
  if (!isComplete(page, checkup.answers)) {
    const missing = page.questions.filter((question) => !isAnswered(question, checkup.answers));
    return { ...checkup, missing };
  }
  if (checkup.editing && checkup.daily) return afterDaily(toDaily(checkup));
  if (checkup.editing) {
    const open = pages.find((one) => !isComplete(one, checkup.answers));
    return open ? { ...goTo(checkup, open.id), editing: true } : goTo(checkup, "result");
  }
  return goTo(checkup, pages[here + 1]?.id ?? "result");
}
function afterDaily(checkup) {
  const { answers, newSign: sign } = checkup;
  const asked = dailyQuestions(checkup);
  if (levelSoFar(answers) === "emergency") return goTo(checkup, "result");
  if (sign === "yes" || sign === "unsure") {
    return startAgain(answers, asked);
  }
  const missing = [newSign, ...asked].filter((each) => isOpen(checkup, each));
  if (missing.length > 0) return { ...checkup, missing };
  return goTo({ ...checkup, answers: { ...checkup.carried, ...answers } }, "result");
}
function back(checkup) {
  const pages = path(checkup.answers);
  const here = pages.findIndex(({ id }) => id === checkup.place);
  if (checkup.place === "intro") return checkup;
  if (checkup.place === "result" && checkup.daily) return toDaily(checkup);
  if (checkup.editing && checkup.daily) return afterDaily(toDaily(checkup));
  if (checkup.editing) return goTo(checkup, "result");
  const before = checkup.place === "result" ? pages.at(-1) : pages[here - 1];
  return goTo(checkup, before?.id ?? "intro");
}
function edit(checkup, question) {
  if (dailyQuestions(checkup).includes(question)) return toDaily(checkup);
  const page = path(checkup.answers).find(({ questions }) => questions.includes(question));
  return page ? { ...goTo(checkup, page.id), editing: true } : checkup;
}
const finish = (checkup) => goTo(checkup, "result");

const utc = (at) => new Date(at).toISOString().replace(/[-:]|\.\d+/g, "");
const escaped = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
const folded = (line) => line.match(/.{1,18}/gu)?.join("\r\n ") ?? "";
const calendarFile = ({ at, madeAt, title, text, url }) => [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//soreness-checker//EN",
  "BEGIN:VEVENT",
  `UID:${at}-${madeAt}@soreness-checker`,
  `DTSTAMP:${utc(madeAt)}`,
  `DTSTART:${utc(at)}`,
  "DURATION:PT10M",
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped(text)}`,
  `URL:${url}`,
  "BEGIN:VALARM",
  "ACTION:DISPLAY",
  `DESCRIPTION:${escaped(title)}`,
  "TRIGGER:PT0S",
  "END:VALARM",
  "END:VEVENT",
  "END:VCALENDAR",
  ""
].map(folded).join("\r\n");

const hour = 36e5;
const day = 24 * hour;
function dayOf(at) {
  const date = new Date(at);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / day;
}
const daysAgo = {
  today: [0, 0],
  yesterday: [1, 1],
  "two-to-three-days": [2, 3],
  "four-to-seven-days": [4, 7],
  "over-a-week": [8, 8]
};
function massageAnswer(days) {
  const found = Object.entries(daysAgo).find(([, [, most]]) => days <= most);
  return found?.[0] ?? "over-a-week";
}
function nextCheckAt(from, hours) {
  const date = new Date(from + hours * hour);
  if (date.getHours() < 9) date.setHours(9, 0, 0, 0);
  if (date.getHours() >= 20) date.setHours(20, 0, 0, 0);
  return date.getTime();
}

const lastEntry = ({ entries }) => entries.at(-1);
const daysAfter = ({ massageDay }, at) => Math.max(0, dayOf(at) - massageDay);
const mostEntries = 1e3;
function withEntries(diary, added) {
  const byTime = new Map([...diary.entries, ...added].map((entry) => [entry.at, entry]));
  const entries = [...byTime.values()].sort((a, b) => a.at - b.at).slice(-mostEntries);
  return { ...diary, entries };
}
const isSameMassage = (diary, { massage }, at) => massage === void 0 || massage === massageAnswer(daysAfter(diary, at));
const calm = {
  ...Object.fromEntries([...emergencyRows, ...urgentRows].map((row) => [row, "no"])),
  worried: "no",
  look: ["none"],
  shooting: "no",
  numbness: "no",
  weakness: "no",
  night: "no",
  "operated-place": "no",
  joint: "no"
};
const always = [
  "pain",
  "daily",
  "painkillers",
  "trend",
  "swelling-severe",
  "head-pain-worst"
];
const questionsToday = (before) => questionIds.filter((id) => {
  const isCalm = !isAnswered(id, before) || String(before[id]) === String(calm[id] ?? before[id]);
  return always.includes(id) || !isCalm;
});
const carriedOver = (before) => {
  const asked = questionsToday(before);
  return Object.keys(calm).filter((id) => !asked.includes(id));
};
const answersToday = (diary, at) => ({
  ...lastEntry(diary).answers,
  massage: massageAnswer(daysAfter(diary, at))
});
const trends = ["gone", "better", "too-soon", "same", "worse"];
const thresholds = { rise: 2, riseFromDay: 2, flatFromDay: 4 };
function scoresBefore(diary, day) {
  const { at } = lastEntry(diary);
  return diary.entries.filter((entry) => dayOf(entry.at) < dayOf(at) && daysAfter(diary, entry.at) >= day).flatMap((entry) => entry.answers.pain ?? []);
}
function risenFrom(diary) {
  const { at, answers } = lastEntry(diary);
  const { pain = 0 } = answers;
  const lowest = Math.min(...scoresBefore(diary, 1));
  const isLate = daysAfter(diary, at) >= thresholds.riseFromDay;
  const isFalling = pain < (scoresBefore(diary, 0).at(-1) ?? 0);
  return isLate && !isFalling && pain - lowest >= thresholds.rise ? lowest : void 0;
}
function shownTrend(diary) {
  const { at, answers } = lastEntry(diary);
  const { pain = 0, trend = "gone" } = answers;
  const scores = scoresBefore(diary, 0);
  if (pain === 0 || scores.length === 0) return void 0;
  const isFlat = daysAfter(diary, at) >= thresholds.flatFromDay && pain >= Math.max(...scores) ? "same" : void 0;
  const shown = risenFrom(diary) === void 0 ? isFlat : "worse";
  return shown && trends.indexOf(shown) > trends.indexOf(trend) ? shown : void 0;
}
function levelOfCourse(diary) {
  const trend = shownTrend(diary);
  return trend ? levelSoFar({ ...lastEntry(diary).answers, trend }) : "self-care";
}
const levelsOf = (diary) => diary.entries.map(({ answers }, index) => {
  const soFar = { ...diary, entries: diary.entries.slice(0, index + 1) };
  return assessValid(answers, levelOfCourse(soFar)).level;
});
function findingOf(diary) {
  const { at, answers } = lastEntry(diary);
  const trend = shownTrend(diary) ?? answers.trend;
  if (trend === "worse" || trend === "gone") return trend;
  if (trend === "better") return "better";
  return trend && daysAfter(diary, at) >= thresholds.flatFromDay ? "slow" : void 0;
}
const neededHelp = (diary) => isAbove(levelsOf(diary).at(-1) ?? "self-care", "doctor");
const isUnderWay = (diary, at) => (lastEntry(diary).answers.trend !== "gone" || neededHelp(diary)) && dayOf(at) - dayOf(lastEntry(diary).at) <= 7;
const isDue = (diary, at) => dayOf(at) > dayOf(lastEntry(diary).at);
const allowsShortCheck = (diary, at) => isUnderWay(diary, at) && dayOf(at) >= dayOf(lastEntry(diary).at) && !neededHelp(diary) && unanswered(lastEntry(diary).answers).length === 0;

const version$1 = 2;
const lastDay = 47482;
const lastMoment = (lastDay + 1) * 864e5 - 1;
function fail() {
  throw new TypeError("This is no diary.");
}
const object = (value) => Object(value) === value ? value : fail();
const whole = (value, largest) => Number.isInteger(value) && value >= 0 && value <= largest ? value : fail();
function answersIn(value) {
  const given = Object.entries(object(value));
  const areRight = given.every(
    ([id, answer]) => Object.hasOwn(questions, id) && isAnswerTo(id, answer)
  );
  return areRight && given.length > 0 ? value : fail();
}
const entriesIn = (value) => Array.isArray(value) && value.length > 0 && value.length <= mostEntries ? value : fail();
function entryIn(value) {
  const { at, answers } = object(value);
  return { at: whole(at, lastMoment), answers: answersIn(answers) };
}
function upgraded(value) {
  const entry = object(value);
  const { side, ...others } = object(entry.answers);
  if (side === "untreated") return { ...entry, answers: { ...others, treated: "no" } };
  return { ...entry, answers: side ? { ...others, side, treated: "yes" } : others };
}
const entryOf = {
  1: (value) => entryIn(upgraded(value)),
  [version$1]: entryIn
};
function bare(key) {
  const value = this[key];
  return Array.isArray(value) ? Object.setPrototypeOf([...value], null) : value;
}
const textOf = (diary) => JSON.stringify({ version: version$1, ...diary }, bare, 2);
function diaryIn(text) {
  try {
    const stored = object(JSON.parse(text));
    const form = whole(stored.version, Number.MAX_SAFE_INTEGER);
    if (form > version$1) return "newer";
    return withEntries(
      { massageDay: whole(stored.massageDay, lastDay), entries: [] },
      entriesIn(stored.entries).map(entryOf[form] ?? fail)
    );
  } catch {
    return "unreadable";
  }
}

const storageKey = "soreness-checker:diary";
const isDiary = (found) => found instanceof Object;
const textsIn = (storage) => Object.fromEntries(Object.entries(storage).filter(([key]) => key.startsWith(storageKey)));
function setAside(storage, text) {
  let number = 1;
  while (storage.getItem(`${storageKey}:${number}`) !== null) number += 1;
  if (text !== null) storage.setItem(`${storageKey}:${number}`, text);
}
class DiaryKeeper {
  /** What the visitor has just deleted, to bring it back. */
  #deleted;
  /** When the check that is under way began, and the time of its entry, once it was noted. */
  #begunAt = Date.now();
  #noted;
  /** The last result while the diary was deleted, to be noted when it is brought back. */
  #missed;
  /** What was noted and could not be stored yet. */
  #unsaved = /* @__PURE__ */ new Map();
  /** Whether this page has seen the diary in the store, so that it has to be there still. */
  #wasStored = false;
  /** The diary without the check that is under way; `undefined` when there is no other. */
  get before() {
    const entries = this.diary?.entries.filter(({ at }) => at !== this.#noted) ?? [];
    return this.diary && entries.length > 0 ? { ...this.diary, entries } : void 0;
  }
  /** Whether there is something to bring back. */
  get canUndo() {
    return this.#deleted !== void 0;
  }
  /** Reads what is stored; what cannot be read stays as it is. */
  open() {
    const found = this.#read();
    if (!isDiary(found)) {
      this.problem = found ?? this.problem;
      return;
    }
    this.diary = found;
    this.#wasStored = true;
    this.#heedClock(found);
  }
  /** Takes over what another tab has stored. */
  reload() {
    if (this.diary) this.#meet(this.#read(), this.diary);
  }
  /**
   * Starts a diary with a first check, so many days after the massage. A diary that is stored, known
   * to this page or not, is set aside.
   */
  start(answers, at, daysAgo) {
    this.problem = this.#deleted = void 0;
    this.diary = { massageDay: dayOf(at) - daysAgo, entries: [{ at, answers }] };
    this.#noted = at;
    this.#unsaved.clear();
    this.#save(this.diary, true);
  }
  /** A new check begins: its result will be an entry of its own. */
  begin() {
    this.#noted = void 0;
    this.#begunAt = Date.now();
  }
  /**
   * Notes the result of a check, where it is about the diary's massage; a corrected result takes the
   * place of the first. Answers what holds: the day may have changed since the check began.
   */
  note(answers) {
    if (!this.diary && this.#deleted) this.#missed = answers;
    if (!this.diary) return answers;
    this.problem = void 0;
    this.reload();
    const { diary } = this;
    const now = Date.now();
    const isSame = [this.#begunAt, now].some((at) => isSameMassage(diary, answers, at));
    if (!isSame && this.#noted === void 0) return answers;
    this.#heedClock(diary);
    const massage = isSame && answers.massage ? massageAnswer(daysAfter(diary, now)) : answers.massage;
    const entry = { at: this.#timeFor(diary, now), answers: { ...answers, massage } };
    this.#noted = entry.at;
    this.#unsaved.set(entry.at, entry);
    this.#save(withEntries(diary, [entry]), false);
    return entry.answers;
  }
  /** A correction keeps its time, unless another check or another day has come since. */
  #timeFor(diary, now) {
    const { at } = lastEntry(diary);
    const isLast = this.#noted === at && dayOf(at) >= dayOf(now);
    return isLast ? at : Math.max(now, at + 1);
  }
  /** All that is kept, as text. */
  export() {
    const texts = this.#tryTo(textsIn) ?? {};
    if (this.diary) texts[storageKey] = textOf(this.diary);
    return Object.keys(texts).map((key) => texts[key]).join("\n\n");
  }
  /** Deletes all that is kept; `undo` brings it back as long as the page is open. */
  delete() {
    const texts = this.#tryTo(textsIn) ?? {};
    this.#deleted = { diary: this.diary, texts };
    this.#forget();
    this.#tryTo((storage) => Object.keys(texts).forEach((key) => storage.removeItem(key)));
  }
  /** Brings back what was deleted. */
  undo() {
    const { diary, texts = {} } = this.#deleted ?? {};
    this.#deleted = void 0;
    this.diary = diary;
    this.#tryTo((storage) => {
      const other = storage.getItem(storageKey);
      for (const [key, text] of Object.entries(texts)) storage.setItem(key, text);
      setAside(storage, other);
      this.#wasStored = storageKey in texts;
    });
    if (this.#missed) this.note(this.#missed);
    this.#missed = void 0;
  }
  /** Holds no diary any more, and leaves alone what is stored. */
  close() {
    this.#deleted = void 0;
    this.#forget();
  }
  #forget() {
    this.diary = this.problem = this.#missed = void 0;
    this.#wasStored = false;
    this.#unsaved.clear();
    this.begin();
  }
  #heedClock(diary) {
    if (dayOf(Date.now()) < dayOf(lastEntry(diary).at)) this.problem = "clock";
  }
  /** Takes in what is stored; answers whether the diary of this page may be stored over it. */
  #meet(found, own) {
    const isSame = isDiary(found) && found.massageDay === own.massageDay;
    if (isSame) {
      this.diary = withEntries(withEntries(own, found.entries), [...this.#unsaved.values()]);
    }
    if (isSame || found === "unreadable" || !this.#wasStored) return true;
    this.problem ??= "elsewhere";
    return false;
  }
  #save(diary, asNew) {
    const found = this.#read();
    this.diary = diary;
    if (found === "newer") this.problem = found;
    else if (asNew || this.#meet(found, diary)) {
      const text = textOf(this.diary);
      this.#tryTo((storage) => {
        if (asNew || found === "unreadable") setAside(storage, storage.getItem(storageKey));
        storage.setItem(storageKey, text);
        this.#wasStored = true;
        this.#unsaved.clear();
      });
    }
  }
  #read() {
    const text = this.#tryTo((storage) => storage.getItem(storageKey));
    return typeof text === "string" ? diaryIn(text) : void 0;
  }
  /** Storage can be missing, forbidden or full; none of that may stop the check. */
  #tryTo(act) {
    try {
      return act(localStorage);
    } catch (error) {
      this.problem = error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "blocked";
      return void 0;
    }
  }
}

function own(name, of = document) {
  const value = Reflect.get(Object.getPrototypeOf(of), name, of);
  return typeof value === "function" ? value.bind(of) : value;
}
function langHolder(element) {
  const holder = element.closest("[lang]");
  if (holder) return holder;
  const root = element.getRootNode();
  return "host" in root ? langHolder(root.host) : void 0;
}
function inheritedLang(element) {
  const holder = langHolder(element);
  if (holder?.matches(".translated-ltr, .translated-rtl")) return void 0;
  return holder?.getAttribute("lang") ?? "";
}
function adoptStyles(root, view, css) {
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = view.document.createElement("style");
    style.textContent = css;
    (root.querySelector("head") ?? root).prepend(style);
  }
}
function reach(root, selectors) {
  const found = selectors.flatMap((each) => [...root?.querySelectorAll(each) ?? []]);
  const shown = found.find((each) => each.checkVisibility?.() ?? each.getClientRects().length > 0);
  const target = shown ?? found.at(-1);
  try {
    target?.focus({ preventScroll: true });
    for (const each of [target?.closest("fieldset")?.querySelector("legend"), target]) {
      each?.scrollIntoView?.({ block: "nearest" });
    }
  } catch {
  }
}
function select(element) {
  if (element) element.ownerDocument.getSelection()?.selectAllChildren(element);
}
function stateOf(root) {
  const partsOf = (of) => [
    ...of.querySelectorAll("a, button, details, summary")
  ];
  const before = partsOf(root).map((each) => ({
    isOpen: each.hasAttribute("open"),
    isFocused: each === root.activeElement
  }));
  return (after) => partsOf(after).forEach((each, index) => {
    each.toggleAttribute("open", before[index]?.isOpen);
    if (before[index]?.isFocused) each.focus({ preventScroll: true });
  });
}

function lastResult(diary) {
  const { at, answers } = lastEntry(diary);
  return { checkup: { ...newCheckup, place: "result", answers }, shownAt: at };
}
function todaysCheck({ before, problem }, now) {
  const follow = (checkup) => ({ checkup, shownAt: now });
  if (!before || problem === "clock" || !isUnderWay(before, now)) return follow(start(newCheckup));
  const answers = answersToday(before, now);
  return follow(
    allowsShortCheck(before, now) ? startDaily(answers, questionsToday(answers), carriedOver(answers)) : startAgain(answers)
  );
}
function opening(keeper, now) {
  const { diary, problem } = keeper;
  if (!diary || problem || !isUnderWay(diary, now)) return void 0;
  return neededHelp(diary) && !isDue(diary, now) ? lastResult(diary) : todaysCheck(keeper, now);
}
function outdates(diary, before, shown) {
  const isSame = diary && JSON.stringify(lastEntry(diary)) === JSON.stringify(lastEntry(before));
  return !!diary && !isSame && !isAbove(shown, levelsOf(diary).at(-1) ?? "self-care");
}
const isShortEnough = ({ before }, now) => !before || allowsShortCheck(before, now);

const presses = "click dblclick input mousedown mouseup pointerdown pointerup touchstart touchend".split(" ");
const keys = ["keydown", "keypress", "keyup"];
const isOurs = ({ key, ctrlKey, altKey, metaKey }) => !ctrlKey && !altKey && !metaKey && /^(.|Enter|Arrow.*|Home|End)$/.test(key);
function keepInside(root) {
  const stop = (event) => {
    const target = event.target;
    const isSlotted = root.host.contains(target);
    const isKept = "key" in event ? isOurs(event) : !target.closest("a");
    if (isKept && !isSlotted) event.stopPropagation();
  };
  for (const name of [...presses, ...keys]) root.addEventListener(name, stop, { passive: true });
}

const isFramed = () => parent !== window || origin === "null";
function download(name, type, text) {
  try {
    const href = URL.createObjectURL(new Blob([text], { type }));
    Object.assign(document.createElement("a"), { href, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(href), 6e4);
    return true;
  } catch {
    return false;
  }
}
const css$4 = String.raw;
const paper = css$4`
  body {
    font:
      11pt/1.4 system-ui,
      sans-serif;
  }
  h2 {
    break-after: avoid;
  }
  li {
    break-inside: avoid;
  }
`;
const patience = 1e3;
function printAlone(content, title, lang, refused) {
  const frame = document.createElement("iframe");
  Object.assign(frame.style, { position: "fixed", inset: "0 auto auto -200vw", border: "0" });
  const giveUp = () => {
    frame.remove();
    refused();
  };
  const printPage = () => {
    const page = frame.contentWindow;
    const { document: inside } = page;
    adoptStyles(inside, page, paper);
    Object.assign(inside.documentElement, { lang });
    inside.title = title;
    render(content, inside.body);
    const timer = setTimeout(giveUp, patience);
    page.addEventListener("beforeprint", () => clearTimeout(timer));
    page.addEventListener("afterprint", () => {
      clearTimeout(timer);
      frame.remove();
    });
    page.print();
  };
  frame.addEventListener(
    "load",
    () => {
      try {
        printPage();
      } catch {
        giveUp();
      }
    },
    { once: true }
  );
  document.body.append(frame);
}

const sections$1 = ["check", "tips", "myths", "prepare"];
const setting = (fallback, allowed, parse) => ({
  fallback,
  allowed,
  parse
});
const oneOf = (...values) => setting(
  values[0],
  `one of ${values.join(", ")}`,
  (value) => values.find((one) => one === value)
);
const text = setting(void 0, "text", (value) => value);
const phone = setting(void 0, "a phone number of 2 to 15 digits", (value) => {
  const dialled = value.replace(/^(\+.*)\(0\)/, "$1").replace(/[\s().-]/g, "");
  return /^\+?[*#]?\d{2,15}#?$/.test(dialled) ? { text: value, href: `tel:${dialled.replace(/#/g, "%23")}` } : void 0;
});
const settings = {
  show: setting(
    ["check", "tips", "myths"],
    `any of ${sections$1.join(", ")}`,
    (value) => {
      const wanted = [...new Set(value.split(/\s+/))];
      const known = wanted.flatMap((one) => sections$1.find((section) => section === one) ?? []);
      return known.length === wanted.length ? known : void 0;
    }
  ),
  theme: oneOf("auto", "light", "dark"),
  heading: text,
  "heading-level": setting(
    2,
    "a whole number from 1 to 6",
    (value) => /^[1-6]$/.test(value) ? Number(value) : void 0
  ),
  country: setting(
    void 0,
    "an ISO 3166 code like GB",
    (value) => (
      // The code of the United Kingdom is GB, and everyone writes UK.
      /^[a-z]{2}$/i.test(value) ? value.toUpperCase().replace("UK", "GB") : void 0
    )
  ),
  "emergency-number": phone,
  "advice-number": phone,
  "therapist-phone": phone,
  "book-url": setting(void 0, "a path, https: or http:", (value) => {
    try {
      const url = new URL(value, globalThis.document?.baseURI ?? "http://server");
      return /^https?:$/.test(url.protocol) ? url.href : void 0;
    } catch {
      return void 0;
    }
  }),
  "book-label": text
};
function readSettings(element, warn) {
  const names = Object.keys(settings);
  return Object.fromEntries(
    names.map((name) => {
      const { parse, fallback, allowed } = settings[name];
      const value = element.getAttribute(name)?.trim();
      if (!value) return [name, fallback];
      const parsed = parse(value);
      if (parsed === void 0) warn(name, value, allowed);
      return [name, parsed ?? fallback];
    })
  );
}

const causes = {
  pressure: { grade: "some", sources: [sun2015, ernst2003] },
  technique: { grade: "some", sources: [yin2014, ernst2003] },
  training: { grade: "some", sources: [ernst2003, paanalahti2014] },
  conditions: { grade: "some", sources: [yang2018, nccih, li2014] }
};

const myths = {
  "always-harm": { grade: "some", sources: [cambron2007, carnes2010] },
  "more-pain": { grade: "some", sources: [tabell2019] },
  "slipped-disc": { grade: "some", sources: [yin2014, yang2018] },
  toxins: { grade: "some", sources: [wiltshire2010] },
  flush: { grade: "traditional", sources: [ingraham] },
  healing: { grade: "some", sources: [tabell2019] },
  bruise: { grade: "judgement", sources: [sun2015, judgement] },
  knots: { grade: "disputed", sources: [quintner2015] },
  crack: { grade: "some", sources: [kawchuk2015] },
  epsom: { grade: "some", sources: [grober2017] },
  "bed-rest": { grade: "good", sources: [ng59] }
};

const eu = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";
const numbers = /* @__PURE__ */ new Map([
  ["US", "911"],
  ["CA", "911"],
  ["GB", "999"],
  ["NZ", "111"],
  ["AU", "000"]
]);
const emergencyNumberOf = (country = "") => eu.split(" ").includes(country) ? "112" : numbers.get(country);

const prepare = {
  wait: ["fever", "clot", "swelling", "fracture", "skin", "unexplained"],
  ask: ["thinner", "pregnant", "cancer", "bones", "operation", "heart", "fragile"],
  tell: ["disc", "metal", "numb", "diabetes", "pressure-stroke", "tissue", "allergy", "bad-time"]
};
const prepareGroups = Object.keys(prepare);
const prepareSources = [nccih];
const prepareOutcome = (ticked) => prepareGroups.find((group) => prepare[group].some((id) => ticked.includes(id))) ?? "tell";

const swollen = any(
  is("look", "small-bruise", "large-bruise", "lump"),
  is("growing-swelling", "yes", "unsure"),
  is("leg-swelling", "yes", "unsure")
);
const brokenSkin = any(is("skin", "yes", "unsure"), is("foot-sore", "yes", "unsure"));
const fever = is("fever", "yes", "unsure");
const noIbuprofen = any(
  is("conditions", "thinner"),
  is("dark-urine", "yes", "unsure"),
  is("urine", "yes", "unsure"),
  is("pregnancy", "early", "later"),
  is("age", "under-18")
);
const tips = {
  move: {
    grade: "some",
    sources: [ng59, dupuy2018],
    not: any(is("weakness", "clear", "worsening", "both"), is("quality", "tearing"))
  },
  warmth: {
    grade: "some",
    sources: [french2006, grober2017],
    not: any(
      numbSkin,
      swollen,
      brokenSkin,
      fever,
      is("joint", "hot", "swollen"),
      is("look", "rash")
    )
  },
  lighter: { grade: "some", sources: [ernst2003, sun2015] },
  sleep: { grade: "traditional", sources: [judgement] },
  "speak-up": { grade: "some", sources: [aksoy2009, yang2018] },
  tablets: { grade: "some", sources: [ng59], not: noIbuprofen },
  gel: {
    grade: "good",
    sources: [derry2015],
    not: any(noIbuprofen, brokenSkin, is("look", "rash"))
  },
  drink: { grade: "traditional", sources: [ingraham] },
  ice: { grade: "traditional", sources: [french2006], not: numbSkin },
  stretch: { grade: "unhelpful", sources: [herbert2011] },
  therapist: { grade: "some", sources: [ernst2003] },
  regular: { grade: "traditional", sources: [cleary2002] }
};
const everyTip = Object.keys(tips);
const useful = {
  "self-care": everyTip,
  therapist: ["lighter", "speak-up", ...everyTip],
  doctor: ["lighter", "move", "warmth", "speak-up", "sleep", "therapist"]
};
function fittingTips(result) {
  if (!result) return everyTip;
  return [...new Set(useful[result.level])].filter((id) => {
    const { not } = tips[id];
    return !not || evaluate(not, result.answers) === false;
  });
}

const onlyNew = "Only count what is new, or worse than before.";
const en = {
  lang: "en",
  dir: "ltr",
  heading: "Sore after a massage?",
  intro: {
    lead: "Answer short questions and see: ordinary soreness, or time to get help?",
    facts: [
      "It takes about 3 minutes.",
      "It gives general advice for adults. It is not a diagnosis."
    ],
    kept: "Nothing is sent. Nothing is saved, unless you start a diary.",
    notKept: "Your answers stay on this page. Nothing is sent or saved.",
    start: "Start the check",
    resume: "Go on with the check",
    emergency: (number, country) => `Could it be an emergency? Don\u2019t wait for this check: call ${number ?? "your local emergency number"} now.${country ? ` This number is for: ${country}.` : ""}`
  },
  steps: {
    progress: (step, of) => `Step ${step} of ${of}`,
    next: "Continue",
    back: "Back",
    showResult: "Show me what to do now",
    already: "Your answers so far mean: get medical help today. The next questions check if you need it sooner.",
    missing: "Some questions still need an answer.",
    missingHere: "Please choose an answer.",
    severalHint: "Choose all that fit.",
    scale: "0 is no pain, 1 to 3 mild, 4 to 6 moderate, 7 to 10 severe.",
    score: (score) => {
      if (score === 0) return "no pain";
      if (score <= 3) return "mild";
      return score <= 6 ? "moderate" : "severe";
    }
  },
  sides: { left: "Left", spine: "Spine", right: "Right" },
  place: (area, side) => `${area}, ${side}`,
  map: {
    back: "Back",
    front: "Front",
    left: "Your left",
    right: "Your right",
    turn: { back: "Show the front", front: "Show the back" },
    marked: "Marked:",
    list: "Or choose from a list"
  },
  rows: { yes: "Yes", no: "No", unsure: "Not sure" },
  pages: {
    "alarm-body": {
      title: "Any of these since the massage?",
      lead: `They are rare, but need help fast. ${onlyNew}`
    },
    "alarm-nerves": {
      title: "And any of these since the massage?",
      lead: `Some are private. We ask because nerves in your back reach these places. ${onlyNew}`
    },
    "alarm-limbs": {
      title: "And any of these?",
      lead: onlyNew
    },
    today: {
      title: "How do you feel today?",
      lead: onlyNew
    },
    when: { title: "When did it happen?" },
    where: { title: "Where is it sore?" },
    feel: { title: "What is it like?" },
    "how-bad": { title: "How bad is it?" },
    limbs: { title: "Arms, legs and nights", lead: onlyNew },
    you: {
      title: "About you"
    },
    "you-more": { title: "One last check" }
  },
  questions: {
    chest: {
      ask: "Pain or tightness in your chest, short of breath, or coughing up blood. Or pain that comes when you climb stairs, and goes to an arm or your jaw"
    },
    stroke: {
      ask: "A drooping face or a weak arm. Or sudden trouble with speaking, thinking, seeing, hearing, swallowing or balance",
      hint: "Yes too if it has gone again, if the room spins, or if an eyelid hangs. Not just a light head when you stand up."
    },
    tearing: {
      ask: "Sudden tearing or very bad pain in your back, chest or tummy. A beating lump in your tummy. Or you fainted, or feel cold and clammy"
    },
    allergy: {
      ask: "Swollen lips, face or tongue, a tight throat, wheezing, or itchy raised bumps all over"
    },
    injury: { ask: "A bad fall, a crash, or a hard blow" },
    saddle: {
      ask: "Numb or strange feeling between your legs or round your bottom. Or a change in peeing, pooing or sexual feeling",
      hint: "Like: wiping feels different, it is hard to start or stop peeing, you leak, or can\u2019t hold your poo. Peeing more after drinking a lot is not meant."
    },
    "both-legs": {
      ask: "Shooting pain, tingling, numbness or weakness in both legs",
      hint: "Not just sore, tender or heavy muscles."
    },
    clumsy: {
      ask: "Clumsy hands, tingling or numbness in both hands, or trouble walking steadily"
    },
    "dark-urine": { ask: "Brown pee, like tea or cola, or hardly any pee" },
    "fever-brain": {
      ask: "Fever with a stiff neck or a rash. Or fever, and light hurts your eyes, or you are confused or very sleepy",
      hint: "The rash does not fade when you press a glass on it."
    },
    "tight-limb": {
      ask: "An arm or leg tight like a drum, with very bad pain, or with cold or numb fingers or toes"
    },
    "pregnancy-alarm": {
      ask: "If you are or may be pregnant: bleeding, waters breaking, or baby moving less. Strong tummy pain, or pain low on one side or at the tip of your shoulder. A bad headache, or trouble seeing",
      hint: "Not pregnant? Choose No."
    },
    "growing-swelling": { ask: "A swelling or bruise that is getting bigger" },
    "swelling-severe": {
      ask: "Is that swelling or bruise very painful or numb, or do you feel faint?"
    },
    "head-pain": {
      ask: "A new pain in your neck or head that is not like any you have had before",
      hint: "Not just an ache in massaged muscles."
    },
    "head-pain-worst": {
      ask: "Did that pain start suddenly as your worst ever, or have you thrown up with it?"
    },
    "leg-swelling": { ask: "One leg or calf that is swollen, hot or throbbing" },
    fever: {
      ask: "A temperature of 38 \xB0C (100.4 \xB0F) or more, feeling hot and shivery, or sweats that soak you"
    },
    urine: { ask: "Pink or red pee. Or peeing stings and your side hurts" },
    skin: {
      ask: "Skin that is hot and getting redder or darker, a stripe of blisters, or an open sore"
    },
    worried: {
      ask: "A feeling that something is badly wrong, even if you can\u2019t say what"
    },
    massage: { ask: "When was the massage?" },
    onset: { ask: "When did the soreness start?" },
    areas: { ask: "Which parts are sore?", hint: "Tap the picture, or use the list below it." },
    spread: { ask: "How far does it spread?" },
    side: { ask: "Which side is sore?" },
    treated: { ask: "Was the sore place massaged?" },
    quality: { ask: "What does it feel like?" },
    look: { ask: "Do you see or feel any of these?" },
    pain: { ask: "How bad is the pain at its worst today?" },
    daily: { ask: "How much does it get in the way?" },
    painkillers: { ask: "Do simple painkillers help?" },
    trend: { ask: "Is it getting better?" },
    movement: { ask: "Does a short walk or gentle moving make it easier?" },
    shooting: { ask: "Does pain shoot down an arm or a leg?" },
    numbness: { ask: "Any pins and needles, or a patch that feels numb?" },
    weakness: { ask: "Is an arm or a leg weaker than before?" },
    night: { ask: "Does it hurt at night?" },
    age: { ask: "How old are you?" },
    pregnancy: { ask: "Are you pregnant, or did you just have a baby?" },
    conditions: { ask: "Does any of this fit you?" },
    "foot-sore": { ask: "Do you have an open sore or a blister on a foot?" },
    "operated-place": { ask: "Is it sore where you had the operation?" },
    joint: { ask: "Is a joint swollen?" }
  },
  options: {
    massage: {
      today: "Today",
      yesterday: "Yesterday",
      "two-to-three-days": "2 or 3 days ago",
      "four-to-seven-days": "4 to 7 days ago",
      "over-a-week": "More than a week ago"
    },
    onset: {
      sudden: "All at once, in one moment",
      during: "Slowly, during the massage",
      "same-day": "Later on the day of the massage",
      "next-day": "The day after",
      "two-days": "2 days after",
      later: "More than 2 days after",
      before: "I had it before the massage"
    },
    areas: {
      head: "Head or jaw",
      neck: "Neck",
      shoulders: "Shoulders",
      arms: "Arms or hands",
      chest: "Front of the chest",
      ribs: "Ribs or side",
      belly: "Tummy",
      "upper-back": "Upper back",
      "lower-back": "Lower back",
      hips: "Hips or bottom",
      thighs: "Thighs",
      calves: "Lower legs",
      feet: "Feet",
      "all-over": "All over"
    },
    spread: {
      wide: "Spread over a wide part",
      area: "One part, about as big as a hand",
      spot: "One small spot that I can point to with a finger",
      spine: "Right on the bones of my back or neck"
    },
    side: {
      both: "Both sides, about the same",
      middle: "The middle",
      "one-treated": "One side, and only that side was massaged",
      "one-of-two": "One side, but both sides or none were massaged"
    },
    treated: { yes: "Yes", partly: "Some of it", no: "No" },
    quality: {
      dull: "A dull ache, like after exercise",
      stiff: "Stiff, tight or heavy",
      tender: "Sore when I press on it",
      sharp: "Sharp or stabbing",
      burning: "Burning",
      shooting: "Shooting, like an electric shock",
      tearing: "Tearing, as if something ripped",
      band: "Like a tight band round my chest or tummy",
      cough: "It hurts more when I cough, sneeze or poo"
    },
    look: {
      "small-bruise": "Small bruises that are not growing",
      "large-bruise": "A bruise bigger than my palm",
      lump: "A new lump or a changed shape (not a sore knot in a muscle)",
      rash: "A mild, itchy rash where the oil was",
      none: "None of these"
    },
    daily: {
      mild: "I can do all I need to",
      moderate: "It is always there and makes things hard",
      severe: "I can hardly think, talk, sleep, get up, wash or dress"
    },
    painkillers: {
      help: "Yes, they help",
      "no-help": "No, they don\u2019t help enough",
      untried: "I have not taken any"
    },
    trend: {
      better: "Yes, better",
      same: "About the same",
      worse: "No, worse",
      gone: "It has gone",
      "too-soon": "Too soon to say"
    },
    movement: {
      helps: "Yes",
      "no-help": "No, or it makes it worse",
      untried: "I have not tried"
    },
    shooting: { no: "No", one: "Yes, on one side", both: "Yes, on both sides" },
    numbness: {
      no: "No",
      gone: "It came and went in minutes",
      fading: "Less than a day, and it is fading",
      still: "It is not fading, or has lasted a day or more",
      spreading: "It is spreading",
      both: "It is in both legs, both feet or both hands"
    },
    weakness: {
      no: "No",
      slight: "A little, or I can\u2019t tell. Or a shoulder droops",
      clear: "Clearly weaker, or my foot slaps when I walk",
      worsening: "It is getting weaker by the hour",
      both: "Both legs or both arms are weaker"
    },
    night: {
      no: "No, or no more than in the day",
      turning: "Only when I turn over",
      wakes: "It wakes me up",
      constant: "It never stops, however I lie",
      before: "It woke me most nights before the massage too"
    },
    age: { "under-18": "Under 18", "18-to-79": "18 to 79", "80-plus": "80 or older" },
    pregnancy: {
      no: "No",
      early: "Pregnant or may be, up to 12 weeks",
      later: "Pregnant, more than 12 weeks",
      birth: "I had a baby in the last 12 weeks"
    },
    conditions: {
      "weak-bones": "Weak bones, a bone that broke easily, or steroid tablets for 3 months or more",
      thinner: "Blood thinners, or blood that does not clot well",
      clot: "A blood clot in the past",
      "cancer-now": "Cancer now",
      "cancer-past": "Cancer in the past",
      "weight-loss": "Losing weight without trying",
      immune: "A weak immune system, a bad infection lately, or injected drugs",
      operation: "An operation in the last 3 months",
      "disc-now": "A slipped disc or disc problem now",
      "disc-past": "A disc problem in the past that got better",
      "spine-surgery": "An operation on my spine, ever",
      arthritis: "Rheumatoid arthritis, or one like it",
      fibromyalgia: "Fibromyalgia",
      "numb-feet": "Diabetes with numb feet",
      vessels: "A past stroke, very stretchy joints or skin (like Ehlers-Danlos), or smoking with high blood pressure",
      "often-sore": "Often sore for more than 3 days after a massage",
      none: "None of these"
    },
    joint: { no: "No", swollen: "Yes, swollen", hot: "Yes, and it is hot or red" }
  },
  levels: {
    "self-care": {
      title: "Your answers fit ordinary soreness",
      short: "Ordinary soreness",
      lead: "Many people feel like this after a massage. You can look after it at home."
    },
    therapist: {
      title: "Talk to your massage therapist",
      short: "Therapist",
      lead: "Something in your answers is worth telling them. Watch how it goes."
    },
    doctor: {
      title: "See a doctor in the next few days",
      short: "Doctor",
      lead: "Something in your answers needs a look by a doctor."
    },
    urgent: {
      title: "Get medical help today",
      short: "Help today",
      lead: "Your answers show a sign to check today. Don\u2019t wait to see if it goes."
    },
    emergency: {
      title: "Get emergency help now",
      short: "Emergency",
      lead: "Your answers show a sign that can be serious. It needs help right away."
    }
  },
  reasons: {
    chest: "This can come from the heart or lungs.",
    stroke: "This can be a stroke, even when it goes away again.",
    tearing: "Something inside may be hurt.",
    allergy: "This can be a strong allergy that gets worse fast.",
    injury: "Bones or organs may be hurt, even if it does not look bad.",
    saddle: "Nerves low in the back may be squeezed. Fast help can prevent lasting harm.",
    "both-legs": "Nerves low in the back may be squeezed. Fast help can prevent lasting harm.",
    clumsy: "Nerves in the neck or back may be squeezed.",
    "dark-urine": "Muscle may be breaking down. That can hurt the kidneys.",
    "fever-brain": "This can be a dangerous infection.",
    "tight-limb": "Pressure may be building up inside the limb.",
    "pregnancy-alarm": "In pregnancy, this needs its own check.",
    "swelling-severe": "A bruise or swelling can be a sign of bleeding under the skin.",
    "head-pain-worst": "This can, rarely, come from a hurt blood vessel in the neck.",
    "growing-swelling": "A bruise or swelling can be a sign of bleeding under the skin.",
    "head-pain": "This can, rarely, come from a hurt blood vessel in the neck.",
    "leg-swelling": "This can come from a blood clot.",
    fever: "This can be an infection that needs treatment.",
    urine: "This can come from the kidneys.",
    skin: "Skin like this may need treatment.",
    "foot-sore": "Skin like this may need treatment.",
    pregnancy: "In pregnancy, this needs its own check.",
    numbness: "This can come from a nerve that is pressed or hurt.",
    "weak-bones": "Weak bones can crack, even without a fall.",
    cancer: "With cancer now or before, have new pain checked early.",
    severe: "This is more pain than ordinary soreness usually brings.",
    slow: "Most soreness from a massage is much better in 3 days.",
    worse: "Most soreness from a massage gets better, not worse.",
    onset: "Most soreness starts slowly, in the hours or days after the massage.",
    spread: "Most soreness from a massage is dull, spread out, and where you were massaged.",
    untreated: "Soreness here may not come from the massage.",
    night: "Pain that goes on through the night should be checked.",
    age: "This check is made for adults.",
    look: "This should be checked, massage or not.",
    conditions: "With this health problem, tell someone early.",
    unsure: "You were not sure about a warning sign. Have it checked to be safe.",
    worried: "If something feels wrong, that is reason enough to ask."
  },
  signs: {
    ache: "It feels like the ache after exercise",
    spread: "It is spread out, not one small spot",
    sides: "It is where you were massaged, on both sides if both were",
    soon: "It started after the massage, within 2 days",
    short: "It is going away, within about 3 days",
    movement: "Gentle moving makes it easier"
  },
  signStates: { met: "Fits", "not-met": "Does not fit", unknown: "Not known yet" },
  actions: {
    "call-now": "Call an ambulance, or have someone take you to an emergency department.",
    "no-driving": "Don\u2019t drive yourself.",
    "tell-them": "Say that you had a massage, when, and what you noticed since.",
    "get-help-today": "Call your doctor, urgent care or a health line today. If nobody can see you, go to an emergency department.",
    "contact-therapist": "Tell your massage therapist what you feel and since when.",
    "not-them": "Did they hurt you on purpose, or touch you in a way you did not want? Then talk to a doctor or the police instead.",
    "book-doctor": "See your doctor. Tell them about the massage and your answers here.",
    "trust-yourself": "If it feels wrong, trust that. If the feeling grows, get help today.",
    parent: "Show this to a parent, and go together.",
    maternity: "Pregnant, or just had a baby? Call your midwife or maternity unit first.",
    midwife: "Tell your midwife about it at your next contact.",
    thinner: "Call the clinic that looks after your blood thinner. Don\u2019t stop it yourself.",
    "not-alone": "Ask someone to stay with you.",
    "keep-moving": "Do light things, like a short walk. Stop if the pain turns sharp.",
    "no-pressure": "No more massage or massage gun on this place for now.",
    fibromyalgia: "Fibromyalgia: in a usual flare, do what helps you then.",
    "numb-heat": "No hot or cold packs on numb skin: you may not feel a burn."
  },
  watches: {
    alarm: [
      "Get emergency help now",
      "with chest pain or trouble breathing; a drooping face or trouble speaking; fainting; swollen lips or tongue; your worst headache ever; fever with a stiff neck; numbness between your legs; trouble peeing or holding your poo; numb or weak legs; brown pee; or a limb tight like a drum."
    ],
    today: [
      "Get medical help the same day",
      "with a fever, a hot or swollen leg, a growing bruise, a weak arm or leg, or pain that painkillers don\u2019t help."
    ],
    numb: ["See a doctor", "if tingling or numbness lasts a day."],
    worse: ["See a doctor", "if it is worse after 2 days."],
    slow: ["See a doctor", "if it is not better after 3 days, or still there after 7."],
    "worse-waiting": ["Get help that day", "if it gets worse while you wait."]
  },
  result: {
    why: "Why we say this",
    unanswered: "Some questions are open. They check if you need help sooner.",
    nothing: "None of your answers is a warning sign.",
    signs: "Six signs of ordinary soreness",
    signsLead: "They are usual, not certain.",
    todo: "What to do",
    watch: "What to watch for",
    checkAgain: (when) => `Check again ${when}, or sooner if anything changes.`,
    change: (question) => `Change: ${question}`,
    changeShort: "Change",
    answers: "Your answers",
    restart: "Start again",
    back: "Back to the questions",
    callEmergency: (number) => `Call ${number}`,
    callLocal: "Call your local emergency number now. On many mobiles, 112 works too.",
    elsewhere: (country) => `${country ? `This number is for: ${country}. ` : ""}Somewhere else? Call the number there.`,
    callAdvice: (number) => `Call the health line: ${number}`,
    callTherapist: (number) => `Call your therapist: ${number}`,
    book: "Book a visit",
    notDiagnosis: "This is general advice, not a diagnosis. It can miss things. If you are worried, ask a doctor."
  },
  scale: {
    title: "Where this stands",
    here: (short, place, of) => `${short}: step ${place} of ${of}.`
  },
  course: {
    title: "How it usually goes",
    text: "Ordinary soreness mostly starts within 12 hours. It can be worst after 1 to 3 days, and is mostly gone after 3. Up to 7 days can be normal if it is clearly getting better.",
    here: "You are here",
    after: (from, to = from) => {
      if (to > 7)
        return from > 8 ? `${from} days after the massage` : "Over 7 days after the massage";
      if (to === 0) return "The day of the massage";
      const days = from === to ? to : `${from} to ${to}`;
      return `${days} ${to === 1 ? "day" : "days"} after the massage`;
    },
    pain: (score) => `pain ${score} of 10`,
    axis: "Days after the massage",
    most: "Pain",
    usual: "Most soreness",
    slow: "Still normal if it gets better"
  },
  daily: {
    title: "Today\u2019s check",
    sign: {
      ask: "Is any of these new, or worse than at your last check?",
      hint: "If you say Yes or Not sure, the whole check follows."
    },
    signs: {
      chest: "Chest pain, a tight band, trouble breathing, or coughing up blood",
      head: "A drooping face, trouble speaking or seeing, or a new bad pain in your head or neck",
      saddle: "Numbness between your legs, or a change in peeing, pooing or sexual feeling",
      limbs: "A weak, numb or tingling arm or leg, shooting pain, or clumsy hands",
      severe: "Sudden or tearing pain, fainting, or a bad fall",
      night: "Pain that wakes you, never stops, or hurts more when you cough",
      swelling: "A hot, tight or swollen leg or arm, a large or growing bruise, or a lump",
      fever: "A fever, or feeling hot and shivery",
      urine: "Brown, pink or red pee, hardly any pee, or peeing that stings",
      allergy: "Swollen lips or tongue, or wheezing",
      skin: "Skin or a joint that is hot, red or open",
      pregnancy: "If pregnant: bleeding, waters breaking, baby moving less, or tummy pain",
      other: "Soreness in a new place, or a feeling that something is badly wrong"
    }
  },
  diary: {
    title: "Keep track",
    lead: "One minute a day shows if it fades as it should.",
    private: "It is saved in this browser only. Who else uses it can see it. In a private window it is gone when you close it.",
    start: "Keep track on this device",
    instead: "Your diary is about another massage. A new diary takes its place; the old one is set aside.",
    whichDay: "Which day was the massage?",
    daysAgo: (days, weekday) => `${days} days ago, on ${weekday}`,
    on: "Your diary has started. Come back to this page tomorrow: it opens on that day\u2019s check.",
    yours: "Your diary",
    checks: "Your checks so far",
    findings: {
      worse: "It has got worse.",
      slow: "It has lasted over 3 days and is not getting better.",
      better: "It is getting better.",
      gone: "It has gone. You can stop keeping track."
    },
    scores: (before, now) => `Your pain score was ${before}, and now it is ${now}.`,
    now: "Check again now",
    afresh: "Start a new check",
    remind: "Put the next check in my calendar",
    reminder: {
      title: "One-minute check",
      text: "See how it is today. Worse, or something new? Don\u2019t wait for this reminder."
    },
    save: "Save a copy",
    delete: "Delete it all",
    deleted: "The diary is gone.",
    undo: "Bring it back",
    problems: {
      blocked: "This browser does not let the page save anything. Your diary lasts until you close the page.",
      full: "There is no room left to save your diary. It lasts until you close the page. Save a copy to keep it.",
      unreadable: "A diary was saved here, but this page can\u2019t read it. It is kept. You can save a copy, or delete it.",
      newer: "A newer version of this check has saved a diary here. It is left as it is. Reload the page later to see it.",
      elsewhere: "In another tab, this diary was deleted or a new one begun. What you see here lasts until you close the page. Save a copy to keep it.",
      clock: "The clock of this device shows an earlier time than your last check. So the days may be wrong."
    }
  },
  summary: {
    open: "For my therapist or doctor",
    lead: "This is what you can show them.",
    title: "Soreness after a massage",
    made: (when) => `Made on ${when}.`,
    result: "Result",
    no: "Warning signs answered \u201CNo\u201D",
    copy: "Copy",
    share: "Share",
    save: "Download as text",
    print: "Print"
  },
  outcomes: {
    copied: "Copied.",
    refused: "This page can\u2019t do that. The text above is selected: you can copy it yourself.",
    file: "No file came? You can copy the text for your doctor instead."
  },
  grades: {
    good: "Good evidence",
    some: "Some evidence",
    traditional: "Custom, with few tests",
    disputed: "Experts do not agree",
    unhelpful: "Tested: hardly helps",
    judgement: "Our own judgement"
  },
  cards: {
    tips: "Tips to ease soreness",
    tipsFit: "These fit your answers.",
    myths: "Myths about massage",
    myth: "Myth:",
    fact: "Fact:",
    causes: "Why a massage can leave you sore",
    causesLead: "Soreness alone does not mean that someone did something wrong.",
    careful: "Careful:",
    evidence: "Sources",
    newTab: "(opens in a new tab)"
  },
  tips: {
    move: {
      title: "Move gently",
      text: "Do light things, like a short walk. Leave hard training for a day or two.",
      caution: "Stop if the pain turns sharp or shoots."
    },
    warmth: {
      title: "Try warmth",
      text: "A warm bath or a heat pack may ease the ache. Salt in the bath adds nothing proven.",
      caution: "Not on numb or broken skin, a fresh bruise or swelling, or with a fever. In pregnancy warm, not hot. Don\u2019t fall asleep on it."
    },
    lighter: {
      title: "Go lighter next time",
      text: "No deep massage or massage gun on the sore place until it feels normal. Next time, ask for less pressure."
    },
    sleep: { title: "Give it time", text: "Rest well and sleep. Most soreness fades by itself." },
    "speak-up": {
      title: "Speak up",
      text: "You can say \u201Cless pressure\u201D or \u201Cstop\u201D at any time. Before you start, tell your therapist about health problems.",
      caution: "If a pain is sharp, say stop at once."
    },
    tablets: {
      title: "Painkillers, if you need them",
      text: "Ibuprofen or paracetamol (acetaminophen) may help for a day or two. Ask a pharmacist.",
      caution: "No ibuprofen with blood thinners, pregnancy, stomach ulcers, heart or kidney problems, some asthma, or brown pee. Never cover up a warning sign."
    },
    gel: {
      title: "A pain gel",
      text: "Diclofenac or ibuprofen gel helps sprains. After a massage it was not tested.",
      caution: "Not on broken skin, or with an allergy to them. In pregnancy, ask first."
    },
    drink: {
      title: "Drink when you are thirsty",
      text: "But water does not wash soreness out of muscles.",
      caution: "Don\u2019t force it. With heart or kidney problems, keep to your limits."
    },
    ice: {
      title: "Something cold",
      text: "Some people like a cold pack. It was hardly tested.",
      caution: "Wrap it. 10 to 15 minutes, never on numb skin."
    },
    stretch: {
      title: "Stretching",
      text: "Stretch if you like it. It hardly changes soreness."
    },
    therapist: {
      title: "Choose a trained therapist",
      text: "Most reports of real harm are about people without training, or very forceful styles. Ask about training."
    },
    regular: {
      title: "Going often",
      text: "Some people feel less sore then. That was not tested.",
      caution: "It is no reason to push through pain."
    }
  },
  myths: {
    "always-harm": {
      title: "Pain after a massage means harm.",
      text: "Mild, dull soreness for a day or two is common. In one small study, 1 in 10 had some."
    },
    "more-pain": {
      title: "The more it hurts, the better it works.",
      text: "No proof of that. In one study, the sore people did not recover better."
    },
    "slipped-disc": {
      title: "A massage can slip a healthy disc.",
      text: "Very unlikely. The rare reports of harm are about a disc problem from before and very forceful styles. So tell your therapist."
    },
    toxins: {
      title: "Massage sets toxins or lactic acid free.",
      text: "Nobody can name such a toxin. In a small test, lactic acid even left more slowly."
    },
    flush: {
      title: "You must drink a lot to flush it out.",
      text: "Kidneys and liver do that by themselves. Drink when you are thirsty."
    },
    healing: {
      title: "The ache shows that your body is healing.",
      text: "Soreness is no proof that it worked."
    },
    bruise: {
      title: "Bruises show that it worked.",
      text: "Small blood vessels broke. That is not a goal."
    },
    knots: {
      title: "Knots are fibres stuck together.",
      text: "Nobody knows for sure what a knot is. Experts disagree."
    },
    crack: {
      title: "A crack means a bone moved back.",
      text: "In finger joints, the sound comes with a gas bubble. Pain with a crack is another matter: have it checked."
    },
    epsom: {
      title: "Epsom salt draws the soreness out.",
      text: "Warm water may help. The salt is not proven."
    },
    "bed-rest": {
      title: "If it hurts, stay in bed.",
      text: "For most sore backs, light activity is better."
    }
  },
  causes: {
    pressure: {
      title: "Too much pressure",
      text: "Deep work can leave muscles tender or bruised."
    },
    technique: {
      title: "The wrong technique for you",
      text: "Most reports of real harm are about very forceful styles, or jerks to the neck. They are rare."
    },
    training: {
      title: "Too little training",
      text: "Most reports of real harm are about people without training, or very forceful styles. But soreness comes with trained hands too."
    },
    conditions: {
      title: "A health problem that was there before",
      text: "A disc problem, weak bones, an operation, fibromyalgia or arthritis can make a massage hurt, or unsafe. Less pressure may be fine: ask."
    }
  },
  prepare: {
    title: "Check before a massage",
    lead: "Choose all that fit.",
    groups: {
      wait: "Do you have any of these now?",
      ask: "Does any of this fit you?",
      tell: "And any of these?"
    },
    items: {
      fever: "A temperature of 38 \xB0C (100.4 \xB0F) or more, or an illness others can catch",
      clot: "One leg or calf that is swollen, hot or throbbing",
      swelling: "A swelling that nobody has explained",
      fracture: "A broken bone that has not healed",
      skin: "Infected, burned or open skin",
      unexplained: "Very bad pain that nobody has explained",
      thinner: "Blood thinners, or blood that does not clot well",
      pregnant: "Pregnant or may be",
      cancer: "Cancer now or in the past",
      bones: "Weak bones, a bone that broke easily, or steroid tablets for 3 months or more",
      operation: "An operation in the last 3 months",
      heart: "A heart problem, or a blood clot in the past",
      fragile: "Skin that tears easily",
      disc: "A slipped disc or disc problem, now or in the past",
      metal: "Metal or a pump in your body",
      numb: "A patch that feels numb",
      diabetes: "Diabetes",
      "pressure-stroke": "A past stroke, or high blood pressure",
      tissue: "Very stretchy joints or skin (like Ehlers-Danlos)",
      allergy: "An allergy, for example to nut oils",
      "bad-time": "A massage that hurt you before"
    },
    outcome: "What to do",
    outcomes: {
      wait: "No massage now. With a hot or swollen leg, a fever or very bad pain, get medical help today.",
      ask: "Ask your doctor or pharmacist before you book.",
      tell: "Nothing here says no to a massage."
    },
    tellList: "Tell your therapist:",
    always: "Always say which medicines you take and how much pressure you like. You can say \u201Cless pressure\u201D or \u201Cstop\u201D at any time."
  },
  about: {
    title: "Sources and how this works",
    text: [
      "Fixed rules hold your answers against public health advice and studies. The most careful rule wins.",
      "Main sources: NHS, NICE, NIOSH and Cochrane, and the studies named on the cards.",
      "No doctor has reviewed it yet. It teaches. It does not find illnesses or rule them out."
    ],
    version: (version, date) => `Version ${version}, ${date}.`
  }
};

function localeOf(tag) {
  try {
    return new Intl.Locale(tag);
  } catch {
    return void 0;
  }
}
function nameOf(country, lang) {
  try {
    return new Intl.DisplayNames(lang, { type: "region" }).of(country) ?? country;
  } catch {
    return country;
  }
}
function readSite(attributes, lang, warn) {
  const settings = readSettings(attributes, warn);
  const locale = localeOf(lang);
  const country = settings.country ?? locale?.region;
  const own = settings["emergency-number"];
  const known = emergencyNumberOf(country);
  const tag = locale?.language === "en" ? locale.toString() : "en";
  return {
    words: en,
    settings,
    lang: tag,
    emergency: own ?? (known ? { text: known, href: `tel:${known}` } : void 0),
    country: !own && known && country ? nameOf(country, tag) : void 0
  };
}

const css$3 = String.raw;
const bodyMap$1 = css$3`
  .map {
    container-type: inline-size;
  }
  .figures {
    display: grid;
    gap: 1em;
    justify-items: center;
  }
  .figure {
    inline-size: 100%;
    max-inline-size: 16em;
  }
  .figures.back > .front,
  .figures.front > .back {
    display: none;
  }
  .ways {
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    gap: 0.5em;
    line-height: 1.2;
  }
  .ways :last-child {
    text-align: end;
  }
  .ways span {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .figure svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [data-place] {
    cursor: pointer;
    outline: none;
    fill: var(--_tint);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  [data-place]:hover {
    fill: var(--_half);
  }
  [data-place][aria-checked='true'] {
    fill: var(--_accent);
  }
  /* Half of each line is cut off, so that neighbours never cover it. */
  [data-place][aria-checked='true'],
  [aria-checked='true'] + .edge {
    stroke: currentColor;
    stroke-width: 6;
  }
  [data-place]:focus-visible,
  :focus-visible + .edge {
    stroke: currentColor;
    stroke-width: 12;
  }
  /* A finger may miss the outline of the body by a little. */
  .reach {
    fill: transparent;
    stroke: none;
  }
  .edge,
  .outline {
    fill: none;
    stroke: none;
    pointer-events: none;
  }
  .outline {
    stroke: var(--_border);
    stroke-width: 2;
  }
  .edge text {
    display: none;
    fill: currentColor;
    stroke: var(--_surface);
    stroke-width: 5;
    paint-order: stroke;
    font-size: 14px;
    font-weight: 600;
    text-anchor: middle;
  }
  :hover + .edge text,
  :focus-visible + .edge text {
    display: block;
  }
  .turn {
    text-align: center;
    margin-block: 0.5em;
  }
  .places {
    margin-block-start: 0.5em;
  }
  .places > :not(summary) {
    margin-inline: 0;
  }
  .place,
  .place > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.4em;
  }
  .place {
    padding-block-start: 0.5em;
  }
  .place > span {
    flex: 1 6em;
  }
  .place > div {
    flex: 3 13em;
  }
  .place label {
    flex: 1;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0 0.2em;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0.3em 0.1em;
  }
  @container (inline-size >= 30em) {
    .figures {
      grid-template-columns: 1fr 1fr;
    }
    .figures > .figure.figure {
      display: block;
    }
    .turn {
      display: none;
    }
  }
  @media (forced-colors: active) {
    [data-place] {
      fill: Canvas;
    }
    [data-place],
    .outline,
    [aria-checked='true'] + .edge {
      stroke: CanvasText;
    }
    [data-place][aria-checked='true'] {
      fill: Highlight;
      stroke: CanvasText;
    }
    [data-place]:focus-visible,
    :focus-visible + .edge {
      stroke: LinkText;
    }
    .edge text {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
`;

const css$2 = String.raw;
const colours = css$2`
  :host {
    --_accent: #0b6e69;
    --_surface: #fff;
    --_text: #14302e;
    --_muted: #49615f;
    --_border: #74908d;
    --_soft: #e2eeed;
    --_tint: #cee2e1;
    --_half: #85b7b4;
    --_line: #c7d3d1;
    --_own: var(--soreness-accent);
    --_default: #0b6e69;
    --_on-default: #fff;
  }
  .self-care {
    --_own: var(--soreness-self-care);
    --_default: #1d6b43;
  }
  .therapist {
    --_own: var(--soreness-therapist);
    --_default: #1b5e8c;
  }
  .doctor {
    --_own: var(--soreness-doctor);
    --_default: #ffcf4a;
    --_on-default: #000;
  }
  .urgent {
    --_own: var(--soreness-urgent);
    --_default: #a8480a;
  }
  .emergency {
    --_own: var(--soreness-emergency);
    --_default: #b3151f;
  }
  :host > div {
    color-scheme: light;
  }
  @media not print {
    @supports (color: color(from light-dark(red, red) srgb calc(r * alpha) g b)) {
      :host,
      .self-care,
      .therapist,
      .doctor,
      .urgent,
      .emergency {
        --_fill: color(from var(--_own) srgb var(--_on-white) / 1);
        --_on: color(from var(--_fill) srgb-linear var(--_bw));
      }
      :host {
        --_bw: var(--_light) var(--_light) var(--_light);
        --_light: clamp(0, (0.179 - (r * 0.2126 + g * 0.7152 + b * 0.0722)) * 99999, 1);
        --_on-white: calc(r * alpha + 1 - alpha) calc(g * alpha + 1 - alpha)
          calc(b * alpha + 1 - alpha);
        --_on-black: calc(r * alpha) calc(g * alpha) calc(b * alpha);
        --_own-surface: light-dark(
          color(from var(--soreness-surface) srgb var(--_on-white) / 1),
          color(from var(--soreness-surface) srgb var(--_on-black) / 1)
        );
        --_own-text: color(from var(--_own-surface) srgb-linear var(--_bw));
        --_far: calc(1 - var(--_light));
        --_own-far: color(from var(--_own-surface) srgb-linear var(--_far) var(--_far) var(--_far));
        --_ink: color(from var(--soreness-text) srgb r g b / 1);
        --_for-text: color(from var(--_ink) srgb-linear var(--_bw));
        --_accent: var(--_fill, light-dark(#0b6e69, #5fd0c5));
        --_surface: var(--_own-surface, var(--_for-text, light-dark(#fff, #14201f)));
        --_text: var(--_ink, var(--_own-text, light-dark(#14302e, #e8f2f0)));
        --_muted: var(
          --soreness-muted,
          var(--_own-text, var(--_ink, light-dark(#49615f, #a9bfbc)))
        );
        --_border: var(--soreness-border, var(--_own-border, light-dark(#74908d, #6f8b88)));
        --_own-border: color-mix(in srgb, var(--_own-text, var(--_ink)) 60%, transparent);
        /* Under a text of the site nothing but black or white leaves it room. */
        --_bare: color-mix(in srgb, var(--_for-text) 40%, transparent);
        --_soft: var(
          --_bare,
          color-mix(
            in srgb,
            color-mix(in srgb, var(--_accent) 25%, var(--_own-far, var(--_surface))) 40%,
            transparent
          )
        );
        --_tint: color-mix(in srgb, var(--_accent) 20%, transparent);
        --_half: color-mix(in srgb, var(--_accent) 50%, transparent);
        --_line: color-mix(in srgb, var(--_border) 40%, transparent);
      }
      :host > div {
        color-scheme: inherit;
      }
      :host([theme='light']) {
        color-scheme: light;
      }
      :host([theme='dark']) {
        color-scheme: dark;
      }
    }
  }
  .fill {
    color-scheme: only light;
    background: var(--_fill, var(--_default));
    border-color: color-mix(in srgb, var(--_fill, var(--_default)), currentColor 20%);
    print-color-adjust: exact;
  }
  .fill > * {
    color: var(--_on, var(--_on-default));
  }
`;

const css$1 = String.raw;
const courseStyles = css$1`
  .ladder {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: 3px;
    padding-block-end: 12px;
  }
  .ladder > span {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 36px;
    border: 1px solid;
    border-radius: 4px;
  }
  .ladder svg {
    max-inline-size: 100%;
  }
  .ladder > .at {
    outline: 3px solid;
    outline-offset: 1px;
  }
  .ladder > .at::after {
    content: '';
    position: absolute;
    inset-block-start: calc(100% + 6px);
    border: 7px solid transparent;
    border-block-start-width: 0;
    border-block-end-color: currentColor;
  }
  figure {
    margin: 0;
    container-type: inline-size;
  }
  .course {
    display: block;
    inline-size: 100%;
    max-inline-size: 30em;
    block-size: auto;
    stroke-width: 1.5;
    direction: ltr;
  }
  .course text {
    fill: currentColor;
    stroke: none;
    font-size: 14px;
  }
  @container (max-width: 300px) {
    .course text {
      font-size: 17px;
    }
  }
  .course .middle {
    text-anchor: middle;
  }
  .course .end {
    text-anchor: end;
  }
  .course text.here {
    font-weight: 700;
  }
  .course path.here {
    stroke-dasharray: 4 3;
  }
  .course .usual,
  .key .usual::before {
    fill: var(--_half);
    background: var(--_half);
  }
  .course .slow,
  .key .slow::before {
    fill: var(--_tint);
    background: var(--_tint);
  }
  .course .usual,
  .course .slow {
    stroke: var(--_accent);
  }
  .course polyline,
  .course .span {
    stroke-width: 2.5;
  }
  .course circle {
    fill: currentColor;
    stroke: var(--_surface);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
  }
  .key > li::before {
    content: '';
    display: inline-block;
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.4em;
    border: 1px solid var(--_accent);
    vertical-align: -0.12em;
  }
  pre {
    font: inherit;
    white-space: pre-wrap;
    max-block-size: 22em;
    overflow-y: auto;
    border: 1px solid var(--_line);
    border-radius: 4px;
    padding: 0.75em;
  }
  .signs {
    margin-block-start: 0.4em;
  }
  @media (forced-colors: active) {
    .ladder > .at {
      outline-color: Highlight;
    }
    .ladder > .at::after {
      forced-color-adjust: none;
      border-block-end-color: Highlight;
    }
    .course * {
      stroke: CanvasText;
      fill: none;
    }
    .course text {
      stroke: none;
      fill: CanvasText;
    }
    .course .slow {
      stroke-dasharray: 5 4;
    }
    .key .slow::before {
      border-style: dashed;
    }
    .course circle,
    .course polyline,
    .course .span {
      stroke: Highlight;
    }
    .course circle {
      fill: Highlight;
    }
  }
`;

const css = String.raw;
const base = css`
  :host {
    --_radius: var(--soreness-radius, 12px);
    --_space: var(--soreness-space, 1em);
    /* Large text must not grow its margins too, or a narrow screen has no room for words. */
    --_pad: min(var(--_space) * 1.25, 24px);
    --_wide: var(--soreness-max-width, 44em);
    display: block;
    box-sizing: border-box;
    max-inline-size: var(--_wide);
    font: var(--soreness-font, inherit);
    font-size: max(1em, 16px);
    inline-size: 100%;
  }
  /* The page's own rules win on the host. In here it lends font, colours and whether it is seen. */
  :host > div {
    all: initial;
    display: flow-root;
    position: relative;
    inline-size: 100%;
    max-inline-size: var(--_wide);
    font: inherit;
    font-size: max(1em, 16px);
    line-height: 1.5;
    color: inherit;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    -webkit-locale: revert-layer;
    -webkit-font-smoothing: inherit;
    -webkit-text-size-adjust: inherit;
  }
  :host([hidden]) {
    display: none;
  }
  /* Where the page fits the place to its content, the width is the same on every screen. */
  :host > div::after {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, var(--_wide));
  }
  /* What gets the focus keeps clear of bars of the page that stick to the top or bottom. */
  * {
    box-sizing: border-box;
    scroll-margin-block: min(8em, 35vh) min(8em, 25vh);
  }
  section,
  [part='footer'] {
    color: var(--_text);
    background: var(--_surface);
    border-radius: var(--_radius);
  }
  section {
    border: 1px solid var(--_border);
    padding: var(--_pad);
    overflow-wrap: anywhere;
  }
  section > :last-child,
  .notice > :last-child {
    margin-block-end: 0;
  }
  section + section {
    margin-block-start: var(--_space);
  }
  .heading {
    font-weight: 700;
    font-family: var(--soreness-heading-font, inherit);
    font-size: 1.15em;
    line-height: 1.25;
    margin: calc(var(--_space) * 1.5) 0 0.5em;
  }
  .title {
    font-size: 1.45em;
    margin-block-start: 0;
  }
  :focus-visible {
    outline: 3px solid;
    outline-offset: 2px;
  }
  .title:focus {
    outline: none;
  }
  .title {
    scroll-margin-block-end: 50vh;
  }
  p,
  ul,
  ol {
    margin: 0 0 0.75em;
  }
  ul,
  ol {
    padding-inline-start: 1.3em;
  }
  li {
    margin-block-end: 0.4em;
  }
  .plain {
    list-style: none;
    padding: 0;
  }
  .muted,
  .hint,
  small {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .hint {
    display: block;
    font-weight: 400;
  }
  a,
  .link {
    color: inherit;
    text-decoration: underline;
  }
  button,
  .button,
  .link {
    font: inherit;
    cursor: pointer;
    min-block-size: 44px;
    min-inline-size: 44px;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    padding: 0.55em min(1.2em, 20px);
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    overflow-wrap: break-word;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
  }
  .link {
    flex: none;
    border: 0;
    background: none;
    padding: 0 0.2em;
    font-weight: 400;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block: var(--_space);
  }
  .buttons > * {
    flex: 1 1 auto;
  }
  .buttons span {
    min-inline-size: 0;
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1em;
  }
  /* Drawn by hand: on a dark page, one engine makes the part that is left the brighter one. */
  progress {
    flex: 1;
    min-inline-size: 3em;
    appearance: none;
    block-size: 0.5em;
    border: 0;
    border-radius: 1em;
    overflow: hidden;
  }
  progress {
    background: var(--_line);
  }
  ::-webkit-progress-bar {
    background: none;
  }
  ::-webkit-progress-value {
    background: var(--_accent);
  }
  ::-moz-progress-bar {
    background: var(--_accent);
  }
  fieldset {
    border: 0;
    padding: 0;
    margin: calc(var(--_space) * 1.5) 0 0;
    min-inline-size: 0;
  }
  fieldset.row {
    padding-block-end: var(--_space);
    border-block-end: 1px solid var(--_line);
    margin-block-start: var(--_space);
  }
  legend {
    padding: 0;
    font-weight: 600;
    margin-block-end: 0.6em;
  }
  .row legend {
    font-weight: 500;
  }
  .options {
    display: grid;
    gap: 0.5em;
  }
  .tight {
    grid-template-columns: repeat(auto-fit, minmax(min(9.5em, 100%), 1fr));
  }
  .row .options {
    grid-template-columns: repeat(auto-fit, minmax(min(4.6em, 100%), 1fr));
  }
  .scale + p {
    margin-block: 0.5em 0;
  }
  .scale {
    grid-template-columns: repeat(auto-fit, minmax(max(44px, 1.8em), 1fr));
  }
  label {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 48px;
    padding: 0.5em min(0.8em, 14px);
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  label:hover,
  summary:hover {
    background: var(--_soft);
  }
  label:has(:checked) {
    border-color: currentColor;
    background: var(--_soft);
    box-shadow: inset 0 0 0 1px;
  }
  label:has(:focus-visible) {
    outline: 3px solid;
    outline-offset: 2px;
  }
  input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    color: inherit;
    accent-color: currentColor;
    outline: none;
  }
  .row label,
  .scale label {
    flex-wrap: wrap;
    justify-content: center;
    padding-inline: 0.2em;
    gap: 0.4em;
    text-align: center;
  }
  .scale label {
    flex-direction: column;
    padding-inline: 0;
    gap: 0;
    white-space: nowrap;
  }
  .error {
    display: block;
    margin-block-start: var(--_space);
    font-weight: 600;
    border-inline-start: 4px solid;
    padding-inline-start: 0.6em;
    margin-block-end: 0.6em;
  }
  /* It keeps its place until Continue, or the page would jump under the finger. */
  .done {
    visibility: hidden;
  }
  .notice {
    background: var(--_soft);
    border-inline-start: 4px solid var(--_fill, var(--_default));
    border-radius: 4px;
    padding: 0.75em 1em;
    margin-block: var(--_space);
  }
  .band {
    margin: calc(var(--_pad) * -1);
    margin-block-end: var(--_space);
    padding: var(--_pad);
    border-start-start-radius: calc(var(--_radius) - 1px);
    border-start-end-radius: calc(var(--_radius) - 1px);
  }
  .band > :last-child {
    margin: 0;
  }
  .sign,
  .answer {
    display: flex;
    gap: 0.5em;
  }
  .answer {
    flex-wrap: wrap;
  }
  .answer > span {
    flex: 1 1 9em;
  }
  svg {
    inline-size: 1.2em;
    block-size: 1.2em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    flex: none;
  }
  [part='footer'] {
    margin-block-start: 0.5em;
    padding: 0 1em;
  }
  section details {
    border-block-start: 1px solid var(--_line);
  }
  summary {
    cursor: pointer;
    padding: 0.7em 0.3em;
    min-block-size: 44px;
    margin-inline-start: 1em;
    list-style-position: outside;
    font-weight: 600;
  }
  details > :not(summary) {
    margin-inline: 1.3em 0.3em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    progress {
      --_accent: Highlight;
      border: 1px solid;
    }
    label:has(:checked) {
      outline: 3px solid Highlight;
    }
    .fill {
      border: 2px solid;
    }
    .band {
      border-block-end: 6px double;
    }
  }
  /* On paper what is closed cannot be opened. */
  ::details-content {
    content-visibility: visible;
  }
  @media not print {
    details:not([open])::details-content {
      display: none;
    }
  }
  @media print {
    pre {
      max-block-size: none;
    }
  }
`;
const styles = base + bodyMap$1 + courseStyles + colours;

class Anew extends Directive {
  #key;
  render(key, value = key) {
    return value;
  }
  update(part, [key, value = key]) {
    if (part.type === PartType.CHILD && key !== this.#key) setCommittedValue(part);
    this.#key = key;
    return value;
  }
}
const anew = directive(Anew);
class Checked extends Directive {
  render(_isChecked) {
    return noChange;
  }
  update({ element }, [isChecked]) {
    element.checked = isChecked;
    return noChange;
  }
}
const checked = directive(Checked);
const drawn = (values) => values.map((value) => /string|number/.test(typeof value) ? anew(value) : value);
const guarded = /* @__PURE__ */ new WeakMap();
function guard(strings) {
  const known = guarded.get(strings);
  if (known) return known;
  let before = "";
  const parts = strings.map((text, index) => {
    const isInTag = before.lastIndexOf("<") > before.lastIndexOf(">");
    before += text;
    return index === 0 || isInTag ? text : `<!---->${text}`;
  });
  const result = Object.assign(parts, { raw: parts });
  guarded.set(strings, result);
  return result;
}
const html = (strings, ...values) => html$1(guard(strings), ...drawn(values));
const svg = (strings, ...values) => svg$1(guard(strings), ...drawn(values));

const outline = "M-1 3c14 0 22 11 22 25 0 12-3 19-6 25 0 9 2 15 11 19 12 5 24 6 31 11 10 6 13 19 16 34 4 19 11 31 16 46 5 16 9 32 13 45 4 9 8 18 7 28-2 11-12 13-16 4-4-10-4-18-7-27-7-16-15-32-19-45-4-11-9-27-13-38-1 16-6 32-7 48 0 12 4 26 5 44 2 24 0 54-3 78-2 16-4 26-3 40 2 22-7 48-11 70-1 6 2 10 7 16 3 6-1 11-9 11-9 1-14-3-15-9 0-6 1-14 1-20-1-14-3-32-4-52 0-16 2-26 1-44-2-26-8-48-12-70L-1 240";
const face = "M-8 27v3M8 27v3M-6 41Q0 44 6 41";
const head = [0, "M-30 0H30V54Q0 64-30 54z"];
const shoulders = [72, "M39 60Q38 92 44 128L92 110 80 60z"];
const arms = [110, "M54 124L92 110 120 260H80z"];
const legs = {
  hips: [200, "M0 200Q30 200 60 194V240Q30 248 0 240z"],
  thighs: [240, "M0 240Q30 248 60 240V328Q30 338 0 328z"],
  calves: [328, "M0 328Q30 338 60 328V404Q30 410 0 404z"],
  feet: [404, "M0 404Q30 410 60 404V440H0z"]
};
const figures = {
  back: {
    head,
    neck: [58, "M13 57V104Q28 106 41 102 38 84 39 60z", 104],
    shoulders,
    "upper-back": [104, "M13 104Q28 106 41 102L44 128 55 124 60 148Q30 156 13 152z", 152],
    arms,
    "lower-back": [152, "M13 152Q30 156 60 148V194Q30 200 13 200z", 200],
    ...legs
  },
  front: {
    head,
    neck: [58, "M0 60Q20 59 39 50 38 84 41 99L0 93z"],
    shoulders,
    chest: [93, "M0 93L41 99 44 128 55 124V131Q30 146 0 137z"],
    arms,
    ribs: [134, "M0 137Q30 146 55 131V196H49Q35 163 0 155z"],
    belly: [155, "M0 155Q35 163 49 196L60 194Q30 200 0 200z"],
    ...legs
  }
};
const order = {
  back: ["left", "spine", "right"],
  front: ["right", "left"]
};

const levelIcons = {
  "self-care": "M4 12l5 6L20 6",
  therapist: "M4 5h16v11h-9l-5 4v-4H4z",
  doctor: "M4 7h16v13H4zM8 3v6M16 3v6M9 14h6M12 11v6",
  urgent: "M12 3a9 9 0 1 0 .1 0M12 7v6l4 2",
  emergency: "M12 3L2 21h20zM12 9v6M12 18v.1"
};
const heading = ({ settings }, text, below = 1, describedBy = nothing) => html`<div
    role="heading"
    aria-level=${Math.min(settings["heading-level"] + below, 6)}
    class=${below ? "heading" : "heading title"}
    part="heading"
    tabindex=${below ? nothing : -1}
    aria-describedby=${describedBy}
  >
    ${text}
  </div>`;
const button = (label, press, look = "", name = nothing) => html`<button
    type="button"
    class=${look}
    part="button ${look === "fill" ? "primary" : look}"
    aria-label=${name}
    @click=${press}
  >
    <span>${label}</span>
  </button>`;
const action = ({ on }, act, href, label, look = "") => html`<a
    class="button ${look}"
    part="button ${look && "primary"}"
    href=${href}
    @click=${() => on.act(act)}
    ><span>${label}</span></a
  >`;
const icon = (path) => html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
const outcomeLine = ({ words, outcome }, where) => html`<p role="status">${outcome?.where === where ? words.outcomes[outcome.what] : nothing}</p>`;
function range(from, to) {
  const numbers = [];
  for (let number = from; number <= to; number += 1) numbers.push(number);
  return numbers;
}
const date = ({ lang }, at, style) => new Intl.DateTimeFormat(lang, style).format(at);
const dayPart = (scene, at) => [
  date(scene, at, { weekday: "long", day: "numeric", month: "long" }),
  date(scene, at, { dayPeriod: "long" })
].join(" ");
function diaryOf({ keeper, checkup, now }) {
  const diary = keeper?.diary;
  return diary && isSameMassage(diary, checkup.answers, now.getTime()) ? diary : void 0;
}
function assessmentOf(scene) {
  if (scene.checkup.place !== "result") return void 0;
  const diary = diaryOf(scene);
  return assessValid(scene.checkup.answers, diary && levelOfCourse(diary));
}

function placeWords(words, place) {
  const area = areaOf(place);
  const name = words.options.areas[area];
  return area === place ? name : words.place(name, place.slice(area.length + 1));
}
const chosenIn = ({ checkup }) => checkup.answers.areas ?? [];
function bodyMap(scene) {
  const { words, mapView, on } = scene;
  const { map, options } = words;
  const marked = chosenIn(scene).map((place) => placeWords(words, place));
  return html`
    <div class="map">
      <div class="figures ${mapView}">${figure(scene, "back")} ${figure(scene, "front")}</div>
      <div class="turn">${button(map.turn[mapView], on.turn)}</div>
    </div>
    ${box$2(scene, "all-over", options.areas["all-over"])}
    <details class="places">
      <summary>${map.list}</summary>
      ${areaIds.filter((area) => area !== "all-over").map((area) => listRow(scene, area))}
    </details>
    <p role="status">
      ${marked.length > 0 ? html`${map.marked} <strong>${marked.join("; ")}</strong>` : nothing}
    </p>
  `;
}
function figure(scene, view) {
  const { map } = scene.words;
  const [atLeft, atRight] = view === "back" ? [map.left, map.right] : [map.right, map.left];
  const shapes = Object.entries(figures[view]);
  return html`<div class="figure ${view}" dir="ltr" @keydown=${pressKey} @focusin=${keepTabStop}>
    <div class="ways" aria-hidden="true">
      <span>${atLeft}</span><strong>${map[view]}</strong><span>${atRight}</span>
    </div>
    <svg viewBox="-116 -20 232 460" role="group" aria-label=${map[view]}>
      <clipPath id=${view}>${halves()}</clipPath>
      ${shapes.map(([area, shape]) => regions(scene, view, area, shape))}
      <g class="outline">${halves()}${view === "front" ? svg`<path d=${face} />` : nothing}</g>
    </svg>
  </div>`;
}
const halves = () => [1, -1].map((way) => svg`<path d=${outline} transform="scale(${way} 1)" />`);
function regions(scene, view, area, [top, half, spineEnd = 0]) {
  const { words, on } = scene;
  const own = areas[area];
  const shown = order[view].filter((side) => own.includes(side));
  return (own.length > 0 ? shown.map((side) => `${area}-${side}`) : [area]).map((place) => {
    const name = placeWords(words, place);
    const path = place.endsWith("spine") ? `M-13 ${top}H13V${spineEnd}H-13z` : half;
    const isMirrored = shown[0] && place.endsWith(shown[0]);
    const id = `${view}-${place}`;
    const mirror = `scale(${isMirrored ? -1 : 1} 1)`;
    return svg`<g
        role="checkbox"
        aria-checked=${String(chosenIn(scene).includes(place))}
        aria-label=${name}
        data-place=${place}
        tabindex=${own.length > 0 ? -1 : 0}
        @click=${() => on.toggle("areas", place)}
      >
        <clipPath id=${id} clip-path="url(#${view})"><path d=${path} /></clipPath>
        <path class="reach" d=${path} transform=${mirror} />
        <path d=${path} clip-path="url(#${id})" transform=${mirror} />
      </g>
      <g class="edge" aria-hidden="true">
        <g clip-path="url(#${id})" transform=${mirror}>${halves()}</g>
        <text y=${top - 5}>${name}</text>
      </g>`;
  });
}
const steps = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1
};
const regionsIn = (figure2) => [
  ...figure2.querySelectorAll("[data-place]")
];
function pressKey(event) {
  const all = regionsIn(event.currentTarget);
  const region = event.target;
  const step = steps[event.key];
  const chooses = event.key === " " || event.key === "Enter";
  if (event.altKey || event.ctrlKey || event.metaKey || !step && !chooses) return;
  event.preventDefault();
  if (step) all.at((all.indexOf(region) + step) % all.length)?.focus();
  else if (!event.repeat) region.dispatchEvent(new MouseEvent("click"));
}
function keepTabStop(event) {
  for (const region of regionsIn(event.currentTarget)) {
    region.setAttribute("tabindex", region === event.target ? "0" : "-1");
  }
}
function listRow(scene, area) {
  const { words } = scene;
  const name = words.options.areas[area];
  if (areas[area].length === 0) return box$2(scene, area, name);
  const boxes = areas[area].map(
    (side) => box$2(scene, `${area}-${side}`, words.sides[side], words.place(name, side))
  );
  return html`<div class="place">
    <span>${name}</span>
    <div>${boxes}</div>
  </div>`;
}
const box$2 = (scene, place, label, name) => html`<label part="option">
    <input
      type="checkbox"
      name="areas"
      value=${place}
      ${checked(chosenIn(scene).includes(place))}
      @change=${() => scene.on.toggle("areas", place)}
      aria-label=${name ?? nothing}
    />
    <span>${label}</span>
  </label>`;

function optionsWords(words, question) {
  if (kindOf(question) === "row") return words.rows;
  if (kindOf(question) !== "scale") return words.options[question];
  const scores = range(scale.min, scale.max);
  return Object.fromEntries(
    scores.map((score) => [score, `${score} (${words.steps.score(score)})`])
  );
}
const optionWords = (words, question, option) => (question === "areas" ? placeWords(words, option) : optionsWords(words, question)[option]) ?? option;
function questionPage(scene, page) {
  const { words, checkup, on } = scene;
  const { title, lead } = words.pages[page.id];
  const { step, of } = progress(checkup);
  return html`
    <div class="progress">
      ${button(words.steps.back, on.back, "link")}
      <progress max=${of} value=${step} aria-hidden="true"></progress>
      <small id="step">${words.steps.progress(step, of)}</small>
    </div>
    ${heading(scene, title, 0, "step")} ${lead ? html`<p class="muted">${lead}</p>` : nothing}
    ${needsHelpAlready(checkup) ? html`<div class="notice urgent">
            <p>${words.steps.already}</p>
            ${button(words.steps.showResult, on.finish)}
          </div>` : nothing}
    ${page.questions.map((question) => field(scene, question))} ${goOn(scene)}
  `;
}
function goOn({ words, checkup, on }) {
  const missing = checkup.missing.some((asked) => isOpen(checkup, asked));
  return html`
    <p role="alert" class=${missing ? "error" : "hidden"}>
      ${missing ? words.steps.missing : nothing}
    </p>
    <div class="buttons">${button(words.steps.next, on.next, "fill")}</div>
  `;
}
const kindOf = (asked) => asked === newSign ? "row" : questions[asked];
const field = (scene, id, details = nothing) => anew(id, fieldset(scene, id, details));
function fieldset(scene, id, details) {
  const { words, checkup } = scene;
  const kind = kindOf(id);
  const { ask, hint } = id === newSign ? words.daily.sign : words.questions[id];
  const options = Object.entries(optionsWords(words, id));
  const isMissing = checkup.missing.includes(id);
  const isStillOpen = isMissing && isOpen(checkup, id);
  const areShort = options.every(([, label]) => label.length < 20);
  return html`<fieldset
    class=${kind}
    part="question"
    data-question=${id}
    aria-describedby=${isStillOpen ? `missing-${id}` : nothing}
  >
    <legend>
      ${ask} ${hint ? html`<span class="hint">${hint}</span>` : nothing}
      ${kind === "several" ? html`<span class="hint">${words.steps.severalHint}</span>` : nothing}
    </legend>
    ${details}
    ${isMissing ? html`<span class="error ${isStillOpen ? "" : "done"}" id=${`missing-${id}`}
            >${words.steps.missingHere}</span
          >` : nothing}
    ${id === "areas" ? bodyMap(scene) : html`<div class="options ${areShort && kind === "several" ? "tight" : kind}">
            ${options.map(([option, label]) => optionInput(scene, id, option, label))}
          </div>`}
    ${kind === "scale" ? html`<p class="hint">${words.steps.scale}</p>` : nothing}
  </fieldset>`;
}
function optionInput({ checkup, on }, id, option, label) {
  const kind = kindOf(id);
  const given = answerOf(checkup, id);
  const several = kind === "several";
  const chosen = Array.isArray(given) ? given.includes(option) : String(given) === option;
  const choose = () => {
    if (several) on.toggle(id, option);
    else on.answer(id, kind === "scale" ? Number(option) : option);
  };
  return html`<label part="option">
    <input
      type=${several ? "checkbox" : "radio"}
      name=${id}
      value=${option}
      ${checked(chosen)}
      @change=${choose}
      aria-label=${kind === "scale" ? label : nothing}
    />
    <span>${kind === "scale" ? option : label}</span>
  </label>`;
}

const told = (words, values, question) => values.map((value) => optionWords(words, question, value)).join("; ");
const given = (answers) => path(answers).flatMap((page) => page.questions).filter((question) => isAnswered(question, answers)).map((question) => ({ question, values: [answers[question]].flat().map(String) }));
function reasons(words, answers, { rules, level }) {
  const byReason = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    if (level === "emergency" && rule.level !== level) continue;
    const reason = words.reasons[rule.reason];
    byReason.set(reason, [...byReason.get(reason) ?? [], rule.when]);
  }
  return [...byReason].map(([reason, of]) => [reason, matches({ op: "any", of }, answers)]);
}
function checks(scene, diary) {
  const { words } = scene;
  const levels = levelsOf(diary);
  return diary.entries.map(({ at, answers: { pain, trend } }, index) => {
    const level = levels[index];
    const parts = [
      pain === void 0 ? [] : words.course.pain(pain),
      trend ? words.options.trend[trend] : [],
      level ? words.levels[level].short : []
    ];
    return `${date(scene, at, { weekday: "short", day: "numeric", month: "short", hour: "numeric", minute: "numeric" })}: ${parts.flat().join(", ")}`;
  });
}
function sections(scene, assessment) {
  const { words, checkup } = scene;
  const { answers } = checkup;
  const ask = ({ question }) => words.questions[question].ask;
  const line = (match) => `${ask(match)} \u2013 ${told(words, match.values, match.question)}`;
  const all = given(answers);
  const isNo = ({ question, values }) => questions[question] === "row" && values.includes("no");
  const diary = diaryOf(scene);
  return [
    { title: words.summary.result, lines: [words.levels[assessment.level].title] },
    {
      title: words.result.why,
      lines: reasons(words, answers, assessment).map(
        ([reason, found]) => `${reason} (${found.map(line).join("; ")})`
      )
    },
    { title: words.diary.checks, lines: diary ? checks(scene, diary) : [] },
    { title: words.result.answers, lines: all.filter((each) => !isNo(each)).map(line) },
    { title: words.summary.no, lines: all.filter(isNo).map(ask) }
  ].filter(({ lines }) => lines.length > 0);
}
const made = (scene) => scene.words.summary.made(date(scene, scene.now, { dateStyle: "full", timeStyle: "short" }));
const summaryText = (scene, assessment) => [
  `${scene.words.summary.title}
${made(scene)}`,
  ...sections(scene, assessment).map(
    ({ title, lines }) => `${title}
${lines.map((line) => `- ${line}`).join("\n")}`
  ),
  scene.words.result.notDiagnosis
].join("\n\n");
const summaryPage = (scene, assessment) => html`
  <h1>${scene.words.summary.title}</h1>
  <p>${made(scene)}</p>
  ${sections(scene, assessment).map(
  ({ title, lines }) => html`<h2>${title}</h2>
        <ul>
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>`
)}
  <p>${scene.words.result.notDiagnosis}</p>
`;
function summary(scene, assessment) {
  const { words, on, canShare } = scene;
  const { open, lead, copy, share, save, print } = words.summary;
  return html`<details>
    <summary>${open}</summary>
    <p>${lead}</p>
    <pre tabindex="0">${summaryText(scene, assessment)}</pre>
    <div class="buttons">
      ${button(copy, on.copy)} ${canShare ? button(share, on.share) : nothing}
      ${button(save, on.saveSummary)} ${button(print, on.print)}
    </div>
    ${outcomeLine(scene, "summary")}
  </details>`;
}

const version = "0.1.0";
const reviewed = { date: "2026-11-23"};

function tipCards(scene, result) {
  const { words } = scene;
  const fitting = fittingTips(result);
  return html`
    ${heading(scene, words.cards.tips, 0)}
    ${result ? html`<p class="muted">${words.cards.tipsFit}</p>` : nothing}
    ${fitting.map((id) => anew(id, card(scene, "tip", tips[id], words.tips[id])))}
  `;
}
function mythCards(scene) {
  const { words } = scene;
  const keys = (table) => Object.keys(table);
  return html`
    ${heading(scene, words.cards.causes, 0)}
    <p class="muted">${words.cards.causesLead}</p>
    ${keys(causes).map((id) => card(scene, "cause", causes[id], words.causes[id]))}
    ${heading(scene, words.cards.myths)}
    ${keys(myths).map((id) => card(scene, "myth", myths[id], words.myths[id]))}
  `;
}
function card({ words }, kind, { grade, sources: from }, { title, text, caution }) {
  const myth = kind === "myth";
  return html`<details part=${kind}>
    <summary>${myth ? html`<small>${words.cards.myth}</small>` : nothing} ${title}</summary>
    <p>${myth ? html`<strong>${words.cards.fact}</strong>` : nothing} ${text}</p>
    ${caution ? html`<p><strong>${words.cards.careful}</strong> ${caution}</p>` : nothing}
    <p class="muted"><strong>${words.grades[grade]}.</strong> ${sourceList(words, from)}</p>
  </details>`;
}
const sourceList = (words, from) => html`
  ${words.cards.evidence}:
  ${from.map(
  ({ cite, url }, index) => html`${index > 0 ? "; " : nothing}${url ? html`<a href=${url} target="_blank" rel="noopener"
              >${cite}<span class="hidden"> ${words.cards.newTab}</span></a
            >` : cite}`
)}
`;

function dailyCheck(scene, diary) {
  const { words, checkup, now, on } = scene;
  const { title, signs } = words.daily;
  return html`
    <div class="progress">
      ${button(words.steps.back, on.back, "link")}
      <small id="step">${words.course.after(daysAfter(diary, now.getTime()))}</small>
    </div>
    ${heading(scene, title, 0, "step")}
    ${field(
    scene,
    newSign,
    html`<ul class="signs">
        ${Object.entries(signs).map(([, sign]) => html`<li>${sign}</li>`)}
      </ul>`
  )}
    ${dailyQuestions(checkup).map((question) => field(scene, question))} ${goOn(scene)}
  `;
}

function levelScale(scene, level) {
  const { words } = scene;
  const short = (one) => words.levels[one].short;
  return html`
    ${heading(scene, words.scale.title)}
    <div class="ladder" aria-hidden="true">
      ${levels.map(
    (one) => html`<span class="fill ${one} ${one === level ? "at" : ""}">
            ${icon(levelIcons[one])}
          </span>`
  )}
    </div>
    <p>${words.scale.here(short(level), levels.indexOf(level) + 1, levels.length)}</p>
  `;
}
function points(answers, diary) {
  if (diary) {
    return diary.entries.map((entry) => {
      const days = daysAfter(diary, entry.at);
      return { from: days, to: days, pain: entry.answers.pain };
    });
  }
  if (!answers.massage) return [];
  const [from, to] = daysAgo[answers.massage];
  return [{ from, to, pain: answers.pain }];
}
const box$1 = { left: 34, right: 300, top: 26, bottom: 138 };
const y = (pain) => box$1.bottom - pain / scale.max * (box$1.bottom - box$1.top);
function course(scene, answers, diary) {
  const { words } = scene;
  const { title, text, here, after, pain, axis, most, usual, slow } = words.course;
  const checks = points(answers, diary);
  const last = checks.at(-1);
  const days = Math.max(8, last?.to ?? 0);
  const x = (day) => box$1.left + day / days * (box$1.right - box$1.left);
  const at = ({ from, to }) => x((from + to) / 2);
  const hill = (top, peak, end) => `M${x(0)} ${y(0)}C${x(0.4)} ${y(0)} ${x(peak - 0.9)} ${y(top)} ${x(peak)} ${y(top)}S${x(end - 1.2)} ${y(0)} ${x(end)} ${y(0)}Z`;
  const scored = checks.filter((check) => check.pain !== void 0);
  const mark = last && at(last);
  const label = Math.max(mark ?? 0, box$1.left + 46);
  return html`
    ${heading(scene, title)}
    <figure>
      <svg class="course" viewBox="0 0 310 182" aria-hidden="true">
        <path class="slow" d=${hill(5.4, 2.4, 7.6)} />
        <path class="usual" d=${hill(5, 1.6, 4)} />
        <path d="M${box$1.left} ${box$1.top}V${box$1.bottom}H${box$1.right}" />
        <text x=${box$1.left} y="14">${most}</text>
        ${[0, 5, 10].map(
    (score) => svg`<text class="end" x=${box$1.left - 6} y=${y(score) + 5}>${score}</text>`
  )}
        ${range(0, 8).map((step) => Math.round(step * days / 8)).map((day) => svg`<text class="middle" x=${x(day)} y=${box$1.bottom + 17}>${day}</text>`)}
        <text class="end" x=${box$1.right} y=${box$1.bottom + 38}>${axis}</text>
        ${mark ? svg`<path class="here" d="M${mark} ${box$1.top - 4}V${box$1.bottom}" />
                <text class="here ${mark < 130 ? "" : mark > 220 ? "end" : "middle"}"
                  x=${label} y=${box$1.top - 10}>${here}</text>` : nothing}
        <polyline points=${scored.map((check) => `${at(check)},${y(check.pain ?? 0)}`).join(" ")} />
        ${scored.map(
    (check) => svg`<path class="span" d="M${x(check.from)} ${y(check.pain ?? 0)}H${x(check.to)}" />
            <circle cx=${at(check)} cy=${y(check.pain ?? 0)} r="5.5" />`
  )}
      </svg>
      <figcaption>
        ${last ? html`<p>
                <strong>${here}:</strong>
                ${[after(last.from, last.to), ...last.pain === void 0 ? [] : [pain(last.pain)]].join(", ")}.
              </p>` : nothing}
        <ul class="plain key">
          <li class="usual">${usual}</li>
          <li class="slow">${slow}</li>
        </ul>
        <p>${text}</p>
      </figcaption>
    </figure>
  `;
}

const nextCheck = ({ now }, { checkAgainHours }) => checkAgainHours && nextCheckAt(now.getTime(), checkAgainHours);
function finding(scene, level) {
  const { words } = scene;
  const diary2 = diaryOf(scene);
  if (!diary2 || diary2.entries.length < 2) return nothing;
  const found = findingOf(diary2);
  const isCalm = found === "better" || found === "gone";
  if (!found || isCalm && level !== "self-care") return nothing;
  const before = risenFrom(diary2);
  const { pain } = lastEntry(diary2).answers;
  return html`<div class="notice ${level}">
    <p>
      <strong>${words.diary.findings[found]}</strong>
      ${before !== void 0 && pain !== void 0 ? words.diary.scores(before, pain) : nothing}
    </p>
  </div>`;
}
const title = (scene, text) => html`<div class="diary" tabindex="-1">${heading(scene, text)} ${problem(scene)}</div>`;
function diary(scene, again) {
  const { words, keeper, checkup, on } = scene;
  const own = diaryOf(scene);
  const { massage, trend } = checkup.answers;
  if (!keeper || !own && (!massage || trend === "gone")) return nothing;
  if (!own) return html`${title(scene, words.diary.title)} ${offer(scene)}`;
  return html`
    ${title(scene, words.diary.yours)}
    ${own.entries.length === 1 ? html`<p>${words.diary.on}</p>` : nothing} ${checkList(scene, own)}
    <div class="buttons">
      ${again ? button(words.diary.remind, () => on.remind(again)) : nothing}
      ${button(words.diary.now, on.checkToday)}
    </div>
    ${controls(scene)}
  `;
}
const checkList = (scene, of) => html`
  <p>${scene.words.diary.checks}:</p>
  <ol>
    ${checks(scene, of).map((check) => html`<li>${check}</li>`)}
  </ol>
`;
function offer(scene) {
  const { words, keeper, checkup, now, on } = scene;
  const { lead, private: who, instead, start, whichDay, daysAgo: ago } = words.diary;
  const [from, to] = daysAgo[checkup.answers.massage ?? "today"];
  const day = (days) => {
    const then = new Date(now);
    then.setDate(then.getDate() - days);
    return ago(days, date(scene, then, { weekday: "long" }));
  };
  return html`
    <p>${lead}</p>
    <p class="muted">${who}</p>
    ${keeper?.diary ? html`<p>${instead}</p>` : nothing}
    ${from === to ? nothing : html`<p>${whichDay} ${start}:</p>`}
    <div class="buttons">
      ${range(from, to).map((days) => button(from === to ? start : day(days), () => on.keep(days)))}
    </div>
    ${keeper?.diary || keeper?.problem === "unreadable" ? controls(scene) : nothing}
  `;
}
function problem({ words, keeper, on }) {
  if (keeper?.canUndo) {
    return html`<div class="notice" role="status">
      <p>${words.diary.deleted}</p>
      ${button(words.diary.undo, on.undoDelete)}
    </div>`;
  }
  return keeper?.problem ? html`<p class="notice doctor" role="status">${words.diary.problems[keeper.problem]}</p>` : nothing;
}
const controls = (scene) => html`
  <div class="buttons">
    ${button(scene.words.diary.save, scene.on.saveDiary, "link")}
    ${button(scene.words.diary.delete, scene.on.deleteDiary, "link")}
  </div>
  ${outcomeLine(scene, "diary")}
`;
function kept(scene) {
  const { words, keeper } = scene;
  const isQuiet = !keeper?.problem || keeper.problem === "blocked";
  if (!keeper || !keeper.diary && !keeper.canUndo && isQuiet) return nothing;
  return html`
    ${title(scene, words.diary.yours)}
    ${keeper.diary ? [
    html`<p class="muted">${words.diary.private}</p>`,
    course(scene, {}, keeper.diary),
    checkList(scene, keeper.diary)
  ] : nothing}
    ${keeper.canUndo ? nothing : controls(scene)}
  `;
}

function intro(scene) {
  const { words, settings, checkup, emergency, country, keeper, on } = scene;
  const { lead, facts, kept: saved, notKept, start, resume, emergency: alarm } = words.intro;
  const begun = Object.keys(checkup.answers).length > 0;
  return html`
    ${heading(scene, settings.heading ?? words.heading, 0)}
    <slot name="intro"><p>${lead}</p></slot>
    <ul class="muted">
      ${[...facts, keeper ? saved : notKept].map((fact) => html`<li>${fact}</li>`)}
    </ul>
    <div class="buttons">
      ${keeper?.diary && (checkup.daily || !begun) ? [
    button(words.daily.title, on.checkToday, "fill"),
    button(words.diary.afresh, on.startAfresh)
  ] : button(begun ? resume : start, on.start, "fill")}
    </div>
    <div class="notice emergency">
      <p>${alarm(emergency?.text, country)}</p>
      ${emergency ? action(
    scene,
    "call-emergency",
    emergency.href,
    words.result.callEmergency(emergency.text)
  ) : nothing}
    </div>
    ${kept(scene)}
  `;
}

function prepareCheck(scene) {
  const { words, ticked } = scene;
  const { title, lead, groups, items, outcome, outcomes, tellList, always } = words.prepare;
  const group = prepareOutcome(ticked);
  return html`
    ${heading(scene, title, 0)}
    <p class="muted">${lead}</p>
    ${prepareGroups.map(
    (one) => html`<fieldset part="question">
          <legend>${groups[one]}</legend>
          <div class="options">${prepare[one].map((id) => box(scene, id))}</div>
        </fieldset>`
  )}
    ${heading(scene, outcome)}
    <div class="notice ${levelOf[group]}" role="status">
      ${ticked.length > 0 ? html`<p><strong>${outcomes[group]}</strong></p>
              <p>${tellList}</p>
              <ul>
                ${ticked.map((id) => html`<li>${items[id]}</li>`)}
              </ul>` : nothing}
      <p>${always}</p>
    </div>
    <p class="muted">${sourceList(words, prepareSources)}</p>
  `;
}
const levelOf = { wait: "urgent", ask: "doctor", tell: "self-care" };
const box = ({ words, ticked, on }, id) => html`<label part="option">
    <input type="checkbox" ${checked(ticked.includes(id))} @change=${() => on.tick(id)} />
    <span>${words.prepare.items[id]}</span>
  </label>`;

const signIcons = {
  met: "M4 12l5 6L20 6",
  "not-met": "M5 5l14 14M19 5L5 19",
  unknown: "M8 9a4 4 0 1 1 5 4c-1 .5-1 1-1 2M12 19v.1"
};
function result(scene, assessment) {
  const { words, on } = scene;
  const { level } = assessment;
  const { title, lead } = words.levels[level];
  return html`
    <div class="band fill ${level}" part="level">
      ${icon(levelIcons[level])} ${heading(scene, title, 0)}
      <p>${lead}</p>
    </div>
    ${finding(scene, level)} ${contacts(scene, level)} ${stillOpen(scene, assessment)}
    ${heading(scene, words.result.todo)}
    <ul>
      ${assessment.actions.map((id) => html`<li>${words.actions[id]}</li>`)}
    </ul>
    ${stillOpen(scene, assessment)} ${why(scene, assessment)}
    ${level === "emergency" ? nothing : more(scene, assessment)}
    <slot name="after-result"></slot>
    ${allAnswers(scene)} ${level === "emergency" ? nothing : summary(scene, assessment)}
    <p class="muted">${words.result.notDiagnosis}</p>
    <div class="buttons">
      ${button(words.result.back, on.back)} ${button(words.result.restart, on.restart)}
    </div>
  `;
}
function contacts(scene, level) {
  const { words, settings, emergency, country } = scene;
  const { result: result2 } = words;
  const advice = settings["advice-number"];
  const therapist = settings["therapist-phone"];
  const book = settings["book-url"];
  const links = [];
  if (level === "emergency" && emergency) {
    const label = result2.callEmergency(emergency.text);
    links.push(action(scene, "call-emergency", emergency.href, label, "fill"));
  }
  if ((level === "urgent" || level === "doctor") && advice) {
    links.push(action(scene, "call-advice", advice.href, result2.callAdvice(advice.text), "fill"));
  }
  if (level === "therapist" && therapist) {
    const label = result2.callTherapist(therapist.text);
    links.push(action(scene, "call-therapist", therapist.href, label, "fill"));
  }
  if (!isAbove(level, "therapist") && book) {
    links.push(action(scene, "book", book, settings["book-label"] ?? result2.book));
  }
  return html`
    ${links.length > 0 ? html`<div class="buttons ${level}">${links}</div>` : nothing}
    ${level === "emergency" ? html`<p>${emergency ? result2.elsewhere(country) : result2.callLocal}</p>` : nothing}
  `;
}
function stillOpen({ words, on }, { unanswered, level }) {
  const [first] = unanswered;
  if (!first || level === "emergency") return nothing;
  return html`<div class="notice doctor">
    <p>${words.result.unanswered}</p>
    ${button(words.intro.resume, () => on.edit(first))}
  </div>`;
}
function why(scene, assessment) {
  const { words, checkup } = scene;
  const found = reasons(words, checkup.answers, assessment);
  if (assessment.unanswered.length > 0 && found.length === 0) return nothing;
  return html`
    ${heading(scene, words.result.why)}
    ${found.length === 0 ? html`<p>${words.result.nothing}</p>` : html`<ul>
            ${found.map(
    ([reason, answers]) => html`<li>${reason} ${answerList(scene, answers)}</li>`
  )}
          </ul>`}
  `;
}
const answerList = ({ words, checkup, on }, found) => {
  const asked = path(checkup.answers).flatMap(({ questions }) => questions);
  return html`<ul class="plain">
    ${found.map(({ question, values }) => {
    const { ask } = words.questions[question];
    return html`<li class="answer">
        <span>
          <span class="hint">${ask}</span>
          ${told(words, values, question)}
        </span>
        ${asked.includes(question) ? button(
      words.result.changeShort,
      () => on.edit(question),
      "link",
      words.result.change(ask)
    ) : nothing}
      </li>`;
  })}
  </ul>`;
};
function more(scene, assessment) {
  const { words } = scene;
  const { level, signs, watches } = assessment;
  const again = nextCheck(scene, assessment);
  return html`
    ${heading(scene, words.result.watch)}
    <ul>
      ${watches.map((id) => {
    const [act, sign] = words.watches[id];
    return html`<li><strong>${act}</strong> ${sign}</li>`;
  })}
    </ul>
    ${again ? html`<p class="notice">${words.result.checkAgain(dayPart(scene, again))}</p>` : nothing}
    ${levelScale(scene, level)}
    ${level === "urgent" ? nothing : [
    course(scene, scene.checkup.answers, diaryOf(scene)),
    diary(scene, again),
    ordinarySigns(scene, signs)
  ]}
  `;
}
const ordinarySigns = (scene, states) => html`
  ${heading(scene, scene.words.result.signs)}
  <p class="muted">${scene.words.result.signsLead}</p>
  <ul class="plain">
    ${signIds.map(
  (id) => html`<li class="sign">
          ${icon(signIcons[states[id]])}
          <span>
            ${scene.words.signs[id]}: <strong>${scene.words.signStates[states[id]]}</strong>
          </span>
        </li>`
)}
  </ul>
`;
const allAnswers = (scene) => html`<details>
    <summary>${scene.words.result.answers}</summary>
    ${answerList(scene, given(scene.checkup.answers))}
  </details>`;

function widget(scene) {
  const { settings, checkup, words, keeper } = scene;
  const { answers } = checkup;
  const shows = settings.show.includes("check");
  const page = shows ? currentPage(checkup) : void 0;
  const assessment = shows ? assessmentOf(scene) : void 0;
  const daily = shows && checkup.place === "daily" ? keeper?.diary : void 0;
  const isAsking = page !== void 0 || daily !== void 0;
  const alone = isAsking || assessment && isAbove(assessment.level, "doctor");
  const content = {
    check: () => {
      if (page) return questionPage(scene, page);
      if (daily) return dailyCheck(scene, daily);
      return assessment ? result(scene, assessment) : intro(scene);
    },
    tips: () => tipCards(scene, assessment && { level: assessment.level, answers }),
    myths: () => mythCards(scene),
    prepare: () => prepareCheck(scene)
  };
  const shown = settings.show.filter((section) => section === "check" || !alone);
  const key = (section) => section === "check" ? checkup.place : section;
  return html`<div
    lang=${words.lang}
    dir=${words.dir}
    class="nr-block fs-exclude rr-block mp-block amp-block ym-hide-content ph-no-capture sentry-block"
    data-dd-privacy="hidden"
    data-heap-redact-text
    data-private
    data-openreplay-hidden
    data-recording-disable
    data-clarity-mask="true"
    data-hj-suppress
    data-matomo-mask
    data-html2canvas-ignore
  >
    ${shown.map(
    (section) => html`<section class=${section} part="card ${section}">
          ${anew(key(section), content[section]())}
        </section>`
  )}
    <slot name="footer"></slot>
    ${isAsking ? nothing : html`<details part="footer">
            <summary>${words.about.title}</summary>
            ${[...words.about.text, words.about.version(version, reviewed.date)].map(
    (text) => html`<p class="muted">${text}</p>`
  )}
          </details>`}
  </div>`;
}

const flags = ["no-diary", "share-answers"];
const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const Base = globalThis.HTMLElement ?? class {
};
class SorenessChecker extends Base {
  static get observedAttributes() {
    return ["lang", ...Object.keys(settings), ...flags];
  }
  #root;
  #checkup = newCheckup;
  #ticked = [];
  #keeper = new DiaryKeeper();
  #outcome;
  #isListening = false;
  /** Whether the answers, or some of them, come from the diary. */
  #isFromDiary = false;
  /** When the screen was reached: an open page may grow old. */
  #shownAt = Date.now();
  #mapView = "back";
  /** The language of the place, as the page has it without a translator. */
  #lang;
  /** Something kept the screen from being drawn, and this lets the fallback be seen. */
  #isBroken = false;
  #slot = document.createElement("slot");
  /** When the screen last changed, in the time of events. */
  #movedAt = 0;
  /** What was warned of, so that each bad value is named once. */
  #warned = /* @__PURE__ */ new Set();
  connectedCallback() {
    if (this.#root) this.#render();
    else {
      const restore = this.shadowRoot ? stateOf(this.shadowRoot) : void 0;
      const root = this.#root = this.attachShadow({ mode: "open" });
      this.#draw(() => {
        root.addEventListener("click", this.#stopStrayClick, true);
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
  #draw(act) {
    if (this.#isBroken) return;
    try {
      act();
    } catch (error) {
      this.#isBroken = true;
      this.#root?.replaceChildren(this.#slot);
      console.error("<soreness-checker>: the fallback is shown, since", error);
    }
  }
  disconnectedCallback() {
    this.#listen();
  }
  /** A style sheet belongs to one document, so each new document of the element needs its own. */
  adoptedCallback() {
    const view = own("defaultView", this.ownerDocument);
    if (this.#root && view) adoptStyles(this.#root, view, styles);
  }
  attributeChangedCallback(name) {
    if (name === "no-diary" && this.#root) {
      if (this.noDiary) {
        this.#keeper.close();
        this.#forgetDiary();
      } else this.#keeper.open();
      this.#listen();
    }
    this.#render();
  }
  /** Properties that were set before the element was defined hide the class's own: set them again. */
  #adoptEarlyProperties() {
    const own2 = this;
    for (const name of SorenessChecker.observedAttributes.map(camelCase)) {
      if (!Object.hasOwn(own2, name)) continue;
      const value = own2[name];
      delete own2[name];
      own2[name] = value;
    }
  }
  /** Shows what the diary brings. */
  #follow(what) {
    if (!what) return;
    this.#isFromDiary = true;
    this.#checkup = what.checkup;
    this.#shownAt = what.shownAt;
  }
  /** What came from the diary goes with it: old answers must not pass for new ones. */
  #forgetDiary() {
    if (this.#isFromDiary) this.#checkup = newCheckup;
    this.#isFromDiary = false;
  }
  /** Only who keeps a diary can change it in another tab, and come back to a page of yesterday. */
  #listen() {
    const isWanted = this.isConnected && this.#keeper.diary !== void 0;
    if (isWanted === this.#isListening) return;
    this.#isListening = isWanted;
    const how = isWanted ? "addEventListener" : "removeEventListener";
    window[how]("storage", this.#hearOtherTab);
    own(how)("visibilitychange", this.#heedDay);
  }
  #hearOtherTab = (event) => {
    const { key } = event;
    if (key !== null && key !== storageKey) return;
    const { diary: before } = this.#keeper;
    this.#keeper.reload();
    const { diary } = this.#keeper;
    const { place } = this.#checkup;
    const scene = this.#scene();
    const shown = place === "daily" ? "urgent" : assessmentOf(scene)?.level;
    const isOurs = place === "daily" || place === "result" && diaryOf(scene);
    if (before && diary && shown && isOurs && outdates(diary, before, shown)) {
      this.#keeper.begin();
      this.#follow(lastResult(diary));
    }
    this.#render();
  };
  /** A page that was left open shows today's check, not the diary's result of another day. */
  #heedDay = () => {
    const { diary } = this.#keeper;
    const now = Date.now();
    if (document.hidden || !diary || !isDue(diary, now) || !isUnderWay(diary, now)) return;
    const { place, answers } = this.#checkup;
    const isOld = {
      // A check that was begun in the evening may end in the morning.
      daily: dayOf(now) - dayOf(this.#shownAt) > 1,
      result: diaryOf(this.#scene()) !== void 0,
      intro: Object.keys(answers).length === 0
    };
    if (!(place in isOld) || !isOld[place]) return;
    this.#keeper.begin();
    this.#follow(todaysCheck(this.#keeper, now));
    this.#render();
  };
  #render() {
    const root = this.#root;
    if (root) this.#draw(() => render(widget(this.#scene()), root));
  }
  #scene() {
    this.#lang = inheritedLang(this) ?? this.#lang;
    const site = readSite(this, this.#lang ?? "", (name, value, allowed) => {
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
      keeper: this.noDiary ? void 0 : this.#keeper,
      // Only where the page is served safely.
      canShare: "share" in navigator,
      outcome: this.#outcome,
      on: this.#handlers
    };
  }
  /** The second click of a double-click must not answer what has just come under the finger. */
  #stopStrayClick = (event) => {
    const isSecond = event.detail > 1;
    if (!isSecond || event.timeStamp - this.#movedAt > 500) return;
    event.preventDefault();
    event.stopPropagation();
  };
  #handlers = {
    start: () => {
      this.#emit("soreness-start", {});
      this.#move(start(this.#checkup));
    },
    next: () => {
      const { answers, daily } = this.#checkup;
      if (daily) this.#keeper.reload();
      const isEnough = !daily || isShortEnough(this.#keeper, Date.now());
      this.#move(isEnough ? next(this.#checkup) : startAgain(answers, daily));
    },
    back: () => this.#move(back(this.#checkup)),
    finish: () => this.#move(finish(this.#checkup)),
    edit: (question) => this.#move(edit(this.#checkup, question), question),
    restart: () => {
      this.#keeper.begin();
      this.#isFromDiary = false;
      this.#emit("soreness-restart", {});
      this.#move(newCheckup);
    },
    answer: (question, given) => {
      this.#checkup = answer(this.#checkup, question, given);
      this.#render();
    },
    toggle: (question, option) => {
      this.#checkup = toggle(this.#checkup, question, option);
      this.#render();
    },
    turn: () => {
      this.#mapView = this.#mapView === "back" ? "front" : "back";
      this.#render();
    },
    tick: (id) => {
      const others = this.#ticked.filter((one) => one !== id);
      this.#ticked = others.length < this.#ticked.length ? others : [...others, id];
      this.#render();
    },
    act: (action) => this.#emit("soreness-action", { action }),
    startAfresh: () => {
      this.#keeper.begin();
      this.#isFromDiary = false;
      this.#emit("soreness-start", {});
      this.#move(start(newCheckup));
    },
    checkToday: () => {
      this.#emit("soreness-start", {});
      const isToday = dayOf(this.#shownAt) === dayOf(Date.now());
      if (this.#checkup.daily && this.#checkup.place === "intro" && isToday) {
        return this.#move({ ...this.#checkup, place: "daily" });
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
      this.#save("diary", "check.ics", "text/calendar", calendarFile(reminder));
    },
    saveDiary: () => this.#save("diary", "diary.json", "application/json", this.#keeper.export()),
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
      navigator.share({ title, text: this.#summary(summaryText) }).catch((error) => {
        if (error.name !== "AbortError") this.#tell("summary", "refused");
      });
    },
    saveSummary: () => this.#save("summary", "summary.txt", "text/plain", this.#summary(summaryText)),
    print: () => printAlone(
      this.#summary(summaryPage),
      en.summary.title,
      en.lang,
      () => this.#tell("summary", "refused")
    )
  };
  /** Gives the visitor a file. Whether it comes nobody tells the page: a frame may not be let. */
  #save(where, name, type, text) {
    if (!download(name, type, text) || isFramed()) this.#tell(where, "file");
  }
  /** Says what came of it, with the summary marked where it is there to be copied by hand. */
  #tell(where, what) {
    this.#outcome = { where, what };
    this.#render();
    if (where === "summary") select(this.#root?.querySelector("pre"));
  }
  /** What a view tells of the result. */
  #summary(tell) {
    const scene = this.#scene();
    return tell(scene, assessmentOf(scene) ?? assessValid(this.#checkup.answers));
  }
  async #copy() {
    try {
      await navigator.clipboard.writeText(this.#summary(summaryText));
      this.#outcome = { where: "summary", what: "copied" };
      this.#render();
    } catch {
      this.#tell("summary", "refused");
      if (document.execCommand?.("copy")) this.#tell("summary", "copied");
    }
  }
  /** The diary was begun, deleted or brought back: shows so, and puts the focus there. */
  #changeDiary() {
    this.#listen();
    this.#render();
    reach(this.#root, [".diary", ".check .title"]);
  }
  /** Shows where the checkup has come to, puts the focus there, and tells the page. */
  #move(checkup, question = checkup.missing[0]) {
    this.#checkup = checkup;
    this.#shownAt = Date.now();
    this.#outcome = void 0;
    if (checkup.place === "result") this.#note();
    const { place, answers } = this.#checkup;
    this.#movedAt = performance.now();
    this.#render();
    const asked = `[data-question="${question ?? ""}"]`;
    reach(this.#root, [
      `${asked} :is(:checked, [aria-checked='true'])`,
      `${asked} :is(input, [tabindex='0'])`,
      ".check .title"
    ]);
    if (checkup.missing.length > 0 || this.#isBroken) return;
    if (place === "result") {
      const level = this.#summary((_, assessment) => assessment.level);
      this.#emit("soreness-result", this.shareAnswers ? { level, answers } : { level });
    } else if (place !== "intro") {
      this.#emit("soreness-question", { step: progress(checkup).step || 1 });
    }
  }
  /** The result becomes an entry of the diary, where there is one. */
  #note() {
    if (this.noDiary) return;
    this.#checkup = { ...this.#checkup, answers: this.#keeper.note(this.#checkup.answers) };
  }
  #emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
for (const name of [...Object.keys(settings), ...flags]) {
  const isFlag = flags.includes(name);
  Object.defineProperty(SorenessChecker.prototype, camelCase(name), {
    get() {
      if (isFlag) return (this.getAttribute(name) ?? "false") !== "false";
      const value = readSettings(this, () => void 0)[name];
      if (Array.isArray(value)) return value.join(" ");
      return value instanceof Object && "text" in value ? value.text : value;
    },
    set(value) {
      if (!value) this.removeAttribute(name);
      else this.setAttribute(name, isFlag ? "" : value);
    },
    configurable: true,
    enumerable: true
  });
}

export { SorenessChecker, newCheckup, readSite, styles, version, widget };

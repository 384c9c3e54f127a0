import { LitElement, isServer, unsafeCSS } from 'lit';
import { areaOf, isAnswered, levelSoFar, assessValid, isQuestion, isAnswerTo, unanswered, questionIds, isAsked, questionOf, path, matches, any, is, numbSkin, evaluate, watches, watchActs, signIds, areas, areaIds, questions as questions$1, rowOptions, optionsOf, scale, conditionGroups, emergencyRows, stepCount, warningSigns } from './index2.js';
import { needsHelpToday, isAbove, levels } from './levels.js';
import { directive, Directive, PartType } from 'lit/directive.js';
import { setCommittedValue } from 'lit/directive-helpers.js';
import { noChange, html as html$1, svg as svg$1, nothing, render } from 'lit/html.js';
import { en } from './locales/en.js';
import { optional, array, picklist, pipe, string, maxLength, check as check$1, strictObject, trim, minLength, safeParse } from 'valibot';
import { property as property$1 } from 'lit/decorators/property.js';

const nhsBurns = {
  cite: "NHS, Burns and scalds (copy)",
  url: "https://www.nhs.uk/conditions/burns-and-scalds/"
};
const needles = {
  cite: "Pneumothorax after needling, case report",
  url: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC4677943/"
};
const nccih = { cite: "NCCIH, Massage therapy (copy)" };
const ng59 = {
  cite: "NICE NG59, Low back pain",
  url: "https://www.nice.org.uk/guidance/ng59"
};
const cambron2007 = {
  cite: "Cambron 2007",
  url: "https://pubmed.ncbi.nlm.nih.gov/17983334/"
};
const carnes2010 = {
  cite: "Carnes 2010",
  url: "https://doi.org/10.1016/j.math.2009.12.006"
};
const paanalahti2014 = {
  cite: "Paanalahti 2014",
  url: "https://doi.org/10.1186/1471-2474-15-77"
};
const tabell2019 = {
  cite: "Tabell 2019",
  url: "https://doi.org/10.1186/s12998-019-0248-9"
};
const furlan2015 = {
  cite: "Furlan 2015, Cochrane",
  url: "https://doi.org/10.1002/14651858.CD001929.pub3"
};
const ernst2003 = {
  cite: "Ernst 2003",
  url: "https://doi.org/10.1093/rheumatology/keg306"
};
const yin2014 = { cite: "Yin 2014", url: "https://doi.org/10.1155/2014/480956" };
const yang2018 = {
  cite: "Yang 2018",
  url: "https://doi.org/10.1097/PHM.0000000000000809"
};
const sun2015 = { cite: "Sun 2015, bleeding after a massage" };
const aksoy2009 = {
  cite: "Aksoy 2009",
  url: "https://pubmed.ncbi.nlm.nih.gov/19887226/"
};
const li2014 = {
  cite: "Li 2014",
  url: "https://doi.org/10.1371/journal.pone.0089304"
};
const french2006 = {
  cite: "French 2006, Cochrane",
  url: "https://doi.org/10.1002/14651858.CD004750.pub2"
};
const derry2015 = {
  cite: "Derry 2015, Cochrane",
  url: "https://doi.org/10.1002/14651858.CD007402.pub3"
};
const herbert2011 = {
  cite: "Herbert 2011, Cochrane",
  url: "https://doi.org/10.1002/14651858.CD004577.pub3"
};
const dupuy2018 = {
  cite: "Dupuy 2018",
  url: "https://doi.org/10.3389/fphys.2018.00403"
};
const grober2017 = { cite: "Gröber 2017", url: "https://doi.org/10.3390/nu9080813" };
const wiltshire2010 = {
  cite: "Wiltshire 2010",
  url: "https://doi.org/10.1249/MSS.0b013e3181c9214f"
};
const quintner2015 = {
  cite: "Quintner 2015, and its critics",
  url: "https://doi.org/10.1093/rheumatology/keu471"
};
const kawchuk2015 = {
  cite: "Kawchuk 2015",
  url: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC4398549/"
};
const cleary2002 = {
  cite: "Cleary 2002",
  url: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC164305/"
};
const ingraham = { cite: "PainScience, Drinking water after massage" };
const bleakley2012 = {
  cite: "Bleakley 2012, Cochrane",
  url: "https://doi.org/10.1002/14651858.CD008262.pub2"
};
const wang2022 = { cite: "Wang 2022", url: "https://doi.org/10.2340/jrm.v53.331" };
const peters2022 = {
  cite: "Peters 2022",
  url: "https://doi.org/10.1016/j.msksp.2022.102607"
};
const degenhardt2018 = {
  cite: "Degenhardt 2018",
  url: "https://doi.org/10.7556/jaoa.2018.033"
};
const malaise = {
  cite: "PainScience, Feeling ill after a massage",
  url: "https://www.painscience.com/articles/poisoned-by-massage.php"
};
const patches = { cite: "ISMP, Medicine patches and heat (older page)" };
const nhsIbuprofen = {
  cite: "NHS, Ibuprofen (copies)",
  url: "https://www.nhs.uk/medicines/ibuprofen-for-adults/"
};
const nhsBruises = { cite: "NHS, Bruises (older page)" };
const guys = {
  cite: "Guy’s and St Thomas’, Low blood pressure on standing",
  url: "https://www.guysandstthomas.nhs.uk/health-information/postural-hypotension"
};
const mayoSleep = {
  cite: "Mayo Clinic, Sleeping positions",
  url: "https://www.mayoclinic.org/diseases-conditions/back-pain/multimedia/sleeping-positions/sls-20076452"
};
const insulin1989 = {
  cite: "Massage and insulin, 1989",
  url: "https://pubmed.ncbi.nlm.nih.gov/2696618/"
};
const oncolink = { cite: "OncoLink, Massage after lymph nodes were taken out" };
const physiology = { cite: "Textbook physiology" };

function spreadOf(places) {
  if (places.length === 0) return void 0;
  if (places.every((place) => place.endsWith("-spine"))) return "spine";
  const areas = new Set(places.map(areaOf));
  const isWide = areas.has("all-over") || areas.size > 2 || places.length > 3;
  return isWide ? "wide" : void 0;
}
function inferFromAreas(before, after) {
  const inferred = spreadOf(before.areas ?? []);
  const isOwn = before.spread !== void 0 && before.spread !== inferred;
  return { ...after, spread: isOwn ? before.spread : spreadOf(after.areas ?? []) };
}

const newSign = "new-sign";
const newCheckup = { screen: "intro", answers: {}, errors: [], editing: false };
const isUnanswered = (checkup, asked) => asked === newSign ? !checkup.newSign : !isAnswered(asked, checkup.answers);
const answer = (checkup, asked, given) => asked === newSign ? { ...checkup, newSign: given } : { ...checkup, answers: { ...checkup.answers, [asked]: given } };
const answerOf = ({ answers, newSign: sign }, asked) => asked === newSign ? sign : answers[asked];
function toggle$1(checkup, question, option) {
  const given = checkup.answers[question];
  const chosen = Array.isArray(given) ? given : [];
  const wanted = chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen.filter((one) => one === "none" === (option === "none")), option];
  const kept = wanted.length > 0 ? wanted : void 0;
  const ticked = answer(checkup, question, kept);
  return question === "areas" ? { ...ticked, answers: inferFromAreas(checkup.answers, ticked.answers) } : ticked;
}

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
function dayOf$1(at) {
  const date = new Date(at);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / day;
}
const daysAgo = {
  today: [0, 0],
  yesterday: [1, 1],
  "two-days": [2, 2],
  "three-days": [3, 3],
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
const daysAfter = ({ massageDay }, at) => Math.max(0, dayOf$1(at) - massageDay);
const mostEntries = 1e3;
function withEntries(diary, added) {
  const byTime = new Map([...diary.entries, ...added].map((entry) => [entry.at, entry]));
  const entries = [...byTime.values()].sort((a, b) => a.at - b.at).slice(-mostEntries);
  return { ...diary, entries };
}
const isSameMassage = (diary, { massage }, at) => massage === void 0 || massage === massageAnswer(daysAfter(diary, at));
const isDue = (diary, at) => dayOf$1(at) > dayOf$1(lastEntry(diary).at);

const trends = ["gone", "better", "too-soon", "same", "worse"];
const thresholds = { rise: 2, riseFromDay: 2, flatFromDay: 4 };
function scoresBefore(diary, day) {
  const { at } = lastEntry(diary);
  return diary.entries.filter((entry) => dayOf$1(entry.at) < dayOf$1(at) && daysAfter(diary, entry.at) >= day).flatMap((entry) => entry.answers.pain ?? []);
}
function risenFrom(diary) {
  const { pain = 0 } = lastEntry(diary).answers;
  const lowest = Math.min(...scoresBefore(diary, thresholds.riseFromDay - 1));
  const isFalling = pain < (scoresBefore(diary, 0).at(-1) ?? 0);
  return !isFalling && pain - lowest >= thresholds.rise ? lowest : void 0;
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
const levelsKnown = /* @__PURE__ */ new WeakMap();
function levelsOf(diary) {
  const known = levelsKnown.get(diary);
  if (known) return known;
  const levels = diary.entries.map(({ answers }, index) => {
    const soFar = { ...diary, entries: diary.entries.slice(0, index + 1) };
    return assessValid(answers, levelOfCourse(soFar)).level;
  });
  levelsKnown.set(diary, levels);
  return levels;
}
function findingOf(diary) {
  const { at, answers } = lastEntry(diary);
  const trend = shownTrend(diary) ?? answers.trend;
  if (trend === "worse" || trend === "gone") return trend;
  if (trend === "better") return "better";
  return trend && daysAfter(diary, at) >= thresholds.flatFromDay ? "slow" : void 0;
}
const neededHelp = (diary) => needsHelpToday(levelsOf(diary).at(-1) ?? "self-care");
const isUnderWay = (diary, at) => (lastEntry(diary).answers.trend !== "gone" || neededHelp(diary)) && dayOf$1(at) - dayOf$1(lastEntry(diary).at) <= 7;

const newDiaryState = (now) => ({
  begunAt: now,
  unsaved: [],
  wasStored: false
});
function earlierChecks({ diary, recordedAt }) {
  const entries = diary?.entries.filter(({ at }) => at !== recordedAt) ?? [];
  return diary && entries.length > 0 ? { ...diary, entries } : void 0;
}
const beginCheck = (state, now) => ({
  ...state,
  recordedAt: void 0,
  begunAt: now
});

const worst = (...rows2) => ["yes", "unsure", "no"].find((answer) => rows2.includes(answer));
const listed = (value) => Array.isArray(value) ? value : [];
const isOther = (value, calm) => value !== void 0 && ![value].flat().includes(calm);
const rows$1 = ["yes", "no", "unsure"];
const renamed = {
  "both-legs": rows$1,
  clumsy: rows$1,
  "leg-swelling": rows$1,
  skin: rows$1,
  side: ["both", "middle", "one-treated", "one-of-two"],
  movement: ["helps", "no-help", "untried"],
  onset: ["sudden", "during", "same-day", "next-day", "two-days", "later", "before"]
};
function fromFirstEdition(old, massage) {
  const isRight = Object.keys(renamed).every(
    (id) => [void 0, ...renamed[id] ?? []].includes(old[id])
  );
  if (!isRight) throw new TypeError("These are no answers.");
  const kept = Object.fromEntries(Object.entries(old).filter(([id]) => !(id in renamed)));
  const both = worst(old["both-legs"], old.clumsy);
  const hasNerve = [old.shooting, old.numbness, old.weakness].some((one) => isOther(one, "no"));
  const hasLook = isOther(old.look, "none") || isOther(old["growing-swelling"], "no");
  const isHot = isOther(old.skin, "no");
  const look = [...listed(old.look).filter((one) => one !== "none"), ...isHot ? ["hot"] : []];
  const quality = [
    ...listed(old.quality),
    ...old.movement === "helps" ? ["eases"] : old.movement === "no-help" ? ["moving"] : []
  ];
  const began = ["sudden", "during", "before"].find((one) => one === old.onset);
  const conditions = listed(old.conditions).filter((one) => one !== "disc-past");
  const changed = {
    massage: old.massage && massage,
    nerves: hasNerve ? "yes" : both,
    "both-sides": both,
    "limb-swelling": old["leg-swelling"],
    "skin-change": hasLook ? "yes" : worst(old.skin),
    look: old.look && (look.length > 0 ? look : ["none"]),
    treated: old.side === "one-of-two" && old.treated === "yes" ? "one-of-two" : old.treated,
    quality: old.quality && quality,
    began: began ?? (old.onset && "not-sudden"),
    onset: began ? void 0 : old.onset,
    conditions: old.conditions && (conditions.length > 0 ? conditions : ["none"])
  };
  const all = { ...kept, ...changed };
  return Object.fromEntries(Object.entries(all).filter(([, answer]) => answer !== void 0));
}

const version$1 = 3;
const lastDay = 47482;
const lastMoment = (lastDay + 1) * 864e5 - 1;
function fail() {
  throw new TypeError("This is no diary.");
}
const object$1 = (value) => Object(value) === value ? value : fail();
const whole$1 = (value, largest) => Number.isInteger(value) && value >= 0 && value <= largest ? value : fail();
function answersIn(value) {
  const given = Object.entries(object$1(value));
  const areRight = given.every(([id, answer]) => isQuestion(id) && isAnswerTo(id, answer));
  return areRight && given.length > 0 ? value : fail();
}
const entriesIn = (value) => Array.isArray(value) && value.length > 0 && value.length <= mostEntries ? value : fail();
function entryIn(value) {
  const { at, answers } = object$1(value);
  return { at: whole$1(at, lastMoment), answers: answersIn(answers) };
}
function withTreated(value) {
  const entry = object$1(value);
  const { side, ...others } = object$1(entry.answers);
  if (side === "untreated") return { ...entry, answers: { ...others, treated: "no" } };
  return { ...entry, answers: side ? { ...others, side, treated: "yes" } : others };
}
function withNewQuestions(value, massageDay) {
  const { at, answers } = object$1(value);
  const days = Math.max(0, dayOf$1(whole$1(at, lastMoment)) - massageDay);
  return { at, answers: fromFirstEdition(object$1(answers), massageAnswer(days)) };
}
const entryOf = {
  1: (value, day) => entryIn(withNewQuestions(withTreated(value), day)),
  2: (value, day) => entryIn(withNewQuestions(value, day)),
  [version$1]: entryIn
};
function bare(key) {
  const value = this[key];
  return Array.isArray(value) ? Object.setPrototypeOf([...value], null) : value;
}
const serializeDiary = (diary) => JSON.stringify({ version: version$1, ...diary }, bare, 2);
function parseDiary(text) {
  try {
    const stored = object$1(JSON.parse(text));
    const form = whole$1(stored.version, Number.MAX_SAFE_INTEGER);
    if (form > version$1) return "newer";
    const massageDay = whole$1(stored.massageDay, lastDay);
    const read = entryOf[form] ?? fail;
    const entries = entriesIn(stored.entries).map((value) => read(value, massageDay));
    return withEntries({ massageDay, entries: [] }, entries);
  } catch {
    return "unreadable";
  }
}

const storageKey = "soreness-checker:diary";
function backUp(stored, text) {
  if (text === void 0) return {};
  let number = 1;
  while (`${storageKey}:${number}` in stored) number += 1;
  return { [`${storageKey}:${number}`]: text };
}

const isDiary = (found) => found instanceof Object;
const isSame = (found, own) => isDiary(found) && found.massageDay === own.massageDay;
function read$1(state, { stored }) {
  if (!stored) return [{ ...state, problem: "blocked" }, void 0];
  const text = stored[storageKey];
  return [state, text === void 0 ? void 0 : parseDiary(text)];
}
const checkClock = (state, diary, now) => dayOf$1(now) < dayOf$1(lastEntry(diary).at) ? { ...state, problem: "clock" } : state;
function openDiary(state, world) {
  const [next, found] = read$1(state, world);
  if (!isDiary(found)) return { ...next, problem: found ?? next.problem };
  return checkClock({ ...next, diary: found, wasStored: true }, found, world.now);
}
function merge(state, found, own) {
  if (isSame(found, own)) {
    const diary = withEntries(withEntries(own, found.entries), state.unsaved);
    return [{ ...state, diary }, true];
  }
  if (found === "unreadable" || !state.wasStored) return [state, true];
  return [{ ...state, problem: state.problem ?? "elsewhere" }, false];
}
function reloadDiary(state, world) {
  if (!state.diary) return state;
  const [next, found] = read$1(state, world);
  return merge(next, found, state.diary)[0];
}
function save$1(before, diary, asNew, world) {
  const [read_, found] = read$1(before, world);
  const state = { ...read_, diary };
  if (found === "newer") return [{ ...state, problem: found }];
  const [next, mayStore] = asNew ? [state, true] : merge(state, found, diary);
  if (!mayStore) return [next];
  const { stored = {} } = world;
  const isReplaced = asNew || !isSame(found, diary);
  const backup = isReplaced ? backUp(stored, stored[storageKey]) : {};
  return [next, { ...backup, [storageKey]: serializeDiary(next.diary ?? diary) }];
}
const confirmStored = (state, writes) => storageKey in writes ? { ...state, unsaved: [], wasStored: writes[storageKey] !== null } : state;

function startDiary(state, { answers, at }, daysAgo, world) {
  const diary = { massageDay: dayOf$1(at) - daysAgo, entries: [{ at, answers }] };
  const next = { ...state, problem: void 0, deleted: void 0, recordedAt: at, unsaved: [] };
  return save$1(next, diary, true, world);
}
function timeFor({ recordedAt }, diary, now) {
  const { at } = lastEntry(diary);
  const isLast = recordedAt === at && dayOf$1(at) >= dayOf$1(now);
  return isLast ? at : Math.max(now, at + 1);
}
function record(before, answers, world) {
  if (!before.diary) return [before.deleted ? { ...before, pending: answers } : before];
  const { now } = world;
  const state = reloadDiary({ ...before, problem: void 0 }, world);
  const diary = state.diary ?? before.diary;
  const isSame = [state.begunAt, now].some((at) => isSameMassage(diary, answers, at));
  if (!isSame && state.recordedAt === void 0) return [state];
  const massage = isSame && answers.massage ? massageAnswer(daysAfter(diary, now)) : answers.massage;
  const entry = { at: timeFor(state, diary, now), answers: { ...answers, massage } };
  const unsaved = [...state.unsaved.filter(({ at }) => at !== entry.at), entry];
  const recorded = { ...checkClock(state, diary, now), recordedAt: entry.at, unsaved };
  const [next, writes] = save$1(recorded, withEntries(diary, [entry]), false, world);
  return [next, writes, entry.answers];
}
function exportDiary({ diary }, { stored = {} }) {
  const texts = diary ? { ...stored, [storageKey]: serializeDiary(diary) } : stored;
  return Object.keys(texts).map((key) => texts[key]).join("\n\n");
}
const forget = (now, deleted) => ({
  ...newDiaryState(now),
  deleted
});
function deleteDiary({ diary }, { now, stored = {} }) {
  const writes = Object.fromEntries(Object.keys(stored).map((key) => [key, null]));
  return [forget(now, { diary, texts: stored }), writes];
}
function undoDelete(state, world) {
  const { deleted, pending } = state;
  const restored = { ...world.stored, ...deleted?.texts };
  const writes = { ...deleted?.texts, ...backUp(restored, world.stored?.[storageKey]) };
  const next = {
    ...state,
    diary: deleted?.diary,
    deleted: void 0,
    pending: void 0,
    wasStored: storageKey in writes
  };
  if (!pending) return [next, writes];
  const stored = world.stored && { ...world.stored, ...writes };
  const [recorded, more] = record(next, pending, { ...world, stored });
  return [recorded, { ...writes, ...more }];
}
const closeDiary = (now) => forget(now);

function calmAnswer(id) {
  const { nextDay } = questionOf(id);
  return typeof nextDay === "object" ? String(nextDay.calm) : void 0;
}
const questionsToday = (before) => questionIds.filter((id) => {
  const calm = calmAnswer(id);
  const isRestless = calm && isAnswered(id, before) && String(before[id]) !== calm;
  const isNew = isAsked(id, before) === true && !isAnswered(id, before);
  return questionOf(id).nextDay === "asked" || isRestless || isNew;
});
function carriedOver(before) {
  const asked = questionsToday(before);
  return questionIds.filter((id) => calmAnswer(id) && !asked.includes(id));
}
const answersToday = (diary, at) => ({
  ...lastEntry(diary).answers,
  massage: massageAnswer(daysAfter(diary, at))
});
const allowsShortCheck = (diary, at) => isUnderWay(diary, at) && dayOf$1(at) >= dayOf$1(lastEntry(diary).at) && !neededHelp(diary) && unanswered(lastEntry(diary).answers).length === 0;

const hills = {
  usual: { top: 5, peak: 1.3, end: 4 },
  slow: { top: 5.4, peak: 2.2, end: 8.2 }
};
function height({ top, peak, end }, day) {
  const gone = Math.min(Math.max((day - peak) / (end - peak), 0), 1);
  return top * (1 - gone * gone * (3 - 2 * gone));
}
const isAboveUsual = (day, pain) => pain - 0.5 > height(hills.slow, day);

const newSession = (now) => ({
  checkup: newCheckup,
  shownAt: now,
  isFromDiary: false,
  diaryState: newDiaryState(now),
  ticked: [],
  mapView: "back",
  opened: []
});
function diaryOf({ diaryState, checkup, shownAt }) {
  const { diary } = diaryState;
  return diary && isSameMassage(diary, checkup.answers, shownAt) ? diary : void 0;
}
function assessmentOf(session, pages) {
  const { screen, answers } = session.checkup;
  if (screen !== "result") return void 0;
  const diary = diaryOf(session);
  return assessValid(answers, diary && levelOfCourse(diary), pages);
}

const goTo = (checkup, screen) => ({
  ...checkup,
  screen,
  errors: [],
  editing: false
});
const isComplete = (page, answers) => page.questions.every((question) => isAnswered(question, answers));
function isPageComplete({ screen, answers }) {
  const page = path(answers).find(({ id }) => id === screen);
  return page !== void 0 && isComplete(page, answers);
}
const start = ({
  screen: _,
  shortCheck: __,
  carried: ___,
  newSign: ____,
  ...checkup
}) => goTo({ ...newCheckup, ...checkup }, "alarm-body");
const startShortCheck = (before, asks, carries = []) => ({
  ...newCheckup,
  screen: "short-check",
  answers: without$1(before, [...asks, ...carries]),
  shortCheck: asks,
  carried: pick(before, carries)
});
const toShortCheck = (checkup) => goTo(
  { ...checkup, answers: without$1(checkup.answers, Object.keys(checkup.carried ?? {})) },
  "short-check"
);
const shortCheckQuestions = ({ answers, shortCheck = [] }) => shortCheck.filter((question) => isAsked(question, answers));
const startAgain = (before, keep = []) => start({
  ...newCheckup,
  answers: pick(
    before,
    questionIds.filter((id) => questionOf(id).nextDay === "lasts" || keep.includes(id))
  )
});
const pick = (answers, questions) => Object.fromEntries(Object.entries(answers).filter(([question]) => questions.includes(question)));
const without$1 = (answers, questions) => pick(
  answers,
  questionIds.filter((question) => !questions.includes(question))
);
function next(checkup) {
  if (checkup.screen === "short-check") return afterShortCheck(checkup);
  const pages = path(checkup.answers);
  const here = pages.findIndex(({ id }) => id === checkup.screen);
  const page = pages[here];
  if (!page) return checkup;
  if (page.level === "emergency") return goTo(checkup, "result");
  if (!isComplete(page, checkup.answers)) {
    const errors = page.questions.filter((question) => !isAnswered(question, checkup.answers));
    return { ...checkup, errors };
  }
  if (checkup.editing && checkup.shortCheck) return afterShortCheck(toShortCheck(checkup));
  if (checkup.editing) {
    const open = pages.find((one) => !isComplete(one, checkup.answers));
    return open ? { ...goTo(checkup, open.id), editing: true } : goTo(checkup, "result");
  }
  return goTo(checkup, pages[here + 1]?.id ?? "result");
}
function afterShortCheck(checkup) {
  const { answers, newSign: sign } = checkup;
  const asked = shortCheckQuestions(checkup);
  if (levelSoFar(answers) === "emergency") return goTo(checkup, "result");
  if (sign === "yes" || sign === "unsure") {
    return startAgain(answers, asked);
  }
  const errors = [newSign, ...asked].filter((each) => isUnanswered(checkup, each));
  if (errors.length > 0) return { ...checkup, errors };
  return goTo({ ...checkup, answers: { ...checkup.carried, ...answers } }, "result");
}
function back(checkup) {
  const pages = path(checkup.answers);
  const here = pages.findIndex(({ id }) => id === checkup.screen);
  if (checkup.screen === "intro") return checkup;
  if (checkup.screen === "result" && checkup.shortCheck) return toShortCheck(checkup);
  if (checkup.editing && checkup.shortCheck) return afterShortCheck(toShortCheck(checkup));
  if (checkup.editing) return goTo(checkup, "result");
  const before = checkup.screen === "result" ? pages.at(-1) : pages[here - 1];
  return goTo(checkup, before?.id ?? "intro");
}
function edit(checkup, question) {
  if (shortCheckQuestions(checkup).includes(question)) return toShortCheck(checkup);
  const page = path(checkup.answers).find(({ questions }) => questions.includes(question));
  return page ? { ...goTo(checkup, page.id), editing: true } : checkup;
}
const finish = (checkup) => goTo(checkup, "result");

function lastResult(diary) {
  const { at, answers } = lastEntry(diary);
  return { checkup: { ...newCheckup, screen: "result", answers }, shownAt: at };
}
function todaysCheck(state, now) {
  const before = earlierChecks(state);
  const show = (checkup) => ({ checkup, shownAt: now });
  if (!before || state.problem === "clock" || !isUnderWay(before, now)) {
    return show(start(newCheckup));
  }
  const answers = answersToday(before, now);
  return show(
    allowsShortCheck(before, now) ? startShortCheck(answers, questionsToday(answers), carriedOver(answers)) : startAgain(answers)
  );
}
function initialCheckup(state, now) {
  const { diary, problem } = state;
  if (!diary || problem || !isUnderWay(diary, now)) return void 0;
  return neededHelp(diary) && !isDue(diary, now) ? lastResult(diary) : todaysCheck(state, now);
}
function supersedes(diary, before, shown) {
  const isSame = JSON.stringify(lastEntry(diary)) === JSON.stringify(lastEntry(before));
  return !isSame && !isAbove(shown, levelsOf(diary).at(-1) ?? "self-care");
}
function isShortEnough(state, now) {
  const before = earlierChecks(state);
  return !before || allowsShortCheck(before, now);
}

const storing = (writes) => writes ? [{ type: "store", writes }] : [];
function move(before, checkup, world, question = checkup.errors[0]) {
  const session = {
    ...before,
    checkup,
    shownAt: world.now,
    outcome: void 0,
    putAway: void 0
  };
  const focus = { type: "focus", on: question ?? "title" };
  if (checkup.errors.length > 0) return [session, [focus]];
  if (checkup.screen !== "result") return [session, [focus, { type: "announce" }]];
  const { answers } = checkup;
  const [diaryState, writes, held = answers] = record(session.diaryState, answers, world);
  return [
    { ...session, diaryState, checkup: { ...checkup, answers: held } },
    [...storing(writes), focus, { type: "announce" }]
  ];
}
const begin$1 = (session, { now }) => ({
  ...withDiary(session, beginCheck(session.diaryState, now)),
  isFromDiary: false
});
const showFromDiary = (session, found) => found ? { ...session, ...found, isFromDiary: true, putAway: void 0 } : session;
const forgetDiary = (session, diaryState) => ({
  ...session,
  diaryState,
  isFromDiary: false,
  checkup: session.isFromDiary ? newCheckup : session.checkup,
  putAway: void 0
});
const telling = (name, [session, effects]) => [session, [{ type: "emit", name }, ...effects]];
const withDiary = (session, diaryState) => ({
  ...session,
  diaryState
});

function goOn(session, world) {
  const { checkup } = session;
  const { answers, shortCheck } = checkup;
  if (!shortCheck) return move(session, next(checkup), world);
  const diaryState = reloadDiary(session.diaryState, world);
  const next$1 = isShortEnough(diaryState, world.now) ? next(checkup) : startAgain(answers, shortCheck);
  return move(withDiary(session, diaryState), next$1, world);
}
const checkUpdates = {
  start: (session, world) => telling("soreness-start", move(session, start(session.checkup), world)),
  "start-afresh": (session, world) => telling("soreness-start", move(begin$1(session, world), start(newCheckup), world)),
  continue: goOn,
  "go-on-soon": (session, _, { page }) => [session, [{ type: "wait", page }]],
  "go-on"(session, world, { page }) {
    const { checkup } = session;
    const isThere = checkup.screen === page && isPageComplete(checkup);
    return isThere ? goOn(session, world) : [session, []];
  },
  back: (session, world) => move(session, back(session.checkup), world),
  finish: (session, world) => move(session, finish(session.checkup), world),
  edit: (session, world, { question }) => move(session, edit(session.checkup, question), world, question),
  restart(session, world) {
    const [next, effects] = move(begin$1(session, world), newCheckup, world);
    const putAway = { ...session, putAway: void 0 };
    return telling("soreness-restart", [{ ...next, putAway }, effects]);
  },
  "undo-restart"(session) {
    const { checkup, shownAt, isFromDiary, diaryState: then } = session.putAway ?? session;
    const { begunAt, recordedAt } = then;
    const diaryState = { ...session.diaryState, begunAt, recordedAt };
    return [
      { ...session, checkup, shownAt, isFromDiary, diaryState, putAway: void 0 },
      [{ type: "focus", on: "title" }, { type: "announce" }]
    ];
  },
  answer: (session, _, { question, answer: given }) => [
    { ...session, checkup: answer(session.checkup, question, given) },
    []
  ],
  toggle: (session, _, { question, option }) => [
    { ...session, checkup: toggle$1(session.checkup, question, option) },
    []
  ],
  "flip-body-map": (session) => [
    { ...session, mapView: session.mapView === "back" ? "front" : "back" },
    []
  ],
  "toggle-prepare-item"(session, _, { id }) {
    const others = session.ticked.filter((each) => each !== id);
    const isTicked = others.length < session.ticked.length;
    return [{ ...session, ticked: isTicked ? others : [...others, id] }, []];
  },
  "open-card": (session, _, { card }) => [
    { ...session, opened: [...session.opened, card] },
    [{ type: "focus", on: card }]
  ],
  outcome(session, _, outcome) {
    const isSelected = outcome.where === "summary" && outcome.what !== "copied";
    return [{ ...session, outcome }, isSelected ? [{ type: "select-summary" }] : []];
  }
};

const changeDiary = (session, writes) => [
  session,
  [...storing(writes), { type: "focus", on: "diary" }]
];
function openTodaysCheck(before, world) {
  const session = begin$1(before, world);
  return showFromDiary(session, todaysCheck(session.diaryState, world.now));
}
function isOutOfDate(session, now) {
  const { screen, answers } = session.checkup;
  if (screen === "short-check") return dayOf$1(now) - dayOf$1(session.shownAt) > 1;
  if (screen === "result") return diaryOf(session) !== void 0;
  return screen === "intro" && Object.keys(answers).length === 0;
}
const diaryUpdates = {
  open(session, world) {
    const diaryState = openDiary(session.diaryState, world);
    return [
      showFromDiary(withDiary(session, diaryState), initialCheckup(diaryState, world.now)),
      []
    ];
  },
  "diary-on": (session, world) => [
    withDiary(session, openDiary(session.diaryState, world)),
    []
  ],
  "diary-off": (session, { now }) => [forgetDiary(session, closeDiary(now)), []],
  storage(before, world) {
    const old = before.diaryState.diary;
    const session = withDiary(before, reloadDiary(before.diaryState, world));
    const { diary: current } = session.diaryState;
    const { screen } = session.checkup;
    const shown = screen === "short-check" ? "urgent" : assessmentOf(session)?.level;
    const isOurs = screen === "short-check" || screen === "result" && diaryOf(session);
    const isSuperseded = old && current && shown && isOurs && supersedes(current, old, shown);
    return [isSuperseded ? showFromDiary(begin$1(session, world), lastResult(current)) : session, []];
  },
  visible(session, world) {
    const { diary: current } = session.diaryState;
    const isDue$1 = current && isDue(current, world.now) && isUnderWay(current, world.now);
    return [
      isDue$1 && isOutOfDate(session, world.now) ? openTodaysCheck(session, world) : session,
      []
    ];
  },
  "check-today"(session, world) {
    const { checkup, shownAt } = session;
    const isToday = dayOf$1(shownAt) === dayOf$1(world.now);
    const isUnderWay = checkup.shortCheck && checkup.screen === "intro" && isToday;
    const ready = isUnderWay ? { ...session, checkup: { ...checkup, screen: "short-check" } } : openTodaysCheck(session, world);
    return telling("soreness-start", move(ready, ready.checkup, world));
  },
  "start-diary"(session, world, { daysAgo }) {
    const entry = { at: session.shownAt, answers: session.checkup.answers };
    const [diaryState, writes] = startDiary(session.diaryState, entry, daysAgo, world);
    return changeDiary({ ...session, diaryState, isFromDiary: false }, writes);
  },
  "save-diary": (session, world) => [
    session,
    [{ type: "save-text", text: exportDiary(session.diaryState, world) }]
  ],
  "delete-diary"(session, world) {
    const [diaryState, writes] = deleteDiary(session.diaryState, world);
    return changeDiary(forgetDiary(session, diaryState), writes);
  },
  "undo-delete"(session, world) {
    const [diaryState, writes] = undoDelete(session.diaryState, world);
    return changeDiary(withDiary(session, diaryState), writes);
  },
  stored: (session, _, { writes }) => [
    withDiary(session, confirmStored(session.diaryState, writes)),
    []
  ],
  "not-stored": (session, _, { problem }) => [
    withDiary(session, { ...session.diaryState, problem }),
    []
  ]
};

const updates = { ...checkUpdates, ...diaryUpdates };
const isChange = (action) => action.type in updates;
function update(session, action, world) {
  if (!isChange(action)) return [session, [action]];
  const change = updates[action.type];
  return change(session, world, action);
}

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

const sections$1 = ["check", "tips", "myths", "prepare"];
function reasonsFor({ rules, level }, answers) {
  const conditions = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    if (level === "emergency" && rule.level !== level) continue;
    conditions.set(rule.reason, [...conditions.get(rule.reason) ?? [], rule.when]);
  }
  return [...conditions].map(([id, of]) => ({ id, answers: matches({ op: "any", of }, answers) }));
}
function resultOf(session, pages) {
  const assessment = assessmentOf(session, pages);
  if (!assessment) return void 0;
  const { answers } = session.checkup;
  const { checkAgainHours } = assessment;
  const asked = pages.flatMap(({ questions }) => questions);
  return {
    ...assessment,
    reasons: reasonsFor(assessment, answers),
    answered: asked.filter((question) => isAnswered(question, answers)).map((question) => ({ question, values: [answers[question]].flat().map(String) })),
    asked,
    diary: diaryOf(session),
    nextCheckAt: checkAgainHours && nextCheckAt(session.shownAt, checkAgainHours)
  };
}
function modelOf(session, { show, noDiary }) {
  const { checkup } = session;
  const wanted = show.split(" ");
  const hasCheck = wanted.includes("check");
  const pages = hasCheck && checkup.screen !== "intro" ? path(checkup.answers) : [];
  const here = pages.findIndex(({ id }) => id === checkup.screen);
  const page = pages[here];
  const result = hasCheck ? resultOf(session, pages) : void 0;
  const kept = noDiary ? void 0 : session.diaryState;
  const isShortCheck = hasCheck && checkup.screen === "short-check" && kept?.diary;
  const isAsking = Boolean(page ?? isShortCheck);
  const isAlone = isAsking || result !== void 0 && needsHelpToday(result.level);
  return {
    ...session,
    sections: wanted.filter((section) => section === "check" || !isAlone),
    isAsking,
    page,
    needsHelp: pages.slice(0, Math.max(here, 0)).some(({ level }) => needsHelpToday(level)),
    shortCheckQuestions: isShortCheck ? shortCheckQuestions(checkup) : void 0,
    result,
    kept
  };
}

const viewOf = (session, site, dispatch) => ({
  ...site,
  ...modelOf(session, site.settings),
  dispatch
});

const version = "0.1.0";
const reviewed = { date: "2026-11-28"};

const causes = {
  pressure: { grade: "some", sources: [sun2015, ernst2003] },
  first: { grade: "judgement", sources: [] },
  technique: { grade: "some", sources: [yin2014, ernst2003] },
  training: { grade: "some", sources: [ernst2003, paanalahti2014] },
  conditions: { grade: "some", sources: [yang2018, nccih, li2014] }
};

const swollen = any(
  is("look", "small-bruise", "large-bruise", "lump", "hot", "joint"),
  is("growing-swelling", "yes", "unsure"),
  is("limb-swelling", "yes", "unsure")
);
const brokenSkin = any(
  // Scraped skin can be broken, and marks of cups are a kind of bruise.
  is("look", "marks", "rash", "hives", "blisters", "sore", "burn", "none"),
  is("foot-sore", "yes", "unsure")
);
const fever = is("fever", "yes", "unsure");
const noIbuprofen = any(
  is("conditions", "thinner", "bleeding", "vessels", "implant"),
  is("urine", "yes", "unsure"),
  is("pregnancy", "early", "later"),
  is("age", "under-18", "80-plus")
);
const tips = {
  move: {
    grade: "some",
    sources: [ng59, dupuy2018],
    not: any(is("weakness", "clear", "worsening", "both"), is("quality", "tearing"))
  },
  warmth: {
    grade: "some",
    sources: [french2006, wang2022, grober2017, patches],
    not: any(
      numbSkin,
      swollen,
      brokenSkin,
      fever,
      is("joint", "hot", "swollen"),
      is("conditions", "bleeding")
    )
  },
  lighter: {
    grade: "judgement",
    sources: [ernst2003, sun2015],
    first: is("kind", "machine", "stood")
  },
  sleep: { grade: "traditional", sources: [] },
  "speak-up": { grade: "judgement", sources: [aksoy2009, yang2018] },
  drink: { grade: "judgement", sources: [ingraham] },
  tablets: {
    grade: "some",
    sources: [ng59, nhsIbuprofen],
    // In the tummy, what ibuprofen can upset and what it can hide lie close together.
    not: any(noIbuprofen, is("areas", "belly"))
  },
  paracetamol: { grade: "unhelpful", sources: [ng59] },
  gel: {
    grade: "some",
    sources: [derry2015, nhsIbuprofen],
    not: any(noIbuprofen, brokenSkin)
  },
  ice: { grade: "some", sources: [bleakley2012, wang2022], not: numbSkin },
  stretch: { grade: "unhelpful", sources: [herbert2011] },
  therapist: { grade: "some", sources: [ernst2003] },
  regular: { grade: "traditional", sources: [cleary2002] }
};

const faqs = {
  hurt: {
    grade: "some",
    sources: [carnes2010, yin2014, ernst2003],
    watches: ["now-saddle", "now-limbs", "shooting", "numb"]
  },
  help: { grade: "some", sources: [furlan2015, ng59] },
  course: { grade: "some", sources: [cambron2007, carnes2010], watches: ["worse", "slow"] },
  unwell: {
    grade: "judgement",
    sources: [malaise, degenhardt2018],
    watches: ["now-allergy", "now-pee", "now-fever", "today-fever"]
  },
  headache: {
    grade: "some",
    sources: [degenhardt2018],
    watches: ["now-face", "now-head", "now-fever", "today-head"]
  },
  dizzy: { grade: "traditional", sources: [guys], watches: ["now-face", "now-tearing"] },
  low: { grade: "judgement", sources: [] },
  marks: {
    grade: "some",
    sources: [nhsBruises],
    watches: ["now-growing"],
    first: any(is("kind", "cups"), is("look", "small-bruise", "large-bruise", "marks"))
  },
  heat: { grade: "some", sources: [wang2022], not: tips.warmth.not },
  wash: { grade: "judgement", sources: [] },
  sleep: { grade: "traditional", sources: [mayoSleep], watches: ["today-pain"] },
  alcohol: { grade: "judgement", sources: [] },
  work: { grade: "judgement", sources: [] },
  exercise: { grade: "judgement", sources: [dupuy2018], not: tips.move.not },
  next: { grade: "judgement", sources: [] },
  kinds: {
    grade: "some",
    sources: [yin2014, needles, nhsBurns],
    watches: ["now-chest", "now-face"],
    first: is("kind", "crack", "needles", "cups", "heat", "machine", "stood")
  },
  say: { grade: "judgement", sources: [] },
  complain: { grade: "judgement", sources: [] }
};

const everyTip = Object.keys(tips);
const everyFaq = Object.keys(faqs);
const usefulTips = {
  "self-care": everyTip,
  therapist: ["lighter", "speak-up", ...everyTip],
  doctor: ["lighter", "speak-up", "therapist"]
};
const usefulFaqs = {
  "self-care": everyFaq,
  therapist: ["say", ...everyFaq],
  doctor: ["say", "next", "low", "complain"]
};
function fitting(cards, every, useful, result) {
  if (!result) return every;
  const holds = (id, when) => {
    const condition = cards[id][when];
    return condition ? evaluate(condition, result.answers) : false;
  };
  const fit = [...new Set(useful[result.level])].filter((id) => holds(id, "not") === false);
  const first = fit.filter((id) => holds(id, "first"));
  return [.../* @__PURE__ */ new Set([...first, ...fit])];
}
const fittingTips = (result) => fitting(tips, everyTip, usefulTips, result);
const fittingFaqs = (result) => fitting(faqs, everyFaq, usefulFaqs, result);

const myths = {
  "always-harm": { grade: "some", sources: [cambron2007, carnes2010, paanalahti2014] },
  // In one of the two, men with mild reactions had recovered more often after three months, and
  // nobody else had; the card says "little" for that.
  "more-pain": { grade: "some", sources: [tabell2019, peters2022] },
  "slipped-disc": {
    grade: "some",
    sources: [yin2014, yang2018],
    watches: ["now-saddle", "now-limbs"]
  },
  toxins: { grade: "some", sources: [wiltshire2010] },
  flush: { grade: "good", sources: [physiology] },
  healing: { grade: "some", sources: [tabell2019, peters2022] },
  tears: { grade: "judgement", sources: [] },
  bruise: { grade: "judgement", sources: [sun2015] },
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

const prepare$1 = {
  wait: ["fever", "clot", "swelling", "fracture", "skin", "unexplained"],
  ask: [
    "thinner",
    "pregnant",
    "cancer",
    "lymph",
    "bones",
    "operation",
    "metal",
    "heart",
    "fragile"
  ],
  tell: ["disc", "numb", "diabetes", "pressure-stroke", "tissue", "allergy", "bad-time"]
};
const prepareGroups = Object.keys(prepare$1);
const prepareSources = [nccih, oncolink, insulin1989];
const prepareOutcome = (ticked) => prepareGroups.find((group) => prepare$1[group].some((id) => ticked.includes(id))) ?? "tell";

const seriousSigns = ["sharp", "tingling", "numb", "slow"];
const alarms = Object.keys(watches).filter((id) => {
  const { act, levels } = watches[id];
  return act !== "doctor" && levels.includes("self-care");
});

function phoneLink(number) {
  const dialled = number.replace(/^(\+.*)\(0\)/, "$1").replace(/[\s().-]/g, "");
  return /^\+?[*#]?\d{2,15}#?$/.test(dialled) ? `tel:${dialled.replace(/#/g, "%23")}` : void 0;
}

const classOf = (variant) => variant === "primary" ? "fill" : variant;
const button$1 = ({ dispatch }, label, action, variant = "", name = nothing) => html`<button
    type="button"
    class=${classOf(variant)}
    part="button ${variant}"
    aria-label=${name}
    @click=${() => dispatch(action)}
  >
    <span>${label}</span>
  </button>`;
const link = ({ dispatch }, action, href, label, variant = "") => html`<a
    class="button ${classOf(variant)}"
    part="button ${variant}"
    href=${href}
    @click=${() => dispatch({ type: "follow-link", action })}
    ><span>${label}</span></a
  >`;
const call = (view, action, number, label, variant) => link(view, action, phoneLink(number) ?? "", label(number), variant);

const heading$1 = ({ settings }, text, below = 1, describedBy = nothing, tabindex = below ? nothing : -1) => html`<div
    role="heading"
    aria-level=${Math.min(settings.headingLevel + below, 6)}
    class=${below ? "heading" : "heading title"}
    part="heading"
    tabindex=${tabindex}
    aria-describedby=${describedBy}
  >
    ${text}
  </div>`;
const title = (view, text, describedBy) => heading$1(view, text, 0, describedBy);
const cardTitle = (view, text, describedBy) => heading$1(view, text, 1, describedBy, -1);

function range(from, to) {
  const numbers = [];
  for (let number = from; number <= to; number += 1) numbers.push(number);
  return numbers;
}

const newTab = (words, href, text) => html`<a href=${href} target="_blank" rel="noopener"
    >${text}<span class="hidden"> ${words.cards.newTab}</span></a
  >`;

const dots = {
  good: 3,
  some: 2,
  traditional: 1,
  disputed: 1,
  unhelpful: 0,
  judgement: 0
};
function evidence({ words }, { grade, sources }) {
  const backed = html`<svg class="meter" viewBox="0 0 36 12" aria-hidden="true">
      ${range(1, 3).map(
    (dot) => svg`<circle class=${dot > dots[grade] ? "" : "full"} cx=${dot * 12 - 6} cy="6" r="4" />`
  )}
    </svg>
    <span>${words.grades[grade]}</span>`;
  return sources.length > 0 ? html`<details class="evidence muted">
        <summary part="summary">${backed}</summary>
        <p>${sourceList(words, sources)}</p>
      </details>` : html`<p class="evidence muted">${backed}</p>`;
}
const sourceList = (words, from) => html`
  ${words.label(words.cards.evidence)}
  ${from.map(
  ({ cite, url }, index) => html`${index > 0 ? "; " : nothing}${url ? newTab(words, url, cite) : cite}`
)}
`;

const icons = {
  alert: "M12 4L3 20h18zM12 10v4.5M12 17.2v.1",
  arrow: "M5 12h14M13 6l6 6-6 6",
  back: "M15 5l-7 7 7 7",
  chat: "M4 5.5h16v11H11L6.5 20v-3.5H4z",
  check: "M5 12.5l4.5 4.5L19 7.5",
  clock: "M12 3.5a8.5 8.5 0 1 0 .1 0M12 7.5V12l3 2",
  copy: "M9 8h11v12H9zM15 8V4H4v12h5",
  cross: "M7 7l10 10M17 7L7 17",
  doctor: "M12 3.5a8.5 8.5 0 1 0 .1 0M12 8v8M8 12h8",
  drop: "M12 3.5s6 6.2 6 10.5a6 6 0 0 1-12 0c0-4.3 6-10.5 6-10.5z",
  flame: "M12 3c.6 3.6 5.5 5.6 5.5 11a5.5 5.5 0 0 1-11 0c0-2.4 1.3-3.7 2.2-5 .5 1.6 1.3 2.3 2 2.5C10.2 8.5 10.5 5.5 12 3z",
  hand: "M8 13V6a1.5 1.5 0 0 1 3 0v5V4.5a1.5 1.5 0 0 1 3 0V11V6a1.5 1.5 0 0 1 3 0v8c0 4-2.5 7-6 7-3 0-4.5-1.6-6-4.5L3.6 13a1.5 1.5 0 0 1 2.6-1.4L8 14",
  house: "M4 11.5L12 5l8 6.5M6.5 10v9h11v-9",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  moon: "M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z",
  person: "M12 4a4 4 0 1 0 .1 0M4 21c0-8 16-8 16 0",
  phone: "M6 3h3l1.8 4.6-2.2 1.7a13 13 0 0 0 6.1 6.1l1.7-2.2L21 15v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z",
  pill: "M5 12l7-7a5 5 0 0 1 7 7l-7 7a5 5 0 0 1-7-7zM8.500 8.500l7 7",
  print: "M7 9V4h10v5M7 16H4V9h16v7h-3M7 13h10v7H7z",
  question: "M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .6-1.5 1.2-1.5 2.300M12 18v.1",
  save: "M12 4v11M7.5 10.500L12 15l4.5-4.500M5 20h14",
  share: "M12 15V4M8 7.500L12 4l4 3.500M6 11H5v9h14v-9h-1",
  snow: "M12 3v18M4 7.500l16 9M20 7.500l-16 9",
  stretch: "M3 12h18M7 8l-4 4 4 4M17 8l4 4-4 4",
  tube: "M7 4h10l-1 13H8zM10 17v3h4v-3",
  walk: "M13 4.2a1.6 1.6 0 1 0 .1 0M9 21l2.4-6.200L9.5 12l1-4 3 1.5 1.8 2.5 2.4.6M8 12l.8-3.2 2-1M13.5 21l-.8-4-1.6-2.2"
};
const levelIcons = {
  "self-care": "house",
  therapist: "chat",
  doctor: "doctor",
  urgent: "clock",
  emergency: "alert"
};
const icon$1 = (name) => html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${icons[name]} /></svg>`;

const looks = {
  now: ["phone", "emergency"],
  today: ["clock", "urgent"],
  doctor: ["doctor", "calm"]
};
const watchList = (view, signs) => watchActs.flatMap((act) => {
  const own = signs.filter((id) => watches[id].act === act);
  if (own.length === 0) return [];
  const { watchActs: acts, watches: words } = view.words;
  const [picture, look] = looks[act];
  return html`<div class="care ${look}">
      <div class="fill">${icon$1(picture)}<strong>${acts[act]}</strong>${number(view, act)}</div>
      <ul>
        ${own.map((id) => html`<li>${words[id]}</li>`)}
      </ul>
    </div>`;
});
function number(view, act) {
  const { emergency, settings, words } = view;
  const { callEmergency, callAdvice } = words.result;
  if (act === "now" && emergency) return call(view, "call-emergency", emergency, callEmergency);
  return act === "today" && settings.adviceNumber ? call(view, "call-advice", settings.adviceNumber, callAdvice) : nothing;
}

const cardId = (kind, id) => `soreness-${kind}-${id}`;
const rail = (name, cards) => cards.length > 0 ? html`<div class="rail" role="list" tabindex="0" aria-label=${name}>${cards}</div>` : nothing;
const stack = (view, { kind, cards, words }, ids, name, lead = nothing) => html`<details>
    <summary part="summary">${name}</summary>
    <div class="stack">
      ${lead}
      ${ids.map(
  (id) => anew(
    id,
    html`<details part=${kind === "faq" ? "tip" : kind} id=${cardId(kind, id)}>
            <summary part="summary">${words[id].title}</summary>
            <p>${words[id].text}</p>
            ${besides(view, cards[id], words[id])}
          </details>`
  )
)}
    </div>
  </details>`;
const besides = (view, card, { lines, quote, caution }) => html`
  ${lines ? html`<ul>
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>` : nothing}
  ${quote ? html`<blockquote>${quote}</blockquote>` : nothing}
  ${caution ? html`<p class="careful doctor"><strong>${view.words.cards.careful}</strong> ${caution}</p>` : nothing}
  ${watchList(view, card.watches ?? [])} ${evidence(view, card)}
`;

const mythIds = Object.keys(myths);
const causeIds = Object.keys(causes);
function mythCards(view) {
  const { words } = view;
  const { cards } = words;
  const lead = html`<p class="muted">${cards.causesLead}</p>`;
  return html`
    ${title(view, cards.myths)}
    ${rail(
    cards.myths,
    mythIds.map((id, index) => myth(view, id, index))
  )}
    ${stack(view, { kind: "cause", cards: causes, words: words.causes }, causeIds, cards.causes, lead)}
  `;
}
function myth(view, id, index) {
  const { cards, myths: all } = view.words;
  const words = all[id];
  const card = cardId("myth", id);
  const isOpen = view.opened.includes(card);
  const fact = `${card}-fact`;
  const guess = (label) => button$1(view, label, { type: "open-card", card });
  return html`<div role="listitem" part="myth" class="myth ${isOpen ? "" : "ink"}" id=${card}>
    ${cardTitle(view, html`<span class="stamp back">${cards.myth}</span> <q>${words.title}</q>`, isOpen ? fact : nothing)}
    ${isOpen ? nothing : html`<div class="buttons" role="group" aria-label=${words.title}>
            ${guess(cards.true)} ${guess(cards.false)}
            <span>${cards.count(index + 1, mythIds.length)}</span>
          </div>`}
    <div class="back">
      <p id=${fact}><strong>${cards.fact}</strong> ${words.text}</p>
      ${besides(view, myths[id], words)}
    </div>
  </div>`;
}

function signLists(view) {
  const { cards, result, signs } = view.words;
  return html`<details>
    <summary part="summary">${icon$1("check")}${icon$1("alert")}<span>${cards.signs}</span></summary>
    <div class="pair">
      <div>
        ${heading$1(view, result.signs)}
        <p class="muted">${result.signsLead}</p>
        ${rows(
    "check",
    signIds.map((id) => ({ title: signs[id], text: cards.usual[id] }))
  )}
      </div>
      <div>
        ${heading$1(view, cards.serious)}
        <p class="muted">${cards.seriousLead}</p>
        ${rows(
    "alert",
    seriousSigns.map((id) => cards.seriousSigns[id])
  )}
      </div>
    </div>
    ${heading$1(view, cards.alarms)} ${watchList(view, alarms)}
  </details>`;
}
const rows = (picture, signs) => html`<ul class="plain rows">
    ${signs.map(
  ({ title, text }) => html`<li>
          <span class="tile">${icon$1(picture)}</span>
          <span><strong>${title}</strong> <span class="hint">${text}</span></span>
        </li>`
)}
  </ul>`;

const atFirst = 6;
const pictures$2 = {
  move: "walk",
  warmth: "flame",
  lighter: "hand",
  sleep: "moon",
  "speak-up": "chat",
  tablets: "pill",
  paracetamol: "pill",
  gel: "tube",
  drink: "drop",
  ice: "snow",
  stretch: "stretch",
  therapist: "person",
  regular: "clock"
};
function tipCards(view) {
  const { words, result, checkup } = view;
  const { cards } = words;
  const standing = result && { level: result.level, answers: checkup.answers };
  const fit = fittingTips(standing).filter((id) => !view.own.hiddenTips?.includes(id));
  const more = fit.slice(atFirst);
  return html`
    ${title(view, cards.tips)}
    ${result ? html`<p class="muted">${cards.tipsFit}</p>` : signLists(view)}
    ${tipRail(view, fit.slice(0, atFirst), ownTips(view))}
    <div class="folds">
      ${more.length > 0 ? html`<details>
              <summary part="summary">${cards.more(more.length)}</summary>
              ${tipRail(view, more)}
            </details>` : nothing}
      ${stack(view, { kind: "faq", cards: faqs, words: words.faqs }, fittingFaqs(standing), cards.faqs)}
    </div>
  `;
}
const tipRail = (view, ids, more = []) => rail(view.words.cards.tips, [...ids.map((id) => anew(id, tip(view, id))), ...more]);
const ownTips = (view) => view.result && isAbove(view.result.level, "therapist") ? [] : (view.own.tips ?? []).map(
  ({ title: heading, text, link }) => html`<div role="listitem" part="tip">
            <div class="top">
              <span class="tile">${icon$1("chat")}</span>${cardTitle(view, heading)}
            </div>
            <p>${text}</p>
            ${link ? html`<p>${newTab(view.words, link, heading)}</p>` : nothing}
          </div>`
);
function tip(view, id) {
  const words = view.words.tips[id];
  return html`<div role="listitem" part="tip" id=${cardId("tip", id)}>
    <div class="top">
      <span class="tile">${icon$1(pictures$2[id])}</span>${cardTitle(view, words.title)}
    </div>
    <p>${words.text}</p>
    ${besides(view, tips[id], words)}
  </div>`;
}

const mirrored = (path) => path.replace(/(-?\d+) ?(-?\d+)/g, (_, x, y) => ` ${-Number(x)} ${y}`);
const half = "M0 1c12 0 20 13 20 25s-4 16-6 22-2 9-2 16 9 14 19 18 22 10 27 21 4 19 5 29 6 24 10 36 8 31 10 39 8 22 9 31-2 29-6 29-6-14-6-24c0 6-1 10-4 10s-3-9-3-17 2-14 0-22-11-24-15-36-11-45-13-57c-1 16-8 31-8 49s9 40 10 58-5 58-6 66 0 12 0 24-11 35-11 43 4 14 7 20-1 10-9 10-10-7-10-13 0-8 0-16-5-30-6-40 2-16 1-24-11-50-13-62";
const outline = half + mirrored(half);
function bones(top, end) {
  let path = "";
  for (let y = top + 1; y + 7 <= end; y += 10) {
    const half2 = 3 + Math.round(y / 30);
    path += `M-${half2} ${y}h${half2 * 2}a3 3 0 0 1 0 7h-${half2 * 2}a3 3 0 0 1 0-7z`;
  }
  return path;
}
const spinal = (right, top, end) => [
  right,
  bones(top, end),
  top,
  end
];
const head = ["M-30-9L30-9 30 50Q0 62-30 50z"];
const shoulders = ["M45 76Q38 90 40 102 41 113 45 121 54 133 80 130L80 76z"];
const arms = ["M45 121Q54 133 80 130L110 130 110 280 66 280z"];
const legs = {
  thighs: ["M0 238Q26 258 60 236L60 296Q28 304 0 296z"],
  calves: ["M0 296Q28 304 60 296L60 356Q28 362 0 356z"],
  feet: ["M0 356Q28 362 60 356L60 400 0 400z"]
};
const figures = {
  back: {
    head,
    neck: spinal("M0 56Q15 56 30 50L45 76Q38 90 40 102 20 98 0 107z", 56, 107),
    shoulders,
    "upper-back": spinal("M0 107Q20 98 40 102 41 113 45 121L47 139Q24 145 0 137z", 107, 137),
    "mid-back": spinal("M0 137Q24 145 47 139L50 162Q26 169 0 167z", 137, 167),
    "lower-back": spinal("M0 167Q26 169 50 162L54 194Q24 190 0 212z", 167, 208),
    arms,
    hips: ["M0 212Q24 190 54 194L60 236Q26 258 0 238z"],
    ...legs
  },
  front: {
    head,
    neck: ["M0 56Q15 56 30 50L45 76Q40 84 39 90 16 90 0 98z"],
    shoulders,
    chest: [
      "M0 98Q16 90 39 90 38 96 40 102 41 113 45 121L46 124Q26 143 0 136z",
      "M0 98Q12 120 0 138-12 120 0 98z",
      92,
      140
    ],
    ribs: ["M0 136Q26 143 46 124L54 195 46 190Q36 154 0 149z"],
    belly: [
      "M0 149Q36 154 46 190L54 195Q24 206 0 220z",
      "M0 151Q20 184 0 215-20 184 0 151z",
      150,
      216
    ],
    arms,
    hips: ["M0 220Q24 206 54 195L60 236Q26 258 0 238z"],
    ...legs
  }
};
const landmarks = {
  back: "M17 112Q15 126 27 133M60 170Q65 174 70 171M26 318L26 340",
  front: "M60 170Q65 174 70 171M20 288Q27 280 34 288M0 184L0 185"
};
const order$1 = {
  back: ["left", "spine", "right"],
  front: ["right", "middle", "left"]
};

function spotsIn$1(side, area, [right, middle = "", top, end]) {
  const own = areas[area];
  if (own.length === 0) return [{ place: area, path: right, reach: right }];
  const column = (from, to) => `M${from} ${top}H${to}V${end}H${from}`;
  return order$1[side].flatMap((each, index) => {
    const place = `${area}-${each}`;
    const isBack = side === "back";
    if (!own.includes(each)) return [];
    if (index === 1) {
      return { place, path: middle, reach: column(-17, 17), middle: isBack ? "bone" : "plate" };
    }
    const path = index === 2 ? right : mirrored(right);
    return {
      place,
      // Vertebrae lie on what is beside them, a plate has a seam.
      path: isBack ? path : path + middle,
      reach: middle ? path + column(0, index * 17 - 17) : path
    };
  });
}
const spotsOf = (side) => Object.entries(figures[side]).flatMap((entry) => spotsIn$1(side, ...entry));
const spots = { back: spotsOf("back"), front: spotsOf("front") };
function figure$1(id, side, place) {
  const middles = spots[side].map(({ path, middle }) => middle ? path : "").join("");
  const marks = landmarks[side];
  return svg`<clipPath id=${id}><path clip-rule="evenodd" d=${outline + middles} /></clipPath>
    ${spots[side].map((spot) => {
    const { path } = spot;
    const own = `${id}-${spot.place}`;
    const cut = `url(#${own})`;
    return place(
      spot,
      svg`<clipPath id=${own} clip-path=${spot.middle ? nothing : `url(#${id})`}>
            <path d=${path} />
          </clipPath>
          <path d=${path} clip-path=${cut} />`,
      svg`<g class="edge" clip-path=${cut}>
            <path d=${outline + path} /><path d=${outline + path} />
          </g>`
    );
  })}
    <path class="landmarks" d=${marks + mirrored(marks)} /><path class="outline" d=${outline} />`;
}
function sidesWith(places) {
  const shows = (side, place) => spots[side].some((spot) => spot.place === place);
  return ["back", "front"].filter(
    (side) => places.some((place) => shows(side, place) && (side === "back" || !shows("back", place)))
  );
}
const frame = "-97 -22 194 420";
const bodyPicture = (id, side, places) => html`<svg class="figure" viewBox="-97 -2 194 400" aria-hidden="true">
    ${figure$1(
  id,
  side,
  ({ place, path, middle }, area, edge) => places.includes(place) ? svg`<g class="spot ${middle}" data-marked>${area}</g><g>${edge}</g>` : svg`<path
            class="spot ${middle}"
            d=${path}
            clip-path=${middle ? nothing : `url(#${id})`}
          />`
)}
  </svg>`;

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
const plot = { top: 16, height: 68 };
const ground = `${plot.top + plot.height}%`;
const dayOf = ({ from, to }) => (from + to) / 2;
const y = (pain) => `${plot.top + plot.height * (1 - pain / 10)}%`;
const begin = -0.5;
function hill({ top, peak, end }) {
  const slope = (from, low, to, high) => `C${from + (to - from) / 3} ${low} ${to - (to - from) / 3} ${high} ${to} ${high}`;
  return `M${begin} 10${slope(begin, 10, peak, 10 - top)}${slope(peak, 10 - top, end, 10)}Z`;
}
function course$1(view, answers, diary) {
  const { text, sketch, usual, slow, axis } = view.words.course;
  const checks = points(answers, diary);
  const days = Math.max(8, checks.at(-1)?.to ?? 0);
  return html`
    ${heading$1(view, view.words.course.title)}
    <figure part="chart">
      <p class="muted">${axis}</p>
      ${picture(view, checks, days)}
      <div class="hills ${days > 8 ? "" : "feet"}">
        <span dir="auto" class="usual">${usual}</span>
        <span dir="auto" class="slow">${slow}</span>
      </div>
      <figcaption>
        ${here$1(view, checks.at(-1))}
        <p>${text} <span class="muted">${sketch}</span></p>
      </figcaption>
    </figure>
  `;
}
function picture({ words }, checks, days) {
  const isMirrored = words.dir === "rtl";
  const share = (day) => ((isMirrored ? days - day : day) - begin) / (days + 1);
  const x = (day) => `${share(day) * 100}%`;
  const scored = checks.filter((check) => check.pain !== void 0);
  const last = checks.at(-1);
  const mark = last && dayOf(last);
  const at = mark === void 0 ? 0 : share(mark);
  return html`<svg class="course" aria-hidden="true">
    <linearGradient id="hill" x2="0" y2="1">
      <stop stop-opacity=".42" />
      <stop stop-opacity=".04" offset="1" />
    </linearGradient>
    <svg
      class="drawn"
      y="${plot.top}%"
      height="${plot.height}%"
      viewBox="${begin} 0 ${days + 1} 10"
      preserveAspectRatio="none"
    >
      <g transform=${isMirrored ? `matrix(-1 0 0 1 ${days} 0)` : nothing}>
        <path class="slow" d=${hill(hills.slow)} />
        <path class="usual" fill="url(#hill)" d=${hill(hills.usual)} />
        <polyline
          points=${scored.map((check) => `${dayOf(check)},${10 - (check.pain ?? 0)}`).join(" ")}
        />
      </g>
    </svg>
    <line class="ground" x2="100%" y1=${ground} y2=${ground} />
    <g text-anchor="middle">
      ${range(0, 8).map((step) => Math.round(step * days / 8)).map((day) => svg`<text x=${x(day)} y="97%">${day}</text>`)}
    </g>
    ${mark === void 0 || !last ? nothing : svg`<line class="here" x1=${x(mark)} x2=${x(mark)} y1="11%" y2=${ground} />
            <text class="here" x=${x(mark)} y="8%"
              text-anchor=${at < 0.35 ? "start" : at > 0.65 ? "end" : "middle"}
              >${words.course.you(last.from, last.to, last.pain)}</text>`}
    ${scored.map(
    (check) => svg`<line class="span" x1=${x(check.from)} x2=${x(check.to)}
          y1=${y(check.pain ?? 0)} y2=${y(check.pain ?? 0)} />
        <circle class=${check === last ? "here" : ""} cx=${x(dayOf(check))} cy=${y(check.pain ?? 0)}
          r=${check === last ? 6 : 4} />`
  )}
  </svg>`;
}
function here$1({ words, result }, last) {
  if (!last) return nothing;
  const { here: lead, after, pain, above, ask, only } = words.course;
  const isAbove = isAboveUsual(dayOf(last), last.pain ?? 0);
  const isCalm = !result || result.level === "self-care";
  const isDoctor = result?.level === "doctor";
  return html`<p class="hidden">
      ${words.label(lead)}
      ${[after(last.from, last.to), ...last.pain === void 0 ? [] : [pain(last.pain)]].join(", ")}.
    </p>
    ${isAbove ? html`<p><strong>${above}</strong> ${isDoctor ? nothing : ask}</p>` : isCalm ? nothing : html`<p>${only}</p>`}`;
}

const date = ({ lang }, at, style) => new Intl.DateTimeFormat(lang, style).format(at);
function dayPart(at) {
  const hour = new Date(at).getHours();
  if (hour < 6 || hour >= 21) return "night";
  return hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
}

const outcomeLine = ({ words, outcome }, where) => html`<p role="status">${outcome?.where === where ? words.outcomes[outcome.what] : nothing}</p>`;

const hasModifier = ({ altKey, ctrlKey, metaKey }) => altKey || ctrlKey || metaKey;

const ways$1 = {
  ArrowDown: [0, 1],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowLeft: [-1, 0]
};
const spotsIn = (figure) => [
  ...figure.querySelectorAll("[data-place]")
];
function middleOf(spot) {
  const { left, top, width, height } = spot.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}
function nextTo(spot, [wayX, wayY], all) {
  const [x, y] = middleOf(spot);
  const ahead = all.flatMap((other) => {
    const [otherX, otherY] = middleOf(other);
    const [right, down] = [otherX - x, otherY - y];
    const along = right * wayX + down * wayY;
    const aside = Math.abs(right * wayY) + Math.abs(down * wayX);
    return along > 1 && aside < along * 3 ? [{ other, far: along + 2 * aside }] : [];
  });
  return ahead.sort((one, two) => one.far - two.far)[0]?.other;
}
function pressKey(event) {
  const spot = event.target;
  const way = ways$1[event.key];
  const chooses = event.key === " " || event.key === "Enter";
  if (hasModifier(event) || !way && !chooses) return;
  event.preventDefault();
  if (way) nextTo(spot, way, spotsIn(event.currentTarget))?.focus();
  else if (!event.repeat) spot.dispatchEvent(new MouseEvent("click"));
}
function keepTabStop(event) {
  for (const spot of spotsIn(event.currentTarget)) {
    spot.setAttribute("tabindex", spot === event.target ? "0" : "-1");
  }
}

const unrecorded = "nr-block rr-block mp-block amp-block ph-no-capture sentry-block";

const chosenIn = ({ checkup }) => checkup.answers.areas ?? [];
const toggle = ({ dispatch }, place) => dispatch({ type: "toggle", question: "areas", option: place });
const placeList = (view) => html`<details class="places">
    <summary part="summary">${view.words.map.list}</summary>
    <div class="group">
      ${areaIds.filter((area) => area !== "all-over").map((area) => row(view, area))}
    </div>
  </details>`;
function row(view, area) {
  const { words } = view;
  const name = words.options.areas[area];
  if (areas[area].length === 0) return box$1(view, area, name);
  const boxes = areas[area].map(
    (side) => box$1(view, `${area}-${side}`, words.sides[side], words.place(name, side))
  );
  return html`<div class="place">
    <span>${name}</span>
    <div>${boxes}</div>
  </div>`;
}
const box$1 = (view, place, label, name) => html`<label part="option">
    <input
      class=${unrecorded}
      type="checkbox"
      name="areas"
      value=${place}
      ${checked(chosenIn(view).includes(place))}
      @change=${() => toggle(view, place)}
      aria-label=${name ?? nothing}
    />
    <span>${label}</span>
  </label>`;

function placeWords(words, place) {
  const area = areaOf(place);
  const name = words.options.areas[area];
  return area === place ? name : words.place(name, place.slice(area.length + 1));
}
function bodyMap$1(view) {
  const { words, mapView } = view;
  const { map, options } = words;
  const chosen = chosenIn(view);
  const names = chosen.map((place) => placeWords(words, place));
  return html`
    <div class="map" part="map">
      <div class="turn" role="group" aria-label=${map.side}>
        ${turnButton(view, "back")} ${turnButton(view, "front")}
      </div>
      <div class="figures ${mapView}">${stage(view, "back")} ${stage(view, "front")}</div>
      <p class="keys hint" id="map-keys">${map.keys}</p>
    </div>
    <div class="options">
      ${box$1(view, "all-over", options.areas["all-over"])} ${box$1(view, "none", options.areas.none)}
    </div>
    ${placeList(view)}
    <div class="chips">
      ${chosen.map((place, index) => anew(place, chip(view, place, names[index])))}
    </div>
    <p class="hidden" role="status">${names.length > 0 ? `${map.marked} ${names.length}` : ""}</p>
  `;
}
function turnButton({ words: { map }, mapView, dispatch }, side) {
  const isShown = side === mapView;
  return html`<button
    type="button"
    aria-pressed=${String(isShown)}
    aria-label=${isShown ? map[side] : map.turn[mapView]}
    @click=${() => isShown || dispatch({ type: "flip-body-map" })}
  >
    <span>${map[side]}</span>
  </button>`;
}
function stage(view, side) {
  const { map } = view.words;
  const [atLeft, atRight] = side === "back" ? [map.left, map.right] : [map.right, map.left];
  return html`<div class="stage ${side}" dir="ltr" @keydown=${pressKey} @focusin=${keepTabStop}>
    <div class="ways" aria-hidden="true">
      <span>${atLeft}</span><strong>${map[side]}</strong><span>${atRight}</span>
    </div>
    <svg
      class="figure"
      viewBox=${frame}
      role="group"
      aria-label=${map[side]}
      aria-describedby="map-keys"
    >
      ${figure$1(side, side, (spot, area, edge) => target(view, spot, area, edge))}
    </svg>
  </div>`;
}
function target(view, spot, area, edge) {
  const { place, reach, middle } = spot;
  const name = placeWords(view.words, place);
  return svg`<g
      class="spot ${middle}"
      role="checkbox"
      aria-checked=${String(chosenIn(view).includes(place))}
      aria-label=${name}
      data-place=${place}
      tabindex=${areaOf(place) === place ? 0 : -1}
      @click=${() => toggle(view, place)}
    >
      ${area}<path class="reach" fill-rule="evenodd" d=${reach} />
    </g>
    <g aria-hidden="true">
      ${edge}
      <text class="name" y="-8">${name}</text>
    </g>`;
}
function chip(view, place, name = "") {
  const remove = ({ currentTarget }) => {
    const chips = currentTarget.parentElement;
    const index = [...chips.children].indexOf(currentTarget);
    toggle(view, place);
    const next = chips.children[Math.min(index, chips.children.length - 1)];
    const spot = `.stage.${view.mapView} [tabindex='0']`;
    (next ?? chips.parentElement?.querySelector(spot))?.focus();
  };
  return html`<button type="button" class="chip" @click=${remove}>
    <span><span class="hidden">${view.words.map.remove}</span> ${name}</span>${icon$1("cross")}
  </button>`;
}

const kindOf = (asked) => asked === newSign ? "row" : questions$1[asked].kind;
const isFinal = (asked, option) => kindOf(asked) !== "several" || option === "none";
function optionsFor(asked) {
  if (asked === newSign) return rowOptions;
  return kindOf(asked) === "scale" ? range(scale.min, scale.max).map(String) : optionsOf(asked);
}
function optionWords(words, asked, option) {
  if (asked === "areas") return placeWords(words, option);
  if (kindOf(asked) === "scale") return `${option} (${words.steps.score(Number(option))})`;
  const all = kindOf(asked) === "row" ? words.rows : words.options[asked];
  return all[option] ?? option;
}
const answerText = (words, question, values) => values.map((value) => optionWords(words, question, value)).join("; ");

function checkLines(view, diary) {
  const { words } = view;
  const levels = levelsOf(diary);
  return diary.entries.map(({ at, answers: { pain, trend } }, index) => {
    const level = levels[index];
    const parts = [
      pain === void 0 ? [] : words.course.pain(pain),
      trend ? words.options.trend[trend] : [],
      level ? words.levels[level].short : []
    ];
    return `${date(view, at, { weekday: "short", day: "numeric", month: "short", hour: "numeric", minute: "numeric" })}: ${parts.flat().join(", ")}`;
  });
}
function sections(view, result) {
  const { words } = view;
  const { diary } = result;
  const ask = ({ question }) => words.questions[question].ask;
  const fact = (match) => [
    ask(match),
    answerText(words, match.question, match.values)
  ];
  const all = result.answered;
  const isNo = ({ question, values }) => questions$1[question].kind === "row" && values.includes("no");
  return [
    { title: words.summary.result, facts: [[words.levels[result.level].title]] },
    {
      title: words.result.why,
      facts: result.reasons.map(({ id, answers }) => [
        `${words.reasons[id]} (${answers.map((each) => textOf(fact(each))).join("; ")})`
      ])
    },
    {
      title: words.diary.checks,
      facts: diary ? checkLines(view, diary).map((line) => [line]) : []
    },
    { title: words.result.answers, facts: all.filter((each) => !isNo(each)).map(fact) },
    {
      title: words.summary.no,
      facts: all.filter(isNo).map((each) => [ask(each)]),
      isAside: true
    }
  ].filter(({ facts }) => facts.length > 0);
}
const textOf = (fact) => fact.join(" – ");
const made = (view) => view.words.summary.made(date(view, view.shownAt, { dateStyle: "full", timeStyle: "short" }));
const summaryText = (view, result) => [
  `${view.words.summary.title}
${made(view)}`,
  ...sections(view, result).map(
    ({ title, facts }) => `${title}
${facts.map((fact) => `- ${textOf(fact)}`).join("\n")}`
  ),
  view.words.result.notDiagnosis
].join("\n\n");
const summarySheet = (view, result) => html`
  <article>
    ${heading$1(view, view.words.summary.title, 2)}
    <p class="muted">${made(view)}</p>
    ${sections(view, result).map(({ title, facts, isAside }) => [
  heading$1(view, title, 3),
  isAside ? html`<p class="muted">${facts.map(textOf).join("; ")}</p>` : html`<ul class="plain">
            ${facts.map(
    ([lead, answer]) => html`<li class="fact">
                  <span>${lead}</span> ${answer ? html`<strong>${answer}</strong>` : nothing}
                </li>`
  )}
          </ul>`
])}
    <p class="muted">${view.words.result.notDiagnosis}</p>
  </article>
`;

function checkTiles(view, diary) {
  const lines = checkLines(view, diary);
  const levels = levelsOf(diary);
  return html`<ol class="plain checks" part="diary">
    ${diary.entries.map(({ at, answers: { pain, trend } }, index) => {
    const level = levels[index];
    const way = shownTrend({ ...diary, entries: diary.entries.slice(0, index + 1) }) ?? trend;
    const isKnown = way && way !== "too-soon";
    return html`<li>
        <span class="hidden">${lines[index]}</span>
        <span class="check-tile ${way}" aria-hidden="true">
          <small>${date(view, at, { weekday: "short", day: "numeric", month: "short" })}</small>
          <strong>${pain ?? "–"}</strong>
          ${isKnown ? icon$1(way === "gone" ? "check" : "arrow") : nothing}
          ${level ? icon$1(levelIcons[level]) : nothing}
        </span>
      </li>`;
  })}
  </ol>`;
}

const hasEnded = ({ diary: diary2, level }) => diary2 !== void 0 && level === "self-care" && findingOf(diary2) === "gone";
function finding({ words }, { diary: diary2, level }) {
  if (!diary2 || diary2.entries.length < 2) return nothing;
  const found = findingOf(diary2);
  const isCalm = found === "better" || found === "gone";
  if (!found || isCalm && level !== "self-care") return nothing;
  const before = risenFrom(diary2);
  const { pain } = lastEntry(diary2).answers;
  return html`<div class="notice ${level}" part="alert">
    <p>
      <strong>${words.diary.findings[found]}</strong>
      ${before !== void 0 && pain !== void 0 ? words.diary.scores(before, pain) : nothing}
    </p>
  </div>`;
}
const diaryHeading = (view, text) => html`<div
    class="diary"
    tabindex="-1"
    role="group"
    aria-label=${text}
    aria-describedby=${view.kept?.deleted || view.kept?.problem ? "diary-note" : nothing}
  >
    ${heading$1(view, text)} ${problem(view)}
  </div>`;
function diary$1(view, found) {
  const { words } = view;
  const { diary: own, nextCheckAt } = found;
  if (!own) return nothing;
  return html`
    ${diaryHeading(view, words.diary.yours)}
    ${own.entries.length === 1 ? html`<p>${words.diary.on}</p>` : nothing} ${checkTiles(view, own)}
    ${hasEnded(found) ? html`<p>${words.diary.ending}</p>
            <div class="buttons">
              ${button$1(view, words.diary.delete, { type: "delete-diary" })}
              ${button$1(view, words.diary.save, { type: "save-diary" })}
            </div>
            ${outcomeLine(view, "diary")}` : html`<div class="buttons">
              ${button$1(view, words.diary.now, { type: "check-today" }, "primary")}
              ${nextCheckAt ? button$1(view, words.diary.remind, { type: "remind", at: nextCheckAt }) : nothing}
            </div>
            ${controls(view)}`}
  `;
}
function diaryOffer(view, { diary: own }) {
  const { words, kept, checkup } = view;
  const { massage, trend } = checkup.answers;
  const offered = massage && trend !== "gone" ? offer(view, massage) : nothing;
  const { title } = words.diary;
  const isOpen = kept?.deleted ?? kept?.problem;
  return !kept || own || offered === nothing && !kept.deleted ? nothing : html`<details
        class="diary"
        tabindex="-1"
        aria-label=${title}
        aria-describedby=${isOpen ? "diary-note" : nothing}
        open=${isOpen ? "" : nothing}
      >
        <summary part="summary">${title}</summary>
        ${problem(view)} ${offered}
      </details>`;
}
function offer(view, massage) {
  const { words, kept, shownAt } = view;
  const { lead, private: who, instead, start, whichDay, daysAgo: ago } = words.diary;
  const [from, to] = daysAgo[massage];
  const day = (days) => {
    const then = new Date(shownAt);
    then.setDate(then.getDate() - days);
    return ago(days, date(view, then, { weekday: "long" }));
  };
  return html`
    <p>${lead}</p>
    <p class="muted">${who}</p>
    ${kept?.diary ? html`<p>${instead}</p>` : nothing}
    ${from === to ? nothing : html`<p>${whichDay} ${words.label(start)}</p>`}
    <div class="buttons">
      ${range(from, to).map(
    (days) => button$1(view, from === to ? start : day(days), { type: "start-diary", daysAgo: days })
  )}
    </div>
    ${kept?.diary || kept?.problem === "unreadable" ? controls(view) : nothing}
  `;
}
function problem(view) {
  const { words, kept } = view;
  if (kept?.deleted) {
    return html`<div class="notice" part="alert">
      <p id="diary-note">${words.diary.deleted}</p>
      ${button$1(view, words.diary.undo, { type: "undo-delete" })}
    </div>`;
  }
  return kept?.problem ? html`<p class="notice doctor" part="alert" id="diary-note" role="status">
        ${words.diary.problems[kept.problem]}
      </p>` : nothing;
}
const controls = (view) => html`
  <div class="buttons">
    ${button$1(view, view.words.diary.save, { type: "save-diary" }, "link")}
    ${button$1(view, view.words.diary.delete, { type: "delete-diary" }, "link")}
  </div>
  ${outcomeLine(view, "diary")}
`;
function diaryOverview(view) {
  const { words, kept } = view;
  const isQuiet = !kept?.problem || kept.problem === "blocked";
  if (!kept || !kept.diary && !kept.deleted && isQuiet) return nothing;
  return html`
    ${diaryHeading(view, words.diary.yours)}
    ${kept.diary ? [
    html`<p class="muted">${words.diary.private}</p>`,
    course$1(view, {}, kept.diary),
    checkTiles(view, kept.diary)
  ] : nothing}
    ${kept.deleted ? nothing : controls(view)}
  `;
}

function emergencyStrip(view) {
  const { words, emergency, country } = view;
  return html`<div class="strip emergency" part="alert">
    ${icon$1("alert")}
    <p>${words.intro.emergency(emergency, country)}</p>
    ${emergency ? call(view, "call-emergency", emergency, words.result.callEmergency) : nothing}
  </div>`;
}

const pictures$1 = ["clock", "chat", "doctor", "lock"];
function intro$1(view) {
  const { words, kept } = view;
  const { lead, facts, kept: saved, notKept } = words.intro;
  return html`
    <div class="hero">
      <div class="pose">${bodyPicture("hero", "back", ["shoulders-left", "upper-back-left"])}</div>
      <div class="pitch">
        ${title(view, view.settings.heading ?? words.heading, view.putAway ? "put-away" : nothing)}
        <slot name="intro"><p>${lead}</p></slot>
      </div>
      <ul class="plain facts">
        ${[...facts, kept ? saved : notKept].map(
    (fact, index) => html`<li>${icon$1(pictures$1[index] ?? "check")}<span>${fact}</span></li>`
  )}
      </ul>
      ${ways(view)} ${view.putAway ? broughtBack(view) : nothing}
    </div>
    ${emergencyStrip(view)} ${diaryOverview(view)}
  `;
}
function ways(view) {
  const { words, checkup, kept } = view;
  const begun = Object.keys(checkup.answers).length > 0;
  return html`<div class="buttons">
    ${kept?.diary && (checkup.shortCheck || !begun) ? [
    button$1(view, words.shortCheck.title, { type: "check-today" }, "primary"),
    button$1(view, words.diary.afresh, { type: "start-afresh" })
  ] : button$1(view, words.intro[begun ? "resume" : "start"], { type: "start" }, "primary")}
  </div>`;
}
const broughtBack = (view) => html`<div class="notice" part="alert">
    <p id="put-away">${view.words.intro.putAway}</p>
    ${button$1(view, view.words.intro.bringBack, { type: "undo-restart" })}
  </div>`;

const levelOf = { wait: "urgent", ask: "doctor", tell: "therapist" };
function prepareCheck(view) {
  const { words, ticked } = view;
  const { title: text, lead, groups, items, outcome, outcomes, tellList, always } = words.prepare;
  const group = prepareOutcome(ticked);
  return html`
    ${title(view, text)}
    <p class="muted">${lead}</p>
    ${prepareGroups.map(
    (one) => html`<fieldset part="question">
          <legend>${groups[one]}</legend>
          <div class="options several">${prepare$1[one].map((id) => box(view, id))}</div>
        </fieldset>`
  )}
    ${tally(view)} ${heading$1(view, outcome)}
    <div class="notice ${levelOf[group]}" part="alert">
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
function tally({ words, ticked }) {
  const { brief, ticked: count } = words.prepare;
  const group = prepareOutcome(ticked);
  return html`<div class="tally" role="status">
    ${ticked.length > 0 ? html`<p class="ink">
            ${icon$1(levelIcons[levelOf[group]])}<strong>${brief[group]}</strong>
            <span>${count(ticked.length)}</span>
          </p>` : nothing}
  </div>`;
}
const box = ({ words, ticked, dispatch }, id) => html`<label part="option">
    <input
      class=${unrecorded}
      type="checkbox"
      ${checked(ticked.includes(id))}
      @change=${() => dispatch({ type: "toggle-prepare-item", id })}
    />
    <span>${words.prepare.items[id]}</span>
  </label>`;

const backButton = (view) => button$1(view, html`${icon$1("back")}${view.words.steps.back}`, { type: "back" }, "link");

function continueButton(view) {
  const { words, checkup } = view;
  const isMissing = checkup.errors.some((asked) => isUnanswered(checkup, asked));
  return html`
    <p role="alert" class=${isMissing ? "error" : "hidden"}>
      ${isMissing ? anew(checkup.errors, html`${icon$1("alert")}${words.steps.missing}`) : nothing}
    </p>
    <div class="buttons">${button$1(view, words.steps.next, { type: "continue" }, "primary")}</div>
  `;
}

let typed = { key: "", at: 0 };
function typeScore(event) {
  const { key, timeStamp: at } = event;
  if (!/^[0-9]$/.test(key) || hasModifier(event)) return;
  const isTen = key === "0" && typed.key === "1" && at - typed.at < 1e3;
  typed = { key, at };
  const scores = event.currentTarget.querySelectorAll("input");
  const score = scores[isTen ? 10 : Number(key)];
  score?.focus();
  score?.click();
}
function walkBoxes(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || hasModifier(event)) return;
  event.preventDefault();
  const list = event.currentTarget.closest("fieldset");
  const boxes = [...list.querySelectorAll("input")];
  boxes.at((boxes.indexOf(event.target) + step) % boxes.length)?.focus();
}
const keysOf = {
  scale: typeScore,
  several: walkBoxes
};

function choices(view, id, isAlone = false) {
  const kind = kindOf(id);
  const list = (options) => html`<div class="options ${kind}" @keydown=${keysOf[kind] ?? nothing}>
      ${options.map((option) => choice(view, id, option, isAlone && isFinal(id, option)))}
    </div>`;
  if (id === "conditions") return html`${groups(view, list)} ${list(["none"])}`;
  return html`${list(optionsFor(id))} ${kind === "scale" ? scaleWords(view) : nothing}`;
}
const groups = ({ words }, list) => Object.entries(conditionGroups).map(
  ([id, options]) => html`<div class="sort" role="group" aria-labelledby=${`group-${id}`}>
        <strong id=${`group-${id}`}
          >${words.conditionGroups[id]}</strong
        >
        ${list(options)}
      </div>`
);
function choice({ words, checkup, dispatch }, id, option, goesOn) {
  const kind = kindOf(id);
  const given = answerOf(checkup, id);
  const several = kind === "several";
  const label = optionWords(words, id, option);
  const chosen = Array.isArray(given) ? given.includes(option) : String(given) === option;
  const choose = () => {
    if (several) dispatch({ type: "toggle", question: id, option });
    else {
      const answer = kind === "scale" ? Number(option) : option;
      dispatch({ type: "answer", question: id, answer });
    }
  };
  const tap = ({ button }) => {
    if (button === 0) dispatch({ type: "go-on-soon", page: checkup.screen });
  };
  return html`<label part="option" @pointerup=${goesOn ? tap : nothing}>
    <input
      class=${unrecorded}
      type=${several ? "checkbox" : "radio"}
      name=${id}
      value=${option}
      ${checked(chosen)}
      @change=${choose}
      aria-label=${kind === "scale" ? label : nothing}
    />
    <span><span>${kind === "scale" ? option : label}</span></span>
  </label>`;
}
const scaleWords = ({ words }) => html`<div class="scores" aria-hidden="true">
      ${[0, 1, 4, 7].map((first) => html`<span>${words.steps.score(first)}</span>`)}
    </div>
    <p class="hint" id="scale-hint">
      ${words.steps.scale} <span class="keys">${words.steps.scaleKeys}</span>
    </p>`;

const field$1 = (view, id, look = {}) => anew(id, fieldset(view, id, look));
function fieldset(view, id, { details, titleDescribedBy }) {
  const { words, checkup } = view;
  const { steps } = words;
  const kind = kindOf(id);
  const { ask, hint, counts, not } = id === newSign ? words.shortCheck.sign : words.questions[id];
  const isTitle = titleDescribedBy !== void 0;
  const isMissing = checkup.errors.includes(id);
  const isStillOpen = isMissing && isUnanswered(checkup, id);
  const hints = [
    hint ?? (kind === "several" && steps.severalHint),
    [counts, not && `${steps.not} ${not}`].filter(Boolean).join(" "),
    // Told once: by then it is known.
    id === "massage" && isTitle && steps.goesOn
  ];
  const goOn = ({ key, repeat, ctrlKey, metaKey, target }) => {
    const isChoice = target.matches("input, [data-place]");
    const isAsked = kind !== "several" || ctrlKey || metaKey;
    if (key === "Enter" && !repeat && isChoice && isAsked) view.dispatch({ type: "continue" });
  };
  const describedBy = [
    isStillOpen && `missing-${id}`,
    details && `details-${id}`,
    kind === "scale" && "scale-hint"
  ].filter(Boolean).join(" ");
  return html`<fieldset
    class="${kind} ${isMissing ? "wrong" : ""} ${isStillOpen ? "emergency" : "right"}"
    part="question"
    role=${kind === "several" ? nothing : "radiogroup"}
    aria-invalid=${isStillOpen && kind !== "several" ? "true" : nothing}
    data-question=${id}
    @keydown=${goOn}
    aria-describedby=${describedBy || nothing}
  >
    <legend>
      ${isTitle ? title(view, ask, titleDescribedBy) : ask}
      ${hints.map((text) => text ? html`<span class="hint">${text}</span>` : nothing)}
    </legend>
    ${details ? html`<div id=${`details-${id}`}>${details}</div>` : nothing}
    ${isMissing ? html`<span class="error" id=${`missing-${id}`}
            >${icon$1("alert")}${steps.missingHere}</span
          >` : nothing}
    ${id === "areas" ? bodyMap$1(view) : choices(view, id, isTitle)} ${stopHere(view, id)}
  </fieldset>`;
}
function stopHere(view, id) {
  const { words, checkup } = view;
  const signs = emergencyRows;
  if (!view.page || !signs.includes(id) || answerOf(checkup, id) !== "yes") return nothing;
  return html`<div class="notice emergency stop" part="alert">
    <p role="alert"><strong>${words.steps.serious}</strong></p>
    <div class="emergency">${button$1(view, words.steps.stop, { type: "continue" }, "primary")}</div>
  </div>`;
}

const helpNow = (view) => html`<details>
    <summary part="summary">${icon$1("alert")}<span>${view.words.steps.helpNow}</span></summary>
    ${emergencyStrip(view)}
  </details>`;

function questionPage(view, page) {
  const { words } = view;
  const own = page.id in words.pages ? words.pages[page.id] : void 0;
  const described = ["step", own?.lead && "lead", view.needsHelp && "help"].filter(Boolean).join(" ");
  return html`
    <div class="progress" part="progress">
      ${backButton(view)}
      <progress max=${stepCount} value=${page.progress} aria-hidden="true"></progress>
      <small
        ><span id="step">${words.steps.progress(page.step, stepCount)}</span
        ><span>${words.steps.left(1 - page.progress / stepCount)}</span></small
      >
    </div>
    ${own ? title(view, own.title, described) : nothing}
    ${own?.lead ? html`<p class="muted" id="lead">${own.lead}</p>` : nothing}
    ${view.needsHelp ? html`<div class="notice urgent" part="alert" id="help">
            <p>${words.steps.already}</p>
            ${button$1(view, words.steps.showResult, { type: "finish" })}
          </div>` : nothing}
    ${page.questions.map((question) => field$1(view, question, own ? {} : { titleDescribedBy: described }))}
    ${continueButton(view)} ${helpNow(view)}
  `;
}

function shortCheck(view, asked) {
  const { words, shownAt, kept } = view;
  const { title: name } = words.shortCheck;
  const isMeant = (id) => id !== "pregnancy-alarm" || view.checkup.answers.pregnancy !== "no";
  const days = kept?.diary ? daysAfter(kept.diary, shownAt) : 0;
  return html`
    <div class="progress" part="progress">
      ${backButton(view)}
      <small id="step">${words.course.after(days)}</small>
    </div>
    ${title(view, name, "step")}
    ${field$1(view, newSign, {
    details: html`<ul>
        ${warningSigns.filter(isMeant).map((id) => sign(view, id))}
      </ul>`
  })}
    ${asked.map((question) => field$1(view, question))} ${continueButton(view)} ${helpNow(view)}
  `;
}
function sign({ words }, id) {
  const { ask, counts } = id === "night" || id === "place" ? { ask: words.shortCheck.signs[id] } : words.questions[id];
  return html`<li>${ask}${counts ? html`<span class="hint">${counts}</span>` : nothing}</li>`;
}

function summary$1(view, result) {
  const { words, canShare } = view;
  const { open, lead, copy, share, save, print } = words.summary;
  const act = (name, label, action) => button$1(view, html`${icon$1(name)} ${label}`, action);
  return html`<details>
    <summary part="summary">${open}</summary>
    <p>${lead}</p>
    ${summarySheet(view, result)}
    <div class="buttons hand-on">
      ${act("copy", copy, { type: "copy" })}
      ${canShare ? act("share", share, { type: "share" }) : nothing}
      ${act("save", save, { type: "save-summary" })} ${act("print", print, { type: "print" })}
    </div>
    ${outcomeLine(view, "summary")}
  </details>`;
}

const pictures = {
  adrenaline: "drop",
  "call-now": "phone",
  "go-now": "alert",
  "no-driving": "cross",
  "cool-burn": "drop",
  maternity: "phone",
  bleeding: "phone",
  thinner: "phone",
  "get-help-today": "phone",
  "book-doctor": "doctor",
  "not-alone": "hand",
  "keep-moving": "walk",
  "no-pressure": "hand",
  fibromyalgia: "moon",
  "numb-heat": "flame"
};
const actionList = ({ words }, ids) => html`<ul class="plain rows">
    ${ids.map((id) => {
  const [act, ...more] = words.actions[id].match(/\S.*?(\.(?= )|$)/g) ?? [];
  return html`<li>
        <span class="tile">${icon$1(pictures[id] ?? "chat")}</span>
        <span>
          <strong>${act}</strong>
          ${more.map((text) => html`<span class="hint">${text}</span>`)}
        </span>
      </li>`;
})}
  </ul>`;

const answerList = (view, { asked }, answers) => {
  const { words } = view;
  return html`<ul class="plain">
    ${answers.map(({ question, values }) => {
    const { ask } = words.questions[question];
    const { changeShort, change } = words.result;
    return html`<li class="answer">
        <span>
          <span class="hint">${ask}</span>
          ${answerText(words, question, values)}
        </span>
        ${asked.includes(question) ? button$1(view, changeShort, { type: "edit", question }, "link", change(ask)) : nothing}
      </li>`;
  })}
  </ul>`;
};
const why = (view, found) => html`<ul class="plain reasons">
    ${found.reasons.map(
  ({ id, answers }) => html`<li>
          <strong>${view.words.reasons[id]}</strong> ${answerList(view, found, answers)}
        </li>`
)}
  </ul>`;
const allAnswers = (view, found) => html`<details>
    <summary part="summary">${view.words.result.answers}</summary>
    ${answerList(view, found, found.answered)}
  </details>`;

function checkAgain(view, at) {
  const day = date(view, at, { weekday: "long", day: "numeric", month: "long" });
  return html`<div class="notice again" part="alert">
    <span class="leaf" aria-hidden="true">
      <span class="fill"><span>${date(view, at, { weekday: "short" })}</span></span>
      <strong>${date(view, at, { day: "numeric" })}</strong>
    </span>
    <p>${view.words.result.checkAgain(day, dayPart(at))}</p>
  </div>`;
}

function contacts(view, { level }) {
  const { emergency, country, settings } = view;
  const { adviceNumber, therapistPhone } = settings;
  const { result } = view.words;
  const links = [];
  if (level === "emergency" && emergency) {
    links.push(call(view, "call-emergency", emergency, result.callEmergency, "inverse"));
  }
  if ((level === "urgent" || level === "doctor") && adviceNumber) {
    links.push(call(view, "call-advice", adviceNumber, result.callAdvice, "primary"));
  }
  if (level === "therapist" && therapistPhone) {
    links.push(call(view, "call-therapist", therapistPhone, result.callTherapist, "primary"));
  }
  return html`
    ${links.length > 0 ? html`<div class="buttons ${level}">${links}</div>` : nothing}
    ${level === "emergency" ? html`<p>${emergency ? result.elsewhere(country) : result.callLocal}</p>` : nothing}
  `;
}
function booking(view, { level }) {
  const { bookUrl, bookLabel } = view.settings;
  if (isAbove(level, "therapist")) return nothing;
  const details = clinic(view);
  return bookUrl ? html`${details}
        <div class="buttons">
          ${link(view, "book", bookUrl, bookLabel ?? view.words.result.book)}
        </div>` : details;
}
function clinic({ own }) {
  const { name, address, hours } = own.clinic ?? {};
  if (!name && !address && !hours) return nothing;
  return html`<address>
    ${name ? html`<strong>${name}</strong>` : nothing}
    ${[address, hours].map((line) => line ? html`<span>${line}</span>` : nothing)}
  </address>`;
}

const signIcons = {
  met: "check",
  "not-met": "cross",
  unknown: "question"
};
const order = ["not-met", "unknown", "met"];
const unfittingFirst = (states) => order.flatMap((state) => signIds.filter((id) => states[id] === state));
const ordinarySigns = (view, { signs: states }) => html`<details>
    <summary part="summary">${view.words.result.signs}</summary>
    <p class="muted">${view.words.result.signsLead}</p>
    <ul class="plain rows">
      ${unfittingFirst(states).map(
  (id) => html`<li>
            ${icon$1(signIcons[states[id]])}
            <span>
              ${view.words.label(view.words.signs[id])}
              <strong>${view.words.signStates[states[id]]}</strong>
            </span>
          </li>`
)}
    </ul>
  </details>`;

const levelScale = ({ words }, level) => html`<div
    class="levels"
    role="img"
    aria-label=${words.scale.here(levels.indexOf(level) + 1, levels.length)}
  >
    ${levels.map((one) => html`<span class="${one} ${one === level ? "at" : ""}"></span>`)}
  </div>`;

function verdict(view, found) {
  const { words } = view;
  const { level } = found;
  const isLoud = level === "urgent" || level === "emergency";
  const { areas = [] } = view.checkup.answers;
  return html`<div class="band ${level} ${isLoud ? "fill" : ""}" part="level">
    <div class="badge">
      <span class=${isLoud ? nothing : "tile seal fill"}>${icon$1(levelIcons[level])}</span>
      <span>${words.levels[level].short}</span>
      ${levelScale(view, level)}
    </div>
    <div class="said">
      <div>
        ${title(view, words.levels[level].title)}
        <p>
          ${words.levels[level].lead}
          ${found.reasons.length + found.unanswered.length > 0 ? nothing : words.result.nothing}
        </p>
      </div>
      ${// Beside a call for help nothing else is to be looked at.
  isLoud ? nothing : sidesWith(areas).map((side) => bodyPicture(`marked-${side}`, side, areas))}
    </div>
    ${level === "emergency" ? contacts(view, found) : nothing}
  </div>`;
}

function result$1(view, found) {
  const { words } = view;
  const isEmergency = found.level === "emergency";
  return html`
    ${verdict(view, found)} ${finding(view, found)} ${isEmergency ? nothing : contacts(view, found)}
    ${unansweredNotice(view, found)} ${heading$1(view, words.result.todo)}
    ${actionList(view, found.actions)}
    ${found.nextCheckAt && !isEmergency ? checkAgain(view, found.nextCheckAt) : nothing}
    ${isEmergency ? poster(view, found) : whole(view, found)}
    <p class="muted">${words.result.notDiagnosis} ${words.result.notReviewed}</p>
    <div class="ends">
      ${button$1(view, words.result.back, { type: "back" }, "link")}
      ${button$1(view, words.result.restart, { type: "restart" }, "link")}
    </div>
  `;
}
const poster = (view, found) => html`
  <slot name="after-result"></slot>
  <div class="folds">
    <details>
      <summary part="summary">${view.words.result.why}</summary>
      ${why(view, found)}
    </details>
    ${allAnswers(view, found)}
  </div>
`;
function whole(view, found) {
  const { words } = view;
  const { level } = found;
  const isCalm = level !== "urgent" && !hasEnded(found);
  return html`
    ${isCalm ? course$1(view, view.checkup.answers, found.diary) : nothing}
    ${heading$1(view, words.result.watch)} ${watchList(view, found.watches)}
    ${found.reasons.length > 0 ? [heading$1(view, words.result.why), why(view, found)] : nothing}
    ${level === "urgent" ? nothing : diary$1(view, found)} ${booking(view, found)}
    <slot name="after-result"></slot>
    <div class="folds">
      ${level === "urgent" ? nothing : diaryOffer(view, found)} ${allAnswers(view, found)}
      ${isCalm && level !== "doctor" ? ordinarySigns(view, found) : nothing} ${summary$1(view, found)}
    </div>
    ${against(view)}
  `;
}
function unansweredNotice(view, { unanswered, level }) {
  const [first] = unanswered;
  if (!first || level === "emergency") return nothing;
  return html`<div class="notice doctor" part="alert">
    <p>${view.words.result.unanswered}</p>
    ${button$1(view, view.words.intro.resume, { type: "edit", question: first })}
  </div>`;
}
const against = ({ words }) => html`<p class="against" part="alert">
    <strong>${words.result.against.title}</strong> ${words.result.against.text}
  </p>`;

function check(view) {
  if (view.page) return questionPage(view, view.page);
  if (view.shortCheckQuestions) return shortCheck(view, view.shortCheckQuestions);
  return view.result ? result$1(view, view.result) : intro$1(view);
}
const content = {
  check,
  tips: tipCards,
  myths: mythCards,
  prepare: prepareCheck
};
function widget(view) {
  const { words, sections, checkup } = view;
  const key = (section) => section === "check" ? checkup.screen : section;
  return html`<div
    lang=${words.lang}
    dir=${words.dir}
    class="${unrecorded} fs-exclude ym-hide-content"
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
    <div class="cards">
      ${sections.map(
    (section) => html`<section class=${section} part="card ${section}">
            ${anew(key(section), content[section](view))}
          </section>`
  )}
      <slot name="footer"></slot>
      ${view.isAsking ? nothing : html`<details part="footer">
              <summary part="summary">${words.about.title}</summary>
              ${[...words.about.text, words.about.version(version, reviewed.date)].map(
    (text) => html`<p class="muted">${text}</p>`
  )}
            </details>`}
    </div>
  </div>`;
}

function own(name, of = document) {
  const value = Reflect.get(Object.getPrototypeOf(of), name, of);
  return typeof value === "function" ? value.bind(of) : value;
}
const plainName = (name) => name.replace(/^data-/, "");
const settingOf = (element, name) => element.getAttribute(name) ?? element.getAttribute(`data-${name}`);
function* lineOf(element) {
  for (let at = element; at; ) {
    yield at;
    const parent = at.parentNode;
    at = parent && "host" in parent ? parent.host : at.parentElement;
  }
}
function inheritedLang(element) {
  const holder = [...lineOf(element)].find((each) => each.hasAttribute("lang"));
  if (holder?.matches(".translated-ltr, .translated-rtl")) return void 0;
  return holder?.getAttribute("lang") ?? "";
}
const sheets = /* @__PURE__ */ new WeakMap();
function sheetOf(view, css) {
  const known = sheets.get(view.document) ?? {};
  sheets.set(view.document, known);
  if (!known[css]) {
    known[css] = new view.CSSStyleSheet();
    known[css].replaceSync(css);
  }
  return known[css];
}
function adoptStyles(root, view, css) {
  try {
    root.adoptedStyleSheets = [sheetOf(view, css)];
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
function unfold(element) {
  const closed = element?.closest("details:not([open])");
  if (!closed) return;
  closed.open = true;
  unfold(closed);
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

class CardLinks {
  constructor(element, dispatch) {
    /** Goes to the card that the page's address names, if it is here. */
    this.follow = () => {
      const card = location.hash.slice(1);
      if (!card.startsWith("soreness-")) return;
      if (!this.#element.shadowRoot?.getElementById(card)) return;
      const focused = own("activeElement")?.shadowRoot?.activeElement;
      if (!focused?.closest(`#${card}`)) this.#dispatch({ type: "open-card", card });
    };
    this.#element = element;
    this.#dispatch = dispatch;
    element.addController(this);
  }
  #element;
  #dispatch;
  hostConnected() {
    window.addEventListener("hashchange", this.follow);
  }
  hostDisconnected() {
    window.removeEventListener("hashchange", this.follow);
  }
}

function readAll() {
  try {
    const storage = localStorage;
    const keys = Object.keys(storage).filter((key) => key.startsWith(storageKey));
    return Object.fromEntries(keys.map((key) => [key, storage.getItem(key) ?? ""]));
  } catch {
    return void 0;
  }
}
class DiaryStore {
  #host;
  #isListening = false;
  constructor(element, host) {
    this.#host = host;
    element.addController(this);
  }
  hostConnected() {
    this.#listen(this.#host.hasDiary());
  }
  hostUpdated() {
    this.#listen(this.#host.hasDiary());
  }
  hostDisconnected() {
    this.#listen(false);
  }
  /** What an action has to know of the world; the store is read only when it is asked for. */
  world() {
    const { mayRead } = this.#host;
    return {
      now: Date.now(),
      get stored() {
        return mayRead() ? readAll() : {};
      }
    };
  }
  /** Writes, or removes where there is `null`; what came of it is the next action. Never throws. */
  write(writes) {
    try {
      const storage = localStorage;
      for (const key of Object.keys(writes)) {
        const text = writes[key];
        if (typeof text === "string") storage.setItem(key, text);
        else storage.removeItem(key);
      }
      return { type: "stored", writes };
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
      return { type: "not-stored", problem: isFull ? "full" : "blocked" };
    }
  }
  #listen(isWanted) {
    if (isWanted === this.#isListening) return;
    this.#isListening = isWanted;
    const how = isWanted ? "addEventListener" : "removeEventListener";
    window[how]("storage", this.#onStorage);
    own(how)("visibilitychange", this.#onVisibilityChange);
  }
  #onStorage = (event) => {
    const { key } = event;
    if (key === null || key === storageKey) this.#host.dispatch({ type: "storage" });
  };
  #onVisibilityChange = () => {
    if (!document.hidden) this.#host.dispatch({ type: "visible" });
  };
}

function summaryPage(view, result) {
  const { words, checkup } = view;
  const { areas = [] } = checkup.answers;
  return html`
    <div class="drawings">
      ${// Who is sore all over, or nowhere, has no place to mark.
  areas.some((place) => place !== "all-over" && place !== "none") ? html`<div class="bodies" dir="ltr">
              ${["back", "front"].map(
    (side) => html`<div>
                    <strong>${words.map[side]}</strong> ${bodyPicture(side, side, areas)}
                  </div>`
  )}
            </div>` : nothing}
      ${// Beside help today the course would be false comfort, on paper too.
  needsHelpToday(result.level) ? nothing : course$1(view, checkup.answers, result.diary)}
    </div>
    ${summarySheet(view, result)}
  `;
}

const isFramed = () => parent !== window || origin === "null";
function download(name, type, text) {
  try {
    const href = URL.createObjectURL(new Blob([text], { type }));
    Object.assign(document.createElement("a"), { href, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(href), 6e4);
    return !isFramed();
  } catch {
    return false;
  }
}

var paper = "/* One page, of A4 or of Letter; what is drawn stands beside what is said. */\n@page {\n  margin: 12mm;\n}\n:root {\n  max-inline-size: none;\n  font:\n    8.5pt/1.3 system-ui,\n    sans-serif;\n}\nbody {\n  display: flex;\n  gap: 6mm;\n  margin: 0;\n}\n.drawings {\n  flex: 0 0 52mm;\n}\n.drawings:empty {\n  display: none;\n}\n.drawings .heading {\n  margin-block-start: 0;\n}\n.bodies {\n  display: flex;\n  gap: 4mm;\n  margin-block-end: 5mm;\n  text-align: center;\n}\n.bodies > div {\n  flex: 1;\n}\narticle {\n  flex: 1;\n  background: none;\n  border: 0;\n  padding: 0;\n}\narticle > .heading:not(:first-child) {\n  margin-block: 0.8em 0.1em;\n  break-after: avoid;\n}\np {\n  margin-block-end: 0.4em;\n}\n.fact {\n  display: grid;\n  grid-template-columns: 3fr 2fr;\n  gap: 4mm;\n  padding-block: 0.1em;\n  break-inside: avoid;\n}\n.fact > :only-child {\n  grid-column: 1 / -1;\n}\n.muted {\n  font-size: 0.9em;\n}\n";

var host = ":host {\n  /* Of one radius come all: cards are rounder than controls. */\n  --_radius: var(--soreness-radius, 14px);\n  --_round: calc(var(--_radius) * 1.3);\n  --_space: var(--soreness-space, 1em);\n  --_strong: var(--soreness-heading-weight, 650);\n  --_wide: var(--soreness-max-width, 44em);\n  display: block;\n  box-sizing: border-box;\n  max-inline-size: var(--_wide);\n  font: var(--soreness-font, inherit);\n  font-size: max(1em, 16px);\n  inline-size: 100%;\n}\n/* The page's own rules win on the host. In here it lends font, spacing, colours and whether it is seen. */\n:host > div {\n  all: initial;\n  display: flow-root;\n  position: relative;\n  inline-size: 100%;\n  max-inline-size: var(--_wide);\n  font: inherit;\n  font-size: max(1em, 16px);\n  line-height: 1.5;\n  letter-spacing: inherit;\n  word-spacing: inherit;\n  color: inherit;\n  color-scheme: inherit;\n  visibility: inherit;\n  pointer-events: inherit;\n  -webkit-locale: revert-layer;\n  -webkit-font-smoothing: inherit;\n  -webkit-text-size-adjust: inherit;\n}\n:host([hidden]) {\n  display: none;\n}\n/* What is inside goes by the width that the widget has, not by that of the window. */\n.cards {\n  container-type: inline-size;\n}\n/* Where the page fits the place to its content, the width is the same on every screen. */\n:host > div::after {\n  content: '';\n  display: grid;\n  grid-template-columns: minmax(0, var(--_wide));\n}\n/* What gets the focus keeps clear of bars of the page that stick to the top or bottom. */\n* {\n  box-sizing: border-box;\n  scroll-margin-block: min(8em, 35vh) min(8em, 25vh);\n}\nsection,\n[part='footer'] {\n  color: var(--_text);\n  background: var(--_surface);\n  border-radius: calc(var(--_radius) * 1.7);\n}\nsection {\n  /* Large text must not grow its margins too, or a narrow screen has no room for words. */\n  --_pad: min(var(--_space) * 1.25, 20px);\n  --_pad: clamp(16px, 5cqi, min(var(--_space) * 1.5, 24px));\n  border: 1px solid var(--_line);\n  box-shadow: 0 16px 40px -24px rgb(0 0 0 / 35%);\n  padding: var(--_pad) var(--_pad) min(var(--_pad), 14px);\n  overflow-wrap: anywhere;\n}\nsection > :last-child,\n.notice > :last-child {\n  margin-block-end: 0;\n}\nsection + section {\n  margin-block-start: calc(var(--_space) * 0.75);\n}\n[part='footer'] {\n  margin-block-start: 0.25em;\n  padding: 0 calc(var(--_space) * 1.25);\n}\n:focus-visible {\n  outline: 3px solid;\n  outline-offset: 2px;\n}\n";

var text$2 = "p,\nul,\nol {\n  margin: 0 0 0.75em;\n}\nul,\nol {\n  padding-inline-start: 1.3em;\n}\nli {\n  margin-block-end: 0.35em;\n}\np,\nli {\n  text-wrap: pretty;\n}\n.plain {\n  list-style: none;\n  padding: 0;\n}\n.muted,\n.hint,\nsmall {\n  color: var(--_muted);\n  font-size: 0.9375em;\n  line-height: 1.45;\n}\n.hint {\n  display: block;\n  font-weight: 400;\n}\na,\n.link {\n  color: inherit;\n  text-decoration: underline;\n}\n/* What helps who has a keyboard is in the way of who has none. */\n@media (hover: none) {\n  .keys {\n    display: none;\n  }\n}\n.hidden {\n  position: absolute;\n  inline-size: 1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n  white-space: nowrap;\n}\n/* Letters that are joined stay so. */\n[dir='rtl'] * {\n  letter-spacing: normal !important;\n}\n/* Nastaliq hangs far below its line: as high as the font says, whichever it is. */\n:lang(ur) * {\n  line-height: normal !important;\n}\n";

var heading = ".heading {\n  font-family: var(--soreness-heading-font, inherit);\n  font-weight: var(--_strong);\n  font-size: 1.1875em;\n  line-height: 1.25;\n  letter-spacing: -0.008em;\n  text-wrap: balance;\n  margin: calc(var(--_space) * 1.25) 0 0.35em;\n}\n.title {\n  font-size: 1.625em;\n  font-size: clamp(1.625em, 1.2em + 2.4cqi, 2.125em);\n  line-height: 1.14;\n  letter-spacing: -0.018em;\n  margin-block-start: 0;\n  scroll-margin-block-end: 50vh;\n}\n.title:focus {\n  outline: none;\n}\n";

var details = "section details {\n  border-block-start: 1px solid var(--_line);\n}\nsummary {\n  display: flex;\n  align-items: center;\n  gap: 0.75em;\n  cursor: pointer;\n  padding: 0.5em 0;\n  min-block-size: 44px;\n  font-weight: 600;\n  list-style: none;\n}\nsummary::-webkit-details-marker {\n  display: none;\n}\nsummary::after {\n  content: '';\n  flex: none;\n  inline-size: 0.5em;\n  block-size: 0.5em;\n  margin-inline: auto 0.4em;\n  border: solid;\n  border-width: 0 2px 2px 0;\n  transform: translateY(-25%) rotate(45deg);\n}\n[open] > summary::after {\n  transform: translateY(25%) rotate(225deg);\n}\n@media (hover: hover) {\n  summary:hover {\n    background: var(--_soft);\n  }\n}\n/* On paper what is closed cannot be opened. */\n::details-content {\n  content-visibility: visible;\n}\n@media not print {\n  details:not([open])::details-content {\n    display: none;\n  }\n}\n";

var button = "button,\n.button,\n.link {\n  font: inherit;\n  cursor: pointer;\n  min-block-size: 44px;\n  min-inline-size: 44px;\n}\nbutton,\n.button {\n  display: inline-flex;\n  align-items: center;\n  justify-content: center;\n  gap: 0.5em;\n  padding: 0.55em min(1.2em, 20px);\n  border: 1.5px solid var(--_border);\n  border-radius: var(--_radius);\n  background: none;\n  color: inherit;\n  max-inline-size: 100%;\n  min-block-size: 48px;\n  overflow-wrap: break-word;\n  font-weight: 600;\n  line-height: 1.3;\n  text-align: center;\n  text-decoration: none;\n}\nbutton.fill,\n.button.fill {\n  min-block-size: 54px;\n  font-size: 1.0625em;\n  font-weight: 650;\n}\n.link {\n  flex: none;\n  border: 0;\n  background: none;\n  padding: 0 0.2em;\n  font-weight: 400;\n}\n@media (hover: hover) {\n  button:hover {\n    background: var(--_soft);\n  }\n  :is(button, .button).fill:hover {\n    background: var(--_fill, var(--_default));\n    filter: brightness(0.94);\n  }\n}\n.buttons {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.75em;\n  margin-block: var(--_space);\n}\n.buttons > * {\n  flex: 1 1 auto;\n}\nbutton > span,\n.button > span {\n  min-inline-size: 0;\n}\n@media (forced-colors: active) {\n  .fill {\n    border: 2px solid;\n  }\n  button.fill,\n  .button.fill {\n    forced-color-adjust: none;\n    background: ButtonText;\n    border-color: ButtonText;\n  }\n  button.fill > *,\n  .button.fill > * {\n    color: ButtonFace;\n  }\n}\n";

var field = "fieldset {\n  border: 0;\n  padding: 0;\n  margin: calc(var(--_space) * 1.5) 0 0;\n  min-inline-size: 0;\n}\n/* Floating, it is a block like any other, inside the edges of its group. */\nlegend {\n  float: inline-start;\n  inline-size: 100%;\n  padding: 0;\n  font-size: 1.0625em;\n  font-weight: 600;\n  line-height: 1.35;\n  margin-block-end: 0.75em;\n}\nlegend ~ * {\n  clear: both;\n}\nlegend .hint {\n  margin-block-start: 4px;\n  font-size: 0.85em;\n}\n.options {\n  display: grid;\n  gap: 8px;\n}\nlabel {\n  position: relative;\n  display: flex;\n  align-items: center;\n  gap: 0.75em;\n  min-block-size: 52px;\n  padding: 0.6em min(1em, 16px);\n  border: 1.5px solid var(--_border);\n  border-radius: var(--_radius);\n  cursor: pointer;\n}\n@media (hover: hover) {\n  label:hover {\n    background: var(--_soft);\n  }\n}\nlabel:has(:checked) {\n  border-color: currentColor;\n  background: var(--_soft);\n}\nlabel:has(:focus-visible) {\n  outline: 3px solid;\n  outline-offset: 2px;\n  z-index: 1;\n}\n/* Several that belong together are one group of rows. */\n.options.several {\n  gap: 0;\n  border: 1.5px solid var(--_border);\n  border-radius: var(--_round);\n}\n.several label {\n  border-width: 0;\n  border-radius: calc(var(--_round) - 2px);\n}\n.several label + label::before {\n  content: '';\n  position: absolute;\n  inset: 0 min(1em, 16px) auto;\n  border-block-start: 1px solid var(--_line);\n}\n.sort {\n  margin-block-end: 14px;\n}\n.sort > strong {\n  display: block;\n  margin-block-end: 4px;\n}\n.several label:has(:focus-visible) {\n  outline-offset: -3px;\n}\ninput {\n  flex: none;\n  display: grid;\n  place-content: center;\n  appearance: none;\n  inline-size: 22px;\n  block-size: 22px;\n  margin: 0;\n  border: 1.5px solid var(--_border);\n  border-radius: 50%;\n  background: none;\n  color: inherit;\n  cursor: inherit;\n  outline: none;\n}\n[type='checkbox'] {\n  border-radius: 6px;\n}\n:checked {\n  border: 7px solid;\n}\n[type='checkbox']:checked {\n  border: 1.5px solid;\n  background: currentColor;\n}\n[type='checkbox']:checked::before,\n.row :checked + span > span::before {\n  content: '';\n  inline-size: 11px;\n  block-size: 6px;\n  border: solid var(--_surface);\n  border-width: 0 0 2.5px 2.5px;\n  transform: translateY(-25%) rotate(-45deg);\n}\n@media (forced-colors: active) {\n  label:has(:checked) {\n    outline: 3px solid Highlight;\n  }\n  label:has(:checked:focus-visible) {\n    outline: 6px double;\n  }\n  [type='checkbox']:checked {\n    background: Canvas;\n  }\n}\n";

var intro = ".hero {\n  display: flow-root;\n  position: relative;\n  overflow: clip;\n  margin: calc(var(--_pad) * -1);\n  margin-block-end: 0;\n  padding: var(--_pad) var(--_pad) 0;\n  border-start-start-radius: calc(var(--_radius) * 1.7 - 1px);\n  border-start-end-radius: calc(var(--_radius) * 1.7 - 1px);\n  background: var(--_soft);\n}\n/* The body fades out above the facts, which have the whole width. */\n.pose {\n  position: absolute;\n  inset-block-start: 20px;\n  inset-inline-end: -40px;\n  inline-size: 168px;\n  block-size: 146px;\n  mask-image: linear-gradient(#000 75%, transparent);\n}\n.pitch {\n  position: relative;\n  max-inline-size: calc(100% - 110px);\n}\n.facts {\n  font-size: 0.9375em;\n  line-height: 1.35;\n}\n.facts > li {\n  display: flex;\n  gap: 10px;\n}\n.facts .icon {\n  inline-size: 20px;\n  block-size: 20px;\n}\n.strip {\n  display: flex !important;\n  align-items: center;\n  gap: 12px;\n  margin-inline: calc(var(--_pad) * -1);\n  padding: 10px var(--_pad) 0;\n  border-block-start: 1px solid var(--_line);\n  font-size: 0.9375em;\n  line-height: 1.35;\n}\n.strip > p {\n  flex: 1 1 9em;\n  margin: 0;\n}\n.strip > .button {\n  flex: none;\n  border-color: transparent;\n  background: var(--_hint);\n}\n@container (inline-size < 22em) {\n  .pose {\n    inline-size: 130px;\n    block-size: 104px;\n  }\n  .pitch {\n    max-inline-size: calc(100% - 84px);\n  }\n  .strip {\n    flex-wrap: wrap;\n  }\n  .strip > .button {\n    inline-size: 100%;\n  }\n}\n/* Large text needs the width for itself. */\n@container (inline-size < 14em) {\n  .pose {\n    display: none;\n  }\n  .pitch {\n    max-inline-size: none;\n  }\n}\n@container (inline-size >= 35em) {\n  .hero {\n    padding: 36px 40px 12px;\n  }\n  .pose {\n    inset-block-start: 28px;\n    inset-inline-end: 40px;\n    inline-size: 250px;\n    block-size: calc(100% - 28px);\n  }\n  .pitch,\n  .facts {\n    max-inline-size: calc(100% - 300px);\n  }\n  .hero > .buttons > * {\n    flex: none;\n    padding-inline: 2.2em;\n  }\n  .strip {\n    padding-inline: 40px;\n  }\n}\n";

var questions = ".progress {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  gap: 0.75em;\n  margin-block: -8px 12px;\n}\n.progress .link > span {\n  display: flex;\n  align-items: center;\n  gap: 2px;\n  text-decoration: none;\n  margin-inline-start: -6px;\n}\n.progress :dir(rtl) > .icon {\n  scale: -1 1;\n}\n.progress > small > span {\n  display: block;\n}\n/* Drawn by hand: on a dark page, one engine makes the part that is left the brighter one. */\nprogress {\n  --_step: calc((100% + 4px) / 7);\n  --_done: color-mix(in srgb, var(--_accent), var(--_text) 55%);\n  flex: 1;\n  min-inline-size: 3em;\n  appearance: none;\n  block-size: 6px;\n  border: 0;\n  overflow: hidden;\n  background: var(--_line);\n  mask-image: repeating-linear-gradient(\n    to right,\n    #000 0 calc(var(--_step) - 4px),\n    transparent 0 var(--_step)\n  );\n}\n::-webkit-progress-bar {\n  background: none;\n}\n::-webkit-progress-value {\n  background: var(--_done);\n}\n::-moz-progress-bar {\n  background: var(--_done);\n}\n.progress + fieldset {\n  margin-block-start: 0;\n}\nlegend > .title {\n  margin: 0;\n}\nfieldset.row {\n  margin-block-start: 18px;\n}\n.row + .row {\n  border-block-start: 1px solid var(--_line);\n  padding-block-start: 18px;\n}\n/* The answers as one control: the face of each is its whole cell, over its radio button. */\n.options.row,\n.options.scale {\n  gap: 0;\n  border: 1.5px solid var(--_border);\n  border-radius: var(--_radius);\n  background: var(--_soft);\n}\n.options.row {\n  grid-template-columns: 1fr 1fr 1.25fr;\n  overflow: clip;\n}\n.options.scale {\n  grid-template-columns: repeat(11, 1fr);\n}\n.row label,\n.scale label {\n  border-width: 0;\n  border-radius: 0;\n  background: none;\n  padding: 0;\n  min-block-size: 48px;\n}\n.scale label {\n  min-block-size: 56px;\n  /* Eleven stand in one line, however large the text is. */\n  font-size: min(1em, max(16px, 5cqi));\n  white-space: nowrap;\n}\n.options label:has(:focus-visible) {\n  outline-offset: -3px;\n}\n.row input,\n.scale input {\n  position: absolute;\n  inset: 0;\n  inline-size: 100%;\n  block-size: 100%;\n  opacity: 0;\n}\n.row label + label,\n.scale label + label {\n  border-inline-start: 1.5px solid var(--_line);\n}\n.row label > span,\n.scale label > span {\n  flex: 1;\n  align-self: stretch;\n  display: flex;\n  align-items: center;\n  justify-content: center;\n}\n.row :checked + span {\n  box-shadow: inset 0 0 0 1.5px var(--_rim);\n}\n/* Beside the word, which stays where it is. */\n.row :checked + span > span::before {\n  position: absolute;\n  margin-block-start: 0.6em;\n  margin-inline-start: -20px;\n  border-color: currentColor;\n}\n/* The ring around what is filled has a second one inside, which stands out from any fill. */\n:is(.row, .scale) :focus-visible:checked + span > span::after {\n  content: '';\n  position: absolute;\n  inset: 3px;\n  border: 2px solid;\n  border-radius: 6px;\n}\n.scale :checked + span {\n  border-radius: calc(var(--_radius) * 0.75);\n  box-shadow:\n    0 0 0 3px var(--_fill, var(--_default)),\n    0 0 0 4.5px var(--_rim);\n  z-index: 1;\n}\n.scores {\n  display: grid;\n  grid-template-columns: 1fr 3fr 3fr 4fr;\n  gap: 4px;\n  margin-block-start: 10px;\n  color: var(--_muted);\n  font-size: 0.8125em;\n  text-align: center;\n}\n.scores > :first-child {\n  text-align: start;\n  white-space: nowrap;\n}\n.scores span {\n  border-block-start: 2px solid var(--_line);\n  padding-block-start: 4px;\n}\n.scale:has(label:first-child > :checked) + .scores > :first-child,\n.scale:has(label:nth-child(n + 2):nth-child(-n + 4) > :checked) + .scores > :nth-child(2),\n.scale:has(label:nth-child(n + 5):nth-child(-n + 7) > :checked) + .scores > :nth-child(3),\n.scale:has(label:nth-child(n + 8) > :checked) + .scores > :nth-child(4) {\n  color: var(--_text);\n  border-color: currentColor;\n  font-weight: 650;\n}\n@container (inline-size < 20em) {\n  .options.row {\n    grid-template-columns: 1fr;\n  }\n  .row label + label {\n    border-inline-start: 0;\n    border-block-start: 1.5px solid var(--_line);\n  }\n  .options.scale {\n    grid-template-columns: repeat(6, 1fr);\n  }\n  .scale label + label {\n    border: 0;\n  }\n  .scores {\n    display: none;\n  }\n}\n.wrong {\n  border-inline-start: 4px solid var(--_fill, var(--_default));\n  padding-inline-start: 12px;\n}\n.right {\n  border-color: transparent;\n}\n.error {\n  display: flex;\n  align-items: center;\n  gap: 8px;\n  margin-block: 0.75em;\n  padding: 6px 12px;\n  border-radius: var(--_round);\n  background: var(--_hint);\n  font-weight: 600;\n}\n/* It keeps its place until Continue, or the page would jump under the finger. */\n.right > .error {\n  visibility: hidden;\n}\n.stop {\n  margin-block-end: 0;\n}\n.stop button {\n  inline-size: 100%;\n}\n@media (forced-colors: active) {\n  progress {\n    --_done: Highlight;\n    border: 1px solid;\n  }\n  .row label :checked + span,\n  .scale label :checked + span {\n    forced-color-adjust: none;\n    background: Highlight;\n  }\n  .row label :checked + span > *,\n  .scale label :checked + span > * {\n    forced-color-adjust: none;\n    color: HighlightText;\n  }\n}\n/* In a fold the strip needs no edge of its own. */\ndetails > .strip {\n  border: 0;\n  margin: 0;\n  padding: 0 0 14px;\n}\ndetails > .strip > .icon {\n  display: none;\n}\n";

var notice = "/* A page may dress what warns, but not take it away. */\n.notice,\n.band {\n  display: block !important;\n}\n.notice {\n  background: var(--_soft);\n  border-radius: var(--_radius);\n  padding: 0.875em 1em;\n  margin-block: var(--_space);\n}\n.notice:is(.self-care, .therapist, .doctor, .urgent, .emergency) {\n  border-inline-start: 4px solid var(--_fill, var(--_default));\n}\n";

var result = "address {\n  display: grid;\n  margin-block-end: 0.75em;\n  font-style: normal;\n}\n.band {\n  margin: calc(var(--_pad) * -1);\n  margin-block-end: var(--_space);\n  padding: 12px var(--_pad);\n  border-start-start-radius: calc(var(--_radius) * 1.7 - 1px);\n  border-start-end-radius: calc(var(--_radius) * 1.7 - 1px);\n  background: var(--_hint);\n}\n.band :last-child {\n  margin-block-end: 0;\n}\n.band .title {\n  margin-block-end: 0.4em;\n}\n.badge {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  gap: 10px;\n  margin-block-end: 10px;\n  font-weight: 650;\n}\n.said {\n  display: grid;\n  grid-template-columns: 1fr;\n  grid-auto-columns: 64px;\n  grid-auto-flow: column;\n  gap: 12px;\n}\n.seal.seal {\n  border-radius: 50%;\n}\n.inverse.inverse {\n  min-block-size: 64px;\n  border-color: transparent;\n  background: #fff;\n  font-size: 1.375em;\n}\n.inverse > span {\n  color: #000;\n}\n.rows > li {\n  display: flex;\n  align-items: center;\n  gap: 14px;\n  padding-block: 7px;\n  margin: 0;\n  line-height: 1.35;\n}\n.rows > li + li {\n  border-block-start: 1px solid var(--_line);\n}\n.again {\n  display: flex !important;\n  align-items: center;\n  gap: 12px;\n  margin-block: 10px;\n  padding: 10px 12px;\n  line-height: 1.4;\n}\n.leaf {\n  flex: none;\n  inline-size: 52px;\n  border: 1px solid var(--_line);\n  border-radius: 12px;\n  overflow: clip;\n  background: var(--_surface);\n  text-align: center;\n  line-height: 1.2;\n}\n.leaf > .fill {\n  display: block;\n  font-size: 0.75em;\n  font-weight: 700;\n  padding: 3px 0;\n}\n.leaf > strong {\n  display: block;\n  font-size: 1.375em;\n  padding: 3px 0 5px;\n}\n.reasons > li {\n  background: var(--_soft);\n  border-radius: var(--_radius);\n  padding: 12px 16px;\n  margin-block-end: 8px;\n}\n.reasons ul {\n  margin: 0;\n}\n.answer {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  gap: 0.5em;\n  padding-block: 6px;\n}\n.answer + .answer {\n  border-block-start: 1px solid var(--_line);\n}\n.answer > span {\n  flex: 1 1 9em;\n}\n.against {\n  margin-block: 10px;\n  font-size: 0.9375em;\n  line-height: 1.4;\n}\n.ends {\n  display: flex;\n  flex-wrap: wrap;\n  justify-content: space-between;\n}\n@container (inline-size < 20em) {\n  .said > .figure {\n    display: none;\n  }\n}\n@media (forced-colors: active) {\n  .band {\n    border-block-end: 6px double;\n  }\n}\n";

var icon = "svg {\n  fill: none;\n  stroke: currentColor;\n  stroke-linecap: round;\n  stroke-linejoin: round;\n}\n.icon {\n  flex: none;\n  inline-size: 24px;\n  block-size: 24px;\n  stroke-width: 1.75;\n}\n/* A picture in a tile, at the start of a row. */\n.tile {\n  flex: none;\n  display: grid;\n  place-items: center;\n  inline-size: 40px;\n  block-size: 40px;\n  border-radius: calc(var(--_radius) * 0.85);\n  background: var(--_tint);\n}\n@media (forced-colors: active) {\n  :is(div, span).fill > .icon {\n    color: inherit;\n  }\n}\n";

var cards = "/* Cards side by side: a row to swipe, from edge to edge of the section. */\n.rail {\n  position: relative;\n  display: grid;\n  grid-auto-flow: column;\n  grid-auto-columns: min(20.5em, 90%);\n  gap: 12px;\n  margin: 6px calc(var(--_pad) * -1);\n  padding: 2px var(--_pad);\n  overflow-x: auto;\n  overscroll-behavior-inline: contain;\n  scroll-snap-type: inline proximity;\n  scroll-padding-inline: var(--_pad);\n}\n/* Folds side by side, as many as there is room for. */\n.folds {\n  display: flex;\n  flex-wrap: wrap;\n  column-gap: 20px;\n  margin-block-end: 10px;\n}\n.folds > * {\n  flex: 1 1 auto;\n}\n.folds > [open] {\n  flex-basis: 100%;\n  min-inline-size: 0;\n}\n.folds .rail {\n  margin-inline: 0;\n  padding-inline: 2px;\n}\n.rail:focus-visible {\n  outline-offset: -3px;\n}\n.rail > * {\n  display: flex;\n  flex-direction: column;\n  padding: 12px 14px 0;\n  border: 1px solid var(--_line);\n  border-radius: var(--_round);\n  background: var(--_soft);\n  font-size: 0.9375em;\n  scroll-snap-align: start;\n  break-inside: avoid;\n}\n.rail .heading {\n  margin: 0;\n}\n.rail p {\n  margin-block-end: 6px;\n}\n.top {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  gap: 12px;\n  margin-block-end: 8px;\n}\n.top > .heading {\n  flex: 1 1 7.5em;\n}\n@container (inline-size >= 35em) {\n  .tips .rail {\n    grid-auto-flow: row;\n    grid-template-columns: repeat(auto-fill, minmax(12.5em, 1fr));\n  }\n}\n.careful {\n  border-inline-start: 3px solid var(--_fill, var(--_default));\n  padding-inline-start: 10px;\n  font-size: 0.9375em;\n  line-height: 1.35;\n}\n.evidence {\n  border: 0;\n}\n.rail .evidence {\n  margin-block: auto 0;\n}\n.evidence summary,\np.evidence {\n  display: flex;\n  align-items: center;\n  gap: 8px;\n  min-block-size: 44px;\n  padding: 0;\n  font-weight: 400;\n}\n.meter {\n  flex: none;\n  inline-size: 36px;\n  block-size: 12px;\n  stroke-width: 1.5;\n}\n.meter circle {\n  fill: none;\n  stroke: currentColor;\n}\n.meter .full {\n  fill: currentColor;\n}\n\n/* A card to guess at: dark until it is turned. */\n.myths .rail {\n  align-items: start;\n  grid-auto-columns: min(19em, 88%);\n}\n.myth .buttons {\n  align-items: center;\n  margin-block: 10px;\n}\n.stamp {\n  display: block;\n  inline-size: fit-content;\n  margin-block: 4px 12px;\n  padding: 2px 10px;\n  border: 2.5px solid;\n  border-radius: 6px;\n  font-size: 0.75em;\n  font-weight: 700;\n  text-transform: uppercase;\n  transform: rotate(-3deg);\n}\n.myth button {\n  padding-inline: 4px;\n}\n.myth .heading {\n  font-size: 1.0625em;\n  margin-block-end: 8px;\n}\n.myth > .back {\n  display: flex;\n  flex: 1;\n  flex-direction: column;\n}\n.myth q {\n  text-decoration: line-through;\n}\n@media not print {\n  .ink q {\n    text-decoration: none;\n  }\n  .ink.ink {\n    min-block-size: 148px;\n    background: var(--_text);\n  }\n\n  /* One by one, as on a fill: the text colour of the site may be `currentColor`. */\n  .ink > * {\n    color: var(--_surface);\n  }\n  .ink > .heading {\n    margin-block: auto;\n    font-size: 1.3125em;\n  }\n  .ink.ink .back {\n    display: none;\n  }\n  .ink .buttons > span {\n    flex: none;\n  }\n  .ink button {\n    flex: 1 0 auto;\n    border-color: currentColor;\n    background: none;\n  }\n}\n@media (prefers-reduced-motion: no-preference) {\n  .myth:not(.ink) {\n    animation: turn 240ms ease-out;\n  }\n  @keyframes turn {\n    from {\n      opacity: 0;\n      transform: perspective(600px) rotateY(30deg);\n    }\n  }\n}\n@media print {\n  .rail.rail {\n    grid-auto-flow: row;\n    grid-template-columns: 1fr 1fr;\n  }\n  .ink .buttons {\n    display: none;\n  }\n}\n\n.tips,\n.myths {\n  padding-block: 16px 4px;\n}\n:is(.tips, .myths) > .title {\n  font-size: 1.375em;\n}\n.stack > details {\n  margin-inline-start: 12px;\n}\n.pair {\n  display: grid;\n  gap: 0 24px;\n}\n@container (inline-size >= 35em) {\n  .pair {\n    grid-template-columns: 1fr 1fr;\n  }\n}\n\n/* The safety net: a box for each act, with what to do in its head. */\n.care {\n  margin-block: 6px;\n  border: 1.5px solid var(--_fill, var(--_default));\n  border-radius: var(--_radius);\n  background: var(--_surface);\n  overflow: clip;\n  break-inside: avoid;\n}\n.calm {\n  --_fill: #46596b;\n  --_on: #fff;\n}\n.care > .fill {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  gap: 6px 10px;\n  padding: 8px 12px;\n  line-height: 1.35;\n}\n.care strong {\n  flex: 1 1 11em;\n}\n.care .button {\n  border-color: currentColor;\n}\n.care ul {\n  columns: 2 15em;\n  column-gap: 16px;\n  margin: 8px 12px 6px;\n  padding-inline-start: 1em;\n  font-size: 0.9375em;\n  line-height: 1.35;\n}\n.care li {\n  margin-block-end: 2px;\n  break-inside: avoid;\n}\nblockquote {\n  margin: 0 0 0.75em;\n  padding: 12px 16px;\n  border-radius: var(--_radius);\n  background: var(--_soft);\n}\n@media (forced-colors: active) {\n  .care > .fill {\n    border-width: 0 0 2px;\n  }\n}\n";

var prepare = "/* What a tap comes to is seen at once, however far the whole outcome is. */\n.tally {\n  margin-block-start: 16px;\n}\n@media not print {\n  .tally {\n    position: sticky;\n    inset-block-end: 8px;\n    z-index: 2;\n  }\n}\n.tally > p {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  gap: 4px 10px;\n  padding: 12px 16px;\n  border: 1px solid var(--_text);\n  border-radius: var(--_radius);\n  box-shadow: 0 8px 24px -8px rgb(0 0 0 / 50%);\n}\n.tally strong {\n  flex: 1;\n}\n";

var figure = ".figure {\n  display: block;\n  inline-size: 100%;\n  block-size: auto;\n  stroke: none;\n}\n.spot {\n  fill: var(--_tint);\n}\n.bone {\n  fill: var(--_half);\n}\n.spot:is([data-marked], [aria-checked='true']) {\n  fill: var(--_accent);\n}\n/* Each line is cut to its place: half of it is seen. */\npath.spot,\n.spot > [clip-path] {\n  stroke: var(--_muted);\n  stroke-width: 1.2;\n}\n:is([data-marked], [aria-checked='true']) + g > .edge {\n  stroke: var(--_text);\n  stroke-width: 4.4;\n}\n:is([data-marked], [aria-checked='true']) + g > .edge > :last-child {\n  stroke: var(--_surface);\n  stroke-width: 2.2;\n}\n/* Two lines, since the place may be as dark or as light as one of them. */\n:focus-visible + g > .edge {\n  stroke: var(--_surface);\n  stroke-width: 12;\n}\n:focus-visible + g > .edge > :last-child {\n  stroke: var(--_text);\n  stroke-width: 7;\n}\n/* In a vertebra there is room for one. */\n.bone:focus-visible + g > .edge {\n  stroke: none;\n}\n.bone:focus-visible + g > .edge > :last-child {\n  stroke-width: 4;\n}\n.edge,\n.outline,\n.landmarks {\n  fill: none;\n}\n.outline {\n  stroke: var(--_muted);\n  stroke-width: 1.2;\n}\n.landmarks {\n  stroke: var(--_accent);\n  stroke-opacity: 0.35;\n  stroke-width: 1.3;\n}\n@media (prefers-reduced-motion: no-preference) {\n  .spot {\n    transition: fill 0.12s;\n  }\n}\n@media (forced-colors: active) {\n  .figure {\n    --_tint: Canvas;\n    --_half: Canvas;\n    --_surface: Canvas;\n    --_accent: Highlight;\n    --_text: CanvasText;\n    --_muted: CanvasText;\n  }\n  .landmarks {\n    stroke: CanvasText;\n  }\n  path.spot,\n  .spot > [clip-path] {\n    stroke: CanvasText;\n  }\n  :focus-visible + g > .edge > :last-child {\n    stroke: LinkText;\n  }\n}\n";

var bodyMap = ".map {\n  container-type: inline-size;\n  margin-block-end: 0.75em;\n}\n/* The two sides, one of which is shown. */\n.turn {\n  display: flex;\n  gap: 4px;\n  padding: 4px;\n  margin-block-end: 0.5em;\n  border-radius: var(--_radius);\n  background: var(--_soft);\n}\n.turn > button {\n  flex: 1;\n  min-block-size: 44px;\n  padding-inline: 4px;\n  border-color: transparent;\n  border-radius: calc(var(--_radius) - 4px);\n}\n.turn > [aria-pressed='true'] {\n  border-color: var(--_border);\n  background: var(--_surface);\n}\n.turn > [aria-pressed='false'] {\n  color: var(--_muted);\n}\n.figures {\n  display: grid;\n  gap: 0.5em;\n}\n.figures.back > .front,\n.figures.front > .back {\n  display: none;\n}\n.stage {\n  position: relative;\n  padding: 0.4em 4px;\n  border-radius: var(--_round);\n  background: var(--_soft);\n}\n.stage > .figure {\n  max-inline-size: 16em;\n  margin-inline: auto;\n}\n/* Left and right stand beside the head, where there is room. */\n.ways {\n  position: absolute;\n  inset: 2em 0.75em auto;\n  display: flex;\n  justify-content: space-between;\n  line-height: 1.2;\n}\n.ways span {\n  max-inline-size: 34%;\n  color: var(--_muted);\n  font-size: 0.875em;\n}\n.ways :last-child {\n  text-align: end;\n}\n.ways strong {\n  display: none;\n}\n.spot {\n  cursor: pointer;\n  outline: none;\n}\n.figure * {\n  pointer-events: none;\n}\n/* A finger may miss the outline of the body by a little. */\n.reach {\n  fill: transparent;\n  pointer-events: fill;\n}\n.name {\n  display: none;\n  fill: var(--_text);\n  font-size: 12px;\n  font-weight: 600;\n  text-anchor: middle;\n}\n:focus-visible + g > .name {\n  display: block;\n}\n/* After a tap nothing stays as if it were pointed at. */\n@media (hover: hover) {\n  .spot:hover {\n    fill: var(--_half);\n  }\n  .spot[aria-checked='true']:hover {\n    fill: var(--_accent);\n  }\n  .figure:has(.spot:hover) > g > .name {\n    display: none;\n  }\n  .figure > .spot:hover + g > .name.name {\n    display: block;\n  }\n}\n.map .keys {\n  margin-block: 0.5em 0;\n  text-align: center;\n}\n.chips {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.5em;\n}\n.chip {\n  gap: 0.3em;\n  min-block-size: 44px;\n  padding: 0.2em 0.6em 0.2em 0.9em;\n  border-radius: 999px;\n  background: var(--_soft);\n  font-size: 0.9375em;\n}\n.chip > .icon {\n  inline-size: 20px;\n}\n@container (inline-size >= 31em) {\n  .turn {\n    display: none;\n  }\n  .figures {\n    grid-template-columns: 1fr 1fr;\n  }\n  .figures > .stage.stage {\n    display: block;\n  }\n  .ways strong {\n    display: block;\n  }\n  .ways {\n    position: static;\n    padding: 0.4em 0.5em;\n  }\n}\n@media (forced-colors: active) {\n  .turn > [aria-pressed='true'] {\n    border: 3px solid Highlight;\n  }\n}\n";

var places = ".places {\n  margin-block: 0.5em;\n}\n.group {\n  border: 1px solid var(--_line);\n  border-radius: var(--_round);\n}\n.group > * {\n  padding: 0.5em 0.6em;\n}\n.group > * + * {\n  border-block-start: 1px solid var(--_line);\n}\n/* What has no sides is a row by itself. */\n.group > label {\n  border: 0;\n  border-radius: var(--_round);\n}\n.place,\n.place > div {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  gap: 0.25em 0.5em;\n}\n.place > span {\n  flex: 1 6em;\n}\n.place > div {\n  flex: 3 15em;\n  gap: 0;\n  border-radius: var(--_radius);\n  background: var(--_soft);\n}\n.place label {\n  flex: 1;\n  flex-wrap: wrap;\n  justify-content: center;\n  gap: 0 0.3em;\n  min-block-size: 44px;\n  min-inline-size: 44px;\n  padding: 0.3em 0.1em;\n  border-color: transparent;\n}\n.place label:has(:checked) {\n  border-color: currentColor;\n  background: var(--_surface);\n}\n";

var course = "/* Five steps; one has a ring in the colour of the words around, whatever the colours of the site. */\n.levels {\n  display: grid;\n  grid-template-columns: repeat(5, 1fr);\n  gap: 6px;\n  flex: 1 1 8em;\n  max-inline-size: 15em;\n  margin-inline-start: auto;\n  padding: 6px;\n}\n.levels > * {\n  block-size: 8px;\n  border: 1px solid transparent;\n  border-radius: 4px;\n  background: var(--_fill, var(--_default));\n  print-color-adjust: exact;\n}\n.fill .levels > * {\n  background: currentColor;\n}\n.levels > :not(.at) {\n  opacity: 0.35;\n}\n.levels > .at {\n  outline: 2px solid;\n  outline-offset: 3px;\n}\nfigure {\n  margin: 0 0 12px;\n  container-type: inline-size;\n}\nfigure p {\n  margin-block-end: 4px;\n}\nfigcaption {\n  font-size: 0.9375em;\n  line-height: 1.4;\n}\n.course {\n  display: block;\n  inline-size: 100%;\n  block-size: 8.5em;\n  block-size: clamp(8.5em, 38cqi, 15em);\n  direction: ltr;\n  overflow: visible;\n  stroke-width: 1.5;\n}\n.drawn {\n  overflow: visible;\n}\n.drawn * {\n  vector-effect: non-scaling-stroke;\n}\n.course text {\n  color: var(--_muted);\n  fill: currentColor;\n  stroke: none;\n  font-size: 0.8125em;\n}\n.course text.here {\n  color: inherit;\n  font-weight: 650;\n}\nline.here {\n  stroke-dasharray: 1 5;\n}\npolyline,\n.span {\n  stroke-width: 2.5;\n}\n.ground {\n  stroke: var(--_border);\n}\n.usual {\n  --_edge: color-mix(in srgb, var(--_accent), var(--_text) 60%);\n  stroke-width: 2.5;\n}\n.slow {\n  --_edge: var(--_border);\n  fill: var(--_tint);\n  stroke-dasharray: 4 5;\n}\n.usual,\n.slow {\n  stroke: var(--_edge);\n  border-color: var(--_edge);\n}\nstop {\n  stop-color: var(--_accent);\n}\n.course circle {\n  fill: currentColor;\n  stroke: var(--_surface);\n}\n.course circle.here {\n  fill: var(--_surface);\n  stroke: currentColor;\n  stroke-width: 4;\n}\n/* Under each hill stands what it is; where the time is longer than they are, in a list. */\n.hills {\n  display: grid;\n  gap: 8px;\n  margin-block: 4px 6px;\n  font-size: 0.8125em;\n  line-height: 1.35;\n}\n.feet {\n  grid-template-columns: 1fr 1fr;\n}\n.hills > * {\n  border-block-start-style: solid;\n  padding-block-start: 4px;\n}\n.hills > .slow {\n  border-block-start-style: dashed;\n}\n/* Large text in a narrow place: the words stand below, and are seen there. */\n@container (inline-size < 12em) {\n  text.here {\n    display: none;\n  }\n  figcaption > .hidden {\n    position: static;\n    inline-size: auto;\n    clip-path: none;\n    white-space: normal;\n  }\n}\n@media (forced-colors: active) {\n  .levels > .at {\n    forced-color-adjust: none;\n    background: Highlight;\n  }\n  .course .drawn g > * {\n    stroke: CanvasText;\n    fill: none;\n  }\n  .course text {\n    fill: CanvasText;\n  }\n  .course circle.here {\n    fill: Canvas;\n  }\n}\n";

var diary = ".checks {\n  display: grid;\n  grid-template-columns: repeat(auto-fill, minmax(min(6.75em, 100%), 1fr));\n  gap: 8px;\n}\n.checks > li {\n  margin: 0;\n}\n.check-tile {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  gap: 0 6px;\n  padding: 8px min(0.75em, 12px);\n  border: 1.5px solid transparent;\n  border-radius: var(--_radius);\n  background: var(--_soft);\n}\n:last-child > .check-tile {\n  border-color: var(--_border);\n}\n.check-tile > small {\n  flex: 1 0 100%;\n  font-size: 0.8125em;\n}\n.check-tile > strong {\n  flex: 1;\n  font-size: 1.625em;\n  line-height: 1.25;\n  font-variant-numeric: tabular-nums;\n}\n.check-tile > svg {\n  inline-size: 20px;\n}\n/* Time goes from left to right here, as in the chart. */\n.better > strong + svg {\n  transform: rotate(45deg);\n}\n.worse > strong + svg {\n  transform: rotate(-45deg);\n}\n";

var summary = "article {\n  background: var(--_soft);\n  border: 1px solid var(--_line);\n  border-radius: var(--_round);\n  padding: min(1.25em, 20px);\n}\narticle > .heading:not(:first-child) {\n  font-family: inherit;\n  font-size: 1em;\n  font-weight: 650;\n  margin-block: 1.25em 0.25em;\n}\narticle > .heading:first-child,\narticle > :last-child {\n  margin-block: 0;\n}\n.fact {\n  padding-block: 0.4em;\n  margin: 0;\n  border-block-end: 1px solid var(--_line);\n}\n.fact > strong {\n  display: block;\n  font-weight: 600;\n}\n.hand-on svg {\n  margin-inline-end: 0.25em;\n  vertical-align: -7px;\n}\n@container (inline-size >= 35em) {\n  .fact {\n    display: grid;\n    grid-template-columns: 1fr 1fr;\n    gap: 16px;\n  }\n  .fact > :only-child {\n    grid-column: 1 / -1;\n  }\n}\n";

var motion = "/* Only to show where something came from. Nothing fades: words are readable from the first moment. */\n@media (prefers-reduced-motion: no-preference) {\n  section > * {\n    animation: rise 180ms ease-out;\n  }\n  input {\n    transition: background 120ms;\n  }\n}\n@keyframes rise {\n  from {\n    translate: 0 8px;\n  }\n}\n";

var colours = "/*\n   Three layers. First plain colours, which every browser knows, and which go on paper. Over them,\n   where the browser can, the colours of the site and what follows from them: text on a surface of the\n   site, and words on an accent or a level of the site, are black or white, whichever stands out (at a\n   luminance of 0.179 both do alike, 4.6 : 1); a colour with alpha counts as it looks on white, a\n   surface of a dark theme as it looks on black. Last what uses them.\n\n   What the site leaves alone stays a plain colour with plain words on it, since what rewrites colours\n   (Dark Reader, a browser that darkens all sites) understands no other. For the same reason a filled\n   place says that it is light: darkened by half, its words could vanish.\n\n   The words on a fill are coloured one by one, so that `currentColor` as an accent is the colour of\n   the text around.\n*/\n:host {\n  --_accent: #0b6e69;\n  --_surface: #fff;\n  --_text: #0c2423;\n  --_muted: #475857;\n  --_border: #7a8887;\n  --_soft: #eef5f4;\n  --_tint: #dcebea;\n  --_half: #a7ccc9;\n  --_line: #d9dfde;\n  --_own: var(--soreness-accent);\n  --_default: #0b6e69;\n  --_on-default: #fff;\n}\n.self-care {\n  --_own: var(--soreness-self-care);\n  --_default: #1d6b43;\n}\n.therapist {\n  --_own: var(--soreness-therapist);\n  --_default: #1b5e8c;\n}\n.doctor {\n  --_own: var(--soreness-doctor);\n  --_default: #8a5200;\n}\n.urgent {\n  --_own: var(--soreness-urgent);\n  --_default: #a8480a;\n}\n.emergency {\n  --_own: var(--soreness-emergency);\n  --_default: #b3151f;\n}\n:host > div {\n  color-scheme: light;\n}\n@media not print {\n  @supports (color: color(from light-dark(red, red) srgb calc(r * alpha) g b)) {\n    :host,\n    .self-care,\n    .therapist,\n    .doctor,\n    .urgent,\n    .emergency {\n      --_fill: color(from var(--_own) srgb var(--_on-white) / 1);\n      --_on: color(from var(--_fill) srgb-linear var(--_bw));\n    }\n    :host {\n      --_bw: var(--_light) var(--_light) var(--_light);\n      --_light: clamp(0, (0.179 - (r * 0.2126 + g * 0.7152 + b * 0.0722)) * 99999, 1);\n      --_on-white: calc(r * alpha + 1 - alpha) calc(g * alpha + 1 - alpha)\n        calc(b * alpha + 1 - alpha);\n      --_on-black: calc(r * alpha) calc(g * alpha) calc(b * alpha);\n      --_own-surface: light-dark(\n        color(from var(--soreness-surface) srgb var(--_on-white) / 1),\n        color(from var(--soreness-surface) srgb var(--_on-black) / 1)\n      );\n      --_own-text: color(from var(--_own-surface) srgb-linear var(--_bw));\n      --_far: calc(1 - var(--_light));\n      --_own-far: color(from var(--_own-surface) srgb-linear var(--_far) var(--_far) var(--_far));\n      --_ink: color(from var(--soreness-text) srgb r g b / 1);\n      --_for-text: color(from var(--_ink) srgb-linear var(--_bw));\n      --_accent: var(--_fill, light-dark(#0b6e69, #5fd0c5));\n      /* From an accent of the site alone come surface, words and edges that go with it. */\n      --_of-surface: light-dark(#fff, color-mix(in srgb, var(--_fill) 8%, #13191a));\n      --_of-text: light-dark(\n        color-mix(in srgb, var(--_fill) 20%, #0c0f10),\n        color-mix(in srgb, var(--_fill) 10%, #f1f4f4)\n      );\n      --_of-muted: color-mix(in srgb, var(--_of-text) 76%, var(--_of-surface));\n      --_of-border: color-mix(in srgb, var(--_of-text) 58%, var(--_of-surface));\n      --_surface: var(\n        --_own-surface,\n        var(--_for-text, var(--_of-surface, light-dark(#fff, #141d1d)))\n      );\n      --_text: var(--_ink, var(--_own-text, var(--_of-text, light-dark(#0c2423, #e6f0ee))));\n      --_muted: var(\n        --soreness-muted,\n        var(--_own-text, var(--_ink, var(--_of-muted, light-dark(#475857, #a9bfbc))))\n      );\n      --_border: var(\n        --soreness-border,\n        var(--_own-border, var(--_of-border, light-dark(#7a8887, #73908c)))\n      );\n      --_own-border: color-mix(in srgb, var(--_own-text, var(--_ink)) 85%, transparent);\n      /* Under a text of the site nothing but black or white leaves it room. */\n      --_bare: color-mix(in srgb, var(--_for-text) 40%, transparent);\n      --_soft: var(\n        --_bare,\n        color-mix(\n          in srgb,\n          color-mix(in srgb, var(--_accent) 25%, var(--_own-far, var(--_surface))) 40%,\n          transparent\n        )\n      );\n      --_tint: color-mix(in srgb, var(--_accent) 20%, transparent);\n      --_half: color-mix(in srgb, var(--_accent) 50%, transparent);\n      --_line: color-mix(in srgb, var(--_border) 40%, transparent);\n    }\n    :host > div {\n      color-scheme: inherit;\n    }\n    :host(:is([theme~='light'], [data-theme~='light']:not([theme]))) {\n      color-scheme: light;\n    }\n    :host(:is([theme~='dark'], [data-theme~='dark']:not([theme]))) {\n      color-scheme: dark;\n    }\n  }\n}\n@media (prefers-contrast: more) {\n  :host {\n    --_muted: var(--_text);\n    --_border: var(--_text);\n    --_line: var(--_text);\n  }\n}\n/* A tint of a level, for words in the colour of the text. */\n.self-care,\n.therapist,\n.doctor,\n.urgent,\n.emergency {\n  --_hint: var(\n    --_bare,\n    color-mix(\n      in srgb,\n      color-mix(in srgb, var(--_fill, var(--_default)) 30%, var(--_own-far, var(--_surface))) 40%,\n      transparent\n    )\n  );\n}\n.fill,\n.row :checked + span,\n.scale :checked + span {\n  color-scheme: only light;\n  background: var(--_fill, var(--_default));\n  /* It stands out from what is around, where a site's colour does not. */\n  --_rim: color-mix(in srgb, var(--_fill, var(--_default)), currentColor 75%);\n  border-color: var(--_rim);\n  print-color-adjust: exact;\n}\n.fill > *,\n.row :checked + span > *,\n.scale :checked + span > * {\n  color: var(--_on, var(--_on-default));\n}\n";

const styles = host + text$2 + heading + details + button + field + intro + questions + notice + result + icon + cards + prepare + figure + bodyMap + places + course + diary + summary + motion + colours;

const sheet = () => styles.replace(/:host/g, ":root") + paper;
const patience = 1e3;
function printAlone(content, { lang, dir, summary: { title } }, refused) {
  const frame = document.createElement("iframe");
  Object.assign(frame.style, { position: "fixed", inset: "0 auto auto -200vw", border: "0" });
  const giveUp = () => {
    frame.remove();
    refused();
  };
  const printPage = () => {
    const page = frame.contentWindow;
    const { document: inside } = page;
    adoptStyles(inside, page, sheet());
    Object.assign(inside.documentElement, { lang, dir });
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

function emit(element, name, detail) {
  element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
const isCard = (target) => target.startsWith("soreness-");
function selectorsOf(target) {
  const title = ".check .title";
  if (target === "title") return [title];
  if (target === "diary") return [".diary", title];
  if (isCard(target)) return [`#${target} > summary`, `#${target} .heading`];
  const question = `[data-question="${target}"]`;
  return [
    `${question} :is(:checked, [aria-checked='true'])`,
    `${question} :is(input, [tabindex='0'])`,
    title
  ];
}
const summaryOf = (view) => view.result ? summaryText(view, view.result) : "";
const tell = ({ dispatch }, where, what) => dispatch({ type: "outcome", where, what });
function save(view, where, ...file) {
  if (!download(...file)) tell(view, where, "file");
}
async function copy(view) {
  try {
    await navigator.clipboard.writeText(summaryOf(view));
    tell(view, "summary", "copied");
  } catch {
    tell(view, "summary", "refused");
    if (document.execCommand?.("copy")) tell(view, "summary", "copied");
  }
}
const effects = {
  emit: ({ name }, element) => emit(element, name, {}),
  announce(_, element, { result, isAsking, page, checkup }) {
    if (result) {
      const { level } = result;
      const { answers } = checkup;
      emit(element, "soreness-result", element.shareAnswers ? { level, answers } : { level });
    } else if (isAsking) emit(element, "soreness-question", { step: page?.step ?? 1 });
  },
  "follow-link": ({ action }, element) => emit(element, "soreness-action", { action }),
  focus({ on }, { shadowRoot }) {
    unfold(shadowRoot?.getElementById(on));
    reach(shadowRoot, selectorsOf(on));
  },
  "save-text": ({ text }, _, view) => save(view, "diary", "diary.json", "application/json", text),
  remind({ at }, _, view) {
    const { reminder } = view.words.diary;
    const file = calendarFile({ at, madeAt: Date.now(), ...reminder, url: location.href });
    save(view, "diary", "check.ics", "text/calendar", file);
  },
  copy: (_, __, view) => void copy(view),
  share(_, __, view) {
    const { title } = view.words.summary;
    navigator.share({ title, text: summaryOf(view) }).catch((error) => {
      if (error.name !== "AbortError") tell(view, "summary", "refused");
    });
  },
  "save-summary": (_, __, view) => save(view, "summary", "summary.txt", "text/plain", summaryOf(view)),
  print(_, __, view) {
    const { words, result } = view;
    if (!result) return;
    printAlone(summaryPage(view, result), words, () => tell(view, "summary", "refused"));
  },
  wait: ({ page }, _, { dispatch }) => void setTimeout(() => dispatch({ type: "go-on", page }), 250),
  "select-summary": (_, { shadowRoot }) => select(shadowRoot?.querySelector("article"))
};
function carryOut(effect, ...stage) {
  const act = effects[effect.type];
  act(effect, ...stage);
}

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

const tag = "soreness-checker";
const say = (how, text, ...more) => console[how](`<${tag}>: ${text}`, ...more);

const isNear = (given, meant) => [...meant].some(
  (_, at) => at && RegExp(
    `^${meant.slice(0, at)}.{0,2}${meant.slice(at + Math.min(2, meant.length / 3))}$`
  ).test(given)
);
const lettersOf = (name) => plainName(name).replace(/[-_]/g, "");
function nameSlips(names, settings) {
  for (const name of names) {
    const meant = settings.find((each) => isNear(lettersOf(name), lettersOf(each)));
    if (meant && !settings.includes(plainName(name))) {
      say("warn", `${name} is unknown; is ${meant} meant?`);
    }
  }
}

const settling = 500;
function stopStrayClicks(root) {
  let movedAt = -Infinity;
  const stop = (event) => {
    const isSecond = event.detail > 1;
    if (!isSecond || event.timeStamp - movedAt > settling) return;
    event.preventDefault();
    event.stopPropagation();
  };
  root.addEventListener("click", stop, true);
  return () => {
    movedAt = performance.now();
  };
}

class GuardedElement extends LitElement {
  constructor() {
    super(...arguments);
    /** Something kept the screen from being drawn, and the fallback is seen. */
    this.isBroken = false;
    /** To be called when another screen comes: a double-click must not answer it. */
    this.startMove = () => void 0;
    /** Whether the element heard of its attributes: happy-dom does not tell one that it upgrades. */
    this.#isTold = false;
  }
  /** The names of all that can be set. */
  static get settings() {
    return [...super.observedAttributes, "lang"];
  }
  /** Each in both spellings. */
  static get observedAttributes() {
    return this.settings.flatMap((name) => [name, `data-${name}`]);
  }
  /** Opens again what the visitor has opened in what a server rendered. */
  #restore;
  #isTold;
  attributeChangedCallback(name, old) {
    this.#isTold = true;
    const plain = plainName(name);
    super.attributeChangedCallback(plain, old, settingOf(this, plain));
    if (plain === "lang") this.requestUpdate();
  }
  connectedCallback() {
    super.connectedCallback();
    if (!this.#isTold) {
      for (const { name } of this.attributes) this.attributeChangedCallback(name, null);
    }
    if (this.hasUpdated) this.requestUpdate();
    else this.performUpdate();
  }
  /** A style sheet belongs to one document, so each new document of the element needs its own. */
  adoptedCallback() {
    const view = own("defaultView", this.ownerDocument);
    if (this.shadowRoot && view) adoptStyles(this.shadowRoot, view, styles);
  }
  createRenderRoot() {
    this.#restore = this.shadowRoot ? stateOf(this.shadowRoot) : void 0;
    return this.attachShadow({ mode: "open" });
  }
  willUpdate(_changed) {
    if (!isServer && this.hasUpdated) return;
    const { settings } = this.constructor;
    if (isServer) {
      for (const name of settings.map((each) => `data-${each}`)) {
        if (this.hasAttribute(name)) this.attributeChangedCallback(name, null);
      }
      return;
    }
    nameSlips(this.getAttributeNames(), settings);
    const root = this.renderRoot;
    this.startMove = stopStrayClicks(root);
    keepInside(root);
    this.adoptedCallback();
  }
  /** Half a screen could say something else than what is recorded: rather the fallback. */
  performUpdate() {
    if (this.isBroken) return;
    try {
      super.performUpdate();
    } catch (error) {
      this.isBroken = true;
      this.shadowRoot?.replaceChildren(own("createElement")("slot"));
      say("error", "the fallback is shown, since", error);
    }
  }
  firstUpdated() {
    if (this.shadowRoot) this.#restore?.(this.shadowRoot);
  }
}

const bundled = [en];

function localeOf(tag) {
  try {
    return new Intl.Locale(tag);
  } catch {
    return void 0;
  }
}
const languageOf = (tag) => localeOf(tag)?.language;
function localize(tag, among = bundled) {
  const locale = localeOf(tag);
  const [words] = among.filter(({ lang }) => locale && languageOf(lang) === locale.language).slice(-1);
  return {
    words: words ?? among[0],
    isKnown: words !== void 0,
    lang: words && locale ? locale.toString() : among[0].lang,
    region: locale?.region
  };
}

let known = bundled;
const here = /* @__PURE__ */ new Set();
function addLanguages(added) {
  const byLang = new Map(known.map((words) => [words.lang, words]));
  for (const words of added) {
    if (words?.lang) byLang.set(words.lang, words);
    else say("warn", "addLanguages() takes what soreness-checker/locales exports, not", words);
  }
  known = [...byLang.values()];
  for (const host of here) host.requestUpdate();
}
function giveLanguages(other) {
  other.addLanguages?.(...bundled);
}
const told = /* @__PURE__ */ new Set();
function tellOf(tag, host) {
  if (!tag || told.has(tag)) return;
  setTimeout(() => {
    if (localize(tag, known).isKnown || told.has(tag) || !host.isConnected) return;
    told.add(tag);
    const langs = known.map(({ lang }) => lang).join(", ");
    say(
      "warn",
      `lang="${tag}" has no words here, so ${known[0].lang} is shown. There are: ${langs}.`
    );
  }, 1e3);
}
class LanguageController {
  #host;
  #observer;
  constructor(host) {
    this.#host = host;
    host.addController(this);
  }
  hostConnected() {
    here.add(this.#host);
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    for (const element of lineOf(this.#host)) {
      if (element !== this.#host) this.#observer.observe(element, { attributeFilter: ["lang"] });
    }
  }
  hostDisconnected() {
    here.delete(this.#host);
    this.#observer?.disconnect();
  }
  /** What the language tag of its place means. */
  localize(tag) {
    const found = localize(tag, known);
    if (this.#observer && !found.isKnown) tellOf(tag, this.#host);
    return found;
  }
}

let isTold = false;
function tellOfNumber(country) {
  if (isTold) return;
  isTold = true;
  const what = `no emergency number for ${country ?? "an unknown country"}`;
  say(
    country ? "warn" : "info",
    `${what}: visitors read "your local emergency number". Set emergency-number.`
  );
}

const kind = (allowed, parse, fallback, fromAttribute = (value) => value) => ({
  allowed,
  parse,
  fallback,
  fromAttribute,
  toAttribute: (value) => value === true ? "" : value === fallback ? null : value
});
const property = property$1;
const text$1 = kind("text", (value) => value);
const flag = kind(
  "true or false",
  // Frameworks write "false" where a page means that it is not there.
  (value) => value !== "false",
  false,
  (value) => value === "" || value
);
const oneOf = (...values) => kind(`one of ${values.join(", ")}`, (value) => values.find((each) => each === value), values[0]);
const headingLevel = kind(
  "a whole number from 1 to 6",
  (value) => /^[1-6]$/.test(value) ? Number(value) : void 0,
  2
);
const sectionList = kind(
  `any of ${sections$1.join(", ")}`,
  (value) => {
    const wanted = [...new Set(value.split(/\s+/))];
    const areKnown = wanted.every((each) => sections$1.includes(each));
    return areKnown ? wanted.join(" ") : void 0;
  },
  "check tips myths"
);
const country = kind(
  "an ISO 3166 code like GB",
  (value) => (
    // The code of the United Kingdom is GB, and everyone writes UK.
    /^[a-z]{2}$/i.test(value) ? value.toUpperCase().replace("UK", "GB") : void 0
  )
);
const phone = kind(
  "a phone number of 2 to 15 digits",
  (value) => phoneLink(value) && value
);
const url = kind("a path, https: or http:", (value) => {
  try {
    const server = "http://server";
    return /^https?:$/.test(new URL(value, server).protocol) ? new URL(value, globalThis.document?.baseURI ?? server).href : void 0;
  } catch {
    return void 0;
  }
});
function read({ attribute, converter }, value) {
  const { parse, allowed } = converter;
  const given = value ? `${value}`.trim() : "";
  if (!given) return void 0;
  const parsed = parse(given);
  if (parsed === void 0) {
    const what = `${String(attribute)}="${given}"`;
    say("warn", `${what} is not allowed; allowed: ${allowed}. The default is used.`);
  }
  return parsed;
}
function checkProperty(prototype, name, options) {
  const accessor = Object.getOwnPropertyDescriptor(prototype, name);
  Object.defineProperty(prototype, name, {
    ...accessor,
    get() {
      return accessor?.get?.call(this) ?? options.converter.fallback;
    },
    set(value) {
      accessor?.set?.call(this, read(options, value));
    }
  });
}

const object = (entries) => strictObject(entries, `an object with some of ${Object.keys(entries).join(", ")}`);
function text(most) {
  const allowed = `a text of 1 to ${most} characters`;
  return optional(pipe(string(allowed), trim(), minLength(1, allowed), maxLength(most, allowed)));
}
const tipIds = Object.keys(tips);
const few = "at most 6 tips";
const required = (most) => text(most).wrapped;
const ownWordsSchema = object({
  // By which an editor knows what is allowed.
  $schema: optional(string("an address")),
  heading: text(80),
  intro: text(300),
  headings: optional(object({ tips: text(60), myths: text(60), prepare: text(60) })),
  labels: optional(
    object({
      start: text(40),
      next: text(40),
      back: text(40),
      restart: text(40),
      book: text(60)
    })
  ),
  tips: optional(
    pipe(
      array(
        object({
          title: required(80),
          text: required(400),
          link: optional(
            pipe(
              string(url.allowed),
              maxLength(500, url.allowed),
              check$1((link) => url.parse(link) !== void 0, url.allowed)
            )
          )
        }),
        few
      ),
      maxLength(6, few)
    )
  ),
  hiddenTips: optional(array(picklist(tipIds, `some of ${tipIds.join(", ")}`), "a list of tips")),
  clinic: optional(object({ name: text(80), address: text(200), hours: text(200) }))
});
const mostText = 5e4;
const mostFaults = 20;
function without(value, [key, ...rest]) {
  if (key === void 0) return {};
  if (Array.isArray(value)) {
    return typeof key === "number" ? value.filter((_, index) => index !== key) : {};
  }
  const entries = Object.entries(value).flatMap(
    ([name, part]) => name !== key ? [[name, part]] : rest.length > 0 ? [[name, without(part, rest)]] : []
  );
  return Object.fromEntries(entries);
}
const named = (path) => path.reduce(
  (text2, key) => text2 + (typeof key === "number" ? `[${key}]` : `.${key}`),
  "words"
);
const short = (text2) => text2.length > 60 ? `${text2.slice(0, 60)}…` : text2;
const shown = (value) => typeof value === "object" && value ? "an object or a list" : short(JSON.stringify(value) ?? "nothing");
function readOwnWords(text2) {
  const refuse = (why) => [{}, [`words ${why}. None of it is used.`]];
  if (text2.length > mostText) return refuse(`has more than ${mostText} characters`);
  let value;
  try {
    value = JSON.parse(text2);
  } catch (error) {
    return refuse(`is not JSON: ${short(String(error))}`);
  }
  const faults = [];
  while (faults.length < mostFaults) {
    const { success, output, issues } = safeParse(ownWordsSchema, value, { abortEarly: true });
    if (success) return [output, faults];
    const [{ path = [], message, input }] = issues;
    const keys = path.map(({ key }) => key);
    const what = `${short(named(keys))} = ${shown(path.at(-1) ? path.at(-1)?.value : input)}`;
    faults.push(`${what} is not allowed; allowed: ${message}. The default is used.`);
    value = without(value, keys);
  }
  return [{}, [...faults, `words has ${mostFaults} faults or more. None of it is used.`]];
}

function asText(value) {
  if (!value) return void 0;
  if (typeof value === "string") return value;
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch (error) {
    return String(error);
  }
}
const block = ':scope > script[type="application/json"]';
class OwnWordsController {
  #host;
  #observer;
  #set;
  #text;
  #own = {};
  constructor(host) {
    this.#host = host;
    host.addController(this);
    const early = Object.getOwnPropertyDescriptor(host, "words");
    if (early) {
      this.#set = early.value;
      Reflect.deleteProperty(host, "words");
    }
  }
  hostConnected() {
    this.#observer = new MutationObserver(() => {
      if (this.#current() !== this.#text) this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
  }
  hostDisconnected() {
    this.#observer?.disconnect();
  }
  /** What a script has set. */
  get value() {
    return this.#set;
  }
  set value(value) {
    this.#set = value;
    this.#host.requestUpdate();
  }
  #current() {
    if (isServer || this.#set) return asText(this.#set);
    return this.#host.querySelector(block)?.textContent?.trim() || void 0;
  }
  /** The words that are allowed of those that the site has; what is not is named once. */
  get own() {
    const text = this.#current();
    if (text === this.#text) return this.#own;
    this.#text = text;
    const [own, faults] = text ? readOwnWords(text) : [{}, []];
    for (const fault of faults) say("warn", fault);
    return this.#own = own;
  }
}

var fallback = ":host > .fallback {\n  max-block-size: 0;\n  overflow: hidden;\n  visibility: hidden;\n  animation: come 0s 5s forwards;\n}\n@keyframes come {\n  to {\n    max-block-size: none;\n    visibility: visible;\n  }\n}\n@media (scripting: none) {\n  :host > .fallback {\n    animation-delay: 0s;\n  }\n  .check > .buttons,\n  .ink > .buttons {\n    display: none;\n  }\n  .ink.ink .back {\n    display: block;\n  }\n}\n";

const serverStyles = styles + fallback;

const given = (part) => Object.fromEntries(
  Object.entries(part).filter(([, text]) => text !== void 0)
);
function reworded(words, own) {
  const { start, next, back, restart, book } = own.labels ?? {};
  const { tips, myths, prepare } = own.headings ?? {};
  return {
    ...words,
    ...given({ heading: own.heading }),
    intro: { ...words.intro, ...given({ lead: own.intro, start }) },
    steps: { ...words.steps, ...given({ next, back }) },
    result: { ...words.result, ...given({ restart, book }) },
    cards: { ...words.cards, ...given({ tips, myths }) },
    prepare: { ...words.prepare, ...given({ title: prepare }) }
  };
}

function nameOf(country, lang) {
  try {
    return new Intl.DisplayNames(lang, { type: "region" }).of(country) ?? country;
  } catch {
    return country;
  }
}
function langIn(lang, region) {
  try {
    const locale = new Intl.Locale(lang);
    if (locale.region) return lang;
    return new Intl.Locale(locale, { region, numberingSystem: "latn" }).toString();
  } catch {
    return lang;
  }
}
function siteOf(settings, { words, lang, region }, own = {}) {
  const { emergencyNumber, country = region } = settings;
  const known = emergencyNumberOf(country);
  return {
    words: reworded(words, own),
    own,
    lang: country ? langIn(lang, country) : lang,
    settings,
    emergency: emergencyNumber ?? known,
    country: !emergencyNumber && known && country ? nameOf(country, lang) : void 0,
    // Only where the page is served safely.
    canShare: "share" in (globalThis.navigator ?? {})
  };
}

var __defProp = Object.defineProperty;
var __decorateClass = (decorators, target, key, kind2) => {
  var result = void 0 ;
  for (var i = decorators.length - 1, decorator; i >= 0; i--)
    if (decorator = decorators[i])
      result = (decorator(target, key, result) ) || result;
  if (result) __defProp(target, key, result);
  return result;
};
class SorenessChecker extends GuardedElement {
  /**
   * Adds languages for all widgets of the page; one that is there already is replaced. What is no
   * language is named in a console warning.
   *
   * @param words Each as a module of `soreness-checker/locales/` exports it.
   */
  static addLanguages(...words) {
    addLanguages(words);
  }
  /**
   * Your own words: headings, labels, tips, and how to find you, as an object or as JSON; else the
   * block of JSON in the element. Each fault is named in a console warning, and leaves the rest.
   */
  get words() {
    return this.#own.value;
  }
  set words(words) {
    this.#own.value = words;
  }
  #session = newSession(Date.now());
  #site;
  #view;
  /** The language of the place, as the page has it without a translator. */
  #lang;
  #internals;
  #store = new DiaryStore(this, {
    hasDiary: () => this.#session.diaryState.diary !== void 0,
    mayRead: () => !this.noDiary,
    dispatch: (action) => this.#dispatch(action)
  });
  #own = new OwnWordsController(this);
  #languages = new LanguageController(this);
  #links = new CardLinks(this, (action) => this.#dispatch(action));
  willUpdate(changed) {
    super.willUpdate(changed);
    const inherited = isServer ? void 0 : inheritedLang(this);
    this.#lang = settingOf(this, "lang") ?? inherited ?? this.#lang;
    this.#site = siteOf(this, this.#languages.localize(this.#lang ?? ""), this.#own.own);
    if (isServer) return;
    if (!this.hasUpdated && !this.noDiary) this.#apply({ type: "open" });
    else if (changed.has("noDiary")) {
      this.#apply({ type: this.noDiary ? "diary-off" : "diary-on" });
    }
  }
  render() {
    this.#view = viewOf(this.#session, this.#site, this.#dispatch);
    const content = widget(this.#view);
    return isServer ? html`${content}
          <div class="fallback"><slot></slot></div>` : content;
  }
  firstUpdated() {
    super.firstUpdated();
    this.#links.follow();
    setTimeout(() => {
      if (this.#site.emergency || !this.#view.sections.includes("check")) return;
      tellOfNumber(this.country);
    }, 1e3);
  }
  /** What a page can match as `:state(…)`: the screen, and the level of a result. */
  updated() {
    const { result, isAsking, sections } = this.#view;
    const screen = isAsking ? ["questions"] : result ? ["result", result.level] : ["intro"];
    try {
      this.#internals ??= this.attachInternals();
      const { states } = this.#internals;
      states.clear();
      if (sections.includes("check")) for (const state of screen) states.add(state);
    } catch {
    }
  }
  /** Takes an action into the session; what is to be stored is stored at once, since it can fail. */
  #apply(action) {
    const [session, effects] = update(this.#session, action, this.#store.world());
    this.#session = session;
    return effects.flatMap(
      (effect) => effect.type === "store" ? this.#apply(this.#store.write(effect.writes)) : effect
    );
  }
  #dispatch = (action) => {
    const effects = this.#apply(action);
    if (effects.some(({ type }) => type === "focus")) this.startMove();
    this.requestUpdate();
    this.performUpdate();
    if (!this.isBroken) for (const effect of effects) carryOut(effect, this, this.#view);
  };
}
__decorateClass([
  property({ attribute: "show", reflect: true, converter: sectionList })
], SorenessChecker.prototype, "show");
__decorateClass([
  property({ attribute: "theme", reflect: true, converter: oneOf("auto", "light", "dark") })
], SorenessChecker.prototype, "theme");
__decorateClass([
  property({ attribute: "heading", reflect: true, converter: text$1 })
], SorenessChecker.prototype, "heading");
__decorateClass([
  property({ attribute: "heading-level", reflect: true, converter: headingLevel })
], SorenessChecker.prototype, "headingLevel");
__decorateClass([
  property({ attribute: "country", reflect: true, converter: country })
], SorenessChecker.prototype, "country");
__decorateClass([
  property({ attribute: "emergency-number", reflect: true, converter: phone })
], SorenessChecker.prototype, "emergencyNumber");
__decorateClass([
  property({ attribute: "advice-number", reflect: true, converter: phone })
], SorenessChecker.prototype, "adviceNumber");
__decorateClass([
  property({ attribute: "book-url", reflect: true, converter: url })
], SorenessChecker.prototype, "bookUrl");
__decorateClass([
  property({ attribute: "book-label", reflect: true, converter: text$1 })
], SorenessChecker.prototype, "bookLabel");
__decorateClass([
  property({ attribute: "therapist-phone", reflect: true, converter: phone })
], SorenessChecker.prototype, "therapistPhone");
__decorateClass([
  property({ attribute: "no-diary", reflect: true, converter: flag })
], SorenessChecker.prototype, "noDiary");
__decorateClass([
  property({ attribute: "share-answers", reflect: true, converter: flag })
], SorenessChecker.prototype, "shareAnswers");
for (const [name, options] of SorenessChecker.elementProperties) {
  checkProperty(SorenessChecker.prototype, name, options);
}
if (isServer) SorenessChecker.styles = unsafeCSS(serverStyles);

export { SorenessChecker, giveLanguages, tag, version };

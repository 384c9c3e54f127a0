import { levels, needsHelpToday, isAbove, highest } from './levels.js';

const is$1 = (question, ...values) => ({ op: "is", question, values });
const min$1 = (question, value) => ({
  op: "min",
  question,
  value
});
const all$2 = (...of) => ({
  op: "all",
  of
});
const any$1 = (...of) => ({
  op: "any",
  of
});

const is = is$1;
const min = min$1;
const all$1 = all$2;
const any = any$1;

const sides = ["left", "right"];
const backbone = ["left", "spine", "right"];
const middle = ["left", "middle", "right"];
const areas = {
  head: [],
  neck: backbone,
  shoulders: sides,
  arms: sides,
  chest: middle,
  ribs: sides,
  belly: middle,
  "upper-back": backbone,
  "mid-back": backbone,
  "lower-back": backbone,
  hips: sides,
  thighs: sides,
  calves: sides,
  feet: sides,
  "all-over": []
};
const areaIds = Object.keys(areas);
const placesOf = (area) => areas[area].map((side) => `${area}-${side}`);
const areaOf = (option) => option.replace(/-(left|right|spine|middle)$/, "");

const stepPages = [
  ["alarm-body"],
  ["alarm-nerves"],
  ["alarm-limbs", "alarm-more"],
  ["massage", "began", "onset", "kind"],
  ["areas", "quality", "spread", "treated", "neck-signs"],
  ["pain", "daily", "painkillers", "trend", "night"],
  ["age", "conditions", "foot-sore", "operated-place", "joint", "worried"]
];
const pageIds = stepPages.flat();
const warningSigns = [
  "chest",
  "breath",
  "stroke",
  "tearing",
  "allergy",
  "saddle",
  "nerves",
  "fever",
  "vomiting",
  "urine",
  "injury",
  "pregnancy-alarm",
  "limb-swelling",
  "head-pain",
  "skin-change",
  "night",
  "place",
  "worried"
];
const calmNo = { calm: "no" };
const rowOptions = ["yes", "no", "unsure"];
const row = (question) => ({
  nextDay: calmNo,
  ...question,
  kind: "row",
  options: rowOptions
});
const single = (question) => ({
  ...question,
  kind: "single"
});
const several = (question) => ({
  ...question,
  kind: "several"
});
const score = (question) => ({
  ...question,
  kind: "scale",
  options: []
});

const scale = { min: 0, max: 10 };
const onAnySide = is$1("nerves", "yes", "unsure");
const onSkin = is$1("skin-change", "yes", "unsure");
const afterAWhile = is$1("massage", "two-days", "three-days", "four-to-seven-days", "over-a-week");
const somewhere = is$1("areas", ...areaIds);
const conditionGroups = {
  bones: ["weak-bones", "disc-now", "spine-surgery", "arthritis"],
  blood: ["thinner", "bleeding", "clot", "vessels"],
  illness: ["cancer-now", "cancer-past", "weight-loss", "immune", "numb-feet", "fibromyalgia"],
  treatment: ["operation", "implant"],
  you: ["over-65", "often-sore"]
};
const questions = {
  chest: row({ page: "alarm-body", yes: "emergency", sign: "chest" }),
  breath: row({ page: "alarm-body", yes: "urgent", sign: "breath" }),
  stroke: row({ page: "alarm-body", yes: "emergency", sign: "stroke" }),
  tearing: row({ page: "alarm-body", yes: "emergency", sign: "tearing" }),
  allergy: row({ page: "alarm-body", yes: "emergency", sign: "allergy" }),
  saddle: row({ page: "alarm-nerves", yes: "emergency", sign: "saddle" }),
  nerves: row({ page: "alarm-nerves", sign: "nerves" }),
  "both-sides": row({
    page: "alarm-nerves",
    yes: "emergency",
    nextDay: "asked",
    reason: "clumsy",
    askedWhen: onAnySide
  }),
  fever: row({ page: "alarm-nerves", yes: "urgent", sign: "fever" }),
  "fever-brain": row({
    page: "alarm-nerves",
    yes: "emergency",
    nextDay: "asked",
    askedWhen: is$1("fever", "yes", "unsure")
  }),
  vomiting: row({ page: "alarm-nerves", yes: "urgent", sign: "vomiting" }),
  urine: row({ page: "alarm-nerves", yes: "urgent", sign: "urine" }),
  "dark-urine": row({
    page: "alarm-nerves",
    yes: "emergency",
    nextDay: "asked",
    askedWhen: is$1("urine", "yes", "unsure")
  }),
  injury: row({ page: "alarm-limbs", yes: "emergency", sign: "injury" }),
  "limb-swelling": row({ page: "alarm-limbs", yes: "urgent", sign: "limb-swelling" }),
  "tight-limb": row({
    page: "alarm-limbs",
    yes: "emergency",
    nextDay: "asked",
    askedWhen: is$1("limb-swelling", "yes", "unsure")
  }),
  "head-pain": row({ page: "alarm-limbs", yes: "urgent", sign: "head-pain" }),
  "head-pain-worst": row({
    page: "alarm-limbs",
    yes: "emergency",
    nextDay: "asked",
    reason: "head-pain",
    askedWhen: is$1("head-pain", "yes", "unsure")
  }),
  "skin-change": row({ page: "alarm-limbs", sign: "skin-change" }),
  pregnancy: single({
    page: "alarm-limbs",
    options: ["no", "early", "later", "birth"],
    nextDay: "lasts"
  }),
  "pregnancy-alarm": row({
    page: "alarm-limbs",
    yes: "emergency",
    reason: "pregnancy",
    sign: "pregnancy-alarm",
    askedWhen: is$1("pregnancy", "early", "later", "birth")
  }),
  look: several({
    page: "alarm-more",
    options: [
      "small-bruise",
      "large-bruise",
      "marks",
      "lump",
      "rash",
      "hives",
      "hot",
      "blisters",
      "sore",
      "joint",
      "burn",
      "none"
    ],
    nextDay: { calm: ["none"] },
    sign: "skin-change",
    askedWhen: onSkin
  }),
  "burn-severe": row({
    page: "alarm-more",
    yes: "emergency",
    nextDay: "asked",
    reason: "burn",
    askedWhen: is$1("look", "burn")
  }),
  "growing-swelling": row({
    page: "alarm-more",
    yes: "urgent",
    sign: "skin-change",
    askedWhen: onSkin
  }),
  "swelling-severe": row({
    page: "alarm-more",
    yes: "emergency",
    nextDay: "asked",
    reason: "growing-swelling",
    askedWhen: is$1("growing-swelling", "yes", "unsure")
  }),
  shooting: single({
    page: "alarm-more",
    options: ["no", "one", "both"],
    nextDay: calmNo,
    sign: "nerves",
    askedWhen: onAnySide
  }),
  numbness: single({
    page: "alarm-more",
    options: ["no", "gone", "fading", "still", "spreading", "both", "face", "saddle"],
    nextDay: calmNo,
    sign: ["nerves", "stroke", "saddle"],
    askedWhen: onAnySide
  }),
  weakness: single({
    page: "alarm-more",
    options: ["no", "slight", "shoulder", "clear", "worsening", "both"],
    nextDay: calmNo,
    sign: "nerves",
    askedWhen: onAnySide
  }),
  massage: single({
    options: ["today", "yesterday", "two-days", "three-days", "four-to-seven-days", "over-a-week"],
    nextDay: "lasts"
  }),
  began: single({
    options: ["not-sudden", "during", "sudden", "before"],
    nextDay: "lasts"
  }),
  onset: single({
    options: ["same-day", "next-day", "two-days", "later"],
    nextDay: "lasts",
    // Up to the day after, how it began tells when.
    askedWhen: all$2(afterAWhile, is$1("began", "not-sudden", "sudden"))
  }),
  kind: several({
    options: ["crack", "needles", "cups", "heat", "machine", "stood", "none"],
    nextDay: "lasts"
  }),
  areas: several({
    options: [...areaIds, "none", ...areaIds.flatMap(placesOf)],
    nextDay: "stays",
    sign: "place"
  }),
  quality: several({
    options: [
      "dull",
      "stiff",
      "tender",
      "cramp",
      "sharp",
      "burning",
      "shooting",
      "tearing",
      "band",
      "numb",
      "weak",
      "cough",
      "eases",
      "moving",
      "none"
    ],
    nextDay: "stays",
    sign: ["place", "tearing", "nerves", "night"]
  }),
  spread: single({
    options: ["wide", "area", "spot", "spine"],
    nextDay: "stays",
    sign: "place",
    askedWhen: somewhere
  }),
  treated: single({
    options: ["yes", "one-of-two", "partly", "no"],
    nextDay: "stays",
    sign: "place",
    askedWhen: somewhere
  }),
  "neck-signs": row({
    yes: "emergency",
    reason: "stroke",
    sign: "stroke",
    askedWhen: is$1("areas", "head", "neck")
  }),
  pain: score({ nextDay: "asked" }),
  daily: single({
    options: ["mild", "moderate", "hard", "severe"],
    nextDay: "asked"
  }),
  painkillers: single({
    options: ["help", "no-help", "untried"],
    nextDay: "asked",
    askedWhen: any$1(min$1("pain", 7), is$1("daily", "severe"))
  }),
  trend: single({
    options: ["better", "same", "worse", "gone", "too-soon"],
    nextDay: "asked"
  }),
  night: single({
    options: ["no", "turning", "first", "wakes", "constant", "before"],
    nextDay: calmNo,
    sign: "night",
    // On the day itself there was no night yet, save for who had it before.
    askedWhen: any$1(afterAWhile, is$1("massage", "yesterday"), is$1("began", "before"))
  }),
  age: single({
    options: ["under-18", "18-to-79", "80-plus"],
    nextDay: "lasts"
  }),
  conditions: several({
    options: [
      ...conditionGroups.bones,
      ...conditionGroups.blood,
      ...conditionGroups.illness,
      ...conditionGroups.treatment,
      ...conditionGroups.you,
      "none"
    ],
    nextDay: "lasts"
  }),
  "foot-sore": row({
    yes: "urgent",
    reason: "skin",
    sign: "skin-change",
    askedWhen: is$1("conditions", "numb-feet")
  }),
  "operated-place": row({
    sign: "place",
    askedWhen: is$1("conditions", "operation", "implant")
  }),
  joint: single({
    options: ["no", "swollen", "hot"],
    nextDay: calmNo,
    sign: "skin-change",
    askedWhen: is$1("conditions", "arthritis")
  }),
  worried: row({ sign: "worried" })
};
const questionIds = Object.keys(questions);
const questionOf = (id) => questions[id];
const optionsOf = (id) => questionOf(id).options;
const pageOf = (id) => questionOf(id).page ?? id;
const pages = Object.fromEntries(
  pageIds.map((page) => [page, questionIds.filter((id) => pageOf(id) === page)])
);
const rowsCallingFor = (level) => questionIds.filter((id) => {
  const { yes } = questions[id];
  return yes === level;
});

function isAnswered(question, answers) {
  const answer = answers[question];
  return answer !== void 0 && !(Array.isArray(answer) && answer.length === 0);
}
function evaluate(condition, answers) {
  if (condition.op === "all" || condition.op === "any") {
    const settles = condition.op === "any";
    let isOpen = false;
    for (const part of condition.of) {
      const result = evaluate(part, answers);
      if (result === settles) return settles;
      isOpen ||= result === void 0;
    }
    return isOpen ? void 0 : !settles;
  }
  const asked = isAsked(condition.question, answers);
  if (asked === false) return false;
  if (asked === void 0 || !isAnswered(condition.question, answers)) return void 0;
  const answer = answers[condition.question];
  if (condition.op === "min") return answer >= condition.value;
  return chosen(answer).some((value) => isMeant(condition, value));
}
function isAsked(question, answers) {
  const { askedWhen: when } = questionOf(question);
  return when ? evaluate(when, answers) : true;
}
const isMeant = ({ values }, option) => values.includes(option) || values.includes(areaOf(option));
const chosen = (answer) => Array.isArray(answer) ? answer : [answer];
const known = /* @__PURE__ */ new WeakMap();
function questionsOf(condition) {
  const found = known.get(condition) ?? findQuestions(condition);
  known.set(condition, found);
  return found;
}
function findQuestions(condition) {
  if (condition.op === "all" || condition.op === "any") return condition.of.flatMap(questionsOf);
  const { askedWhen: when } = questionOf(condition.question);
  return [condition.question, ...when ? questionsOf(when) : []];
}
function matches(condition, answers) {
  if (!evaluate(condition, answers)) return [];
  if (condition.op === "all" || condition.op === "any") {
    const found = /* @__PURE__ */ new Map();
    for (const { question, values: values2 } of condition.of.flatMap((part) => matches(part, answers))) {
      const known2 = found.get(question) ?? /* @__PURE__ */ new Set();
      values2.forEach((value) => known2.add(value));
      found.set(question, known2);
    }
    return [...found].map(([question, values2]) => ({ question, values: [...values2] }));
  }
  const answer = answers[condition.question];
  const values = condition.op === "min" ? [String(answer)] : chosen(answer).filter((value) => isMeant(condition, value));
  return [{ question: condition.question, values }];
}

const emergencyRows = rowsCallingFor("emergency");
const urgentRows = rowsCallingFor("urgent");
const thoracic = is("areas", "upper-back", "mid-back");
const spine = any(thoracic, is("areas", "neck", "lower-back", "all-over"), is("spread", "spine"));
const spineOrRibs = any(spine, is("areas", "ribs", "chest"));
const bones = any(spineOrRibs, is("areas", "hips", "thighs"));
const older = any(is("conditions", "over-65"), is("age", "80-plus"));
const weakBones = any(is("conditions", "weak-bones"), is("age", "80-plus"));
const anyCancer = is("conditions", "cancer-now", "cancer-past");
const bleeds = is("conditions", "thinner", "bleeding");
const fromThirdDay = is("massage", "three-days", "four-to-seven-days", "over-a-week");
const fromSecondDay = any(is("massage", "two-days"), fromThirdDay);
const worse = is("trend", "worse");
const notBetter = is("trend", "same", "worse", "too-soon");
const moderate = min("pain", 4);
const night = is("night", "wakes", "constant", "before");
const severe = any(min("pain", 7), is("daily", "severe"));
const numb = is("numbness", "fading", "still", "spreading");
const anyWeakness = is("weakness", "slight", "shoulder", "clear");
const shootingOne = any(is("shooting", "one"), is("quality", "shooting"));
const sudden = is("began", "sudden");
const belly = is("areas", "belly");
const pregnant = is("pregnancy", "early", "later");
const pregnantOrBirth = is("pregnancy", "early", "later", "birth");
const pregnantBack = is("areas", "mid-back", "lower-back", "belly", "hips", "all-over");
const vessels = is("conditions", "vessels");
const untreated = is("treated", "no", "partly");
const clotRisk = any(is("conditions", "operation", "clot", "cancer-now"), pregnantOrBirth);
const leg = is("areas", "calves", "thighs");
const bothLegs = any(
  all$1(is("areas", "thighs-left"), is("areas", "thighs-right")),
  all$1(is("areas", "calves-left"), is("areas", "calves-right"))
);
const neckOrHead = is("areas", "neck", "head", "all-over");
const overLungs = any(thoracic, is("areas", "neck", "shoulders", "ribs", "chest"));
const rule = (id, level, reason, when) => ({ id, level, reason, when });
const rowRules = (rows, level) => rows.map((id) => {
  const { reason = id } = questions[id];
  return rule(id, level, reason, is(id, "yes"));
});
const unsure = (rows) => any(...rows.map((row) => is(row, "unsure")));
const rules = [
  // Emergency: one sign is enough, whatever the pain and the time.
  ...rowRules(emergencyRows, "emergency"),
  rule(
    "swelling-pain",
    "emergency",
    "growing-swelling",
    all$1(is("growing-swelling", "yes"), any(severe, numb))
  ),
  rule(
    "sudden-severe",
    "emergency",
    "tearing",
    all$1(sudden, any(all$1(severe, is("areas", "belly", "chest")), all$1(min("pain", 8), spineOrRibs)))
  ),
  rule(
    "heart-arm",
    "emergency",
    "chest",
    all$1(is("areas", "chest"), is("areas", "arms"), is("treated", "no"))
  ),
  rule(
    "breath-clot",
    "emergency",
    "breath",
    all$1(is("breath", "yes"), any(clotRisk, is("limb-swelling", "yes")))
  ),
  rule("breath-needles", "emergency", "breath", all$1(is("breath", "yes"), is("kind", "needles"))),
  rule(
    "crack-head-pain",
    "emergency",
    "head-pain",
    all$1(is("head-pain", "yes"), is("kind", "crack"))
  ),
  rule(
    "fever-stiff-neck",
    "emergency",
    "fever-brain",
    all$1(is("fever", "yes"), is("areas", "neck"), is("quality", "stiff"))
  ),
  rule(
    "thinner-nerve",
    "emergency",
    "growing-swelling",
    all$1(
      bleeds,
      // Beside the spine, the groin: there a bleed presses on the nerve of the thigh.
      any(spine, is("areas", "hips", "belly")),
      any(anyWeakness, is("numbness", "still", "spreading"))
    )
  ),
  rule("cancer-nerve", "emergency", "cancer", all$1(anyCancer, spineOrRibs, any(anyWeakness, numb))),
  rule(
    "arthritis-neck-nerve",
    "emergency",
    "clumsy",
    all$1(
      is("conditions", "arthritis"),
      is("areas", "neck", "all-over"),
      any(anyWeakness, numb, shootingOne)
    )
  ),
  rule("pregnancy-belly-severe", "emergency", "pregnancy", all$1(pregnant, belly, severe)),
  rule(
    "pregnancy-belly-side",
    "emergency",
    "pregnancy",
    all$1(
      is("pregnancy", "early"),
      any(is("areas", "belly-left", "belly-right"), all$1(belly, is("treated", "one-of-two")))
    )
  ),
  rule(
    "head-pain-vessels",
    "emergency",
    "head-pain",
    all$1(is("head-pain", "yes"), any(vessels, bleeds))
  ),
  rule(
    "quality-tearing",
    "emergency",
    "tearing",
    all$1(is("quality", "tearing"), any(spineOrRibs, belly))
  ),
  rule(
    "both-limbs",
    "emergency",
    "clumsy",
    any(is("shooting", "both"), is("numbness", "both"), is("weakness", "both"))
  ),
  // A second net for who says no to the row that opens the follow-ups.
  rule(
    "shooting-legs",
    "emergency",
    "clumsy",
    all$1(is("quality", "shooting"), is("areas", "lower-back"), bothLegs)
  ),
  rule("numb-face", "emergency", "stroke", is("numbness", "face")),
  rule("numb-saddle", "emergency", "saddle", is("numbness", "saddle")),
  rule(
    "fever-cancer",
    "emergency",
    "fever-brain",
    all$1(is("fever", "yes"), is("conditions", "cancer-now"))
  ),
  rule("weakness-worsening", "emergency", "clumsy", is("weakness", "worsening")),
  // Urgent: help today.
  ...rowRules(urgentRows, "urgent"),
  rule(
    "unsure-at-risk",
    "urgent",
    "unsure",
    any(
      all$1(is("growing-swelling", "unsure"), any(severe, bleeds)),
      all$1(is("head-pain", "unsure"), any(vessels, bleeds, is("kind", "crack"))),
      all$1(is("limb-swelling", "unsure"), clotRisk),
      all$1(is("breath", "unsure"), any(clotRisk, is("kind", "needles"))),
      all$1(is("fever", "unsure"), is("conditions", "immune", "cancer-now"))
    )
  ),
  rule("sudden-hard", "urgent", "tearing", all$1(sudden, severe, spineOrRibs)),
  rule(
    "sudden-spine-older",
    "urgent",
    "weak-bones",
    all$1(sudden, spine, is("spread", "spot", "spine"), moderate, older)
  ),
  rule("tearing-muscle", "urgent", "look", is("quality", "tearing")),
  rule(
    "heart",
    "urgent",
    "chest",
    all$1(
      is("areas", "chest"),
      any(
        is("quality", "band"),
        is("vomiting", "yes"),
        all$1(is("areas", "arms"), is("treated", "partly", "one-of-two"))
      )
    )
  ),
  rule(
    "needles-sharp",
    "urgent",
    "breath",
    all$1(is("kind", "needles"), overLungs, is("quality", "sharp"))
  ),
  rule(
    "crack-neck",
    "urgent",
    "head-pain",
    all$1(is("kind", "crack"), neckOrHead, any(sudden, min("pain", 6), worse))
  ),
  rule(
    "crack-bones",
    "urgent",
    "weak-bones",
    all$1(is("kind", "crack", "stood"), any(weakBones, older), bones, moderate)
  ),
  rule("belly-severe", "urgent", "belly", all$1(belly, severe)),
  rule("belly-worse", "urgent", "belly", all$1(belly, any(worse, is("night", "wakes", "constant")))),
  rule("ribs-severe", "urgent", "tearing", all$1(is("areas", "ribs"), severe)),
  rule("cancer-pain", "urgent", "cancer", all$1(anyCancer, any(severe, night, worse))),
  rule("cancer-band", "urgent", "cancer", all$1(anyCancer, is("quality", "band", "cough"))),
  rule("cancer-limb", "urgent", "cancer", all$1(anyCancer, any(anyWeakness, numb, shootingOne))),
  rule("immune-pain", "urgent", "fever", all$1(is("conditions", "immune"), any(night, worse))),
  rule("pregnancy-back", "urgent", "pregnancy", all$1(is("pregnancy", "later"), pregnantBack)),
  rule(
    "pregnancy-upper-back",
    "urgent",
    "pregnancy",
    all$1(is("pregnancy", "later"), is("areas", "upper-back"), any(moderate, worse))
  ),
  rule(
    "pregnancy-ribs",
    "urgent",
    "pregnancy",
    all$1(is("pregnancy", "later", "birth"), is("areas", "ribs", "belly"), any(moderate, worse))
  ),
  rule(
    "pregnancy-back-signs",
    "urgent",
    "pregnancy",
    all$1(
      is("pregnancy", "early"),
      any(pregnantBack, is("areas", "upper-back")),
      any(severe, numb, is("areas", "ribs"))
    )
  ),
  rule("pregnancy-belly", "urgent", "pregnancy", all$1(is("pregnancy", "early"), belly)),
  rule(
    "pregnancy-head",
    "urgent",
    "pregnancy",
    all$1(pregnantOrBirth, is("areas", "head"), any(moderate, worse))
  ),
  rule(
    "thinner-inside",
    "urgent",
    "growing-swelling",
    all$1(bleeds, is("areas", "belly", "head", "ribs"), moderate)
  ),
  rule("thinner-worse", "urgent", "growing-swelling", all$1(bleeds, worse)),
  rule(
    "bleeding-deep",
    "urgent",
    "growing-swelling",
    all$1(
      is("conditions", "bleeding"),
      is("areas", "lower-back", "belly", "hips", "thighs"),
      any(moderate, notBetter)
    )
  ),
  rule(
    "clot-risk-leg",
    "urgent",
    "limb-swelling",
    all$1(leg, is("treated", "one-of-two", "partly", "no"), clotRisk)
  ),
  rule(
    "arthritis-spine",
    "urgent",
    "conditions",
    all$1(is("conditions", "arthritis"), spine, any(sudden, severe))
  ),
  rule("night-constant", "urgent", "night", is("night", "constant")),
  rule(
    "upper-back",
    "urgent",
    "night",
    all$1(
      thoracic,
      any(
        is("night", "before"),
        // The day after, there was one night only: whoever says "more than one" means one bad night.
        all$1(is("night", "wakes"), any(is("treated", "no"), all$1(fromSecondDay, notBetter))),
        all$1(severe, is("treated", "no"))
      )
    )
  ),
  rule("vessels-neck-severe", "urgent", "head-pain", all$1(vessels, neckOrHead, severe)),
  rule("head-numb", "urgent", "head-pain", all$1(is("areas", "head"), numb)),
  rule("unsure-emergency", "urgent", "unsure", unsure(emergencyRows)),
  // A second net for who said No to `nerves`.
  rule("quality-weak", "urgent", "numbness", is("quality", "weak")),
  rule("weakness-clear", "urgent", "numbness", is("weakness", "clear")),
  rule("numbness-spreading", "urgent", "numbness", is("numbness", "spreading")),
  rule("numbness-weakness", "urgent", "numbness", all$1(numb, anyWeakness)),
  rule("weak-bones-severe", "urgent", "weak-bones", all$1(weakBones, bones, any(sudden, severe))),
  rule("thinner-severe", "urgent", "growing-swelling", all$1(bleeds, severe)),
  rule(
    "thinner-large-bruise",
    "urgent",
    "growing-swelling",
    all$1(bleeds, is("look", "large-bruise", "lump"))
  ),
  rule(
    "cancer-now-pain",
    "urgent",
    "cancer",
    all$1(is("conditions", "cancer-now"), spineOrRibs, min("pain", 5))
  ),
  rule(
    "severe-no-relief",
    "urgent",
    "severe",
    all$1(any(min("pain", 8), is("daily", "severe")), is("painkillers", "no-help"))
  ),
  rule("skin", "urgent", "skin", is("look", "hot", "blisters", "sore", "joint")),
  rule("hives", "urgent", "allergy", is("look", "hives")),
  rule("burn", "urgent", "burn", is("look", "burn")),
  rule("joint-hot", "urgent", "fever", is("joint", "hot")),
  // Doctor: within days.
  rule("unsure-urgent", "doctor", "unsure", unsure(urgentRows)),
  rule("worried", "doctor", "worried", is("worried", "yes")),
  rule("numbness-still", "doctor", "numbness", is("numbness", "still")),
  rule("shooting-one", "doctor", "numbness", is("shooting", "one")),
  rule("quality-numb", "doctor", "numbness", is("quality", "numb")),
  rule("quality-shooting", "doctor", "numbness", is("quality", "shooting")),
  rule("weakness-slight", "doctor", "numbness", is("weakness", "slight", "shoulder")),
  rule(
    "over-three-days",
    "doctor",
    "slow",
    all$1(fromThirdDay, notBetter, any(moderate, is("daily", "moderate", "hard")))
  ),
  rule("over-a-week", "doctor", "slow", all$1(is("massage", "over-a-week"), notBetter)),
  rule("hard-slow", "doctor", "severe", all$1(fromSecondDay, notBetter, is("daily", "hard"))),
  rule("worse-late", "doctor", "worse", all$1(fromSecondDay, worse)),
  rule("worse-old-pain", "doctor", "worse", all$1(is("began", "before"), worse)),
  rule("severe", "doctor", "severe", severe),
  rule(
    "sudden-spine",
    "doctor",
    "onset",
    all$1(sudden, spineOrRibs, is("spread", "spot", "spine"), moderate)
  ),
  rule("belly-same", "doctor", "belly", all$1(belly, moderate, notBetter)),
  rule("head-worse", "doctor", "head-pain", all$1(is("areas", "head"), worse)),
  rule(
    "head-slow",
    "doctor",
    "head-pain",
    all$1(is("areas", "head"), fromSecondDay, notBetter, moderate)
  ),
  rule("under-18", "doctor", "age", is("age", "under-18")),
  rule("lump", "doctor", "look", is("look", "lump")),
  rule("large-bruise", "doctor", "growing-swelling", is("look", "large-bruise")),
  rule("band", "doctor", "look", is("quality", "band")),
  rule("cough", "doctor", "numbness", all$1(spineOrRibs, is("quality", "cough"))),
  rule("night-before", "doctor", "night", is("night", "before")),
  rule("night-wakes", "doctor", "night", all$1(is("night", "wakes"), any(fromThirdDay, untreated))),
  rule(
    "upper-back-untreated",
    "doctor",
    "untreated",
    all$1(thoracic, is("treated", "no"), any(moderate, notBetter))
  ),
  rule("weight-loss", "doctor", "look", is("conditions", "weight-loss")),
  rule(
    "chest-area",
    "doctor",
    "chest",
    all$1(
      is("areas", "chest"),
      any(
        moderate,
        worse,
        all$1(fromSecondDay, notBetter),
        untreated,
        is("treated", "one-of-two"),
        is("quality", "stiff", "cramp", "sharp", "burning", "moving"),
        older,
        vessels
      )
    )
  ),
  rule(
    "weak-bones",
    "doctor",
    "weak-bones",
    all$1(weakBones, spineOrRibs, any(is("spread", "spot", "spine"), moderate, fromThirdDay))
  ),
  rule(
    "weak-bones-hip",
    "doctor",
    "weak-bones",
    all$1(weakBones, is("areas", "hips"), any(is("spread", "spot"), moderate, fromThirdDay))
  ),
  rule(
    "weak-bones-turning",
    "doctor",
    "weak-bones",
    all$1(weakBones, bones, is("night", "turning", "wakes"))
  ),
  rule(
    "thinner-bruise",
    "doctor",
    "growing-swelling",
    all$1(bleeds, is("look", "small-bruise", "marks"))
  ),
  rule("thinner-same", "doctor", "growing-swelling", all$1(bleeds, moderate, notBetter)),
  rule("cancer-slow", "doctor", "cancer", all$1(anyCancer, fromThirdDay, notBetter)),
  rule("cancer-now-night", "doctor", "cancer", all$1(anyCancer, is("night", "first"))),
  rule("immune-slow", "doctor", "fever", all$1(is("conditions", "immune"), fromThirdDay, notBetter)),
  rule(
    "immune-spine",
    "doctor",
    "fever",
    all$1(is("conditions", "immune"), spine, moderate, notBetter)
  ),
  rule(
    "pregnancy-early-back",
    "doctor",
    "pregnancy",
    all$1(is("pregnancy", "early"), any(pregnantBack, is("areas", "upper-back")))
  ),
  rule("clot-risk-one", "doctor", "limb-swelling", all$1(leg, clotRisk, any(moderate, notBetter))),
  rule(
    "calf-before",
    "doctor",
    "limb-swelling",
    all$1(
      is("areas", "calves"),
      is("began", "before"),
      notBetter,
      any(moderate, is("spread", "area", "spot"), is("treated", "one-of-two"))
    )
  ),
  rule("operated-place", "doctor", "conditions", is("operated-place", "yes", "unsure")),
  rule(
    "disc-nerve",
    "doctor",
    "numbness",
    all$1(is("conditions", "disc-now"), any(numb, anyWeakness))
  ),
  rule(
    "spine-surgery-pain",
    "doctor",
    "conditions",
    all$1(is("conditions", "spine-surgery"), spine, any(moderate, fromThirdDay))
  ),
  rule(
    "arthritis-spine-new",
    "doctor",
    "conditions",
    all$1(is("conditions", "arthritis"), spine, any(moderate, is("quality", "sharp"), worse))
  ),
  rule("joint-swollen", "doctor", "conditions", is("joint", "swollen")),
  rule("vessels-neck", "doctor", "head-pain", all$1(vessels, neckOrHead)),
  rule(
    "heat-feet",
    "doctor",
    "burn",
    all$1(is("kind", "heat"), is("conditions", "numb-feet"), is("areas", "feet"))
  ),
  // Therapist: tell them, and watch.
  rule("worried-unsure", "therapist", "worried", is("worried", "unsure")),
  // Something was there, and nothing that was asked of it then tells what.
  rule(
    "gate-unsure",
    "therapist",
    "unsure",
    all$1(
      is("nerves", "yes", "unsure"),
      is("shooting", "no"),
      is("numbness", "no"),
      is("weakness", "no")
    )
  ),
  rule(
    "skin-unsure",
    "therapist",
    "unsure",
    all$1(is("skin-change", "yes", "unsure"), is("look", "none"))
  ),
  rule("began-during", "therapist", "onset", is("began", "during")),
  rule("began-suddenly", "therapist", "onset", sudden),
  rule("began-late", "therapist", "onset", is("onset", "later")),
  rule("began-before", "therapist", "onset", is("began", "before")),
  rule("one-spot", "therapist", "spread", is("spread", "spot", "spine")),
  rule("sharp", "therapist", "spread", is("quality", "sharp", "burning")),
  rule("one-side", "therapist", "spread", is("treated", "one-of-two")),
  rule("untreated", "therapist", "untreated", is("treated", "no")),
  rule("belly", "therapist", "belly", belly),
  rule("chest-sore", "therapist", "chest", is("areas", "chest")),
  rule("pain-six", "therapist", "severe", any(min("pain", 6), is("daily", "hard"))),
  rule("slow", "therapist", "slow", all$1(fromThirdDay, notBetter)),
  rule("slow-week", "therapist", "slow", all$1(is("massage", "over-a-week"), is("trend", "better"))),
  rule("worse", "therapist", "worse", worse),
  rule("numbness-fading", "therapist", "numbness", is("numbness", "fading")),
  rule("night-sore", "therapist", "night", is("night", "wakes")),
  rule("bruise", "therapist", "growing-swelling", is("look", "small-bruise")),
  rule("rash", "therapist", "skin", is("look", "rash")),
  rule("disc-now", "therapist", "conditions", is("conditions", "disc-now")),
  rule("spine-surgery", "therapist", "conditions", is("conditions", "spine-surgery")),
  rule("arthritis", "therapist", "conditions", is("conditions", "arthritis")),
  rule("often-sore", "therapist", "slow", is("conditions", "often-sore"))
].sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level));
const byAmbulance = [
  "chest",
  "breath",
  "stroke",
  "tearing",
  "allergy",
  "injury",
  "fever-brain",
  "head-pain"
];

const calm = ["self-care", "therapist"];
const below = ["self-care", "therapist", "doctor"];
const numbSkin = any(
  is("numbness", "fading", "still", "spreading", "both", "face", "saddle"),
  is("conditions", "numb-feet")
);
const actions = {
  adrenaline: { levels: ["emergency"], when: is("allergy", "yes") },
  "call-now": { levels: ["emergency"] },
  "go-now": { levels: ["emergency"] },
  "no-driving": { levels: ["emergency"] },
  "cool-burn": { levels: ["doctor", "urgent", "emergency"], when: is("look", "burn") },
  maternity: { levels: ["urgent", "doctor"], when: pregnantOrBirth },
  bleeding: { levels: ["urgent", "doctor"], when: is("conditions", "bleeding") },
  thinner: { levels: ["urgent", "doctor"], when: is("conditions", "thinner") },
  "get-help-today": { levels: ["urgent"] },
  "tell-them": { levels: ["emergency", "urgent"] },
  "contact-therapist": { levels: ["therapist"] },
  "no-therapist": { levels: ["therapist"] },
  "book-doctor": { levels: ["doctor"] },
  "trust-yourself": { levels: ["therapist", "doctor"], when: is("worried", "yes", "unsure") },
  parent: { levels: ["doctor", "urgent"], when: is("age", "under-18") },
  midwife: { levels: calm, when: pregnantOrBirth },
  "not-alone": { levels: ["emergency", "urgent"] },
  "keep-moving": { levels: calm },
  "no-pressure": { levels: ["self-care", "therapist", "doctor", "urgent"] },
  fibromyalgia: { levels: below, when: is("conditions", "fibromyalgia") },
  "numb-heat": {
    levels: below,
    when: numbSkin
  }
};
const watchActs = ["now", "today", "doctor"];
const all = ["self-care", "therapist", "doctor", "urgent"];
const now = { act: "now", levels: all };
const today = { act: "today", levels: below };
const doctor = { act: "doctor", levels: calm };
const watches = {
  "now-chest": now,
  "now-face": now,
  "now-head": now,
  "now-tearing": now,
  "now-allergy": now,
  "now-fever": now,
  "now-saddle": now,
  "now-limbs": now,
  "now-tight": now,
  "now-growing": now,
  "now-pee": now,
  "now-pregnancy": { ...now, when: pregnantOrBirth },
  "today-fever": today,
  "today-limb": today,
  "today-weak": today,
  "today-head": today,
  "today-pee": today,
  "today-pain": today,
  "today-waiting": { act: "today", levels: ["doctor"] },
  numb: doctor,
  shooting: doctor,
  worse: { ...doctor, when: is("trend", "better", "same", "too-soon", "gone") },
  slow: { ...doctor, when: is("massage", "today", "yesterday", "two-days") },
  "slow-later": { ...doctor, when: is("massage", "three-days", "four-to-seven-days") }
};
const fitting = (table, level, answers) => Object.keys(table).filter((id) => {
  const { levels, when } = table[id];
  return levels.includes(level) && (!when || evaluate(when, answers) === true);
});
function actionsFor(level, answers, reasons) {
  const other = reasons.some((reason) => byAmbulance.includes(reason)) ? "go-now" : "call-now";
  return fitting(actions, level, answers).filter((id) => id !== other);
}
const watchesFor = (level, answers) => fitting(watches, level, answers);
function checkAgainHours(level, answers) {
  if (needsHelpToday(level)) return void 0;
  if (level !== "self-care") return 24;
  if (answers.trend === "gone") return void 0;
  return answers.massage === "four-to-seven-days" ? 48 : 24;
}

const stepCount = stepPages.length;
const places = Object.fromEntries(
  stepPages.flatMap(
    (ids, before) => ids.map((id, index) => [id, { step: before + 1, progress: before + (index + 1) / ids.length }])
  )
);
const levelSoFar = (answers) => rules.find((rule) => evaluate(rule.when, answers))?.level ?? "self-care";
const mentions = (rule, questions) => questionsOf(rule.when).some((question) => questions.includes(question));
const decided = {};
const decidedOn = (id) => decided[id] ??= rules.filter((rule) => mentions(rule, pages[id]));
const raising = (level, answers) => new Set(
  rules.filter((rule) => isAbove(rule.level, level) && evaluate(rule.when, answers) === void 0).flatMap((rule) => questionsOf(rule.when))
);
function path(answers) {
  const result = [];
  let before = {};
  let level = "self-care";
  for (const id of pageIds) {
    const onPage = pages[id];
    const here = { ...before, ...pick(answers, onPage) };
    const matters = needsHelpToday(level) ? raising(level, before) : new Set(onPage);
    const asked = onPage.filter(
      (question) => isAsked(question, here) && (matters.has(question) || isAnswered(question, answers))
    );
    if (asked.length === 0) continue;
    before = { ...before, ...pick(answers, asked) };
    const found = decidedOn(id).find((rule) => evaluate(rule.when, before))?.level;
    if (found && isAbove(found, level)) level = found;
    result.push({ id, ...places[id], questions: asked, level });
    if (level === "emergency") break;
  }
  return result;
}
const unanswered = (answers, pages2 = path(answers)) => pages2.flatMap((page) => page.questions).filter((question) => !isAnswered(question, answers));
const pick = (answers, ids) => Object.fromEntries(ids.flatMap((id) => answers[id] === void 0 ? [] : [[id, answers[id]]]));

const signs = {
  ache: {
    met: is("quality", "dull", "stiff", "tender"),
    notMet: is("quality", "sharp", "burning", "shooting", "tearing")
  },
  spread: {
    met: is("spread", "wide", "area"),
    notMet: is("spread", "spot", "spine")
  },
  sides: {
    met: is("treated", "yes"),
    notMet: is("treated", "one-of-two", "partly", "no")
  },
  soon: {
    met: any(
      is("onset", "same-day", "next-day", "two-days"),
      all$1(is("began", "not-sudden"), is("massage", "today", "yesterday"))
    ),
    notMet: any(is("began", "sudden", "during", "before"), is("onset", "later"))
  },
  short: {
    met: any(
      is("trend", "gone"),
      all$1(
        is("trend", "better"),
        is("massage", "today", "yesterday", "two-days", "three-days", "four-to-seven-days")
      )
    ),
    notMet: any(
      is("trend", "worse"),
      all$1(
        is("massage", "three-days", "four-to-seven-days", "over-a-week"),
        is("trend", "same", "too-soon")
      ),
      all$1(is("massage", "over-a-week"), is("trend", "better"))
    )
  },
  movement: {
    met: is("quality", "eases"),
    notMet: is("quality", "moving")
  }
};
const signIds = Object.keys(signs);
function readSigns(answers) {
  const entries = signIds.map((id) => {
    if (evaluate(signs[id].notMet, answers)) return [id, "not-met"];
    return [id, evaluate(signs[id].met, answers) ? "met" : "unknown"];
  });
  return Object.fromEntries(entries);
}

const quoted = (values) => values.map((value) => `"${value}"`).join(", ");
function shown(value) {
  try {
    const text = typeof value === "number" ? void 0 : JSON.stringify(value);
    return (text ?? String(value)).slice(0, 80);
  } catch {
    return typeof value;
  }
}
function allowed(id) {
  const { kind, options } = questionOf(id);
  if (kind === "scale") return `a whole number from ${scale.min} to ${scale.max}`;
  const any = quoted(options);
  return kind === "several" ? `an array with any of ${any}` : `one of ${any}`;
}
const isQuestion = (name) => questionIds.includes(name);
function isAnswerTo(id, value) {
  const { kind, options } = questionOf(id);
  if (kind === "scale") {
    return Number.isInteger(value) && value >= scale.min && value <= scale.max;
  }
  const isOption = (one) => typeof one === "string" && options.includes(one);
  return kind === "several" ? Array.isArray(value) && [...value].every(isOption) : isOption(value);
}
function validate(answers) {
  if (typeof answers !== "object" || answers === null || Array.isArray(answers)) {
    throw new TypeError(
      `answers: got ${shown(answers)}; allowed is an object of answers by question`
    );
  }
  for (const [key, value] of Object.entries(answers)) {
    if (!isQuestion(key)) {
      throw new TypeError(
        `answers: got the unknown key "${key}" with ${shown(value)}; allowed are ${quoted(Object.keys(questions))}`
      );
    }
    if (value !== void 0 && !isAnswerTo(key, value)) {
      throw new TypeError(`answers.${key}: got ${shown(value)}; allowed is ${allowed(key)}`);
    }
  }
}

function assess(answers) {
  validate(answers);
  return assessValid({ ...answers });
}
function assessValid(answers, least = "self-care", pages) {
  const fired = rules.filter((rule) => evaluate(rule.when, answers));
  const missing = unanswered(answers, pages);
  const called = highest(least, fired[0]?.level ?? "self-care");
  const level = missing.length > 0 ? highest(called, "therapist") : called;
  return {
    level,
    rules: fired,
    unanswered: missing,
    signs: readSigns(answers),
    actions: actionsFor(
      level,
      answers,
      fired.filter((rule) => rule.level === level).map(({ reason }) => reason)
    ),
    watches: watchesFor(level, answers),
    checkAgainHours: checkAgainHours(level, answers)
  };
}

export { any, areaIds, areaOf, areas, assess, assessValid, conditionGroups, emergencyRows, evaluate, is, isAnswerTo, isAnswered, isAsked, isQuestion, levelSoFar, matches, numbSkin, optionsOf, pageIds, pages, path, questionIds, questionOf, questions, rowOptions, rules, scale, signIds, stepCount, unanswered, warningSigns, watchActs, watches };

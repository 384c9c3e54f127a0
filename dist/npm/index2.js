const is$1 = (question, ...values) => ({ op: "is", question, values });
const min$1 = (question, value) => ({
  op: "min",
  question,
  value
});
const all$1 = (...of) => ({
  op: "all",
  of
});
const any$1 = (...of) => ({
  op: "any",
  of
});

const is = is$1;
const min = min$1;
const all = all$1;
const any = any$1;

const sides = ["left", "right"];
const backbone = ["left", "spine", "right"];
const areas = {
  head: [],
  neck: backbone,
  shoulders: sides,
  arms: sides,
  chest: sides,
  ribs: sides,
  belly: sides,
  "upper-back": backbone,
  "lower-back": backbone,
  hips: sides,
  thighs: sides,
  calves: sides,
  feet: sides,
  "all-over": []
};
const areaIds = Object.keys(areas);
const placesOf = (area) => areas[area].map((side) => `${area}-${side}`);
const areaOf = (option) => option.replace(/-(left|right|spine)$/, "");

const pageIds = [
  "alarm-body",
  "alarm-nerves",
  "alarm-limbs",
  "today",
  "when",
  "where",
  "feel",
  "how-bad",
  "limbs",
  "you",
  "you-more"
];
const warningSigns = [
  "chest",
  "head",
  "saddle",
  "limbs",
  "severe",
  "night",
  "swelling",
  "fever",
  "urine",
  "allergy",
  "skin",
  "pregnancy",
  "other"
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
const questions = {
  chest: row({ page: "alarm-body", yes: "emergency", sign: "chest" }),
  stroke: row({ page: "alarm-body", yes: "emergency", sign: "head" }),
  tearing: row({ page: "alarm-body", yes: "emergency", sign: "severe" }),
  allergy: row({ page: "alarm-body", yes: "emergency", sign: "allergy" }),
  injury: row({ page: "alarm-body", yes: "emergency", sign: "severe" }),
  saddle: row({ page: "alarm-nerves", yes: "emergency", sign: "saddle" }),
  "both-legs": row({ page: "alarm-nerves", yes: "emergency", sign: "limbs", reason: "saddle" }),
  clumsy: row({ page: "alarm-nerves", yes: "emergency", sign: "limbs" }),
  "dark-urine": row({ page: "alarm-nerves", yes: "emergency", sign: "urine" }),
  "fever-brain": row({ page: "alarm-nerves", yes: "emergency", sign: "fever" }),
  "tight-limb": row({ page: "alarm-limbs", yes: "emergency", sign: "swelling" }),
  "pregnancy-alarm": row({
    page: "alarm-limbs",
    yes: "emergency",
    sign: "pregnancy",
    reason: "pregnancy"
  }),
  "growing-swelling": row({ page: "alarm-limbs", yes: "urgent", sign: "swelling" }),
  "swelling-severe": row({
    page: "alarm-limbs",
    yes: "emergency",
    nextDay: "asked",
    sign: "swelling",
    reason: "growing-swelling",
    askedWhen: is$1("growing-swelling", "yes", "unsure")
  }),
  "head-pain": row({ page: "alarm-limbs", yes: "urgent", sign: "head" }),
  "head-pain-worst": row({
    page: "alarm-limbs",
    yes: "emergency",
    nextDay: "asked",
    sign: "head",
    reason: "head-pain",
    askedWhen: is$1("head-pain", "yes", "unsure")
  }),
  "leg-swelling": row({ page: "alarm-limbs", yes: "urgent", sign: "swelling" }),
  fever: row({ page: "today", yes: "urgent", sign: "fever" }),
  urine: row({ page: "today", yes: "urgent", sign: "urine" }),
  skin: row({ page: "today", yes: "urgent", sign: "skin" }),
  worried: row({ page: "today", sign: "other" }),
  massage: single({
    page: "when",
    options: ["today", "yesterday", "two-to-three-days", "four-to-seven-days", "over-a-week"],
    nextDay: "lasts"
  }),
  onset: single({
    page: "when",
    options: ["sudden", "during", "same-day", "next-day", "two-days", "later", "before"],
    nextDay: "lasts"
  }),
  areas: several({
    page: "where",
    options: [...areaIds, ...areaIds.flatMap(placesOf)],
    nextDay: "stays",
    sign: "other"
  }),
  spread: single({
    page: "where",
    options: ["wide", "area", "spot", "spine"],
    nextDay: "stays",
    sign: "other"
  }),
  side: single({
    page: "where",
    options: ["both", "middle", "one-treated", "one-of-two"],
    nextDay: "stays",
    sign: "other"
  }),
  treated: single({ page: "where", options: ["yes", "partly", "no"], nextDay: "stays" }),
  quality: several({
    page: "feel",
    options: [
      "dull",
      "stiff",
      "tender",
      "sharp",
      "burning",
      "shooting",
      "tearing",
      "band",
      "cough"
    ],
    nextDay: "stays",
    sign: "night"
  }),
  look: several({
    page: "feel",
    options: ["small-bruise", "large-bruise", "lump", "rash", "none"],
    nextDay: { calm: ["none"] },
    sign: "swelling"
  }),
  pain: score({ page: "how-bad", nextDay: "asked" }),
  daily: single({
    page: "how-bad",
    options: ["mild", "moderate", "severe"],
    nextDay: "asked"
  }),
  painkillers: single({
    page: "how-bad",
    options: ["help", "no-help", "untried"],
    nextDay: "asked",
    askedWhen: any$1(min$1("pain", 7), is$1("daily", "severe"))
  }),
  trend: single({
    page: "how-bad",
    options: ["better", "same", "worse", "gone", "too-soon"],
    nextDay: "asked"
  }),
  movement: single({
    page: "how-bad",
    options: ["helps", "no-help", "untried"],
    nextDay: "stays"
  }),
  shooting: single({
    page: "limbs",
    options: ["no", "one", "both"],
    nextDay: calmNo,
    sign: "limbs"
  }),
  numbness: single({
    page: "limbs",
    options: ["no", "gone", "fading", "still", "spreading", "both"],
    nextDay: calmNo,
    sign: "limbs"
  }),
  weakness: single({
    page: "limbs",
    options: ["no", "slight", "clear", "worsening", "both"],
    nextDay: calmNo,
    sign: "limbs"
  }),
  night: single({
    page: "limbs",
    options: ["no", "turning", "wakes", "constant", "before"],
    nextDay: calmNo,
    sign: "night"
  }),
  age: single({ page: "you", options: ["under-18", "18-to-79", "80-plus"], nextDay: "lasts" }),
  pregnancy: single({ page: "you", options: ["no", "early", "later", "birth"], nextDay: "lasts" }),
  conditions: several({
    page: "you",
    options: [
      "weak-bones",
      "thinner",
      "clot",
      "cancer-now",
      "cancer-past",
      "weight-loss",
      "immune",
      "operation",
      "disc-now",
      "disc-past",
      "spine-surgery",
      "arthritis",
      "fibromyalgia",
      "numb-feet",
      "vessels",
      "often-sore",
      "none"
    ],
    nextDay: "lasts"
  }),
  "foot-sore": row({
    page: "you-more",
    yes: "urgent",
    sign: "skin",
    reason: "skin",
    askedWhen: is$1("conditions", "numb-feet")
  }),
  "operated-place": row({
    page: "you-more",
    sign: "skin",
    askedWhen: is$1("conditions", "operation")
  }),
  joint: single({
    page: "you-more",
    options: ["no", "swollen", "hot"],
    nextDay: calmNo,
    sign: "skin",
    askedWhen: is$1("conditions", "arthritis")
  })
};
const questionIds = Object.keys(questions);
const questionOf = (id) => questions[id];
const optionsOf = (id) => questionOf(id).options;
const pages = Object.fromEntries(
  pageIds.map((page) => [page, questionIds.filter((id) => questions[id].page === page)])
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
    const results = condition.of.map((part) => evaluate(part, answers));
    if (results.includes(settles)) return settles;
    return results.includes(void 0) ? void 0 : !settles;
  }
  const asked = isAsked(condition.question, answers);
  if (asked === false) return false;
  if (asked === void 0 || !isAnswered(condition.question, answers)) return void 0;
  const answer = answers[condition.question];
  if (condition.op === "min") return answer >= condition.value;
  return chosen(answer).some((value) => condition.values.includes(areaOf(value)));
}
function isAsked(question, answers) {
  const { askedWhen: when } = questionOf(question);
  return when ? evaluate(when, answers) : true;
}
const chosen = (answer) => Array.isArray(answer) ? answer : [answer];
function questionsOf(condition) {
  if (condition.op === "all" || condition.op === "any") return condition.of.flatMap(questionsOf);
  const { askedWhen: when } = questionOf(condition.question);
  return [condition.question, ...when ? questionsOf(when) : []];
}
function matches(condition, answers) {
  if (!evaluate(condition, answers)) return [];
  if (condition.op === "all" || condition.op === "any") {
    const found = /* @__PURE__ */ new Map();
    for (const { question, values: values2 } of condition.of.flatMap((part) => matches(part, answers))) {
      const known = found.get(question) ?? /* @__PURE__ */ new Set();
      values2.forEach((value) => known.add(value));
      found.set(question, known);
    }
    return [...found].map(([question, values2]) => ({ question, values: [...values2] }));
  }
  const answer = answers[condition.question];
  const values = condition.op === "min" ? [String(answer)] : chosen(answer).filter((value) => condition.values.includes(areaOf(value)));
  return [{ question: condition.question, values }];
}

const levels = ["self-care", "therapist", "doctor", "urgent", "emergency"];
const isAbove = (a, b) => levels.indexOf(a) > levels.indexOf(b);
const highest = (a, b) => isAbove(a, b) ? a : b;
const needsHelpToday = (level) => isAbove(level, "doctor");

const calm = ["self-care", "therapist"];
const below = ["self-care", "therapist", "doctor"];
const numbSkin = any(
  is("numbness", "fading", "still", "spreading", "both"),
  is("conditions", "numb-feet")
);
const actions = {
  "call-now": { levels: ["emergency"] },
  "no-driving": { levels: ["emergency"] },
  "get-help-today": { levels: ["urgent"] },
  "tell-them": { levels: ["emergency", "urgent"] },
  "contact-therapist": { levels: ["therapist"] },
  "not-them": { levels: ["therapist"] },
  "book-doctor": { levels: ["doctor"] },
  "trust-yourself": { levels: ["therapist", "doctor"], when: is("worried", "yes", "unsure") },
  parent: { levels: ["doctor", "urgent"], when: is("age", "under-18") },
  maternity: { levels: ["urgent", "doctor"], when: is("pregnancy", "early", "later", "birth") },
  midwife: { levels: calm, when: is("pregnancy", "early", "later", "birth") },
  thinner: { levels: ["doctor"], when: is("conditions", "thinner") },
  "not-alone": { levels: ["emergency", "urgent"] },
  "keep-moving": { levels: calm },
  "no-pressure": { levels: ["self-care", "therapist", "doctor", "urgent"] },
  fibromyalgia: { levels: below, when: is("conditions", "fibromyalgia") },
  "numb-heat": {
    levels: below,
    when: numbSkin
  }
};
const watches = {
  alarm: { levels: ["self-care", "therapist", "doctor", "urgent"] },
  today: { levels: below },
  numb: { levels: calm },
  worse: { levels: calm },
  slow: { levels: calm },
  "worse-waiting": { levels: ["doctor"] }
};
const fitting = (table, level, answers) => Object.keys(table).filter((id) => {
  const { levels, when } = table[id];
  return levels.includes(level) && (!when || evaluate(when, answers) === true);
});
const actionsFor = (level, answers) => fitting(actions, level, answers);
const watchesFor = (level, answers) => fitting(watches, level, answers);
function checkAgainHours(level, answers) {
  if (needsHelpToday(level)) return void 0;
  if (level !== "self-care") return 24;
  if (answers.trend === "gone") return void 0;
  return answers.massage === "four-to-seven-days" ? 48 : 24;
}

const emergencyRows = rowsCallingFor("emergency");
const urgentRows = rowsCallingFor("urgent");
const spine = any(
  is("areas", "neck", "upper-back", "lower-back", "all-over"),
  is("spread", "spine")
);
const spineOrRibs = any(spine, is("areas", "ribs", "chest"));
const bones = any(spineOrRibs, is("areas", "hips", "thighs"));
const weakBones = any(is("conditions", "weak-bones"), is("age", "80-plus"));
const anyCancer = is("conditions", "cancer-now", "cancer-past");
const thinner = is("conditions", "thinner");
const overThreeDays = is("massage", "four-to-seven-days", "over-a-week");
const overTwoDays = any(is("massage", "two-to-three-days"), overThreeDays);
const notBetter = is("trend", "same", "worse", "too-soon");
const night = is("night", "wakes", "constant", "before");
const severe = any(min("pain", 7), is("daily", "severe"));
const numb = is("numbness", "fading", "still", "spreading");
const anyWeakness = is("weakness", "slight", "clear");
const shootingOne = any(is("shooting", "one"), is("quality", "shooting"));
const pregnant = is("pregnancy", "early", "later");
const pregnantBack = is("areas", "upper-back", "lower-back", "belly", "hips", "all-over");
const vessels = is("conditions", "vessels");
const untreated = is("treated", "no", "partly");
const clotRisk = any(
  is("conditions", "operation", "clot", "cancer-now"),
  is("pregnancy", "early", "later", "birth")
);
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
    all(is("growing-swelling", "yes"), any(severe, numb))
  ),
  rule(
    "sudden-severe",
    "emergency",
    "tearing",
    all(is("onset", "sudden"), severe, any(spineOrRibs, is("areas", "belly")))
  ),
  rule(
    "fever-stiff-neck",
    "emergency",
    "fever-brain",
    all(is("fever", "yes"), is("areas", "neck"), is("quality", "stiff"))
  ),
  rule(
    "thinner-nerve",
    "emergency",
    "growing-swelling",
    all(thinner, spine, any(anyWeakness, is("numbness", "still", "spreading")))
  ),
  rule("cancer-nerve", "emergency", "cancer", all(anyCancer, spineOrRibs, any(anyWeakness, numb))),
  rule(
    "arthritis-neck-nerve",
    "emergency",
    "clumsy",
    all(
      is("conditions", "arthritis"),
      is("areas", "neck", "all-over"),
      any(anyWeakness, numb, shootingOne)
    )
  ),
  rule(
    "pregnancy-belly-severe",
    "emergency",
    "pregnancy",
    all(pregnant, is("areas", "belly"), severe)
  ),
  rule(
    "pregnancy-belly-side",
    "emergency",
    "pregnancy",
    all(is("pregnancy", "early"), is("areas", "belly"), is("side", "one-treated", "one-of-two"))
  ),
  rule(
    "head-pain-vessels",
    "emergency",
    "head-pain",
    all(is("head-pain", "yes"), any(vessels, thinner))
  ),
  rule("quality-tearing", "emergency", "tearing", is("quality", "tearing")),
  rule(
    "both-sides",
    "emergency",
    "clumsy",
    any(is("shooting", "both"), is("numbness", "both"), is("weakness", "both"))
  ),
  rule(
    "fever-cancer",
    "emergency",
    "fever-brain",
    all(is("fever", "yes"), is("conditions", "cancer-now"))
  ),
  rule("weakness-worsening", "emergency", "clumsy", is("weakness", "worsening")),
  // Urgent: help today.
  ...rowRules(urgentRows, "urgent"),
  rule(
    "unsure-at-risk",
    "urgent",
    "unsure",
    any(
      all(is("growing-swelling", "unsure"), any(severe, thinner)),
      all(is("head-pain", "unsure"), any(vessels, thinner)),
      all(is("leg-swelling", "unsure"), clotRisk),
      all(is("fever", "unsure"), is("conditions", "immune", "cancer-now"))
    )
  ),
  rule("belly-severe", "urgent", "tearing", all(is("areas", "belly", "ribs"), severe)),
  rule("cancer-pain", "urgent", "cancer", all(anyCancer, any(severe, night, is("trend", "worse")))),
  rule("cancer-band", "urgent", "cancer", all(anyCancer, is("quality", "band", "cough"))),
  rule("cancer-limb", "urgent", "cancer", all(anyCancer, any(anyWeakness, numb, shootingOne))),
  rule(
    "immune-pain",
    "urgent",
    "fever",
    all(is("conditions", "immune"), any(night, is("trend", "worse")))
  ),
  rule("pregnancy-back", "urgent", "pregnancy", all(is("pregnancy", "later"), pregnantBack)),
  rule(
    "pregnancy-back-signs",
    "urgent",
    "pregnancy",
    all(is("pregnancy", "early"), pregnantBack, any(severe, numb, is("areas", "ribs")))
  ),
  rule(
    "pregnancy-head",
    "urgent",
    "pregnancy",
    all(is("pregnancy", "early", "later", "birth"), is("areas", "head"))
  ),
  rule(
    "thinner-inside",
    "urgent",
    "growing-swelling",
    all(thinner, is("areas", "belly", "head", "ribs"), min("pain", 4))
  ),
  rule(
    "clot-risk-leg",
    "urgent",
    "leg-swelling",
    all(is("areas", "calves", "thighs"), any(is("side", "one-of-two"), untreated), clotRisk)
  ),
  rule(
    "arthritis-spine",
    "urgent",
    "conditions",
    all(is("conditions", "arthritis"), spine, any(is("onset", "sudden"), severe))
  ),
  rule("night-constant", "urgent", "night", is("night", "constant")),
  rule(
    "upper-back",
    "urgent",
    "night",
    all(
      is("areas", "upper-back"),
      any(
        is("night", "constant", "before"),
        all(is("night", "wakes"), any(notBetter, overTwoDays)),
        is("treated", "no")
      )
    )
  ),
  rule(
    "vessels-neck-severe",
    "urgent",
    "head-pain",
    all(vessels, is("areas", "neck", "head", "all-over"), severe)
  ),
  rule("unsure-emergency", "urgent", "unsure", unsure(emergencyRows)),
  rule("weakness-clear", "urgent", "numbness", is("weakness", "clear")),
  rule("numbness-spreading", "urgent", "numbness", is("numbness", "spreading")),
  rule("numbness-weakness", "urgent", "numbness", all(numb, anyWeakness)),
  rule(
    "weak-bones-severe",
    "urgent",
    "weak-bones",
    all(weakBones, bones, any(is("onset", "sudden"), severe))
  ),
  rule("thinner-severe", "urgent", "growing-swelling", all(thinner, severe)),
  rule(
    "thinner-large-bruise",
    "urgent",
    "growing-swelling",
    all(thinner, is("look", "large-bruise", "lump"))
  ),
  rule(
    "cancer-now-pain",
    "urgent",
    "cancer",
    all(is("conditions", "cancer-now"), spineOrRibs, min("pain", 5))
  ),
  rule(
    "severe-no-relief",
    "urgent",
    "severe",
    all(any(min("pain", 8), is("daily", "severe")), is("painkillers", "no-help", "untried"))
  ),
  rule("joint-hot", "urgent", "fever", is("joint", "hot")),
  // Doctor: within days.
  rule("unsure-urgent", "doctor", "unsure", unsure(urgentRows)),
  rule("worried", "doctor", "worried", is("worried", "yes")),
  rule("numbness-still", "doctor", "numbness", is("numbness", "still")),
  rule("shooting-one", "doctor", "numbness", is("shooting", "one")),
  rule("quality-shooting", "doctor", "numbness", is("quality", "shooting")),
  rule("weakness-slight", "doctor", "numbness", is("weakness", "slight")),
  rule(
    "over-three-days",
    "doctor",
    "slow",
    all(overThreeDays, notBetter, any(min("pain", 4), is("daily", "moderate")))
  ),
  rule("over-a-week", "doctor", "slow", all(is("massage", "over-a-week"), notBetter)),
  rule("worse-late", "doctor", "worse", all(overTwoDays, is("trend", "worse"))),
  rule("worse-old-pain", "doctor", "worse", all(is("onset", "before"), is("trend", "worse"))),
  rule("severe", "doctor", "severe", severe),
  rule("under-18", "doctor", "age", is("age", "under-18")),
  rule("lump", "doctor", "look", is("look", "lump")),
  rule("large-bruise", "doctor", "growing-swelling", is("look", "large-bruise")),
  rule("band", "doctor", "look", is("quality", "band")),
  rule("cough", "doctor", "numbness", all(spineOrRibs, is("quality", "cough"))),
  rule("night-before", "doctor", "night", is("night", "before")),
  rule("night-wakes", "doctor", "night", all(is("night", "wakes"), any(overThreeDays, untreated))),
  rule("weight-loss", "doctor", "look", is("conditions", "weight-loss")),
  rule("chest-area", "doctor", "chest", is("areas", "chest")),
  rule(
    "weak-bones",
    "doctor",
    "weak-bones",
    all(weakBones, spineOrRibs, any(is("spread", "spot", "spine"), min("pain", 4), overThreeDays))
  ),
  rule("thinner-bruise", "doctor", "growing-swelling", all(thinner, is("look", "small-bruise"))),
  rule("cancer-slow", "doctor", "cancer", all(anyCancer, overThreeDays, notBetter)),
  rule("immune-slow", "doctor", "fever", all(is("conditions", "immune"), overThreeDays, notBetter)),
  rule("pregnancy-early-back", "doctor", "pregnancy", all(is("pregnancy", "early"), pregnantBack)),
  rule("operated-place", "doctor", "conditions", is("operated-place", "yes", "unsure")),
  rule(
    "disc-nerve",
    "doctor",
    "numbness",
    all(is("conditions", "disc-now"), any(numb, anyWeakness))
  ),
  rule(
    "spine-surgery-pain",
    "doctor",
    "conditions",
    all(is("conditions", "spine-surgery"), spine, any(min("pain", 4), overThreeDays))
  ),
  rule("joint-swollen", "doctor", "conditions", is("joint", "swollen")),
  rule(
    "vessels-neck",
    "doctor",
    "head-pain",
    all(vessels, is("areas", "neck", "head", "all-over"))
  ),
  // Therapist: tell them, and watch.
  rule("worried-unsure", "therapist", "worried", is("worried", "unsure")),
  rule("began-during", "therapist", "onset", is("onset", "during")),
  rule("began-suddenly", "therapist", "onset", is("onset", "sudden")),
  rule("began-late", "therapist", "onset", is("onset", "later")),
  rule("began-before", "therapist", "onset", is("onset", "before")),
  rule("one-spot", "therapist", "spread", is("spread", "spot", "spine")),
  rule("sharp", "therapist", "spread", is("quality", "sharp", "burning")),
  rule("one-side", "therapist", "spread", is("side", "one-of-two")),
  rule("untreated", "therapist", "untreated", untreated),
  rule("belly", "therapist", "untreated", is("areas", "belly")),
  rule("pain-six", "therapist", "severe", min("pain", 6)),
  rule("slow", "therapist", "slow", all(overThreeDays, notBetter)),
  rule("slow-week", "therapist", "slow", all(is("massage", "over-a-week"), is("trend", "better"))),
  rule("worse", "therapist", "worse", is("trend", "worse")),
  rule("numbness-fading", "therapist", "numbness", is("numbness", "fading")),
  rule("night-sore", "therapist", "night", is("night", "wakes")),
  rule("bruise", "therapist", "growing-swelling", is("look", "small-bruise")),
  rule("rash", "therapist", "skin", is("look", "rash")),
  rule("disc-now", "therapist", "conditions", is("conditions", "disc-now")),
  rule("spine-surgery", "therapist", "conditions", is("conditions", "spine-surgery")),
  rule("arthritis", "therapist", "conditions", is("conditions", "arthritis")),
  rule("often-sore", "therapist", "slow", is("conditions", "often-sore"))
].sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level));

const levelSoFar = (answers) => rules.find((rule) => evaluate(rule.when, answers))?.level ?? "self-care";
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
    level = levelSoFar(before);
    result.push({ id, questions: asked, level });
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
    met: all(is("side", "both", "middle", "one-treated"), is("treated", "yes")),
    notMet: any(is("side", "one-of-two"), is("treated", "no", "partly"))
  },
  soon: {
    met: is("onset", "same-day", "next-day", "two-days"),
    notMet: is("onset", "sudden", "during", "later", "before")
  },
  short: {
    met: any(
      is("trend", "gone"),
      all(
        is("trend", "better"),
        is("massage", "today", "yesterday", "two-to-three-days", "four-to-seven-days")
      )
    ),
    notMet: any(
      is("trend", "worse"),
      all(is("massage", "four-to-seven-days"), is("trend", "same", "too-soon")),
      all(is("massage", "over-a-week"), is("trend", "better", "same", "too-soon"))
    )
  },
  movement: {
    met: is("movement", "helps"),
    notMet: is("movement", "no-help")
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
    actions: actionsFor(level, answers),
    watches: watchesFor(level, answers),
    checkAgainHours: checkAgainHours(level, answers)
  };
}

export { any, areaIds, areaOf, areas, assess, assessValid, evaluate, is, isAbove, isAnswerTo, isAnswered, isAsked, isQuestion, levelSoFar, levels, matches, needsHelpToday, numbSkin, optionsOf, pageIds, pages, path, questionIds, questionOf, questions, rowOptions, rules, scale, signIds, unanswered, warningSigns };

const is = (question, ...values) => ({ op: "is", question, values });
const min = (question, value) => ({
  op: "min",
  question,
  value
});
const all = (...of) => ({ op: "all", of });
const any = (...of) => ({ op: "any", of });

const followUps = {
  "swelling-severe": is("growing-swelling", "yes", "unsure"),
  "head-pain-worst": is("head-pain", "yes", "unsure"),
  painkillers: any(min("pain", 7), is("daily", "severe")),
  "foot-sore": is("conditions", "numb-feet"),
  "operated-place": is("conditions", "operation"),
  joint: is("conditions", "arthritis")
};

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
  const when = followUps[question];
  return when ? evaluate(when, answers) : true;
}
const chosen = (answer) => Array.isArray(answer) ? answer : [answer];
function questionsOf(condition) {
  if (condition.op === "all" || condition.op === "any") return condition.of.flatMap(questionsOf);
  const when = followUps[condition.question];
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
  if (level === "emergency" || level === "urgent") return void 0;
  if (level !== "self-care") return 24;
  if (answers.trend === "gone") return void 0;
  return answers.massage === "four-to-seven-days" ? 48 : 24;
}

const levels = ["self-care", "therapist", "doctor", "urgent", "emergency"];
const isAbove = (a, b) => levels.indexOf(a) > levels.indexOf(b);
const highest = (a, b) => isAbove(a, b) ? a : b;

const scale = { min: 0, max: 10 };
const pages = {
  "alarm-body": { chest: "row", stroke: "row", tearing: "row", allergy: "row", injury: "row" },
  "alarm-nerves": {
    saddle: "row",
    "both-legs": "row",
    clumsy: "row",
    "dark-urine": "row",
    "fever-brain": "row"
  },
  "alarm-limbs": {
    "tight-limb": "row",
    "pregnancy-alarm": "row",
    "growing-swelling": "row",
    "swelling-severe": "row",
    "head-pain": "row",
    "head-pain-worst": "row",
    "leg-swelling": "row"
  },
  today: { fever: "row", urine: "row", skin: "row", worried: "row" },
  when: { massage: "single", onset: "single" },
  where: { areas: "several", spread: "single", side: "single", treated: "single" },
  feel: { quality: "several", look: "several" },
  "how-bad": {
    pain: "scale",
    daily: "single",
    painkillers: "single",
    trend: "single",
    movement: "single"
  },
  limbs: { shooting: "single", numbness: "single", weakness: "single", night: "single" },
  you: { age: "single", pregnancy: "single", conditions: "several" },
  "you-more": { "foot-sore": "row", "operated-place": "row", joint: "single" }
};
const pageIds = Object.keys(pages);
const questions = Object.assign({}, ...pageIds.map((id) => pages[id]));
const questionIds = Object.keys(questions);

const emergencyRows = [
  "chest",
  "stroke",
  "tearing",
  "allergy",
  "injury",
  "saddle",
  "both-legs",
  "clumsy",
  "dark-urine",
  "fever-brain",
  "tight-limb",
  "pregnancy-alarm",
  "swelling-severe",
  "head-pain-worst"
];
const urgentRows = [
  "growing-swelling",
  "head-pain",
  "leg-swelling",
  "fever",
  "urine",
  "skin",
  "foot-sore"
];
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
const rowRules = (rows, level) => rows.map((id) => rule(id, level, id, is(id, "yes")));
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
    const onPage = Object.keys(pages[id]);
    const here = { ...before, ...pick(answers, onPage) };
    const matters = level === "urgent" ? raising(level, before) : new Set(onPage);
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
const unanswered = (answers) => path(answers).flatMap((page) => page.questions).filter((question) => !isAnswered(question, answers));
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

const options = {
  massage: ["today", "yesterday", "two-to-three-days", "four-to-seven-days", "over-a-week"],
  onset: ["sudden", "during", "same-day", "next-day", "two-days", "later", "before"],
  areas: [...areaIds, ...areaIds.flatMap(placesOf)],
  spread: ["wide", "area", "spot", "spine"],
  side: ["both", "middle", "one-treated", "one-of-two"],
  treated: ["yes", "partly", "no"],
  quality: ["dull", "stiff", "tender", "sharp", "burning", "shooting", "tearing", "band", "cough"],
  look: ["small-bruise", "large-bruise", "lump", "rash", "none"],
  daily: ["mild", "moderate", "severe"],
  painkillers: ["help", "no-help", "untried"],
  trend: ["better", "same", "worse", "gone", "too-soon"],
  movement: ["helps", "no-help", "untried"],
  shooting: ["no", "one", "both"],
  numbness: ["no", "gone", "fading", "still", "spreading", "both"],
  weakness: ["no", "slight", "clear", "worsening", "both"],
  night: ["no", "turning", "wakes", "constant", "before"],
  age: ["under-18", "18-to-79", "80-plus"],
  pregnancy: ["no", "early", "later", "birth"],
  conditions: [
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
  joint: ["no", "swollen", "hot"]
};
const rowOptions = ["yes", "no", "unsure"];
function optionsOf(id) {
  if (questions[id] === "row") return rowOptions;
  return Object.hasOwn(options, id) ? options[id] : [];
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
  const kind = questions[id];
  if (kind === "scale") return `a whole number from ${scale.min} to ${scale.max}`;
  const options = quoted(optionsOf(id));
  return kind === "several" ? `an array with any of ${options}` : `one of ${options}`;
}
function isAnswerTo(id, value) {
  const kind = questions[id];
  if (kind === "scale") {
    return Number.isInteger(value) && value >= scale.min && value <= scale.max;
  }
  const isOption = (one) => typeof one === "string" && optionsOf(id).includes(one);
  return kind === "several" ? Array.isArray(value) && [...value].every(isOption) : isOption(value);
}
function validate(answers) {
  if (typeof answers !== "object" || answers === null || Array.isArray(answers)) {
    throw new TypeError(
      `answers: got ${shown(answers)}; allowed is an object of answers by question`
    );
  }
  for (const [key, value] of Object.entries(answers)) {
    if (!Object.hasOwn(questions, key)) {
      throw new TypeError(
        `answers: got the unknown key "${key}" with ${shown(value)}; allowed are ${quoted(Object.keys(questions))}`
      );
    }
    const id = key;
    if (value !== void 0 && !isAnswerTo(id, value)) {
      throw new TypeError(`answers.${key}: got ${shown(value)}; allowed is ${allowed(id)}`);
    }
  }
}

function assess(answers) {
  validate(answers);
  return assessValid({ ...answers });
}
function assessValid(answers, least = "self-care") {
  const fired = rules.filter((rule) => evaluate(rule.when, answers));
  const missing = unanswered(answers);
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

const judgement = { cite: "Our own judgement" };
const nhsBack = { cite: "NHS, Back pain" };
const nhsSciatica = { cite: "NHS, Sciatica" };
const nhsClot = { cite: "NHS, Deep vein thrombosis" };
const nhsThinners = { cite: "NHS, Anticoagulant medicines" };
const nhsCompartment = { cite: "NHS, Compartment syndrome" };
const nhsPain = { cite: "NHS, How severe is your pain?" };
const nhsStroke = { cite: "NHS, Stroke and TIA", unread: true };
const nhsAllergy = { cite: "NHS, Anaphylaxis", unread: true };
const nhsMeningitis = { cite: "NHS, Meningitis; Sepsis", unread: true };
const nhsKidney = { cite: "NHS, Kidney infection; Blood in urine", unread: true };
const nhsSkin = { cite: "NHS, Cellulitis; Shingles", unread: true };
const nhsPregnancy = {
  cite: "NHS, Back pain in pregnancy; Ectopic pregnancy",
  unread: true
};
const farrar2001 = { cite: "Farrar 2001, Pain 94:149-58", unread: true };
const nidirect = { cite: "nidirect, Abdominal aortic aneurysm" };
const royalFree = { cite: "Royal Free Hospital, Cauda equina leaflet" };
const torbay = { cite: "Torbay Hospital, Cauda equina page" };
const northern = { cite: "Northern Trust NI, Back pain pathway" };
const gcare = { cite: "G-care Gloucestershire, Back pain red flags" };
const gponline = { cite: "GPonline, Red flags in pregnancy" };
const pushdoctor = { cite: "Push Doctor, Pins and needles" };
const ros = { cite: "Backcare, Spinal fractures (with the ROS)" };
const niosh = { cite: "NIOSH/CDC, Rhabdomyolysis" };
const nccih = { cite: "NCCIH, Massage therapy (copy)" };
const ng19 = { cite: "NICE NG19, Diabetic foot", unread: true };
const ng59 = { cite: "NICE NG59, Low back pain" };
const ng127 = { cite: "NICE NG127, Neurological conditions" };
const ng234 = {
  cite: "NICE NG234, Spinal metastases",
  url: "https://www.nice.org.uk/guidance/ng234"
};
const cks = { cite: "NICE CKS, Sciatica; Neck pain", unread: true };
const finucane2020 = { cite: "Finucane 2020, JOSPT 50:350" };
const rushton2023 = { cite: "Rushton 2023, JOSPT 53:7" };
const rcog37a = { cite: "RCOG Green-top 37a, Clots after birth", unread: true };
const cambron2007 = {
  cite: "Cambron 2007",
  url: "https://pubmed.ncbi.nlm.nih.gov/17983334/"
};
const carnes2010 = {
  cite: "Carnes 2010",
  url: "https://doi.org/10.1016/j.math.2009.12.006"
};
const paanalahti2014 = { cite: "Paanalahti 2014, BMC Musculoskelet Disord 15:77" };
const tabell2019 = { cite: "Tabell 2019" };
const furlan2015 = { cite: "Furlan 2015, Cochrane CD001929" };
const henschke2011 = { cite: "Henschke & Lin 2011, Br J Sports Med" };
const cheung2003 = { cite: "Cheung 2003, Sports Med 33:145", unread: true };
const boonstra2016 = { cite: "Boonstra 2016, Front Psychol 7:1466" };
const palos2006 = {
  cite: "Palos 2006",
  url: "https://pubmed.ncbi.nlm.nih.gov/16414555/"
};
const ernst2003 = { cite: "Ernst 2003, Rheumatology 42:1101" };
const yin2014 = { cite: "Yin 2014", url: "https://doi.org/10.1155/2014/480956" };
const yang2018 = { cite: "Yang 2018, Am J Phys Med Rehabil" };
const vanichkulbodee2019 = { cite: "Vanichkulbodee 2019, Am J Emerg Med" };
const cheong2012 = { cite: "Cheong 2012, Ann Rehabil Med" };
const gallerini2018 = { cite: "Gallerini 2018, Swiss Arch Neurol (2017.00529)" };
const shariff2023 = {
  cite: "Shariff 2023",
  url: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC9815484/"
};
const sun2015 = { cite: "Sun 2015, bruise after massage" };
const truong2026 = { cite: "Truong 2026, Front Nephrol 1730580" };
const sutham2020 = { cite: "Sutham 2020, BMC Pregnancy Childbirth" };
const aksoy2009 = {
  cite: "Aksoy 2009",
  url: "https://pubmed.ncbi.nlm.nih.gov/19887226/"
};
const li2014 = { cite: "Li 2014, PLoS One 9:e89304" };
const french2006 = { cite: "French 2006, Cochrane, heat and cold" };
const derry2015 = { cite: "Derry 2015, Cochrane, gels" };
const herbert2011 = { cite: "Herbert 2011, Cochrane, stretching" };
const dupuy2018 = { cite: "Dupuy 2018, Front Physiol" };
const grober2017 = { cite: "Gr\xF6ber 2017, Nutrients 9:813" };
const wiltshire2010 = { cite: "Wiltshire 2010, Med Sci Sports Exerc 42:1062" };
const quintner2015 = { cite: "Quintner 2015, and its critics" };
const kawchuk2015 = {
  cite: "Kawchuk 2015",
  url: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC4398549/"
};
const cleary2002 = { cite: "Cleary 2002, repeated exercise" };
const ingraham = { cite: "PainScience, Drinking water after massage" };

var sources = /*#__PURE__*/Object.freeze({
  __proto__: null,
  aksoy2009: aksoy2009,
  boonstra2016: boonstra2016,
  cambron2007: cambron2007,
  carnes2010: carnes2010,
  cheong2012: cheong2012,
  cheung2003: cheung2003,
  cks: cks,
  cleary2002: cleary2002,
  derry2015: derry2015,
  dupuy2018: dupuy2018,
  ernst2003: ernst2003,
  farrar2001: farrar2001,
  finucane2020: finucane2020,
  french2006: french2006,
  furlan2015: furlan2015,
  gallerini2018: gallerini2018,
  gcare: gcare,
  gponline: gponline,
  grober2017: grober2017,
  henschke2011: henschke2011,
  herbert2011: herbert2011,
  ingraham: ingraham,
  judgement: judgement,
  kawchuk2015: kawchuk2015,
  li2014: li2014,
  nccih: nccih,
  ng127: ng127,
  ng19: ng19,
  ng234: ng234,
  ng59: ng59,
  nhsAllergy: nhsAllergy,
  nhsBack: nhsBack,
  nhsClot: nhsClot,
  nhsCompartment: nhsCompartment,
  nhsKidney: nhsKidney,
  nhsMeningitis: nhsMeningitis,
  nhsPain: nhsPain,
  nhsPregnancy: nhsPregnancy,
  nhsSciatica: nhsSciatica,
  nhsSkin: nhsSkin,
  nhsStroke: nhsStroke,
  nhsThinners: nhsThinners,
  nidirect: nidirect,
  niosh: niosh,
  northern: northern,
  paanalahti2014: paanalahti2014,
  palos2006: palos2006,
  pushdoctor: pushdoctor,
  quintner2015: quintner2015,
  rcog37a: rcog37a,
  ros: ros,
  royalFree: royalFree,
  rushton2023: rushton2023,
  shariff2023: shariff2023,
  sun2015: sun2015,
  sutham2020: sutham2020,
  tabell2019: tabell2019,
  torbay: torbay,
  truong2026: truong2026,
  vanichkulbodee2019: vanichkulbodee2019,
  wiltshire2010: wiltshire2010,
  yang2018: yang2018,
  yin2014: yin2014
});

export { actions, aksoy2009, any, areaIds, areaOf, areas, assess, assessValid, boonstra2016, cambron2007, carnes2010, cheong2012, cheung2003, cks, cleary2002, derry2015, dupuy2018, emergencyRows, ernst2003, evaluate, finucane2020, followUps, french2006, gallerini2018, gcare, gponline, grober2017, henschke2011, herbert2011, highest, ingraham, is, isAbove, isAnswerTo, isAnswered, isAsked, judgement, kawchuk2015, levelSoFar, levels, li2014, matches, nccih, ng127, ng19, ng234, ng59, nhsAllergy, nhsBack, nhsClot, nhsCompartment, nhsKidney, nhsMeningitis, nhsPain, nhsPregnancy, nhsSciatica, nhsSkin, nhsStroke, nhsThinners, nidirect, niosh, northern, numbSkin, options, optionsOf, paanalahti2014, pageIds, pages, palos2006, path, placesOf, pushdoctor, questionIds, questions, quintner2015, rcog37a, ros, royalFree, rules, rushton2023, scale, shariff2023, signIds, signs, sources, sun2015, sutham2020, tabell2019, torbay, truong2026, unanswered, urgentRows, validate, vanichkulbodee2019, watches, wiltshire2010, yang2018, yin2014 };

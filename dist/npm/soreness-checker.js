import { nothing, html, render } from 'lit/html.js';
import { yang2018, nccih, li2014, ernst2003, paanalahti2014, yin2014, sun2015, ng59, grober2017, kawchuk2015, quintner2015, judgement, tabell2019, ingraham, wiltshire2010, cambron2007, carnes2010, any, is, numbSkin, cleary2002, herbert2011, french2006, derry2015, aksoy2009, dupuy2018, evaluate, path, isAnswered, questions, scale, assessValid, isAbove, matches, signIds } from './assess.js';

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

const newCheckup = { place: "intro", answers: {}, missing: [], editing: false };
const goTo = (checkup, place) => ({
  ...checkup,
  place,
  missing: [],
  editing: false
});
const isComplete = (page, answers) => page.questions.every((question) => isAnswered(question, answers));
const currentPage = (checkup) => path(checkup.answers).find(({ id }) => id === checkup.place);
function progress(checkup) {
  const pages = path(checkup.answers);
  return { step: pages.findIndex(({ id }) => id === checkup.place) + 1, of: pages.length };
}
function needsHelpAlready(checkup) {
  const pages = path(checkup.answers);
  const here = pages.findIndex(({ id }) => id === checkup.place);
  return pages.slice(0, Math.max(here, 0)).some(({ level }) => level === "urgent");
}
const start = (checkup) => goTo(checkup, "alarm-body");
const answer = (checkup, question, given) => ({ ...checkup, answers: { ...checkup.answers, [question]: given } });
function toggle(checkup, question, option) {
  const given = checkup.answers[question];
  const chosen = Array.isArray(given) ? given : [];
  const wanted = chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen.filter((one) => one === "none" === (option === "none")), option];
  return answer(checkup, question, wanted.length > 0 ? wanted : void 0);
}
function next(checkup) {
  const pages = path(checkup.answers);
  const here = pages.findIndex(({ id }) => id === checkup.place);
  const page = pages[here];
  if (!page) return checkup;
  if (page.level === "emergency") return goTo(checkup, "result");
  if (!isComplete(page, checkup.answers)) {
    const missing = page.questions.filter((question) => !isAnswered(question, checkup.answers));
    return { ...checkup, missing };
  }
  if (checkup.editing) {
    const open = pages.find((one) => !isComplete(one, checkup.answers));
    return open ? { ...goTo(checkup, open.id), editing: true } : goTo(checkup, "result");
  }
  return goTo(checkup, pages[here + 1]?.id ?? "result");
}
function back(checkup) {
  const pages = path(checkup.answers);
  const here = pages.findIndex(({ id }) => id === checkup.place);
  if (checkup.place === "intro") return checkup;
  if (checkup.editing) return goTo(checkup, "result");
  const before = checkup.place === "result" ? pages.at(-1) : pages[here - 1];
  return goTo(checkup, before?.id ?? "intro");
}
function edit(checkup, question) {
  const page = path(checkup.answers).find(({ questions }) => questions.includes(question));
  return page ? { ...goTo(checkup, page.id), editing: true } : checkup;
}
const finish = (checkup) => goTo(checkup, "result");

const sections = ["check", "tips", "myths", "prepare"];
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
  const dialled = value.replace(/(?<=^\+.*)\(0\)|[\s().-]/g, "");
  return /^\+?[*#]?\d{2,15}#?$/.test(dialled) ? { text: value, href: `tel:${dialled.replace(/#/g, "%23")}` } : void 0;
});
const settings = {
  show: setting(
    ["check", "tips", "myths"],
    `any of ${sections.join(", ")}`,
    (value) => {
      const wanted = [...new Set(value.split(/\s+/))];
      const known = wanted.flatMap((one) => sections.find((section) => section === one) ?? []);
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
      const url = new URL(value, document.baseURI);
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

const css = String.raw;
const styles = css`
  :host {
    --_accent: var(--soreness-accent, light-dark(#0b6e69, #5fd0c5));
    --_surface: var(--soreness-surface, light-dark(#fff, #14201f));
    --_text: var(--soreness-text, light-dark(#14302e, #e8f2f0));
    --_muted: var(--soreness-muted, light-dark(#49615f, #a9bfbc));
    --_border: var(--soreness-border, light-dark(#74908d, #6f8b88));
    --_radius: var(--soreness-radius, 12px);
    --_space: var(--soreness-space, 1em);
    --_soft: color-mix(in oklab, var(--_accent) 12%, var(--_surface));
    --_line: color-mix(in oklab, var(--_border) 40%, var(--_surface));
    --_fill: var(--_accent);
    display: block;
    box-sizing: border-box;
    max-inline-size: var(--soreness-max-width, 44em);
    font: var(--soreness-font, inherit);
    font-size: max(1em, 16px);
    line-height: 1.5;
    inline-size: 100%;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    letter-spacing: normal;
    word-break: normal;
    white-space: normal;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  * {
    box-sizing: border-box;
  }
  .self-care {
    --_fill: var(--soreness-self-care, #1d6b43);
  }
  .therapist {
    --_fill: var(--soreness-therapist, #1b5e8c);
  }
  .doctor {
    --_fill: var(--soreness-doctor, #ffcf4a);
  }
  .urgent {
    --_fill: var(--soreness-urgent, #a8480a);
  }
  .emergency {
    --_fill: var(--soreness-emergency, #b3151f);
  }
  section,
  [part='footer'] {
    color: var(--_text);
    background: var(--_surface);
    border-radius: var(--_radius);
  }
  section {
    border: 1px solid var(--_border);
    padding: calc(var(--_space) * 1.25);
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
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }
  .title:focus {
    outline: none;
  }
  .title {
    scroll-margin-block-end: 50vh;
  }
  input {
    scroll-margin-block-start: 12em;
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
    gap: 0.5em;
    padding: 0.55em 1.2em;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
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
  .fill {
    background: var(--_fill);
    border-color: color-mix(in oklab, var(--_fill), var(--_text) 20%);
    print-color-adjust: exact;
    --_light: clamp(0, (0.179 - (r * 0.2126 + g * 0.7152 + b * 0.0722)) * 99999, 1);
    color: color(from var(--_fill) srgb-linear var(--_light) var(--_light) var(--_light));
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
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1em;
  }
  progress {
    flex: 1;
    min-inline-size: 3em;
    accent-color: var(--_accent);
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
    grid-template-columns: repeat(auto-fit, minmax(44px, 1fr));
  }
  label {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 48px;
    padding: 0.5em 0.8em;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  label:hover,
  summary:hover {
    background: var(--_soft);
  }
  label:has(:checked) {
    border-color: var(--_text);
    background: var(--_soft);
    box-shadow: inset 0 0 0 1px var(--_text);
  }
  label:has(:focus-visible) {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }
  input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_text);
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
    gap: 0;
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
    border-inline-start: 4px solid var(--_fill);
    border-radius: 4px;
    padding: 0.75em 1em;
    margin-block: var(--_space);
  }
  .band {
    margin: calc(var(--_space) * -1.25);
    margin-block-end: var(--_space);
    padding: calc(var(--_space) * 1.25);
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
`;

const version = "0.1.0";
const reviewed = { date: "2026-11-23"};

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
    ${label}
  </button>`;
const action = ({ on }, act, href, label, look = "") => html`<a
    class="button ${look}"
    part="button ${look && "primary"}"
    href=${href}
    @click=${() => on.act(act)}
    >${label}</a
  >`;
const icon = (path) => html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

function tipCards(scene, result) {
  const { words } = scene;
  const fitting = fittingTips(result);
  return html`
    ${heading(scene, words.cards.tips, 0)}
    ${result ? html`<p class="muted">${words.cards.tipsFit}</p>` : nothing}
    ${fitting.map((id) => card(scene, "tip", tips[id], words.tips[id]))}
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

function intro(scene) {
  const { words, settings, checkup, emergency, country, on } = scene;
  const { lead, facts, start, resume, emergency: alarm } = words.intro;
  const begun = Object.keys(checkup.answers).length > 0;
  return html`
    ${heading(scene, settings.heading ?? words.heading, 0)}
    <slot name="intro"><p>${lead}</p></slot>
    <ul class="muted">
      ${facts.map((fact) => html`<li>${fact}</li>`)}
    </ul>
    <div class="buttons">${button(begun ? resume : start, on.start, "fill")}</div>
    <div class="notice emergency">
      <p>${alarm(emergency?.text, country)}</p>
      ${emergency ? action(
    scene,
    "call-emergency",
    emergency.href,
    words.result.callEmergency(emergency.text)
  ) : nothing}
    </div>
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
    <input type="checkbox" .checked=${ticked.includes(id)} @change=${() => on.tick(id)} />
    <span>${words.prepare.items[id]}</span>
  </label>`;

function optionsWords(words, question) {
  if (questions[question] === "row") return words.rows;
  if (questions[question] !== "scale") return words.options[question];
  const scores = Array.from({ length: scale.max - scale.min + 1 }, (_, index) => scale.min + index);
  return Object.fromEntries(
    scores.map((score) => [score, `${score} (${words.steps.score(score)})`])
  );
}
const optionWords = (words, question, option) => optionsWords(words, question)[option] ?? option;
function questionPage(scene, page) {
  const { words, checkup, on } = scene;
  const { title, lead } = words.pages[page.id];
  const { step, of } = progress(checkup);
  const missing = checkup.missing.some((question) => !isAnswered(question, checkup.answers));
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
    ${page.questions.map((question) => field(scene, question))}
    <p role="alert" class=${missing ? "error" : "hidden"}>
      ${missing ? words.steps.missing : nothing}
    </p>
    <div class="buttons">${button(words.steps.next, on.next, "fill")}</div>
  `;
}
function field(scene, id) {
  const { words, checkup } = scene;
  const kind = questions[id];
  const { ask, hint } = words.questions[id];
  const isMissing = checkup.missing.includes(id);
  const isOpen = isMissing && !isAnswered(id, checkup.answers);
  const options = Object.entries(optionsWords(words, id));
  const areShort = options.every(([, label]) => label.length < 20);
  return html`<fieldset
    class=${kind}
    part="question"
    data-question=${id}
    aria-describedby=${isOpen ? `missing-${id}` : nothing}
  >
    <legend>
      ${ask} ${hint ? html`<span class="hint">${hint}</span>` : nothing}
      ${kind === "several" ? html`<span class="hint">${words.steps.severalHint}</span>` : nothing}
    </legend>
    ${isMissing ? html`<span class="error ${isOpen ? "" : "done"}" id=${`missing-${id}`}
            >${words.steps.missingHere}</span
          >` : nothing}
    <div class="options ${areShort && kind === "several" ? "tight" : kind}">
      ${options.map(([option, label]) => optionInput(scene, id, option, label))}
    </div>
    ${kind === "scale" ? html`<p class="hint">${words.steps.scale}</p>` : nothing}
  </fieldset>`;
}
function optionInput({ checkup, on }, id, option, label) {
  const kind = questions[id];
  const given = checkup.answers[id];
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
      .checked=${chosen}
      @change=${choose}
      aria-label=${kind === "scale" ? label : nothing}
    />
    <span>${kind === "scale" ? option : label}</span>
  </label>`;
}

const levelIcons = {
  "self-care": "M4 12l5 6L20 6",
  therapist: "M4 5h16v11h-9l-5 4v-4H4z",
  doctor: "M4 7h16v13H4zM8 3v6M16 3v6M9 14h6M12 11v6",
  urgent: "M12 3a9 9 0 1 0 .1 0M12 7v6l4 2",
  emergency: "M12 3L2 21h20zM12 9v6M12 18v.1"
};
const signIcons = {
  met: "M4 12l5 6L20 6",
  "not-met": "M5 5l14 14M19 5L5 19",
  unknown: "M8 9a4 4 0 1 1 5 4c-1 .5-1 1-1 2M12 19v.1"
};
function result(scene) {
  const { words, checkup, on } = scene;
  const assessment = assessValid(checkup.answers);
  const { level } = assessment;
  const { title, lead } = words.levels[level];
  return html`
    <div class="band fill ${level}" part="level">
      ${icon(levelIcons[level])} ${heading(scene, title, 0)}
      <p>${lead}</p>
    </div>
    ${contacts(scene, level)} ${stillOpen(scene, assessment)} ${heading(scene, words.result.todo)}
    <ul>
      ${assessment.actions.map((id) => html`<li>${words.actions[id]}</li>`)}
    </ul>
    ${stillOpen(scene, assessment)} ${why(scene, assessment)}
    ${level === "emergency" ? nothing : more(scene, assessment)}
    <slot name="after-result"></slot>
    ${allAnswers(scene)}
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
function why(scene, { rules, level, unanswered }) {
  const { words, checkup } = scene;
  const byReason = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    if (level === "emergency" && rule.level !== level) continue;
    const reason = words.reasons[rule.reason];
    byReason.set(reason, [...byReason.get(reason) ?? [], rule.when]);
  }
  if (unanswered.length > 0 && rules.length === 0) return nothing;
  return html`
    ${heading(scene, words.result.why)}
    ${rules.length === 0 ? html`<p>${words.result.nothing}</p>` : html`<ul>
            ${[...byReason].map(
    ([reason, of]) => html`<li>
                  ${reason} ${answerList(scene, matches({ op: "any", of }, checkup.answers))}
                </li>`
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
          ${values.map((value) => optionWords(words, question, value)).join("; ")}
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
function more(scene, { level, signs, watches, checkAgainHours }) {
  const { words, lang, now } = scene;
  const at = now.getTime() + (checkAgainHours ?? 0) * 36e5;
  const told = (style) => new Intl.DateTimeFormat(lang, style).format(at);
  const day = told({ weekday: "long", day: "numeric", month: "long" });
  const again = checkAgainHours && `${day} ${told({ dayPeriod: "long" })}`;
  return html`
    ${heading(scene, words.result.watch)}
    <ul>
      ${watches.map((id) => {
    const [act, sign] = words.watches[id];
    return html`<li><strong>${act}</strong> ${sign}</li>`;
  })}
    </ul>
    ${again ? html`<p class="notice">${words.result.checkAgain(again)}</p>` : nothing}
    ${level === "urgent" ? nothing : ordinary(scene, signs)}
  `;
}
const ordinary = (scene, signs) => {
  const { words } = scene;
  return html`
    ${heading(scene, words.result.signs)}
    <p class="muted">${words.result.signsLead}</p>
    <ul class="plain">
      ${signIds.map(
    (id) => html`<li class="sign">
            ${icon(signIcons[signs[id]])}
            <span>${words.signs[id]}: <strong>${words.signStates[signs[id]]}</strong></span>
          </li>`
  )}
    </ul>
    ${heading(scene, words.result.course)}
    <p>${words.result.courseText}</p>
  `;
};
function allAnswers(scene) {
  const { words, checkup } = scene;
  const given = path(checkup.answers).flatMap(({ questions }) => questions).filter((question) => isAnswered(question, checkup.answers)).map((question) => ({ question, values: [checkup.answers[question]].flat().map(String) }));
  return html`<details>
    <summary>${words.result.answers}</summary>
    ${answerList(scene, given)}
  </details>`;
}

function widget(scene) {
  const { settings, checkup, words } = scene;
  const { answers } = checkup;
  const place = settings.show.includes("check") ? checkup.place : "intro";
  const page = currentPage({ ...checkup, place });
  const standing = place === "result" ? { level: assessValid(answers).level, answers } : void 0;
  const alone = page !== void 0 || standing && isAbove(standing.level, "doctor");
  const content = {
    check: () => {
      if (page) return questionPage(scene, page);
      return standing ? result(scene) : intro(scene);
    },
    tips: () => tipCards(scene, standing),
    myths: () => mythCards(scene),
    prepare: () => prepareCheck(scene)
  };
  const shown = settings.show.filter((section) => section === "check" || !alone);
  return html`<div lang=${words.lang} dir=${words.dir}>
    ${shown.map(
    (section) => html`<section class=${section} part="card ${section}">${content[section]()}</section>`
  )}
    <slot name="footer"></slot>
    ${page ? nothing : html`<details part="footer">
            <summary>${words.about.title}</summary>
            ${[...words.about.text, words.about.version(version, reviewed.date)].map(
    (text) => html`<p class="muted">${text}</p>`
  )}
          </details>`}
  </div>`;
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
      "Your answers stay on this page. Nothing is sent or saved.",
      "It gives general advice for adults. It is not a diagnosis."
    ],
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
    areas: { ask: "Which parts are sore?" },
    spread: { ask: "How far does it spread?" },
    side: { ask: "Which side is sore?" },
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
      "one-of-two": "One side, but both sides were massaged",
      untreated: "A place that was not massaged"
    },
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
      lead: "Many people feel like this after a massage. You can look after it at home."
    },
    therapist: {
      title: "Talk to your massage therapist",
      lead: "Something in your answers is worth telling them. Watch how it goes."
    },
    doctor: {
      title: "See a doctor in the next few days",
      lead: "Something in your answers needs a look by a doctor."
    },
    urgent: {
      title: "Get medical help today",
      lead: "Your answers show a sign to check today. Don\u2019t wait to see if it goes."
    },
    emergency: {
      title: "Get emergency help now",
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
    course: "How it usually goes",
    courseText: "Ordinary soreness mostly starts within 12 hours. It can be worst after 1 to 3 days, and is mostly gone after 3. Up to 7 days can be normal if it is clearly getting better.",
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

const flags = ["no-diary", "share-answers"];
const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
function inheritedLang(element) {
  const holder = element.closest("[lang]");
  if (holder) return holder.getAttribute("lang") ?? "";
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? inheritedLang(root.host) : "";
}
function localeOf(tag) {
  try {
    return new Intl.Locale(tag);
  } catch {
    return void 0;
  }
}
const Base = globalThis.HTMLElement ?? class {
};
class SorenessChecker extends Base {
  static {
    this.observedAttributes = [
      "lang",
      ...Object.keys(settings),
      ...flags
    ];
  }
  #checkup = newCheckup;
  #ticked = [];
  #resultAt = /* @__PURE__ */ new Date();
  /** When the screen last changed, in the time of events. */
  #movedAt = 0;
  /** What was warned of, so that each bad value is named once. */
  #warned = /* @__PURE__ */ new Set();
  connectedCallback() {
    if (!this.shadowRoot) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      const root = this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [sheet];
      root.addEventListener("click", this.#stopStrayClick, true);
      this.#adoptEarlyProperties();
    }
    this.#render();
  }
  attributeChangedCallback() {
    this.#render();
  }
  /** Properties that were set before the element was defined hide the class's own: set them again. */
  #adoptEarlyProperties() {
    const own = this;
    for (const name of SorenessChecker.observedAttributes.map(camelCase)) {
      if (!Object.hasOwn(own, name)) continue;
      const value = own[name];
      delete own[name];
      own[name] = value;
    }
  }
  #render() {
    if (this.shadowRoot) render(widget(this.#scene()), this.shadowRoot);
  }
  #scene() {
    const read = readSettings(this, (name, value, allowed) => {
      const warning = `<soreness-checker>: ${name}="${value}" is not allowed; allowed: ${allowed}. The default is used.`;
      if (!this.#warned.has(warning)) console.warn(warning);
      this.#warned.add(warning);
    });
    const locale = localeOf(inheritedLang(this));
    const country = read.country ?? locale?.region;
    const lang = locale?.language === "en" ? locale.toString() : "en";
    const own = read["emergency-number"];
    const known = emergencyNumberOf(country);
    return {
      words: en,
      settings: read,
      checkup: this.#checkup,
      ticked: this.#ticked,
      lang,
      emergency: own ?? (known ? { text: known, href: `tel:${known}` } : void 0),
      country: !own && known && country ? new Intl.DisplayNames(lang, { type: "region" }).of(country) : void 0,
      now: this.#resultAt,
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
    next: () => this.#move(next(this.#checkup)),
    back: () => this.#move(back(this.#checkup)),
    finish: () => this.#move(finish(this.#checkup)),
    edit: (question) => this.#move(edit(this.#checkup, question), question),
    restart: () => {
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
    tick: (id) => {
      const others = this.#ticked.filter((one) => one !== id);
      this.#ticked = others.length < this.#ticked.length ? others : [...others, id];
      this.#render();
    },
    act: (action) => this.#emit("soreness-action", { action })
  };
  /** Shows where the checkup has come to, puts the focus there, and tells the page. */
  #move(checkup, question = checkup.missing[0]) {
    const { place, answers } = this.#checkup = checkup;
    if (place === "result") this.#resultAt = /* @__PURE__ */ new Date();
    this.#movedAt = performance.now();
    this.#render();
    const find = (selector) => this.shadowRoot?.querySelector(selector);
    const inputs = `[data-question="${question ?? ""}"] input`;
    (find(`${inputs}:checked`) ?? find(inputs) ?? find(".check .title"))?.focus();
    if (checkup.missing.length > 0) return;
    if (place === "result") {
      const { level } = assessValid(answers);
      this.#emit("soreness-result", this.shareAnswers ? { level, answers } : { level });
    } else if (place !== "intro") {
      this.#emit("soreness-question", { step: progress(checkup).step });
    }
  }
  #emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
for (const name of Object.keys(settings)) {
  Object.defineProperty(SorenessChecker.prototype, camelCase(name), {
    get() {
      const value = readSettings(this, () => void 0)[name];
      if (Array.isArray(value)) return value.join(" ");
      return value instanceof Object && "text" in value ? value.text : value;
    },
    set(value) {
      if (value === void 0 || value === null) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
    configurable: true,
    enumerable: true
  });
}
for (const name of flags) {
  Object.defineProperty(SorenessChecker.prototype, camelCase(name), {
    get() {
      return this.hasAttribute(name);
    },
    set(value) {
      this.toggleAttribute(name, Boolean(value));
    },
    configurable: true,
    enumerable: true
  });
}

export { SorenessChecker, version };

import { expect } from '@open-wc/testing';
import { ordinary } from '../../demo/ordinary.js';
import { storageKey } from '../../src/session/diary/index.js';
import { en } from '../../src/locales/index.js';
import { all, checks, input, press, textOf, titleOf, walkOn } from '../helpers.js';
import { heard, inPage, widgetOf, type Host } from './page.js';

const element = '<soreness-checker><p>Fallback</p></soreness-checker>';
const script = '<script src=/dist/soreness-checker.js></script>';

/** Runs as a script of the page, before ours; its text is what is served. */
const run = (act: () => void) => `(${act.toString()})();`;

/** The types know nothing of what old libraries add. */
type Loose = Record<string, (...args: never[]) => unknown>;

/** Array.from() and its like, as Prototype 1.7 has them: $A() knows no second parameter. */
const prototypeArrays = run(() => {
  const own = Array.prototype as unknown as Loose;
  const toArray = (list?: { length: number; toArray?: () => unknown[] } & unknown[]) => {
    if (!list) return [];
    if ('toArray' in Object(list) && list.toArray) return list.toArray();
    let size = list.length || 0;
    const made: unknown[] = new Array(size);
    while (size--) made[size] = list[size];
    return made;
  };
  Object.assign(Array, { from: toArray });
  const breaker = {};
  const each = function (this: unknown[], act: (value: unknown, index: number) => void) {
    try {
      for (let index = 0; index < this.length; index += 1) act(this[index], index);
    } catch (error) {
      if (error !== breaker) throw error;
    }
    return this;
  };
  const detect = function (this: unknown[], test: (value: unknown, index: number) => unknown) {
    let found: unknown;
    each.call(this, (value, index) => {
      if (!test(value, index)) return;
      found = value;
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- As Prototype does.
      throw breaker;
    });
    return found;
  };
  const include = function (this: unknown[], sought: unknown) {
    return this.indexOf(sought) !== -1 || this.some((value) => value == sought);
  };
  const plainReduce = own.reduce as unknown as (this: unknown[], ...args: never[]) => unknown;
  const plain = own.reverse as unknown as (this: unknown[]) => unknown[];
  Object.assign(own, {
    each,
    _each: each,
    detect,
    find: detect,
    include,
    member: include,
    entries: function (this: unknown[]) {
      return toArray(this);
    },
    toArray: function (this: unknown[]) {
      return ([] as unknown[]).concat(this);
    },
    clone: function (this: unknown[]) {
      return this.slice(0);
    },
    size: function (this: unknown[]) {
      return this.length;
    },
    first: function (this: unknown[]) {
      return this[0];
    },
    last: function (this: unknown[]) {
      return this[this.length - 1];
    },
    reverse: function (this: unknown[], inline?: boolean) {
      return plain.call(inline === false ? this.slice(0) : this);
    },
    reduce: function (this: unknown[], ...args: never[]) {
      if (args.length === 0) return this.length > 1 ? this : this[0];
      return plainReduce.apply(this, args);
    },
    without: function (this: unknown[], ...values: unknown[]) {
      return this.filter((value) => !values.includes(value));
    },
    uniq: function (this: unknown[]) {
      return this.filter((value, index) => this.indexOf(value) === index);
    },
    inspect: function (this: unknown[]) {
      return `[${this.join(', ')}]`;
    },
  });
});

/** Object.keys() and its like, as Prototype makes them: loops that see what is inherited too. */
const prototypeObjects = run(() => {
  const loop = (take: (key: string, value: unknown) => unknown) => (object: object) => {
    if (Object(object) !== object) throw new TypeError();
    const found: unknown[] = [];
    for (const key in object) found.push(take(key, (object as Record<string, unknown>)[key]));
    return found;
  };
  Object.assign(Object, {
    keys: loop((key) => key),
    values: loop((_, value) => value),
    entries: loop((key, value) => [key, value]),
    extend: Object.assign,
    clone: (object: object) => Object.assign({}, object),
    isArray: Array.isArray,
    isUndefined: (value: unknown) => value === undefined,
  });
});

/** Prototype 1.6 writes JSON in its own way, and the browser's heeds it. */
const prototypeJson = run(() => {
  const toJson = (value: unknown): string | undefined => {
    if (value === null) return 'null';
    if (typeof value === 'string') return `"${value.replace(/(["\\])/g, '\\$1')}"`;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (typeof value !== 'object') return undefined;
    const own = (value as { toJSON?: () => string }).toJSON;
    if (own) return own.call(value);
    const parts: string[] = [];
    for (const key in value) {
      const part = toJson((value as Record<string, unknown>)[key]);
      if (part !== undefined) parts.push(`${String(toJson(key))}: ${part}`);
    }
    return `{${parts.join(', ')}}`;
  };
  Object.assign(Array.prototype, {
    toJSON: function (this: unknown[]) {
      return `[${this.map(toJson)
        .filter((part) => part !== undefined)
        .join(', ')}]`;
    },
  });
  Object.assign(String.prototype, {
    toJSON: function (this: string) {
      return toJson(String(this));
    },
  });
  Object.assign(Number.prototype, {
    toJSON: function (this: number) {
      return isFinite(this) ? String(this) : 'null';
    },
  });
  Object.assign(Date.prototype, {
    toJSON: function (this: Date) {
      return `"${this.getUTCFullYear()}-01-01T00:00:00Z"`;
    },
  });
});

/** Function.prototype of Prototype: bind() leaves a function alone that gets nothing to hold. */
const prototypeFunctions = run(() => {
  const { slice } = Array.prototype;
  Object.assign(Function.prototype, {
    bind: function (this: (...args: unknown[]) => unknown, context?: unknown, ...held: unknown[]) {
      if (arguments.length < 2 && context === undefined) return this;
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      const act = this;
      return function (this: unknown, ...args: unknown[]) {
        return act.apply(context, held.concat(slice.call(args)));
      };
    },
    wrap: function (
      this: (...args: unknown[]) => unknown,
      wrapper: (...args: unknown[]) => unknown,
    ) {
      return wrapper.bind(this, this);
    },
    delay: () => 0,
    defer: () => 0,
    methodize: () => undefined,
  });
});

/** String.prototype and Element.prototype as Prototype extends them. */
const prototypeRest = run(() => {
  Object.assign(String.prototype, {
    sub: function (this: string, pattern: string, text: string) {
      return this.replace(pattern, text);
    },
    strip: function (this: string) {
      return this.replace(/^\s+/, '').replace(/\s+$/, '');
    },
    include: function (this: string, part: string) {
      return this.indexOf(part) > -1;
    },
    startsWith: function (this: string, part: string) {
      return this.lastIndexOf(part, 0) === 0;
    },
    endsWith: function (this: string, part: string) {
      const at = this.length - part.length;
      return at >= 0 && this.indexOf(part, at) === at;
    },
    times: function (this: string, count: number) {
      return count < 1 ? '' : new Array(count + 1).join(this);
    },
    empty: function (this: string) {
      return String(this) === '';
    },
  });
  Object.assign(HTMLElement.prototype, {
    visible: function (this: HTMLElement) {
      return this.style.display !== 'none';
    },
    update: function (this: HTMLElement, text: string) {
      this.innerHTML = text;
      return this;
    },
    select: function (this: HTMLElement, selector: string) {
      return this.querySelectorAll(selector);
    },
    show: function (this: HTMLElement) {
      this.style.display = '';
      return this;
    },
    toggle: () => undefined,
    next: () => undefined,
    up: () => undefined,
    down: () => undefined,
  });
});

/** What code of the page adds for all arrays and objects, where each loop comes upon it. */
const enumerable = run(() => {
  const more = {
    each: () => undefined,
    unique: () => [],
    extra: 'a text',
    none: undefined,
    list: [1, 2],
  };
  Object.assign(Array.prototype, more);
  Object.assign(Object.prototype, { each: () => undefined, extra: 'a text', number: 5 });
});

/** As pages do that fear what others add. */
const frozen = run(() => {
  const all = [Object, Array, Function, String, Number, Boolean, RegExp, Date, Map, Set, WeakMap];
  const more = [Promise, Error, Symbol, Element, Node, HTMLElement, HTMLInputElement, SVGElement];
  const rest = [Document, DocumentFragment, ShadowRoot, Event, CustomEvent, EventTarget, Text];
  for (const each of [...all, ...more, ...rest]) {
    Object.freeze(each.prototype);
    if (each !== Event) Object.freeze(each);
  }
  for (const each of [JSON, Math, Reflect, Intl]) Object.freeze(each);
});

const mootools = await (
  await fetch('/node_modules/mootools/lib/mootools-core-1.5.2-server.js')
).text();

const pages: Readonly<Record<string, string>> = {
  'MooTools 1.5.2': `var exports = {};${mootools}`,
  'the Array.from() of Prototype': prototypeArrays,
  'the Object.keys() of Prototype': prototypeObjects,
  'the JSON of Prototype 1.6': prototypeJson,
  'the bind() of Prototype': prototypeFunctions,
  'the texts and elements of Prototype': prototypeRest,
  'all of Prototype 1.7': [
    prototypeArrays,
    prototypeObjects,
    prototypeFunctions,
    prototypeRest,
  ].join(''),
  'all of Prototype 1.6': [
    prototypeArrays,
    prototypeObjects,
    prototypeFunctions,
    prototypeRest,
    prototypeJson,
  ].join(''),
  'additions that each loop sees': enumerable,
  'frozen built-ins': frozen,
};

const day = 86_400_000;

/** Opens the page `days` from today. */
const open = (code: string, days: number, act: (host: Host) => unknown) =>
  inPage(
    `<script>{ const { now } = Date; Date.now = () => now() + ${days * day}; }</script>
      <script>${code}</script>${element}${script}`,
    act,
  );

/** Goes to the result, and tells how many options the scale had. */
function toResult(widget: Element): number {
  let options = 0;
  press(widget, en.intro.start);
  walkOn(widget, ordinary, () => (options += all(widget, '[name=pain]').length));
  return options;
}

function expectNoProblem(widget: Element): void {
  for (const problem of Object.values(en.diary.problems)) {
    expect(textOf(widget)).not.to.contain(problem);
  }
}

/** The answers of the first check, as they are stored. */
const answersIn = (stored: string | null): unknown =>
  (JSON.parse(stored ?? '{}') as { entries?: { answers: unknown }[] }).entries?.[0]?.answers;

describe('in a page with', () => {
  /** What is stored in a page that changes nothing. */
  let usual: unknown;
  before(() =>
    open('', 0, (host) => {
      toResult(widgetOf(host));
      press(widgetOf(host), en.diary.start);
      usual = answersIn(localStorage.getItem(storageKey));
      expect(usual).to.include({ pain: 4 }).and.to.deep.include({ quality: ordinary.quality });
    }),
  );

  for (const [what, code] of Object.entries(pages)) {
    it(`${what}, the check goes to its result, and a diary is kept and read again`, async () => {
      let stored: string | null = null;
      let said = '';
      await open(code, 0, async (host) => {
        const widget = widgetOf(host);
        expect(titleOf(widget)).to.equal(en.heading);
        expect(toResult(widget)).to.equal(11);
        expect(titleOf(widget)).to.equal(en.levels['self-care'].title);
        said = all(widget, 'article')[0]?.textContent ?? '';
        press(widget, en.diary.start);
        expect(textOf(widget)).to.contain(en.diary.on);
        expectNoProblem(widget);
        expect(await heard(host)).to.deep.equal([]);
        stored = localStorage.getItem(storageKey);
      });
      expect(said).to.contain(en.questions.pain.ask);
      expect(answersIn(stored)).to.deep.equal(usual);

      // Each page starts without a diary, so that it is put back as the page begins.
      const again = `localStorage.setItem('${storageKey}', ${JSON.stringify(stored)});${code}`;
      await open(again, 1, async (host) => {
        const widget = widgetOf(host);
        expect(titleOf(widget)).to.equal(en.shortCheck.title);
        input(widget, 'new-sign', 'no').click();
        for (const [name, option] of [
          ['onset', 'next-day'],
          ['pain', '3'],
          ['daily', 'mild'],
          ['trend', 'better'],
        ] as const) {
          input(widget, name, option).click();
        }
        press(widget, en.steps.next);
        expect(titleOf(widget)).to.equal(en.levels['self-care'].title);
        expect(textOf(widget)).to.contain(en.diary.findings.better);
        expect(checks(widget)).to.have.length(2);
        expectNoProblem(widget);
        expect(await heard(host)).to.deep.equal([]);
      });
    });
  }

  it('an Array.prototype.toJSON of its own, an emergency is an emergency still', async () => {
    await open(prototypeJson, 0, async (host) => {
      const widget = widgetOf(host);
      press(widget, en.intro.start);
      input(widget, 'chest', 'yes').click();
      press(widget, en.steps.next);
      expect(titleOf(widget)).to.equal(en.levels.emergency.title);
      expect(await heard(host)).to.deep.equal([]);
    });
  });
});

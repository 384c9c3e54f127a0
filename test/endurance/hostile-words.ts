import fc from 'fast-check';

const markup = [
  '<script>window.ran = 1</script>',
  '<img src=x onerror="window.ran = 1">',
  '"></p><style>*{display:none}</style>',
  '</script><script>window.ran = 1</script>',
  '${alert(1)}',
  '{{ constructor.constructor("window.ran = 1")() }}',
  'javascript:window.ran = 1',
  'data:text/html,<script>window.ran = 1</script>',
  '\u202e\u2066 backwards',
  '\u0000\uffff\ud800',
  'x'.repeat(90),
];

const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 3, arbitrary: fc.constantFrom(...markup) },
  { weight: 2, arbitrary: fc.constantFrom('Hello', 'Move a little', '/page', 'https://a.example') },
);

const keys = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'polluted'],
  ...['heading', 'intro', 'headings', 'labels', 'tips', 'hiddenTips', 'clinic'],
  ...['levels', 'watches', 'questions', 'emergency', 'title', 'text', 'link', 'next', 'name'],
];

const key = fc.constantFrom(...keys);

/** A value of any kind, some of them where another is wanted. */
const { any } = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.constantFrom<unknown>(null, true, false, 0, -1, 1e308, '', [], {}),
    fc.array(tie('any'), { maxLength: 9 }),
    fc.array(fc.tuple(key, tie('any')), { maxLength: 6 }).map((pairs) => entries(pairs)),
  ),
}));

/** With `__proto__` as a key of its own, as JSON has it. */
function entries(pairs: readonly (readonly [string, unknown])[]): object {
  const made = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of pairs) made[name] = value;
  return made;
}

const orAny = (wanted: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 5, arbitrary: wanted }, { weight: 1, arbitrary: any });

const objectOf = (parts: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc.record(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, orAny(part)])), {
    requiredKeys: [],
  });

const nearly = objectOf({
  heading: text,
  intro: text,
  headings: objectOf({ tips: text, myths: text, prepare: text, levels: text }),
  labels: objectOf({ start: text, next: text, back: text, restart: text, book: text, call: text }),
  tips: fc.array(orAny(objectOf({ title: text, text, link: text, onclick: text })), {
    maxLength: 8,
  }),
  hiddenTips: fc.array(orAny(fc.constantFrom('move', 'ice', 'tablets', 'emergency'))),
  clinic: objectOf({ name: text, address: text, hours: text, phone: text }),
  watches: any,
  __proto__x: any,
});

const json = (value: unknown) => JSON.stringify(value) ?? 'undefined';

/** A block of JSON, or what somebody takes for one: nearly right, quite wrong, huge, deep, cut off. */
export const hostileBlock: fc.Arbitrary<string> = fc.oneof(
  { weight: 60, arbitrary: nearly.map(json) },
  { weight: 20, arbitrary: any.map(json) },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      '{"__proto__":{"polluted":1,"heading":"x"}}',
      '{"constructor":{"prototype":{"polluted":1}}}',
      '{"tips":{"__proto__":[],"length":3}}',
      '{"heading":"a","heading":{"toString":"b"}}',
    ),
  },
  {
    weight: 10,
    arbitrary: fc
      .tuple(nearly, fc.nat())
      .map(([value, at]) => json(value).slice(0, at % json(value).length)),
  },
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      `{"heading":"${'x'.repeat(40_000)}"}`,
      `{"intro":"${'x'.repeat(1_000_000)}"}`,
      '['.repeat(30_000) + ']'.repeat(30_000),
      '{"tips":'.repeat(6000) + '1' + '}'.repeat(6000),
    ),
  },
);

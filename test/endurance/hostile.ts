/** Values that nobody means well with, or that a tool has spoilt: for attributes, addresses and what is stored. */
import type { Chance } from './chance.js';

const pieces = [
  ...[
    '<script>pwned()</script>',
    '<img src=x onerror=pwned()>',
    '"><svg onload=pwned()>',
    '&lt;b&gt;',
  ],
  ...['javascript:pwned()', 'JaVaScRiPt:pwned()', 'java\tscript:pwned()', ' javascript:pwned()'],
  ...[
    'data:text/html,<script>pwned()</script>',
    'vbscript:pwned()',
    'blob:null/1',
    '//evil.example',
  ],
  ...[
    'https://user:pass@evil.example/',
    'https:evil.example',
    'http://[::1',
    '\\\\evil.example\\x',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf'],
  ...[
    '${pwned()}',
    '{{constructor.constructor("pwned()")()}}',
    '<!--',
    ']]>',
    '?lit$0$',
    '<?lit$?>',
  ],
  ...['null', 'undefined', 'NaN', 'Infinity', '-0', '1e309', '0x10', '9007199254740993', '٣'],
  ...[
    '\0',
    '\u202e',
    '\ud800',
    '\u2028',
    '\ufeff',
    '\r\n',
    '😀',
    'a\u0301',
    '\u200b',
    '%00',
    '%E0%A4%A',
  ],
  ...[
    '',
    ' ',
    ';',
    ',',
    '/',
    '#',
    '?',
    '*',
    'tel:999',
    'url(x)',
    'expression(1)',
    '../../..',
    '112;ext=1',
  ],
  ...[
    'check',
    'tips',
    'GB',
    'en',
    'x-',
    'en-',
    'i-klingon',
    'en-u-nu-mathmono',
    'en-GB-oxendict',
    '3',
    '999',
  ],
];

/** A value: a piece, several in a row, a long one, or one with a character changed. */
export function hostileText(chance: Chance): string {
  const piece = () => chance.one(pieces);
  const how = chance.weighted({ one: 6, some: 3, long: 0.3, twisted: 2 });
  if (how === 'one') return piece();
  if (how === 'some') return Array.from({ length: chance.whole(2, 6) }, piece).join('');
  if (how === 'long') return (piece() || 'x').repeat(chance.whole(100, 5000));
  const text = piece();
  const at = chance.whole(0, text.length);
  return text.slice(0, at) + String.fromCharCode(chance.whole(0, 0xffff)) + text.slice(at + 1);
}

/** Anything that JSON can hold. */
function hostileValue(chance: Chance): unknown {
  const how = chance.weighted({ text: 4, number: 3, odd: 2, list: 1, object: 1, deep: 0.2 });
  if (how === 'text') return hostileText(chance);
  if (how === 'number') return chance.one([0, -1, 0.5, 1e15, 1e308, -1e308, 47_483, 8.64e15, 3]);
  if (how === 'odd') return chance.one([null, true, false]);
  if (how === 'list') return Array.from({ length: chance.whole(0, 4) }, () => hostileValue(chance));
  if (how === 'object') {
    return JSON.parse(
      `{${JSON.stringify(hostileText(chance))}:${JSON.stringify(hostileValue(chance))}}`,
    );
  }
  let deep: unknown = 1;
  for (let level = chance.whole(1, 3000); level > 0; level -= 1) deep = [deep];
  return deep;
}

type Json = Record<string, unknown>;

/** Every place of a value that another value can be put into. */
function* placesIn(value: unknown): Generator<[holder: Json, key: string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    yield [value as Json, key];
    yield* placesIn((value as Json)[key]);
  }
}

/** A stored text that was right, with something spoilt in it. */
export function hostileDiary(right: string, chance: Chance): string {
  const how = chance.weighted({ value: 8, key: 2, cut: 1, text: 0.5, huge: 0.02 });
  if (how === 'cut') return right.slice(0, chance.whole(0, right.length));
  if (how === 'text') return hostileText(chance);
  if (how === 'huge') return right.replace('{', `{"more":"${'x'.repeat(1e6)}",`);
  const diary: unknown = JSON.parse(right);
  // Of what was right: what is put in may be nested deep.
  const places = [...placesIn(diary)];
  for (let times = chance.whole(1, 3); times > 0; times -= 1) {
    const [holder, key] = chance.one(places);
    if (how === 'value') holder[key] = hostileValue(chance);
    else if (chance.happens(0.5)) delete holder[key];
    // As JSON.parse does it: a key of its own, whatever it is called.
    else {
      const more = { value: 1, enumerable: true, configurable: true, writable: true };
      Object.defineProperty(holder, hostileText(chance), more);
    }
  }
  return JSON.stringify(diary);
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'acorn';
import { walk } from 'estree-walker';

const code = readFileSync('dist/soreness-checker.js', 'utf8');

/** What came after Chrome 93, Firefox 92 and Safari 15.4, whose first lack would end the script. */
const newer = {
  methods:
    /\.(findLast|findLastIndex|toSorted|toReversed|toSpliced|with|group|groupBy|withResolvers|canParse|isWellFormed|difference|union|intersection)\(/,
  functions: /\b(structuredClone|Array\.fromAsync|Object\.groupBy)\b/,
};

test('the script is written in what the oldest browsers of the README read', () => {
  walk(parse(code, { ecmaVersion: 2022 }), {
    enter(node) {
      assert.notEqual(node.type, 'StaticBlock');
      if (node.regex) {
        assert.doesNotMatch(node.regex.pattern, /\(\?<[=!]/);
        assert.doesNotMatch(node.regex.flags, /[vd]/);
      }
      if (node.type === 'BinaryExpression' && node.operator === 'in') {
        assert.notEqual(node.left.type, 'PrivateIdentifier');
      }
    },
  });
  for (const pattern of Object.values(newer)) assert.doesNotMatch(code, pattern);
});

test('the script has no template literal, which old minifiers of cache plugins spoil', () => {
  walk(parse(code, { ecmaVersion: 2022 }), {
    enter: ({ type }) => assert.notEqual(type, 'TemplateLiteral'),
  });
});

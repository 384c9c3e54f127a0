import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../../scripts/load.mjs';
import { changed, hashesOf, translationProblems } from '../../scripts/translations.mjs';

const { en } = await load('src/locales/en/index.ts');

test('every translation was made from the English that there is', async () => {
  assert.deepEqual(await translationProblems(), []);
});

test('a text whose English is another than it was is named by its path', () => {
  const then = hashesOf(en);
  const { chest } = en.questions;
  const questions = { ...en.questions, chest: { ...chest, ask: `${chest.ask}.` } };
  assert.deepEqual(changed(hashesOf({ ...en, questions }), then), ['questions.chest.ask']);
});

test('so is one that is made of others, one that is new, and one that has gone', () => {
  const then = hashesOf(en);
  const scale = { here: (place, of) => `Step ${place} of ${of}` };
  assert.deepEqual(changed(hashesOf({ ...en, scale }), then), ['scale.here']);
  assert.deepEqual(changed(hashesOf({ ...en, more: 'More' }), then), ['more']);
  assert.deepEqual(changed(hashesOf({ ...en, heading: [] }), then), ['heading']);
});

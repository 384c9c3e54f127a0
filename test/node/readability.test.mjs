import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { load } from '../../scripts/load.mjs';

const { en } = await load('src/locales/index.ts');

/** Strings that the formula calls hard, and why they stay. */
const allowed = {
  'actions.no-therapist': 'the names of two professions, both everyday words',
  'diary.deleted': 'four common words',
  'grades.traditional': 'a label of three words, all of them common',
  'grades.unhelpful': 'a label of four words, all of them common',
  'levels.emergency.short': 'one word, which everyone who needs it knows',
  'levels.self-care.short': '"ordinary" is the word that the whole widget uses',
  'levels.therapist.short': 'one word, which everyone who had a massage knows',
  'levels.self-care.title': '"ordinary" is the word that the whole widget uses',
  'map.marked': 'one everyday word',
  'options.conditions.arthritis': 'the names of the illness: those who have it know them',
  'options.conditions.bleeding': 'the name of the illness: those who have it know it',
  'options.conditions.fibromyalgia': 'the name of the illness: those who have it know it',
  'options.massage.yesterday': 'one everyday word',
  'questions.painkillers.ask': 'five everyday words',
  'questions.painkillers.hint': 'names that stand on the packets',
  'steps.next': 'one everyday word, "Continue"',
  'tips.paracetamol.title': 'names that stand on the packets',
};

/** What a text that is made of others is read with, where that is not a number. */
const samples = { 'result.checkAgain': ['Tuesday', 'morning'], label: ['Sources'] };

/** Every string that a visitor can read, by its path in the dictionary. */
function* strings(value, path = []) {
  if (typeof value === 'string') yield [path.join('.'), value];
  else if (typeof value === 'function') {
    const name = path.join('.');
    yield [name, String(value(...(samples[name] ?? [112, 10, 5])))];
  } else for (const [key, part] of Object.entries(value)) yield* strings(part, [...path, key]);
}

/**
 * The Flesch-Kincaid grade: years of school that a reader needs. Only what ends a sentence ends one
 * here, or a line of a list does: a semicolon or a colon makes no sentence shorter.
 */
function grade(text) {
  const words = text.match(/[\p{L}’'-]+/gu) ?? [];
  if (words.length === 0) return 0;
  const sentence = text.split(/[.!?…]+[”’)]*(?:\s|$)|\n/).filter((part) => part.trim()).length;
  return fleschKincaid({ sentence, word: words.length, syllable: syllable(words.join(' ')) });
}

const isShown = ([path]) => path !== 'lang' && path !== 'dir';
const graded = [...strings(en)]
  .filter(isShown)
  .map(([path, text]) => ({ path, text, grade: grade(text) }));

test('no string needs more than 9 years of school, save those named here with a reason', () => {
  const hard = graded.filter((each) => each.grade > 9).map(({ path }) => path);
  const told = graded.filter((each) => each.grade > 9 && !allowed[each.path]);
  assert.deepEqual(told, []);
  assert.deepEqual(hard.sort(), Object.keys(allowed).sort(), 'a reason that is no longer needed');
});

test('the average string needs at most 6 years of school', () => {
  const average = graded.reduce((sum, each) => sum + each.grade, 0) / graded.length;
  console.log(`${graded.length} strings, average reading grade ${average.toFixed(1)}`);
  assert.ok(average <= 6, `it is ${average.toFixed(1)}`);
});

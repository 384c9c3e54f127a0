import { expect } from 'chai';
import { assess } from '../../src/triage/index.js';
import {
  isAbove,
  isAnswerTo,
  levelSoFar,
  optionsOf,
  rules,
  validate,
  type Answers,
} from '../../src/triage/internal.js';
import { changes, frozen, report, slow } from './every.js';
import { ordinary } from './examples.js';

describe('assess', () => {
  it('gives the highest level that any rule calls for, in any one change', () => {
    for (const { answers } of changes) {
      expect(assess(answers).level, JSON.stringify(answers)).to.equal(levelSoFar(answers));
    }
    report('Single changes', changes.length);
  }).timeout(slow);

  it('names the rules that fired, the highest first', () => {
    const fired = assess({
      ...ordinary,
      began: 'during',
      fever: 'yes',
      nerves: 'yes',
      shooting: 'one',
    }).rules;
    expect(fired.map(({ id }) => id)).to.deep.equal(['fever', 'shooting-one', 'began-during']);
  });

  it('changes neither the answers nor the rules, and says the same again', () => {
    const order = rules.map(({ id }) => id);
    const answers = frozen({ ...ordinary, fever: 'yes', quality: ['sharp', 'dull'] } as const);
    expect(assess(answers)).to.deep.equal(assess(answers));
    expect(rules.map(({ id }) => id)).to.deep.equal(order);
  });

  it('does not depend on the order of the answers', () => {
    const answers: Answers = { ...ordinary, areas: ['neck', 'chest'], pain: 8 };
    const turned = Object.fromEntries(Object.entries(answers).reverse()) as Answers;
    expect(assess({ ...turned, areas: ['chest', 'neck'] })).to.deep.equal(assess(answers));
  });

  it('counts an answer left over from a question that is not asked any more for nothing', () => {
    const leftOver: Answers = {
      ...ordinary,
      'swelling-severe': 'yes',
      'head-pain-worst': 'yes',
      'foot-sore': 'yes',
      'operated-place': 'yes',
      joint: 'hot',
      painkillers: 'no-help',
      'both-sides': 'yes',
      'fever-brain': 'yes',
      'dark-urine': 'yes',
      'tight-limb': 'yes',
      'pregnancy-alarm': 'yes',
      'neck-signs': 'yes',
      'burn-severe': 'yes',
      'growing-swelling': 'yes',
      look: ['hot', 'burn'],
      numbness: 'saddle',
      weakness: 'both',
      shooting: 'both',
      onset: 'later',
    };
    expect(assess(leftOver)).to.deep.equal(assess(ordinary));
  });

  it('names no level below the one of a rule', () => {
    const { level, rules: fired } = assess({
      ...ordinary,
      'skin-change': 'yes',
      look: ['none', 'large-bruise'],
    });
    expect(fired.some((rule) => isAbove(rule.level, level))).to.equal(false);
    expect(level).to.equal('doctor');
  });
});

describe('answers that are none', () => {
  const circular: Record<string, unknown> = {};
  circular['self'] = circular;

  // What is given; what the message has to name.
  const cases: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['null', null, ['answers', 'null', 'an object']],
    ['nothing', undefined, ['answers', 'undefined', 'an object']],
    ['text', 'chest', ['answers', '"chest"', 'an object']],
    ['an array', [{ chest: 'yes' }], ['answers', '[{"chest":"yes"}]', 'an object']],
    ['a function', () => 1, ['answers', '=>', 'an object']],
    ['an unknown key', { ches: 'yes' }, ['"ches"', '"yes"', '"chest", "breath"']],
    ['an unknown key with no value', { ches: undefined }, ['"ches"', 'undefined', '"chest"']],
    ['the key __proto__', JSON.parse('{"__proto__":"yes"}'), ['"__proto__"', '"yes"', '"chest"']],
    ['the key constructor', { constructor: 'yes' }, ['"constructor"', '"yes"', '"chest"']],
    ['the key toString', { toString: 'yes' }, ['"toString"', '"yes"', '"chest"']],
    ['a wrong option', { chest: 'maybe' }, ['chest', '"maybe"', 'one of "yes", "no", "unsure"']],
    ['a wrong case', { chest: 'Yes' }, ['chest', '"Yes"', '"yes"']],
    ['true', { chest: true }, ['chest', 'true', '"yes"']],
    ['null for an answer', { chest: null }, ['chest', 'null', '"yes"']],
    ['an array for one option', { trend: ['same'] }, ['trend', '["same"]', 'one of "better"']],
    ['an option of another question', { trend: 'today' }, ['trend', '"today"', '"better"']],
    [
      'one option for several',
      { areas: 'neck' },
      ['areas', '"neck"', 'an array with any of "head"'],
    ],
    ['a wrong one of several', { areas: ['neck', 'tail'] }, ['areas', '["neck","tail"]', '"feet"']],
    ['a number among several', { areas: [1] }, ['areas', '[1]', '"feet"']],
    ['a hole among several', { areas: Array(1) }, ['areas', '[null]', '"feet"']],
    [
      'an object for several',
      { areas: { 0: 'neck', length: 1 } },
      ['areas', '"length":1', '"feet"'],
    ],
    ['a score below 0', { pain: -1 }, ['pain', '-1', 'a whole number from 0 to 10']],
    ['a score above 10', { pain: 11 }, ['pain', '11', 'a whole number from 0 to 10']],
    ['a fraction', { pain: 4.5 }, ['pain', '4.5', 'a whole number from 0 to 10']],
    ['a score as text', { pain: '4' }, ['pain', '"4"', 'a whole number from 0 to 10']],
    ['not a number', { pain: NaN }, ['pain', 'NaN', 'a whole number from 0 to 10']],
    ['endless pain', { pain: Infinity }, ['pain', 'Infinity', 'a whole number from 0 to 10']],
    ['a bigint', { pain: 4n }, ['pain', 'bigint', 'a whole number from 0 to 10']],
    ['a symbol', { chest: Symbol('yes') }, ['chest', 'Symbol(yes)', '"yes"']],
    ['an object that holds itself', { chest: circular }, ['chest', 'object', '"yes"']],
  ];

  for (const [name, given, named] of cases) {
    it(`are refused with their names: ${name}`, () => {
      const attempt = () => assess(given as Answers);
      expect(attempt).to.throw(TypeError);
      for (const part of named) expect(attempt).to.throw(part);
    });
  }

  it('are refused in a message of sane length', () => {
    expect(() => validate({ chest: 'x'.repeat(10_000) })).to.throw(/^.{1,200}$/);
  });

  it('are told from answers', () => {
    expect(isAnswerTo('pain', 10)).to.equal(true);
    expect(isAnswerTo('pain', 10.5)).to.equal(false);
    expect(isAnswerTo('areas', ['neck'])).to.equal(true);
    expect(isAnswerTo('areas', 'neck')).to.equal(false);
    expect(isAnswerTo('worried', 'unsure')).to.equal(true);
    expect(isAnswerTo('worried', 'toString')).to.equal(false);
  });

  it('may be missing, as undefined', () => {
    expect(() => validate({ chest: undefined, areas: [] })).not.to.throw();
  });
});

describe('optionsOf', () => {
  it('has yes, no and not sure for a row, the options of a choice, none for the scale', () => {
    expect(optionsOf('chest')).to.deep.equal(['yes', 'no', 'unsure']);
    expect(optionsOf('age')).to.deep.equal(['under-18', '18-to-79', '80-plus']);
    expect(optionsOf('pain')).to.deep.equal([]);
  });
});

import { expect } from 'chai';
import { all, any, is, min } from '../../src/triage/conditions.js';
import { evaluate, isAnswered, matches, type Answers } from '../../src/triage/internal.js';

const yes = is('chest', 'yes');
const no = is('fever', 'yes');
const open = is('stroke', 'yes');
const answers: Answers = { chest: 'yes', fever: 'no' };

describe('evaluate', () => {
  const cases = [
    ['one of the options', is('massage', 'today', 'yesterday'), { massage: 'today' }, true],
    ['another option', is('massage', 'today'), { massage: 'yesterday' }, false],
    ['no answer', is('massage', 'today'), {}, undefined],
    ['an answer taken back', is('massage', 'today'), { massage: undefined }, undefined],
    ['one among several', is('areas', 'neck', 'head'), { areas: ['feet', 'neck'] }, true],
    ['none among several', is('areas', 'neck'), { areas: ['feet'] }, false],
    ['an empty choice of several', is('areas', 'neck'), { areas: [] }, undefined],
    ['a place of the area', is('areas', 'neck'), { areas: ['neck-spine'] }, true],
    ['a place of another area', is('areas', 'neck'), { areas: ['belly-middle'] }, false],
    ['the place that is named', is('areas', 'belly-left'), { areas: ['belly-left'] }, true],
    ['another place of its area', is('areas', 'belly-left'), { areas: ['belly-middle'] }, false],
    ['the whole area of a place', is('areas', 'belly-left'), { areas: ['belly'] }, false],
    ['pain that is nowhere', is('areas', 'neck'), { areas: ['none'] }, false],
    ['the least score', min('pain', 7), { pain: 7 }, true],
    ['a score below it', min('pain', 7), { pain: 6 }, false],
    ['no pain at all', min('pain', 0), { pain: 0 }, true],
    ['no score', min('pain', 7), {}, undefined],
  ] as const;
  for (const [name, condition, given, expected] of cases) {
    it(`is ${expected} for ${name}`, () => {
      expect(evaluate(condition, given)).to.equal(expected);
    });
  }

  const table = [
    // all, any, of
    [true, true, [yes, yes]],
    [false, true, [yes, no]],
    [undefined, true, [yes, open]],
    [false, true, [no, yes]],
    [false, false, [no, no]],
    [false, undefined, [no, open]],
    [undefined, true, [open, yes]],
    [false, undefined, [open, no]],
    [undefined, undefined, [open, open]],
    [true, false, []],
  ] as const;
  table.forEach(([ofAll, ofAny, parts]) => {
    const values = parts.map((part) => evaluate(part, answers));
    it(`knows all (${ofAll}) and any (${ofAny}) of ${values.join(', ') || 'nothing'}`, () => {
      expect(evaluate(all(...parts), answers)).to.equal(ofAll);
      expect(evaluate(any(...parts), answers)).to.equal(ofAny);
    });
  });
});

describe('evaluate of a follow-up', () => {
  const hot = is('joint', 'hot');
  const cases = [
    ['undefined while it is open whether it is asked', { joint: 'hot' }, undefined],
    ['undefined while it is asked but has no answer', { conditions: ['arthritis'] }, undefined],
    ['true once it is asked and answered', { conditions: ['arthritis'], joint: 'hot' }, true],
    ['false for an answer left over from before', { conditions: ['none'], joint: 'hot' }, false],
    ['false when it is not asked', { conditions: ['none'] }, false],
  ] as const;
  for (const [name, given, expected] of cases) {
    it(`is ${name}`, () => expect(evaluate(hot, given)).to.equal(expected));
  }

  it('is false two steps behind a gate that is shut', () => {
    const severe = is('swelling-severe', 'yes');
    const said: Answers = { 'growing-swelling': 'yes', 'swelling-severe': 'yes' };
    expect(evaluate(severe, said)).to.equal(undefined);
    expect(evaluate(severe, { ...said, 'skin-change': 'no' })).to.equal(false);
    expect(evaluate(severe, { ...said, 'skin-change': 'yes' })).to.equal(true);
  });
});

describe('isAnswered', () => {
  it('counts a zero, and no empty choice', () => {
    expect(isAnswered('pain', { pain: 0 })).to.equal(true);
    expect(isAnswered('areas', { areas: [] })).to.equal(false);
    expect(isAnswered('areas', { areas: ['feet'] })).to.equal(true);
    expect(isAnswered('chest', {})).to.equal(false);
  });
});

describe('matches', () => {
  const neckOrPain = any(is('areas', 'neck', 'head'), min('pain', 7));
  const cases = [
    ['the option that counts', yes, { chest: 'yes' }, [['chest', 'yes']]],
    [
      'only those of several that count',
      neckOrPain,
      { areas: ['feet', 'neck'], pain: 2 },
      [['areas', 'neck']],
    ],
    ['the score as text', neckOrPain, { areas: ['feet'], pain: 8 }, [['pain', '8']]],
    [
      'every part that holds',
      neckOrPain,
      { areas: ['head', 'neck'], pain: 8 },
      [
        ['areas', 'head', 'neck'],
        ['pain', '8'],
      ],
    ],
    [
      'each question once',
      all(is('areas', 'neck'), is('areas', 'neck', 'feet')),
      { areas: ['feet', 'neck'] },
      [['areas', 'neck', 'feet']],
    ],
    ['nothing when it does not hold', all(yes, no), answers, []],
    ['nothing while it is open', all(yes, open), answers, []],
    ['nothing of a part that does not hold', any(all(yes, no), yes), answers, [['chest', 'yes']]],
  ] as const;
  for (const [name, condition, given, expected] of cases) {
    it(`gives ${name}`, () => {
      const found = matches(condition, given).map(({ question, values }) => [question, ...values]);
      expect(found).to.deep.equal(expected);
    });
  }
});

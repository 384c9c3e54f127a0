import { expect } from 'chai';
import { assess, signIds, type Answers, type SignState } from '../../src/triage/internal.js';
import { ordinary } from './examples.js';

const stateOf = (sign: (typeof signIds)[number], answers: Answers) => assess(answers).signs[sign];

describe('the signs of ordinary soreness', () => {
  it('are six, all met in ordinary soreness', () => {
    expect(assess(ordinary).signs).to.deep.equal({
      ache: 'met',
      spread: 'met',
      sides: 'met',
      soon: 'met',
      short: 'met',
      movement: 'met',
    });
  });

  it('are all unknown before anything is answered', () => {
    expect(Object.values(assess({}).signs)).to.deep.equal(Array(6).fill('unknown'));
  });

  const cases: Record<(typeof signIds)[number], readonly (readonly [Answers, SignState])[]> = {
    ache: [
      [{ quality: ['stiff', 'tender'] }, 'met'],
      [{ quality: ['dull', 'sharp'] }, 'not-met'],
      [{ quality: ['burning'] }, 'not-met'],
      [{ quality: ['shooting'] }, 'not-met'],
      [{ quality: ['tearing'] }, 'not-met'],
    ],
    spread: [
      [{ spread: 'area' }, 'met'],
      [{ spread: 'spot' }, 'not-met'],
      [{ spread: 'spine' }, 'not-met'],
      [{ spread: undefined }, 'unknown'],
      [{ areas: ['none'] }, 'unknown'],
    ],
    sides: [
      [{ treated: 'yes' }, 'met'],
      [{ treated: 'one-of-two' }, 'not-met'],
      [{ treated: 'no' }, 'not-met'],
      [{ treated: 'partly' }, 'not-met'],
      [{ treated: undefined }, 'unknown'],
      // Nothing that was asked while it hurt somewhere counts once it is not pain.
      [{ areas: ['none'] }, 'unknown'],
    ],
    soon: [
      [{ massage: 'today' }, 'met'],
      [{ massage: 'two-days', onset: 'same-day' }, 'met'],
      [{ massage: 'two-days', onset: 'next-day' }, 'met'],
      [{ massage: 'three-days', onset: 'two-days' }, 'met'],
      [{ massage: 'four-to-seven-days', onset: 'later' }, 'not-met'],
      [{ massage: 'two-days', onset: undefined }, 'unknown'],
      [{ began: 'during' }, 'not-met'],
      [{ began: 'sudden' }, 'not-met'],
      [{ massage: 'two-days', began: 'sudden', onset: 'next-day' }, 'not-met'],
      [{ began: 'before' }, 'not-met'],
    ],
    short: [
      [{ massage: 'four-to-seven-days' }, 'met'],
      [{ massage: 'over-a-week', trend: 'gone' }, 'met'],
      [{ massage: 'today', trend: 'too-soon' }, 'unknown'],
      [{ massage: 'two-days', trend: 'same' }, 'unknown'],
      [{ massage: 'three-days', trend: 'same' }, 'not-met'],
      [{ massage: 'three-days', trend: 'too-soon' }, 'not-met'],
      [{ massage: 'three-days' }, 'met'],
      [{ trend: 'worse' }, 'not-met'],
      [{ massage: 'four-to-seven-days', trend: 'same' }, 'not-met'],
      [{ massage: 'over-a-week' }, 'not-met'],
    ],
    movement: [
      [{ quality: ['dull', 'moving'] }, 'not-met'],
      [{ quality: ['eases', 'moving'] }, 'not-met'],
      [{ quality: ['dull'] }, 'unknown'],
    ],
  };
  for (const sign of signIds) {
    for (const [answers, expected] of cases[sign]) {
      it(`${sign} is ${expected} with ${JSON.stringify(answers)}`, () => {
        expect(stateOf(sign, { ...ordinary, ...answers })).to.equal(expected);
      });
    }
  }

  it('lower no level, all met', () => {
    const { level, signs } = assess({ ...ordinary, chest: 'yes' });
    expect(new Set(Object.values(signs))).to.have.all.keys('met');
    expect(level).to.equal('emergency');
  });
});

import { expect } from 'chai';
import {
  emergencyNumberOf,
  fittingTips,
  prepare,
  prepareGroups,
  prepareOutcome,
  tips,
  type TipId,
} from '../../src/cards/index.js';
import { type Answers, type Level } from '../../src/triage/internal.js';
import { ordinary } from '../triage/examples.js';

const tipsAt = (level: Level, changes: Answers = {}) =>
  fittingTips({ level, answers: { ...ordinary, ...changes } });

describe('tips', () => {
  it('are all shown while there is no result, and beside ordinary soreness', () => {
    expect(fittingTips()).to.deep.equal(Object.keys(tips));
    expect(tipsAt('self-care')).to.deep.equal(Object.keys(tips));
  });

  it('begin with the most useful for the level', () => {
    expect(tipsAt('self-care')[0]).to.equal('move');
    expect(tipsAt('therapist').slice(0, 2)).to.deep.equal(['lighter', 'speak-up']);
    expect(tipsAt('therapist')).to.have.length(Object.keys(tips).length);
    expect(tipsAt('doctor')[0]).to.equal('lighter');
  });

  it('are left out while an answer that might forbid them is missing', () => {
    const answers = { ...ordinary, conditions: undefined };
    expect(fittingTips({ level: 'therapist', answers })).not.to.include.oneOf([
      'warmth',
      'tablets',
    ]);
  });

  it('have nothing to take beside a visit to the doctor', () => {
    expect(tipsAt('doctor')).to.include.members(['move', 'warmth', 'speak-up']);
    expect(tipsAt('doctor')).not.to.include('tablets');
  });

  for (const level of ['urgent', 'emergency'] as const) {
    it(`are none at ${level}, where nothing may delay`, () => {
      expect(tipsAt(level)).to.deep.equal([]);
    });
  }

  // What alone is left out beside ordinary soreness, and the answers that leave it out.
  const numbFeet = { conditions: ['numb-feet'] } as const;
  const arthritis = { conditions: ['arthritis'] } as const;
  const leftOut: Partial<Record<TipId, readonly Answers[]>> = {
    warmth: [
      { numbness: 'fading' },
      { numbness: 'still' },
      { numbness: 'spreading' },
      { look: ['small-bruise'] },
      { look: ['large-bruise'] },
      { look: ['lump'] },
      { look: ['rash'] },
      { 'growing-swelling': 'yes' },
      { 'growing-swelling': 'unsure' },
      { 'leg-swelling': 'yes' },
      { 'leg-swelling': 'unsure' },
      { fever: 'yes' },
      { fever: 'unsure' },
      { skin: 'yes' },
      { skin: 'unsure' },
      numbFeet,
      { ...arthritis, joint: 'hot' },
      { ...arthritis, joint: 'swollen' },
    ],
    tablets: [
      { conditions: ['thinner'] },
      { 'dark-urine': 'yes' },
      { 'dark-urine': 'unsure' },
      { urine: 'yes' },
      { urine: 'unsure' },
      { pregnancy: 'early' },
      { pregnancy: 'later' },
      { age: 'under-18' },
    ],
    gel: [
      { conditions: ['thinner'] },
      { pregnancy: 'early' },
      { skin: 'unsure' },
      { look: ['rash'] },
    ],
    ice: [{ numbness: 'fading' }, numbFeet],
    move: [{ weakness: 'clear' }, { weakness: 'worsening' }, { quality: ['dull', 'tearing'] }],
  };
  for (const [id, all] of Object.entries(leftOut)) {
    for (const changes of all) {
      it(`leave out ${id} with ${JSON.stringify(changes)}`, () => {
        expect(tipsAt('self-care', changes)).not.to.include(id);
        expect(tipsAt('self-care', changes)).to.include('speak-up');
      });
    }
  }

  const leavesNoneOut: readonly Answers[] = [
    { numbness: 'gone' },
    { pregnancy: 'birth' },
    { look: ['none'] },
    { ...arthritis, joint: 'no' },
    { joint: 'hot' },
  ];
  for (const changes of leavesNoneOut) {
    it(`leave out nothing with ${JSON.stringify(changes)}`, () => {
      expect(tipsAt('self-care', changes)).to.deep.equal(Object.keys(tips));
    });
  }
});

describe('before a massage', () => {
  const cases = [
    ['tell', []],
    ['tell', ['disc', 'allergy']],
    ['ask', ['disc', 'thinner']],
    ['wait', ['disc', 'thinner', 'fever']],
    ['wait', ['clot']],
  ] as const;
  for (const [outcome, ticked] of cases) {
    it(`is to ${outcome} with ${ticked.join(', ') || 'nothing'} ticked`, () => {
      expect(prepareOutcome(ticked)).to.equal(outcome);
    });
  }

  it('gives each thing, alone, the outcome of its group', () => {
    for (const group of prepareGroups) {
      for (const id of prepare[group]) expect(prepareOutcome([id]), id).to.equal(group);
    }
  });

  it('has everything in one group only', () => {
    const all = prepareGroups.flatMap((group) => prepare[group] as readonly string[]);
    expect(new Set(all).size).to.equal(all.length);
  });
});

describe('the emergency number', () => {
  const verified = { US: '911', CA: '911', GB: '999', NZ: '111', AU: '000', IE: '112', DE: '112' };
  for (const [country, number] of Object.entries(verified)) {
    it(`is ${number} in ${country}`, () => expect(emergencyNumberOf(country)).to.equal(number));
  }

  it('is 112 in each of the 27 countries of the EU', () => {
    const capitals = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
    const codes = capitals.flatMap((a) => capitals.map((b) => a + b));
    expect(codes.filter((code) => emergencyNumberOf(code) === '112')).to.have.length(27);
  });

  for (const country of [undefined, '', 'IN', 'XX', 'us', 'USA', 'constructor', '__proto__']) {
    it(`is not guessed for ${JSON.stringify(country)}`, () => {
      expect(emergencyNumberOf(country)).to.equal(undefined);
    });
  }
});

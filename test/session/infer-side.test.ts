import { expect } from 'chai';
import { answer, newCheckup, toggle, type Checkup } from '../../src/session/checkup.js';
import { sideOf, spreadOf } from '../../src/session/infer-side.js';
import type { Answers } from '../../src/triage/internal.js';
import { frozen } from '../triage/every.js';

type Places = NonNullable<Answers['areas']>;

/** A checkup in which these places were tapped one after the other. */
const tapped = (places: Places, checkup: Checkup = newCheckup): Checkup =>
  places.reduce((before, place) => toggle(frozen(before), 'areas', place), checkup);

describe('the side that the places tell', () => {
  const cases: readonly (readonly [ReturnType<typeof sideOf>, Places])[] = [
    ['both', ['shoulders-left', 'shoulders-right']],
    ['both', ['neck-right', 'neck-spine', 'neck-left', 'head']],
    ['both', ['all-over']],
    ['middle', ['head']],
    ['middle', ['neck-spine', 'lower-back-spine', 'head']],
    // Who is sore on one side has to say whether the other was massaged.
    [undefined, ['calves-left']],
    [undefined, ['shoulders-right', 'neck-spine']],
    [undefined, ['neck-left', 'shoulders-right']],
    // One calf or one side of the tummy counts, whatever else is sore.
    [undefined, ['shoulders-left', 'shoulders-right', 'calves-right']],
    [undefined, ['all-over', 'belly-left']],
    // An area as a whole has no side.
    [undefined, ['shoulders']],
    [undefined, ['neck-spine', 'shoulders']],
    [undefined, []],
  ];
  for (const [side, places] of cases) {
    it(`is ${side ?? 'none'} of ${places.join(', ') || 'nothing'}`, () => {
      expect(sideOf(places)).to.equal(side);
    });
  }
});

describe('the spread that the places tell', () => {
  const cases: readonly (readonly [ReturnType<typeof spreadOf>, Places])[] = [
    ['spine', ['upper-back-spine']],
    ['spine', ['all-over', 'neck-spine', 'feet-left', 'calves-left']],
    ['wide', ['all-over']],
    ['wide', ['neck-left', 'shoulders-left', 'arms-left']],
    [undefined, ['neck-left', 'neck-right', 'shoulders-left', 'shoulders-right']],
    [undefined, ['calves-left']],
    [undefined, []],
  ];
  for (const [spread, places] of cases) {
    it(`is ${spread ?? 'none'} of ${places.join(', ') || 'nothing'}`, () => {
      expect(spreadOf(places)).to.equal(spread);
    });
  }
});

describe('side and spread', () => {
  it('follow the places as they come and go', () => {
    const one = tapped(['shoulders-left']);
    expect(one.answers).to.deep.equal({
      areas: ['shoulders-left'],
      side: undefined,
      spread: undefined,
    });
    const both = tapped(['shoulders-right'], one);
    expect(both.answers.side).to.equal('both');
    const onSpine = tapped(['neck-spine'], both);
    expect(onSpine.answers).to.include({ side: 'both', spread: 'spine' });
    const without = tapped(['neck-spine', 'shoulders-left'], onSpine);
    expect(without.answers).to.include({ side: undefined, spread: undefined });
  });

  it('stay what the visitor said, where that differs from the places', () => {
    let checkup = tapped(['calves-left']);
    checkup = answer(checkup, 'side', 'one-of-two');
    checkup = answer(checkup, 'spread', 'spot');
    checkup = tapped(['calves-right', 'thighs-left', 'thighs-right', 'feet-left'], checkup);
    expect(checkup.answers).to.include({ side: 'one-of-two', spread: 'spot' });
    checkup = answer(tapped(['neck-spine']), 'spread', 'area');
    expect(tapped(['upper-back-spine', 'head'], checkup).answers.spread).to.equal('area');
  });

  it('are kept where the places tell nothing', () => {
    const said = answer(answer(newCheckup, 'side', 'one-treated'), 'spread', 'area');
    expect(tapped(['arms-left'], said).answers).to.include({ side: 'one-treated', spread: 'area' });
  });

  it('are open again when the last place goes', () => {
    const gone = tapped(['neck-spine', 'neck-spine']);
    expect(gone.answers).to.deep.equal({ areas: undefined, side: undefined, spread: undefined });
  });

  it('are left alone by every other question', () => {
    const said = answer(newCheckup, 'side', 'both');
    expect(toggle(said, 'look', 'lump').answers).to.deep.equal({
      side: 'both',
      look: ['lump'],
    });
  });
});

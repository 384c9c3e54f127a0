import { expect } from 'chai';
import { answer, newCheckup, toggle, type Checkup } from '../../src/session/checkup.js';
import { spreadOf } from '../../src/session/infer-spread.js';
import { areaIds, placesOf, type Answers } from '../../src/triage/internal.js';
import { frozen } from '../triage/every.js';

type Places = NonNullable<Answers['areas']>;

/** A checkup in which these places were tapped one after the other. */
const tapped = (places: Places, checkup: Checkup = newCheckup): Checkup =>
  places.reduce((before, place) => toggle(frozen(before), 'areas', place), checkup);

describe('the spread that the places tell', () => {
  const cases: readonly (readonly [ReturnType<typeof spreadOf>, Places])[] = [
    ['spine', ['upper-back-spine']],
    ['spine', ['neck-spine', 'upper-back-spine', 'mid-back-spine', 'lower-back-spine']],
    // Beside the backbone too: that is a sore back, not a sore bone.
    [undefined, ['lower-back-left', 'lower-back-spine', 'lower-back-right']],
    [undefined, ['neck-spine', 'head']],
    ['wide', ['all-over', 'neck-spine', 'feet-left', 'calves-left']],
    ['wide', ['all-over']],
    ['wide', ['neck-left', 'shoulders-left', 'arms-left']],
    ['wide', ['neck-left', 'neck-right', 'shoulders-left', 'shoulders-right']],
    ['wide', ['neck', 'shoulders', 'arms']],
    [undefined, ['neck-left', 'neck-right', 'shoulders-left']],
    [undefined, ['calves-left']],
    [undefined, ['belly-middle']],
    // It is not pain: there is no place that could spread.
    [undefined, ['none']],
    [undefined, []],
  ];
  for (const [spread, places] of cases) {
    it(`is ${spread ?? 'none'} of ${places.join(', ') || 'nothing'}`, () => {
      expect(spreadOf(places)).to.equal(spread);
    });
  }

  it('is never a bone where a place beside the backbone is sore too', () => {
    const spines = areaIds.flatMap(placesOf).filter((place) => place.endsWith('-spine'));
    const others = areaIds.flatMap(placesOf).filter((place) => !place.endsWith('-spine'));
    for (const spine of spines)
      for (const other of others) expect(spreadOf([spine, other])).not.to.equal('spine');
    expect(spines).to.have.length(4);
  });
});

describe('the spread', () => {
  it('follows the places as they come and go', () => {
    const one = tapped(['neck-spine']);
    expect(one.answers).to.deep.equal({ areas: ['neck-spine'], spread: 'spine' });
    const beside = tapped(['neck-left'], one);
    expect(beside.answers.spread).to.equal(undefined);
    const wide = tapped(['shoulders-left', 'shoulders-right'], beside);
    expect(wide.answers.spread).to.equal('wide');
    const back = tapped(['shoulders-left', 'shoulders-right', 'neck-left'], wide);
    expect(back.answers).to.deep.equal({ areas: ['neck-spine'], spread: 'spine' });
  });

  it('stays what the visitor said, where that differs from the places', () => {
    let checkup = answer(tapped(['calves-left']), 'spread', 'spot');
    checkup = tapped(['calves-right', 'thighs-left', 'thighs-right', 'feet-left'], checkup);
    expect(checkup.answers.spread).to.equal('spot');
    checkup = answer(tapped(['neck-spine']), 'spread', 'area');
    expect(tapped(['upper-back-spine', 'head'], checkup).answers.spread).to.equal('area');
  });

  it('is kept where the places tell nothing', () => {
    const said = answer(newCheckup, 'spread', 'area');
    expect(tapped(['arms-left'], said).answers.spread).to.equal('area');
  });

  it('is open again when the last place goes, and when nothing hurts', () => {
    const gone = tapped(['neck-spine', 'neck-spine']);
    expect(gone.answers).to.deep.equal({ areas: undefined, spread: undefined });
    const nowhere = tapped(['none'], tapped(['neck-spine']));
    expect(nowhere.answers).to.deep.equal({ areas: ['none'], spread: undefined });
  });

  it('and whether it was massaged are left alone by every other question', () => {
    const said = answer(answer(newCheckup, 'spread', 'spot'), 'treated', 'one-of-two');
    expect(toggle(said, 'look', 'lump').answers).to.deep.equal({
      spread: 'spot',
      treated: 'one-of-two',
      look: ['lump'],
    });
    expect(tapped(['arms-left'], said).answers.treated).to.equal('one-of-two');
  });
});

import { expect } from '@open-wc/testing';
import { sceneElement, sceneOf } from '../demo/scenes.js';
import type { Answers } from '../src/triage/internal.js';

/** The pictures of the body in the head of a result. */
function pictures(id: string, answers: Answers): readonly SVGElement[] {
  const spec = sceneOf(id);
  const { checkup } = spec;
  if (!checkup) throw new Error(`${id} is no result.`);
  const root = sceneElement({
    ...spec,
    checkup: { ...checkup, answers: { ...checkup.answers, ...answers } },
  }).shadowRoot;
  return [...(root?.querySelectorAll<SVGElement>('[part=level] .figure') ?? [])];
}

const marked = (picture: SVGElement | undefined) =>
  picture?.querySelectorAll('[data-marked]').length;

describe('the head of a result', () => {
  it('shows the side of the body with the places that were chosen', () => {
    const back = pictures('result-self-care', { areas: ['shoulders-left', 'lower-back-left'] });
    expect(back).to.have.length(1);
    expect(marked(back[0])).to.equal(2);
    const front = pictures('result-self-care', { areas: ['chest-left'] });
    expect(front).to.have.length(1);
    expect(marked(front[0])).to.equal(1);
  });

  it('shows both sides where one does not show all places', () => {
    const both = pictures('result-self-care', { areas: ['lower-back-left', 'chest-left'] });
    expect(both.map(marked)).to.deep.equal([1, 1]);
  });

  it('shows none where nothing in particular is sore', () => {
    expect(pictures('result-self-care', { areas: ['all-over'] })).to.have.length(0);
  });

  it('shows none beside a call for help', () => {
    for (const id of ['result-urgent', 'result-emergency']) {
      expect(pictures(id, { areas: ['lower-back-left'] }), id).to.have.length(0);
    }
  });
});

import { expect } from '@open-wc/testing';
import { ordinary } from '../demo/ordinary.js';
import { path } from '../src/triage/internal.js';
import { drawn, links, press, walk, widgetWith } from './helpers.js';

const names = ['start', 'question', 'result', 'action', 'restart'].map(
  (name) => `soreness-${name}`,
);

async function eventsOf(attributes: Record<string, string>, act: (element: Element) => unknown) {
  const element = await widgetWith(attributes);
  const heard: [string, unknown][] = [];
  // On the body: events bubble and leave shadow roots.
  const listen = (event: Event) => heard.push([event.type, (event as CustomEvent).detail]);
  for (const name of names) document.body.addEventListener(name, listen);
  await act(element);
  for (const name of names) document.body.removeEventListener(name, listen);
  return heard;
}

describe('events', () => {
  it('tell of the start, each screen by its step, and the level alone', async () => {
    const heard = await eventsOf({}, (element) => walk(element, ordinary));
    expect(heard).to.deep.equal([
      ['soreness-start', {}],
      ...path(ordinary).map(({ step }) => ['soreness-question', { step }]),
      ['soreness-result', { level: 'self-care' }],
    ]);
  });

  it('carry the answers only where the site asks for them by name', async () => {
    const heard = await eventsOf({ 'share-answers': '' }, (element) => walk(element, ordinary));
    const [, detail] = heard.at(-1) ?? [];
    expect(detail).to.have.property('level', 'self-care');
    expect(detail).to.have.property('answers').that.includes({ massage: 'yesterday', pain: 4 });
  });

  it('tell what link was followed, and of a new start', async () => {
    const stay = (event: Event) => {
      const isLink = event.composedPath().some((each) => each instanceof HTMLAnchorElement);
      if (isLink) event.preventDefault();
    };
    document.addEventListener('click', stay);
    const heard = await eventsOf(
      { 'book-url': '#b', 'therapist-phone': '123', 'advice-number': '111', country: 'GB' },
      (element) => {
        for (const change of [{ began: 'during' }, { fever: 'yes' }, { chest: 'yes' }] as const) {
          walk(element, { ...ordinary, ...change });
          for (const link of links(element)) link.click();
          press(element, 'Start again');
        }
      },
    );
    document.removeEventListener('click', stay);
    const shown = heard.filter(([name]) => /action|restart/.test(name));
    expect(shown).to.deep.equal([
      ['soreness-action', { action: 'call-therapist' }],
      ['soreness-action', { action: 'call-emergency' }],
      ['soreness-action', { action: 'call-advice' }],
      ['soreness-action', { action: 'book' }],
      ['soreness-restart', {}],
      ['soreness-action', { action: 'call-advice' }],
      ['soreness-action', { action: 'call-emergency' }],
      ['soreness-restart', {}],
      ['soreness-action', { action: 'call-emergency' }],
      ['soreness-restart', {}],
    ]);
  });

  it('are not fired by setting a property', async () => {
    const act = (element: Element) => {
      element.setAttribute('show', 'tips');
      return drawn(element);
    };
    expect(await eventsOf({}, act)).to.be.empty;
  });
});

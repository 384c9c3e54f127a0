import { expect } from '@open-wc/testing';
import { ordinary } from '../demo/ordinary.js';
import { define, version } from '../src/index.js';
import {
  all,
  drawn,
  fillPage,
  press,
  textOf,
  titleOf,
  walk,
  warningsOf,
  widgetWith,
} from './helpers.js';

describe('the element in a page', () => {
  it('keeps the answers when it is moved, and when it is removed and put back', async () => {
    const element = await widgetWith();
    press(element, 'Start the check');
    fillPage(element, ordinary);
    press(element, 'Continue');
    const before = textOf(element);
    const other = document.createElement('main');
    document.body.append(other);
    other.append(element);
    expect(textOf(await drawn(element))).to.equal(before);
    other.remove();
    document.body.append(element);
    expect(textOf(await drawn(element))).to.equal(before);
    press(element, 'Back');
    expect(all(element, 'input:checked')).to.have.length(5);
    element.remove();
  });

  it('takes no focus and does not scroll when it appears', async () => {
    const holder = document.createElement('input');
    document.body.append(holder);
    holder.focus();
    const { scrollY } = window;
    await widgetWith();
    expect(document.activeElement).to.equal(holder);
    expect(window.scrollY).to.equal(scrollY);
    holder.remove();
  });

  it('hides when the page says hidden, and its fallback children are not shown', async () => {
    const element = await widgetWith();
    const child = document.createElement('p');
    child.textContent = 'What to watch for';
    element.append(child);
    expect(child.getClientRects()).to.have.length(0);
    expect(element.getClientRects()).to.have.length(1);
    element.hidden = true;
    expect(element.getClientRects()).to.have.length(0);
  });

  it('shows what the page puts into its slots', async () => {
    const element = await widgetWith();
    for (const slot of ['intro', 'after-result', 'footer']) {
      const child = document.createElement('p');
      child.slot = slot;
      child.textContent = slot;
      element.append(child);
    }
    const shown = () =>
      [...element.children]
        .filter((each) => each.getClientRects().length > 0)
        .map((each) => each.slot);
    expect(shown()).to.deep.equal(['intro', 'footer']);
    walk(element, ordinary);
    expect(shown()).to.deep.equal(['after-result', 'footer']);
  });

  it('leaves no listener on the page', async () => {
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const heard: unknown[] = [];
    const page: readonly EventTarget[] = [window, document, document.body];
    const isOfPage = (target: EventTarget) => page.includes(target);
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...args) {
      if (isOfPage(this)) heard.push(args[1]);
      addEventListener.apply(this, args);
    };
    EventTarget.prototype.removeEventListener = function (this: EventTarget, ...args) {
      if (isOfPage(this)) heard.splice(heard.indexOf(args[1]), 1);
      removeEventListener.apply(this, args);
    };
    try {
      for (let round = 0; round < 10; round += 1) {
        const element = await widgetWith();
        expect(heard).to.have.length.below(2);
        element.remove();
      }
    } finally {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
    }
    expect(heard).to.be.empty;
  });

  it('stores nothing and sets no cookie on the whole way to a result', async () => {
    walk(await widgetWith(), ordinary);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
  });
});

describe('define', () => {
  it('is silent when the same version is there already', async () => {
    expect(await warningsOf(() => define())).to.be.empty;
  });

  it('warns once when another version is there, which stays', async () => {
    const Other = class extends HTMLElement {
      static readonly version = '0.0.1';
    };
    customElements.define('other-checker', Other);
    const warnings = await warningsOf(() => define('other-checker'));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain(version).and.to.contain('0.0.1');
    expect(customElements.get('other-checker')).to.equal(Other);
  });

  it('warns too when something else has the name', async () => {
    customElements.define('strange-checker', class extends HTMLElement {});
    const [warning] = await warningsOf(() => define('strange-checker'));
    expect(warning).to.contain('another element');
  });

  it('can register under another name as well', async () => {
    define('my-checker');
    const element = document.createElement('my-checker');
    document.body.append(element);
    expect(titleOf(await drawn(element))).to.equal('Sore after a massage?');
    element.remove();
  });
});

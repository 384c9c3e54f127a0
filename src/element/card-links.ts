import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CardId } from '../cards/index.js';
import type { Action } from '../session/actions.js';
import { own } from './dom.js';

/** Links of the page to a card: `#soreness-tip-warmth` opens it, now or when it is followed. */
export class CardLinks implements ReactiveController {
  readonly #element: ReactiveControllerHost & Element;
  readonly #dispatch: (action: Action) => void;

  constructor(element: ReactiveControllerHost & Element, dispatch: (action: Action) => void) {
    this.#element = element;
    this.#dispatch = dispatch;
    element.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.follow);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.follow);
  }

  /** Goes to the card that the page's address names, if it is here. */
  readonly follow = (): void => {
    const card = location.hash.slice(1) as CardId;
    // Other ids in here may be those of the page too.
    if (!card.startsWith('soreness-')) return;
    if (!this.#element.shadowRoot?.getElementById(card)) return;
    // With two widgets on a page, the first shows it.
    const focused = own('activeElement')?.shadowRoot?.activeElement;
    if (!focused?.closest(`#${card}`)) this.#dispatch({ type: 'open-card', card });
  };
}

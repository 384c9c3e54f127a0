import type { Words } from '../locales/index.js';
import type { OwnWords } from '../locales/own-words.js';
import type { Action } from '../session/actions.js';
import { modelOf, type Model, type Offer } from '../session/model.js';
import type { Session } from '../session/state.js';

/** What the site has set: the properties of the element. */
export interface Settings extends Offer {
  readonly heading: string | undefined;
  readonly headingLevel: number;
  readonly country: string | undefined;
  readonly emergencyNumber: string | undefined;
  readonly adviceNumber: string | undefined;
  readonly therapistPhone: string | undefined;
  readonly bookUrl: string | undefined;
  readonly bookLabel: string | undefined;
}

/** What the site decides, by its settings and its language. */
export interface Site {
  readonly settings: Settings;
  readonly words: Words;
  /** What the site adds to them, and hides. */
  readonly own: OwnWords;
  /** The language tag for dates. */
  readonly lang: string;
  /** The emergency number, and the name of the country that it is for; unknown = none is shown. */
  readonly emergency: string | undefined;
  readonly country: string | undefined;
  /** Whether the system can share a text. */
  readonly canShare: boolean;
}

/** Everything that a screen is made from. A view maps it to a template and keeps nothing. */
export interface View extends Site, Model {
  readonly dispatch: (action: Action) => void;
}

/** What a screen is made from: in the element, on a server and in the gallery. */
export const viewOf = (session: Session, site: Site, dispatch: View['dispatch']): View => ({
  ...site,
  ...modelOf(session, site.settings),
  dispatch,
});

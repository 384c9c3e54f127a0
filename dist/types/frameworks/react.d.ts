import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {
  SorenessAttributes,
  Listener,
  SorenessChecker,
  SorenessEventName,
} from './element.js';

type Listeners = { [Name in SorenessEventName as `on${Name}`]?: Listener<Name> | undefined };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      // Not its properties: one that a server renders is lost when the page is hydrated.
      'soreness-checker': SorenessAttributes &
        Listeners &
        DetailedHTMLProps<HTMLAttributes<SorenessChecker>, SorenessChecker>;
    }
  }
}

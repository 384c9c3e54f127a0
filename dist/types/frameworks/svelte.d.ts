import type { HTMLAttributes } from 'svelte/elements';
import type {
  SorenessAttributes,
  Listener,
  SorenessProperties,
  SorenessChecker,
  SorenessEventName,
} from './element.js';

type Listeners = { [Name in SorenessEventName as `on${Name}`]?: Listener<Name> | undefined };

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'soreness-checker': SorenessAttributes &
      SorenessProperties &
      Listeners &
      HTMLAttributes<SorenessChecker>;
  }
}

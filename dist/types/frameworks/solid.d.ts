import type {} from 'solid-js';
import type {
  Listener,
  SorenessAttributes,
  SorenessChecker,
  SorenessEventName,
  SorenessProperties,
} from './element.js';

type Listeners = { [Name in SorenessEventName as `on:${Name}`]?: Listener<Name> | undefined };
type Prefixed<Prefix extends string, Props> = {
  [Name in keyof Props as `${Prefix}:${Name & string}`]?: Props[Name];
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      // Not its properties as they are: Solid writes them in lower case.
      'soreness-checker': SorenessAttributes &
        Prefixed<'attr', SorenessAttributes> &
        Prefixed<'prop', SorenessProperties> &
        Listeners &
        HTMLAttributes<SorenessChecker>;
    }
  }
}

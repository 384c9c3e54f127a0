import type { HTMLAttributes } from 'vue';
import type { Listener, Pascal, SorenessProperties, SorenessEventName } from './element.js';

type Listeners = {
  [Name in SorenessEventName as `on${Pascal<Name>}`]?: Listener<Name> | undefined;
};

declare module 'vue' {
  interface GlobalComponents {
    'soreness-checker': new () => {
      // Vue's checker reads `book-url` as `bookUrl`.
      $props: SorenessProperties & Listeners & HTMLAttributes;
    };
  }
}

import { html, render } from 'lit/html.js';
import { define } from '../define.js';
import { own } from '../element/dom.js';
import { say, tag } from '../element/say.js';
import { watch } from './finder.js';

/** Whether Trusted Types let Lit make a template here, or another copy of this script could. */
function mayRender(): boolean {
  try {
    if (!customElements.get(tag)) {
      render(html`<p></p>`, new DocumentFragment());
    }
    return true;
  } catch {
    say('error', 'add "soreness-checker" to the trusted-types of this page, or it cannot start.');
    return false;
  }
}

// Not defined, the element leaves its fallback children to be read.
if (mayRender()) {
  define();
  const script = own('currentScript');
  watch(script instanceof HTMLScriptElement ? script : undefined);
}

/**
 * For the page around an iframe with embed.html: each such iframe gets the height of its widget, and
 * the widget's events, with what they carry, are dispatched on the iframe. They bubble.
 */
import { eventNames, type EventMessage, type HeightMessage } from './messages.js';

export type { EventMessage, HeightMessage };
export type {
  SorenessEvent,
  SorenessEventDetails,
  SorenessEventName,
} from '../element/soreness-checker.js';

/** `embed.html`, or `embed.de.html`; some servers drop the end of a file's name. */
const isOurs = ({ src }: HTMLIFrameElement) =>
  /\/embed(\.[a-z]{2}(-[A-Z]{2})?)?(\.html)?$/.test(src.split(/[?#]/)[0] ?? '');

const frames = () => [...document.querySelectorAll('iframe')].filter(isOurs);

/** As messages name it: a page that is a file has none. */
function originOf({ src }: HTMLIFrameElement): string {
  const { protocol, origin } = new URL(src);
  return protocol === 'file:' ? 'null' : origin;
}

/** Does in the page what a frame of it tells. */
function hear({ data, origin, source }: MessageEvent<unknown>): void {
  const frame = frames().find((each) => each.contentWindow === source);
  if (!frame || originOf(frame) !== origin) return;
  const message = (data ?? {}) as HeightMessage | EventMessage;
  if (message.type === 'soreness-checker:height') {
    if (Number(message.height) > 0) frame.height = String(message.height);
  } else if (message.type === 'soreness-checker:event' && eventNames.includes(message.name)) {
    const { name, detail } = message;
    frame.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

// A server that imports it has no page.
if (globalThis.document) {
  addEventListener('message', hear);
  const question: HeightMessage = { type: 'soreness-checker:height' };
  // What they told before this script came was not heard.
  for (const { contentWindow } of frames()) contentWindow?.postMessage(question, '*');
}

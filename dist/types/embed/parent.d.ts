/**
 * For the page around an iframe with embed.html: each such iframe gets the height of its widget, and
 * the widget's events, with what they carry, are dispatched on the iframe. They bubble.
 */
import { type EventMessage, type HeightMessage } from './messages.js';
export type { EventMessage, HeightMessage };
export type { SorenessEvent, SorenessEventDetails, SorenessEventName, } from '../element/soreness-checker.js';

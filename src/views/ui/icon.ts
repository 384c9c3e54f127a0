import type { Level } from '../../triage/internal.js';
import { html, type Template } from './html.js';

/** The pictures, as paths of round strokes on a grid of 24. */
export const icons = {
  alert: 'M12 4L3 20h18zM12 10v4.5M12 17.2v.1',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  back: 'M15 5l-7 7 7 7',
  chat: 'M4 5.5h16v11H11L6.5 20v-3.5H4z',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  clock: 'M12 3.5a8.5 8.5 0 1 0 .1 0M12 7.5V12l3 2',
  copy: 'M9 8h11v12H9zM15 8V4H4v12h5',
  cross: 'M7 7l10 10M17 7L7 17',
  doctor: 'M12 3.5a8.5 8.5 0 1 0 .1 0M12 8v8M8 12h8',
  drop: 'M12 3.5s6 6.2 6 10.5a6 6 0 0 1-12 0c0-4.3 6-10.5 6-10.5z',
  flame:
    'M12 3c.6 3.6 5.5 5.6 5.5 11a5.5 5.5 0 0 1-11 0c0-2.4 1.3-3.7 2.2-5 .5 1.6 1.3 2.3 2 2.5C10.2 8.5 10.5 5.5 12 3z',
  hand: 'M8 13V6a1.5 1.5 0 0 1 3 0v5V4.5a1.5 1.5 0 0 1 3 0V11V6a1.5 1.5 0 0 1 3 0v8c0 4-2.5 7-6 7-3 0-4.5-1.6-6-4.5L3.6 13a1.5 1.5 0 0 1 2.6-1.4L8 14',
  house: 'M4 11.5L12 5l8 6.5M6.5 10v9h11v-9',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z',
  person: 'M12 4a4 4 0 1 0 .1 0M4 21c0-8 16-8 16 0',
  phone:
    'M6 3h3l1.8 4.6-2.2 1.7a13 13 0 0 0 6.1 6.1l1.7-2.2L21 15v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z',
  pill: 'M5 12l7-7a5 5 0 0 1 7 7l-7 7a5 5 0 0 1-7-7zM8.500 8.500l7 7',
  print: 'M7 9V4h10v5M7 16H4V9h16v7h-3M7 13h10v7H7z',
  question: 'M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .6-1.5 1.2-1.5 2.300M12 18v.1',
  save: 'M12 4v11M7.5 10.500L12 15l4.5-4.500M5 20h14',
  share: 'M12 15V4M8 7.500L12 4l4 3.500M6 11H5v9h14v-9h-1',
  snow: 'M12 3v18M4 7.500l16 9M20 7.500l-16 9',
  stretch: 'M3 12h18M7 8l-4 4 4 4M17 8l4 4-4 4',
  tube: 'M7 4h10l-1 13H8zM10 17v3h4v-3',
  walk: 'M13 4.2a1.6 1.6 0 1 0 .1 0M9 21l2.4-6.200L9.5 12l1-4 3 1.5 1.8 2.5 2.4.6M8 12l.8-3.2 2-1M13.5 21l-.8-4-1.6-2.2',
} as const;

/** The name of a picture. */
export type IconName = keyof typeof icons;

/** A picture for each level; they differ by more than colour. */
export const levelIcons: Readonly<Record<Level, IconName>> = {
  'self-care': 'house',
  therapist: 'chat',
  doctor: 'doctor',
  urgent: 'clock',
  emergency: 'alert',
};

/** A picture that says no more than the words beside it. */
export const icon = (name: IconName): Template =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${icons[name]} /></svg>`;

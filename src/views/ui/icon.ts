import type { Level } from '../../triage/internal.js';
import { html, type Template } from './html.js';

/** A picture for each level; they differ by more than colour. */
export const levelIcons: Readonly<Record<Level, string>> = {
  'self-care': 'M4 12l5 6L20 6',
  therapist: 'M4 5h16v11h-9l-5 4v-4H4z',
  doctor: 'M4 7h16v13H4zM8 3v6M16 3v6M9 14h6M12 11v6',
  urgent: 'M12 3a9 9 0 1 0 .1 0M12 7v6l4 2',
  emergency: 'M12 3L2 21h20zM12 9v6M12 18v.1',
};

/** A picture that says no more than the words beside it. */
export const icon = (path: string): Template =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

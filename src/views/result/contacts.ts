import { nothing } from 'lit/html.js';
import type { Result } from '../../session/model.js';
import { isAbove } from '../../triage/internal.js';
import { call, link } from '../ui/button.js';
import { html, type Template } from '../ui/html.js';
import type { View } from '../view.js';

/** The next step as a button: the number to call, or the site's own booking page. */
export function contacts(view: View, { level }: Result): Template {
  const { emergency, country, settings } = view;
  const { adviceNumber, therapistPhone, bookUrl, bookLabel } = settings;
  const { result } = view.words;
  const links: Template[] = [];
  if (level === 'emergency' && emergency) {
    links.push(call(view, 'call-emergency', emergency, result.callEmergency, 'primary'));
  }
  if ((level === 'urgent' || level === 'doctor') && adviceNumber) {
    links.push(call(view, 'call-advice', adviceNumber, result.callAdvice, 'primary'));
  }
  if (level === 'therapist' && therapistPhone) {
    links.push(call(view, 'call-therapist', therapistPhone, result.callTherapist, 'primary'));
  }
  // At `doctor` the site's own booking page would stand in for the doctor.
  if (!isAbove(level, 'therapist') && bookUrl) {
    links.push(link(view, 'book', bookUrl, bookLabel ?? result.book));
  }
  return html`
    ${links.length > 0 ? html`<div class="buttons ${level}">${links}</div>` : nothing}
    ${
      level === 'emergency'
        ? html`<p>${emergency ? result.elsewhere(country) : result.callLocal}</p>`
        : nothing
    }
  `;
}

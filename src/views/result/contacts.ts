import { nothing } from 'lit/html.js';
import type { Result } from '../../session/model.js';
import { isAbove } from '../../triage/internal.js';
import { link } from '../ui/button.js';
import { html, type Template } from '../ui/html.js';
import type { View } from '../view.js';

/** The next step as a button: the number to call, or the site's own booking page. */
export function contacts(view: View, { level }: Result): Template {
  const { emergency, country, advice, therapist, bookUrl, bookLabel } = view;
  const { result } = view.words;
  const links: Template[] = [];
  if (level === 'emergency' && emergency) {
    const label = result.callEmergency(emergency.text);
    links.push(link(view, 'call-emergency', emergency.href, label, 'primary'));
  }
  if ((level === 'urgent' || level === 'doctor') && advice) {
    links.push(link(view, 'call-advice', advice.href, result.callAdvice(advice.text), 'primary'));
  }
  if (level === 'therapist' && therapist) {
    const label = result.callTherapist(therapist.text);
    links.push(link(view, 'call-therapist', therapist.href, label, 'primary'));
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

import { nothing } from 'lit/html.js';
import type { Result } from '../../session/model.js';
import { isAbove } from '../../triage/internal.js';
import { call, link } from '../ui/button.js';
import { html, type Template } from '../ui/html.js';
import type { View } from '../view.js';

/** The next step as a button: the number to call. */
export function contacts(view: View, { level }: Result): Template {
  const { emergency, country, settings } = view;
  const { adviceNumber, therapistPhone } = settings;
  const { result } = view.words;
  const links: Template[] = [];
  if (level === 'emergency' && emergency) {
    links.push(call(view, 'call-emergency', emergency, result.callEmergency, 'inverse'));
  }
  if ((level === 'urgent' || level === 'doctor') && adviceNumber) {
    links.push(call(view, 'call-advice', adviceNumber, result.callAdvice, 'primary'));
  }
  if (level === 'therapist' && therapistPhone) {
    links.push(call(view, 'call-therapist', therapistPhone, result.callTherapist, 'primary'));
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

/**
 * The site's own booking page, below the advice: more of the same is not the first thing to do. At
 * `doctor` it would stand in for the doctor.
 */
export function booking(view: View, { level }: Result): Template {
  const { bookUrl, bookLabel } = view.settings;
  if (isAbove(level, 'therapist')) return nothing;
  const details = clinic(view);
  return bookUrl
    ? html`${details}
        <div class="buttons">
          ${link(view, 'book', bookUrl, bookLabel ?? view.words.result.book)}
        </div>`
    : details;
}

/** How to find the site's own place. */
function clinic({ own }: View): Template {
  const { name, address, hours } = own.clinic ?? {};
  if (!name && !address && !hours) return nothing;
  return html`<address>
    ${name ? html`<strong>${name}</strong>` : nothing}
    ${[address, hours].map((line) => (line ? html`<span>${line}</span>` : nothing))}
  </address>`;
}

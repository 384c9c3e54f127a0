/** What is done over and over, so that what stays behind can be counted. */
import { ordinary } from '../../demo/ordinary.js';
import type { QuestionId } from '../../src/triage/internal.js';

const newWidget = async () => {
  const element = document.createElement('soreness-checker');
  document.body.append(element);
  await element.updateComplete;
  return element;
};

/** Puts a widget into the page and takes it out again, so many times. */
export async function addAndRemove(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) (await newWidget()).remove();
}

/** Goes the whole way to a result and begins again, so many times, in one widget. */
export async function walkPaths(times: number): Promise<void> {
  const element = await newWidget();
  const root = element.shadowRoot as ShadowRoot;
  const primary = () => root.querySelector<HTMLElement>('.check [part~=primary]');
  for (let time = 0; time < times; time += 1) {
    primary()?.click();
    for (let screen = 0; root.querySelector('fieldset'); screen += 1) {
      if (screen > 30) throw new Error('The way leads nowhere.');
      for (const field of root.querySelectorAll<HTMLElement>('[data-question]')) {
        for (const value of [ordinary[field.dataset.question as QuestionId]].flat()) {
          const input = field.querySelector<HTMLInputElement>(`input[value="${value}"]`);
          if (input && !input.checked) input.click();
        }
      }
      primary()?.click();
    }
    const again = [...root.querySelectorAll('button')].find(({ textContent }) =>
      textContent.includes('Start again'),
    );
    if (!again) throw new Error('There is no result.');
    again.click();
  }
  element.remove();
}

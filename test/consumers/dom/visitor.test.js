// Runs in Vitest and in Jest, in each of their pages.
import 'soreness-checker';

/** The buttons and boxes of the widget that are seen, by what they say. */
const control = (widget, selector, text) =>
  [...widget.shadowRoot.querySelectorAll(selector)].find((each) =>
    each.textContent.trim().startsWith(text),
  );

test('a visitor gets to a result, and the page hears of it', () => {
  const heard = [];
  document.addEventListener('soreness-start', ({ type }) => heard.push(type));
  document.addEventListener('soreness-result', ({ detail }) => heard.push(detail.level));
  document.body.innerHTML = '<soreness-checker country="GB"></soreness-checker>';
  const widget = document.querySelector('soreness-checker');
  control(widget, 'button', 'Start').click();
  const chest = widget.shadowRoot.querySelector('input[name="chest"][value="yes"]');
  chest.click();
  control(widget, 'button', 'Continue').click();
  expect(heard).toEqual(['soreness-start', 'emergency']);
  expect(widget.shadowRoot.textContent).toContain('999');
});

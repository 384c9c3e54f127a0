import { act, createElement, useEffect, useRef, version } from 'react';
import { createRoot } from 'react-dom/client';
import 'soreness-checker';

globalThis.IS_REACT_ACT_ENVIRONMENT = true;

const heard = [];

function Check() {
  const ref = useRef(null);
  useEffect(() => {
    const element = ref.current;
    const onStart = ({ type }) => heard.push(type);
    element.addEventListener('soreness-start', onStart);
    return () => element.removeEventListener('soreness-start', onStart);
  }, []);
  return createElement('soreness-checker', { ref, 'book-url': '/book', 'no-diary': '' });
}

test('React 18 sets the attributes, and an effect hears the events', () => {
  expect(version).toMatch(/^18\./);
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  act(() => root.render(createElement(Check)));
  const widget = place.querySelector('soreness-checker');
  expect(widget.bookUrl).toMatch(/\/book$/);
  expect(widget.noDiary).toBe(true);
  const buttons = [...widget.shadowRoot.querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent.trim().startsWith('Start')).click();
  expect(heard).toEqual(['soreness-start']);
  act(() => root.unmount());
});

// The names that the runner's commands have for keys, and WebDriver's codes for them.
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

function codeOf(key) {
  const code = keys[key] ?? (key.length === 1 ? key : undefined);
  if (!code) throw new Error(`No key "${key}"; there are ${Object.keys(keys)} and single letters.`);
  return code;
}

/** What puppeteer calls a keyboard, by WebDriver's actions. */
export function keyboardOf(call) {
  const perform = (actions) =>
    call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  const down = (key) => ({ type: 'keyDown', value: codeOf(key) });
  const up = (key) => ({ type: 'keyUp', value: codeOf(key) });
  return {
    down: (key) => perform([down(key)]),
    up: (key) => perform([up(key)]),
    press: (key) => perform([down(key), up(key)]),
    type: (text) => perform([...text].flatMap((key) => [down(key), up(key)])),
  };
}

const buttons = ['left', 'middle', 'right'];

/** What puppeteer calls a mouse, by WebDriver's actions. */
export function mouseOf(call) {
  const parameters = { pointerType: 'mouse' };
  const perform = (...actions) =>
    call('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters, actions }] });
  const at = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const button = (type, name = 'left') => ({ type, button: buttons.indexOf(name) });
  return {
    move: (x, y) => perform(at(x, y)),
    down: (options) => perform(button('pointerDown', options?.button)),
    up: (options) => perform(button('pointerUp', options?.button)),
    click: (x, y, options) =>
      perform(
        at(x, y),
        button('pointerDown', options?.button),
        button('pointerUp', options?.button),
      ),
    reset: () => call('DELETE', '/actions'),
  };
}

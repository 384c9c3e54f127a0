import { render } from 'lit/html.js';
import { styles } from '../src/views/styles.js';
import { byId, make } from './make.js';
import { samples } from './samples.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

/** The private variables of the widget, in their order. */
const tokens = [...new Set([...styles.matchAll(/(--_[\w-]+):/g)].map(([, name = '']) => name))];

/** Those that are a colour here: any other leaves a background transparent. */
function colours(within: Element): readonly string[] {
  const probe = within.appendChild(document.createElement('i'));
  const found = tokens.filter((name) => {
    probe.style.backgroundColor = `var(${name})`;
    return getComputedStyle(probe).backgroundColor !== 'rgba(0, 0, 0, 0)';
  });
  probe.remove();
  return found;
}

/** Writes what the browser made of each sample beside it. */
function measure(root: ShadowRoot): void {
  for (const each of root.querySelectorAll<HTMLElement>('[data-token]')) {
    each.style.background = `var(${each.dataset.token ?? ''})`;
  }
  for (const each of root.querySelectorAll<HTMLElement>('[data-radius]')) {
    each.style.borderRadius = each.dataset.radius ?? '';
  }
  for (const each of root.querySelectorAll<HTMLElement>('[data-space]')) {
    each.style.inlineSize = each.dataset.space ?? '';
  }
  for (const each of root.querySelectorAll('.type > code')) {
    const { fontSize, fontWeight, lineHeight } = getComputedStyle(
      each.previousElementSibling as Element,
    );
    const lines = parseFloat(lineHeight) / parseFloat(fontSize);
    each.textContent = `${Math.round(parseFloat(fontSize) * 10) / 10} px, ${fontWeight}, line ${lines.toFixed(2)}`;
  }
}

function draw(side: Element): void {
  const root = side.shadowRoot ?? side.attachShadow({ mode: 'open' });
  if (root.adoptedStyleSheets.length === 0) {
    root.adoptedStyleSheets = [sheet];
    root.append(make('link', { rel: 'stylesheet', href: 'system-side.css' }), make('div'));
  }
  const holder = root.querySelector('div') as HTMLElement;
  render(samples(colours(root.querySelector('.cards') ?? holder)), holder);
  measure(root);
}

const form = byId<HTMLFormElement>('choose');

/** Sets what was chosen, as a page would. What is as it comes is not set at all. */
function show(): void {
  const value = (name: string) => (form.elements.namedItem(name) as HTMLInputElement).value;
  const isSet = (name: string) =>
    value(name) !== { accent: '#0b6e69', radius: '14', font: 'inherit' }[name];
  const set = {
    '--soreness-accent': isSet('accent') && value('accent'),
    '--soreness-radius': isSet('radius') && `${value('radius')}px`,
    '--soreness-heading-font': isSet('font') && value('font'),
  };
  byId('sides').style.cssText = '';
  for (const [name, given] of Object.entries(set)) {
    if (given) byId('sides').style.setProperty(name, given);
  }
  (form.elements.namedItem('px') as HTMLOutputElement).value = `${value('radius')} px`;
  document.querySelectorAll('.side').forEach(draw);
}

form.addEventListener('input', show);
form.addEventListener('reset', () => setTimeout(show));
show();

import { brands, type Brand, type Theme } from './brands.js';
import { byId, make } from './make.js';
import { attributesOf, snippetOf, styleOf, type Choice } from './snippet.js';

/** The file that is to be hosted, and its hash as soon as it is known. */
const file: { readonly address: string; integrity?: string | undefined } = {
  address: '../dist/soreness-checker.js',
};
const form = byId<HTMLFormElement>('choose');
const phone = byId('screen');
const accent = form.elements.namedItem('accent') as HTMLInputElement;

const named = (name: string) => [
  ...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`),
];

/** A radio button that shows the look in small. */
function brandOption(brand: Brand): HTMLElement {
  const { variables } = brand;
  const input = make('input', { type: 'radio', name: 'brand', value: brand.id });
  input.checked = brand === brands[0];
  const card = make('span', {}, 'Aa');
  const look = make('span', { class: 'look', 'aria-hidden': 'true' }, card);
  const page = { ...brand.page, '--accent': brand.accent };
  for (const [name, value] of Object.entries(page)) look.style.setProperty(name, value);
  const isDark = brand.theme === 'dark';
  const surface = isDark ? `color-mix(in srgb, ${brand.accent} 8%, #13191a)` : '#fff';
  const isPlain = brand === brands[0];
  card.style.background = variables.surface ?? (isPlain ? 'light-dark(#fff, #141d1d)' : surface);
  card.style.borderRadius = variables.radius ?? '14px';
  card.style.fontFamily = variables['heading-font'] ?? 'inherit';
  card.style.fontWeight = variables['heading-weight'] ?? '650';
  return make('label', { class: 'brand' }, input, look, make('strong', {}, brand.name), brand.what);
}

function choice(): Choice {
  const data = new FormData(form);
  return {
    brand: brands.find(({ id }) => id === data.get('brand')) ?? brands[0],
    accent: accent.value,
    theme: data.get('theme') as Theme,
    show: data.getAll('show') as string[],
  };
}

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** The hash of the file, as it is served here; none where the page has no safe address. */
async function hashOf(address: string): Promise<string | undefined> {
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  const response = await fetch(address);
  if (!subtle || !response.ok) return undefined;
  const hash = await subtle.digest('SHA-384', await response.arrayBuffer());
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

/** What is shown is what is to be copied: the same style sheet, the same attributes. */
function show(): void {
  const chosen = choice();
  sheet.replaceSync(styleOf(chosen));
  for (const [name, value] of Object.entries(chosen.brand.page)) {
    phone.style.setProperty(name, value);
  }
  const attributes = attributesOf(chosen);
  const widget = phone.querySelector('soreness-checker');
  for (const name of ['show', 'theme']) {
    const value = attributes[name];
    if (value === undefined) widget?.removeAttribute(name);
    else widget?.setAttribute(name, value);
  }
  byId('snippet').textContent = snippetOf(chosen, file.integrity);
  byId('copied').textContent = '';
}

byId('brands').append(...brands.map(brandOption));

form.addEventListener('input', ({ target }) => {
  const { name, value } = target as HTMLInputElement;
  const brand = name === 'brand' && brands.find(({ id }) => id === value);
  if (brand) {
    accent.value = brand.accent;
    for (const option of named('theme')) option.checked = option.value === brand.theme;
  }
  // Something has to be shown.
  if (choice().show.length === 0) (target as HTMLInputElement).checked = true;
  show();
});

byId('copy').addEventListener('click', () => {
  const snippet = byId('snippet');
  navigator.clipboard.writeText(snippet.textContent).then(
    () => (byId('copied').textContent = 'Copied'),
    () => {
      getSelection()?.selectAllChildren(snippet);
      byId('copied').textContent = 'Now press Ctrl+C, or ⌘C';
    },
  );
});

show();
// The thumbnails bring the widget of the sources: the built one, which is shown live, has to be first.
await customElements.whenDefined('soreness-checker');
file.integrity = await hashOf(file.address);
show();
await import('./index-more.js');

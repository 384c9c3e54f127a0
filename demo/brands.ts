export type Theme = 'auto' | 'light' | 'dark';

/** A made-up site, and what it would set of the widget. */
export interface Brand {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly accent: string;
  readonly theme: Theme;
  /** Further variables of the widget, without `--soreness-`. */
  readonly variables: Readonly<Record<string, string>>;
  /** The page around the widget: no part of what is to be copied. */
  readonly page: Readonly<Record<'background' | 'color' | 'color-scheme' | 'font-family', string>>;
}

const sans = 'system-ui, sans-serif';

/** The accent of a widget that nobody has coloured. */
export const plainAccent = '#0b6e69';

export const brands: readonly [Brand, ...Brand[]] = [
  {
    id: 'plain',
    name: 'Plain',
    what: 'As it comes',
    accent: plainAccent,
    theme: 'auto',
    variables: {},
    page: {
      background: 'light-dark(#eef1ef, #0c1111)',
      color: 'light-dark(#0c2423, #e6f0ee)',
      'color-scheme': 'inherit',
      'font-family': sans,
    },
  },
  {
    id: 'clay',
    name: 'Clay',
    what: 'A clinic with serif headings',
    accent: '#a4472b',
    theme: 'auto',
    variables: {
      radius: '20px',
      'heading-font': "Georgia, 'Times New Roman', serif",
      'heading-weight': '400',
    },
    page: {
      background: '#f3e7da',
      color: '#2a201b',
      'color-scheme': 'light',
      'font-family': sans,
    },
  },
  {
    id: 'linen',
    name: 'Linen',
    what: 'A spa on cream paper',
    accent: '#55693a',
    theme: 'auto',
    variables: {
      surface: '#fffdf6',
      text: '#272c1e',
      muted: '#585d4c',
      border: '#84886f',
      radius: '6px',
      'heading-font': "Palatino, 'Palatino Linotype', 'Book Antiqua', 'URW Palladio L', serif",
      'heading-weight': '500',
    },
    page: {
      background: '#ece7d8',
      color: '#272c1e',
      'color-scheme': 'light',
      'font-family': "Palatino, 'Palatino Linotype', 'Book Antiqua', 'URW Palladio L', serif",
    },
  },
  {
    id: 'court',
    name: 'Court',
    what: 'Sports massage, square and bold',
    accent: '#1d3fe0',
    theme: 'auto',
    variables: {
      radius: '2px',
      'heading-font':
        "'Arial Narrow', 'Avenir Next Condensed', 'Liberation Sans Narrow', sans-serif",
      'heading-weight': '800',
    },
    page: {
      background: '#dfe4f2',
      color: '#10142b',
      'color-scheme': 'light',
      'font-family': "Arial, 'Liberation Sans', sans-serif",
    },
  },
  {
    id: 'dusk',
    name: 'Dusk',
    what: 'A yoga blog at night',
    accent: '#c3a6ff',
    theme: 'dark',
    variables: {
      surface: '#1e1929',
      text: '#efeaf8',
      muted: '#b3a9c6',
      border: '#85799c',
      'heading-font': "Georgia, 'Times New Roman', serif",
      'heading-weight': '400',
    },
    page: {
      background: '#120f19',
      color: '#e9e4f2',
      'color-scheme': 'dark',
      'font-family': sans,
    },
  },
  {
    id: 'ember',
    name: 'Ember',
    what: 'A dark studio, warm and round',
    accent: '#f2b45c',
    theme: 'dark',
    variables: { radius: '24px', 'heading-weight': '750' },
    page: {
      background: '#0f0c08',
      color: '#f4ede2',
      'color-scheme': 'dark',
      'font-family': "ui-rounded, 'Hiragino Maru Gothic ProN', Nunito, system-ui, sans-serif",
    },
  },
  {
    id: 'sea',
    name: 'Sea',
    what: 'A physiotherapist by the coast',
    accent: '#0a5c8f',
    theme: 'auto',
    variables: { radius: '10px', 'heading-weight': '700' },
    page: {
      background: '#e3eef4',
      color: '#0e2430',
      'color-scheme': 'light',
      'font-family': "'Segoe UI', 'Helvetica Neue', 'Liberation Sans', sans-serif",
    },
  },
  {
    id: 'rose',
    name: 'Rose',
    what: 'A day spa, soft and light',
    accent: '#9c2f5e',
    theme: 'auto',
    variables: {
      surface: '#fffafb',
      radius: '28px',
      'heading-font': "Didot, 'Bodoni MT', 'Playfair Display', Georgia, serif",
      'heading-weight': '500',
    },
    page: {
      background: '#f7e6ea',
      color: '#2e1820',
      'color-scheme': 'light',
      'font-family': sans,
    },
  },
];

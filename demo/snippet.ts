import { plainAccent, type Brand, type Theme } from './brands.js';

/** What was chosen on the demo page. */
export interface Choice {
  readonly brand: Brand;
  readonly accent: string;
  readonly theme: Theme;
  readonly show: readonly string[];
}

/** What the widget shows where a page does not say. */
export const usual = 'check tips myths';

/** The style sheet that gives the widget its look; nothing where all is as it comes. */
export function styleOf({ brand, accent }: Choice): string {
  const own = accent === plainAccent ? {} : { accent };
  const lines = Object.entries({ ...own, ...brand.variables }).map(
    ([name, value]) => `  --soreness-${name}: ${value};\n`,
  );
  return lines.length > 0 ? `soreness-checker {\n${lines.join('')}}\n` : '';
}

/** The attributes of the widget: those alone that are not the default. */
export const attributesOf = ({ theme, show }: Choice): Readonly<Record<string, string>> => ({
  ...(show.join(' ') === usual ? {} : { show: show.join(' ') }),
  ...(theme === 'auto' ? {} : { theme }),
});

/** What to paste into a page; with the hash of the file, where it is known. */
export function snippetOf(choice: Choice, integrity?: string): string {
  const style = styleOf(choice).replace(/^(?=.)/gm, '  ');
  const attributes = [
    ['src', 'soreness-checker.js'],
    ...(integrity ? [['integrity', integrity]] : []),
    ...Object.entries(attributesOf(choice)).map(([name, value]) => [`data-${name}`, value]),
  ].map(([name, value]) => `\n  ${name}="${value}"`);
  return [
    style && `<style>\n${style}</style>\n`,
    `<script${attributes.join('')}\n  async\n></script>\n`,
  ].join('');
}

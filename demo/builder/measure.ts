/** How high the widget is before a visitor starts, so that a page can keep the place for it. */
import { make } from '../make.js';
import type { Config } from './config.js';
import type { Controls } from './manifest.js';
import { bringLanguage } from './languages.js';
import { giveSettings } from './preview.js';
import { styleOf } from './snippet.js';

/** The widths that it is measured at (px): a phone's, and an article's. */
const widths = [358, 680];

const host = make('div', { 'aria-hidden': 'true', inert: '', class: 'measure' });
const root = host.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
root.adoptedStyleSheets = [sheet];
const widgets = widths.map((width) => {
  const element = document.createElement('soreness-checker');
  element.style.width = `${width}px`;
  return element;
});
root.append(...widgets);

/**
 * The least height (px, in tens) that the widget has at a phone's and at an article's width: more
 * would leave a gap, and less would let the page jump.
 */
export async function measure(config: Config, controls: Controls): Promise<number> {
  if (!host.isConnected) document.body.append(host);
  sheet.replaceSync(
    `${styleOf(config)} soreness-checker { font: 16px/1.5 system-ui, sans-serif; }`,
  );
  await bringLanguage(document, config.settings.lang);
  for (const widget of widgets) giveSettings(widget, config, controls);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const heights = widgets.map((widget) => widget.getBoundingClientRect().height);
  return Math.floor(Math.min(...heights) / 10) * 10;
}

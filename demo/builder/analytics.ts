/** Lines that count what happens in the widget, for the tools that sites have. */

/** The tools that there are lines for. */
export const tools = {
  'data-layer': 'Google Tag Manager',
  gtag: 'Google Analytics 4',
  plausible: 'Plausible',
  matomo: 'Matomo',
} as const;

export type ToolId = keyof typeof tools;

/** What each tool is told, with the level of a result or without. */
const calls: Readonly<Record<ToolId, (name: string, level: boolean) => string>> = {
  'data-layer': (name, level) =>
    `(window.dataLayer = window.dataLayer || []).push({ event: '${name}'${level ? ', level: event.detail.level' : ''} });`,
  gtag: (name, level) =>
    `gtag('event', '${name}'${level ? ', { level: event.detail.level }' : ''});`,
  plausible: (name, level) =>
    `plausible('${name}'${level ? ', { props: { level: event.detail.level } }' : ''});`,
  matomo: (name, level) =>
    `(window._paq = window._paq || []).push(['trackEvent', 'soreness-checker', '${name}'${level ? ', event.detail.level' : ''}]);`,
};

/**
 * The script to paste, once in a page. It is written for old compilers: those of tag managers know no
 * arrow functions.
 *
 * @param hasLevel Whether the level of a result is told too. It says something about the health of a
 *   visitor, so only with their consent.
 */
export function countingCode(tool: ToolId, hasLevel: boolean): string {
  const listener = (event: string, name: string, level: boolean) =>
    `  document.addEventListener('${event}', function (${level ? 'event' : ''}) {\n    ${calls[tool](name, level)}\n  });\n`;
  return `<script>\n${listener('soreness-start', 'soreness_start', false)}${listener('soreness-result', 'soreness_result', hasLevel)}</script>\n`;
}

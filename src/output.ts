import { render } from 'lit/html.js';
import type { Template } from './views/view.js';

/** Gives the visitor a file to keep. It is made in the page; nothing is sent. */
export function download(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href, download: name });
  link.click();
  // The download has to have begun before its address goes.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

const paper = `
  body { font: 11pt/1.4 system-ui, sans-serif; margin: 0; }
  h1 { font-size: 16pt; margin: 0 0 4pt; }
  h2 { font-size: 12pt; margin: 14pt 0 4pt; break-after: avoid; }
  ul { margin: 0; padding-inline-start: 14pt; }
  li { break-inside: avoid; margin-block-end: 2pt; }
  @page { margin: 18mm; }
`;

/** Prints this alone, from a frame of its own: the page around stays off the paper. */
export function printAlone(content: Template, title: string, lang: string): void {
  const frame = document.createElement('iframe');
  frame.ariaHidden = 'true';
  // Out of sight, not hidden: what is not drawn is not printed. Set here, since CSP forbids `style=`.
  Object.assign(frame.style, { position: 'fixed', inset: '0 auto auto -200vw', border: '0' });
  frame.addEventListener(
    'load',
    () => {
      const page = frame.contentWindow as (Window & typeof globalThis) | null;
      if (!page) return;
      const { document: inside } = page;
      const sheet = new page.CSSStyleSheet();
      sheet.replaceSync(paper);
      inside.adoptedStyleSheets = [sheet];
      Object.assign(inside.documentElement, { lang });
      inside.title = title;
      render(content, inside.body);
      page.addEventListener('afterprint', () => frame.remove());
      page.print();
    },
    { once: true },
  );
  document.body.append(frame);
}

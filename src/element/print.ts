import { render } from 'lit/html.js';
import type { Words } from '../locales/index.js';
import paper from '../views/summary/paper.css';
import { styles } from '../views/styles.js';
import { adoptStyles } from './dom.js';
import type { Template } from '../views/ui/html.js';

/** The sheet of the widget, for a document of its own: in the plain colours that go on paper. */
const sheet = () => styles.replace(/:host/g, ':root') + paper;

/** How long a print dialog may take to begin (ms). */
const patience = 1000;

/**
 * Prints this alone, from a frame of its own: the page around stays off the paper. The frame goes
 * when the dialog is closed, and where none came; then `refused` hears of it. A sandboxed page may
 * neither print nor look into its own frame.
 */
export function printAlone(
  content: Template,
  { lang, dir, summary: { title } }: Words,
  refused: () => void,
): void {
  const frame = document.createElement('iframe');
  // Out of sight, not hidden: what is not drawn is not printed. Set here, since CSP forbids `style=`.
  Object.assign(frame.style, { position: 'fixed', inset: '0 auto auto -200vw', border: '0' });
  const giveUp = () => {
    frame.remove();
    refused();
  };
  const printPage = () => {
    const page = frame.contentWindow as Window & typeof globalThis;
    const { document: inside } = page;
    adoptStyles(inside, page, sheet());
    Object.assign(inside.documentElement, { lang, dir });
    inside.title = title;
    render(content, inside.body);
    const timer = setTimeout(giveUp, patience);
    page.addEventListener('beforeprint', () => clearTimeout(timer));
    page.addEventListener('afterprint', () => {
      clearTimeout(timer);
      frame.remove();
    });
    page.print();
  };
  frame.addEventListener(
    'load',
    () => {
      try {
        printPage();
      } catch {
        giveUp();
      }
    },
    { once: true },
  );
  document.body.append(frame);
}

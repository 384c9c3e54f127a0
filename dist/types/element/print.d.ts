import type { Words } from '../locales/index.js';
import type { Template } from '../views/ui/html.js';
/**
 * Prints this alone, from a frame of its own: the page around stays off the paper. The frame goes
 * when the dialog is closed, and where none came; then `refused` hears of it. A sandboxed page may
 * neither print nor look into its own frame.
 */
export declare function printAlone(content: Template, { lang, dir, summary: { title } }: Words, refused: () => void): void;

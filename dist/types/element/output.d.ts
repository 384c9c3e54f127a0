import type { Template } from '../views/view.js';
/** Whether this page stands in another, or has no origin: both may be kept from saving files. */
export declare const isFramed: () => boolean;
/**
 * Gives the visitor a file to keep. It is made in the page; nothing is sent.
 *
 * @returns Whether it was given: some test DOMs and sandboxes make no address for a file.
 */
export declare function download(name: string, type: string, text: string): boolean;
/**
 * Prints this alone, from a frame of its own: the page around stays off the paper. The frame goes
 * when the dialog is closed, and where none came; then `refused` hears of it. A sandboxed page may
 * neither print nor look into its own frame.
 */
export declare function printAlone(content: Template, title: string, lang: string, refused: () => void): void;

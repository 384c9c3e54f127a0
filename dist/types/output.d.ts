import type { Template } from './views/view.js';
/** Gives the visitor a file to keep. It is made in the page; nothing is sent. */
export declare function download(name: string, type: string, text: string): void;
/** Prints this alone, from a frame of its own: the page around stays off the paper. */
export declare function printAlone(content: Template, title: string, lang: string): void;

/**
 * Gives the visitor a file to keep. It is made in the page; nothing is sent.
 *
 * @returns Whether it surely came: some test DOMs and sandboxes make no address for a file, and
 * nobody tells a framed page.
 */
export declare function download(name: string, type: string, text: string): boolean;

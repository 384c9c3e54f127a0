/** Whether this page stands in another, or has no origin: both may be kept from saving files. */
const isFramed = (): boolean => parent !== window || origin === 'null';

/**
 * Gives the visitor a file to keep. It is made in the page; nothing is sent.
 *
 * @returns Whether it surely came: some test DOMs and sandboxes make no address for a file, and
 * nobody tells a framed page.
 */
export function download(name: string, type: string, text: string): boolean {
  try {
    const href = URL.createObjectURL(new Blob([text], { type }));
    Object.assign(document.createElement('a'), { href, download: name }).click();
    // The download has to have begun before its address goes.
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
    return !isFramed();
  } catch {
    return false;
  }
}

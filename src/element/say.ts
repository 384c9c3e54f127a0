/** The element's name, unless a page registers it under another. */
export const tag = 'soreness-checker';

/** Tells the site owner something, in the console. */
export const say = (
  how: 'info' | 'warn' | 'error',
  text: string,
  ...more: readonly unknown[]
): void => console[how](`<${tag}>: ${text}`, ...more);

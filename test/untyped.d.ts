// What comes without types, as far as it is used here.

// It has types, but not for the file that browsers can load.
declare module '@guidepup/virtual-screen-reader/browser.js' {
  export { virtual } from '@guidepup/virtual-screen-reader';
}

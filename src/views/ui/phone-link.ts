/** The link that dials a phone number; `undefined` for what is none. */
export function phoneLink(number: string): string | undefined {
  const dialled = number.replace(/^(\+.*)\(0\)/, '$1').replace(/[\s().-]/g, '');
  return /^\+?[*#]?\d{2,15}#?$/.test(dialled) ? `tel:${dialled.replace(/#/g, '%23')}` : undefined;
}

const eu = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';

const numbers = new Map([
  ['US', '911'],
  ['CA', '911'],
  ['GB', '999'],
  ['NZ', '111'],
  ['AU', '000'],
]);

/**
 * The verified emergency number of a country (ISO 3166, two capitals); else `undefined`: a wrong
 * number is worse than "your local emergency number" (evidence file, 10, November 2026).
 */
export const emergencyNumberOf = (country = ''): string | undefined =>
  eu.split(' ').includes(country) ? '112' : numbers.get(country);

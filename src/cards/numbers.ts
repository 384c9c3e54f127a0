const eu = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(
  ' ',
);

/**
 * Emergency numbers that were verified, by ISO 3166 code. A country that is missing here gets "your
 * local emergency number": a wrong number is worse than none (evidence file, 10, November 2026).
 */
const numbers: Readonly<Record<string, string>> = {
  US: '911',
  CA: '911',
  GB: '999',
  NZ: '111',
  AU: '000',
  ...Object.fromEntries(eu.map((country) => [country, '112'])),
};

/** The verified emergency number of a country (ISO 3166, two capitals); else `undefined`. */
export const emergencyNumberOf = (country: string | undefined): string | undefined =>
  country && Object.hasOwn(numbers, country) ? numbers[country] : undefined;

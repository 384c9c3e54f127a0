/** The forms that a counted thing has in a language; `other` stands for those that are not named. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/**
 * The form that goes with a number, with `#` as the number in the digits of the language.
 *
 * @param lang A language tag.
 */
export const plural = (lang: string, count: number, forms: Forms): string =>
  (forms[new Intl.PluralRules(lang).select(count)] ?? forms.other).replace(
    '#',
    new Intl.NumberFormat(lang).format(count),
  );

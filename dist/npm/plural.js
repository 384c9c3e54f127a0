const plural = (lang, count, forms) => (forms[new Intl.PluralRules(lang).select(count)] ?? forms.other).replace(
  "#",
  new Intl.NumberFormat(lang).format(count)
);

export { plural };

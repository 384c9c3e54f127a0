/** Sentences that stand in more than one place. */
export const onlyNew =
  'Wählen Sie „Ja“, auch wenn es wieder weg ist. Es zählt nur, was neu ist oder schlimmer als vorher.';
export const chooseAll = 'Wählen Sie alles, was zutrifft.';

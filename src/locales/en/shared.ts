/** Sentences that stand in more than one place. */
export const onlyNew =
  'Yes too if it has gone again. Only count what is new, or worse than before.';
export const chooseAll = 'Choose all that apply.';

/** Sentences that stand in more than one place. */
export const onlyNew = 'Say Yes even if it has gone. Only count what is new, or worse than before.';
export const chooseAll = 'Choose all that apply.';

/** Sentences that stand in more than one place. */
export const onlyNew =
  'Répondez Oui même si c’est passé. Ne comptez que ce qui est nouveau, ou pire qu’avant.';
export const chooseAll = 'Choisissez tout ce qui convient.';

/** Sentences that stand in more than one place. */
export const onlyNew =
  'Responda Sim mesmo se já passou. Só conta o que é novo, ou pior do que antes.';
export const chooseAll = 'Escolha tudo o que vale para você.';

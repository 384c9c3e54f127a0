/** Sentences that stand in more than one place. */
export const onlyNew =
  'Responda «Sí» aunque ya se haya pasado. Cuente solo lo que es nuevo o está peor que antes.';
export const chooseAll = 'Marque todo lo que corresponda.';

/** Sentences that stand in more than one place. */
export declare const onlyNew = "Responda \u00ABS\u00ED\u00BB aunque ya se haya pasado. Cuente solo lo que es nuevo o est\u00E1 peor que antes.";
export declare const chooseAll = "Marque todo lo que corresponda.";

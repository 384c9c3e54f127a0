/** Sentences that stand in more than one place. */
export declare const onlyNew = "Responda Sim mesmo se j\u00E1 passou. S\u00F3 conta o que \u00E9 novo, ou pior do que antes.";
export declare const chooseAll = "Escolha tudo o que vale para voc\u00EA.";

/** Sentences that stand in more than one place. */
export declare const onlyNew = "R\u00E9pondez Oui m\u00EAme si c\u2019est pass\u00E9. Ne comptez que ce qui est nouveau, ou pire qu\u2019avant.";
export declare const chooseAll = "Choisissez tout ce qui convient.";

/** Sentences that stand in more than one place. */
export declare const onlyNew = "Only count what is new, or worse than before.";
export declare const chooseAll = "Choose all that fit.";

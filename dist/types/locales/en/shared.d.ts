/** Sentences that stand in more than one place. */
export declare const onlyNew = "Yes too if it has gone again. Only count what is new, or worse than before.";
export declare const chooseAll = "Choose all that apply.";

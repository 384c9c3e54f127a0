/** Sentences that stand in more than one place. */
export declare const onlyNew = "Say Yes even if it has gone. Only count what is new, or worse than before.";
export declare const chooseAll = "Choose all that apply.";

/** Sentences that stand in more than one place. */
export declare const onlyNew = "W\u00E4hlen Sie \u201EJa\u201C, auch wenn es wieder weg ist. Es z\u00E4hlt nur, was neu ist oder schlimmer als vorher.";
export declare const chooseAll = "W\u00E4hlen Sie alles, was zutrifft.";

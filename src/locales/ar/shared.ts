/** Sentences that stand in more than one place. */
export const onlyNew = 'قولوا «نعم» حتى لو زال. احسبوا فقط ما هو جديد، أو أسوأ من قبل.';
export const chooseAll = 'اختاروا كل ما ينطبق.';

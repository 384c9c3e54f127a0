/**
 * The warning signs that the short check of a day asks for at once, by what they are about; each
 * stands for these questions of the whole check, which follows when one may be there. A test holds
 * that none is left out.
 */
export declare const warningSigns: {
    readonly chest: readonly ["chest"];
    readonly head: readonly ["stroke", "head-pain", "head-pain-worst"];
    readonly saddle: readonly ["saddle"];
    readonly limbs: readonly ["both-legs", "clumsy", "shooting", "numbness", "weakness"];
    readonly severe: readonly ["tearing", "injury"];
    readonly night: readonly ["night", "quality"];
    readonly swelling: readonly ["tight-limb", "leg-swelling", "growing-swelling", "swelling-severe", "look"];
    readonly fever: readonly ["fever", "fever-brain"];
    readonly urine: readonly ["dark-urine", "urine"];
    readonly allergy: readonly ["allergy"];
    readonly skin: readonly ["skin", "foot-sore", "operated-place", "joint"];
    readonly pregnancy: readonly ["pregnancy-alarm"];
    readonly other: readonly ["worried", "areas", "spread", "side"];
};
/** The id of a group of warning signs. */
export type WarningSign = keyof typeof warningSigns;

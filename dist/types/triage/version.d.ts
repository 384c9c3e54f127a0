/** The version of this build; a test holds it to package.json. */
export declare const version = "0.1.0";
/** When the questions, rules and words were last gone through, and by whom. */
export declare const reviewed: {
    readonly date: "2026-11-28";
    readonly by: "not yet reviewed by a clinician";
};

/** The element's name, unless a page registers it under another. */
export declare const tag = "soreness-checker";
/** Tells the site owner something, in the console. */
export declare const say: (how: "info" | "warn" | "error", text: string, ...more: readonly unknown[]) => void;

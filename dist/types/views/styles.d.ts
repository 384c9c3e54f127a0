/**
 * The one style sheet; of rules alike, the later wins. Public `--soreness-*` variables are read once,
 * on `:host`, into private `--_*`. Sizes are in em and px, since hosts change what a rem is.
 */
export declare const styles: string;

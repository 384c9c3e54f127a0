/**
 * The one style sheet. Public `--soreness-*` variables are read once, on `:host`, into private
 * `--_*`. Sizes are in em and px, since hosts change what a rem is. Text on a colour that the host
 * picks is black or white, whichever stands out: at a luminance of 0.179 both do alike (4.6 : 1).
 */
export declare const styles: string;

/** Where an editor strips unknown tags, this stands for the element: `<div data-soreness-checker>`. */
export declare const placeholder = "[data-soreness-checker]";
/** Marks, for other copies of the script too, what one of them has done. */
export declare const mark: unique symbol;
/** A new element with the attributes that stand as `data-…` on a script tag or a placeholder. */
export declare function elementFor(holder: HTMLElement): HTMLElement;
/** Upgrades the placeholders of the page, those added later too; once, however often it is called. */
export declare function watchPlaceholders(): void;

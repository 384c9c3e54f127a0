/** Arrow keys lead from place to place, the way that they point; Space and Enter choose. */
export declare function pressKey(event: KeyboardEvent): void;
/** Tab comes back to the place that had the focus last. */
export declare function keepTabStop(event: FocusEvent): void;

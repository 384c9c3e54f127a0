/** With one of these held down, a key is the browser's own. */
export declare const hasModifier: ({ altKey, ctrlKey, metaKey }: KeyboardEvent) => boolean;

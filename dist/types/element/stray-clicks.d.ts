/**
 * Stops the second click of a double-click: it must not answer what has just come under the finger.
 *
 * @returns What to call when another screen comes.
 */
export declare function stopStrayClicks(root: ShadowRoot): () => void;

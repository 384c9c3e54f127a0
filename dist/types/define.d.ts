import { SorenessChecker } from './element/soreness-checker.js';
declare global {
    interface HTMLElementTagNameMap {
        'soreness-checker': SorenessChecker;
    }
}
/**
 * Registers the element. Harmless on a server and when it is registered already; another version
 * that was there first stays, with one console warning. The same version takes in the languages of
 * this copy.
 *
 * @param tag The element's name.
 */
export declare function define(tag?: string): void;

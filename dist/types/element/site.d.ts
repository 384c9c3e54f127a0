import { type Attributes, type SettingName } from './settings.js';
import type { Scene } from '../views/view.js';
/** What the site decides of a scene, with its attributes. */
type Site = Pick<Scene, 'words' | 'settings' | 'lang' | 'emergency' | 'country'>;
/**
 * Reads what the site decides: its attributes, checked, and what follows from them and from `lang`,
 * the language tag of the place. `warn` hears of each value that is not allowed.
 */
export declare function readSite(attributes: Attributes, lang: string, warn: (attribute: SettingName, value: string, allowed: string) => void): Site;
export {};

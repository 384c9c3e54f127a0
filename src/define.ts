import { tag as ownTag } from './element/say.js';
import { giveLanguages } from './element/languages.js';
import { SorenessChecker } from './element/soreness-checker.js';
import { version } from './triage/version.js';

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
export function define(tag = ownTag): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (!registry) return;
  const there = registry.get(tag) as Partial<typeof SorenessChecker & { version: string }>;
  if (!there) {
    // A class of its own for each name, since a class can be registered only once.
    registry.define(
      tag,
      class extends SorenessChecker {
        static get version(): string {
          return version;
        }
      },
    );
  } else if (there.version !== version) {
    console.warn(
      `<${tag}>: ${there.version ?? 'another element'} is already registered; ${version} was not.`,
    );
  } else {
    giveLanguages(there);
  }
}

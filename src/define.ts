import { SorenessChecker } from './element/soreness-checker.js';
import { version } from './triage/version.js';

declare global {
  interface HTMLElementTagNameMap {
    'soreness-checker': SorenessChecker;
  }
}

/**
 * Registers the element. Harmless on a server and when it is registered already; another version
 * that was there first stays, with one console warning.
 *
 * @param tag The element's name.
 */
export function define(tag = 'soreness-checker'): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (!registry) return;
  const there = registry.get(tag) as { version?: string } | undefined;
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
      `<${tag}>: version ${version} came too late; ${there.version ?? 'another element'} stays.`,
    );
  }
}

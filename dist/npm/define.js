import { tag, SorenessChecker, version, giveLanguages } from './soreness-checker.js';

function define(tag$1 = tag) {
  const registry = globalThis.customElements;
  if (!registry) return;
  const there = registry.get(tag$1);
  if (!there) {
    registry.define(
      tag$1,
      class extends SorenessChecker {
        static get version() {
          return version;
        }
      }
    );
  } else if (there.version !== version) {
    console.warn(
      `<${tag$1}>: ${there.version ?? "another element"} is already registered; ${version} was not.`
    );
  } else {
    giveLanguages(there);
  }
}

export { define };

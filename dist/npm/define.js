import { SorenessChecker, version } from './soreness-checker.js';

function define(tag = "soreness-checker") {
  const registry = globalThis.customElements;
  if (!registry) return;
  const there = registry.get(tag);
  if (!there) {
    registry.define(
      tag,
      class extends SorenessChecker {
        static get version() {
          return version;
        }
      }
    );
  } else if (there.version !== version) {
    console.warn(
      `<${tag}>: version ${version} came too late; ${there.version ?? "another element"} stays.`
    );
  }
}

export { define };

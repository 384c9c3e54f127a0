import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import './at-root.mjs';

/** The custom elements manifest of the public API, as custom-elements-manifest.config.mjs makes it. */
export const manifest = () => cli({ argv: ['analyze'], noWrite: true });

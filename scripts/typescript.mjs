import { register } from 'node:module';

// `node --import ./scripts/typescript.mjs` runs TypeScript.
register('./typescript-hooks.mjs', import.meta.url);

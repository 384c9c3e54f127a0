// What comes without types, as far as it is used here.

declare module '@custom-elements-manifest/analyzer/cli.js' {
  import type { Package } from 'custom-elements-manifest';
  export function cli(options: { argv: string[]; noWrite: boolean }): Promise<Package>;
}

// Its own types are those of a CommonJS module.
declare module '@rollup/plugin-terser' {
  import type { MinifyOptions } from 'terser';
  import type { Plugin } from 'rollup';
  export default function terser(options: MinifyOptions): Plugin;
}

declare module 'selenium-webdriver/remote/index.js' {
  import type { DriverService as Service } from 'selenium-webdriver/remote.js';
  interface Builder {
    setHostname(name: string): this;
    addArguments(...args: string[]): this;
    setEnvironment(env: NodeJS.ProcessEnv): this;
    build(): Service;
  }
  export const DriverService: { Builder: new (path: string) => Builder };
}

// Its own types are those of a CommonJS module, too.
declare module 'rollup-plugin-license' {
  import type { Plugin } from 'rollup';
  export interface Dependency {
    readonly name: string;
    readonly version: string;
    readonly license: string;
    readonly licenseText: string | null;
  }
  interface Output {
    readonly file: string;
    readonly template: (dependencies: readonly Dependency[]) => string;
  }
  interface Allow {
    readonly test: string;
    readonly failOnUnlicensed: boolean;
    readonly failOnViolation: boolean;
  }
  export default function license(options: {
    thirdParty: { output: Output; allow: Allow };
  }): Plugin;
}

import { execFileSync } from 'node:child_process';
import { createEs2015LinkerPlugin } from '@angular/compiler-cli/linker/babel';
import { NodeJSFileSystem, ConsoleLogger, LogLevel } from '@angular/compiler-cli';
import { transformAsync } from '@babel/core';
import { defineConfig, type Plugin } from 'vite';

/** Angular's compiler for the app, and its linker for its packages. */
const angular: Plugin = {
  name: 'angular',
  buildStart() {
    execFileSync('node_modules/.bin/ngc', ['-p', 'angular'], { stdio: 'inherit' });
  },
  async transform(code, filename) {
    if (!/node_modules\/@angular\/.*\.mjs$/.test(filename) || !code.includes('ɵɵngDeclare')) return;
    const linker = createEs2015LinkerPlugin({
      fileSystem: new NodeJSFileSystem(),
      logger: new ConsoleLogger(LogLevel.warn),
    });
    const linked = await transformAsync(code, { filename, plugins: [linker], compact: false });
    return linked?.code ? { code: linked.code, map: null } : undefined;
  },
};

export default defineConfig({ plugins: [angular] });

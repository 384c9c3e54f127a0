import type { Manifest } from './builder/manifest.js';
import type { Release } from './builder/release.js';
import { make } from './make.js';

const dist = '../dist/soreness-checker.js';
const jsonOf = async (address: string): Promise<unknown> => (await fetch(address)).json();

// The scenes bring the widget of the sources: the built one, which is measured, has to be first.
document.head.append(make('script', { src: dist, 'data-target': 'none' }));
const [manifest, release] = await Promise.all([
  jsonOf('../dist/custom-elements.json') as Promise<Manifest>,
  jsonOf('../dist/integrity.json') as Promise<Release>,
  customElements.whenDefined('soreness-checker'),
]);
const { Builder } = await import('./builder/builder.js');
new Builder(manifest, release);
await import('./index-more.js');

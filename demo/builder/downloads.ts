/** The files to take away. Nothing leaves the page: they are put together here. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { framePage, scriptFile } from './languages.js';

/** A file of this repository, from the folder that the page is in. */
export async function bytesOf(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is not there.`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The files to host for a language, by their names in a ZIP, with the code to paste beside them. */
export async function hostedFiles(snippet: string, lang: string | undefined): Promise<Zippable> {
  const hosted = [scriptFile(lang), framePage(lang), 'embed.js', 'embed-parent.js'];
  const files = await Promise.all(
    hosted.map(async (name) => [name, await bytesOf(`../dist/${name}`)] as const),
  );
  return {
    ...Object.fromEntries(files),
    'LICENSE.txt': await bytesOf('../LICENSE'),
    'paste-this.txt': strToU8(snippet),
  };
}

/** Hands a file to the visitor. */
function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export const saveText = (name: string, text: string, type: string): void =>
  save(name, new Blob([text], { type: `${type};charset=utf-8` }));

export const saveZip = (name: string, files: Zippable): void =>
  save(name, new Blob([new Uint8Array(zipSync(files))], { type: 'application/zip' }));

/**
 * Where a released file can be loaded from, with `{version}` in place of the version: the one switch
 * for the form that needs no hosting. None until a first release is out: an address is offered only
 * where the file really is.
 */
const releasedAt: string | undefined = undefined as string | undefined;

/** The address of the script file of a version; `undefined` when there is none. */
export const releasedFile = (version: string, at = releasedAt): string | undefined =>
  at?.replace('{version}', version);

/** What the builder reads of `dist/integrity.json`. */
export interface Release {
  readonly version: string;
  readonly files: Readonly<Record<string, { readonly integrity: string }>>;
}

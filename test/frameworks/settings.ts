/** What the apps set on the widget: nothing for a value means that it is not set. */
export interface Settings {
  readonly heading: string | undefined;
  readonly headingLevel: number | undefined;
  readonly bookUrl: string | undefined;
  readonly noDiary: boolean;
  readonly shareAnswers: boolean;
}

/** What every app begins with. */
export const first: Settings = {
  heading: 'Sore today?',
  headingLevel: 3,
  bookUrl: '/book',
  noDiary: true,
  shareAnswers: true,
};

/** What its button "Change" sets. */
export const changed: Settings = {
  ...first,
  heading: 'Still sore?',
  headingLevel: 4,
  bookUrl: '/visit',
};

/** What its button "Clear" sets. */
export const cleared: Settings = {
  heading: undefined,
  headingLevel: undefined,
  bookUrl: undefined,
  noDiary: false,
  shareAnswers: false,
};

/** What the apps write down of each result that they hear of. */
export const told = (detail: { readonly level: string; readonly answers?: object }): string =>
  detail.answers ? `${detail.level} with answers` : detail.level;

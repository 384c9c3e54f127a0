/**
 * What a page shows until the script runs, and where none does: it goes into the page's own HTML.
 * `npm run docs` fills README, docs and embed.html with it.
 */
export const fallback =
  'Get emergency help for chest pain, trouble breathing, a drooping face or trouble speaking, ' +
  'fainting, numbness between the legs, trouble with peeing or pooing, weak or numb legs, or ' +
  'brown pee. See a doctor if it is not better after 3 days.';

import questionnaire from 'questionnaire';

/** The same questions as SurveyJS asks them. */
const json = {
  showTOC: false,
  firstPageIsStartPage: true,
  startSurveyText: questionnaire.start,
  pageNextText: questionnaire.next,
  completeText: questionnaire.next,
  completedHtml: questionnaire.result.map((text) => `<p>${text}</p>`).join(''),
  title: questionnaire.title,
  pages: [
    { elements: [{ type: 'html', name: 'intro', html: `<p>${questionnaire.lead}</p>` }] },
    ...questionnaire.pages.map(({ title, questions }) => ({
      title,
      elements: questions.map(({ id, kind, ask, hint, options }) => ({
        type: kind === 'several' ? 'checkbox' : 'radiogroup',
        name: id,
        title: ask,
        description: hint,
        isRequired: true,
        choices: options.map(([value, text]) => ({ value, text })),
      })),
    })),
  ],
};

for (const place of document.querySelectorAll('.flow')) {
  new globalThis.Survey.Model(json).render(place);
}

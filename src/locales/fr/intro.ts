import type { Words } from '../schema.js';

/** How long the questions take in ordinary soreness; `npm run docs` holds it against the words. */
export const minutes = 6;

/** The first screen, and how it works. */
export const intro: Pick<Words, 'heading' | 'intro' | 'about'> = {
  heading: 'Mal après un massage ?',
  intro: {
    lead: 'Est-ce une douleur ordinaire, ou vous faut-il de l’aide ?',
    facts: [
      `Environ ${minutes} minutes`,
      'Conseils pour adultes (18 ans ou plus), pas un diagnostic',
      'Pas encore vérifié par un médecin ou du personnel infirmier',
    ],
    kept: 'Rien n’est envoyé, et rien n’est enregistré sauf si vous commencez un journal',
    notKept: 'Vos réponses restent sur cette page : rien n’est envoyé ni enregistré',
    start: 'Commencer le test',
    resume: 'Continuer le test',
    putAway: 'Vos réponses sont effacées.',
    bringBack: 'Les récupérer',
    emergency: (number, country) =>
      `C’est peut-être une urgence\u202F? N’attendez pas. Appelez ${number ? `le ${number}` : 'votre numéro d’urgence local'} maintenant${country ? ` (${country})` : ''}.`,
  },
  about: {
    title: 'Sources et fonctionnement',
    text: [
      'Des règles fixes comparent vos réponses avec des conseils de santé publique et des études. Si les règles ne disent pas la même chose, la plus prudente compte.',
      'Le test s’appuie sur des conseils du NHS, du NICE et d’autres, et sur les études citées sur les fiches. Ils ne l’ont pas vérifié.',
      'Aucun médecin ni personnel infirmier ne l’a encore relu. Il sert à apprendre. Il ne trouve pas de maladies et n’en exclut pas.',
    ],
    version: (version, date) => `Version ${version}, ${date}.`,
  },
};

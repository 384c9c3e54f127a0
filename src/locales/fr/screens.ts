import { minutes } from './intro.js';
import type { Words } from '../schema.js';
import { chooseAll, onlyNew } from './shared.js';

/** The screens of questions. */
export const screens: Pick<Words, 'steps' | 'rows' | 'pages'> = {
  steps: {
    progress: (step, of) => `Étape ${step} sur ${of}`,
    left: (part) => `Encore ${Math.round(minutes * part) || 1} min`,
    next: 'Continuer',
    back: 'Retour',
    showResult: 'Voir quoi faire maintenant',
    already:
      'D’après vos réponses jusqu’ici : demandez une aide médicale aujourd’hui. Les questions suivantes montrent s’il vous la faut plus tôt.',
    missing: 'Il manque encore des réponses.',
    missingHere: 'Choisissez une réponse.',
    severalHint: chooseAll,
    goesOn: 'Votre réponse mène à la question suivante.',
    serious: 'Cela peut être grave. Vous pouvez passer le reste.',
    stop: 'Que faire maintenant',
    helpNow: 'Besoin d’aide vite ?',
    not: 'Ne compte pas :',
    scale: '0 veut dire aucune douleur. 10 est la pire douleur que vous pouvez imaginer.',
    scaleKeys: 'Vous pouvez aussi taper le nombre.',
    score: (score) => {
      if (score === 0) return 'aucune douleur';
      if (score <= 3) return 'légère';
      return score <= 6 ? 'moyenne' : 'forte';
    },
  },
  rows: { yes: 'Oui', no: 'Non', unsure: 'Je ne sais pas' },
  pages: {
    'alarm-body': {
      title: 'Depuis le massage, avez-vous eu un de ces signes ?',
      lead: `Ils sont rares. ${onlyNew}`,
    },
    'alarm-nerves': {
      title: 'Et depuis le massage, un de ces signes ?',
      lead: 'Certains sont intimes.',
    },
    'alarm-limbs': { title: 'Ou depuis le massage, un de ces signes ?' },
    'alarm-more': { title: 'Plus de détails sur ce que vous avez remarqué' },
  },
};

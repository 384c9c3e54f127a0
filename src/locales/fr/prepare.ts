import { plural } from '../plural.js';
import type { Words } from '../schema.js';
import { chooseAll } from './shared.js';

/** The check before a massage. */
export const prepare: Pick<Words, 'prepare'> = {
  prepare: {
    title: 'À vérifier avant un massage',
    lead: chooseAll,
    groups: {
      wait: 'Avez-vous un de ces problèmes maintenant ?',
      ask: 'Êtes-vous dans un de ces cas ?',
      tell: 'Et dans un de ceux-ci ?',
    },
    items: {
      fever:
        'Une température de 38 °C (100,4 °F) ou plus, ou une maladie que d’autres peuvent attraper',
      clot: 'Un bras, une jambe ou un mollet gonflé, chaud, lourd ou qui bat, ou qui a changé de couleur',
      swelling: 'Un gonflement que personne n’a expliqué',
      fracture: 'Un os cassé qui n’est pas guéri',
      skin: 'Une peau infectée, brûlée ou ouverte',
      unexplained: 'Une très forte douleur que personne n’a expliquée',
      thinner: 'Des médicaments qui fluidifient le sang, ou un sang qui coagule mal',
      pregnant: 'Enceinte, ou peut-être',
      cancer: 'Un cancer maintenant ou dans le passé',
      lymph: 'Des ganglions enlevés',
      bones:
        'Des os fragiles, un os cassé lors d’une petite chute, ou des comprimés de cortisone pendant 3 mois ou plus',
      operation: 'Une opération dans les 3 derniers mois',
      metal: 'Du métal, un pacemaker, une pompe ou un tube dans le corps',
      heart: 'Un problème de cœur, ou un caillot de sang dans le passé',
      fragile: 'Une peau qui se déchire facilement',
      disc: 'Une hernie discale ou un problème de disque, maintenant ou dans le passé',
      numb: 'Une zone qui semble engourdie',
      diabetes:
        'Un diabète (si vous utilisez de l’insuline, mesurez votre glycémie après le massage)',
      'pressure-stroke': 'Un AVC dans le passé, ou de l’hypertension',
      tissue: 'Des articulations ou une peau très élastiques (comme dans Ehlers-Danlos)',
      allergy: 'Une allergie, par exemple aux huiles de fruits à coque',
      'bad-time': 'Un massage qui vous a fait mal avant',
    },
    outcome: 'Que faire',
    brief: {
      wait: 'Pas de massage maintenant',
      ask: 'Demandez d’abord au médecin',
      tell: 'Dites-le à la personne qui masse',
    },
    ticked: (number) => plural('fr', number, { one: '# case cochée', other: '# cases cochées' }),
    outcomes: {
      wait: 'Pas de massage maintenant. Avec un bras ou une jambe chaud ou gonflé, de la fièvre ou une très forte douleur, demandez une aide médicale aujourd’hui.',
      ask: 'Demandez à votre médecin ou en pharmacie avant de réserver.',
      tell: 'Rien de tout cela n’exclut un massage. Mais dites-le à la personne qui masse.',
    },
    tellList: 'Dites à la personne qui masse :',
    always:
      'Dites toujours quels médicaments vous prenez et quelle pression vous aimez. Vous pouvez dire « moins fort » ou « stop » à tout moment.',
  },
};

import type { Words } from '../schema.js';

const at = { left: 'à gauche', spine: 'sur la colonne', middle: 'au milieu', right: 'à droite' };

/** The picture of the body. */
export const body: Pick<Words, 'sides' | 'place' | 'map'> = {
  sides: { left: 'À gauche', spine: 'Colonne', middle: 'Au milieu', right: 'À droite' },
  place: (area, side) => `${area}, ${at[side]}`,
  map: {
    back: 'Vue de dos',
    front: 'Vue de face',
    left: 'Votre gauche',
    right: 'Votre droite',
    side: 'Vue du corps',
    turn: { back: 'Montrer la vue de face', front: 'Montrer la vue de dos' },
    marked: 'Sélection :',
    remove: 'Enlever :',
    keys: 'Utilisez les flèches pour bouger, et Espace pour choisir. Appuyez sur Ctrl + Entrée pour continuer.',
    list: 'Ou choisir dans une liste',
  },
};

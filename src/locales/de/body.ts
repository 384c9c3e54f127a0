import type { Words } from '../schema.js';

/** The side within the name of a place. */
const within: Words['sides'] = {
  left: 'links',
  spine: 'Wirbelsäule',
  middle: 'Mitte',
  right: 'rechts',
};

/** The picture of the body. */
export const body: Pick<Words, 'sides' | 'place' | 'map'> = {
  sides: { left: 'Links', spine: 'Wirbelsäule', middle: 'Mitte', right: 'Rechts' },
  place: (area, side) => `${area}, ${within[side]}`,
  map: {
    back: 'Von hinten',
    front: 'Von vorne',
    left: 'Ihre linke Seite',
    right: 'Ihre rechte Seite',
    side: 'Seite des Körpers',
    turn: { back: 'Von vorne zeigen', front: 'Von hinten zeigen' },
    marked: 'Ausgewählt:',
    remove: 'Entfernen:',
    keys: 'Mit den Pfeiltasten bewegen Sie sich, mit der Leertaste wählen Sie aus. Mit Strg + Enter geht es weiter.',
    list: 'Oder aus einer Liste wählen',
  },
};

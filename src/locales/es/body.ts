import type { Words } from '../schema.js';

const sides: Words['sides'] = {
  left: 'Izquierda',
  spine: 'Columna',
  middle: 'Centro',
  right: 'Derecha',
};

/** The picture of the body. */
export const body: Pick<Words, 'sides' | 'place' | 'map'> = {
  sides,
  place: (area, side) => `${area}, ${sides[side].toLowerCase()}`,
  map: {
    back: 'Por detrás',
    front: 'Por delante',
    left: 'Su izquierda',
    right: 'Su derecha',
    side: 'Vista del cuerpo',
    turn: { back: 'Ver por delante', front: 'Ver por detrás' },
    marked: 'Marcado:',
    remove: 'Quitar:',
    keys: 'Muévase con las flechas y marque con la tecla Espacio. Pulse Ctrl + Enter para continuar.',
    list: 'O elija en una lista',
  },
};

import type { Words } from '../schema.js';

const where = { left: 'à esquerda', spine: 'na coluna', middle: 'no meio', right: 'à direita' };

/** The picture of the body. */
export const body: Pick<Words, 'sides' | 'place' | 'map'> = {
  sides: { left: 'Esquerda', spine: 'Coluna', middle: 'Meio', right: 'Direita' },
  place: (area, side) => `${area}, ${where[side]}`,
  map: {
    back: 'De costas',
    front: 'De frente',
    left: 'Sua esquerda',
    right: 'Sua direita',
    side: 'Lado do corpo',
    turn: { back: 'Mostrar de frente', front: 'Mostrar de costas' },
    marked: 'Selecionados:',
    remove: 'Remover:',
    keys: 'Use as setas para mover e Espaço para selecionar. Aperte Ctrl + Enter para continuar.',
    list: 'Ou escolha em uma lista',
  },
};

import { plural } from '../plural.js';
import { minutes } from './intro.js';
import type { Words } from '../schema.js';
import { chooseAll, onlyNew } from './shared.js';

/** The screens of questions. */
export const screens: Pick<Words, 'steps' | 'rows' | 'pages'> = {
  steps: {
    progress: (step, of) => `Paso ${step} de ${of}`,
    left: (part) =>
      plural('es', Math.round(minutes * part) || 1, { one: 'Queda # min', other: 'Quedan # min' }),
    next: 'Continuar',
    back: 'Atrás',
    showResult: 'Mostrarme qué hacer ahora',
    already:
      'Según sus respuestas hasta ahora: busque atención médica hoy. Las siguientes preguntas muestran si la necesita antes.',
    missing: 'Aún faltan respuestas a algunas preguntas.',
    missingHere: 'Elija una respuesta, por favor.',
    severalHint: chooseAll,
    goesOn: 'Su respuesta le lleva a la siguiente pregunta.',
    serious: 'Esto puede ser grave. Puede saltarse el resto.',
    stop: 'Ver qué hacer ahora',
    helpNow: '¿Necesita ayuda ahora?',
    not: 'No cuenta:',
    scale: '0 es sin dolor. 10 es el peor dolor que pueda imaginar.',
    scaleKeys: 'También puede escribir el número.',
    score: (score) => {
      if (score === 0) return 'sin dolor';
      if (score <= 3) return 'leve';
      return score <= 6 ? 'moderado' : 'fuerte';
    },
  },
  rows: { yes: 'Sí', no: 'No', unsure: 'No lo sé' },
  pages: {
    'alarm-body': {
      title: 'Desde el masaje, ¿ha tenido algo de esto?',
      lead: `Son cosas poco frecuentes. ${onlyNew}`,
    },
    'alarm-nerves': {
      title: 'Y desde el masaje, ¿algo de esto?',
      lead: 'Algunas preguntas son íntimas.',
    },
    'alarm-limbs': { title: 'O desde el masaje, ¿algo de esto?' },
    'alarm-more': { title: 'Más sobre lo que ha notado' },
  },
};

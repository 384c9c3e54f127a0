import { plural } from '../plural.js';
import type { Words } from '../schema.js';
import { chooseAll } from './shared.js';

/** The check before a massage. */
export const prepare: Pick<Words, 'prepare'> = {
  prepare: {
    title: 'Cuestionario antes de un masaje',
    lead: chooseAll,
    groups: {
      wait: '¿Tiene algo de esto ahora?',
      ask: '¿Está en alguno de estos casos?',
      tell: '¿Y algo de esto?',
    },
    items: {
      fever: 'Una temperatura de 38 °C (100.4 °F) o más, o una enfermedad que se contagia',
      clot: 'Un brazo, una pierna o una pantorrilla con hinchazón, calor, pesadez o latidos, o que ha cambiado de color',
      swelling: 'Una hinchazón que nadie ha explicado',
      fracture: 'Un hueso roto que no se ha curado',
      skin: 'Piel infectada, quemada o abierta',
      unexplained: 'Un dolor muy fuerte que nadie ha explicado',
      thinner: 'Anticoagulantes (diluyen la sangre), o sangre que no coagula bien',
      pregnant: 'Embarazo seguro o posible',
      cancer: 'Cáncer ahora o en el pasado',
      lymph: 'Ganglios linfáticos quitados',
      bones:
        'Huesos débiles, un hueso que se rompió en una caída pequeña, o pastillas de corticoides durante 3 meses o más',
      operation: 'Una operación en los últimos 3 meses',
      metal: 'Metal, un marcapasos, una bomba o un tubo en el cuerpo',
      heart: 'Un problema del corazón, o un coágulo de sangre en el pasado',
      fragile: 'Piel que se rompe con facilidad',
      disc: 'Una hernia de disco o un problema de disco, ahora o en el pasado',
      numb: 'Una zona que se siente adormecida',
      diabetes: 'Diabetes (si usa insulina, mida su azúcar en la sangre después del masaje)',
      'pressure-stroke': 'Un ictus (derrame cerebral, ACV) en el pasado, o presión alta',
      tissue: 'Articulaciones o piel que se estiran mucho (como en Ehlers-Danlos)',
      allergy: 'Una alergia, por ejemplo a los aceites de frutos secos o nueces',
      'bad-time': 'Un masaje anterior que le dolió',
    },
    outcome: 'Qué hacer',
    brief: {
      wait: 'Ningún masaje ahora',
      ask: 'Pregunte antes a su médico',
      tell: 'Dígaselo a su masajista',
    },
    ticked: (number) => plural('es', number, { one: '# marcado', other: '# marcados' }),
    outcomes: {
      wait: 'Ningún masaje ahora. Con un brazo o una pierna hinchados o calientes, fiebre o un dolor muy fuerte, busque atención médica hoy.',
      ask: 'Pregunte a su médico o en una farmacia antes de pedir cita.',
      tell: 'Nada de esto impide un masaje. Pero dígaselo a su masajista.',
    },
    tellList: 'Diga a su masajista:',
    always:
      'Diga siempre qué medicinas toma y cuánta presión le gusta. Puede decir «menos presión» o «pare» en cualquier momento.',
  },
};

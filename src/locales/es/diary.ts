import { plural } from '../plural.js';
import type { Words } from '../schema.js';

/** The diary, and its short check of a day. */
export const diary: Pick<Words, 'shortCheck' | 'diary'> = {
  shortCheck: {
    title: 'Cuestionario de hoy',
    sign: {
      ask: '¿Algo de esto es nuevo, o está peor que en su último cuestionario?',
      hint: 'Si responde «Sí» o «No lo sé», le haremos otra vez todas las preguntas.',
    },
    signs: {
      night: 'Dolor que le despierta, que no para nunca o que empeora al toser',
      place: 'Dolor en una zona nueva, o un dolor de un tipo nuevo',
    },
  },
  diary: {
    title: 'Llevar un diario',
    lead: 'Dos minutos al día le ayudan a ver si se está pasando.',
    private:
      'Se guarda solo en este navegador. Cualquiera que use este navegador puede verlo. En una ventana privada se borra al cerrar la ventana.',
    start: 'Llevarlo en este dispositivo',
    instead: 'Su diario es de otro masaje. Si empieza uno nuevo, el viejo se guarda aparte.',
    whichDay: '¿Qué día fue el masaje?',
    daysAgo: (days, weekday) =>
      plural('es', days, { one: `Hace # día, el ${weekday}`, other: `Hace # días, el ${weekday}` }),
    on: 'Su diario ha empezado. Vuelva mañana a esta página para el próximo cuestionario.',
    yours: 'Su diario',
    checks: 'Sus cuestionarios hasta ahora',
    findings: {
      worse: 'Ha empeorado.',
      slow: 'Ha durado más de 3 días y no está mejorando.',
      better: 'Está mejorando.',
      gone: 'Ha desaparecido. Puede dejar de llevar el diario.',
    },
    scores: (before, now) => `Su puntuación de dolor era ${before}, y ahora es ${now}.`,
    now: 'Responder ahora',
    afresh: 'Nuevo cuestionario',
    ending:
      'Qué bien que ya pasó. Ya no necesita este diario. Si el dolor vuelve, empiece un nuevo cuestionario.',
    remind: 'Poner el próximo en mi calendario',
    reminder: {
      title: 'Cuestionario sobre el dolor',
      text: 'Vea cómo está hoy. ¿Está peor, o hay algo nuevo? No espere a este aviso.',
    },
    save: 'Guardar una copia',
    delete: 'Borrarlo todo',
    deleted: 'Su diario se ha borrado.',
    undo: 'Deshacer',
    problems: {
      blocked:
        'Este navegador no deja que la página guarde nada. Su diario se perderá cuando cierre la página.',
      full: 'No queda espacio para guardar su diario. Se perderá cuando cierre la página. Guarde una copia para conservarlo.',
      unreadable:
        'Aquí se guardó un diario, pero esta página no puede leerlo. Se conserva. Puede guardar una copia o borrarlo.',
      newer:
        'Una versión más nueva de este cuestionario ha guardado aquí un diario. Se deja como está. Vuelva a cargar la página más tarde para verlo.',
      elsewhere:
        'En otra pestaña se borró este diario o se empezó uno nuevo. Lo que ve aquí se perderá cuando cierre la página. Guarde una copia para conservarlo.',
      clock:
        'El reloj de este dispositivo marca una hora anterior a la de su último cuestionario. Por eso los días pueden estar mal.',
    },
  },
};

import { plural } from '../plural.js';
import type { Words } from '../schema.js';

/** Behind the date of a day. */
const dayParts = {
  morning: 'por la mañana',
  afternoon: 'por la tarde',
  evening: 'por la noche',
  night: 'por la noche',
};

/** The screen of a result, and what can be handed on. */
export const result: Pick<Words, 'result' | 'scale' | 'course' | 'summary' | 'outcomes'> = {
  result: {
    why: 'Por qué decimos esto',
    unanswered:
      'No ha respondido algunas preguntas. Sirven para saber si necesita ayuda más pronto.',
    nothing: 'Respondió «No» a todas las señales de alarma por las que preguntamos.',
    signs: 'Seis señales de molestias comunes',
    signsLead: 'Estas señales son habituales. No prueban nada.',
    todo: 'Qué hacer',
    watch: 'Qué vigilar',
    checkAgain: (day, part) =>
      `Vuelva a ver cómo está el ${day} ${dayParts[part]}, o antes si algo cambia.`,
    change: (question) => `Cambiar: ${question}`,
    changeShort: 'Cambiar',
    answers: 'Sus respuestas',
    restart: 'Empezar de nuevo',
    back: 'Volver a las preguntas',
    callEmergency: (number) => `Llamar al ${number}`,
    callLocal:
      'Llame ahora al número local de emergencias. En muchos teléfonos móviles también funciona el 112.',
    elsewhere: (country) =>
      `${country ? `Este número es para: ${country}. ` : ''}¿Está en otro país? Llame al número de allí.`,
    callAdvice: (number) => `Llamar a la línea de salud: ${number}`,
    callTherapist: (number) => `Llamar a su masajista: ${number}`,
    book: 'Contáctenos sobre esto',
    against: {
      title: '¿Alguien le hizo daño, o le tocó de una forma que usted no quería?',
      text: 'No es culpa suya. Puede hablar con un médico, con la policía o con una línea de ayuda.',
    },
    notReviewed: 'Esta guía aún no la ha revisado personal médico ni de enfermería.',
    notDiagnosis:
      'Esto es un consejo general, no un diagnóstico. Puede pasar cosas por alto. Si algo le preocupa, pregunte a un médico.',
  },
  scale: {
    here: (place, of) => `Nivel ${place} de ${of}`,
  },
  course: {
    title: 'Cómo suele ir',
    text: 'La mayoría de las molestias empiezan en las primeras 12 horas, son peores el primer o el segundo día, y casi han desaparecido después de 3 días.',
    sketch: 'Las curvas son un dibujo aproximado. Nadie ha medido esto día a día.',
    here: 'Usted está aquí',
    after: (from, to = from) => {
      if (to > 7 && from <= 8) return 'Más de 7 días después del masaje';
      if (to === 0) return 'El día del masaje';
      if (to <= 7 && from !== to) return `De ${from} a ${to} días después del masaje`;
      return plural('es', to > 7 ? from : to, {
        one: '# día después del masaje',
        other: '# días después del masaje',
      });
    },
    pain: (score) => `dolor ${score} de 10`,
    you: (from, to, pain) => {
      const days =
        to > 7
          ? from > 8
            ? `día ${from}`
            : 'después del día 7'
          : from === to
            ? `día ${to}`
            : `días ${from} a ${to}`;
      return `Usted: ${days}${pain === undefined ? '' : `, dolor ${pain}`}`;
    },
    axis: 'Dolor en los días después del masaje',
    usual: 'La mayoría: unos 3 días',
    slow: 'Hasta 7 días: puede ser normal, pero solo si está mejorando',
    above: 'Es más dolor del que tiene la mayoría de la gente en este momento.',
    ask: 'Si tiene dudas, pregunte a un médico o en una farmacia.',
    only: 'Este dibujo trata solo del dolor y de los días. Sus otras respuestas también cuentan.',
  },
  summary: {
    open: 'Para mi masajista o mi médico',
    lead: 'Puede enseñarles esto.',
    title: 'Dolor después de un masaje',
    made: (when) => `Hecho el ${when}.`,
    result: 'Resultado',
    no: 'Señales de alarma con respuesta «No»',
    copy: 'Copiar',
    share: 'Compartir',
    save: 'Descargar como texto',
    print: 'Imprimir',
  },
  outcomes: {
    copied: 'Copiado.',
    refused: 'Esta página no puede hacerlo. El texto de arriba está marcado: puede copiarlo usted.',
    file: '¿No llegó ningún archivo? También puede copiar el texto para su médico.',
  },
};

import { plural } from '../plural.js';
import type { Words } from '../schema.js';

/** What all cards share, the signs to read without the check, and the myth cards. */
export const cards: Pick<Words, 'grades' | 'cards' | 'myths'> = {
  grades: {
    good: 'Buena evidencia',
    some: 'Alguna evidencia',
    traditional: 'Se aconseja a menudo, casi no se ha probado',
    disputed: 'Los expertos no se ponen de acuerdo',
    unhelpful: 'Se ha probado: cambia poco',
    judgement: 'Es nuestra propia opinión',
  },
  cards: {
    tips: 'Consejos que pueden ayudar',
    tipsFit: 'Estos encajan con sus respuestas.',
    usual: {
      ache: 'Sordo, con pesadez o rigidez, y duele al presionar. No es agudo.',
      spread: 'Un masaje trabaja una zona, por eso el dolor casi siempre está repartido también.',
      sides: 'Si solo le masajearon un lado, solo debe doler ese lado.',
      soon: 'Casi siempre en las primeras 12 horas. Lo que empieza después de 2 días puede tener otra causa.',
      short: 'Debe aliviarse un poco cada día. A veces tarda hasta 7 días.',
      movement: 'Un paseo corto lo suelta. No debe empeorarlo.',
    },
    signs: '¿Normal o no?',
    serious: 'Cuatro señales para tomar en serio',
    seriousLead: 'Hay más. Abajo están las señales que necesitan ayuda rápida.',
    seriousSigns: {
      sharp: {
        title: 'Dolor agudo o como un latigazo',
        text: 'Puede venir de un nervio o de una lesión. Si no se va, vaya al médico. Si llegó en segundos y se siente como si algo se desgarrara, pida ayuda de emergencia.',
      },
      tingling: {
        title: 'Hormigueo (como pinchazos)',
        text: 'Después de estar sin moverse, se va en unos minutos. Si dura un día o más, vaya al médico. Si sigue en las dos piernas o en las dos manos, pida ayuda de emergencia.',
      },
      numb: {
        title: 'Un brazo o una pierna con adormecimiento',
        text: 'Puede haber un nervio dañado. Si dura un día o más, vaya al médico. Si se extiende, o si el brazo o la pierna está débil, busque ayuda hoy. ¿Está en las dos piernas, entre las piernas, en la cara o por un lado del cuerpo? Pida ayuda de emergencia.',
      },
      slow: {
        title: 'Dolor durante más de 3 días',
        text: 'Vaya al médico si no ha mejorado después de 3 días, o si sigue después de 7. También si está peor después de 2 días.',
      },
    },
    alarms: 'Señales que necesitan ayuda rápida',
    more: (number) => plural('es', number, { one: '# consejo más', other: '# consejos más' }),
    faqs: 'Lo que pregunta la gente',
    myths: '¿Verdadero o falso?',
    count: (number, of) => `${number} de ${of}`,
    true: 'Verdadero',
    false: 'Falso',
    myth: 'Mito',
    fact: 'Realidad:',
    causes: 'Por qué puede doler',
    causesLead: 'El dolor por sí solo no significa que alguien hizo algo mal.',
    careful: 'Cuidado:',
    evidence: 'Fuentes',
    newTab: '(se abre en otra pestaña)',
  },
  myths: {
    'always-harm': {
      title: 'El dolor después de un masaje significa que hay daño.',
      text: 'Un dolor leve y sordo durante uno o dos días es común. En los estudios, desde 1 de cada 10 hasta la mitad de las personas sintieron algo así.',
    },
    'more-pain': {
      title: 'Cuanto más duele, mejor funciona.',
      text: 'No hay pruebas de eso. En dos estudios, el dolor decía poco sobre quién mejoró. Un buen masajista pregunta si la presión está bien.',
    },
    'slipped-disc': {
      title: 'Un masaje puede causar una hernia en un disco sano.',
      text: 'Es muy poco probable. En los pocos casos publicados, algunas personas ya tenían un problema de disco. En otros, el masaje fue muy brusco, o hicieron crujir la espalda. Hable de su espalda con su masajista.',
    },
    toxins: {
      title: 'El masaje saca las toxinas o el ácido láctico.',
      text: 'Nadie ha encontrado esa toxina. En un estudio pequeño, el masaje hizo más lenta la eliminación del ácido láctico.',
    },
    flush: {
      title: 'Hay que beber mucho para eliminarlo.',
      text: 'Los riñones y el hígado ya lo hacen de todos modos. Beba cuando tenga sed.',
    },
    healing: {
      title: 'El dolor muestra que el cuerpo se está curando.',
      text: 'El dolor no prueba que haya funcionado.',
    },
    tears: {
      title: 'El dolor viene de pequeñas roturas en el músculo.',
      text: 'Nadie lo ha demostrado después de un masaje.',
    },
    bruise: {
      title: 'Los moretones muestran que funcionó.',
      text: 'Se rompieron vasos sanguíneos pequeños. Un moretón no es señal de éxito.',
    },
    knots: {
      title: 'Los nudos son fibras de músculo pegados entre sí.',
      text: 'Nadie sabe con seguridad qué es un nudo. Los expertos no se ponen de acuerdo.',
    },
    crack: {
      title: 'Un crujido significa que un hueso volvió a su sitio.',
      text: 'Las imágenes de articulaciones de los dedos muestran una burbuja de gas cuando crujen. Ningún hueso vuelve a su sitio. Si un crujido le dolió, haga que lo revisen.',
    },
    epsom: {
      title: 'La sal de Epsom saca el dolor.',
      text: 'El agua tibia puede ayudar. Lo de la sal no está probado.',
    },
    'bed-rest': {
      title: 'Si duele, quédese en la cama.',
      text: 'En la mayoría de los dolores de espalda, es mejor la actividad ligera.',
    },
  },
};

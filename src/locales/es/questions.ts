import type { Words } from '../schema.js';

/** What is asked. */
export const questions: Pick<Words, 'questions'> = {
  questions: {
    chest: {
      ask: 'Dolor u opresión en el pecho, o dificultad para respirar',
      counts:
        'También si tose sangre, o si hay un dolor que se extiende a un brazo, la mandíbula o la espalda, o que aparece al subir escaleras.',
      not: 'un músculo masajeado que solo duele cuando lo presiona.',
    },
    breath: {
      ask: 'Un dolor agudo o punzante al tomar aire',
      counts: 'También en la espalda o cerca de un omóplato.',
    },
    stroke: {
      ask: 'La cara caída o adormecida, o dificultad repentina para hablar, ver o mantener el equilibrio',
      counts:
        'También si se le cae un párpado, tiene un brazo débil o siente que todo le da vueltas. O si le cuesta oír, tragar o pensar.',
      not: 'un mareo leve, sin que nada dé vueltas, al ponerse de pie.',
    },
    tearing: {
      ask: 'Dolor repentino, como si algo se desgarrara, en la espalda, el pecho o la barriga, o un desmayo',
      counts:
        'También el peor dolor repentino de su vida en esas zonas, tener frío, sudar y sentirse mal, o un bulto que late en la barriga.',
      not: 'un músculo que se traba cuando usted se mueve.',
    },
    allergy: {
      ask: 'Labios, cara o lengua hinchados, opresión en la garganta, o silbidos al respirar',
    },
    saddle: {
      ask: 'Adormecimiento entre las piernas, o problemas nuevos para controlar la orina o las heces (caca)',
      counts:
        'También si siente algo distinto al limpiarse en el baño, si le cuesta empezar a orinar o parar, o si tiene problemas sexuales nuevos.',
      not: 'orinar más porque bebió más.',
    },
    nerves: {
      ask: 'Un brazo, una mano, una pierna o un pie con adormecimiento, hormigueo, debilidad o torpeza',
      counts:
        'También un dolor que baja como un latigazo por un brazo o una pierna, o inestabilidad al caminar.',
      not: 'un hormigueo que se fue a los pocos minutos de levantarse.',
    },
    'both-sides': {
      ask: '¿Es en los dos brazos o manos, o en las dos piernas o pies? ¿O nota torpeza, o inestabilidad al caminar?',
      not: 'un hormigueo que se fue a los pocos minutos de levantarse.',
    },
    fever: {
      ask: 'Fiebre, o sensación de calor con escalofríos',
      counts: '38 °C (100.4 °F) o más, o la ropa mojada de sudor.',
      not: 'solo cansancio, o frío después del masaje.',
    },
    'fever-brain': {
      ask: '¿Tiene también el cuello rígido o un sarpullido, o confusión o mucho sueño?',
      counts:
        'Un sarpullido que no desaparece al presionarlo con un vaso. O si le duelen los ojos con la luz.',
    },
    vomiting: { ask: 'Vomitar una y otra vez' },
    urine: {
      ask: 'Orina marrón (color café), roja o rosada, o casi nada de orina aunque beba',
      counts: 'También si le arde al orinar y le duele un costado.',
    },
    'dark-urine': {
      ask: '¿La orina es marrón (color café), como el té o la bebida de cola, o casi no orina?',
    },
    injury: { ask: 'Una mala caída, un choque o un golpe fuerte' },
    'limb-swelling': {
      ask: 'Un brazo o una pierna hinchados, calientes o pesados, o duros y tensos',
      counts: 'También si siente que late, o si ha cambiado de color.',
      not: 'un músculo que solo duele o está rígido.',
    },
    'tight-limb': {
      ask: '¿El brazo o la pierna están duros y le duelen mucho? ¿O tiene los dedos de la mano o del pie fríos, pálidos o adormecidos?',
    },
    'head-pain': {
      ask: 'Un dolor de cabeza o de cuello distinto a todos los que ha tenido antes',
      not: 'músculos masajeados que duelen, o su dolor de cabeza de siempre.',
    },
    'head-pain-worst': {
      ask: '¿Empezó de repente y es el peor dolor de su vida? ¿O ha vomitado con ese dolor?',
    },
    'skin-change': {
      ask: 'Un moretón, una hinchazón, un bulto o un cambio de forma, un sarpullido, una ampolla, una llaga o una quemadura',
    },
    pregnancy: {
      ask: '¿Está embarazada, o ha dado a luz hace poco?',
    },
    'pregnancy-alarm': {
      ask: 'Sangrado, dolor fuerte de barriga, dolor fuerte de cabeza o problemas para ver',
      counts:
        'También si rompe aguas (se rompe la fuente), si el bebé se mueve menos, si el dolor de barriga va y viene, o si hay dolor en la parte baja de la barriga, a un lado, o en la punta de un hombro. Después de un parto: sangrado abundante.',
    },
    look: { ask: '¿Qué ve o qué nota?' },
    'burn-severe': {
      ask: '¿La quemadura es más grande que su mano, es blanca o negra, o está en la cara, las manos, los pies o las partes íntimas?',
    },
    'growing-swelling': { ask: '¿Hay un moretón o una hinchazón que se hace más grande?' },
    'swelling-severe': {
      ask: '¿Ese moretón o esa hinchazón le duele mucho, o tiene la zona adormecida, o siente que se va a desmayar?',
    },
    shooting: { ask: '¿El dolor baja como un latigazo por un brazo o una pierna?' },
    numbness: { ask: '¿Hay hormigueo (como pinchazos) o una zona adormecida?' },
    weakness: { ask: '¿Tiene un brazo o una pierna más débil que antes?' },
    massage: { ask: '¿Cuándo fue el último masaje?' },
    began: { ask: '¿Cómo empezó?' },
    onset: { ask: '¿Cuándo empezó?' },
    kind: { ask: '¿Qué incluyó el masaje?' },
    areas: { ask: '¿Qué partes le duelen?', hint: 'Toque el dibujo o use la lista.' },
    spread: { ask: '¿Qué tamaño tiene la zona que duele?' },
    treated: { ask: '¿Le masajearon la zona que duele?' },
    'neck-signs': {
      ask: '¿También ha visto doble o arrastrado las palabras, se le ha caído un párpado o ha sentido que todo le daba vueltas?',
      counts: 'Responda «Sí» aunque ya se haya pasado.',
    },
    quality: { ask: '¿Cómo lo siente?' },
    pain: { ask: '¿Cuánto le duele hoy en el peor momento?' },
    daily: { ask: '¿Cuánto le impide hacer sus cosas?' },
    painkillers: {
      ask: '¿Le ayudan los analgésicos comunes (medicinas para el dolor)?',
      hint: 'Como el ibuprofeno o el paracetamol.',
    },
    trend: { ask: '¿Está mejorando?' },
    night: { ask: '¿Le duele por la noche?' },
    age: { ask: '¿Qué edad tiene?' },
    conditions: { ask: '¿Está en alguno de estos casos?' },
    worried: { ask: '¿Siente que le pasa algo grave?' },
    'foot-sore': { ask: '¿Tiene una llaga abierta o una ampolla en un pie?' },
    'operated-place': {
      ask: '¿Le duele donde tuvo la operación, o donde está el aparato o el tubo?',
    },
    joint: { ask: '¿Tiene hinchada una articulación?' },
  },
};

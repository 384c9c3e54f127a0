import type { Words } from '../schema.js';

/** Tip cards, what people ask, and why a massage can leave one sore. */
export const tips: Pick<Words, 'tips' | 'faqs' | 'causes'> = {
  tips: {
    move: {
      title: 'Muévase con suavidad',
      text: 'Haga cosas ligeras, como un paseo corto. Espere uno o dos días para el ejercicio fuerte.',
      caution:
        'Pare si el dolor se vuelve agudo o como un latigazo. Con síndrome de fatiga crónica (EM/SFC) o COVID persistente, mejor descanse.',
    },
    warmth: {
      title: 'Pruebe el calor',
      text: 'Un baño tibio o una compresa caliente pueden aliviar el dolor. La sal en el baño no añade nada probado.',
      caution:
        'Sin calor y sin baño caliente si lleva un parche con medicina. Tampoco sobre gel para el dolor, piel adormecida o con heridas, un moretón reciente o una hinchazón. Tampoco con mala circulación o fiebre. En el embarazo, tibio, no caliente. No se duerma sobre una compresa caliente.',
    },
    lighter: {
      title: 'La próxima vez, más suave',
      text: 'Nada de masaje profundo ni pistola de masaje en la zona que duele hasta que se sienta normal. La próxima vez, pida menos presión.',
    },
    sleep: {
      title: 'Dele tiempo',
      text: 'Descanse y duerma bien por la noche. La mayoría de las molestias se pasan solas.',
    },
    'speak-up': {
      title: 'Hable',
      text: 'Puede decir «menos presión» o «pare» en cualquier momento. Antes de empezar, hable a su masajista de sus problemas de salud.',
      caution: 'Si un dolor es agudo, diga «pare» enseguida.',
    },
    tablets: {
      title: 'Ibuprofeno, si lo necesita',
      text: 'Puede ayudar uno o dos días. Tome lo mínimo que le ayude. Pregunte en una farmacia.',
      caution:
        'No lo tome si toma anticoagulantes, o si la aspirina le causa una reacción. Tampoco en el embarazo, o si busca un embarazo. Tampoco después de una úlcera de estómago o un ictus (derrame cerebral, ACV). Tampoco con una enfermedad del corazón, el hígado, los riñones o el intestino, presión alta u orina marrón (color café). ¿Asma, 65 años o más, u otras medicinas? Pregunte antes. No use a la vez pastillas y gel para el dolor. No use analgésicos para tapar una señal de alarma.',
    },
    paracetamol: {
      // In large text the long name breaks there, if at all.
      title: 'Paracetamol (aceta\u00ADminofén)',
      text: 'Por sí solo, ayudó poco con el dolor de espalda en los estudios. A algunas personas les gusta.',
      caution:
        'Nunca más de lo que dice el envase. Muchas medicinas para el resfriado también lo llevan. Con problemas de hígado, pregunte antes. No use analgésicos para tapar una señal de alarma.',
    },
    gel: {
      title: 'Un gel para el dolor',
      text: 'El gel de diclofenaco o de ibuprofeno ayuda con los esguinces. Después de un masaje no se ha probado.',
      caution:
        'No lo use sobre piel con heridas, debajo de calor, ni con pastillas de ibuprofeno. No lo use si la aspirina le causa una reacción. ¿Asma, úlcera de estómago, problemas de riñón o embarazo? Pregunte antes.',
    },
    drink: {
      title: 'Beba cuando tenga sed',
      text: 'Pero el agua no se lleva el dolor de los músculos.',
      caution: 'No se obligue a beber. Si un médico limita lo que bebe, respete ese límite.',
    },
    ice: {
      title: 'Algo frío',
      text: 'En estudios pequeños, el frío alivió un poco el dolor después del deporte. Después de un masaje no se ha probado.',
      caution:
        'Envuélvalo en un paño. De 10 a 15 minutos cada vez. Nunca sobre piel adormecida, ni con mala circulación.',
    },
    stretch: {
      title: 'Estiramientos',
      text: 'Estirar con suavidad está bien si le sienta bien. Casi no cambia el dolor.',
    },
    therapist: {
      title: 'Elija a alguien con formación',
      text: 'Una revisión antigua miró informes de daños graves. La mayoría trataban de estilos muy bruscos, o de personas sin formación para dar masajes. Pregunte por la formación, y si conoce su problema de salud.',
    },
    regular: {
      title: 'Ir a menudo',
      text: 'A algunas personas les duele menos si van con regularidad. Eso no se ha probado. Pregunte a su masajista cada cuánto.',
      caution: 'No es motivo para aguantar el dolor.',
    },
  },
  faqs: {
    hurt: {
      title: '¿Puede un masaje hacer daño a la espalda?',
      text: 'Sí, a veces. Un dolor leve durante uno o dos días es común. Los daños graves son raros. Muchos de los informes tratan de crujidos, o de estilos muy bruscos.',
    },
    help: {
      title: '¿Ayuda el masaje con el dolor de espalda?',
      text: 'Puede aliviar el dolor de espalda unas semanas. La evidencia es débil. El consejo de salud en el Reino Unido es usarlo solo junto con ejercicio.',
    },
    course: {
      title: '¿Cuánto tiempo me va a doler?',
      text: 'La mayoría de las molestias son peores el primer o el segundo día. Casi han desaparecido después de 3 días. Hasta 7 días puede ser normal si está claro que mejora. Qué esperar:',
      lines: [
        'Al final del primer día: dolor al tocar, pesadez o cansancio. La mayoría de las molestias ya han empezado.',
        'A la mañana siguiente: a menudo rigidez. Moverse con suavidad ayuda.',
        'Día 2: todavía duele, pero no debe estar peor.',
        'Día 3: mucho mejor.',
        'Día 7: debe haber desaparecido.',
      ],
    },
    unwell: {
      title: '¿Es normal sentir cansancio, náuseas o como si tuviera gripe?',
      text: 'Muchas personas dicen que se sienten sin fuerzas un día. Nadie sabe por qué. No muestra que hayan salido toxinas. La nariz tapada o la cara hinchada pueden venir de estar boca abajo. Se debe pasar en unas horas.',
    },
    headache: {
      title: '¿Es normal un dolor de cabeza?',
      text: 'Puede venir un dolor de cabeza leve, como los que ya tenía antes. Se debe pasar en un día.',
    },
    dizzy: {
      title: '¿Se marea al ponerse de pie?',
      text: 'Levántese despacio. Siéntese antes un minuto. No conduzca hasta que se haya pasado.',
    },
    low: {
      title: '¿Por qué lloro o me siento triste?',
      text: 'Puede ocurrir. Se debe pasar en uno o dos días. ¿Sigue, o le trae de vuelta algo malo? Hable con alguien de confianza o con un médico.',
      caution: 'Si piensa en hacerse daño, pida ayuda de emergencia ahora.',
    },
    marks: {
      title: '¿Cuánto duran los moretones y las marcas de ventosas o raspado de la piel?',
      text: 'La mayoría se van en unas 2 semanas. Los moretones se ponen antes amarillos o verdes. Hasta entonces, ningún masaje ahí.',
      caution:
        '¿Toma anticoagulantes? ¿Un moretón es más grande que la palma de su mano? Vaya al médico. Si la piel está caliente y duele y la zona crece, busque ayuda hoy.',
    },
    heat: {
      title: '¿Calor o frío?',
      text: 'Pruebe primero el calor. Después del deporte, las compresas calientes fueron lo mejor en los primeros 2 días, en estudios pequeños. Si le gusta más el frío, está bien. Lea en las dos tarjetas cuándo no usarlos.',
    },
    wash: {
      title: '¿Puedo ducharme, bañarme o ir a la sauna?',
      text: 'Dúchese o báñese cuando quiera, pero no muy caliente. Nada de sauna mientras tenga mareo o debilidad.',
    },
    sleep: {
      title: '¿Cómo debo dormir?',
      text: 'En cualquier postura cómoda. Boca arriba, pruebe una almohada debajo de las rodillas. De lado, pruebe una entre las rodillas.',
    },
    alcohol: {
      title: '¿Puedo beber alcohol?',
      text: 'Mejor no mientras tenga mareo o mucho cansancio, o con analgésicos. Nadie lo ha probado después de un masaje.',
    },
    work: {
      title: '¿Puedo trabajar, conducir o levantar peso?',
      text: 'La mayoría puede hacer un trabajo ligero. Espere uno o dos días para levantar mucho peso. No conduzca si se marea, o si le duele al girar la cabeza o al frenar.',
    },
    exercise: {
      title: '¿Cuándo puedo hacer ejercicio?',
      text: 'Camine en cuanto quiera. Vuelva al ejercicio fuerte después de uno o dos días, cuando ya no duela. Pare si el dolor se vuelve agudo.',
    },
    next: {
      title: '¿Cuándo puedo recibir el próximo masaje?',
      text: 'Cuando la zona que duele se sienta normal otra vez. Lo mismo vale para una pistola de masaje o un rodillo de espuma. Si está esperando para ver a un médico, pregúntele antes.',
    },
    kinds: {
      title: '¿Hubo algo más que manos? ¿Qué cambia?',
      text: 'Diga a quien le ayude qué le hicieron.',
      lines: [
        'Crujidos de cuello o espalda: puede doler un día. Si tiene un dolor de cabeza nuevo, un dolor de cuello nuevo o mareo, pida ayuda de emergencia.',
        'Agujas: un moretón pequeño es común. Si tomar aire duele o cuesta, pida ayuda de emergencia. Con un dolor agudo en el pecho, el hombro o la espalda alta, busque ayuda hoy.',
        'Ventosas o raspado de la piel: son habituales las marcas planas, redondas o en rayas. Con ampollas, lea la línea siguiente.',
        'Piedras calientes u otro calor: las ampollas, o la piel blanca o negra, son una quemadura. Enfríela con agua corriente fresca durante 20 minutos. Busque ayuda hoy.',
        'Silla o pistola de masaje: no siente lo que usted siente. La próxima vez, póngala más baja. No la use sobre los huesos ni en la parte de delante del cuello.',
        'Alguien se puso de pie o de rodillas sobre usted: con dolor justo sobre un hueso, vaya al médico. Con huesos débiles, o con 65 años o más, hoy.',
      ],
    },
    say: {
      title: '¿Qué puedo decir a mi masajista?',
      text: 'Puede copiar esto y completarlo:',
      quote:
        'Hola. Me dio un masaje el … Desde entonces me duele aquí: … Empezó … y lo siento … La próxima vez, por favor, use menos presión ahí, o no toque esa zona. ¿Hay algo que deba saber sobre lo que hizo?',
    },
    complain: {
      title: '¿De quién es la culpa, y puedo quejarme?',
      text: 'El dolor por sí solo no muestra culpa de nadie, ni suya ni de su masajista. Si puede, hable antes con su masajista. También puede quejarse en el lugar. O ante el organismo que le da la licencia o le registra. Anote qué pasó, y cuándo.',
      caution:
        '¿Alguien le hizo daño a propósito, o le tocó de una forma que usted no quería? No es culpa suya. Puede hablar con un médico, con la policía o con una línea de ayuda.',
    },
  },
  causes: {
    pressure: {
      title: 'Demasiada presión',
      text: 'Un masaje profundo puede dejar los músculos con dolor al tocar o con moretones.',
    },
    first: {
      title: 'Era su primer masaje, o siente el dolor con facilidad',
      text: 'Lo que para otros es suave puede ser demasiado para usted. Dígalo, y empiece con suavidad.',
    },
    technique: {
      title: 'Una técnica que no era para usted',
      text: 'Los daños graves son raros. Muchos informes tratan de estilos muy bruscos, o de giros repentinos del cuello.',
    },
    training: {
      title: 'Poca formación',
      text: 'Una revisión antigua miró informes de daños graves. La mayoría trataban de estilos muy bruscos, o de personas sin formación para dar masajes. Pero también con manos formadas puede haber molestias.',
    },
    conditions: {
      title: 'Un problema de salud que ya tenía',
      text: 'Por ejemplo, un problema de disco, huesos débiles, una operación, fibromialgia o artritis. Puede hacer que un masaje duela o no sea seguro. Un masaje suave puede estar bien: pregunte antes.',
    },
  },
};

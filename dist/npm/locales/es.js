import { plural } from '../plural.js';

const sides = {
  left: "Izquierda",
  spine: "Columna",
  middle: "Centro",
  right: "Derecha"
};
const body = {
  sides,
  place: (area, side) => `${area}, ${sides[side].toLowerCase()}`,
  map: {
    back: "Por detrás",
    front: "Por delante",
    left: "Su izquierda",
    right: "Su derecha",
    side: "Vista del cuerpo",
    turn: { back: "Ver por delante", front: "Ver por detrás" },
    marked: "Marcado:",
    remove: "Quitar:",
    keys: "Muévase con las flechas y marque con la tecla Espacio. Pulse Ctrl + Enter para continuar.",
    list: "O elija en una lista"
  }
};

const cards = {
  grades: {
    good: "Buena evidencia",
    some: "Alguna evidencia",
    traditional: "Se aconseja a menudo, casi no se ha probado",
    disputed: "Los expertos no se ponen de acuerdo",
    unhelpful: "Se ha probado: cambia poco",
    judgement: "Es nuestra propia opinión"
  },
  cards: {
    tips: "Consejos que pueden ayudar",
    tipsFit: "Estos encajan con sus respuestas.",
    usual: {
      ache: "Sordo, con pesadez o rigidez, y duele al presionar. No es agudo.",
      spread: "Un masaje trabaja una zona, por eso el dolor casi siempre está repartido también.",
      sides: "Si solo le masajearon un lado, solo debe doler ese lado.",
      soon: "Casi siempre en las primeras 12 horas. Lo que empieza después de 2 días puede tener otra causa.",
      short: "Debe aliviarse un poco cada día. A veces tarda hasta 7 días.",
      movement: "Un paseo corto lo suelta. No debe empeorarlo."
    },
    signs: "¿Normal o no?",
    serious: "Cuatro señales para tomar en serio",
    seriousLead: "Hay más. Abajo están las señales que necesitan ayuda rápida.",
    seriousSigns: {
      sharp: {
        title: "Dolor agudo o como un latigazo",
        text: "Puede venir de un nervio o de una lesión. Si no se va, vaya al médico. Si llegó en segundos y se siente como si algo se desgarrara, pida ayuda de emergencia."
      },
      tingling: {
        title: "Hormigueo (como pinchazos)",
        text: "Después de estar sin moverse, se va en unos minutos. Si dura un día o más, vaya al médico. Si sigue en las dos piernas o en las dos manos, pida ayuda de emergencia."
      },
      numb: {
        title: "Un brazo o una pierna con adormecimiento",
        text: "Puede haber un nervio dañado. Si dura un día o más, vaya al médico. Si se extiende, o si el brazo o la pierna está débil, busque ayuda hoy. ¿Está en las dos piernas, entre las piernas, en la cara o por un lado del cuerpo? Pida ayuda de emergencia."
      },
      slow: {
        title: "Dolor durante más de 3 días",
        text: "Vaya al médico si no ha mejorado después de 3 días, o si sigue después de 7. También si está peor después de 2 días."
      }
    },
    alarms: "Señales que necesitan ayuda rápida",
    more: (number) => plural("es", number, { one: "# consejo más", other: "# consejos más" }),
    faqs: "Lo que pregunta la gente",
    myths: "¿Verdadero o falso?",
    count: (number, of) => `${number} de ${of}`,
    true: "Verdadero",
    false: "Falso",
    myth: "Mito",
    fact: "Realidad:",
    causes: "Por qué puede doler",
    causesLead: "El dolor por sí solo no significa que alguien hizo algo mal.",
    careful: "Cuidado:",
    evidence: "Fuentes",
    newTab: "(se abre en otra pestaña)"
  },
  myths: {
    "always-harm": {
      title: "El dolor después de un masaje significa que hay daño.",
      text: "Un dolor leve y sordo durante uno o dos días es común. En los estudios, desde 1 de cada 10 hasta la mitad de las personas sintieron algo así."
    },
    "more-pain": {
      title: "Cuanto más duele, mejor funciona.",
      text: "No hay pruebas de eso. En dos estudios, el dolor decía poco sobre quién mejoró. Un buen masajista pregunta si la presión está bien."
    },
    "slipped-disc": {
      title: "Un masaje puede causar una hernia en un disco sano.",
      text: "Es muy poco probable. En los pocos casos publicados, algunas personas ya tenían un problema de disco. En otros, el masaje fue muy brusco, o hicieron crujir la espalda. Hable de su espalda con su masajista."
    },
    toxins: {
      title: "El masaje saca las toxinas o el ácido láctico.",
      text: "Nadie ha encontrado esa toxina. En un estudio pequeño, el masaje hizo más lenta la eliminación del ácido láctico."
    },
    flush: {
      title: "Hay que beber mucho para eliminarlo.",
      text: "Los riñones y el hígado ya lo hacen de todos modos. Beba cuando tenga sed."
    },
    healing: {
      title: "El dolor muestra que el cuerpo se está curando.",
      text: "El dolor no prueba que haya funcionado."
    },
    tears: {
      title: "El dolor viene de pequeñas roturas en el músculo.",
      text: "Nadie lo ha demostrado después de un masaje."
    },
    bruise: {
      title: "Los moretones muestran que funcionó.",
      text: "Se rompieron vasos sanguíneos pequeños. Un moretón no es señal de éxito."
    },
    knots: {
      title: "Los nudos son fibras de músculo pegados entre sí.",
      text: "Nadie sabe con seguridad qué es un nudo. Los expertos no se ponen de acuerdo."
    },
    crack: {
      title: "Un crujido significa que un hueso volvió a su sitio.",
      text: "Las imágenes de articulaciones de los dedos muestran una burbuja de gas cuando crujen. Ningún hueso vuelve a su sitio. Si un crujido le dolió, haga que lo revisen."
    },
    epsom: {
      title: "La sal de Epsom saca el dolor.",
      text: "El agua tibia puede ayudar. Lo de la sal no está probado."
    },
    "bed-rest": {
      title: "Si duele, quédese en la cama.",
      text: "En la mayoría de los dolores de espalda, es mejor la actividad ligera."
    }
  }
};

const diary = {
  shortCheck: {
    title: "Cuestionario de hoy",
    sign: {
      ask: "¿Algo de esto es nuevo, o está peor que en su último cuestionario?",
      hint: "Si responde «Sí» o «No lo sé», le haremos otra vez todas las preguntas."
    },
    signs: {
      night: "Dolor que le despierta, que no para nunca o que empeora al toser",
      place: "Dolor en una zona nueva, o un dolor de un tipo nuevo"
    }
  },
  diary: {
    title: "Llevar un diario",
    lead: "Dos minutos al día le ayudan a ver si se está pasando.",
    private: "Se guarda solo en este navegador. Cualquiera que use este navegador puede verlo. En una ventana privada se borra al cerrar la ventana.",
    start: "Llevarlo en este dispositivo",
    instead: "Su diario es de otro masaje. Si empieza uno nuevo, el viejo se guarda aparte.",
    whichDay: "¿Qué día fue el masaje?",
    daysAgo: (days, weekday) => plural("es", days, { one: `Hace # día, el ${weekday}`, other: `Hace # días, el ${weekday}` }),
    on: "Su diario ha empezado. Vuelva mañana a esta página para el próximo cuestionario.",
    yours: "Su diario",
    checks: "Sus cuestionarios hasta ahora",
    findings: {
      worse: "Ha empeorado.",
      slow: "Ha durado más de 3 días y no está mejorando.",
      better: "Está mejorando.",
      gone: "Ha desaparecido. Puede dejar de llevar el diario."
    },
    scores: (before, now) => `Su puntuación de dolor era ${before}, y ahora es ${now}.`,
    now: "Responder ahora",
    afresh: "Nuevo cuestionario",
    ending: "Qué bien que ya pasó. Ya no necesita este diario. Si el dolor vuelve, empiece un nuevo cuestionario.",
    remind: "Poner el próximo en mi calendario",
    reminder: {
      title: "Cuestionario sobre el dolor",
      text: "Vea cómo está hoy. ¿Está peor, o hay algo nuevo? No espere a este aviso."
    },
    save: "Guardar una copia",
    delete: "Borrarlo todo",
    deleted: "Su diario se ha borrado.",
    undo: "Deshacer",
    problems: {
      blocked: "Este navegador no deja que la página guarde nada. Su diario se perderá cuando cierre la página.",
      full: "No queda espacio para guardar su diario. Se perderá cuando cierre la página. Guarde una copia para conservarlo.",
      unreadable: "Aquí se guardó un diario, pero esta página no puede leerlo. Se conserva. Puede guardar una copia o borrarlo.",
      newer: "Una versión más nueva de este cuestionario ha guardado aquí un diario. Se deja como está. Vuelva a cargar la página más tarde para verlo.",
      elsewhere: "En otra pestaña se borró este diario o se empezó uno nuevo. Lo que ve aquí se perderá cuando cierre la página. Guarde una copia para conservarlo.",
      clock: "El reloj de este dispositivo marca una hora anterior a la de su último cuestionario. Por eso los días pueden estar mal."
    }
  }
};

const minutes = 6;
const intro = {
  heading: "¿Dolor después de un masaje?",
  intro: {
    lead: "¿Son molestias comunes o necesita ayuda?",
    facts: [
      `Unos ${minutes} minutos`,
      "Consejos para personas adultas (18 años o más), no un diagnóstico",
      "Aún no lo ha revisado personal médico ni de enfermería"
    ],
    kept: "No se envía nada, y no se guarda nada a menos que empiece un diario",
    notKept: "Sus respuestas se quedan en esta página: no se envía ni se guarda nada",
    start: "Iniciar el cuestionario",
    resume: "Seguir el cuestionario",
    putAway: "Sus respuestas se han borrado.",
    bringBack: "Recuperarlas",
    emergency: (number, country) => `¿Puede ser una emergencia? No espere. Llame ahora al ${number ?? "número local de emergencias"}${country ? ` (${country})` : ""}.`
  },
  about: {
    title: "Fuentes y cómo funciona",
    text: [
      "Unas reglas fijas comparan sus respuestas con consejos de salud pública y con estudios. Si las reglas no coinciden, vale la más prudente.",
      "Se basa en consejos del NHS, de NICE y de otros, y en los estudios que se nombran en las tarjetas. Ellos no lo han revisado.",
      "Aún no lo ha revisado personal médico ni de enfermería. Sirve para aprender. No detecta enfermedades ni las descarta."
    ],
    version: (version, date) => `Versión ${version}, ${date}.`
  }
};

const levels = {
  levels: {
    "self-care": {
      title: "Sus respuestas encajan con molestias comunes",
      short: "Molestias comunes",
      lead: "Muchas personas se sienten así después de un masaje. Puede cuidarse en casa."
    },
    therapist: {
      title: "Dígaselo a su masajista y observe cómo va",
      short: "Masajista",
      lead: "Hay algo en sus respuestas que conviene contarle."
    },
    doctor: {
      title: "Vaya al médico en los próximos días",
      short: "Médico",
      lead: "Hay algo en sus respuestas que un médico debe valorar."
    },
    urgent: {
      title: "Busque atención médica hoy",
      short: "Ayuda hoy",
      lead: "Una de sus respuestas se debe revisar hoy. No espere a ver si se pasa."
    },
    emergency: {
      title: "Pida ayuda de emergencia ahora",
      short: "Emergencia",
      lead: "Una de sus respuestas puede significar algo grave. Pida ayuda de inmediato."
    }
  },
  reasons: {
    chest: "Esto puede venir del corazón o de los pulmones.",
    stroke: "Esto puede ser un ictus (derrame cerebral), aunque se pase.",
    breath: "Esto puede venir de un pulmón, o de un coágulo de sangre en él.",
    tearing: "Algo dentro de su cuerpo puede estar dañado o sangrando.",
    belly: "El dolor de barriga puede venir de algo que está dentro.",
    burn: "Una quemadura así necesita tratamiento.",
    vomiting: "Vomitar una y otra vez no viene del masaje.",
    allergy: "Esto puede ser una alergia fuerte que empeora rápido.",
    injury: "Puede haber huesos u órganos dañados, aunque no lo parezca.",
    saddle: "Los nervios de la parte baja de la espalda pueden estar apretados. Una ayuda rápida puede evitar daños que no se van.",
    clumsy: "Los nervios del cuello o de la espalda pueden estar apretados.",
    "dark-urine": "El músculo puede estar deshaciéndose. Eso puede dañar los riñones.",
    "fever-brain": "Esto puede ser una infección peligrosa.",
    "tight-limb": "La presión puede estar subiendo dentro del brazo o de la pierna.",
    "growing-swelling": "Un moretón o una hinchazón pueden ser señal de un sangrado debajo de la piel.",
    "head-pain": "Esto, pocas veces, puede venir de un vaso sanguíneo dañado en el cuello.",
    "limb-swelling": "Esto puede venir de un coágulo de sangre.",
    fever: "Esto puede ser una infección que necesita tratamiento.",
    urine: "Esto puede venir de los riñones.",
    skin: "Una piel así puede necesitar tratamiento.",
    pregnancy: "En el embarazo y después de un parto, una matrona (partera) o un médico debe revisarlo.",
    numbness: "Esto puede venir de un nervio apretado o dañado.",
    "weak-bones": "Los huesos débiles se pueden romper, incluso sin una caída.",
    cancer: "Si tiene o tuvo cáncer, un dolor nuevo se debe revisar pronto.",
    severe: "Es más dolor del que suelen dar las molestias comunes.",
    slow: "La mayoría de las molestias por un masaje están mucho mejor en 3 días.",
    worse: "La mayoría de las molestias por un masaje mejoran, no empeoran.",
    onset: "La mayoría de las molestias empiezan poco a poco, en las horas o los días después del masaje.",
    spread: "La mayoría de las molestias por un masaje son un dolor sordo, repartido, y donde le dieron el masaje.",
    untreated: "El dolor aquí puede no venir del masaje.",
    night: "Un dolor que sigue durante la noche se debe revisar.",
    age: "Este cuestionario está hecho para personas adultas.",
    look: "Esto se debe revisar, sea cual sea la causa.",
    conditions: "Con este problema de salud, lo mejor es decírselo a alguien pronto.",
    unsure: "Tenía dudas sobre una señal de alarma. Por seguridad, haga que la revisen.",
    worried: "Si siente que algo va mal, es razón suficiente para preguntar."
  },
  signs: {
    ache: "Se siente como el dolor después de hacer ejercicio",
    spread: "Está repartido, no en un punto pequeño",
    sides: "Está donde le dieron el masaje, y en los dos lados si fue en los dos",
    soon: "Empezó después del masaje, en los 2 primeros días",
    short: "Se va pasando en unos 3 días",
    movement: "Moverse con suavidad lo alivia"
  },
  signStates: { met: "Encaja", "not-met": "No encaja", unknown: "Aún no se sabe" },
  actions: {
    adrenaline: "Use su inyector de adrenalina (epinefrina), si tiene uno.",
    "call-now": "Llame a una ambulancia ahora. No vaya en automóvil.",
    "go-now": "Vaya ahora a las urgencias de un hospital. Si nadie puede llevarle, llame a una ambulancia.",
    "no-driving": "No conduzca usted.",
    "cool-burn": "Enfríe la quemadura con agua corriente fresca durante 20 minutos. Sin hielo.",
    maternity: "Llame primero a su matrona o partera, o al servicio de maternidad.",
    bleeding: "Llame ahora a su centro de hemofilia o de enfermedades de la sangre.",
    thinner: "Llame al centro que controla su anticoagulante. No deje de usarlo por su cuenta.",
    "get-help-today": "Llame hoy a su médico, a un centro de atención urgente o a una línea de salud. Si nadie puede atenderle, vaya a las urgencias de un hospital.",
    "tell-them": "Diga que le dieron un masaje, cuándo, y qué ha notado desde entonces.",
    "contact-therapist": "Diga a su masajista qué siente y cuándo empezó.",
    "no-therapist": "¿No tiene masajista? Pregunte en una farmacia o a un fisioterapeuta.",
    "book-doctor": "Vaya a su médico. Cuéntele lo del masaje y lo que ha respondido aquí.",
    "trust-yourself": "Si siente que algo va mal, confíe en eso. Si la sensación crece, busque ayuda hoy.",
    parent: "Enseñe esto a su madre o a su padre, y vayan juntos.",
    midwife: "Cuéntelo a su matrona o partera en la próxima cita.",
    "not-alone": "Pida a alguien que se quede con usted.",
    "keep-moving": "Haga cosas ligeras, como un paseo corto. Pare si el dolor se vuelve agudo.",
    "no-pressure": "Por ahora, no más masajes ni pistola de masaje en esta zona.",
    fibromyalgia: "Si es su brote habitual de fibromialgia, haga lo que suele ayudarle. Con síndrome de fatiga crónica (EM/SFC) o COVID persistente, descanse y no se fuerce.",
    "numb-heat": "No ponga compresas calientes ni frías en la piel adormecida: puede no notar una quemadura."
  },
  watchActs: {
    now: "Llame a una ambulancia, o vaya a las urgencias de un hospital, en caso de:",
    today: "Busque atención médica el mismo día en caso de:",
    doctor: "Vaya al médico en caso de:"
  },
  watches: {
    "now-chest": "dolor en el pecho, dificultad para respirar o tos con sangre",
    "now-face": "la cara caída o adormecida, o dificultad repentina para hablar, ver o mantener el equilibrio",
    "now-head": "el peor dolor de cabeza de su vida, o uno repentino",
    "now-tearing": "dolor repentino, como si algo se desgarrara, o un desmayo",
    "now-allergy": "labios o lengua hinchados, o silbidos al respirar",
    "now-fever": "fiebre con el cuello rígido, un sarpullido o confusión",
    "now-saddle": "adormecimiento entre las piernas, o problemas para controlar la orina o las heces (caca)",
    "now-limbs": "piernas débiles, adormecidas o con hormigueo, manos torpes, o inestabilidad al caminar",
    "now-tight": "un brazo o una pierna duros, tensos y muy dolorosos",
    "now-growing": "una hinchazón dolorosa que crece rápido",
    "now-pee": "orina marrón (color café)",
    "now-pregnancy": "en el embarazo: sangrado, dolor fuerte de barriga, o que su bebé se mueva menos",
    "today-fever": "fiebre, o vomitar una y otra vez",
    "today-limb": "un brazo o una pierna hinchados o calientes",
    "today-weak": "debilidad en un brazo o una pierna",
    "today-head": "un tipo nuevo de dolor de cabeza o de cuello",
    "today-pee": "orina rosada o roja",
    "today-pain": "dolor que no mejora con analgésicos, o que no para nunca",
    "today-waiting": "cualquier cosa que empeore mientras espera la visita al médico",
    numb: "hormigueo o adormecimiento que dura un día o más",
    shooting: "dolor agudo o como un latigazo que no se va",
    worse: "dolor que está peor después de 2 días",
    slow: "dolor que no ha mejorado después de 3 días, o que sigue después de 7",
    "slow-later": "dolor que no ha mejorado en 2 días más, o que sigue 7 días después del masaje"
  }
};

const options = {
  conditionGroups: {
    bones: "Huesos, articulaciones y columna",
    blood: "Sangre, coágulos y arterias",
    illness: "Enfermedades",
    treatment: "Cirugía, o un aparato en mi cuerpo",
    you: "Su edad y dolores anteriores"
  },
  options: {
    pregnancy: {
      no: "No",
      early: "Embarazo, o posible embarazo: hasta 12 semanas",
      later: "Embarazo: más de 12 semanas",
      birth: "Di a luz en las últimas 12 semanas"
    },
    look: {
      "small-bruise": "Moretones pequeños que no crecen",
      "large-bruise": "Un moretón más grande que la palma de mi mano",
      marks: "Marcas planas de ventosas o de raspado de la piel",
      lump: "Un bulto nuevo, o una parte que ha cambiado de forma",
      rash: "Un sarpullido leve que pica, donde estaba el aceite",
      hives: "Un sarpullido con bultitos que pica, en gran parte del cuerpo",
      hot: "Una zona caliente y dolorosa que crece, o que está más roja o más oscura",
      blisters: "Una línea de ampollas en un lado",
      sore: "Una llaga abierta",
      joint: "Una articulación caliente e hinchada",
      burn: "Una quemadura por calor, con ampollas, o blanca, negra o en carne viva",
      none: "Nada de esto, o no lo sé"
    },
    shooting: { no: "No", one: "Sí, en un lado", both: "Sí, en los dos lados" },
    numbness: {
      no: "No",
      gone: "Vino y se fue en unos minutos",
      fading: "Ha durado menos de un día y se está pasando",
      still: "No se está pasando, o ha durado un día o más",
      spreading: "Se está extendiendo",
      both: "Está en las dos piernas, los dos pies o las dos manos",
      face: "Está en la cara, o en todo un lado del cuerpo, aunque ya se haya pasado",
      saddle: "Está entre las piernas, o en las nalgas o alrededor del ano"
    },
    weakness: {
      no: "No",
      slight: "Un poco más débil, o no lo sé",
      shoulder: "Un hombro está más caído que antes",
      clear: "Claramente más débil: no puedo levantar el pie o la mano, o no puedo apoyar el peso en una pierna",
      worsening: "Está más débil cada hora que pasa",
      both: "Las dos piernas o los dos brazos están más débiles"
    },
    massage: {
      today: "Hoy",
      yesterday: "Ayer",
      "two-days": "Hace 2 días",
      "three-days": "Hace 3 días",
      "four-to-seven-days": "Hace de 4 a 7 días",
      "over-a-week": "Hace más de una semana"
    },
    began: {
      "not-sudden": "Poco a poco, después del masaje",
      during: "Poco a poco, durante el masaje",
      sudden: "De repente, en un instante",
      before: "Ya lo tenía antes del masaje"
    },
    onset: {
      "same-day": "El día del masaje",
      "next-day": "Al día siguiente",
      "two-days": "2 días después",
      later: "Más de 2 días después"
    },
    kind: {
      crack: "Me hicieron crujir el cuello o la espalda, o les dieron tirones fuertes",
      needles: "Agujas",
      cups: "Ventosas o raspado de la piel",
      heat: "Piedras calientes u otro calor",
      machine: "Pistola, silla o máquina de masaje",
      stood: "Alguien se puso de pie o de rodillas sobre mí",
      none: "Solo con las manos"
    },
    areas: {
      head: "Cabeza o mandíbula",
      neck: "Cuello",
      shoulders: "Hombros",
      arms: "Brazos o manos",
      chest: "Pecho por delante",
      ribs: "Costillas o costado",
      belly: "Barriga",
      "upper-back": "Espalda alta",
      "mid-back": "Espalda media",
      "lower-back": "Espalda baja",
      hips: "Caderas o nalgas",
      thighs: "Muslos o rodillas",
      calves: "Pantorrillas o espinillas",
      feet: "Pies",
      "all-over": "Todo el cuerpo",
      none: "En ninguna: sin dolor"
    },
    spread: {
      wide: "Una zona grande",
      area: "Más o menos como una mano",
      spot: "Un punto, bajo la yema de un dedo",
      spine: "Justo en los huesos de la espalda o del cuello"
    },
    treated: {
      yes: "Sí",
      "one-of-two": "Los dos lados, pero solo duele uno",
      partly: "Una parte",
      no: "No"
    },
    quality: {
      dull: "Dolor sordo, como después de hacer ejercicio",
      stiff: "Rigidez, tirantez o pesadez",
      tender: "Duele cuando presiono",
      cramp: "Como un calambre o un latido",
      sharp: "Agudo o punzante",
      burning: "Ardor o quemazón",
      shooting: "Como un latigazo o una descarga eléctrica",
      tearing: "Como si algo se hubiera desgarrado",
      band: "Como un cinturón apretado alrededor del pecho o la barriga",
      numb: "Adormecimiento u hormigueo",
      weak: "Debilidad o inestabilidad",
      cough: "Peor al toser, estornudar o defecar",
      eases: "Mejor si me muevo con suavidad",
      moving: "Peor si me muevo con suavidad",
      none: "No duele"
    },
    daily: {
      mild: "Casi nada",
      moderate: "Algunas cosas me cuestan",
      hard: "Apenas puedo levantarme o dormir",
      severe: "Apenas puedo pensar, hablar, lavarme o vestirme"
    },
    painkillers: {
      help: "Sí, ayudan",
      "no-help": "No, no ayudan lo suficiente",
      untried: "No he tomado ninguno"
    },
    trend: {
      better: "Sí, mejor",
      same: "Más o menos igual",
      worse: "No, peor",
      gone: "Ha desaparecido",
      "too-soon": "Es pronto para saberlo"
    },
    night: {
      no: "No, duermo como siempre",
      turning: "Solo cuando me doy la vuelta",
      first: "Me despertó solo la primera noche",
      wakes: "Me ha despertado más de una noche",
      constant: "No para nunca, ni de día ni de noche, en ninguna postura",
      before: "El dolor me despertaba también antes del masaje"
    },
    age: {
      "under-18": "Menos de 18 años",
      "18-to-79": "De 18 a 79 años",
      "80-plus": "80 años o más"
    },
    conditions: {
      "over-65": "Tengo 65 años o más",
      "weak-bones": "Huesos débiles, un hueso roto por una caída pequeña, o pastillas de corticoides durante 3 meses",
      "disc-now": "Una hernia de disco o un problema de disco ahora",
      "spine-surgery": "Una operación de columna, alguna vez en la vida",
      arthritis: "Artritis reumatoide, espondilitis anquilosante o una artritis parecida",
      thinner: "Anticoagulantes (diluyen la sangre), como la warfarina",
      bleeding: "Una enfermedad que hace sangrar más (como la hemofilia), o pocas plaquetas",
      clot: "Un coágulo de sangre en el pasado",
      vessels: "Un ictus (derrame cerebral, ACV) en el pasado, síndrome de Ehlers-Danlos o de Marfan, o fumar y tener la presión (tensión) alta",
      "cancer-now": "Cáncer ahora",
      "cancer-past": "Cáncer en el pasado (no un cáncer de piel pequeño)",
      "weight-loss": "Bajar de peso sin buscarlo",
      immune: "Defensas bajas, haber estado hace poco en el hospital con una infección, o drogas de la calle inyectadas",
      operation: "Una operación, o una epidural, en los últimos 3 meses",
      implant: "Un marcapasos, puerto (reservorio), bomba, stent o tubo",
      "numb-feet": "Diabetes con los pies adormecidos",
      fibromyalgia: "Fibromialgia, síndrome de fatiga crónica (EM/SFC) o COVID persistente",
      "often-sore": "El dolor tras un masaje a menudo me dura más de 3 días",
      none: "Nada de esto"
    },
    joint: { no: "No", swollen: "Sí, hinchada", hot: "Sí, y está caliente o roja" }
  }
};

const onlyNew = "Responda «Sí» aunque ya se haya pasado. Cuente solo lo que es nuevo o está peor que antes.";
const chooseAll = "Marque todo lo que corresponda.";

const prepare = {
  prepare: {
    title: "Cuestionario antes de un masaje",
    lead: chooseAll,
    groups: {
      wait: "¿Tiene algo de esto ahora?",
      ask: "¿Está en alguno de estos casos?",
      tell: "¿Y algo de esto?"
    },
    items: {
      fever: "Una temperatura de 38 °C (100.4 °F) o más, o una enfermedad que se contagia",
      clot: "Un brazo, una pierna o una pantorrilla con hinchazón, calor, pesadez o latidos, o que ha cambiado de color",
      swelling: "Una hinchazón que nadie ha explicado",
      fracture: "Un hueso roto que no se ha curado",
      skin: "Piel infectada, quemada o abierta",
      unexplained: "Un dolor muy fuerte que nadie ha explicado",
      thinner: "Anticoagulantes (diluyen la sangre), o sangre que no coagula bien",
      pregnant: "Embarazo seguro o posible",
      cancer: "Cáncer ahora o en el pasado",
      lymph: "Ganglios linfáticos quitados",
      bones: "Huesos débiles, un hueso que se rompió en una caída pequeña, o pastillas de corticoides durante 3 meses o más",
      operation: "Una operación en los últimos 3 meses",
      metal: "Metal, un marcapasos, una bomba o un tubo en el cuerpo",
      heart: "Un problema del corazón, o un coágulo de sangre en el pasado",
      fragile: "Piel que se rompe con facilidad",
      disc: "Una hernia de disco o un problema de disco, ahora o en el pasado",
      numb: "Una zona que se siente adormecida",
      diabetes: "Diabetes (si usa insulina, mida su azúcar en la sangre después del masaje)",
      "pressure-stroke": "Un ictus (derrame cerebral, ACV) en el pasado, o presión alta",
      tissue: "Articulaciones o piel que se estiran mucho (como en Ehlers-Danlos)",
      allergy: "Una alergia, por ejemplo a los aceites de frutos secos o nueces",
      "bad-time": "Un masaje anterior que le dolió"
    },
    outcome: "Qué hacer",
    brief: {
      wait: "Ningún masaje ahora",
      ask: "Pregunte antes a su médico",
      tell: "Dígaselo a su masajista"
    },
    ticked: (number) => plural("es", number, { one: "# marcado", other: "# marcados" }),
    outcomes: {
      wait: "Ningún masaje ahora. Con un brazo o una pierna hinchados o calientes, fiebre o un dolor muy fuerte, busque atención médica hoy.",
      ask: "Pregunte a su médico o en una farmacia antes de pedir cita.",
      tell: "Nada de esto impide un masaje. Pero dígaselo a su masajista."
    },
    tellList: "Diga a su masajista:",
    always: "Diga siempre qué medicinas toma y cuánta presión le gusta. Puede decir «menos presión» o «pare» en cualquier momento."
  }
};

const questions = {
  questions: {
    chest: {
      ask: "Dolor u opresión en el pecho, o dificultad para respirar",
      counts: "También si tose sangre, o si hay un dolor que se extiende a un brazo, la mandíbula o la espalda, o que aparece al subir escaleras.",
      not: "un músculo masajeado que solo duele cuando lo presiona."
    },
    breath: {
      ask: "Un dolor agudo o punzante al tomar aire",
      counts: "También en la espalda o cerca de un omóplato."
    },
    stroke: {
      ask: "La cara caída o adormecida, o dificultad repentina para hablar, ver o mantener el equilibrio",
      counts: "También si se le cae un párpado, tiene un brazo débil o siente que todo le da vueltas. O si le cuesta oír, tragar o pensar.",
      not: "un mareo leve, sin que nada dé vueltas, al ponerse de pie."
    },
    tearing: {
      ask: "Dolor repentino, como si algo se desgarrara, en la espalda, el pecho o la barriga, o un desmayo",
      counts: "También el peor dolor repentino de su vida en esas zonas, tener frío, sudar y sentirse mal, o un bulto que late en la barriga.",
      not: "un músculo que se traba cuando usted se mueve."
    },
    allergy: {
      ask: "Labios, cara o lengua hinchados, opresión en la garganta, o silbidos al respirar"
    },
    saddle: {
      ask: "Adormecimiento entre las piernas, o problemas nuevos para controlar la orina o las heces (caca)",
      counts: "También si siente algo distinto al limpiarse en el baño, si le cuesta empezar a orinar o parar, o si tiene problemas sexuales nuevos.",
      not: "orinar más porque bebió más."
    },
    nerves: {
      ask: "Un brazo, una mano, una pierna o un pie con adormecimiento, hormigueo, debilidad o torpeza",
      counts: "También un dolor que baja como un latigazo por un brazo o una pierna, o inestabilidad al caminar.",
      not: "un hormigueo que se fue a los pocos minutos de levantarse."
    },
    "both-sides": {
      ask: "¿Es en los dos brazos o manos, o en las dos piernas o pies? ¿O nota torpeza, o inestabilidad al caminar?",
      not: "un hormigueo que se fue a los pocos minutos de levantarse."
    },
    fever: {
      ask: "Fiebre, o sensación de calor con escalofríos",
      counts: "38 °C (100.4 °F) o más, o la ropa mojada de sudor.",
      not: "solo cansancio, o frío después del masaje."
    },
    "fever-brain": {
      ask: "¿Tiene también el cuello rígido o un sarpullido, o confusión o mucho sueño?",
      counts: "Un sarpullido que no desaparece al presionarlo con un vaso. O si le duelen los ojos con la luz."
    },
    vomiting: { ask: "Vomitar una y otra vez" },
    urine: {
      ask: "Orina marrón (color café), roja o rosada, o casi nada de orina aunque beba",
      counts: "También si le arde al orinar y le duele un costado."
    },
    "dark-urine": {
      ask: "¿La orina es marrón (color café), como el té o la bebida de cola, o casi no orina?"
    },
    injury: { ask: "Una mala caída, un choque o un golpe fuerte" },
    "limb-swelling": {
      ask: "Un brazo o una pierna hinchados, calientes o pesados, o duros y tensos",
      counts: "También si siente que late, o si ha cambiado de color.",
      not: "un músculo que solo duele o está rígido."
    },
    "tight-limb": {
      ask: "¿El brazo o la pierna están duros y le duelen mucho? ¿O tiene los dedos de la mano o del pie fríos, pálidos o adormecidos?"
    },
    "head-pain": {
      ask: "Un dolor de cabeza o de cuello distinto a todos los que ha tenido antes",
      not: "músculos masajeados que duelen, o su dolor de cabeza de siempre."
    },
    "head-pain-worst": {
      ask: "¿Empezó de repente y es el peor dolor de su vida? ¿O ha vomitado con ese dolor?"
    },
    "skin-change": {
      ask: "Un moretón, una hinchazón, un bulto o un cambio de forma, un sarpullido, una ampolla, una llaga o una quemadura"
    },
    pregnancy: {
      ask: "¿Está embarazada, o ha dado a luz hace poco?"
    },
    "pregnancy-alarm": {
      ask: "Sangrado, dolor fuerte de barriga, dolor fuerte de cabeza o problemas para ver",
      counts: "También si rompe aguas (se rompe la fuente), si el bebé se mueve menos, si el dolor de barriga va y viene, o si hay dolor en la parte baja de la barriga, a un lado, o en la punta de un hombro. Después de un parto: sangrado abundante."
    },
    look: { ask: "¿Qué ve o qué nota?" },
    "burn-severe": {
      ask: "¿La quemadura es más grande que su mano, es blanca o negra, o está en la cara, las manos, los pies o las partes íntimas?"
    },
    "growing-swelling": { ask: "¿Hay un moretón o una hinchazón que se hace más grande?" },
    "swelling-severe": {
      ask: "¿Ese moretón o esa hinchazón le duele mucho, o tiene la zona adormecida, o siente que se va a desmayar?"
    },
    shooting: { ask: "¿El dolor baja como un latigazo por un brazo o una pierna?" },
    numbness: { ask: "¿Hay hormigueo (como pinchazos) o una zona adormecida?" },
    weakness: { ask: "¿Tiene un brazo o una pierna más débil que antes?" },
    massage: { ask: "¿Cuándo fue el último masaje?" },
    began: { ask: "¿Cómo empezó?" },
    onset: { ask: "¿Cuándo empezó?" },
    kind: { ask: "¿Qué incluyó el masaje?" },
    areas: { ask: "¿Qué partes le duelen?", hint: "Toque el dibujo o use la lista." },
    spread: { ask: "¿Qué tamaño tiene la zona que duele?" },
    treated: { ask: "¿Le masajearon la zona que duele?" },
    "neck-signs": {
      ask: "¿También ha visto doble o arrastrado las palabras, se le ha caído un párpado o ha sentido que todo le daba vueltas?",
      counts: "Responda «Sí» aunque ya se haya pasado."
    },
    quality: { ask: "¿Cómo lo siente?" },
    pain: { ask: "¿Cuánto le duele hoy en el peor momento?" },
    daily: { ask: "¿Cuánto le impide hacer sus cosas?" },
    painkillers: {
      ask: "¿Le ayudan los analgésicos comunes (medicinas para el dolor)?",
      hint: "Como el ibuprofeno o el paracetamol."
    },
    trend: { ask: "¿Está mejorando?" },
    night: { ask: "¿Le duele por la noche?" },
    age: { ask: "¿Qué edad tiene?" },
    conditions: { ask: "¿Está en alguno de estos casos?" },
    worried: { ask: "¿Siente que le pasa algo grave?" },
    "foot-sore": { ask: "¿Tiene una llaga abierta o una ampolla en un pie?" },
    "operated-place": {
      ask: "¿Le duele donde tuvo la operación, o donde está el aparato o el tubo?"
    },
    joint: { ask: "¿Tiene hinchada una articulación?" }
  }
};

const dayParts = {
  morning: "por la mañana",
  afternoon: "por la tarde",
  evening: "por la noche",
  night: "por la noche"
};
const result = {
  result: {
    why: "Por qué decimos esto",
    unanswered: "No ha respondido algunas preguntas. Sirven para saber si necesita ayuda más pronto.",
    nothing: "Respondió «No» a todas las señales de alarma por las que preguntamos.",
    signs: "Seis señales de molestias comunes",
    signsLead: "Estas señales son habituales. No prueban nada.",
    todo: "Qué hacer",
    watch: "Qué vigilar",
    checkAgain: (day, part) => `Vuelva a ver cómo está el ${day} ${dayParts[part]}, o antes si algo cambia.`,
    change: (question) => `Cambiar: ${question}`,
    changeShort: "Cambiar",
    answers: "Sus respuestas",
    restart: "Empezar de nuevo",
    back: "Volver a las preguntas",
    callEmergency: (number) => `Llamar al ${number}`,
    callLocal: "Llame ahora al número local de emergencias. En muchos teléfonos móviles también funciona el 112.",
    elsewhere: (country) => `${country ? `Este número es para: ${country}. ` : ""}¿Está en otro país? Llame al número de allí.`,
    callAdvice: (number) => `Llamar a la línea de salud: ${number}`,
    callTherapist: (number) => `Llamar a su masajista: ${number}`,
    book: "Contáctenos sobre esto",
    against: {
      title: "¿Alguien le hizo daño, o le tocó de una forma que usted no quería?",
      text: "No es culpa suya. Puede hablar con un médico, con la policía o con una línea de ayuda."
    },
    notReviewed: "Esta guía aún no la ha revisado personal médico ni de enfermería.",
    notDiagnosis: "Esto es un consejo general, no un diagnóstico. Puede pasar cosas por alto. Si algo le preocupa, pregunte a un médico."
  },
  scale: {
    here: (place, of) => `Nivel ${place} de ${of}`
  },
  course: {
    title: "Cómo suele ir",
    text: "La mayoría de las molestias empiezan en las primeras 12 horas, son peores el primer o el segundo día, y casi han desaparecido después de 3 días.",
    sketch: "Las curvas son un dibujo aproximado. Nadie ha medido esto día a día.",
    here: "Usted está aquí",
    after: (from, to = from) => {
      if (to > 7 && from <= 8) return "Más de 7 días después del masaje";
      if (to === 0) return "El día del masaje";
      if (to <= 7 && from !== to) return `De ${from} a ${to} días después del masaje`;
      return plural("es", to > 7 ? from : to, {
        one: "# día después del masaje",
        other: "# días después del masaje"
      });
    },
    pain: (score) => `dolor ${score} de 10`,
    you: (from, to, pain) => {
      const days = to > 7 ? from > 8 ? `día ${from}` : "después del día 7" : from === to ? `día ${to}` : `días ${from} a ${to}`;
      return `Usted: ${days}${pain === void 0 ? "" : `, dolor ${pain}`}`;
    },
    axis: "Dolor en los días después del masaje",
    usual: "La mayoría: unos 3 días",
    slow: "Hasta 7 días: puede ser normal, pero solo si está mejorando",
    above: "Es más dolor del que tiene la mayoría de la gente en este momento.",
    ask: "Si tiene dudas, pregunte a un médico o en una farmacia.",
    only: "Este dibujo trata solo del dolor y de los días. Sus otras respuestas también cuentan."
  },
  summary: {
    open: "Para mi masajista o mi médico",
    lead: "Puede enseñarles esto.",
    title: "Dolor después de un masaje",
    made: (when) => `Hecho el ${when}.`,
    result: "Resultado",
    no: "Señales de alarma con respuesta «No»",
    copy: "Copiar",
    share: "Compartir",
    save: "Descargar como texto",
    print: "Imprimir"
  },
  outcomes: {
    copied: "Copiado.",
    refused: "Esta página no puede hacerlo. El texto de arriba está marcado: puede copiarlo usted.",
    file: "¿No llegó ningún archivo? También puede copiar el texto para su médico."
  }
};

const screens = {
  steps: {
    progress: (step, of) => `Paso ${step} de ${of}`,
    left: (part) => plural("es", Math.round(minutes * part) || 1, { one: "Queda # min", other: "Quedan # min" }),
    next: "Continuar",
    back: "Atrás",
    showResult: "Mostrarme qué hacer ahora",
    already: "Según sus respuestas hasta ahora: busque atención médica hoy. Las siguientes preguntas muestran si la necesita antes.",
    missing: "Aún faltan respuestas a algunas preguntas.",
    missingHere: "Elija una respuesta, por favor.",
    severalHint: chooseAll,
    goesOn: "Su respuesta le lleva a la siguiente pregunta.",
    serious: "Esto puede ser grave. Puede saltarse el resto.",
    stop: "Ver qué hacer ahora",
    helpNow: "¿Necesita ayuda ahora?",
    not: "No cuenta:",
    scale: "0 es sin dolor. 10 es el peor dolor que pueda imaginar.",
    scaleKeys: "También puede escribir el número.",
    score: (score) => {
      if (score === 0) return "sin dolor";
      if (score <= 3) return "leve";
      return score <= 6 ? "moderado" : "fuerte";
    }
  },
  rows: { yes: "Sí", no: "No", unsure: "No lo sé" },
  pages: {
    "alarm-body": {
      title: "Desde el masaje, ¿ha tenido algo de esto?",
      lead: `Son cosas poco frecuentes. ${onlyNew}`
    },
    "alarm-nerves": {
      title: "Y desde el masaje, ¿algo de esto?",
      lead: "Algunas preguntas son íntimas."
    },
    "alarm-limbs": { title: "O desde el masaje, ¿algo de esto?" },
    "alarm-more": { title: "Más sobre lo que ha notado" }
  }
};

const tips = {
  tips: {
    move: {
      title: "Muévase con suavidad",
      text: "Haga cosas ligeras, como un paseo corto. Espere uno o dos días para el ejercicio fuerte.",
      caution: "Pare si el dolor se vuelve agudo o como un latigazo. Con síndrome de fatiga crónica (EM/SFC) o COVID persistente, mejor descanse."
    },
    warmth: {
      title: "Pruebe el calor",
      text: "Un baño tibio o una compresa caliente pueden aliviar el dolor. La sal en el baño no añade nada probado.",
      caution: "Sin calor y sin baño caliente si lleva un parche con medicina. Tampoco sobre gel para el dolor, piel adormecida o con heridas, un moretón reciente o una hinchazón. Tampoco con mala circulación o fiebre. En el embarazo, tibio, no caliente. No se duerma sobre una compresa caliente."
    },
    lighter: {
      title: "La próxima vez, más suave",
      text: "Nada de masaje profundo ni pistola de masaje en la zona que duele hasta que se sienta normal. La próxima vez, pida menos presión."
    },
    sleep: {
      title: "Dele tiempo",
      text: "Descanse y duerma bien por la noche. La mayoría de las molestias se pasan solas."
    },
    "speak-up": {
      title: "Hable",
      text: "Puede decir «menos presión» o «pare» en cualquier momento. Antes de empezar, hable a su masajista de sus problemas de salud.",
      caution: "Si un dolor es agudo, diga «pare» enseguida."
    },
    tablets: {
      title: "Ibuprofeno, si lo necesita",
      text: "Puede ayudar uno o dos días. Tome lo mínimo que le ayude. Pregunte en una farmacia.",
      caution: "No lo tome si toma anticoagulantes, o si la aspirina le causa una reacción. Tampoco en el embarazo, o si busca un embarazo. Tampoco después de una úlcera de estómago o un ictus (derrame cerebral, ACV). Tampoco con una enfermedad del corazón, el hígado, los riñones o el intestino, presión alta u orina marrón (color café). ¿Asma, 65 años o más, u otras medicinas? Pregunte antes. No use a la vez pastillas y gel para el dolor. No use analgésicos para tapar una señal de alarma."
    },
    paracetamol: {
      // In large text the long name breaks there, if at all.
      title: "Paracetamol (aceta­minofén)",
      text: "Por sí solo, ayudó poco con el dolor de espalda en los estudios. A algunas personas les gusta.",
      caution: "Nunca más de lo que dice el envase. Muchas medicinas para el resfriado también lo llevan. Con problemas de hígado, pregunte antes. No use analgésicos para tapar una señal de alarma."
    },
    gel: {
      title: "Un gel para el dolor",
      text: "El gel de diclofenaco o de ibuprofeno ayuda con los esguinces. Después de un masaje no se ha probado.",
      caution: "No lo use sobre piel con heridas, debajo de calor, ni con pastillas de ibuprofeno. No lo use si la aspirina le causa una reacción. ¿Asma, úlcera de estómago, problemas de riñón o embarazo? Pregunte antes."
    },
    drink: {
      title: "Beba cuando tenga sed",
      text: "Pero el agua no se lleva el dolor de los músculos.",
      caution: "No se obligue a beber. Si un médico limita lo que bebe, respete ese límite."
    },
    ice: {
      title: "Algo frío",
      text: "En estudios pequeños, el frío alivió un poco el dolor después del deporte. Después de un masaje no se ha probado.",
      caution: "Envuélvalo en un paño. De 10 a 15 minutos cada vez. Nunca sobre piel adormecida, ni con mala circulación."
    },
    stretch: {
      title: "Estiramientos",
      text: "Estirar con suavidad está bien si le sienta bien. Casi no cambia el dolor."
    },
    therapist: {
      title: "Elija a alguien con formación",
      text: "Una revisión antigua miró informes de daños graves. La mayoría trataban de estilos muy bruscos, o de personas sin formación para dar masajes. Pregunte por la formación, y si conoce su problema de salud."
    },
    regular: {
      title: "Ir a menudo",
      text: "A algunas personas les duele menos si van con regularidad. Eso no se ha probado. Pregunte a su masajista cada cuánto.",
      caution: "No es motivo para aguantar el dolor."
    }
  },
  faqs: {
    hurt: {
      title: "¿Puede un masaje hacer daño a la espalda?",
      text: "Sí, a veces. Un dolor leve durante uno o dos días es común. Los daños graves son raros. Muchos de los informes tratan de crujidos, o de estilos muy bruscos."
    },
    help: {
      title: "¿Ayuda el masaje con el dolor de espalda?",
      text: "Puede aliviar el dolor de espalda unas semanas. La evidencia es débil. El consejo de salud en el Reino Unido es usarlo solo junto con ejercicio."
    },
    course: {
      title: "¿Cuánto tiempo me va a doler?",
      text: "La mayoría de las molestias son peores el primer o el segundo día. Casi han desaparecido después de 3 días. Hasta 7 días puede ser normal si está claro que mejora. Qué esperar:",
      lines: [
        "Al final del primer día: dolor al tocar, pesadez o cansancio. La mayoría de las molestias ya han empezado.",
        "A la mañana siguiente: a menudo rigidez. Moverse con suavidad ayuda.",
        "Día 2: todavía duele, pero no debe estar peor.",
        "Día 3: mucho mejor.",
        "Día 7: debe haber desaparecido."
      ]
    },
    unwell: {
      title: "¿Es normal sentir cansancio, náuseas o como si tuviera gripe?",
      text: "Muchas personas dicen que se sienten sin fuerzas un día. Nadie sabe por qué. No muestra que hayan salido toxinas. La nariz tapada o la cara hinchada pueden venir de estar boca abajo. Se debe pasar en unas horas."
    },
    headache: {
      title: "¿Es normal un dolor de cabeza?",
      text: "Puede venir un dolor de cabeza leve, como los que ya tenía antes. Se debe pasar en un día."
    },
    dizzy: {
      title: "¿Se marea al ponerse de pie?",
      text: "Levántese despacio. Siéntese antes un minuto. No conduzca hasta que se haya pasado."
    },
    low: {
      title: "¿Por qué lloro o me siento triste?",
      text: "Puede ocurrir. Se debe pasar en uno o dos días. ¿Sigue, o le trae de vuelta algo malo? Hable con alguien de confianza o con un médico.",
      caution: "Si piensa en hacerse daño, pida ayuda de emergencia ahora."
    },
    marks: {
      title: "¿Cuánto duran los moretones y las marcas de ventosas o raspado de la piel?",
      text: "La mayoría se van en unas 2 semanas. Los moretones se ponen antes amarillos o verdes. Hasta entonces, ningún masaje ahí.",
      caution: "¿Toma anticoagulantes? ¿Un moretón es más grande que la palma de su mano? Vaya al médico. Si la piel está caliente y duele y la zona crece, busque ayuda hoy."
    },
    heat: {
      title: "¿Calor o frío?",
      text: "Pruebe primero el calor. Después del deporte, las compresas calientes fueron lo mejor en los primeros 2 días, en estudios pequeños. Si le gusta más el frío, está bien. Lea en las dos tarjetas cuándo no usarlos."
    },
    wash: {
      title: "¿Puedo ducharme, bañarme o ir a la sauna?",
      text: "Dúchese o báñese cuando quiera, pero no muy caliente. Nada de sauna mientras tenga mareo o debilidad."
    },
    sleep: {
      title: "¿Cómo debo dormir?",
      text: "En cualquier postura cómoda. Boca arriba, pruebe una almohada debajo de las rodillas. De lado, pruebe una entre las rodillas."
    },
    alcohol: {
      title: "¿Puedo beber alcohol?",
      text: "Mejor no mientras tenga mareo o mucho cansancio, o con analgésicos. Nadie lo ha probado después de un masaje."
    },
    work: {
      title: "¿Puedo trabajar, conducir o levantar peso?",
      text: "La mayoría puede hacer un trabajo ligero. Espere uno o dos días para levantar mucho peso. No conduzca si se marea, o si le duele al girar la cabeza o al frenar."
    },
    exercise: {
      title: "¿Cuándo puedo hacer ejercicio?",
      text: "Camine en cuanto quiera. Vuelva al ejercicio fuerte después de uno o dos días, cuando ya no duela. Pare si el dolor se vuelve agudo."
    },
    next: {
      title: "¿Cuándo puedo recibir el próximo masaje?",
      text: "Cuando la zona que duele se sienta normal otra vez. Lo mismo vale para una pistola de masaje o un rodillo de espuma. Si está esperando para ver a un médico, pregúntele antes."
    },
    kinds: {
      title: "¿Hubo algo más que manos? ¿Qué cambia?",
      text: "Diga a quien le ayude qué le hicieron.",
      lines: [
        "Crujidos de cuello o espalda: puede doler un día. Si tiene un dolor de cabeza nuevo, un dolor de cuello nuevo o mareo, pida ayuda de emergencia.",
        "Agujas: un moretón pequeño es común. Si tomar aire duele o cuesta, pida ayuda de emergencia. Con un dolor agudo en el pecho, el hombro o la espalda alta, busque ayuda hoy.",
        "Ventosas o raspado de la piel: son habituales las marcas planas, redondas o en rayas. Con ampollas, lea la línea siguiente.",
        "Piedras calientes u otro calor: las ampollas, o la piel blanca o negra, son una quemadura. Enfríela con agua corriente fresca durante 20 minutos. Busque ayuda hoy.",
        "Silla o pistola de masaje: no siente lo que usted siente. La próxima vez, póngala más baja. No la use sobre los huesos ni en la parte de delante del cuello.",
        "Alguien se puso de pie o de rodillas sobre usted: con dolor justo sobre un hueso, vaya al médico. Con huesos débiles, o con 65 años o más, hoy."
      ]
    },
    say: {
      title: "¿Qué puedo decir a mi masajista?",
      text: "Puede copiar esto y completarlo:",
      quote: "Hola. Me dio un masaje el … Desde entonces me duele aquí: … Empezó … y lo siento … La próxima vez, por favor, use menos presión ahí, o no toque esa zona. ¿Hay algo que deba saber sobre lo que hizo?"
    },
    complain: {
      title: "¿De quién es la culpa, y puedo quejarme?",
      text: "El dolor por sí solo no muestra culpa de nadie, ni suya ni de su masajista. Si puede, hable antes con su masajista. También puede quejarse en el lugar. O ante el organismo que le da la licencia o le registra. Anote qué pasó, y cuándo.",
      caution: "¿Alguien le hizo daño a propósito, o le tocó de una forma que usted no quería? No es culpa suya. Puede hablar con un médico, con la policía o con una línea de ayuda."
    }
  },
  causes: {
    pressure: {
      title: "Demasiada presión",
      text: "Un masaje profundo puede dejar los músculos con dolor al tocar o con moretones."
    },
    first: {
      title: "Era su primer masaje, o siente el dolor con facilidad",
      text: "Lo que para otros es suave puede ser demasiado para usted. Dígalo, y empiece con suavidad."
    },
    technique: {
      title: "Una técnica que no era para usted",
      text: "Los daños graves son raros. Muchos informes tratan de estilos muy bruscos, o de giros repentinos del cuello."
    },
    training: {
      title: "Poca formación",
      text: "Una revisión antigua miró informes de daños graves. La mayoría trataban de estilos muy bruscos, o de personas sin formación para dar masajes. Pero también con manos formadas puede haber molestias."
    },
    conditions: {
      title: "Un problema de salud que ya tenía",
      text: "Por ejemplo, un problema de disco, huesos débiles, una operación, fibromialgia o artritis. Puede hacer que un masaje duela o no sea seguro. Un masaje suave puede estar bien: pregunte antes."
    }
  }
};

const es = {
  lang: "es",
  dir: "ltr",
  label: (name) => `${name}:`,
  ...intro,
  ...screens,
  ...body,
  ...questions,
  ...options,
  ...levels,
  ...result,
  ...diary,
  ...tips,
  ...cards,
  ...prepare
};

export { es };

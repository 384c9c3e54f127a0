import type { Words } from '../schema.js';

/** What the answers amount to, why, and what to do. */
export const levels: Pick<
  Words,
  'levels' | 'reasons' | 'signs' | 'signStates' | 'actions' | 'watchActs' | 'watches'
> = {
  levels: {
    'self-care': {
      title: 'Sus respuestas encajan con molestias comunes',
      short: 'Molestias comunes',
      lead: 'Muchas personas se sienten así después de un masaje. Puede cuidarse en casa.',
    },
    therapist: {
      title: 'Dígaselo a su masajista y observe cómo va',
      short: 'Masajista',
      lead: 'Hay algo en sus respuestas que conviene contarle.',
    },
    doctor: {
      title: 'Vaya al médico en los próximos días',
      short: 'Médico',
      lead: 'Hay algo en sus respuestas que un médico debe valorar.',
    },
    urgent: {
      title: 'Busque atención médica hoy',
      short: 'Ayuda hoy',
      lead: 'Una de sus respuestas se debe revisar hoy. No espere a ver si se pasa.',
    },
    emergency: {
      title: 'Pida ayuda de emergencia ahora',
      short: 'Emergencia',
      lead: 'Una de sus respuestas puede significar algo grave. Pida ayuda de inmediato.',
    },
  },
  reasons: {
    chest: 'Esto puede venir del corazón o de los pulmones.',
    stroke: 'Esto puede ser un ictus (derrame cerebral), aunque se pase.',
    breath: 'Esto puede venir de un pulmón, o de un coágulo de sangre en él.',
    tearing: 'Algo dentro de su cuerpo puede estar dañado o sangrando.',
    belly: 'El dolor de barriga puede venir de algo que está dentro.',
    burn: 'Una quemadura así necesita tratamiento.',
    vomiting: 'Vomitar una y otra vez no viene del masaje.',
    allergy: 'Esto puede ser una alergia fuerte que empeora rápido.',
    injury: 'Puede haber huesos u órganos dañados, aunque no lo parezca.',
    saddle:
      'Los nervios de la parte baja de la espalda pueden estar apretados. Una ayuda rápida puede evitar daños que no se van.',
    clumsy: 'Los nervios del cuello o de la espalda pueden estar apretados.',
    'dark-urine': 'El músculo puede estar deshaciéndose. Eso puede dañar los riñones.',
    'fever-brain': 'Esto puede ser una infección peligrosa.',
    'tight-limb': 'La presión puede estar subiendo dentro del brazo o de la pierna.',
    'growing-swelling':
      'Un moretón o una hinchazón pueden ser señal de un sangrado debajo de la piel.',
    'head-pain': 'Esto, pocas veces, puede venir de un vaso sanguíneo dañado en el cuello.',
    'limb-swelling': 'Esto puede venir de un coágulo de sangre.',
    fever: 'Esto puede ser una infección que necesita tratamiento.',
    urine: 'Esto puede venir de los riñones.',
    skin: 'Una piel así puede necesitar tratamiento.',
    pregnancy:
      'En el embarazo y después de un parto, una matrona (partera) o un médico debe revisarlo.',
    numbness: 'Esto puede venir de un nervio apretado o dañado.',
    'weak-bones': 'Los huesos débiles se pueden romper, incluso sin una caída.',
    cancer: 'Si tiene o tuvo cáncer, un dolor nuevo se debe revisar pronto.',
    severe: 'Es más dolor del que suelen dar las molestias comunes.',
    slow: 'La mayoría de las molestias por un masaje están mucho mejor en 3 días.',
    worse: 'La mayoría de las molestias por un masaje mejoran, no empeoran.',
    onset:
      'La mayoría de las molestias empiezan poco a poco, en las horas o los días después del masaje.',
    spread:
      'La mayoría de las molestias por un masaje son un dolor sordo, repartido, y donde le dieron el masaje.',
    untreated: 'El dolor aquí puede no venir del masaje.',
    night: 'Un dolor que sigue durante la noche se debe revisar.',
    age: 'Este cuestionario está hecho para personas adultas.',
    look: 'Esto se debe revisar, sea cual sea la causa.',
    conditions: 'Con este problema de salud, lo mejor es decírselo a alguien pronto.',
    unsure: 'Tenía dudas sobre una señal de alarma. Por seguridad, haga que la revisen.',
    worried: 'Si siente que algo va mal, es razón suficiente para preguntar.',
  },
  signs: {
    ache: 'Se siente como el dolor después de hacer ejercicio',
    spread: 'Está repartido, no en un punto pequeño',
    sides: 'Está donde le dieron el masaje, y en los dos lados si fue en los dos',
    soon: 'Empezó después del masaje, en los 2 primeros días',
    short: 'Se va pasando en unos 3 días',
    movement: 'Moverse con suavidad lo alivia',
  },
  signStates: { met: 'Encaja', 'not-met': 'No encaja', unknown: 'Aún no se sabe' },
  actions: {
    adrenaline: 'Use su inyector de adrenalina (epinefrina), si tiene uno.',
    'call-now': 'Llame a una ambulancia ahora. No vaya en automóvil.',
    'go-now':
      'Vaya ahora a las urgencias de un hospital. Si nadie puede llevarle, llame a una ambulancia.',
    'no-driving': 'No conduzca usted.',
    'cool-burn': 'Enfríe la quemadura con agua corriente fresca durante 20 minutos. Sin hielo.',
    maternity: 'Llame primero a su matrona o partera, o al servicio de maternidad.',
    bleeding: 'Llame ahora a su centro de hemofilia o de enfermedades de la sangre.',
    thinner: 'Llame al centro que controla su anticoagulante. No deje de usarlo por su cuenta.',
    'get-help-today':
      'Llame hoy a su médico, a un centro de atención urgente o a una línea de salud. Si nadie puede atenderle, vaya a las urgencias de un hospital.',
    'tell-them': 'Diga que le dieron un masaje, cuándo, y qué ha notado desde entonces.',
    'contact-therapist': 'Diga a su masajista qué siente y cuándo empezó.',
    'no-therapist': '¿No tiene masajista? Pregunte en una farmacia o a un fisioterapeuta.',
    'book-doctor': 'Vaya a su médico. Cuéntele lo del masaje y lo que ha respondido aquí.',
    'trust-yourself':
      'Si siente que algo va mal, confíe en eso. Si la sensación crece, busque ayuda hoy.',
    parent: 'Enseñe esto a su madre o a su padre, y vayan juntos.',
    midwife: 'Cuéntelo a su matrona o partera en la próxima cita.',
    'not-alone': 'Pida a alguien que se quede con usted.',
    'keep-moving': 'Haga cosas ligeras, como un paseo corto. Pare si el dolor se vuelve agudo.',
    'no-pressure': 'Por ahora, no más masajes ni pistola de masaje en esta zona.',
    fibromyalgia:
      'Si es su brote habitual de fibromialgia, haga lo que suele ayudarle. Con síndrome de fatiga crónica (EM/SFC) o COVID persistente, descanse y no se fuerce.',
    'numb-heat':
      'No ponga compresas calientes ni frías en la piel adormecida: puede no notar una quemadura.',
  },
  watchActs: {
    now: 'Llame a una ambulancia, o vaya a las urgencias de un hospital, en caso de:',
    today: 'Busque atención médica el mismo día en caso de:',
    doctor: 'Vaya al médico en caso de:',
  },
  watches: {
    'now-chest': 'dolor en el pecho, dificultad para respirar o tos con sangre',
    'now-face':
      'la cara caída o adormecida, o dificultad repentina para hablar, ver o mantener el equilibrio',
    'now-head': 'el peor dolor de cabeza de su vida, o uno repentino',
    'now-tearing': 'dolor repentino, como si algo se desgarrara, o un desmayo',
    'now-allergy': 'labios o lengua hinchados, o silbidos al respirar',
    'now-fever': 'fiebre con el cuello rígido, un sarpullido o confusión',
    'now-saddle':
      'adormecimiento entre las piernas, o problemas para controlar la orina o las heces (caca)',
    'now-limbs':
      'piernas débiles, adormecidas o con hormigueo, manos torpes, o inestabilidad al caminar',
    'now-tight': 'un brazo o una pierna duros, tensos y muy dolorosos',
    'now-growing': 'una hinchazón dolorosa que crece rápido',
    'now-pee': 'orina marrón (color café)',
    'now-pregnancy':
      'en el embarazo: sangrado, dolor fuerte de barriga, o que su bebé se mueva menos',
    'today-fever': 'fiebre, o vomitar una y otra vez',
    'today-limb': 'un brazo o una pierna hinchados o calientes',
    'today-weak': 'debilidad en un brazo o una pierna',
    'today-head': 'un tipo nuevo de dolor de cabeza o de cuello',
    'today-pee': 'orina rosada o roja',
    'today-pain': 'dolor que no mejora con analgésicos, o que no para nunca',
    'today-waiting': 'cualquier cosa que empeore mientras espera la visita al médico',
    numb: 'hormigueo o adormecimiento que dura un día o más',
    shooting: 'dolor agudo o como un latigazo que no se va',
    worse: 'dolor que está peor después de 2 días',
    slow: 'dolor que no ha mejorado después de 3 días, o que sigue después de 7',
    'slow-later': 'dolor que no ha mejorado en 2 días más, o que sigue 7 días después del masaje',
  },
};

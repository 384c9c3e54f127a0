import type { Words } from '../schema.js';

/** What the answers amount to, why, and what to do. */
export const levels: Pick<
  Words,
  'levels' | 'reasons' | 'signs' | 'signStates' | 'actions' | 'watchActs' | 'watches'
> = {
  levels: {
    'self-care': {
      title: 'Suas respostas combinam com a dor comum depois da massagem',
      short: 'Dor comum',
      lead: 'Muita gente se sente assim depois de uma massagem. Você pode se cuidar em casa.',
    },
    therapist: {
      title: 'Avise quem fez a massagem e observe como fica',
      short: 'Massagista',
      lead: 'Há algo nas suas respostas que vale a pena contar a essa pessoa.',
    },
    doctor: {
      title: 'Procure um médico nos próximos dias',
      short: 'Médico',
      lead: 'Há algo nas suas respostas que um médico deve avaliar.',
    },
    urgent: {
      title: 'Procure ajuda médica hoje',
      short: 'Ajuda hoje',
      lead: 'Uma das suas respostas precisa ser avaliada hoje. Não espere para ver se passa.',
    },
    emergency: {
      title: 'Procure ajuda de emergência agora',
      short: 'Emergência',
      lead: 'Uma das suas respostas pode ser sinal de algo grave. Procure ajuda agora mesmo.',
    },
  },
  reasons: {
    chest: 'Isso pode vir do coração ou dos pulmões.',
    stroke: 'Isso pode ser um AVC (derrame), mesmo quando passa.',
    breath: 'Isso pode vir de um pulmão, ou de um coágulo de sangue nele.',
    tearing: 'Algo dentro do corpo pode estar machucado ou sangrando.',
    belly: 'Dor na barriga pode vir de algo lá dentro.',
    burn: 'Uma queimadura assim precisa de tratamento.',
    vomiting: 'Vomitar várias vezes não é efeito da massagem.',
    allergy: 'Isso pode ser uma alergia forte, que piora rápido.',
    injury: 'Ossos ou órgãos podem estar machucados, mesmo que não pareça grave.',
    saddle:
      'Nervos na parte baixa das costas podem estar apertados. Ajuda rápida pode evitar danos duradouros.',
    clumsy: 'Nervos no pescoço ou nas costas podem estar apertados.',
    'dark-urine': 'O músculo pode estar se desfazendo. Isso pode prejudicar os rins.',
    'fever-brain': 'Isso pode ser uma infecção perigosa.',
    'tight-limb': 'A pressão pode estar subindo dentro do braço ou da perna.',
    'growing-swelling': 'Um roxo ou inchaço pode ser sinal de sangramento debaixo da pele.',
    'head-pain': 'Isso pode vir, em casos raros, de um vaso de sangue machucado no pescoço.',
    'limb-swelling': 'Isso pode vir de um coágulo de sangue.',
    fever: 'Isso pode ser uma infecção que precisa de tratamento.',
    urine: 'Isso pode vir dos rins.',
    skin: 'Pele assim pode precisar de tratamento.',
    pregnancy:
      'Na gravidez e depois do parto, a equipe do pré-natal ou um médico deve avaliar isso.',
    numbness: 'Isso pode vir de um nervo apertado ou machucado.',
    'weak-bones': 'Ossos fracos podem trincar, mesmo sem queda.',
    cancer: 'Se você tem ou teve câncer, uma dor nova deve ser avaliada cedo.',
    severe: 'Esta dor é mais forte do que a dor comum costuma ser.',
    slow: 'A maioria das dores de massagem está bem melhor em 3 dias.',
    worse: 'A maioria das dores de massagem melhora, não piora.',
    onset: 'A maioria dessas dores começa aos poucos, nas horas ou nos dias depois da massagem.',
    spread:
      'A maioria das dores de massagem é como a de músculo cansado, espalhada, e fica onde você recebeu a massagem.',
    untreated: 'A dor aqui pode não vir da massagem.',
    night: 'Dor que continua a noite toda deve ser avaliada.',
    age: 'Esta checagem é feita para adultos.',
    look: 'Isso deve ser avaliado, seja qual for a causa.',
    conditions: 'Com este problema de saúde, é melhor avisar alguém cedo.',
    unsure:
      'Você teve dúvida sobre um sinal de alerta. Por segurança, procure uma avaliação médica.',
    worried: 'Se você sente que algo está errado, isso já é motivo para perguntar.',
  },
  signs: {
    ache: 'Parece a dor que vem depois de exercício',
    spread: 'É espalhada, não um ponto pequeno',
    sides: 'Fica onde você recebeu a massagem, e dos dois lados se os dois foram massageados',
    soon: 'Começou depois da massagem, em até 2 dias',
    short: 'Está passando, dentro de uns 3 dias',
    movement: 'Movimento leve alivia',
  },
  signStates: { met: 'Combina', 'not-met': 'Não combina', unknown: 'Ainda não se sabe' },
  actions: {
    adrenaline: 'Use sua caneta de adrenalina, se tiver.',
    'call-now': 'Chame uma ambulância agora. Não vá de carro.',
    'go-now': 'Vá a um pronto-socorro agora. Se ninguém puder levar você, chame uma ambulância.',
    'no-driving': 'Não vá dirigindo.',
    'cool-burn': 'Esfrie a queimadura em água corrente fresca por 20 minutos. Sem gelo.',
    maternity: 'Ligue primeiro para quem faz ou fez seu pré-natal, ou para a maternidade.',
    bleeding: 'Ligue agora para o hemocentro ou a clínica que trata seu problema de sangramento.',
    thinner:
      'Ligue para a clínica que acompanha seu remédio de afinar o sangue. Não pare de tomar por conta própria.',
    'get-help-today':
      'Ligue hoje para seu médico ou uma central de saúde por telefone, ou vá a um pronto atendimento. Se ninguém puder atender você, vá a um pronto-socorro.',
    'tell-them': 'Diga que você recebeu uma massagem, quando, e o que notou desde então.',
    'contact-therapist': 'Conte a quem fez a massagem o que você sente e quando começou.',
    'no-therapist': 'Não tem massagista? Pergunte a um farmacêutico ou a um fisioterapeuta.',
    'book-doctor': 'Procure seu médico. Fale da massagem e do que você respondeu aqui.',
    'trust-yourself':
      'Se você sente que algo está errado, confie nisso. Se essa sensação aumentar, procure ajuda hoje.',
    parent: 'Mostre isto à sua mãe ou ao seu pai, e vá com essa pessoa.',
    midwife: 'Conte isso na próxima consulta do pré-natal ou de depois do parto.',
    'not-alone': 'Peça a alguém que fique com você.',
    'keep-moving': 'Faça coisas leves, como uma caminhada curta. Pare se a dor virar pontada.',
    'no-pressure': 'Por enquanto, nada de massagem nem de pistola de massagem neste lugar.',
    fibromyalgia:
      'Se esta é uma crise de fibromialgia como as de sempre, faça o que costuma ajudar. Com síndrome da fadiga crônica (EM/SFC) ou covid longa, descanse e não force.',
    'numb-heat':
      'Nada de compressa quente ou fria em pele dormente: você pode não sentir uma queimadura.',
  },
  watchActs: {
    now: 'Chame uma ambulância, ou vá a um pronto-socorro, em caso de:',
    today: 'Procure ajuda médica no mesmo dia em caso de:',
    doctor: 'Procure um médico em caso de:',
  },
  watches: {
    'now-chest': 'dor no peito, dificuldade para respirar ou tosse com sangue',
    'now-face':
      'rosto torto ou dormente, ou dificuldade repentina para falar, enxergar ou se equilibrar',
    'now-head': 'a pior dor de cabeça da sua vida, ou uma dor de cabeça repentina',
    'now-tearing': 'dor repentina, como se algo rasgasse, ou desmaio',
    'now-allergy': 'inchaço nos lábios ou na língua, ou chiado no peito',
    'now-fever': 'febre com pescoço duro, manchas na pele ou confusão mental',
    'now-saddle': 'dormência entre as pernas, ou dificuldade para controlar o xixi ou o cocô',
    'now-limbs':
      'pernas com fraqueza, dormência ou formigamento, mãos desajeitadas, ou andar sem firmeza',
    'now-tight': 'braço ou perna duros, tensos e com muita dor',
    'now-growing': 'inchaço que dói e cresce rápido',
    'now-pee': 'xixi marrom',
    'now-pregnancy': 'na gravidez: sangramento, dor forte na barriga, ou bebê mexendo menos',
    'today-fever': 'febre, ou vômitos repetidos',
    'today-limb': 'um braço ou uma perna com inchaço ou calor',
    'today-weak': 'fraqueza em um braço ou em uma perna',
    'today-head': 'um tipo novo de dor de cabeça ou de dor no pescoço',
    'today-pee': 'xixi rosa ou vermelho',
    'today-pain': 'dor que não melhora com remédio para dor, ou que nunca para',
    'today-waiting': 'qualquer coisa que piore enquanto você espera pelo médico',
    numb: 'formigamento ou dormência que dura um dia ou mais',
    shooting: 'dor em pontada ou em choque que não passa',
    worse: 'dor que está pior depois de 2 dias',
    slow: 'dor que não melhorou depois de 3 dias, ou que continua depois de 7',
    'slow-later': 'dor que não melhorar em mais 2 dias, ou que continuar 7 dias depois da massagem',
  },
};

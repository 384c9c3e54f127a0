import { plural } from '../plural.js';

const where = { left: "à esquerda", spine: "na coluna", middle: "no meio", right: "à direita" };
const body = {
  sides: { left: "Esquerda", spine: "Coluna", middle: "Meio", right: "Direita" },
  place: (area, side) => `${area}, ${where[side]}`,
  map: {
    back: "De costas",
    front: "De frente",
    left: "Sua esquerda",
    right: "Sua direita",
    side: "Lado do corpo",
    turn: { back: "Mostrar de frente", front: "Mostrar de costas" },
    marked: "Selecionados:",
    remove: "Remover:",
    keys: "Use as setas para mover e Espaço para selecionar. Aperte Ctrl + Enter para continuar.",
    list: "Ou escolha em uma lista"
  }
};

const cards = {
  grades: {
    good: "Boas provas",
    some: "Algumas provas",
    traditional: "Muito aconselhado, pouco testado",
    disputed: "Especialistas não concordam",
    unhelpful: "Testado: faz pouca diferença",
    judgement: "Nossa própria opinião"
  },
  cards: {
    tips: "Dicas que podem ajudar",
    tipsFit: "Elas combinam com suas respostas.",
    usual: {
      ache: "Como músculo cansado, pesado ou travado, e dói quando você aperta. Sem pontadas.",
      spread: "A massagem trabalha uma área. Por isso, a dor também é, em geral, espalhada.",
      sides: "Se só um lado foi massageado, só esse lado deve doer.",
      soon: "Em geral, em até 12 horas. O que começa depois de mais de 2 dias pode ter outra causa.",
      short: "Deve aliviar um pouco a cada dia. Em alguns casos, leva até 7 dias.",
      movement: "Uma caminhada curta solta o corpo. Ela não deve piorar a dor."
    },
    signs: "Normal ou não?",
    serious: "Quatro sinais para levar a sério",
    seriousLead: "Há outros. Abaixo estão os sinais que precisam de ajuda rápida.",
    seriousSigns: {
      sharp: {
        title: "Dor em pontada ou como choque",
        text: "Pode vir de um nervo ou de uma lesão. Se não passar, procure um médico. Se veio em segundos e parece rasgar, procure ajuda de emergência."
      },
      tingling: {
        title: "Formigamento",
        text: "Depois de um tempo na posição deitada, sem se mexer, passa em minutos. Se durar um dia ou mais, procure um médico. Se ficar nas duas pernas ou nas duas mãos, procure ajuda de emergência."
      },
      numb: {
        title: "Braço ou perna dormente",
        text: "Um nervo pode estar machucado. Se durar um dia ou mais, procure um médico. Se espalhar, ou se houver fraqueza no braço ou na perna, procure ajuda hoje. É nas duas pernas, entre as pernas, no rosto ou ao longo de um lado do corpo? Procure ajuda de emergência."
      },
      slow: {
        title: "Dor por mais de 3 dias",
        text: "Procure um médico se não melhorou depois de 3 dias, ou se ainda dói depois de 7. Também se está pior depois de 2 dias."
      }
    },
    alarms: "Sinais que precisam de ajuda rápida",
    more: (number) => plural("pt-BR", number, { one: "Mais # dica", other: "Mais # dicas" }),
    faqs: "O que as pessoas perguntam",
    myths: "Verdadeiro ou falso?",
    count: (number, of) => `${number} de ${of}`,
    true: "Verdadeiro",
    false: "Falso",
    myth: "Mito",
    fact: "Fato:",
    causes: "Por que pode estar doendo",
    causesLead: "A dor, por si só, não significa que alguém fez algo errado.",
    careful: "Cuidado:",
    evidence: "Fontes",
    newTab: "(abre em outra aba)"
  },
  myths: {
    "always-harm": {
      title: "Dor depois da massagem quer dizer que algo se machucou.",
      text: "É comum uma dor leve, como a de músculo cansado, por um ou dois dias. Em estudos, de 1 em cada 10 pessoas até a metade delas sentiu algo assim."
    },
    "more-pain": {
      title: "Quanto mais dói, melhor funciona.",
      text: "Não há prova disso. Em dois estudos, a dor disse pouco sobre quem melhorou. Quem massageia bem pergunta se a pressão está boa."
    },
    "slipped-disc": {
      title: "Massagem pode causar hérnia em um disco saudável.",
      text: "Muito improvável. Nos raros relatos, algumas pessoas já tinham um problema de disco. Em outros, a massagem foi muito forte, ou estalaram as costas. Conte sobre suas costas a quem vai massagear."
    },
    toxins: {
      title: "Massagem tira toxinas ou ácido lático do corpo.",
      text: "Ninguém encontrou essa toxina. Em um estudo pequeno, a massagem deixou mais lenta a saída do ácido lático."
    },
    flush: {
      title: "É preciso beber muita água para limpar o corpo.",
      text: "Seus rins e seu fígado já fazem isso. Beba quando tiver sede."
    },
    healing: {
      title: "A dor mostra que o corpo está se curando.",
      text: "A dor não prova que funcionou."
    },
    tears: {
      title: "A dor vem de pequenos rasgos no músculo.",
      text: "Ninguém mostrou isso depois de uma massagem."
    },
    bruise: {
      title: "Roxos na pele mostram que funcionou.",
      text: "Pequenos vasos de sangue se romperam. Um roxo não é sinal de sucesso."
    },
    knots: {
      title: "Nós são fios do músculo grudados.",
      text: "Ninguém sabe ao certo o que é um nó. Os especialistas não concordam."
    },
    crack: {
      title: "Um estalo quer dizer que um osso voltou ao lugar.",
      text: "Exames de juntas dos dedos mostram uma bolha de gás quando elas estalam. Nenhum osso volta ao lugar. Se um estalo doeu, procure uma avaliação médica."
    },
    epsom: {
      title: "Sal amargo (sal de Epsom) tira a dor.",
      text: "Água morna pode ajudar. O efeito do sal não foi provado."
    },
    "bed-rest": {
      title: "Se dói, fique na cama.",
      text: "Para a maioria das dores nas costas, atividade leve é melhor."
    }
  }
};

const diary = {
  shortCheck: {
    title: "Checagem de hoje",
    sign: {
      ask: "Algo disto é novo, ou está pior do que na última checagem?",
      hint: "Se você responder Sim ou Não sei, vamos fazer todas as perguntas de novo."
    },
    signs: {
      night: "Dor que acorda você, nunca para, ou piora quando você tosse",
      place: "Dor em um lugar novo, ou um novo tipo de dor"
    }
  },
  diary: {
    title: "Acompanhar a dor",
    lead: "Dois minutos por dia ajudam você a ver se ela está passando.",
    private: "Fica salvo só neste navegador. Quem usa este navegador pode ver. Em uma janela anônima, é apagado quando você fecha a janela.",
    start: "Acompanhar neste aparelho",
    instead: "Seu diário é sobre outra massagem. Se você começar um novo, o antigo fica guardado à parte.",
    whichDay: "Em que dia foi a massagem?",
    daysAgo: (days, weekday) => `${plural("pt-BR", days, { one: "Há # dia", other: "Há # dias" })} (${weekday})`,
    on: "Seu diário começou. Volte a esta página amanhã para a próxima checagem.",
    yours: "Seu diário",
    checks: "Suas checagens até agora",
    findings: {
      worse: "Piorou.",
      slow: "Já dura mais de 3 dias e não está melhorando.",
      better: "Está melhorando.",
      gone: "Passou. Você pode parar de acompanhar."
    },
    scores: (before, now) => `Sua nota de dor era ${before} e agora é ${now}.`,
    now: "Checar de novo agora",
    afresh: "Começar outra checagem",
    ending: "Que bom que passou. Você não precisa mais deste diário. Se a dor voltar, comece outra checagem.",
    remind: "Pôr a próxima checagem na agenda",
    reminder: {
      title: "Checagem da dor",
      text: "Veja como está hoje. Piorou, ou surgiu algo novo? Não espere por este lembrete."
    },
    save: "Salvar uma cópia",
    delete: "Apagar tudo",
    deleted: "Seu diário foi apagado.",
    undo: "Desfazer",
    problems: {
      blocked: "Este navegador não deixa a página salvar nada. Seu diário será perdido quando você fechar a página.",
      full: "Não há mais espaço para salvar seu diário. Ele será perdido quando você fechar a página. Salve uma cópia para não perder.",
      unreadable: "Um diário foi salvo aqui, mas esta página não consegue ler. Ele continua guardado. Você pode salvar uma cópia ou apagar.",
      newer: "Uma versão mais nova desta checagem salvou um diário aqui. Ele fica como está. Recarregue a página mais tarde para ver.",
      elsewhere: "Em outra aba, este diário foi apagado ou um novo foi começado. O que você vê aqui será perdido quando você fechar a página. Salve uma cópia para não perder.",
      clock: "O relógio deste aparelho mostra um horário anterior ao da sua última checagem. Por isso, os dias podem estar errados."
    }
  }
};

const minutes = 6;
const intro = {
  heading: "Dor depois da massagem?",
  intro: {
    lead: "É uma dor comum, ou você precisa de ajuda?",
    facts: [
      `Cerca de ${minutes} minutos`,
      "Conselhos para adultos (18 anos ou mais), não um diagnóstico",
      "Nenhum médico ou enfermeiro revisou ainda"
    ],
    kept: "Nada é enviado, e nada é salvo, a não ser que você comece um diário",
    notKept: "Suas respostas ficam nesta página: nada é enviado nem salvo",
    start: "Começar a checagem",
    resume: "Continuar a checagem",
    putAway: "Suas respostas foram apagadas.",
    bringBack: "Trazer de volta",
    emergency: (number, country) => `Pode ser uma emergência? Não espere. Ligue agora para o ${number ?? "número de emergência da sua região"}${country ? ` (${country})` : ""}.`
  },
  about: {
    title: "Fontes e como funciona",
    text: [
      "Regras fixas comparam suas respostas com conselhos de saúde pública e estudos. Se as regras diferem, vale a mais cuidadosa.",
      "Usa conselhos do NHS, do NICE e de outros, e os estudos citados nos cartões. Eles não revisaram isto.",
      "Nenhum médico ou enfermeiro revisou ainda. Serve para aprender. Não descobre doenças nem as descarta."
    ],
    version: (version, date) => `Versão ${version}, ${date}.`
  }
};

const levels = {
  levels: {
    "self-care": {
      title: "Suas respostas combinam com a dor comum depois da massagem",
      short: "Dor comum",
      lead: "Muita gente se sente assim depois de uma massagem. Você pode se cuidar em casa."
    },
    therapist: {
      title: "Avise quem fez a massagem e observe como fica",
      short: "Massagista",
      lead: "Há algo nas suas respostas que vale a pena contar a essa pessoa."
    },
    doctor: {
      title: "Procure um médico nos próximos dias",
      short: "Médico",
      lead: "Há algo nas suas respostas que um médico deve avaliar."
    },
    urgent: {
      title: "Procure ajuda médica hoje",
      short: "Ajuda hoje",
      lead: "Uma das suas respostas precisa ser avaliada hoje. Não espere para ver se passa."
    },
    emergency: {
      title: "Procure ajuda de emergência agora",
      short: "Emergência",
      lead: "Uma das suas respostas pode ser sinal de algo grave. Procure ajuda agora mesmo."
    }
  },
  reasons: {
    chest: "Isso pode vir do coração ou dos pulmões.",
    stroke: "Isso pode ser um AVC (derrame), mesmo quando passa.",
    breath: "Isso pode vir de um pulmão, ou de um coágulo de sangue nele.",
    tearing: "Algo dentro do corpo pode estar machucado ou sangrando.",
    belly: "Dor na barriga pode vir de algo lá dentro.",
    burn: "Uma queimadura assim precisa de tratamento.",
    vomiting: "Vomitar várias vezes não é efeito da massagem.",
    allergy: "Isso pode ser uma alergia forte, que piora rápido.",
    injury: "Ossos ou órgãos podem estar machucados, mesmo que não pareça grave.",
    saddle: "Nervos na parte baixa das costas podem estar apertados. Ajuda rápida pode evitar danos duradouros.",
    clumsy: "Nervos no pescoço ou nas costas podem estar apertados.",
    "dark-urine": "O músculo pode estar se desfazendo. Isso pode prejudicar os rins.",
    "fever-brain": "Isso pode ser uma infecção perigosa.",
    "tight-limb": "A pressão pode estar subindo dentro do braço ou da perna.",
    "growing-swelling": "Um roxo ou inchaço pode ser sinal de sangramento debaixo da pele.",
    "head-pain": "Isso pode vir, em casos raros, de um vaso de sangue machucado no pescoço.",
    "limb-swelling": "Isso pode vir de um coágulo de sangue.",
    fever: "Isso pode ser uma infecção que precisa de tratamento.",
    urine: "Isso pode vir dos rins.",
    skin: "Pele assim pode precisar de tratamento.",
    pregnancy: "Na gravidez e depois do parto, a equipe do pré-natal ou um médico deve avaliar isso.",
    numbness: "Isso pode vir de um nervo apertado ou machucado.",
    "weak-bones": "Ossos fracos podem trincar, mesmo sem queda.",
    cancer: "Se você tem ou teve câncer, uma dor nova deve ser avaliada cedo.",
    severe: "Esta dor é mais forte do que a dor comum costuma ser.",
    slow: "A maioria das dores de massagem está bem melhor em 3 dias.",
    worse: "A maioria das dores de massagem melhora, não piora.",
    onset: "A maioria dessas dores começa aos poucos, nas horas ou nos dias depois da massagem.",
    spread: "A maioria das dores de massagem é como a de músculo cansado, espalhada, e fica onde você recebeu a massagem.",
    untreated: "A dor aqui pode não vir da massagem.",
    night: "Dor que continua a noite toda deve ser avaliada.",
    age: "Esta checagem é feita para adultos.",
    look: "Isso deve ser avaliado, seja qual for a causa.",
    conditions: "Com este problema de saúde, é melhor avisar alguém cedo.",
    unsure: "Você teve dúvida sobre um sinal de alerta. Por segurança, procure uma avaliação médica.",
    worried: "Se você sente que algo está errado, isso já é motivo para perguntar."
  },
  signs: {
    ache: "Parece a dor que vem depois de exercício",
    spread: "É espalhada, não um ponto pequeno",
    sides: "Fica onde você recebeu a massagem, e dos dois lados se os dois foram massageados",
    soon: "Começou depois da massagem, em até 2 dias",
    short: "Está passando, dentro de uns 3 dias",
    movement: "Movimento leve alivia"
  },
  signStates: { met: "Combina", "not-met": "Não combina", unknown: "Ainda não se sabe" },
  actions: {
    adrenaline: "Use sua caneta de adrenalina, se tiver.",
    "call-now": "Chame uma ambulância agora. Não vá de carro.",
    "go-now": "Vá a um pronto-socorro agora. Se ninguém puder levar você, chame uma ambulância.",
    "no-driving": "Não vá dirigindo.",
    "cool-burn": "Esfrie a queimadura em água corrente fresca por 20 minutos. Sem gelo.",
    maternity: "Ligue primeiro para quem faz ou fez seu pré-natal, ou para a maternidade.",
    bleeding: "Ligue agora para o hemocentro ou a clínica que trata seu problema de sangramento.",
    thinner: "Ligue para a clínica que acompanha seu remédio de afinar o sangue. Não pare de tomar por conta própria.",
    "get-help-today": "Ligue hoje para seu médico ou uma central de saúde por telefone, ou vá a um pronto atendimento. Se ninguém puder atender você, vá a um pronto-socorro.",
    "tell-them": "Diga que você recebeu uma massagem, quando, e o que notou desde então.",
    "contact-therapist": "Conte a quem fez a massagem o que você sente e quando começou.",
    "no-therapist": "Não tem massagista? Pergunte a um farmacêutico ou a um fisioterapeuta.",
    "book-doctor": "Procure seu médico. Fale da massagem e do que você respondeu aqui.",
    "trust-yourself": "Se você sente que algo está errado, confie nisso. Se essa sensação aumentar, procure ajuda hoje.",
    parent: "Mostre isto à sua mãe ou ao seu pai, e vá com essa pessoa.",
    midwife: "Conte isso na próxima consulta do pré-natal ou de depois do parto.",
    "not-alone": "Peça a alguém que fique com você.",
    "keep-moving": "Faça coisas leves, como uma caminhada curta. Pare se a dor virar pontada.",
    "no-pressure": "Por enquanto, nada de massagem nem de pistola de massagem neste lugar.",
    fibromyalgia: "Se esta é uma crise de fibromialgia como as de sempre, faça o que costuma ajudar. Com síndrome da fadiga crônica (EM/SFC) ou covid longa, descanse e não force.",
    "numb-heat": "Nada de compressa quente ou fria em pele dormente: você pode não sentir uma queimadura."
  },
  watchActs: {
    now: "Chame uma ambulância, ou vá a um pronto-socorro, em caso de:",
    today: "Procure ajuda médica no mesmo dia em caso de:",
    doctor: "Procure um médico em caso de:"
  },
  watches: {
    "now-chest": "dor no peito, dificuldade para respirar ou tosse com sangue",
    "now-face": "rosto torto ou dormente, ou dificuldade repentina para falar, enxergar ou se equilibrar",
    "now-head": "a pior dor de cabeça da sua vida, ou uma dor de cabeça repentina",
    "now-tearing": "dor repentina, como se algo rasgasse, ou desmaio",
    "now-allergy": "inchaço nos lábios ou na língua, ou chiado no peito",
    "now-fever": "febre com pescoço duro, manchas na pele ou confusão mental",
    "now-saddle": "dormência entre as pernas, ou dificuldade para controlar o xixi ou o cocô",
    "now-limbs": "pernas com fraqueza, dormência ou formigamento, mãos desajeitadas, ou andar sem firmeza",
    "now-tight": "braço ou perna duros, tensos e com muita dor",
    "now-growing": "inchaço que dói e cresce rápido",
    "now-pee": "xixi marrom",
    "now-pregnancy": "na gravidez: sangramento, dor forte na barriga, ou bebê mexendo menos",
    "today-fever": "febre, ou vômitos repetidos",
    "today-limb": "um braço ou uma perna com inchaço ou calor",
    "today-weak": "fraqueza em um braço ou em uma perna",
    "today-head": "um tipo novo de dor de cabeça ou de dor no pescoço",
    "today-pee": "xixi rosa ou vermelho",
    "today-pain": "dor que não melhora com remédio para dor, ou que nunca para",
    "today-waiting": "qualquer coisa que piore enquanto você espera pelo médico",
    numb: "formigamento ou dormência que dura um dia ou mais",
    shooting: "dor em pontada ou em choque que não passa",
    worse: "dor que está pior depois de 2 dias",
    slow: "dor que não melhorou depois de 3 dias, ou que continua depois de 7",
    "slow-later": "dor que não melhorar em mais 2 dias, ou que continuar 7 dias depois da massagem"
  }
};

const options = {
  conditionGroups: {
    bones: "Ossos, juntas e coluna",
    blood: "Sangue, coágulos e artérias",
    illness: "Doenças",
    treatment: "Cirurgia, ou aparelho no corpo",
    you: "Sua idade e dores anteriores"
  },
  options: {
    pregnancy: {
      no: "Não",
      early: "Gravidez, certa ou possível: até 12 semanas",
      later: "Gravidez: mais de 12 semanas",
      birth: "Tive um bebê nas últimas 12 semanas"
    },
    look: {
      "small-bruise": "Roxos pequenos que não estão crescendo",
      "large-bruise": "Um roxo maior que a palma da minha mão",
      marks: "Marcas planas de ventosas ou de raspagem da pele",
      lump: "Um caroço novo, ou uma parte que mudou de forma",
      rash: "Manchas ou bolinhas leves que coçam, onde o óleo foi passado",
      hives: "Manchas em relevo ou bolinhas que coçam, em grande parte do corpo",
      hot: "Uma área quente e dolorida que está crescendo, ou está mais vermelha ou mais escura",
      blisters: "Uma linha de bolhas de um lado",
      sore: "Uma ferida aberta",
      joint: "Uma junta quente e inchada",
      burn: "Uma queimadura de calor, com bolhas, ou branca, preta ou em carne viva",
      none: "Nada disso, ou não sei dizer"
    },
    shooting: { no: "Não", one: "Sim, de um lado", both: "Sim, dos dois lados" },
    numbness: {
      no: "Não",
      gone: "Veio e passou em minutos",
      fading: "Dura há menos de um dia e está diminuindo",
      still: "Não está diminuindo, ou dura há um dia ou mais",
      spreading: "Está se espalhando",
      both: "É nas duas pernas, nos dois pés ou nas duas mãos",
      face: "É no rosto, ou ao longo de todo um lado do corpo, mesmo se já passou",
      saddle: "É entre as pernas, no bumbum ou em volta do ânus"
    },
    weakness: {
      no: "Não",
      slight: "Um pouco menos de força, ou não sei dizer",
      shoulder: "Um ombro está mais caído do que antes",
      clear: "Bem menos força: não consigo levantar o pé ou a mão, ou não consigo apoiar o peso em uma perna",
      worsening: "A fraqueza aumenta a cada hora",
      both: "As duas pernas ou os dois braços estão com menos força"
    },
    massage: {
      today: "Hoje",
      yesterday: "Ontem",
      "two-days": "Há 2 dias",
      "three-days": "Há 3 dias",
      "four-to-seven-days": "Há 4 a 7 dias",
      "over-a-week": "Há mais de uma semana"
    },
    began: {
      "not-sudden": "Aos poucos, depois da massagem",
      during: "Aos poucos, durante a massagem",
      sudden: "De repente, em um instante",
      before: "Eu já tinha antes da massagem"
    },
    onset: {
      "same-day": "No dia da massagem",
      "next-day": "No dia seguinte",
      "two-days": "2 dias depois",
      later: "Mais de 2 dias depois"
    },
    kind: {
      crack: "Estalaram meu pescoço ou minhas costas, ou puxaram com força",
      needles: "Agulhas",
      cups: "Ventosas ou raspagem da pele",
      heat: "Pedras quentes ou outro calor",
      machine: "Pistola, cadeira ou aparelho de massagem",
      stood: "Alguém ficou de pé ou de joelhos em cima de mim",
      none: "Só massagem com as mãos"
    },
    areas: {
      head: "Cabeça ou mandíbula",
      neck: "Pescoço",
      shoulders: "Ombros",
      arms: "Braços ou mãos",
      chest: "Frente do peito",
      ribs: "Costelas ou lado",
      belly: "Barriga",
      "upper-back": "Alto das costas",
      "mid-back": "Meio das costas",
      "lower-back": "Lombar",
      hips: "Quadril ou bumbum",
      thighs: "Coxas ou joelhos",
      calves: "Pernas abaixo do joelho",
      feet: "Pés",
      "all-over": "O corpo todo",
      none: "Em nenhum lugar: sem dor"
    },
    spread: {
      wide: "Uma área grande",
      area: "Mais ou menos do tamanho de uma mão",
      spot: "Um ponto, do tamanho da ponta de um dedo",
      spine: "Bem em cima dos ossos das costas ou do pescoço"
    },
    treated: {
      yes: "Sim",
      "one-of-two": "Os dois lados foram massageados, mas só um dói",
      partly: "Uma parte",
      no: "Não"
    },
    quality: {
      dull: "Dor de músculo cansado, como depois de exercício",
      stiff: "Travado, tenso ou pesado",
      tender: "Dói quando aperto",
      cramp: "Como cãibra, ou latejando",
      sharp: "Em pontada ou facada",
      burning: "Queimação",
      shooting: "Dor que corre, como um choque elétrico",
      tearing: "Como se algo tivesse rasgado",
      band: "Como uma faixa apertada em volta do peito ou da barriga",
      numb: "Dormência ou formigamento",
      weak: "Fraqueza ou falta de firmeza",
      cough: "Pior quando tusso, espirro ou faço cocô",
      eases: "Melhor quando me mexo de leve",
      moving: "Pior quando me mexo de leve",
      none: "Não dói"
    },
    daily: {
      mild: "Quase nada",
      moderate: "Algumas coisas são difíceis",
      hard: "Mal consigo me levantar ou dormir",
      severe: "Mal consigo pensar, falar, tomar banho ou me vestir"
    },
    painkillers: {
      help: "Sim, ajudam",
      "no-help": "Não, não ajudam o bastante",
      untried: "Não tomei nenhum"
    },
    trend: {
      better: "Sim, melhor",
      same: "Mais ou menos igual",
      worse: "Não, pior",
      gone: "Já passou",
      "too-soon": "Cedo demais para dizer"
    },
    night: {
      no: "Não, durmo como sempre",
      turning: "Só quando me viro na cama",
      first: "Só me acordou na primeira noite",
      wakes: "A dor me acordou em mais de uma noite",
      constant: "Nunca para, nem de dia nem de noite, em nenhuma posição",
      before: "Já me acordava antes da massagem"
    },
    age: {
      "under-18": "Menos de 18 anos",
      "18-to-79": "18 a 79 anos",
      "80-plus": "80 anos ou mais"
    },
    conditions: {
      "over-65": "Tenho 65 anos ou mais",
      "weak-bones": "Ossos fracos, um osso quebrado em uma queda pequena, ou comprimidos de corticoide por 3 meses ou mais",
      "disc-now": "Hérnia de disco ou problema de disco agora",
      "spine-surgery": "Cirurgia na coluna, em qualquer época",
      arthritis: "Artrite reumatoide, espondilite anquilosante ou uma artrite parecida",
      thinner: "Remédios que afinam o sangue, como varfarina",
      bleeding: "Um problema de sangramento (como hemofilia), ou plaquetas baixas",
      clot: "Coágulo de sangue (trombose) no passado",
      vessels: "AVC (derrame) no passado, síndrome de Ehlers-Danlos ou de Marfan, ou fumar e ter pressão alta",
      "cancer-now": "Câncer agora",
      "cancer-past": "Câncer no passado (não um câncer de pele pequeno)",
      "weight-loss": "Perder peso sem tentar",
      immune: "Imunidade baixa, internação recente com infecção, ou drogas ilegais injetadas",
      operation: "Cirurgia, ou peridural, nos últimos 3 meses",
      implant: "Marca-passo, cateter (port), bomba, stent, tubo ou sonda",
      "numb-feet": "Diabetes com pés dormentes",
      fibromyalgia: "Fibromialgia, síndrome da fadiga crônica (EM/SFC) ou covid longa",
      "often-sore": "Muitas vezes tenho dor por mais de 3 dias depois de uma massagem",
      none: "Nada disso"
    },
    joint: { no: "Não", swollen: "Sim, inchada", hot: "Sim, e está quente ou vermelha" }
  }
};

const onlyNew = "Responda Sim mesmo se já passou. Só conta o que é novo, ou pior do que antes.";
const chooseAll = "Escolha tudo o que vale para você.";

const prepare = {
  prepare: {
    title: "Checagem antes da massagem",
    lead: chooseAll,
    groups: {
      wait: "Você tem algo disto agora?",
      ask: "Algo disto vale para você?",
      tell: "E algo disto?"
    },
    items: {
      fever: "Temperatura de 38 °C (100,4 °F) ou mais, ou uma doença que passa para outras pessoas",
      clot: "Um braço, uma perna ou uma panturrilha com inchaço, calor, peso ou latejamento, ou que mudou de cor",
      swelling: "Um inchaço que ninguém explicou",
      fracture: "Um osso quebrado que não sarou",
      skin: "Pele com infecção, queimadura ou ferida aberta",
      unexplained: "Dor muito forte que ninguém explicou",
      thinner: "Remédios que afinam o sangue, ou sangue que não coagula bem",
      pregnant: "Gravidez, certa ou possível",
      cancer: "Câncer agora ou no passado",
      lymph: "Gânglios (linfonodos) retirados",
      bones: "Ossos fracos, um osso que quebrou em uma queda pequena, ou comprimidos de corticoide por 3 meses ou mais",
      operation: "Cirurgia nos últimos 3 meses",
      metal: "Metal, marca-passo, bomba ou tubo no corpo",
      heart: "Problema no coração, ou coágulo de sangue (trombose) no passado",
      fragile: "Pele que rasga fácil",
      disc: "Hérnia de disco ou problema de disco, agora ou no passado",
      numb: "Um lugar dormente",
      diabetes: "Diabetes (se você usa insulina, meça o açúcar no sangue depois da massagem)",
      "pressure-stroke": "AVC (derrame) no passado, ou pressão alta",
      tissue: "Juntas ou pele muito elásticas (como Ehlers-Danlos)",
      allergy: "Alergia, por exemplo a óleos de castanhas ou nozes",
      "bad-time": "Uma massagem que já machucou você"
    },
    outcome: "O que fazer",
    brief: {
      wait: "Sem massagem agora",
      ask: "Pergunte antes ao seu médico",
      tell: "Avise quem vai massagear"
    },
    ticked: (number) => plural("pt-BR", number, { one: "# marcado", other: "# marcados" }),
    outcomes: {
      wait: "Sem massagem agora. Com calor ou inchaço em um braço ou uma perna, febre ou dor muito forte, procure ajuda médica hoje.",
      ask: "Pergunte ao seu médico ou a um farmacêutico antes de marcar.",
      tell: "Nada disto impede uma massagem. Mas avise quem vai massagear."
    },
    tellList: "Avise quem vai massagear:",
    always: "Sempre diga que remédios você toma e quanta pressão prefere. Você pode dizer “menos pressão” ou “pare” a qualquer momento."
  }
};

const questions = {
  questions: {
    chest: {
      ask: "Dor no peito, aperto no peito ou dificuldade para respirar",
      counts: "Também tossir sangue, ou dor que se espalha para um braço, a mandíbula ou as costas, ou que vem quando você sobe escadas.",
      not: "músculo massageado que só dói quando você aperta."
    },
    breath: {
      ask: "Dor em pontada quando você puxa o ar",
      counts: "Também nas costas ou perto de uma omoplata."
    },
    stroke: {
      ask: "Rosto torto ou dormente, ou dificuldade repentina para falar, enxergar ou se equilibrar",
      counts: "Também pálpebra caída, braço fraco ou tudo girando. Ou dificuldade para ouvir, engolir ou pensar.",
      not: "tontura leve ao se levantar, sem nada girando."
    },
    tearing: {
      ask: "Dor repentina, como se algo rasgasse, nas costas, no peito ou na barriga, ou desmaio",
      counts: "Também a pior dor repentina que você já teve nesses lugares. Ou frio, suor e mal-estar ao mesmo tempo. Ou um caroço que pulsa na barriga.",
      not: "fisgada em um músculo quando você se mexe."
    },
    allergy: {
      ask: "Inchaço nos lábios, no rosto ou na língua, aperto na garganta ou chiado no peito"
    },
    saddle: {
      ask: "Dormência entre as pernas, ou dificuldade nova para controlar o xixi ou o cocô",
      counts: "Também se você sente algo diferente ao se limpar no banheiro, se é difícil começar ou parar de fazer xixi, ou se há problemas sexuais novos.",
      not: "fazer mais xixi porque você bebeu mais líquido."
    },
    nerves: {
      ask: "Braço, mão, perna ou pé dormente, formigando, fraco ou desajeitado",
      counts: "Também dor em choque ou fisgada que desce por um braço ou uma perna, ou dificuldade para andar com firmeza.",
      not: "formigamento que passou minutos depois de você se levantar."
    },
    "both-sides": {
      ask: "É nos dois braços ou nas duas mãos, ou nas duas pernas ou nos dois pés? Ou seus movimentos estão desajeitados, ou você anda sem firmeza?",
      not: "formigamento que passou minutos depois de você se levantar."
    },
    fever: {
      ask: "Febre, ou sensação de calor com calafrios",
      counts: "38 °C (100,4 °F) ou mais, ou roupas molhadas de suor.",
      not: "só cansaço, ou frio depois da massagem."
    },
    "fever-brain": {
      ask: "Você também tem pescoço duro ou manchas na pele, ou confusão mental ou muito sono?",
      counts: "Manchas que não somem quando você aperta um copo de vidro nelas. Ou os olhos doem com a luz."
    },
    vomiting: { ask: "Vomitar várias vezes" },
    urine: {
      ask: "Xixi marrom, vermelho ou rosa, ou quase nenhum xixi mesmo bebendo líquidos",
      counts: "Também se arde ao fazer xixi e a lateral do corpo dói."
    },
    "dark-urine": {
      ask: "O xixi está marrom, como chá preto ou refrigerante de cola, ou quase não sai?"
    },
    injury: { ask: "Uma queda feia, um acidente de trânsito ou uma pancada forte" },
    "limb-swelling": {
      ask: "Inchaço, calor ou peso em um braço ou uma perna, ou um deles duro e tenso",
      counts: "Também se lateja ou mudou de cor.",
      not: "músculo que só está dolorido ou travado."
    },
    "tight-limb": {
      ask: "O braço ou a perna estão duros e doem muito? Ou os dedos da mão ou do pé estão frios, pálidos ou dormentes?"
    },
    "head-pain": {
      ask: "Dor de cabeça ou dor no pescoço, diferente de todas as que você já teve",
      not: "músculos massageados doloridos, ou sua dor de cabeça de sempre."
    },
    "head-pain-worst": {
      ask: "Começou de repente e é a pior dor da sua vida? Ou você vomitou com essa dor?"
    },
    "skin-change": {
      ask: "Roxo, inchaço, caroço ou mudança de forma, manchas ou bolinhas na pele, bolha, ferida ou queimadura"
    },
    pregnancy: {
      ask: "Você está grávida, ou teve um bebê há pouco tempo?"
    },
    "pregnancy-alarm": {
      ask: "Sangramento, dor forte na barriga, dor de cabeça forte ou dificuldade para enxergar",
      counts: "Também bolsa estourada, bebê mexendo menos, dor na barriga que vai e volta, ou dor na parte de baixo da barriga, de um lado, ou na ponta de um ombro. Depois do parto: sangramento forte."
    },
    look: { ask: "O que você vê ou sente?" },
    "burn-severe": {
      ask: "A queimadura é maior que sua mão, está branca ou preta, ou fica no rosto, nas mãos, nos pés ou nas partes íntimas?"
    },
    "growing-swelling": { ask: "Um roxo ou inchaço está aumentando?" },
    "swelling-severe": {
      ask: "Esse roxo ou inchaço dói muito ou está dormente, ou você sente que vai desmaiar?"
    },
    shooting: { ask: "Uma dor em choque ou fisgada desce por um braço ou uma perna?" },
    numbness: { ask: "Há formigamento, ou um lugar dormente?" },
    weakness: { ask: "Um braço ou uma perna está com menos força do que antes?" },
    massage: { ask: "Quando foi a última massagem?" },
    began: { ask: "Como começou?" },
    onset: { ask: "Quando começou?" },
    kind: { ask: "O que fez parte da massagem?" },
    areas: { ask: "Que partes doem?", hint: "Toque na figura, ou use a lista." },
    spread: { ask: "De que tamanho é o lugar que dói?" },
    treated: { ask: "O lugar que dói foi massageado?" },
    "neck-signs": {
      ask: "Você também viu dobrado, falou enrolado, ou teve uma pálpebra caída ou a sensação de tudo girando?",
      counts: "Responda Sim mesmo se já passou."
    },
    quality: { ask: "Como é a sensação?" },
    pain: { ask: "Hoje, no pior momento, quanto dói?" },
    daily: { ask: "Quanto isso impede você de fazer as coisas?" },
    painkillers: {
      ask: "Remédios comuns para dor ajudam?",
      hint: "Como ibuprofeno ou paracetamol."
    },
    trend: { ask: "Está melhorando?" },
    night: { ask: "Dói à noite?" },
    age: { ask: "Quantos anos você tem?" },
    conditions: { ask: "Algo disto vale para você?" },
    worried: { ask: "Você sente que algo está muito errado?" },
    "foot-sore": { ask: "Você tem uma ferida aberta ou uma bolha em um pé?" },
    "operated-place": {
      ask: "Dói onde você fez a cirurgia, ou onde está o aparelho, o tubo ou a sonda?"
    },
    joint: { ask: "Alguma junta está inchada?" }
  }
};

const dayParts = {
  morning: "de manhã",
  afternoon: "à tarde",
  evening: "à noite",
  night: "à noite"
};
const result = {
  result: {
    why: "Por que dizemos isto",
    unanswered: "Você não respondeu a algumas perguntas. Elas verificam se você precisa de ajuda mais cedo.",
    nothing: "Você respondeu Não a todos os sinais de alerta que perguntamos.",
    signs: "Seis sinais de dor comum",
    signsLead: "Estes sinais são comuns. Eles não provam nada.",
    todo: "O que fazer",
    watch: "O que observar",
    checkAgain: (day, part) => `Próxima checagem: ${day} ${dayParts[part]}. Faça antes se algo mudar.`,
    change: (question) => `Mudar: ${question}`,
    changeShort: "Mudar",
    answers: "Suas respostas",
    restart: "Começar de novo",
    back: "Voltar às perguntas",
    callEmergency: (number) => `Ligar para ${number}`,
    callLocal: "Ligue agora para o número de emergência da sua região. Em muitos celulares, o 112 também funciona.",
    elsewhere: (country) => `${country ? `Este número vale para: ${country}. ` : ""}Está em outro país? Ligue para o número de lá.`,
    callAdvice: (number) => `Ligar para central de saúde: ${number}`,
    callTherapist: (number) => `Ligar para massagista: ${number}`,
    book: "Fale conosco sobre isto",
    against: {
      title: "Alguém machucou você, ou tocou em você de um jeito que você não queria?",
      text: "A culpa não é sua. Você pode falar com um médico, com a polícia ou com um serviço de apoio por telefone."
    },
    notReviewed: "Nenhum médico ou enfermeiro revisou este guia ainda.",
    notDiagnosis: "São conselhos gerais, não um diagnóstico. Algo pode passar despercebido. Se algo preocupa você, pergunte a um médico."
  },
  scale: {
    here: (place, of) => `Nível ${place} de ${of}`
  },
  course: {
    title: "Como costuma ser",
    text: "A maioria dessas dores começa em até 12 horas, é pior no primeiro ou no segundo dia, e depois de 3 dias já quase passou.",
    sketch: "As curvas são um desenho. Ninguém mediu isso dia por dia.",
    here: "Você está aqui",
    after: (from, to = from) => {
      const after = (days) => plural("pt-BR", days, {
        one: "# dia depois da massagem",
        other: "# dias depois da massagem"
      });
      if (to > 7) return from > 8 ? after(from) : "Mais de 7 dias depois da massagem";
      if (to === 0) return "O dia da massagem";
      return from === to ? after(to) : `${from} a ${after(to)}`;
    },
    pain: (score) => `dor ${score} de 10`,
    you: (from, to, pain) => {
      const days = to > 7 ? from > 8 ? `dia ${from}` : "depois do dia 7" : `dia ${from === to ? to : `${from} a ${to}`}`;
      return `Você: ${days}${pain === void 0 ? "" : `, dor ${pain}`}`;
    },
    axis: "Dor nos dias depois da massagem",
    usual: "Maioria das pessoas: cerca de 3 dias",
    slow: "Até 7 dias: pode ser normal, mas só se está melhorando",
    above: "Isto é mais dor do que a maioria das pessoas tem neste ponto.",
    ask: "Se você tem dúvida, pergunte a um médico ou a um farmacêutico.",
    only: "Esta figura trata só de dor e dias. Suas outras respostas também contam."
  },
  summary: {
    open: "Para massagista ou médico",
    lead: "Você pode mostrar isto.",
    title: "Dor depois de uma massagem",
    made: (when) => `Feito em: ${when}.`,
    result: "Resultado",
    no: "Sinais de alerta com resposta “Não”",
    copy: "Copiar",
    share: "Compartilhar",
    save: "Baixar como texto",
    print: "Imprimir"
  },
  outcomes: {
    copied: "Copiado.",
    refused: "Esta página não consegue fazer isso. O texto acima está selecionado: você pode copiar por conta própria.",
    file: "O arquivo não veio? Em vez disso, você pode copiar o texto para seu médico."
  }
};

const screens = {
  steps: {
    progress: (step, of) => `Etapa ${step} de ${of}`,
    left: (part) => plural("pt-BR", Math.round(minutes * part) || 1, {
      one: "Falta # min",
      other: "Faltam # min"
    }),
    next: "Continuar",
    back: "Voltar",
    showResult: "Mostre o que fazer agora",
    already: "Pelas suas respostas até agora: procure ajuda médica hoje. As próximas perguntas mostram se você precisa dela mais cedo.",
    missing: "Algumas perguntas ainda precisam de resposta.",
    missingHere: "Escolha uma resposta.",
    severalHint: chooseAll,
    goesOn: "Sua resposta leva você à próxima pergunta.",
    serious: "Isto pode ser grave. Você pode pular o resto.",
    stop: "Ver o que fazer agora",
    helpNow: "Precisa de ajuda agora?",
    not: "Não conta:",
    scale: "0 é nenhuma dor. 10 é a pior dor que você consegue imaginar.",
    scaleKeys: "Você também pode digitar o número.",
    score: (score) => {
      if (score === 0) return "sem dor";
      if (score <= 3) return "leve";
      return score <= 6 ? "moderada" : "forte";
    }
  },
  rows: { yes: "Sim", no: "Não", unsure: "Não sei" },
  pages: {
    "alarm-body": {
      title: "Desde a massagem, você teve algo disto?",
      lead: `São coisas raras. ${onlyNew}`
    },
    "alarm-nerves": {
      title: "E desde a massagem, algo disto?",
      lead: "Algumas perguntas são íntimas."
    },
    "alarm-limbs": { title: "Ou, desde a massagem, algo disto?" },
    "alarm-more": { title: "Mais sobre o que você notou" }
  }
};

const tips = {
  tips: {
    move: {
      title: "Mexa-se de leve",
      text: "Faça coisas leves, como uma caminhada curta. Deixe o treino pesado de lado por um ou dois dias.",
      caution: "Pare se a dor virar pontada ou correr como choque. Com síndrome da fadiga crônica (EM/SFC) ou covid longa, descanse em vez disso."
    },
    warmth: {
      title: "Experimente calor",
      text: "Um banho morno ou uma compressa quente pode aliviar a dor. Sal na água não traz nenhum efeito provado.",
      caution: "Nada de calor nem de banho quente com um adesivo de remédio no corpo. Nada de calor sobre gel para dor, pele dormente ou com ferida, um roxo recente ou um inchaço. Nada de calor com má circulação ou febre. Na gravidez, morno, não quente. Não durma em cima de uma compressa quente."
    },
    lighter: {
      title: "Mais leve na próxima vez",
      text: "Nada de massagem profunda nem de pistola de massagem no lugar que dói até ele voltar ao normal. Na próxima vez, peça menos pressão."
    },
    sleep: {
      title: "Dê tempo ao corpo",
      text: "Descanse e tenha uma boa noite de sono. A maioria dessas dores passa sozinha."
    },
    "speak-up": {
      title: "Fale o que sente",
      text: "Você pode dizer “menos pressão” ou “pare” a qualquer momento. Antes de começar, conte seus problemas de saúde a quem vai massagear.",
      caution: "Se uma dor for em pontada, diga “pare” na hora."
    },
    tablets: {
      title: "Ibuprofeno, se precisar",
      text: "Pode ajudar por um ou dois dias. Tome o mínimo que já ajude. Pergunte a um farmacêutico.",
      caution: "Não tome se usa remédios que afinam o sangue, ou se tem reação à aspirina. Não tome na gravidez, nem se quer engravidar. Não tome depois de úlcera no estômago ou AVC (derrame). Não tome com doença do coração, do fígado, dos rins ou do intestino, pressão alta ou xixi marrom. Asma, 65 anos ou mais, ou outros remédios? Pergunte antes. Não use comprimidos e gel para dor juntos. Não use remédio para dor para esconder um sinal de alerta."
    },
    paracetamol: {
      // In large text the long name breaks there, if at all.
      title: "Paracetamol (aceta­minofeno)",
      text: "Sozinho, ajudou pouco com dor nas costas em testes. Algumas pessoas gostam dele.",
      caution: "Nunca mais do que diz a embalagem. Muitos remédios para resfriado também têm paracetamol. Com problemas no fígado, pergunte antes. Não use remédio para dor para esconder um sinal de alerta."
    },
    gel: {
      title: "Um gel para dor",
      text: "Gel de diclofenaco ou de ibuprofeno ajuda em entorses. Depois de massagem, não foi testado.",
      caution: "Não use em pele com ferida, debaixo de calor, nem com comprimidos de ibuprofeno. Não use se tem reação à aspirina. Asma, úlcera no estômago, problemas nos rins ou gravidez? Pergunte antes."
    },
    drink: {
      title: "Beba quando tiver sede",
      text: "Mas a água não lava a dor dos músculos.",
      caution: "Não se force a beber. Se um médico limita o quanto você bebe, siga esse limite."
    },
    ice: {
      title: "Algo frio",
      text: "O frio aliviou um pouco a dor depois de esporte, em estudos pequenos. Depois de massagem, não foi testado.",
      caution: "Enrole em um pano. 10 a 15 minutos por vez. Nunca em pele dormente, nem com má circulação."
    },
    stretch: {
      title: "Alongamento",
      text: "Tudo bem alongar de leve se a sensação for boa. Para a dor, quase não faz diferença."
    },
    therapist: {
      title: "Escolha quem tem formação",
      text: "Uma revisão mais antiga analisou relatos de danos graves. A maioria era sobre estilos muito fortes, ou pessoas sem formação para fazer massagem. Pergunte sobre a formação, e se a pessoa conhece seu problema de saúde."
    },
    regular: {
      title: "Voltar com frequência",
      text: "Algumas pessoas sentem menos dor se vão com regularidade. Isso não foi testado. Pergunte a quem massageia de quanto em quanto tempo voltar.",
      caution: "Isso não é motivo para aguentar dor."
    }
  },
  faqs: {
    hurt: {
      title: "Uma massagem pode machucar as costas?",
      text: "Sim, às vezes. Uma dor leve por um ou dois dias é comum. Danos graves são raros. Muitos dos relatos são sobre estalos, ou sobre estilos muito fortes."
    },
    help: {
      title: "Massagem ajuda com dor nas costas?",
      text: "Pode aliviar a dor nas costas por algumas semanas. As provas são fracas. No Reino Unido, o conselho de saúde é usar massagem só junto com exercício."
    },
    course: {
      title: "Por quanto tempo vou ter dor?",
      text: "A maioria dessas dores é pior no primeiro ou no segundo dia. Depois de 3 dias, já quase passou. Até 7 dias pode ser normal, se está claramente melhorando. O que esperar:",
      lines: [
        "Primeira noite: dor ao toque, peso ou cansaço. A maioria dessas dores já começa até aqui.",
        "Manhã seguinte: muitas vezes o corpo está travado. Movimento leve ajuda.",
        "Dia 2: ainda dói, mas não deve estar pior.",
        "Dia 3: bem melhor.",
        "Dia 7: deve ter passado."
      ]
    },
    unwell: {
      title: "É normal sentir cansaço, enjoo ou como se fosse gripe?",
      text: "Muita gente diz que fica sem energia por um dia. Ninguém sabe por quê. Isso não mostra que saíram toxinas. Nariz entupido ou rosto um pouco inchado pode vir de ficar de bruços. Deve passar em algumas horas."
    },
    headache: {
      title: "Dor de cabeça é normal?",
      text: "Pode vir uma dor de cabeça leve, como as que você já teve antes. Ela deve passar em até um dia."
    },
    dizzy: {
      title: "Você sente tontura ao se levantar?",
      text: "Levante-se devagar. Antes, sente-se por um minuto. Não dirija até passar."
    },
    low: {
      title: "Por que choro ou sinto tristeza?",
      text: "Isso pode acontecer. Deve passar em um ou dois dias. Continua, ou traz de volta algo ruim? Fale com alguém de confiança ou com um médico.",
      caution: "Se você pensa em se machucar, procure ajuda de emergência agora."
    },
    marks: {
      title: "Quanto tempo duram roxos e marcas de ventosa ou raspagem da pele?",
      text: "A maioria some em cerca de 2 semanas. Antes, os roxos ficam amarelos ou verdes. Até lá, nada de massagem ali.",
      caution: "Você toma remédios que afinam o sangue? Um roxo é maior que a palma da sua mão? Procure um médico. Se a pele está quente e dolorida e a área cresce, procure ajuda hoje."
    },
    heat: {
      title: "Calor ou frio?",
      text: "Experimente calor primeiro. Depois de esporte, compressas quentes foram melhores nos primeiros 2 dias, em estudos pequenos. Se você prefere frio, tudo bem. Leia nos dois cartões quando não usar."
    },
    wash: {
      title: "Posso tomar banho de chuveiro, de banheira ou fazer sauna?",
      text: "Tome banho quando quiser, mas não quente demais. Nada de sauna enquanto sente tontura ou fraqueza."
    },
    sleep: {
      title: "Como devo dormir?",
      text: "Em qualquer posição confortável. De barriga para cima, experimente um travesseiro debaixo dos joelhos. De lado, experimente um entre os joelhos."
    },
    alcohol: {
      title: "Posso beber álcool?",
      text: "Melhor não, enquanto sente tontura ou muito cansaço, ou com remédio para dor. Ninguém testou isso depois de massagem."
    },
    work: {
      title: "Posso trabalhar, dirigir ou levantar peso?",
      text: "A maioria das pessoas pode fazer trabalho leve. Espere um ou dois dias para levantar peso. Não dirija se sente tontura, ou se dói virar a cabeça ou frear."
    },
    exercise: {
      title: "Quando posso fazer exercício?",
      text: "Caminhe assim que quiser. Volte a treinar pesado depois de um ou dois dias, quando não doer mais. Pare se a dor virar pontada."
    },
    next: {
      title: "Quando posso receber a próxima massagem?",
      text: "Quando o lugar que dói voltar ao normal. O mesmo vale para pistola de massagem ou rolo de espuma. Se você está esperando por um médico, pergunte a ele antes."
    },
    kinds: {
      title: "Foi mais do que mãos? O que muda?",
      text: "Conte a quem ajudar você o que foi feito.",
      lines: [
        "Pescoço ou costas estalados: pode doer por um dia. Se surgir dor de cabeça nova, dor nova no pescoço ou tontura, procure ajuda de emergência.",
        "Agulhas: um roxo pequeno é comum. Se puxar o ar dói ou é difícil, procure ajuda de emergência. Com dor em pontada no peito, no ombro ou no alto das costas, procure ajuda hoje.",
        "Ventosas ou raspagem da pele: marcas planas, redondas ou em listras, são comuns. Com bolhas, veja a próxima linha.",
        "Pedras quentes ou outro calor: bolhas, ou pele branca ou preta, são uma queimadura. Esfrie em água corrente fresca por 20 minutos. Procure ajuda hoje.",
        "Cadeira ou pistola de massagem: ela não sente o que você sente. Na próxima vez, use mais fraco. Não use em ossos nem na frente do pescoço.",
        "Alguém ficou de pé ou de joelhos em cima de você: com dor bem em cima de um osso, procure um médico. Com ossos fracos, ou com 65 anos ou mais, hoje."
      ]
    },
    say: {
      title: "O que posso dizer a quem fez a massagem?",
      text: "Você pode copiar isto e completar:",
      quote: "Olá. Recebi uma massagem sua em … Desde então, sinto dor aqui: … Começou … e a sensação é … Na próxima vez, por favor, use menos pressão ali, ou deixe esse lugar de fora. Há algo que eu deva saber sobre o que você fez?"
    },
    complain: {
      title: "De quem é a culpa, e posso reclamar?",
      text: "A dor, por si só, não mostra culpa, nem sua nem de quem fez a massagem. Se puder, fale primeiro com essa pessoa. Você também pode reclamar com o local. Ou com o órgão que dá a licença ou o registro a essa pessoa. Anote o que aconteceu, e quando.",
      caution: "Alguém machucou você de propósito, ou tocou em você de um jeito que você não queria? A culpa não é sua. Você pode falar com um médico, com a polícia ou com um serviço de apoio por telefone."
    }
  },
  causes: {
    pressure: {
      title: "Pressão demais",
      text: "Massagem profunda pode deixar os músculos doloridos ou com roxos."
    },
    first: {
      title: "Foi sua primeira massagem, ou você sente dor com facilidade",
      text: "O que parece leve para outras pessoas pode ser demais para você. Diga isso, e comece de leve."
    },
    technique: {
      title: "A técnica errada para você",
      text: "Danos graves são raros. Muitos relatos são sobre estilos muito fortes, ou giros bruscos do pescoço."
    },
    training: {
      title: "Pouca formação",
      text: "Uma revisão mais antiga analisou relatos de danos graves. A maioria era sobre estilos muito fortes, ou pessoas sem formação para fazer massagem. Mas a dor também vem com mãos treinadas."
    },
    conditions: {
      title: "Um problema de saúde que já existia",
      text: "Por exemplo, um problema de disco, ossos fracos, uma cirurgia, fibromialgia ou artrite. Ele pode deixar a massagem dolorosa ou arriscada. Uma massagem leve pode não ter problema: pergunte antes."
    }
  }
};

const ptBR = {
  lang: "pt-BR",
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

export { ptBR };

import { plural } from '../plural.js';
import type { Words } from '../schema.js';

/** What all cards share, the signs to read without the check, and the myth cards. */
export const cards: Pick<Words, 'grades' | 'cards' | 'myths'> = {
  grades: {
    good: 'Boas provas',
    some: 'Algumas provas',
    traditional: 'Muito aconselhado, pouco testado',
    disputed: 'Especialistas não concordam',
    unhelpful: 'Testado: faz pouca diferença',
    judgement: 'Nossa própria opinião',
  },
  cards: {
    tips: 'Dicas que podem ajudar',
    tipsFit: 'Elas combinam com suas respostas.',
    usual: {
      ache: 'Como músculo cansado, pesado ou travado, e dói quando você aperta. Sem pontadas.',
      spread: 'A massagem trabalha uma área. Por isso, a dor também é, em geral, espalhada.',
      sides: 'Se só um lado foi massageado, só esse lado deve doer.',
      soon: 'Em geral, em até 12 horas. O que começa depois de mais de 2 dias pode ter outra causa.',
      short: 'Deve aliviar um pouco a cada dia. Em alguns casos, leva até 7 dias.',
      movement: 'Uma caminhada curta solta o corpo. Ela não deve piorar a dor.',
    },
    signs: 'Normal ou não?',
    serious: 'Quatro sinais para levar a sério',
    seriousLead: 'Há outros. Abaixo estão os sinais que precisam de ajuda rápida.',
    seriousSigns: {
      sharp: {
        title: 'Dor em pontada ou como choque',
        text: 'Pode vir de um nervo ou de uma lesão. Se não passar, procure um médico. Se veio em segundos e parece rasgar, procure ajuda de emergência.',
      },
      tingling: {
        title: 'Formigamento',
        text: 'Depois de um tempo na posição deitada, sem se mexer, passa em minutos. Se durar um dia ou mais, procure um médico. Se ficar nas duas pernas ou nas duas mãos, procure ajuda de emergência.',
      },
      numb: {
        title: 'Braço ou perna dormente',
        text: 'Um nervo pode estar machucado. Se durar um dia ou mais, procure um médico. Se espalhar, ou se houver fraqueza no braço ou na perna, procure ajuda hoje. É nas duas pernas, entre as pernas, no rosto ou ao longo de um lado do corpo? Procure ajuda de emergência.',
      },
      slow: {
        title: 'Dor por mais de 3 dias',
        text: 'Procure um médico se não melhorou depois de 3 dias, ou se ainda dói depois de 7. Também se está pior depois de 2 dias.',
      },
    },
    alarms: 'Sinais que precisam de ajuda rápida',
    more: (number) => plural('pt-BR', number, { one: 'Mais # dica', other: 'Mais # dicas' }),
    faqs: 'O que as pessoas perguntam',
    myths: 'Verdadeiro ou falso?',
    count: (number, of) => `${number} de ${of}`,
    true: 'Verdadeiro',
    false: 'Falso',
    myth: 'Mito',
    fact: 'Fato:',
    causes: 'Por que pode estar doendo',
    causesLead: 'A dor, por si só, não significa que alguém fez algo errado.',
    careful: 'Cuidado:',
    evidence: 'Fontes',
    newTab: '(abre em outra aba)',
  },
  myths: {
    'always-harm': {
      title: 'Dor depois da massagem quer dizer que algo se machucou.',
      text: 'É comum uma dor leve, como a de músculo cansado, por um ou dois dias. Em estudos, de 1 em cada 10 pessoas até a metade delas sentiu algo assim.',
    },
    'more-pain': {
      title: 'Quanto mais dói, melhor funciona.',
      text: 'Não há prova disso. Em dois estudos, a dor disse pouco sobre quem melhorou. Quem massageia bem pergunta se a pressão está boa.',
    },
    'slipped-disc': {
      title: 'Massagem pode causar hérnia em um disco saudável.',
      text: 'Muito improvável. Nos raros relatos, algumas pessoas já tinham um problema de disco. Em outros, a massagem foi muito forte, ou estalaram as costas. Conte sobre suas costas a quem vai massagear.',
    },
    toxins: {
      title: 'Massagem tira toxinas ou ácido lático do corpo.',
      text: 'Ninguém encontrou essa toxina. Em um estudo pequeno, a massagem deixou mais lenta a saída do ácido lático.',
    },
    flush: {
      title: 'É preciso beber muita água para limpar o corpo.',
      text: 'Seus rins e seu fígado já fazem isso. Beba quando tiver sede.',
    },
    healing: {
      title: 'A dor mostra que o corpo está se curando.',
      text: 'A dor não prova que funcionou.',
    },
    tears: {
      title: 'A dor vem de pequenos rasgos no músculo.',
      text: 'Ninguém mostrou isso depois de uma massagem.',
    },
    bruise: {
      title: 'Roxos na pele mostram que funcionou.',
      text: 'Pequenos vasos de sangue se romperam. Um roxo não é sinal de sucesso.',
    },
    knots: {
      title: 'Nós são fios do músculo grudados.',
      text: 'Ninguém sabe ao certo o que é um nó. Os especialistas não concordam.',
    },
    crack: {
      title: 'Um estalo quer dizer que um osso voltou ao lugar.',
      text: 'Exames de juntas dos dedos mostram uma bolha de gás quando elas estalam. Nenhum osso volta ao lugar. Se um estalo doeu, procure uma avaliação médica.',
    },
    epsom: {
      title: 'Sal amargo (sal de Epsom) tira a dor.',
      text: 'Água morna pode ajudar. O efeito do sal não foi provado.',
    },
    'bed-rest': {
      title: 'Se dói, fique na cama.',
      text: 'Para a maioria das dores nas costas, atividade leve é melhor.',
    },
  },
};

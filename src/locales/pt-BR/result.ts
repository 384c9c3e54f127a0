import { plural } from '../plural.js';
import type { Words } from '../schema.js';

/** Behind the date of a day. */
const dayParts = {
  morning: 'de manhã',
  afternoon: 'à tarde',
  evening: 'à noite',
  night: 'à noite',
};

/** The screen of a result, and what can be handed on. */
export const result: Pick<Words, 'result' | 'scale' | 'course' | 'summary' | 'outcomes'> = {
  result: {
    why: 'Por que dizemos isto',
    unanswered:
      'Você não respondeu a algumas perguntas. Elas verificam se você precisa de ajuda mais cedo.',
    nothing: 'Você respondeu Não a todos os sinais de alerta que perguntamos.',
    signs: 'Seis sinais de dor comum',
    signsLead: 'Estes sinais são comuns. Eles não provam nada.',
    todo: 'O que fazer',
    watch: 'O que observar',
    checkAgain: (day, part) =>
      `Próxima checagem: ${day} ${dayParts[part]}. Faça antes se algo mudar.`,
    change: (question) => `Mudar: ${question}`,
    changeShort: 'Mudar',
    answers: 'Suas respostas',
    restart: 'Começar de novo',
    back: 'Voltar às perguntas',
    callEmergency: (number) => `Ligar para ${number}`,
    callLocal:
      'Ligue agora para o número de emergência da sua região. Em muitos celulares, o 112 também funciona.',
    elsewhere: (country) =>
      `${country ? `Este número vale para: ${country}. ` : ''}Está em outro país? Ligue para o número de lá.`,
    callAdvice: (number) => `Ligar para central de saúde: ${number}`,
    callTherapist: (number) => `Ligar para massagista: ${number}`,
    book: 'Fale conosco sobre isto',
    against: {
      title: 'Alguém machucou você, ou tocou em você de um jeito que você não queria?',
      text: 'A culpa não é sua. Você pode falar com um médico, com a polícia ou com um serviço de apoio por telefone.',
    },
    notReviewed: 'Nenhum médico ou enfermeiro revisou este guia ainda.',
    notDiagnosis:
      'São conselhos gerais, não um diagnóstico. Algo pode passar despercebido. Se algo preocupa você, pergunte a um médico.',
  },
  scale: {
    here: (place, of) => `Nível ${place} de ${of}`,
  },
  course: {
    title: 'Como costuma ser',
    text: 'A maioria dessas dores começa em até 12 horas, é pior no primeiro ou no segundo dia, e depois de 3 dias já quase passou.',
    sketch: 'As curvas são um desenho. Ninguém mediu isso dia por dia.',
    here: 'Você está aqui',
    after: (from, to = from) => {
      const after = (days: number) =>
        plural('pt-BR', days, {
          one: '# dia depois da massagem',
          other: '# dias depois da massagem',
        });
      if (to > 7) return from > 8 ? after(from) : 'Mais de 7 dias depois da massagem';
      if (to === 0) return 'O dia da massagem';
      return from === to ? after(to) : `${from} a ${after(to)}`;
    },
    pain: (score) => `dor ${score} de 10`,
    you: (from, to, pain) => {
      const days =
        to > 7
          ? from > 8
            ? `dia ${from}`
            : 'depois do dia 7'
          : `dia ${from === to ? to : `${from} a ${to}`}`;
      return `Você: ${days}${pain === undefined ? '' : `, dor ${pain}`}`;
    },
    axis: 'Dor nos dias depois da massagem',
    usual: 'Maioria das pessoas: cerca de 3 dias',
    slow: 'Até 7 dias: pode ser normal, mas só se está melhorando',
    above: 'Isto é mais dor do que a maioria das pessoas tem neste ponto.',
    ask: 'Se você tem dúvida, pergunte a um médico ou a um farmacêutico.',
    only: 'Esta figura trata só de dor e dias. Suas outras respostas também contam.',
  },
  summary: {
    open: 'Para massagista ou médico',
    lead: 'Você pode mostrar isto.',
    title: 'Dor depois de uma massagem',
    made: (when) => `Feito em: ${when}.`,
    result: 'Resultado',
    no: 'Sinais de alerta com resposta “Não”',
    copy: 'Copiar',
    share: 'Compartilhar',
    save: 'Baixar como texto',
    print: 'Imprimir',
  },
  outcomes: {
    copied: 'Copiado.',
    refused:
      'Esta página não consegue fazer isso. O texto acima está selecionado: você pode copiar por conta própria.',
    file: 'O arquivo não veio? Em vez disso, você pode copiar o texto para seu médico.',
  },
};

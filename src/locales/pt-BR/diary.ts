import { plural } from '../plural.js';
import type { Words } from '../schema.js';

/** The diary, and its short check of a day. */
export const diary: Pick<Words, 'shortCheck' | 'diary'> = {
  shortCheck: {
    title: 'Checagem de hoje',
    sign: {
      ask: 'Algo disto é novo, ou está pior do que na última checagem?',
      hint: 'Se você responder Sim ou Não sei, vamos fazer todas as perguntas de novo.',
    },
    signs: {
      night: 'Dor que acorda você, nunca para, ou piora quando você tosse',
      place: 'Dor em um lugar novo, ou um novo tipo de dor',
    },
  },
  diary: {
    title: 'Acompanhar a dor',
    lead: 'Dois minutos por dia ajudam você a ver se ela está passando.',
    private:
      'Fica salvo só neste navegador. Quem usa este navegador pode ver. Em uma janela anônima, é apagado quando você fecha a janela.',
    start: 'Acompanhar neste aparelho',
    instead:
      'Seu diário é sobre outra massagem. Se você começar um novo, o antigo fica guardado à parte.',
    whichDay: 'Em que dia foi a massagem?',
    daysAgo: (days, weekday) =>
      `${plural('pt-BR', days, { one: 'Há # dia', other: 'Há # dias' })} (${weekday})`,
    on: 'Seu diário começou. Volte a esta página amanhã para a próxima checagem.',
    yours: 'Seu diário',
    checks: 'Suas checagens até agora',
    findings: {
      worse: 'Piorou.',
      slow: 'Já dura mais de 3 dias e não está melhorando.',
      better: 'Está melhorando.',
      gone: 'Passou. Você pode parar de acompanhar.',
    },
    scores: (before, now) => `Sua nota de dor era ${before} e agora é ${now}.`,
    now: 'Checar de novo agora',
    afresh: 'Começar outra checagem',
    ending:
      'Que bom que passou. Você não precisa mais deste diário. Se a dor voltar, comece outra checagem.',
    remind: 'Pôr a próxima checagem na agenda',
    reminder: {
      title: 'Checagem da dor',
      text: 'Veja como está hoje. Piorou, ou surgiu algo novo? Não espere por este lembrete.',
    },
    save: 'Salvar uma cópia',
    delete: 'Apagar tudo',
    deleted: 'Seu diário foi apagado.',
    undo: 'Desfazer',
    problems: {
      blocked:
        'Este navegador não deixa a página salvar nada. Seu diário será perdido quando você fechar a página.',
      full: 'Não há mais espaço para salvar seu diário. Ele será perdido quando você fechar a página. Salve uma cópia para não perder.',
      unreadable:
        'Um diário foi salvo aqui, mas esta página não consegue ler. Ele continua guardado. Você pode salvar uma cópia ou apagar.',
      newer:
        'Uma versão mais nova desta checagem salvou um diário aqui. Ele fica como está. Recarregue a página mais tarde para ver.',
      elsewhere:
        'Em outra aba, este diário foi apagado ou um novo foi começado. O que você vê aqui será perdido quando você fechar a página. Salve uma cópia para não perder.',
      clock:
        'O relógio deste aparelho mostra um horário anterior ao da sua última checagem. Por isso, os dias podem estar errados.',
    },
  },
};

import { plural } from '../plural.js';
import { minutes } from './intro.js';
import type { Words } from '../schema.js';
import { chooseAll, onlyNew } from './shared.js';

/** The screens of questions. */
export const screens: Pick<Words, 'steps' | 'rows' | 'pages'> = {
  steps: {
    progress: (step, of) => `Etapa ${step} de ${of}`,
    left: (part) =>
      plural('pt-BR', Math.round(minutes * part) || 1, {
        one: 'Falta # min',
        other: 'Faltam # min',
      }),
    next: 'Continuar',
    back: 'Voltar',
    showResult: 'Mostre o que fazer agora',
    already:
      'Pelas suas respostas até agora: procure ajuda médica hoje. As próximas perguntas mostram se você precisa dela mais cedo.',
    missing: 'Algumas perguntas ainda precisam de resposta.',
    missingHere: 'Escolha uma resposta.',
    severalHint: chooseAll,
    goesOn: 'Sua resposta leva você à próxima pergunta.',
    serious: 'Isto pode ser grave. Você pode pular o resto.',
    stop: 'Ver o que fazer agora',
    helpNow: 'Precisa de ajuda agora?',
    not: 'Não conta:',
    scale: '0 é nenhuma dor. 10 é a pior dor que você consegue imaginar.',
    scaleKeys: 'Você também pode digitar o número.',
    score: (score) => {
      if (score === 0) return 'sem dor';
      if (score <= 3) return 'leve';
      return score <= 6 ? 'moderada' : 'forte';
    },
  },
  rows: { yes: 'Sim', no: 'Não', unsure: 'Não sei' },
  pages: {
    'alarm-body': {
      title: 'Desde a massagem, você teve algo disto?',
      lead: `São coisas raras. ${onlyNew}`,
    },
    'alarm-nerves': {
      title: 'E desde a massagem, algo disto?',
      lead: 'Algumas perguntas são íntimas.',
    },
    'alarm-limbs': { title: 'Ou, desde a massagem, algo disto?' },
    'alarm-more': { title: 'Mais sobre o que você notou' },
  },
};

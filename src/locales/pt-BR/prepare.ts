import { plural } from '../plural.js';
import type { Words } from '../schema.js';
import { chooseAll } from './shared.js';

/** The check before a massage. */
export const prepare: Pick<Words, 'prepare'> = {
  prepare: {
    title: 'Checagem antes da massagem',
    lead: chooseAll,
    groups: {
      wait: 'Você tem algo disto agora?',
      ask: 'Algo disto vale para você?',
      tell: 'E algo disto?',
    },
    items: {
      fever: 'Temperatura de 38 °C (100,4 °F) ou mais, ou uma doença que passa para outras pessoas',
      clot: 'Um braço, uma perna ou uma panturrilha com inchaço, calor, peso ou latejamento, ou que mudou de cor',
      swelling: 'Um inchaço que ninguém explicou',
      fracture: 'Um osso quebrado que não sarou',
      skin: 'Pele com infecção, queimadura ou ferida aberta',
      unexplained: 'Dor muito forte que ninguém explicou',
      thinner: 'Remédios que afinam o sangue, ou sangue que não coagula bem',
      pregnant: 'Gravidez, certa ou possível',
      cancer: 'Câncer agora ou no passado',
      lymph: 'Gânglios (linfonodos) retirados',
      bones:
        'Ossos fracos, um osso que quebrou em uma queda pequena, ou comprimidos de corticoide por 3 meses ou mais',
      operation: 'Cirurgia nos últimos 3 meses',
      metal: 'Metal, marca-passo, bomba ou tubo no corpo',
      heart: 'Problema no coração, ou coágulo de sangue (trombose) no passado',
      fragile: 'Pele que rasga fácil',
      disc: 'Hérnia de disco ou problema de disco, agora ou no passado',
      numb: 'Um lugar dormente',
      diabetes: 'Diabetes (se você usa insulina, meça o açúcar no sangue depois da massagem)',
      'pressure-stroke': 'AVC (derrame) no passado, ou pressão alta',
      tissue: 'Juntas ou pele muito elásticas (como Ehlers-Danlos)',
      allergy: 'Alergia, por exemplo a óleos de castanhas ou nozes',
      'bad-time': 'Uma massagem que já machucou você',
    },
    outcome: 'O que fazer',
    brief: {
      wait: 'Sem massagem agora',
      ask: 'Pergunte antes ao seu médico',
      tell: 'Avise quem vai massagear',
    },
    ticked: (number) => plural('pt-BR', number, { one: '# marcado', other: '# marcados' }),
    outcomes: {
      wait: 'Sem massagem agora. Com calor ou inchaço em um braço ou uma perna, febre ou dor muito forte, procure ajuda médica hoje.',
      ask: 'Pergunte ao seu médico ou a um farmacêutico antes de marcar.',
      tell: 'Nada disto impede uma massagem. Mas avise quem vai massagear.',
    },
    tellList: 'Avise quem vai massagear:',
    always:
      'Sempre diga que remédios você toma e quanta pressão prefere. Você pode dizer “menos pressão” ou “pare” a qualquer momento.',
  },
};

import type { Words } from '../schema.js';

/** Tip cards, what people ask, and why a massage can leave one sore. */
export const tips: Pick<Words, 'tips' | 'faqs' | 'causes'> = {
  tips: {
    move: {
      title: 'Mexa-se de leve',
      text: 'Faça coisas leves, como uma caminhada curta. Deixe o treino pesado de lado por um ou dois dias.',
      caution:
        'Pare se a dor virar pontada ou correr como choque. Com síndrome da fadiga crônica (EM/SFC) ou covid longa, descanse em vez disso.',
    },
    warmth: {
      title: 'Experimente calor',
      text: 'Um banho morno ou uma compressa quente pode aliviar a dor. Sal na água não traz nenhum efeito provado.',
      caution:
        'Nada de calor nem de banho quente com um adesivo de remédio no corpo. Nada de calor sobre gel para dor, pele dormente ou com ferida, um roxo recente ou um inchaço. Nada de calor com má circulação ou febre. Na gravidez, morno, não quente. Não durma em cima de uma compressa quente.',
    },
    lighter: {
      title: 'Mais leve na próxima vez',
      text: 'Nada de massagem profunda nem de pistola de massagem no lugar que dói até ele voltar ao normal. Na próxima vez, peça menos pressão.',
    },
    sleep: {
      title: 'Dê tempo ao corpo',
      text: 'Descanse e tenha uma boa noite de sono. A maioria dessas dores passa sozinha.',
    },
    'speak-up': {
      title: 'Fale o que sente',
      text: 'Você pode dizer “menos pressão” ou “pare” a qualquer momento. Antes de começar, conte seus problemas de saúde a quem vai massagear.',
      caution: 'Se uma dor for em pontada, diga “pare” na hora.',
    },
    tablets: {
      title: 'Ibuprofeno, se precisar',
      text: 'Pode ajudar por um ou dois dias. Tome o mínimo que já ajude. Pergunte a um farmacêutico.',
      caution:
        'Não tome se usa remédios que afinam o sangue, ou se tem reação à aspirina. Não tome na gravidez, nem se quer engravidar. Não tome depois de úlcera no estômago ou AVC (derrame). Não tome com doença do coração, do fígado, dos rins ou do intestino, pressão alta ou xixi marrom. Asma, 65 anos ou mais, ou outros remédios? Pergunte antes. Não use comprimidos e gel para dor juntos. Não use remédio para dor para esconder um sinal de alerta.',
    },
    paracetamol: {
      // In large text the long name breaks there, if at all.
      title: 'Paracetamol (aceta\u00ADminofeno)',
      text: 'Sozinho, ajudou pouco com dor nas costas em testes. Algumas pessoas gostam dele.',
      caution:
        'Nunca mais do que diz a embalagem. Muitos remédios para resfriado também têm paracetamol. Com problemas no fígado, pergunte antes. Não use remédio para dor para esconder um sinal de alerta.',
    },
    gel: {
      title: 'Um gel para dor',
      text: 'Gel de diclofenaco ou de ibuprofeno ajuda em entorses. Depois de massagem, não foi testado.',
      caution:
        'Não use em pele com ferida, debaixo de calor, nem com comprimidos de ibuprofeno. Não use se tem reação à aspirina. Asma, úlcera no estômago, problemas nos rins ou gravidez? Pergunte antes.',
    },
    drink: {
      title: 'Beba quando tiver sede',
      text: 'Mas a água não lava a dor dos músculos.',
      caution: 'Não se force a beber. Se um médico limita o quanto você bebe, siga esse limite.',
    },
    ice: {
      title: 'Algo frio',
      text: 'O frio aliviou um pouco a dor depois de esporte, em estudos pequenos. Depois de massagem, não foi testado.',
      caution:
        'Enrole em um pano. 10 a 15 minutos por vez. Nunca em pele dormente, nem com má circulação.',
    },
    stretch: {
      title: 'Alongamento',
      text: 'Tudo bem alongar de leve se a sensação for boa. Para a dor, quase não faz diferença.',
    },
    therapist: {
      title: 'Escolha quem tem formação',
      text: 'Uma revisão mais antiga analisou relatos de danos graves. A maioria era sobre estilos muito fortes, ou pessoas sem formação para fazer massagem. Pergunte sobre a formação, e se a pessoa conhece seu problema de saúde.',
    },
    regular: {
      title: 'Voltar com frequência',
      text: 'Algumas pessoas sentem menos dor se vão com regularidade. Isso não foi testado. Pergunte a quem massageia de quanto em quanto tempo voltar.',
      caution: 'Isso não é motivo para aguentar dor.',
    },
  },
  faqs: {
    hurt: {
      title: 'Uma massagem pode machucar as costas?',
      text: 'Sim, às vezes. Uma dor leve por um ou dois dias é comum. Danos graves são raros. Muitos dos relatos são sobre estalos, ou sobre estilos muito fortes.',
    },
    help: {
      title: 'Massagem ajuda com dor nas costas?',
      text: 'Pode aliviar a dor nas costas por algumas semanas. As provas são fracas. No Reino Unido, o conselho de saúde é usar massagem só junto com exercício.',
    },
    course: {
      title: 'Por quanto tempo vou ter dor?',
      text: 'A maioria dessas dores é pior no primeiro ou no segundo dia. Depois de 3 dias, já quase passou. Até 7 dias pode ser normal, se está claramente melhorando. O que esperar:',
      lines: [
        'Primeira noite: dor ao toque, peso ou cansaço. A maioria dessas dores já começa até aqui.',
        'Manhã seguinte: muitas vezes o corpo está travado. Movimento leve ajuda.',
        'Dia 2: ainda dói, mas não deve estar pior.',
        'Dia 3: bem melhor.',
        'Dia 7: deve ter passado.',
      ],
    },
    unwell: {
      title: 'É normal sentir cansaço, enjoo ou como se fosse gripe?',
      text: 'Muita gente diz que fica sem energia por um dia. Ninguém sabe por quê. Isso não mostra que saíram toxinas. Nariz entupido ou rosto um pouco inchado pode vir de ficar de bruços. Deve passar em algumas horas.',
    },
    headache: {
      title: 'Dor de cabeça é normal?',
      text: 'Pode vir uma dor de cabeça leve, como as que você já teve antes. Ela deve passar em até um dia.',
    },
    dizzy: {
      title: 'Você sente tontura ao se levantar?',
      text: 'Levante-se devagar. Antes, sente-se por um minuto. Não dirija até passar.',
    },
    low: {
      title: 'Por que choro ou sinto tristeza?',
      text: 'Isso pode acontecer. Deve passar em um ou dois dias. Continua, ou traz de volta algo ruim? Fale com alguém de confiança ou com um médico.',
      caution: 'Se você pensa em se machucar, procure ajuda de emergência agora.',
    },
    marks: {
      title: 'Quanto tempo duram roxos e marcas de ventosa ou raspagem da pele?',
      text: 'A maioria some em cerca de 2 semanas. Antes, os roxos ficam amarelos ou verdes. Até lá, nada de massagem ali.',
      caution:
        'Você toma remédios que afinam o sangue? Um roxo é maior que a palma da sua mão? Procure um médico. Se a pele está quente e dolorida e a área cresce, procure ajuda hoje.',
    },
    heat: {
      title: 'Calor ou frio?',
      text: 'Experimente calor primeiro. Depois de esporte, compressas quentes foram melhores nos primeiros 2 dias, em estudos pequenos. Se você prefere frio, tudo bem. Leia nos dois cartões quando não usar.',
    },
    wash: {
      title: 'Posso tomar banho de chuveiro, de banheira ou fazer sauna?',
      text: 'Tome banho quando quiser, mas não quente demais. Nada de sauna enquanto sente tontura ou fraqueza.',
    },
    sleep: {
      title: 'Como devo dormir?',
      text: 'Em qualquer posição confortável. De barriga para cima, experimente um travesseiro debaixo dos joelhos. De lado, experimente um entre os joelhos.',
    },
    alcohol: {
      title: 'Posso beber álcool?',
      text: 'Melhor não, enquanto sente tontura ou muito cansaço, ou com remédio para dor. Ninguém testou isso depois de massagem.',
    },
    work: {
      title: 'Posso trabalhar, dirigir ou levantar peso?',
      text: 'A maioria das pessoas pode fazer trabalho leve. Espere um ou dois dias para levantar peso. Não dirija se sente tontura, ou se dói virar a cabeça ou frear.',
    },
    exercise: {
      title: 'Quando posso fazer exercício?',
      text: 'Caminhe assim que quiser. Volte a treinar pesado depois de um ou dois dias, quando não doer mais. Pare se a dor virar pontada.',
    },
    next: {
      title: 'Quando posso receber a próxima massagem?',
      text: 'Quando o lugar que dói voltar ao normal. O mesmo vale para pistola de massagem ou rolo de espuma. Se você está esperando por um médico, pergunte a ele antes.',
    },
    kinds: {
      title: 'Foi mais do que mãos? O que muda?',
      text: 'Conte a quem ajudar você o que foi feito.',
      lines: [
        'Pescoço ou costas estalados: pode doer por um dia. Se surgir dor de cabeça nova, dor nova no pescoço ou tontura, procure ajuda de emergência.',
        'Agulhas: um roxo pequeno é comum. Se puxar o ar dói ou é difícil, procure ajuda de emergência. Com dor em pontada no peito, no ombro ou no alto das costas, procure ajuda hoje.',
        'Ventosas ou raspagem da pele: marcas planas, redondas ou em listras, são comuns. Com bolhas, veja a próxima linha.',
        'Pedras quentes ou outro calor: bolhas, ou pele branca ou preta, são uma queimadura. Esfrie em água corrente fresca por 20 minutos. Procure ajuda hoje.',
        'Cadeira ou pistola de massagem: ela não sente o que você sente. Na próxima vez, use mais fraco. Não use em ossos nem na frente do pescoço.',
        'Alguém ficou de pé ou de joelhos em cima de você: com dor bem em cima de um osso, procure um médico. Com ossos fracos, ou com 65 anos ou mais, hoje.',
      ],
    },
    say: {
      title: 'O que posso dizer a quem fez a massagem?',
      text: 'Você pode copiar isto e completar:',
      quote:
        'Olá. Recebi uma massagem sua em … Desde então, sinto dor aqui: … Começou … e a sensação é … Na próxima vez, por favor, use menos pressão ali, ou deixe esse lugar de fora. Há algo que eu deva saber sobre o que você fez?',
    },
    complain: {
      title: 'De quem é a culpa, e posso reclamar?',
      text: 'A dor, por si só, não mostra culpa, nem sua nem de quem fez a massagem. Se puder, fale primeiro com essa pessoa. Você também pode reclamar com o local. Ou com o órgão que dá a licença ou o registro a essa pessoa. Anote o que aconteceu, e quando.',
      caution:
        'Alguém machucou você de propósito, ou tocou em você de um jeito que você não queria? A culpa não é sua. Você pode falar com um médico, com a polícia ou com um serviço de apoio por telefone.',
    },
  },
  causes: {
    pressure: {
      title: 'Pressão demais',
      text: 'Massagem profunda pode deixar os músculos doloridos ou com roxos.',
    },
    first: {
      title: 'Foi sua primeira massagem, ou você sente dor com facilidade',
      text: 'O que parece leve para outras pessoas pode ser demais para você. Diga isso, e comece de leve.',
    },
    technique: {
      title: 'A técnica errada para você',
      text: 'Danos graves são raros. Muitos relatos são sobre estilos muito fortes, ou giros bruscos do pescoço.',
    },
    training: {
      title: 'Pouca formação',
      text: 'Uma revisão mais antiga analisou relatos de danos graves. A maioria era sobre estilos muito fortes, ou pessoas sem formação para fazer massagem. Mas a dor também vem com mãos treinadas.',
    },
    conditions: {
      title: 'Um problema de saúde que já existia',
      text: 'Por exemplo, um problema de disco, ossos fracos, uma cirurgia, fibromialgia ou artrite. Ele pode deixar a massagem dolorosa ou arriscada. Uma massagem leve pode não ter problema: pergunte antes.',
    },
  },
};

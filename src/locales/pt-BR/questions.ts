import type { Words } from '../schema.js';

/** What is asked. */
export const questions: Pick<Words, 'questions'> = {
  questions: {
    chest: {
      ask: 'Dor no peito, aperto no peito ou dificuldade para respirar',
      counts:
        'Também tossir sangue, ou dor que se espalha para um braço, a mandíbula ou as costas, ou que vem quando você sobe escadas.',
      not: 'músculo massageado que só dói quando você aperta.',
    },
    breath: {
      ask: 'Dor em pontada quando você puxa o ar',
      counts: 'Também nas costas ou perto de uma omoplata.',
    },
    stroke: {
      ask: 'Rosto torto ou dormente, ou dificuldade repentina para falar, enxergar ou se equilibrar',
      counts:
        'Também pálpebra caída, braço fraco ou tudo girando. Ou dificuldade para ouvir, engolir ou pensar.',
      not: 'tontura leve ao se levantar, sem nada girando.',
    },
    tearing: {
      ask: 'Dor repentina, como se algo rasgasse, nas costas, no peito ou na barriga, ou desmaio',
      counts:
        'Também a pior dor repentina que você já teve nesses lugares. Ou frio, suor e mal-estar ao mesmo tempo. Ou um caroço que pulsa na barriga.',
      not: 'fisgada em um músculo quando você se mexe.',
    },
    allergy: {
      ask: 'Inchaço nos lábios, no rosto ou na língua, aperto na garganta ou chiado no peito',
    },
    saddle: {
      ask: 'Dormência entre as pernas, ou dificuldade nova para controlar o xixi ou o cocô',
      counts:
        'Também se você sente algo diferente ao se limpar no banheiro, se é difícil começar ou parar de fazer xixi, ou se há problemas sexuais novos.',
      not: 'fazer mais xixi porque você bebeu mais líquido.',
    },
    nerves: {
      ask: 'Braço, mão, perna ou pé dormente, formigando, fraco ou desajeitado',
      counts:
        'Também dor em choque ou fisgada que desce por um braço ou uma perna, ou dificuldade para andar com firmeza.',
      not: 'formigamento que passou minutos depois de você se levantar.',
    },
    'both-sides': {
      ask: 'É nos dois braços ou nas duas mãos, ou nas duas pernas ou nos dois pés? Ou seus movimentos estão desajeitados, ou você anda sem firmeza?',
      not: 'formigamento que passou minutos depois de você se levantar.',
    },
    fever: {
      ask: 'Febre, ou sensação de calor com calafrios',
      counts: '38 °C (100,4 °F) ou mais, ou roupas molhadas de suor.',
      not: 'só cansaço, ou frio depois da massagem.',
    },
    'fever-brain': {
      ask: 'Você também tem pescoço duro ou manchas na pele, ou confusão mental ou muito sono?',
      counts:
        'Manchas que não somem quando você aperta um copo de vidro nelas. Ou os olhos doem com a luz.',
    },
    vomiting: { ask: 'Vomitar várias vezes' },
    urine: {
      ask: 'Xixi marrom, vermelho ou rosa, ou quase nenhum xixi mesmo bebendo líquidos',
      counts: 'Também se arde ao fazer xixi e a lateral do corpo dói.',
    },
    'dark-urine': {
      ask: 'O xixi está marrom, como chá preto ou refrigerante de cola, ou quase não sai?',
    },
    injury: { ask: 'Uma queda feia, um acidente de trânsito ou uma pancada forte' },
    'limb-swelling': {
      ask: 'Inchaço, calor ou peso em um braço ou uma perna, ou um deles duro e tenso',
      counts: 'Também se lateja ou mudou de cor.',
      not: 'músculo que só está dolorido ou travado.',
    },
    'tight-limb': {
      ask: 'O braço ou a perna estão duros e doem muito? Ou os dedos da mão ou do pé estão frios, pálidos ou dormentes?',
    },
    'head-pain': {
      ask: 'Dor de cabeça ou dor no pescoço, diferente de todas as que você já teve',
      not: 'músculos massageados doloridos, ou sua dor de cabeça de sempre.',
    },
    'head-pain-worst': {
      ask: 'Começou de repente e é a pior dor da sua vida? Ou você vomitou com essa dor?',
    },
    'skin-change': {
      ask: 'Roxo, inchaço, caroço ou mudança de forma, manchas ou bolinhas na pele, bolha, ferida ou queimadura',
    },
    pregnancy: {
      ask: 'Você está grávida, ou teve um bebê há pouco tempo?',
    },
    'pregnancy-alarm': {
      ask: 'Sangramento, dor forte na barriga, dor de cabeça forte ou dificuldade para enxergar',
      counts:
        'Também bolsa estourada, bebê mexendo menos, dor na barriga que vai e volta, ou dor na parte de baixo da barriga, de um lado, ou na ponta de um ombro. Depois do parto: sangramento forte.',
    },
    look: { ask: 'O que você vê ou sente?' },
    'burn-severe': {
      ask: 'A queimadura é maior que sua mão, está branca ou preta, ou fica no rosto, nas mãos, nos pés ou nas partes íntimas?',
    },
    'growing-swelling': { ask: 'Um roxo ou inchaço está aumentando?' },
    'swelling-severe': {
      ask: 'Esse roxo ou inchaço dói muito ou está dormente, ou você sente que vai desmaiar?',
    },
    shooting: { ask: 'Uma dor em choque ou fisgada desce por um braço ou uma perna?' },
    numbness: { ask: 'Há formigamento, ou um lugar dormente?' },
    weakness: { ask: 'Um braço ou uma perna está com menos força do que antes?' },
    massage: { ask: 'Quando foi a última massagem?' },
    began: { ask: 'Como começou?' },
    onset: { ask: 'Quando começou?' },
    kind: { ask: 'O que fez parte da massagem?' },
    areas: { ask: 'Que partes doem?', hint: 'Toque na figura, ou use a lista.' },
    spread: { ask: 'De que tamanho é o lugar que dói?' },
    treated: { ask: 'O lugar que dói foi massageado?' },
    'neck-signs': {
      ask: 'Você também viu dobrado, falou enrolado, ou teve uma pálpebra caída ou a sensação de tudo girando?',
      counts: 'Responda Sim mesmo se já passou.',
    },
    quality: { ask: 'Como é a sensação?' },
    pain: { ask: 'Hoje, no pior momento, quanto dói?' },
    daily: { ask: 'Quanto isso impede você de fazer as coisas?' },
    painkillers: {
      ask: 'Remédios comuns para dor ajudam?',
      hint: 'Como ibuprofeno ou paracetamol.',
    },
    trend: { ask: 'Está melhorando?' },
    night: { ask: 'Dói à noite?' },
    age: { ask: 'Quantos anos você tem?' },
    conditions: { ask: 'Algo disto vale para você?' },
    worried: { ask: 'Você sente que algo está muito errado?' },
    'foot-sore': { ask: 'Você tem uma ferida aberta ou uma bolha em um pé?' },
    'operated-place': {
      ask: 'Dói onde você fez a cirurgia, ou onde está o aparelho, o tubo ou a sonda?',
    },
    joint: { ask: 'Alguma junta está inchada?' },
  },
};

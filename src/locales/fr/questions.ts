import type { Words } from '../schema.js';

/** What is asked. */
export const questions: Pick<Words, 'questions'> = {
  questions: {
    chest: {
      ask: 'Douleur ou serrement dans la poitrine, ou du mal à respirer',
      counts:
        'Ou encore du sang craché en toussant, ou une douleur qui s’étend à un bras, à la mâchoire ou au dos, ou qui vient quand vous montez des escaliers.',
      not: 'un muscle massé qui fait mal seulement quand vous appuyez dessus.',
    },
    breath: {
      ask: 'Une douleur vive ou qui pique quand vous inspirez',
      counts: 'Y compris dans le dos ou près d’une omoplate.',
    },
    stroke: {
      ask: 'Visage affaissé ou engourdi, ou difficulté soudaine à parler, à voir ou à garder l’équilibre',
      counts:
        'Ou encore une paupière qui tombe, un bras faible ou l’impression que tout tourne. Ou du mal à entendre, à avaler ou à réfléchir.',
      not: 'un léger étourdissement, sans que rien ne tourne, quand vous vous levez.',
    },
    tearing: {
      ask: 'Douleur soudaine, comme une déchirure, dans le dos, la poitrine ou le ventre, ou évanouissement',
      counts:
        'Ou encore la pire douleur soudaine de votre vie à ces endroits, avoir froid, transpirer et vous sentir mal, ou une boule qui bat dans le ventre.',
      not: 'un muscle qui se coince quand vous bougez.',
    },
    allergy: {
      ask: 'Lèvres, visage ou langue gonflés, gorge serrée, ou respiration sifflante',
    },
    saddle: {
      ask: 'Engourdissement entre les jambes, ou nouvelle difficulté à contrôler les urines ou les selles',
      counts:
        'Ou encore si la sensation est différente quand vous vous essuyez aux toilettes, si vous avez du mal à commencer à uriner ou à vous arrêter, ou si vous avez de nouveaux problèmes sexuels.',
      not: 'uriner plus parce que vous avez bu plus.',
    },
    nerves: {
      ask: 'Bras, main, jambe ou pied engourdi, faible, maladroit, ou avec des fourmillements',
      counts:
        'Ou encore une douleur qui descend comme une décharge dans un bras ou une jambe, ou une marche instable.',
      not: 'des fourmillements partis en quelques minutes une fois debout.',
    },
    'both-sides': {
      ask: 'Est-ce dans les deux bras ou les deux mains, ou dans les deux jambes ou les deux pieds ? Ou avez-vous des gestes maladroits, ou une marche instable ?',
      not: 'des fourmillements partis en quelques minutes une fois debout.',
    },
    fever: {
      ask: 'Fièvre, ou sensation de chaleur avec des frissons',
      counts: '38 °C (100,4 °F) ou plus, ou des vêtements mouillés de sueur.',
      not: 'seulement de la fatigue, ou avoir froid après le massage.',
    },
    'fever-brain': {
      ask: 'Avez-vous aussi la nuque raide ou une éruption sur la peau, ou les idées confuses ou une très forte envie de dormir ?',
      counts:
        'Une éruption qui reste quand vous appuyez un verre dessus. Ou la lumière vous fait mal aux yeux.',
    },
    vomiting: { ask: 'Vomissements à répétition' },
    urine: {
      ask: 'Urine brune, rouge ou rose, ou presque pas d’urine même si vous buvez',
      counts:
        'Ou encore si cela pique ou brûle quand vous urinez et que vous avez mal au flanc (sur le côté).',
    },
    'dark-urine': {
      ask: 'L’urine est-elle brune, comme du thé ou du cola, ou n’urinez-vous presque pas ?',
    },
    injury: { ask: 'Une mauvaise chute, un accident de la route, ou un coup fort' },
    'limb-swelling': {
      ask: 'Un bras ou une jambe gonflés, chauds ou lourds, ou durs et tendus',
      counts: 'Ou encore si vous y sentez des battements, ou si la couleur a changé.',
      not: 'un muscle qui est seulement douloureux ou raide.',
    },
    'tight-limb': {
      ask: 'Ce bras ou cette jambe sont-ils durs et très douloureux ? Ou les doigts ou les orteils sont-ils froids, pâles ou engourdis ?',
    },
    'head-pain': {
      ask: 'Un mal de tête ou une douleur au cou comme vous n’en aviez jamais eu avant',
      not: 'des muscles massés douloureux, ou votre mal de tête habituel.',
    },
    'head-pain-worst': {
      ask: 'Cela a-t-il commencé d’un coup et est-ce la pire douleur de votre vie ? Ou avez-vous vomi avec cette douleur ?',
    },
    'skin-change': {
      ask: 'Un bleu, un gonflement, une boule ou un changement de forme, une éruption, une cloque, une plaie ou une brûlure',
    },
    pregnancy: {
      ask: 'Êtes-vous enceinte, ou avez-vous accouché récemment ?',
    },
    'pregnancy-alarm': {
      ask: 'Saignements, forte douleur au ventre, fort mal de tête ou troubles de la vue',
      counts:
        'Ou encore la perte des eaux, un bébé qui bouge moins, des douleurs au ventre qui vont et viennent, ou une douleur en bas du ventre d’un côté ou à la pointe d’une épaule. Après un accouchement : des saignements abondants.',
    },
    look: { ask: 'Que voyez-vous ou sentez-vous ?' },
    'burn-severe': {
      ask: 'La brûlure est-elle plus grande que votre main, blanche ou noire, ou sur le visage, les mains, les pieds ou les parties intimes ?',
    },
    'growing-swelling': { ask: 'Un bleu ou un gonflement s’agrandit-il ?' },
    'swelling-severe': {
      ask: 'Ce bleu ou ce gonflement est-il très douloureux ou engourdi, ou avez-vous l’impression que vous allez vous évanouir ?',
    },
    shooting: { ask: 'Une douleur descend-elle comme une décharge dans un bras ou une jambe ?' },
    numbness: { ask: 'Y a-t-il des fourmillements (picotements), ou un endroit engourdi ?' },
    weakness: { ask: 'Avez-vous un bras ou une jambe plus faible qu’avant ?' },
    massage: { ask: 'Quand était le dernier massage ?' },
    began: { ask: 'Comment cela a-t-il commencé ?' },
    onset: { ask: 'Quand cela a-t-il commencé ?' },
    kind: { ask: 'Qu’y a-t-il eu pendant le massage ?' },
    areas: { ask: 'Où avez-vous mal ?', hint: 'Touchez l’image, ou utilisez la liste.' },
    spread: { ask: 'Quelle taille fait l’endroit douloureux ?' },
    treated: { ask: 'L’endroit douloureux a-t-il été massé ?' },
    'neck-signs': {
      ask: 'Avez-vous aussi vu double, eu du mal à articuler, une paupière qui tombait ou l’impression que tout tournait ?',
      counts: 'Répondez Oui même si c’est passé.',
    },
    quality: { ask: 'Que ressentez-vous ?' },
    pain: { ask: 'À quel point avez-vous mal aujourd’hui, au pire moment ?' },
    daily: { ask: 'À quel point cela vous empêche-t-il de faire des choses ?' },
    painkillers: {
      ask: 'Les antidouleurs ordinaires vous aident-ils ?',
      hint: 'Comme l’ibuprofène ou le paracétamol.',
    },
    trend: { ask: 'Est-ce que ça va mieux ?' },
    night: { ask: 'Avez-vous mal la nuit ?' },
    age: { ask: 'Quel âge avez-vous ?' },
    conditions: { ask: 'Êtes-vous dans un de ces cas ?' },
    worried: { ask: 'Sentez-vous que quelque chose ne va vraiment pas ?' },
    'foot-sore': { ask: 'Avez-vous une plaie ouverte ou une cloque à un pied ?' },
    'operated-place': {
      ask: 'Avez-vous mal là où vous avez eu l’opération, ou là où se trouve l’appareil ou le tube ?',
    },
    joint: { ask: 'Une articulation est-elle gonflée ?' },
  },
};

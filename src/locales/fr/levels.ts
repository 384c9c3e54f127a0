import type { Words } from '../schema.js';

/** What the answers amount to, why, and what to do. */
export const levels: Pick<
  Words,
  'levels' | 'reasons' | 'signs' | 'signStates' | 'actions' | 'watchActs' | 'watches'
> = {
  levels: {
    'self-care': {
      title: 'Vos réponses correspondent à une douleur ordinaire',
      short: 'Douleur ordinaire',
      lead: 'Beaucoup de gens ressentent cela après un massage. Vous pouvez vous en occuper à la maison.',
    },
    therapist: {
      title: 'Dites-le à la personne qui a fait le massage, et surveillez la suite',
      short: 'Massothérapeute',
      lead: 'Quelque chose dans vos réponses mérite de lui être signalé.',
    },
    doctor: {
      title: 'Consultez un médecin dans les prochains jours',
      short: 'Médecin',
      lead: 'Quelque chose dans vos réponses doit être vu par un médecin.',
    },
    urgent: {
      title: 'Demandez une aide médicale aujourd’hui',
      short: 'Aide aujourd’hui',
      lead: 'Une de vos réponses doit être vérifiée aujourd’hui. N’attendez pas de voir si cela passe.',
    },
    emergency: {
      title: 'Demandez une aide d’urgence maintenant',
      short: 'Urgence',
      lead: 'Une de vos réponses peut vouloir dire quelque chose de grave. Demandez de l’aide tout de suite.',
    },
  },
  reasons: {
    chest: 'Cela peut venir du cœur ou des poumons.',
    stroke: 'Cela peut être un AVC (attaque cérébrale), même quand cela disparaît.',
    breath: 'Cela peut venir d’un poumon, ou d’un caillot de sang dans le poumon.',
    tearing: 'Quelque chose dans votre corps est peut-être blessé ou saigne peut-être.',
    belly: 'Un mal de ventre peut venir de quelque chose à l’intérieur.',
    burn: 'Une brûlure comme celle-ci doit être soignée.',
    vomiting: 'Les vomissements à répétition ne viennent pas du massage.',
    allergy: 'Cela peut être une forte allergie qui s’aggrave vite.',
    injury: 'Des os ou des organes sont peut-être blessés, même si cela n’a pas l’air grave.',
    saddle:
      'Des nerfs dans le bas du dos sont peut-être coincés. Une aide rapide peut éviter des dégâts durables.',
    clumsy: 'Des nerfs dans le cou ou le dos sont peut-être coincés.',
    'dark-urine': 'Du muscle est peut-être en train de se détruire. Cela peut abîmer les reins.',
    'fever-brain': 'Cela peut être une infection dangereuse.',
    'tight-limb': 'La pression monte peut-être à l’intérieur du bras ou de la jambe.',
    'growing-swelling': 'Un bleu ou un gonflement peut être le signe d’un saignement sous la peau.',
    'head-pain': 'Cela peut venir, rarement, d’un vaisseau sanguin abîmé dans le cou.',
    'limb-swelling': 'Cela peut venir d’un caillot de sang.',
    fever: 'Cela peut être une infection à soigner.',
    urine: 'Cela peut venir des reins.',
    skin: 'Une peau comme celle-ci peut avoir besoin de soins.',
    pregnancy:
      'Pendant la grossesse et après un accouchement, une sage-femme ou un médecin doit vérifier cela.',
    numbness: 'Cela peut venir d’un nerf coincé ou blessé.',
    'weak-bones': 'Des os fragiles peuvent se fêler, même sans chute.',
    cancer: 'Si vous avez ou avez eu un cancer, une nouvelle douleur doit être vérifiée tôt.',
    severe: 'C’est plus fort que ce que donne d’habitude une douleur ordinaire.',
    slow: 'Après un massage, la douleur va le plus souvent beaucoup mieux en 3 jours.',
    worse: 'Après un massage, la douleur diminue le plus souvent, elle n’augmente pas.',
    onset:
      'Le plus souvent, la douleur commence peu à peu, dans les heures ou les jours après le massage.',
    spread:
      'Après un massage, la douleur est le plus souvent sourde, étendue, et là où vous avez eu le massage.',
    untreated: 'Une douleur ici ne vient peut-être pas du massage.',
    night: 'Une douleur qui continue toute la nuit doit être vérifiée.',
    age: 'Ce test est fait pour les adultes.',
    look: 'Cela doit être vérifié, quelle que soit la cause.',
    conditions: 'Avec ce problème de santé, mieux vaut en parler tôt à quelqu’un.',
    unsure: 'Vous aviez un doute sur un signe d’alerte. Par prudence, faites-le vérifier.',
    worried: 'Si quelque chose vous semble anormal, c’est une raison suffisante pour demander.',
  },
  signs: {
    ache: 'Cela ressemble aux courbatures après le sport',
    spread: 'C’est étendu, pas un seul petit point',
    sides: 'C’est là où vous avez eu le massage, des deux côtés si les deux ont été massés',
    soon: 'Cela a commencé après le massage, dans les 2 jours',
    short: 'Cela s’en va, en 3 jours environ',
    movement: 'Bouger doucement soulage',
  },
  signStates: {
    met: 'Correspond',
    'not-met': 'Ne correspond pas',
    unknown: 'Pas encore connu',
  },
  actions: {
    adrenaline: 'Utilisez votre stylo d’adrénaline, si vous en avez un.',
    'call-now': 'Appelez les secours maintenant. N’allez pas à l’hôpital en voiture.',
    'go-now':
      'Allez aux urgences maintenant. Si personne ne peut vous y conduire, appelez les secours.',
    'no-driving': 'Ne conduisez pas vous-même.',
    'cool-burn':
      'Refroidissez la brûlure sous l’eau fraîche du robinet pendant 20 minutes. Pas de glace.',
    maternity: 'Appelez d’abord votre sage-femme ou la maternité.',
    bleeding: 'Appelez maintenant votre centre d’hémophilie ou de maladies du sang.',
    thinner:
      'Appelez le service qui suit votre médicament qui fluidifie le sang. Ne l’arrêtez pas de vous-même.',
    'get-help-today':
      'Appelez aujourd’hui votre médecin, un service médical de garde ou une ligne santé. Si personne ne peut vous voir, allez aux urgences.',
    'tell-them': 'Dites que vous avez eu un massage, quand, et ce que vous avez remarqué depuis.',
    'contact-therapist':
      'Dites à la personne qui a fait le massage ce que vous ressentez et quand cela a commencé.',
    'no-therapist':
      'Pas de massothérapeute ? Demandez en pharmacie, ou à un kinésithérapeute (physiothérapeute).',
    'book-doctor': 'Consultez votre médecin. Parlez-lui du massage et de vos réponses ici.',
    'trust-yourself':
      'Si cela vous semble anormal, faites-vous confiance. Si cette impression grandit, demandez une aide médicale aujourd’hui.',
    parent: 'Montrez cela à un de vos parents, et allez-y ensemble.',
    midwife: 'Parlez-en à votre sage-femme au prochain rendez-vous.',
    'not-alone': 'Demandez à quelqu’un de rester avec vous.',
    'keep-moving':
      'Faites des choses légères, comme une petite marche. Arrêtez si la douleur devient vive.',
    'no-pressure': 'Pas de massage ni de pistolet de massage à cet endroit pour le moment.',
    fibromyalgia:
      'Si c’est votre poussée habituelle de fibromyalgie, faites ce qui vous aide d’habitude. Avec l’EM/SFC ou le Covid long, reposez-vous et ne forcez pas.',
    'numb-heat':
      'Pas de poche chaude ou froide sur une peau engourdie : vous pourriez ne pas sentir une brûlure.',
  },
  watchActs: {
    now: 'Appelez les secours, ou allez aux urgences, pour :',
    today: 'Demandez une aide médicale le jour même pour :',
    doctor: 'Consultez un médecin pour :',
  },
  watches: {
    'now-chest': 'une douleur dans la poitrine, du mal à respirer, ou du sang craché en toussant',
    'now-face':
      'un visage affaissé ou engourdi, ou une difficulté soudaine à parler, à voir ou à garder l’équilibre',
    'now-head': 'le pire mal de tête de votre vie, ou un mal de tête soudain',
    'now-tearing': 'une douleur soudaine comme une déchirure, ou un évanouissement',
    'now-allergy': 'des lèvres ou une langue gonflées, ou une respiration sifflante',
    'now-fever': 'une fièvre avec la nuque raide, une éruption sur la peau ou les idées confuses',
    'now-saddle':
      'un engourdissement entre les jambes, ou du mal à contrôler les urines ou les selles',
    'now-limbs':
      'des jambes faibles, engourdies ou avec des fourmillements, des mains maladroites, ou une marche instable',
    'now-tight': 'un bras ou une jambe durs, tendus et très douloureux',
    'now-growing': 'un gonflement douloureux qui grossit vite',
    'now-pee': 'une urine brune',
    'now-pregnancy':
      'pendant la grossesse : des saignements, une forte douleur au ventre, ou un bébé qui bouge moins',
    'today-fever': 'une fièvre, ou des vomissements à répétition',
    'today-limb': 'un bras ou une jambe gonflés ou chauds',
    'today-weak': 'une faiblesse dans un bras ou une jambe',
    'today-head': 'un nouveau type de mal de tête ou de douleur au cou',
    'today-pee': 'une urine rose ou rouge',
    'today-pain': 'une douleur que les antidouleurs ne soulagent pas, ou qui ne s’arrête jamais',
    'today-waiting': 'tout ce qui s’aggrave pendant que vous attendez le médecin',
    numb: 'des fourmillements ou un engourdissement qui durent un jour ou plus',
    shooting: 'une douleur vive, ou comme une décharge, qui ne part pas',
    worse: 'une douleur qui est pire après 2 jours',
    slow: 'une douleur qui ne va pas mieux après 3 jours, ou encore là après 7 jours',
    'slow-later':
      'une douleur qui ne va pas mieux d’ici 2 jours, ou encore là 7 jours après le massage',
  },
};

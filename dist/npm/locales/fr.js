import { plural } from '../plural.js';

const at = { left: "à gauche", spine: "sur la colonne", middle: "au milieu", right: "à droite" };
const body = {
  sides: { left: "À gauche", spine: "Colonne", middle: "Au milieu", right: "À droite" },
  place: (area, side) => `${area}, ${at[side]}`,
  map: {
    back: "Vue de dos",
    front: "Vue de face",
    left: "Votre gauche",
    right: "Votre droite",
    side: "Vue du corps",
    turn: { back: "Montrer la vue de face", front: "Montrer la vue de dos" },
    marked: "Sélection :",
    remove: "Enlever :",
    keys: "Utilisez les flèches pour bouger, et Espace pour choisir. Appuyez sur Ctrl + Entrée pour continuer.",
    list: "Ou choisir dans une liste"
  }
};

const cards = {
  grades: {
    good: "Bonnes preuves",
    some: "Quelques preuves",
    traditional: "Souvent conseillé, à peine testé",
    disputed: "Les experts ne sont pas d’accord",
    unhelpful: "Testé : ne change pas grand-chose",
    judgement: "Notre propre avis"
  },
  cards: {
    tips: "Conseils qui peuvent aider",
    tipsFit: "Ils correspondent à vos réponses.",
    usual: {
      ache: "Une douleur sourde, lourde ou raide, et sensible quand vous appuyez. Pas vive.",
      spread: "Un massage travaille toute une zone. La douleur est donc le plus souvent étendue aussi.",
      sides: "Si un seul côté a été massé, seul ce côté devrait faire mal.",
      soon: "Le plus souvent dans les 12 heures. Ce qui commence plus de 2 jours après peut avoir une autre cause.",
      short: "Cela devrait diminuer un peu chaque jour. Chez certaines personnes, cela dure jusqu’à 7 jours.",
      movement: "Une petite marche détend. Elle ne devrait pas faire plus mal."
    },
    signs: "Normal ou pas ?",
    serious: "Quatre signes à prendre au sérieux",
    seriousLead: "Il y en a d’autres. Plus bas se trouvent les signes qui demandent une aide rapide.",
    seriousSigns: {
      sharp: {
        title: "Douleur vive ou comme une décharge",
        text: "Elle peut venir d’un nerf ou d’une blessure. Si elle ne part pas, consultez un médecin. Si elle est venue en quelques secondes et ressemble à une déchirure, demandez une aide d’urgence."
      },
      tingling: {
        title: "Fourmillements (picotements)",
        text: "Après un moment sans bouger, ils partent en quelques minutes. S’ils durent un jour ou plus, consultez un médecin. S’ils restent dans les deux jambes ou les deux mains, demandez une aide d’urgence."
      },
      numb: {
        title: "Bras ou jambe engourdi",
        text: "Un nerf peut être blessé. Si cela dure un jour ou plus, consultez un médecin. Si cela s’étend ou si le bras ou la jambe est faible, demandez une aide médicale aujourd’hui. Est-ce dans les deux jambes, entre les jambes, au visage ou le long d’un côté du corps ? Demandez une aide d’urgence."
      },
      slow: {
        title: "Douleur depuis plus de 3 jours",
        text: "Consultez un médecin si cela ne va pas mieux après 3 jours, ou si c’est encore là après 7 jours. Faites-le aussi si c’est pire après 2 jours."
      }
    },
    alarms: "Signes qui demandent une aide rapide",
    more: (number) => plural("fr", number, { one: "# autre conseil", other: "# autres conseils" }),
    faqs: "Ce que les gens demandent",
    myths: "Vrai ou faux ?",
    count: (number, of) => `${number} sur ${of}`,
    true: "Vrai",
    false: "Faux",
    myth: "Idée fausse",
    fact: "En fait :",
    causes: "Pourquoi vous pouvez avoir mal",
    causesLead: "Avoir mal ne suffit pas à dire que quelqu’un a fait une erreur.",
    careful: "Attention :",
    evidence: "Sources",
    newTab: "(s’ouvre dans un nouvel onglet)"
  },
  myths: {
    "always-harm": {
      title: "Avoir mal après un massage, c’est signe de blessure.",
      text: "Une douleur légère et sourde pendant un jour ou deux est fréquente. Dans les études, de 1 personne sur 10 à la moitié des gens ont senti quelque chose comme ça."
    },
    "more-pain": {
      title: "Plus ça fait mal, mieux ça marche.",
      text: "Rien ne le prouve. Dans deux études, la douleur après le massage ne disait pas grand-chose sur qui allait mieux ensuite. Une personne qui masse bien vous demande si la pression convient."
    },
    "slipped-disc": {
      title: "Un massage peut donner une hernie à un disque sain.",
      text: "Très peu probable. Dans les rares cas décrits, certaines personnes avaient déjà un problème de disque. Dans d’autres, le massage était très fort, ou on avait fait craquer le dos. Parlez de votre dos à la personne qui vous masse."
    },
    toxins: {
      title: "Le massage fait sortir des toxines ou l’acide lactique.",
      text: "Personne n’a trouvé une telle toxine. Dans une petite étude, le massage a ralenti l’élimination de l’acide lactique."
    },
    flush: {
      title: "Il faut boire beaucoup pour tout éliminer.",
      text: "Vos reins et votre foie le font de toute façon. Buvez quand vous avez soif."
    },
    healing: {
      title: "La douleur montre que le corps guérit.",
      text: "La douleur ne prouve pas que le massage a marché."
    },
    tears: {
      title: "La douleur vient de minuscules déchirures du muscle.",
      text: "Personne ne l’a montré après un massage."
    },
    bruise: {
      title: "Les bleus montrent que ça a marché.",
      text: "De petits vaisseaux sanguins se sont cassés. Un bleu n’est pas un signe de réussite."
    },
    knots: {
      title: "Les nœuds sont des fibres de muscle collées.",
      text: "Personne ne sait vraiment ce qu’est un nœud. Les experts ne sont pas d’accord."
    },
    crack: {
      title: "Un craquement, c’est un os qui se remet en place.",
      text: "Des images d’articulations des doigts montrent une bulle de gaz quand elles craquent. Aucun os ne se remet en place. Si un craquement a fait mal, faites vérifier."
    },
    epsom: {
      title: "Le sel d’Epsom fait sortir la douleur.",
      text: "L’eau chaude peut aider. Pour le sel, rien n’est prouvé."
    },
    "bed-rest": {
      title: "Si ça fait mal, restez au lit.",
      text: "Pour la plupart des maux de dos, une activité légère est meilleure."
    }
  }
};

const diary = {
  shortCheck: {
    title: "Le test du jour",
    sign: {
      ask: "Un de ces signes est-il nouveau, ou pire qu’à votre dernier test ?",
      hint: "Si vous répondez « Oui » ou « Je ne sais pas », nous reposerons toutes les questions."
    },
    signs: {
      night: "Une douleur qui vous réveille, qui ne s’arrête jamais, ou qui empire quand vous toussez",
      place: "Une douleur à un nouvel endroit, ou un autre type de douleur"
    }
  },
  diary: {
    title: "Suivre l’évolution",
    lead: "Deux minutes par jour vous aident à voir si cela diminue.",
    private: "Tout est enregistré dans ce navigateur seulement. Toute personne qui utilise ce navigateur peut le voir. Dans une fenêtre privée, tout est supprimé quand vous fermez la fenêtre.",
    start: "Suivre sur cet appareil",
    instead: "Votre journal parle d’un autre massage. Si vous en commencez un nouveau, l’ancien est mis de côté.",
    whichDay: "Quel jour a eu lieu le massage ?",
    daysAgo: (days, weekday) => plural("fr", days, {
      one: `Il y a # jour, ${weekday}`,
      other: `Il y a # jours, ${weekday}`
    }),
    on: "Votre journal a commencé. Revenez sur cette page demain pour votre prochain test.",
    yours: "Votre journal",
    checks: "Vos tests jusqu’ici",
    findings: {
      worse: "Cela s’est aggravé.",
      slow: "Cela dure depuis plus de 3 jours et ne s’améliore pas.",
      better: "Cela va mieux.",
      gone: "Cela a disparu. Vous pouvez arrêter le suivi."
    },
    scores: (before, now) => `Votre note de douleur était de ${before}, et elle est maintenant de ${now}.`,
    now: "Refaire le test",
    afresh: "Faire un nouveau test",
    ending: "Tant mieux si c’est fini. Vous n’avez plus besoin de ce journal. Si la douleur revient, faites un nouveau test.",
    remind: "Mettre le prochain test à mon agenda",
    reminder: {
      title: "Test de la douleur",
      text: "Regardez comment ça va aujourd’hui. C’est pire, ou il y a du nouveau ? N’attendez pas ce rappel."
    },
    save: "Enregistrer une copie",
    delete: "Tout supprimer",
    deleted: "Votre journal est supprimé.",
    undo: "Annuler",
    problems: {
      blocked: "Ce navigateur ne laisse pas la page enregistrer. Votre journal sera perdu quand vous fermerez la page.",
      full: "Il n’y a plus de place pour enregistrer votre journal. Il sera perdu quand vous fermerez la page. Enregistrez une copie pour le garder.",
      unreadable: "Un journal a été enregistré ici, mais cette page ne peut pas le lire. Il est conservé. Vous pouvez enregistrer une copie, ou le supprimer.",
      newer: "Une version plus récente de ce test a enregistré un journal ici. Il reste tel quel. Rechargez la page plus tard pour le voir.",
      elsewhere: "Dans un autre onglet, ce journal a été supprimé ou un nouveau a été commencé. Ce que vous voyez ici sera perdu quand vous fermerez la page. Enregistrez une copie pour le garder.",
      clock: "L’horloge de cet appareil indique une heure plus ancienne que votre dernier test. Les jours peuvent donc être faux."
    }
  }
};

const minutes = 6;
const intro = {
  heading: "Mal après un massage ?",
  intro: {
    lead: "Est-ce une douleur ordinaire, ou vous faut-il de l’aide ?",
    facts: [
      `Environ ${minutes} minutes`,
      "Conseils pour adultes (18 ans ou plus), pas un diagnostic",
      "Pas encore vérifié par un médecin ou du personnel infirmier"
    ],
    kept: "Rien n’est envoyé, et rien n’est enregistré sauf si vous commencez un journal",
    notKept: "Vos réponses restent sur cette page : rien n’est envoyé ni enregistré",
    start: "Commencer le test",
    resume: "Continuer le test",
    putAway: "Vos réponses sont effacées.",
    bringBack: "Les récupérer",
    emergency: (number, country) => `C’est peut-être une urgence ? N’attendez pas. Appelez ${number ? `le ${number}` : "votre numéro d’urgence local"} maintenant${country ? ` (${country})` : ""}.`
  },
  about: {
    title: "Sources et fonctionnement",
    text: [
      "Des règles fixes comparent vos réponses avec des conseils de santé publique et des études. Si les règles ne disent pas la même chose, la plus prudente compte.",
      "Le test s’appuie sur des conseils du NHS, du NICE et d’autres, et sur les études citées sur les fiches. Ils ne l’ont pas vérifié.",
      "Aucun médecin ni personnel infirmier ne l’a encore relu. Il sert à apprendre. Il ne trouve pas de maladies et n’en exclut pas."
    ],
    version: (version, date) => `Version ${version}, ${date}.`
  }
};

const levels = {
  levels: {
    "self-care": {
      title: "Vos réponses correspondent à une douleur ordinaire",
      short: "Douleur ordinaire",
      lead: "Beaucoup de gens ressentent cela après un massage. Vous pouvez vous en occuper à la maison."
    },
    therapist: {
      title: "Dites-le à la personne qui a fait le massage, et surveillez la suite",
      short: "Massothérapeute",
      lead: "Quelque chose dans vos réponses mérite de lui être signalé."
    },
    doctor: {
      title: "Consultez un médecin dans les prochains jours",
      short: "Médecin",
      lead: "Quelque chose dans vos réponses doit être vu par un médecin."
    },
    urgent: {
      title: "Demandez une aide médicale aujourd’hui",
      short: "Aide aujourd’hui",
      lead: "Une de vos réponses doit être vérifiée aujourd’hui. N’attendez pas de voir si cela passe."
    },
    emergency: {
      title: "Demandez une aide d’urgence maintenant",
      short: "Urgence",
      lead: "Une de vos réponses peut vouloir dire quelque chose de grave. Demandez de l’aide tout de suite."
    }
  },
  reasons: {
    chest: "Cela peut venir du cœur ou des poumons.",
    stroke: "Cela peut être un AVC (attaque cérébrale), même quand cela disparaît.",
    breath: "Cela peut venir d’un poumon, ou d’un caillot de sang dans le poumon.",
    tearing: "Quelque chose dans votre corps est peut-être blessé ou saigne peut-être.",
    belly: "Un mal de ventre peut venir de quelque chose à l’intérieur.",
    burn: "Une brûlure comme celle-ci doit être soignée.",
    vomiting: "Les vomissements à répétition ne viennent pas du massage.",
    allergy: "Cela peut être une forte allergie qui s’aggrave vite.",
    injury: "Des os ou des organes sont peut-être blessés, même si cela n’a pas l’air grave.",
    saddle: "Des nerfs dans le bas du dos sont peut-être coincés. Une aide rapide peut éviter des dégâts durables.",
    clumsy: "Des nerfs dans le cou ou le dos sont peut-être coincés.",
    "dark-urine": "Du muscle est peut-être en train de se détruire. Cela peut abîmer les reins.",
    "fever-brain": "Cela peut être une infection dangereuse.",
    "tight-limb": "La pression monte peut-être à l’intérieur du bras ou de la jambe.",
    "growing-swelling": "Un bleu ou un gonflement peut être le signe d’un saignement sous la peau.",
    "head-pain": "Cela peut venir, rarement, d’un vaisseau sanguin abîmé dans le cou.",
    "limb-swelling": "Cela peut venir d’un caillot de sang.",
    fever: "Cela peut être une infection à soigner.",
    urine: "Cela peut venir des reins.",
    skin: "Une peau comme celle-ci peut avoir besoin de soins.",
    pregnancy: "Pendant la grossesse et après un accouchement, une sage-femme ou un médecin doit vérifier cela.",
    numbness: "Cela peut venir d’un nerf coincé ou blessé.",
    "weak-bones": "Des os fragiles peuvent se fêler, même sans chute.",
    cancer: "Si vous avez ou avez eu un cancer, une nouvelle douleur doit être vérifiée tôt.",
    severe: "C’est plus fort que ce que donne d’habitude une douleur ordinaire.",
    slow: "Après un massage, la douleur va le plus souvent beaucoup mieux en 3 jours.",
    worse: "Après un massage, la douleur diminue le plus souvent, elle n’augmente pas.",
    onset: "Le plus souvent, la douleur commence peu à peu, dans les heures ou les jours après le massage.",
    spread: "Après un massage, la douleur est le plus souvent sourde, étendue, et là où vous avez eu le massage.",
    untreated: "Une douleur ici ne vient peut-être pas du massage.",
    night: "Une douleur qui continue toute la nuit doit être vérifiée.",
    age: "Ce test est fait pour les adultes.",
    look: "Cela doit être vérifié, quelle que soit la cause.",
    conditions: "Avec ce problème de santé, mieux vaut en parler tôt à quelqu’un.",
    unsure: "Vous aviez un doute sur un signe d’alerte. Par prudence, faites-le vérifier.",
    worried: "Si quelque chose vous semble anormal, c’est une raison suffisante pour demander."
  },
  signs: {
    ache: "Cela ressemble aux courbatures après le sport",
    spread: "C’est étendu, pas un seul petit point",
    sides: "C’est là où vous avez eu le massage, des deux côtés si les deux ont été massés",
    soon: "Cela a commencé après le massage, dans les 2 jours",
    short: "Cela s’en va, en 3 jours environ",
    movement: "Bouger doucement soulage"
  },
  signStates: {
    met: "Correspond",
    "not-met": "Ne correspond pas",
    unknown: "Pas encore connu"
  },
  actions: {
    adrenaline: "Utilisez votre stylo d’adrénaline, si vous en avez un.",
    "call-now": "Appelez les secours maintenant. N’allez pas à l’hôpital en voiture.",
    "go-now": "Allez aux urgences maintenant. Si personne ne peut vous y conduire, appelez les secours.",
    "no-driving": "Ne conduisez pas vous-même.",
    "cool-burn": "Refroidissez la brûlure sous l’eau fraîche du robinet pendant 20 minutes. Pas de glace.",
    maternity: "Appelez d’abord votre sage-femme ou la maternité.",
    bleeding: "Appelez maintenant votre centre d’hémophilie ou de maladies du sang.",
    thinner: "Appelez le service qui suit votre médicament qui fluidifie le sang. Ne l’arrêtez pas de vous-même.",
    "get-help-today": "Appelez aujourd’hui votre médecin, un service médical de garde ou une ligne santé. Si personne ne peut vous voir, allez aux urgences.",
    "tell-them": "Dites que vous avez eu un massage, quand, et ce que vous avez remarqué depuis.",
    "contact-therapist": "Dites à la personne qui a fait le massage ce que vous ressentez et quand cela a commencé.",
    "no-therapist": "Pas de massothérapeute ? Demandez en pharmacie, ou à un kinésithérapeute (physiothérapeute).",
    "book-doctor": "Consultez votre médecin. Parlez-lui du massage et de vos réponses ici.",
    "trust-yourself": "Si cela vous semble anormal, faites-vous confiance. Si cette impression grandit, demandez une aide médicale aujourd’hui.",
    parent: "Montrez cela à un de vos parents, et allez-y ensemble.",
    midwife: "Parlez-en à votre sage-femme au prochain rendez-vous.",
    "not-alone": "Demandez à quelqu’un de rester avec vous.",
    "keep-moving": "Faites des choses légères, comme une petite marche. Arrêtez si la douleur devient vive.",
    "no-pressure": "Pas de massage ni de pistolet de massage à cet endroit pour le moment.",
    fibromyalgia: "Si c’est votre poussée habituelle de fibromyalgie, faites ce qui vous aide d’habitude. Avec l’EM/SFC ou le Covid long, reposez-vous et ne forcez pas.",
    "numb-heat": "Pas de poche chaude ou froide sur une peau engourdie : vous pourriez ne pas sentir une brûlure."
  },
  watchActs: {
    now: "Appelez les secours, ou allez aux urgences, pour :",
    today: "Demandez une aide médicale le jour même pour :",
    doctor: "Consultez un médecin pour :"
  },
  watches: {
    "now-chest": "une douleur dans la poitrine, du mal à respirer, ou du sang craché en toussant",
    "now-face": "un visage affaissé ou engourdi, ou une difficulté soudaine à parler, à voir ou à garder l’équilibre",
    "now-head": "le pire mal de tête de votre vie, ou un mal de tête soudain",
    "now-tearing": "une douleur soudaine comme une déchirure, ou un évanouissement",
    "now-allergy": "des lèvres ou une langue gonflées, ou une respiration sifflante",
    "now-fever": "une fièvre avec la nuque raide, une éruption sur la peau ou les idées confuses",
    "now-saddle": "un engourdissement entre les jambes, ou du mal à contrôler les urines ou les selles",
    "now-limbs": "des jambes faibles, engourdies ou avec des fourmillements, des mains maladroites, ou une marche instable",
    "now-tight": "un bras ou une jambe durs, tendus et très douloureux",
    "now-growing": "un gonflement douloureux qui grossit vite",
    "now-pee": "une urine brune",
    "now-pregnancy": "pendant la grossesse : des saignements, une forte douleur au ventre, ou un bébé qui bouge moins",
    "today-fever": "une fièvre, ou des vomissements à répétition",
    "today-limb": "un bras ou une jambe gonflés ou chauds",
    "today-weak": "une faiblesse dans un bras ou une jambe",
    "today-head": "un nouveau type de mal de tête ou de douleur au cou",
    "today-pee": "une urine rose ou rouge",
    "today-pain": "une douleur que les antidouleurs ne soulagent pas, ou qui ne s’arrête jamais",
    "today-waiting": "tout ce qui s’aggrave pendant que vous attendez le médecin",
    numb: "des fourmillements ou un engourdissement qui durent un jour ou plus",
    shooting: "une douleur vive, ou comme une décharge, qui ne part pas",
    worse: "une douleur qui est pire après 2 jours",
    slow: "une douleur qui ne va pas mieux après 3 jours, ou encore là après 7 jours",
    "slow-later": "une douleur qui ne va pas mieux d’ici 2 jours, ou encore là 7 jours après le massage"
  }
};

const options = {
  conditionGroups: {
    bones: "Os, articulations et colonne",
    blood: "Sang, caillots et artères",
    illness: "Maladies",
    treatment: "Opération, ou appareil dans mon corps",
    you: "Votre âge et vos douleurs passées"
  },
  options: {
    pregnancy: {
      no: "Non",
      early: "Enceinte, ou peut-être : jusqu’à 12 semaines",
      later: "Enceinte : plus de 12 semaines",
      birth: "J’ai accouché dans les 12 dernières semaines"
    },
    look: {
      "small-bruise": "De petits bleus qui ne s’agrandissent pas",
      "large-bruise": "Un bleu plus grand que ma paume",
      marks: "Des marques plates dues aux ventouses ou au raclage de la peau",
      lump: "Une nouvelle boule, ou une partie qui a changé de forme",
      rash: "Une éruption légère qui démange, là où il y avait l’huile",
      hives: "Une éruption en relief qui démange, sur une grande partie du corps",
      hot: "Une zone chaude et douloureuse qui s’agrandit, ou devient plus rouge ou plus foncée",
      blisters: "Une ligne de cloques d’un côté",
      sore: "Une plaie ouverte",
      joint: "Une articulation chaude et gonflée",
      burn: "Une brûlure due à la chaleur, avec des cloques, ou blanche, noire ou à vif",
      none: "Rien de tout cela, ou je ne sais pas"
    },
    shooting: { no: "Non", one: "Oui, d’un côté", both: "Oui, des deux côtés" },
    numbness: {
      no: "Non",
      gone: "C’est venu et parti en quelques minutes",
      fading: "Cela dure depuis moins d’un jour et diminue",
      still: "Cela ne diminue pas, ou dure depuis un jour ou plus",
      spreading: "Cela s’étend",
      both: "C’est dans les deux jambes, les deux pieds ou les deux mains",
      face: "C’est au visage, ou sur tout un côté du corps, même si c’est passé",
      saddle: "C’est entre les jambes, ou sur les fesses ou autour de l’anus"
    },
    weakness: {
      no: "Non",
      slight: "Un peu plus faible, ou je ne sais pas",
      shoulder: "Une épaule tombe plus bas qu’avant",
      clear: "Nettement plus faible : je ne peux pas lever le pied ou la main, ou je ne peux pas m’appuyer sur une jambe",
      worsening: "La faiblesse augmente d’heure en heure",
      both: "Les deux jambes ou les deux bras sont plus faibles"
    },
    massage: {
      today: "Aujourd’hui",
      yesterday: "Hier",
      "two-days": "Il y a 2 jours",
      "three-days": "Il y a 3 jours",
      "four-to-seven-days": "Il y a 4 à 7 jours",
      "over-a-week": "Il y a plus d’une semaine"
    },
    began: {
      "not-sudden": "Peu à peu, après le massage",
      during: "Peu à peu, pendant le massage",
      sudden: "D’un coup, à un moment précis",
      before: "Je l’avais avant le massage"
    },
    onset: {
      "same-day": "Le jour du massage",
      "next-day": "Le lendemain",
      "two-days": "2 jours après",
      later: "Plus de 2 jours après"
    },
    kind: {
      crack: "On m’a fait craquer le cou ou le dos, ou on a tiré fort dessus",
      needles: "Des aiguilles",
      cups: "Des ventouses ou un raclage de la peau",
      heat: "Des pierres chaudes ou une autre chaleur",
      machine: "Un pistolet, un fauteuil ou un appareil de massage",
      stood: "Quelqu’un debout ou à genoux sur moi",
      none: "Rien d’autre que les mains"
    },
    areas: {
      head: "Tête ou mâchoire",
      neck: "Cou ou nuque",
      shoulders: "Épaules",
      arms: "Bras ou mains",
      chest: "Devant de la poitrine",
      ribs: "Côtes ou flanc",
      belly: "Ventre",
      "upper-back": "Haut du dos",
      "mid-back": "Milieu du dos",
      "lower-back": "Bas du dos",
      hips: "Hanches ou fesses",
      thighs: "Cuisses ou genoux",
      calves: "Mollets ou tibias",
      feet: "Pieds",
      "all-over": "Partout",
      none: "Nulle part : pas de douleur"
    },
    spread: {
      wide: "Une grande zone",
      area: "Environ la taille d’une main",
      spot: "Un point, sous le bout d’un doigt",
      spine: "En plein sur les os de mon dos ou de mon cou"
    },
    treated: {
      yes: "Oui",
      "one-of-two": "Les deux côtés l’ont été, mais un seul fait mal",
      partly: "En partie",
      no: "Non"
    },
    quality: {
      dull: "Une douleur sourde, comme après le sport",
      stiff: "Raide, tendu ou lourd",
      tender: "Fait mal quand j’appuie dessus",
      cramp: "Comme une crampe, ou des battements",
      sharp: "Une douleur vive, ou comme un coup de couteau",
      burning: "Comme une brûlure",
      shooting: "Une douleur fulgurante, comme une décharge électrique",
      tearing: "Comme si quelque chose s’était déchiré",
      band: "Comme une bande serrée autour de la poitrine ou du ventre",
      numb: "Engourdi ou avec des fourmillements",
      weak: "Faible ou instable",
      cough: "Pire en toussant, en éternuant ou en allant à la selle",
      eases: "Mieux quand je bouge doucement",
      moving: "Pire quand je bouge doucement",
      none: "Cela ne fait pas mal"
    },
    daily: {
      mild: "Presque pas",
      moderate: "Certaines choses sont difficiles",
      hard: "J’arrive à peine à me lever ou à dormir",
      severe: "J’arrive à peine à penser, à parler, à me laver ou à m’habiller"
    },
    painkillers: {
      help: "Oui, ils aident",
      "no-help": "Non, ils n’aident pas assez",
      untried: "Je n’en ai pas pris"
    },
    trend: {
      better: "Oui, ça va mieux",
      same: "À peu près pareil",
      worse: "Non, c’est pire",
      gone: "Cela a disparu",
      "too-soon": "Trop tôt pour le dire"
    },
    night: {
      no: "Non, je dors comme d’habitude",
      turning: "Seulement quand je me retourne",
      first: "Au point de me réveiller, la première nuit seulement",
      wakes: "Au point de me réveiller, plus d’une nuit",
      constant: "Cela ne s’arrête jamais, ni le jour ni la nuit, dans aucune position",
      before: "Au point de me réveiller, avant le massage aussi"
    },
    age: {
      "under-18": "Moins de 18 ans",
      "18-to-79": "De 18 à 79 ans",
      "80-plus": "80 ans ou plus"
    },
    conditions: {
      "over-65": "J’ai 65 ans ou plus",
      "weak-bones": "Des os fragiles, un os cassé lors d’une petite chute, ou des comprimés de cortisone pendant 3 mois",
      "disc-now": "Une hernie discale ou un problème de disque en ce moment",
      "spine-surgery": "Une opération de la colonne, même ancienne",
      arthritis: "Polyarthrite rhumatoïde, spondylarthrite ankylosante, ou une arthrite semblable",
      thinner: "Médicaments qui fluidifient le sang (anticoagulants), comme la warfarine",
      bleeding: "Une maladie qui fait saigner facilement (comme l’hémophilie), ou peu de plaquettes",
      clot: "Un caillot de sang dans le passé",
      vessels: "Un AVC dans le passé, le syndrome d’Ehlers-Danlos ou de Marfan, ou le tabac avec de l’hypertension",
      "cancer-now": "Un cancer en ce moment",
      "cancer-past": "Un cancer dans le passé (pas un petit cancer de la peau)",
      "weight-loss": "Je perds du poids sans le vouloir",
      immune: "Des défenses immunitaires faibles, un séjour récent à l’hôpital avec une infection, ou des drogues injectées",
      operation: "Une opération, ou une péridurale, dans les 3 derniers mois",
      implant: "Un pacemaker, une chambre implantable, une pompe, un stent ou un tube",
      "numb-feet": "Un diabète avec des pieds engourdis",
      fibromyalgia: "Fibromyalgie, EM/SFC (fatigue chronique) ou Covid long",
      "often-sore": "J’ai souvent mal pendant plus de 3 jours après un massage",
      none: "Aucun de ces cas"
    },
    joint: { no: "Non", swollen: "Oui, gonflée", hot: "Oui, et elle est chaude ou rouge" }
  }
};

const onlyNew = "Répondez Oui même si c’est passé. Ne comptez que ce qui est nouveau, ou pire qu’avant.";
const chooseAll = "Choisissez tout ce qui convient.";

const prepare = {
  prepare: {
    title: "À vérifier avant un massage",
    lead: chooseAll,
    groups: {
      wait: "Avez-vous un de ces problèmes maintenant ?",
      ask: "Êtes-vous dans un de ces cas ?",
      tell: "Et dans un de ceux-ci ?"
    },
    items: {
      fever: "Une température de 38 °C (100,4 °F) ou plus, ou une maladie que d’autres peuvent attraper",
      clot: "Un bras, une jambe ou un mollet gonflé, chaud, lourd ou qui bat, ou qui a changé de couleur",
      swelling: "Un gonflement que personne n’a expliqué",
      fracture: "Un os cassé qui n’est pas guéri",
      skin: "Une peau infectée, brûlée ou ouverte",
      unexplained: "Une très forte douleur que personne n’a expliquée",
      thinner: "Des médicaments qui fluidifient le sang, ou un sang qui coagule mal",
      pregnant: "Enceinte, ou peut-être",
      cancer: "Un cancer maintenant ou dans le passé",
      lymph: "Des ganglions enlevés",
      bones: "Des os fragiles, un os cassé lors d’une petite chute, ou des comprimés de cortisone pendant 3 mois ou plus",
      operation: "Une opération dans les 3 derniers mois",
      metal: "Du métal, un pacemaker, une pompe ou un tube dans le corps",
      heart: "Un problème de cœur, ou un caillot de sang dans le passé",
      fragile: "Une peau qui se déchire facilement",
      disc: "Une hernie discale ou un problème de disque, maintenant ou dans le passé",
      numb: "Une zone qui semble engourdie",
      diabetes: "Un diabète (si vous utilisez de l’insuline, mesurez votre glycémie après le massage)",
      "pressure-stroke": "Un AVC dans le passé, ou de l’hypertension",
      tissue: "Des articulations ou une peau très élastiques (comme dans Ehlers-Danlos)",
      allergy: "Une allergie, par exemple aux huiles de fruits à coque",
      "bad-time": "Un massage qui vous a fait mal avant"
    },
    outcome: "Que faire",
    brief: {
      wait: "Pas de massage maintenant",
      ask: "Demandez d’abord au médecin",
      tell: "Dites-le à la personne qui masse"
    },
    ticked: (number) => plural("fr", number, { one: "# case cochée", other: "# cases cochées" }),
    outcomes: {
      wait: "Pas de massage maintenant. Avec un bras ou une jambe chaud ou gonflé, de la fièvre ou une très forte douleur, demandez une aide médicale aujourd’hui.",
      ask: "Demandez à votre médecin ou en pharmacie avant de réserver.",
      tell: "Rien de tout cela n’exclut un massage. Mais dites-le à la personne qui masse."
    },
    tellList: "Dites à la personne qui masse :",
    always: "Dites toujours quels médicaments vous prenez et quelle pression vous aimez. Vous pouvez dire « moins fort » ou « stop » à tout moment."
  }
};

const questions = {
  questions: {
    chest: {
      ask: "Douleur ou serrement dans la poitrine, ou du mal à respirer",
      counts: "Ou encore du sang craché en toussant, ou une douleur qui s’étend à un bras, à la mâchoire ou au dos, ou qui vient quand vous montez des escaliers.",
      not: "un muscle massé qui fait mal seulement quand vous appuyez dessus."
    },
    breath: {
      ask: "Une douleur vive ou qui pique quand vous inspirez",
      counts: "Y compris dans le dos ou près d’une omoplate."
    },
    stroke: {
      ask: "Visage affaissé ou engourdi, ou difficulté soudaine à parler, à voir ou à garder l’équilibre",
      counts: "Ou encore une paupière qui tombe, un bras faible ou l’impression que tout tourne. Ou du mal à entendre, à avaler ou à réfléchir.",
      not: "un léger étourdissement, sans que rien ne tourne, quand vous vous levez."
    },
    tearing: {
      ask: "Douleur soudaine, comme une déchirure, dans le dos, la poitrine ou le ventre, ou évanouissement",
      counts: "Ou encore la pire douleur soudaine de votre vie à ces endroits, avoir froid, transpirer et vous sentir mal, ou une boule qui bat dans le ventre.",
      not: "un muscle qui se coince quand vous bougez."
    },
    allergy: {
      ask: "Lèvres, visage ou langue gonflés, gorge serrée, ou respiration sifflante"
    },
    saddle: {
      ask: "Engourdissement entre les jambes, ou nouvelle difficulté à contrôler les urines ou les selles",
      counts: "Ou encore si la sensation est différente quand vous vous essuyez aux toilettes, si vous avez du mal à commencer à uriner ou à vous arrêter, ou si vous avez de nouveaux problèmes sexuels.",
      not: "uriner plus parce que vous avez bu plus."
    },
    nerves: {
      ask: "Bras, main, jambe ou pied engourdi, faible, maladroit, ou avec des fourmillements",
      counts: "Ou encore une douleur qui descend comme une décharge dans un bras ou une jambe, ou une marche instable.",
      not: "des fourmillements partis en quelques minutes une fois debout."
    },
    "both-sides": {
      ask: "Est-ce dans les deux bras ou les deux mains, ou dans les deux jambes ou les deux pieds ? Ou avez-vous des gestes maladroits, ou une marche instable ?",
      not: "des fourmillements partis en quelques minutes une fois debout."
    },
    fever: {
      ask: "Fièvre, ou sensation de chaleur avec des frissons",
      counts: "38 °C (100,4 °F) ou plus, ou des vêtements mouillés de sueur.",
      not: "seulement de la fatigue, ou avoir froid après le massage."
    },
    "fever-brain": {
      ask: "Avez-vous aussi la nuque raide ou une éruption sur la peau, ou les idées confuses ou une très forte envie de dormir ?",
      counts: "Une éruption qui reste quand vous appuyez un verre dessus. Ou la lumière vous fait mal aux yeux."
    },
    vomiting: { ask: "Vomissements à répétition" },
    urine: {
      ask: "Urine brune, rouge ou rose, ou presque pas d’urine même si vous buvez",
      counts: "Ou encore si cela pique ou brûle quand vous urinez et que vous avez mal au flanc (sur le côté)."
    },
    "dark-urine": {
      ask: "L’urine est-elle brune, comme du thé ou du cola, ou n’urinez-vous presque pas ?"
    },
    injury: { ask: "Une mauvaise chute, un accident de la route, ou un coup fort" },
    "limb-swelling": {
      ask: "Un bras ou une jambe gonflés, chauds ou lourds, ou durs et tendus",
      counts: "Ou encore si vous y sentez des battements, ou si la couleur a changé.",
      not: "un muscle qui est seulement douloureux ou raide."
    },
    "tight-limb": {
      ask: "Ce bras ou cette jambe sont-ils durs et très douloureux ? Ou les doigts ou les orteils sont-ils froids, pâles ou engourdis ?"
    },
    "head-pain": {
      ask: "Un mal de tête ou une douleur au cou comme vous n’en aviez jamais eu avant",
      not: "des muscles massés douloureux, ou votre mal de tête habituel."
    },
    "head-pain-worst": {
      ask: "Cela a-t-il commencé d’un coup et est-ce la pire douleur de votre vie ? Ou avez-vous vomi avec cette douleur ?"
    },
    "skin-change": {
      ask: "Un bleu, un gonflement, une boule ou un changement de forme, une éruption, une cloque, une plaie ou une brûlure"
    },
    pregnancy: {
      ask: "Êtes-vous enceinte, ou avez-vous accouché récemment ?"
    },
    "pregnancy-alarm": {
      ask: "Saignements, forte douleur au ventre, fort mal de tête ou troubles de la vue",
      counts: "Ou encore la perte des eaux, un bébé qui bouge moins, des douleurs au ventre qui vont et viennent, ou une douleur en bas du ventre d’un côté ou à la pointe d’une épaule. Après un accouchement : des saignements abondants."
    },
    look: { ask: "Que voyez-vous ou sentez-vous ?" },
    "burn-severe": {
      ask: "La brûlure est-elle plus grande que votre main, blanche ou noire, ou sur le visage, les mains, les pieds ou les parties intimes ?"
    },
    "growing-swelling": { ask: "Un bleu ou un gonflement s’agrandit-il ?" },
    "swelling-severe": {
      ask: "Ce bleu ou ce gonflement est-il très douloureux ou engourdi, ou avez-vous l’impression que vous allez vous évanouir ?"
    },
    shooting: { ask: "Une douleur descend-elle comme une décharge dans un bras ou une jambe ?" },
    numbness: { ask: "Y a-t-il des fourmillements (picotements), ou un endroit engourdi ?" },
    weakness: { ask: "Avez-vous un bras ou une jambe plus faible qu’avant ?" },
    massage: { ask: "Quand était le dernier massage ?" },
    began: { ask: "Comment cela a-t-il commencé ?" },
    onset: { ask: "Quand cela a-t-il commencé ?" },
    kind: { ask: "Qu’y a-t-il eu pendant le massage ?" },
    areas: { ask: "Où avez-vous mal ?", hint: "Touchez l’image, ou utilisez la liste." },
    spread: { ask: "Quelle taille fait l’endroit douloureux ?" },
    treated: { ask: "L’endroit douloureux a-t-il été massé ?" },
    "neck-signs": {
      ask: "Avez-vous aussi vu double, eu du mal à articuler, une paupière qui tombait ou l’impression que tout tournait ?",
      counts: "Répondez Oui même si c’est passé."
    },
    quality: { ask: "Que ressentez-vous ?" },
    pain: { ask: "À quel point avez-vous mal aujourd’hui, au pire moment ?" },
    daily: { ask: "À quel point cela vous empêche-t-il de faire des choses ?" },
    painkillers: {
      ask: "Les antidouleurs ordinaires vous aident-ils ?",
      hint: "Comme l’ibuprofène ou le paracétamol."
    },
    trend: { ask: "Est-ce que ça va mieux ?" },
    night: { ask: "Avez-vous mal la nuit ?" },
    age: { ask: "Quel âge avez-vous ?" },
    conditions: { ask: "Êtes-vous dans un de ces cas ?" },
    worried: { ask: "Sentez-vous que quelque chose ne va vraiment pas ?" },
    "foot-sore": { ask: "Avez-vous une plaie ouverte ou une cloque à un pied ?" },
    "operated-place": {
      ask: "Avez-vous mal là où vous avez eu l’opération, ou là où se trouve l’appareil ou le tube ?"
    },
    joint: { ask: "Une articulation est-elle gonflée ?" }
  }
};

const dayParts = {
  morning: "dans la matinée",
  afternoon: "dans l’après-midi",
  evening: "dans la soirée",
  night: "dans la nuit"
};
const result = {
  result: {
    why: "Pourquoi nous disons cela",
    unanswered: "Vous n’avez pas répondu à certaines questions. Elles vérifient s’il vous faut de l’aide plus tôt.",
    nothing: "Vous avez dit non à tous les signes d’alerte de nos questions.",
    signs: "Six signes d’une douleur ordinaire",
    signsLead: "Ces signes sont habituels. Ils ne prouvent rien.",
    todo: "Que faire",
    watch: "Ce qu’il faut surveiller",
    checkAgain: (day, part) => `Refaites le test ${day} ${dayParts[part]}, ou plus tôt si quelque chose change.`,
    change: (question) => `Modifier : ${question}`,
    changeShort: "Modifier",
    answers: "Vos réponses",
    restart: "Recommencer",
    back: "Retour aux questions",
    callEmergency: (number) => `Appeler le ${number}`,
    callLocal: "Appelez votre numéro d’urgence local maintenant. Sur beaucoup de portables, le 112 marche aussi.",
    elsewhere: (country) => `${country ? `Ce numéro est pour : ${country}. ` : ""}Dans un autre pays ? Appelez le numéro de ce pays.`,
    callAdvice: (number) => `Appeler la ligne santé : ${number}`,
    callTherapist: (number) => `Appeler votre massothérapeute : ${number}`,
    book: "Nous contacter pour cela",
    against: {
      title: "Quelqu’un vous a fait mal, ou a touché votre corps d’une façon que vous ne vouliez pas ?",
      text: "Ce n’est pas votre faute. Vous pouvez en parler à un médecin, à la police ou à une ligne d’écoute."
    },
    notReviewed: "Aucun médecin ni personnel infirmier n’a encore vérifié ce guide.",
    notDiagnosis: "Ce test donne des conseils généraux, pas un diagnostic. Il peut passer à côté de quelque chose. Si vous vous inquiétez, demandez à un médecin."
  },
  scale: {
    here: (place, of) => `Niveau ${place} sur ${of}`
  },
  course: {
    title: "Comment cela se passe d’habitude",
    text: "Le plus souvent, la douleur commence dans les 12 heures, est la plus forte le premier ou le deuxième jour, et a presque disparu après 3 jours.",
    sketch: "Les courbes sont un dessin. Personne n’a mesuré cela jour par jour.",
    here: "Vous êtes ici",
    after: (from, to = from) => {
      if (to > 7 && from <= 8) return "Plus de 7 jours après le massage";
      if (to === 0) return "Le jour du massage";
      const days = from === to || to > 7 ? "#" : `${from} à #`;
      return plural("fr", to > 7 ? from : to, {
        one: `${days} jour après le massage`,
        other: `${days} jours après le massage`
      });
    },
    pain: (score) => `douleur ${score} sur 10`,
    you: (from, to, pain) => {
      const days = to > 7 ? from > 8 ? `jour ${from}` : "après le jour 7" : from === to ? `jour ${to}` : `jours ${from} à ${to}`;
      return `Vous : ${days}${pain === void 0 ? "" : `, douleur ${pain}`}`;
    },
    axis: "Douleur les jours après le massage",
    usual: "La plupart des gens : environ 3 jours",
    slow: "Jusqu’à 7 jours : peut être normal, mais seulement si cela va mieux",
    above: "C’est plus de douleur que chez la plupart des gens à ce moment.",
    ask: "En cas de doute, demandez à un médecin ou en pharmacie.",
    only: "Cette image ne parle que de la douleur et des jours. Vos autres réponses comptent aussi."
  },
  summary: {
    open: "Pour mon médecin ou massothérapeute",
    lead: "Vous pouvez leur montrer ceci.",
    title: "Douleur après un massage",
    made: (when) => `Fait le ${when}.`,
    result: "Résultat",
    no: "Signes d’alerte avec la réponse « Non »",
    copy: "Copier",
    share: "Partager",
    save: "Télécharger en texte",
    print: "Imprimer"
  },
  outcomes: {
    copied: "Copié.",
    refused: "Cette page ne peut pas le faire. Le texte ci-dessus est sélectionné : vous pouvez le copier vous-même.",
    file: "Pas de fichier ? Vous pouvez copier le texte pour votre médecin à la place."
  }
};

const screens = {
  steps: {
    progress: (step, of) => `Étape ${step} sur ${of}`,
    left: (part) => `Encore ${Math.round(minutes * part) || 1} min`,
    next: "Continuer",
    back: "Retour",
    showResult: "Voir quoi faire maintenant",
    already: "D’après vos réponses jusqu’ici : demandez une aide médicale aujourd’hui. Les questions suivantes montrent s’il vous la faut plus tôt.",
    missing: "Il manque encore des réponses.",
    missingHere: "Choisissez une réponse.",
    severalHint: chooseAll,
    goesOn: "Votre réponse mène à la question suivante.",
    serious: "Cela peut être grave. Vous pouvez passer le reste.",
    stop: "Que faire maintenant",
    helpNow: "Besoin d’aide vite ?",
    not: "Ne compte pas :",
    scale: "0 veut dire aucune douleur. 10 est la pire douleur que vous pouvez imaginer.",
    scaleKeys: "Vous pouvez aussi taper le nombre.",
    score: (score) => {
      if (score === 0) return "aucune douleur";
      if (score <= 3) return "légère";
      return score <= 6 ? "moyenne" : "forte";
    }
  },
  rows: { yes: "Oui", no: "Non", unsure: "Je ne sais pas" },
  pages: {
    "alarm-body": {
      title: "Depuis le massage, avez-vous eu un de ces signes ?",
      lead: `Ils sont rares. ${onlyNew}`
    },
    "alarm-nerves": {
      title: "Et depuis le massage, un de ces signes ?",
      lead: "Certains sont intimes."
    },
    "alarm-limbs": { title: "Ou depuis le massage, un de ces signes ?" },
    "alarm-more": { title: "Plus de détails sur ce que vous avez remarqué" }
  }
};

const tips = {
  tips: {
    move: {
      title: "Bougez doucement",
      text: "Faites des choses légères, comme une petite marche. Pas de sport intense pendant un jour ou deux.",
      caution: "Arrêtez si la douleur devient vive ou part comme une décharge. Avec l’EM/SFC ou le Covid long, reposez-vous plutôt."
    },
    warmth: {
      title: "Essayez la chaleur",
      text: "Un bain chaud ou une poche chaude peut calmer la douleur. Le sel dans le bain n’ajoute rien de prouvé.",
      caution: "Pas de chaleur ni de bain chaud avec un patch de médicament sur la peau. Pas de chaleur sur un gel antidouleur, une peau engourdie ou abîmée, un bleu récent ou un gonflement. Pas de chaleur si votre sang circule mal ou si vous avez de la fièvre. Pendant la grossesse, tiède, pas chaud. Ne vous endormez pas sur une poche chaude."
    },
    lighter: {
      title: "Moins fort la prochaine fois",
      text: "Pas de massage profond ni de pistolet de massage sur l’endroit douloureux tant qu’il n’est pas redevenu normal. La prochaine fois, demandez moins de pression."
    },
    sleep: {
      title: "Laissez faire le temps",
      text: "Reposez-vous et passez une bonne nuit. Le plus souvent, la douleur s’en va toute seule."
    },
    "speak-up": {
      title: "Dites-le",
      text: "Vous pouvez dire « moins fort » ou « stop » à tout moment. Avant de commencer, parlez de vos problèmes de santé à la personne qui masse.",
      caution: "Si une douleur est vive, dites stop tout de suite."
    },
    tablets: {
      title: "Ibuprofène, si besoin",
      text: "Il peut aider pendant un jour ou deux. Prenez-en juste assez pour que cela aide. Demandez en pharmacie.",
      caution: "Pas si vous prenez des médicaments qui fluidifient le sang, ou si vous réagissez à l’aspirine. Pas si vous êtes enceinte ou voulez l’être. Pas après un ulcère à l’estomac ou un AVC. Pas avec une maladie du cœur, du foie, des reins ou de l’intestin, de l’hypertension ou une urine brune. De l’asthme, 65 ans ou plus, ou d’autres médicaments ? Demandez d’abord. N’utilisez pas les comprimés et le gel antidouleur ensemble. Ne prenez pas d’antidouleurs pour cacher un signe d’alerte."
    },
    paracetamol: {
      // In large text the long name breaks there, if at all.
      title: "Paracétamol (acéta­minophène)",
      text: "Seul, il a peu aidé contre le mal de dos dans les études. Certaines personnes l’apprécient.",
      caution: "Jamais plus que ce qui est écrit sur la boîte. Beaucoup de médicaments contre le rhume en contiennent aussi. Avec des problèmes de foie, demandez d’abord. Ne prenez pas d’antidouleurs pour cacher un signe d’alerte."
    },
    gel: {
      title: "Un gel antidouleur",
      text: "Le gel de diclofénac ou d’ibuprofène aide pour les entorses. Après un massage, il n’a pas été testé.",
      caution: "Pas sur une peau abîmée, sous une source de chaleur, ou avec des comprimés d’ibuprofène. Pas si vous réagissez à l’aspirine. De l’asthme, un ulcère à l’estomac, des problèmes de reins ou une grossesse ? Demandez d’abord."
    },
    drink: {
      title: "Buvez quand vous avez soif",
      text: "Mais l’eau ne chasse pas la douleur des muscles.",
      caution: "Ne vous forcez pas à boire. Si un médecin limite ce que vous buvez, respectez cette limite."
    },
    ice: {
      title: "Quelque chose de froid",
      text: "Le froid a un peu calmé la douleur après le sport, dans de petites études. Après un massage, il n’a pas été testé.",
      caution: "Enveloppez-le dans un linge. 10 à 15 minutes à la fois. Jamais sur une peau engourdie, ni si votre sang circule mal."
    },
    stretch: {
      title: "Les étirements",
      text: "S’étirer doucement est très bien si cela fait du bien. Cela ne change presque rien à la douleur."
    },
    therapist: {
      title: "Choisissez une personne formée",
      text: "Une étude plus ancienne a regroupé des cas de blessures graves. La plupart concernaient des façons de masser très fortes, ou des personnes qui n’étaient pas formées au massage. Demandez quelle formation la personne a, et si elle connaît votre problème de santé."
    },
    regular: {
      title: "Y retourner souvent",
      text: "Certaines personnes ont moins mal si elles y vont régulièrement. Cela n’a pas été testé. Demandez à la personne qui masse à quel rythme y aller.",
      caution: "Ce n’est pas une raison pour supporter la douleur."
    }
  },
  faqs: {
    hurt: {
      title: "Un massage peut-il faire mal au dos ?",
      text: "Oui, parfois. Une douleur légère pendant un jour ou deux est fréquente. Les blessures graves sont rares. Beaucoup de cas décrits concernent des craquements, ou des façons de masser très fortes."
    },
    help: {
      title: "Le massage aide-t-il contre le mal de dos ?",
      text: "Il peut calmer le mal de dos pendant quelques semaines. Les preuves sont faibles. Au Royaume-Uni, les conseils de santé disent de l’utiliser seulement avec des exercices."
    },
    course: {
      title: "Combien de temps vais-je avoir mal ?",
      text: "Le plus souvent, la douleur est la plus forte le premier ou le deuxième jour. Elle a presque disparu après 3 jours. Jusqu’à 7 jours peut être normal si cela va nettement mieux. À quoi s’attendre :",
      lines: [
        "Premier soir : zone sensible, lourdeur ou fatigue. Le plus souvent, la douleur a déjà commencé.",
        "Le lendemain matin : souvent de la raideur. Bouger doucement aide.",
        "Jour 2 : encore douloureux, mais cela ne devrait pas être pire.",
        "Jour 3 : beaucoup mieux.",
        "Jour 7 : cela devrait avoir disparu."
      ]
    },
    unwell: {
      title: "Est-ce normal d’avoir de la fatigue, envie de vomir, ou l’impression d’une grippe ?",
      text: "Beaucoup de gens disent être à plat pendant une journée. Personne ne sait pourquoi. Cela ne montre pas que des toxines sont sorties. Un nez bouché ou un visage bouffi peut venir de la position sur le ventre. Cela devrait passer en quelques heures."
    },
    headache: {
      title: "Un mal de tête est-il normal ?",
      text: "Un mal de tête léger, comme ceux que vous aviez avant, peut venir. Il devrait diminuer en une journée."
    },
    dizzy: {
      title: "La tête vous tourne quand vous vous levez ?",
      text: "Levez-vous lentement. Asseyez-vous d’abord une minute. Ne conduisez pas avant que ce soit passé."
    },
    low: {
      title: "Pourquoi est-ce que je pleure ou que je n’ai pas le moral ?",
      text: "Cela peut arriver. Cela devrait passer en un jour ou deux. Est-ce que cela reste, ou fait revenir quelque chose de mauvais ? Parlez-en à quelqu’un de confiance ou à un médecin.",
      caution: "Si vous pensez à vous faire du mal, demandez une aide d’urgence maintenant."
    },
    marks: {
      title: "Combien de temps durent les bleus et les marques de ventouses ou de raclage de la peau ?",
      text: "La plupart partent en 2 semaines environ. Les bleus deviennent d’abord jaunes ou verts. Pas de massage à cet endroit jusque-là.",
      caution: "Prenez-vous des médicaments qui fluidifient le sang ? Un bleu est-il plus grand que votre paume ? Consultez un médecin. Si la peau est chaude et douloureuse et que la zone s’agrandit, demandez une aide médicale aujourd’hui."
    },
    heat: {
      title: "Chaud ou froid ?",
      text: "Essayez d’abord la chaleur. Après le sport, les poches chaudes ont le mieux marché les 2 premiers jours, dans de petites études. Si vous préférez le froid, c’est bien aussi. Lisez sur les deux fiches quand il ne faut pas."
    },
    wash: {
      title: "Puis-je prendre une douche, un bain ou aller au sauna ?",
      text: "Une douche ou un bain quand vous voulez, mais pas trop chaud. Pas de sauna tant que la tête vous tourne ou que vous vous sentez faible."
    },
    sleep: {
      title: "Comment dormir ?",
      text: "Dans toute position confortable. Sur le dos, essayez un oreiller sous les genoux. Sur le côté, essayez-en un entre les genoux."
    },
    alcohol: {
      title: "Puis-je boire de l’alcool ?",
      text: "Mieux vaut éviter tant que la tête vous tourne ou que vous avez une grande fatigue, ou avec des antidouleurs. Personne ne l’a testé après un massage."
    },
    work: {
      title: "Puis-je travailler, conduire ou porter ?",
      text: "La plupart des gens peuvent faire un travail léger. Ne portez rien de lourd pendant un jour ou deux. Ne conduisez pas si la tête vous tourne, ou si tourner la tête ou freiner fait mal."
    },
    exercise: {
      title: "Quand puis-je faire du sport ?",
      text: "Marchez dès que vous voulez. Reprenez le sport intense après un jour ou deux, quand cela ne fait plus mal. Arrêtez si la douleur devient vive."
    },
    next: {
      title: "Quand puis-je avoir le prochain massage ?",
      text: "Quand l’endroit douloureux est redevenu normal. C’est pareil pour un pistolet de massage ou un rouleau de massage. Si vous attendez de voir un médecin, demandez-lui d’abord."
    },
    kinds: {
      title: "Pas seulement les mains ? Ce qui change",
      text: "À la personne qui vous aide, dites ce qui a été fait.",
      lines: [
        "Cou ou dos qu’on a fait craquer : cela peut faire mal pendant un jour. Si vous avez un nouveau mal de tête, une nouvelle douleur au cou ou la tête qui tourne, demandez une aide d’urgence.",
        "Aiguilles : un petit bleu est fréquent. Si inspirer fait mal ou est difficile, demandez une aide d’urgence. Pour une douleur vive dans la poitrine, l’épaule ou le haut du dos, demandez une aide médicale aujourd’hui.",
        "Ventouses ou raclage de la peau : des marques plates, rondes ou en bandes, sont habituelles. Avec des cloques, voir la ligne suivante.",
        "Pierres chaudes ou autre chaleur : des cloques, ou une peau blanche ou noire, sont une brûlure. Refroidissez-la sous l’eau fraîche du robinet pendant 20 minutes. Demandez une aide médicale aujourd’hui.",
        "Fauteuil ou pistolet de massage : il ne peut pas sentir ce que vous sentez. La prochaine fois, réglez-le moins fort. Pas sur les os ni sur le devant du cou.",
        "Quelqu’un debout ou à genoux sur vous : avec une douleur en plein sur un os, consultez un médecin. Avec des os fragiles, ou à 65 ans ou plus, aujourd’hui."
      ]
    },
    say: {
      title: "Que dire à la personne qui masse ?",
      text: "Vous pouvez copier ceci et le compléter :",
      quote: "Bonjour. J’ai eu un massage avec vous le … Depuis, j’ai mal ici : … Cela a commencé … et je ressens … La prochaine fois, appuyez moins fort à cet endroit, s’il vous plaît, ou évitez-le. Y a-t-il quelque chose que je devrais savoir sur ce que vous avez fait ?"
    },
    complain: {
      title: "À qui la faute, et puis-je me plaindre ?",
      text: "La douleur seule ne montre aucune faute, ni la vôtre ni celle de l’autre personne. Parlez-en d’abord à la personne qui a fait le massage, si vous le pouvez. Vous pouvez aussi vous plaindre auprès de l’établissement. Ou à l’organisme qui l’autorise à exercer ou tient son registre. Notez ce qui s’est passé, et quand.",
      caution: "Quelqu’un vous a fait mal exprès, ou a touché votre corps d’une façon que vous ne vouliez pas ? Ce n’est pas votre faute. Vous pouvez en parler à un médecin, à la police ou à une ligne d’écoute."
    }
  },
  causes: {
    pressure: {
      title: "Trop de pression",
      text: "Un travail en profondeur peut laisser des muscles sensibles ou des bleus."
    },
    first: {
      title: "C’était votre premier massage, ou vous sentez vite la douleur",
      text: "Ce qui semble léger à d’autres peut être trop pour vous. Dites-le, et commencez en douceur."
    },
    technique: {
      title: "Une technique qui ne vous convient pas",
      text: "Les blessures graves sont rares. Beaucoup de cas décrits concernent des façons de masser très fortes, ou des torsions soudaines du cou."
    },
    training: {
      title: "Trop peu de formation",
      text: "Une étude plus ancienne a regroupé des cas de blessures graves. La plupart concernaient des façons de masser très fortes, ou des personnes qui n’étaient pas formées au massage. Mais on peut aussi avoir mal après des mains formées."
    },
    conditions: {
      title: "Un problème de santé déjà là avant",
      text: "Par exemple un problème de disque, des os fragiles, une opération, une fibromyalgie ou de l’arthrite. Cela peut rendre un massage douloureux ou risqué. Un massage doux peut convenir : demandez d’abord."
    }
  }
};

const fr = {
  lang: "fr",
  dir: "ltr",
  label: (name) => `${name} :`,
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

export { fr };

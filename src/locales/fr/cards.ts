import { plural } from '../plural.js';
import type { Words } from '../schema.js';

/** What all cards share, the signs to read without the check, and the myth cards. */
export const cards: Pick<Words, 'grades' | 'cards' | 'myths'> = {
  grades: {
    good: 'Bonnes preuves',
    some: 'Quelques preuves',
    traditional: 'Souvent conseillé, à peine testé',
    disputed: 'Les experts ne sont pas d’accord',
    unhelpful: 'Testé : ne change pas grand-chose',
    judgement: 'Notre propre avis',
  },
  cards: {
    tips: 'Conseils qui peuvent aider',
    tipsFit: 'Ils correspondent à vos réponses.',
    usual: {
      ache: 'Une douleur sourde, lourde ou raide, et sensible quand vous appuyez. Pas vive.',
      spread:
        'Un massage travaille toute une zone. La douleur est donc le plus souvent étendue aussi.',
      sides: 'Si un seul côté a été massé, seul ce côté devrait faire mal.',
      soon: 'Le plus souvent dans les 12 heures. Ce qui commence plus de 2 jours après peut avoir une autre cause.',
      short:
        'Cela devrait diminuer un peu chaque jour. Chez certaines personnes, cela dure jusqu’à 7 jours.',
      movement: 'Une petite marche détend. Elle ne devrait pas faire plus mal.',
    },
    signs: 'Normal ou pas ?',
    serious: 'Quatre signes à prendre au sérieux',
    seriousLead:
      'Il y en a d’autres. Plus bas se trouvent les signes qui demandent une aide rapide.',
    seriousSigns: {
      sharp: {
        title: 'Douleur vive ou comme une décharge',
        text: 'Elle peut venir d’un nerf ou d’une blessure. Si elle ne part pas, consultez un médecin. Si elle est venue en quelques secondes et ressemble à une déchirure, demandez une aide d’urgence.',
      },
      tingling: {
        title: 'Fourmillements (picotements)',
        text: 'Après un moment sans bouger, ils partent en quelques minutes. S’ils durent un jour ou plus, consultez un médecin. S’ils restent dans les deux jambes ou les deux mains, demandez une aide d’urgence.',
      },
      numb: {
        title: 'Bras ou jambe engourdi',
        text: 'Un nerf peut être blessé. Si cela dure un jour ou plus, consultez un médecin. Si cela s’étend ou si le bras ou la jambe est faible, demandez une aide médicale aujourd’hui. Est-ce dans les deux jambes, entre les jambes, au visage ou le long d’un côté du corps ? Demandez une aide d’urgence.',
      },
      slow: {
        title: 'Douleur depuis plus de 3 jours',
        text: 'Consultez un médecin si cela ne va pas mieux après 3 jours, ou si c’est encore là après 7 jours. Faites-le aussi si c’est pire après 2 jours.',
      },
    },
    alarms: 'Signes qui demandent une aide rapide',
    more: (number) => plural('fr', number, { one: '# autre conseil', other: '# autres conseils' }),
    faqs: 'Ce que les gens demandent',
    myths: 'Vrai ou faux ?',
    count: (number, of) => `${number} sur ${of}`,
    true: 'Vrai',
    false: 'Faux',
    myth: 'Idée fausse',
    fact: 'En fait :',
    causes: 'Pourquoi vous pouvez avoir mal',
    causesLead: 'Avoir mal ne suffit pas à dire que quelqu’un a fait une erreur.',
    careful: 'Attention :',
    evidence: 'Sources',
    newTab: '(s’ouvre dans un nouvel onglet)',
  },
  myths: {
    'always-harm': {
      title: 'Avoir mal après un massage, c’est signe de blessure.',
      text: 'Une douleur légère et sourde pendant un jour ou deux est fréquente. Dans les études, de 1 personne sur 10 à la moitié des gens ont senti quelque chose comme ça.',
    },
    'more-pain': {
      title: 'Plus ça fait mal, mieux ça marche.',
      text: 'Rien ne le prouve. Dans deux études, la douleur après le massage ne disait pas grand-chose sur qui allait mieux ensuite. Une personne qui masse bien vous demande si la pression convient.',
    },
    'slipped-disc': {
      title: 'Un massage peut donner une hernie à un disque sain.',
      text: 'Très peu probable. Dans les rares cas décrits, certaines personnes avaient déjà un problème de disque. Dans d’autres, le massage était très fort, ou on avait fait craquer le dos. Parlez de votre dos à la personne qui vous masse.',
    },
    toxins: {
      title: 'Le massage fait sortir des toxines ou l’acide lactique.',
      text: 'Personne n’a trouvé une telle toxine. Dans une petite étude, le massage a ralenti l’élimination de l’acide lactique.',
    },
    flush: {
      title: 'Il faut boire beaucoup pour tout éliminer.',
      text: 'Vos reins et votre foie le font de toute façon. Buvez quand vous avez soif.',
    },
    healing: {
      title: 'La douleur montre que le corps guérit.',
      text: 'La douleur ne prouve pas que le massage a marché.',
    },
    tears: {
      title: 'La douleur vient de minuscules déchirures du muscle.',
      text: 'Personne ne l’a montré après un massage.',
    },
    bruise: {
      title: 'Les bleus montrent que ça a marché.',
      text: 'De petits vaisseaux sanguins se sont cassés. Un bleu n’est pas un signe de réussite.',
    },
    knots: {
      title: 'Les nœuds sont des fibres de muscle collées.',
      text: 'Personne ne sait vraiment ce qu’est un nœud. Les experts ne sont pas d’accord.',
    },
    crack: {
      title: 'Un craquement, c’est un os qui se remet en place.',
      text: 'Des images d’articulations des doigts montrent une bulle de gaz quand elles craquent. Aucun os ne se remet en place. Si un craquement a fait mal, faites vérifier.',
    },
    epsom: {
      title: 'Le sel d’Epsom fait sortir la douleur.',
      text: 'L’eau chaude peut aider. Pour le sel, rien n’est prouvé.',
    },
    'bed-rest': {
      title: 'Si ça fait mal, restez au lit.',
      text: 'Pour la plupart des maux de dos, une activité légère est meilleure.',
    },
  },
};

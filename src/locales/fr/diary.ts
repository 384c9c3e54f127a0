import { plural } from '../plural.js';
import type { Words } from '../schema.js';

/** The diary, and its short check of a day. */
export const diary: Pick<Words, 'shortCheck' | 'diary'> = {
  shortCheck: {
    title: 'Le test du jour',
    sign: {
      ask: 'Un de ces signes est-il nouveau, ou pire qu’à votre dernier test ?',
      hint: 'Si vous répondez « Oui » ou « Je ne sais pas », nous reposerons toutes les questions.',
    },
    signs: {
      night:
        'Une douleur qui vous réveille, qui ne s’arrête jamais, ou qui empire quand vous toussez',
      place: 'Une douleur à un nouvel endroit, ou un autre type de douleur',
    },
  },
  diary: {
    title: 'Suivre l’évolution',
    lead: 'Deux minutes par jour vous aident à voir si cela diminue.',
    private:
      'Tout est enregistré dans ce navigateur seulement. Toute personne qui utilise ce navigateur peut le voir. Dans une fenêtre privée, tout est supprimé quand vous fermez la fenêtre.',
    start: 'Suivre sur cet appareil',
    instead:
      'Votre journal parle d’un autre massage. Si vous en commencez un nouveau, l’ancien est mis de côté.',
    whichDay: 'Quel jour a eu lieu le massage ?',
    daysAgo: (days, weekday) =>
      plural('fr', days, {
        one: `Il y a # jour, ${weekday}`,
        other: `Il y a # jours, ${weekday}`,
      }),
    on: 'Votre journal a commencé. Revenez sur cette page demain pour votre prochain test.',
    yours: 'Votre journal',
    checks: 'Vos tests jusqu’ici',
    findings: {
      worse: 'Cela s’est aggravé.',
      slow: 'Cela dure depuis plus de 3 jours et ne s’améliore pas.',
      better: 'Cela va mieux.',
      gone: 'Cela a disparu. Vous pouvez arrêter le suivi.',
    },
    scores: (before, now) =>
      `Votre note de douleur était de ${before}, et elle est maintenant de ${now}.`,
    now: 'Refaire le test',
    afresh: 'Faire un nouveau test',
    ending:
      'Tant mieux si c’est fini. Vous n’avez plus besoin de ce journal. Si la douleur revient, faites un nouveau test.',
    remind: 'Mettre le prochain test à mon agenda',
    reminder: {
      title: 'Test de la douleur',
      text: 'Regardez comment ça va aujourd’hui. C’est pire, ou il y a du nouveau ? N’attendez pas ce rappel.',
    },
    save: 'Enregistrer une copie',
    delete: 'Tout supprimer',
    deleted: 'Votre journal est supprimé.',
    undo: 'Annuler',
    problems: {
      blocked:
        'Ce navigateur ne laisse pas la page enregistrer. Votre journal sera perdu quand vous fermerez la page.',
      full: 'Il n’y a plus de place pour enregistrer votre journal. Il sera perdu quand vous fermerez la page. Enregistrez une copie pour le garder.',
      unreadable:
        'Un journal a été enregistré ici, mais cette page ne peut pas le lire. Il est conservé. Vous pouvez enregistrer une copie, ou le supprimer.',
      newer:
        'Une version plus récente de ce test a enregistré un journal ici. Il reste tel quel. Rechargez la page plus tard pour le voir.',
      elsewhere:
        'Dans un autre onglet, ce journal a été supprimé ou un nouveau a été commencé. Ce que vous voyez ici sera perdu quand vous fermerez la page. Enregistrez une copie pour le garder.',
      clock:
        'L’horloge de cet appareil indique une heure plus ancienne que votre dernier test. Les jours peuvent donc être faux.',
    },
  },
};

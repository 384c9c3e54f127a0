import { plural } from '../plural.js';
import type { Words } from '../schema.js';

/** Behind the date of a day. */
const dayParts = {
  morning: 'dans la matinée',
  afternoon: 'dans l’après-midi',
  evening: 'dans la soirée',
  night: 'dans la nuit',
};

/** The screen of a result, and what can be handed on. */
export const result: Pick<Words, 'result' | 'scale' | 'course' | 'summary' | 'outcomes'> = {
  result: {
    why: 'Pourquoi nous disons cela',
    unanswered:
      'Vous n’avez pas répondu à certaines questions. Elles vérifient s’il vous faut de l’aide plus tôt.',
    nothing: 'Vous avez dit non à tous les signes d’alerte de nos questions.',
    signs: 'Six signes d’une douleur ordinaire',
    signsLead: 'Ces signes sont habituels. Ils ne prouvent rien.',
    todo: 'Que faire',
    watch: 'Ce qu’il faut surveiller',
    checkAgain: (day, part) =>
      `Refaites le test ${day} ${dayParts[part]}, ou plus tôt si quelque chose change.`,
    change: (question) => `Modifier\u202F: ${question}`,
    changeShort: 'Modifier',
    answers: 'Vos réponses',
    restart: 'Recommencer',
    back: 'Retour aux questions',
    callEmergency: (number) => `Appeler le ${number}`,
    callLocal:
      'Appelez votre numéro d’urgence local maintenant. Sur beaucoup de portables, le 112 marche aussi.',
    elsewhere: (country) =>
      `${country ? `Ce numéro est pour\u202F: ${country}. ` : ''}Dans un autre pays\u202F? Appelez le numéro de ce pays.`,
    callAdvice: (number) => `Appeler la ligne santé\u202F: ${number}`,
    callTherapist: (number) => `Appeler votre massothérapeute\u202F: ${number}`,
    book: 'Nous contacter pour cela',
    against: {
      title:
        'Quelqu’un vous a fait mal, ou a touché votre corps d’une façon que vous ne vouliez pas ?',
      text: 'Ce n’est pas votre faute. Vous pouvez en parler à un médecin, à la police ou à une ligne d’écoute.',
    },
    notReviewed: 'Aucun médecin ni personnel infirmier n’a encore vérifié ce guide.',
    notDiagnosis:
      'Ce test donne des conseils généraux, pas un diagnostic. Il peut passer à côté de quelque chose. Si vous vous inquiétez, demandez à un médecin.',
  },
  scale: {
    here: (place, of) => `Niveau ${place} sur ${of}`,
  },
  course: {
    title: 'Comment cela se passe d’habitude',
    text: 'Le plus souvent, la douleur commence dans les 12 heures, est la plus forte le premier ou le deuxième jour, et a presque disparu après 3 jours.',
    sketch: 'Les courbes sont un dessin. Personne n’a mesuré cela jour par jour.',
    here: 'Vous êtes ici',
    after: (from, to = from) => {
      if (to > 7 && from <= 8) return 'Plus de 7 jours après le massage';
      if (to === 0) return 'Le jour du massage';
      const days = from === to || to > 7 ? '#' : `${from} à #`;
      return plural('fr', to > 7 ? from : to, {
        one: `${days} jour après le massage`,
        other: `${days} jours après le massage`,
      });
    },
    pain: (score) => `douleur ${score} sur 10`,
    you: (from, to, pain) => {
      const days =
        to > 7
          ? from > 8
            ? `jour ${from}`
            : 'après le jour 7'
          : from === to
            ? `jour ${to}`
            : `jours ${from} à ${to}`;
      return `Vous\u202F: ${days}${pain === undefined ? '' : `, douleur ${pain}`}`;
    },
    axis: 'Douleur les jours après le massage',
    usual: 'La plupart des gens : environ 3 jours',
    slow: 'Jusqu’à 7 jours : peut être normal, mais seulement si cela va mieux',
    above: 'C’est plus de douleur que chez la plupart des gens à ce moment.',
    ask: 'En cas de doute, demandez à un médecin ou en pharmacie.',
    only: 'Cette image ne parle que de la douleur et des jours. Vos autres réponses comptent aussi.',
  },
  summary: {
    open: 'Pour mon médecin ou massothérapeute',
    lead: 'Vous pouvez leur montrer ceci.',
    title: 'Douleur après un massage',
    made: (when) => `Fait le ${when}.`,
    result: 'Résultat',
    no: 'Signes d’alerte avec la réponse « Non »',
    copy: 'Copier',
    share: 'Partager',
    save: 'Télécharger en texte',
    print: 'Imprimer',
  },
  outcomes: {
    copied: 'Copié.',
    refused:
      'Cette page ne peut pas le faire. Le texte ci-dessus est sélectionné : vous pouvez le copier vous-même.',
    file: 'Pas de fichier ? Vous pouvez copier le texte pour votre médecin à la place.',
  },
};

import { plural } from '../plural.js';
import type { Words } from '../schema.js';
import { minutes } from './intro.js';
import { chooseAll, onlyNew } from './shared.js';

/** The screens of questions. */
export const screens: Pick<Words, 'steps' | 'rows' | 'pages'> = {
  steps: {
    progress: (step, of) => `Schritt ${step} von ${of}`,
    left: (part) => plural('de', Math.round(minutes * part) || 1, { other: 'noch # Min.' }),
    next: 'Weiter',
    back: 'Zurück',
    showResult: 'Zeigen, was jetzt zu tun ist',
    already:
      'Nach Ihren Antworten bis jetzt: Holen Sie noch heute ärztliche Hilfe. Die nächsten Fragen zeigen, ob Sie die Hilfe früher brauchen.',
    missing: 'Einige Fragen brauchen noch eine Antwort.',
    missingHere: 'Bitte wählen Sie eine Antwort.',
    severalHint: chooseAll,
    goesOn: 'Ihre Antwort führt Sie zur nächsten Frage.',
    serious: 'Das kann ernst sein. Sie können den Rest überspringen.',
    stop: 'Was jetzt zu tun ist',
    helpNow: 'Jetzt Hilfe nötig?',
    not: 'Nicht gemeint:',
    scale:
      '0 heißt: kein Schmerz. 10 heißt: der schlimmste Schmerz, den Sie sich vorstellen können.',
    scaleKeys: 'Sie können die Zahl auch eintippen.',
    score: (score) => {
      if (score === 0) return 'kein Schmerz';
      if (score <= 3) return 'leicht';
      return score <= 6 ? 'mittel' : 'stark';
    },
  },
  rows: { yes: 'Ja', no: 'Nein', unsure: 'Nicht sicher' },
  pages: {
    'alarm-body': {
      title: 'Hatten Sie seit der Massage etwas davon?',
      lead: `Das alles ist selten. ${onlyNew}`,
    },
    'alarm-nerves': {
      title: 'Und hatten Sie seit der Massage etwas hiervon?',
      lead: 'Manches ist sehr persönlich.',
    },
    'alarm-limbs': { title: 'Oder hatten Sie seit der Massage etwas hiervon?' },
    'alarm-more': { title: 'Mehr zu dem, was Sie bemerkt haben' },
  },
};

import { plural } from '../plural.js';
import type { Words } from '../schema.js';

/** Behind the date of a day. */
const dayParts = {
  morning: 'am Vormittag',
  afternoon: 'am Nachmittag',
  evening: 'am Abend',
  night: 'in der Nacht',
};

/** The screen of a result, and what can be handed on. */
export const result: Pick<Words, 'result' | 'scale' | 'course' | 'summary' | 'outcomes'> = {
  result: {
    why: 'Warum wir das sagen',
    unanswered:
      'Sie haben einige Fragen nicht beantwortet. Diese Fragen prüfen, ob Sie früher Hilfe brauchen.',
    nothing: 'Sie haben bei allen Warnzeichen, nach denen wir fragen, „Nein“ gesagt.',
    signs: 'Sechs Zeichen für gewöhnliche Schmerzen',
    signsLead: 'Diese Zeichen sind üblich, aber sie beweisen nichts.',
    todo: 'Was zu tun ist',
    watch: 'Worauf Sie achten sollten',
    checkAgain: (day, part) =>
      `Wiederholen Sie den Check am ${day} ${dayParts[part]}, oder früher, wenn sich etwas ändert.`,
    change: (question) => `Ändern: ${question}`,
    changeShort: 'Ändern',
    answers: 'Ihre Antworten',
    restart: 'Neu anfangen',
    back: 'Zurück zu den Fragen',
    callEmergency: (number) => `${number} anrufen`,
    callLocal:
      'Rufen Sie jetzt die Notrufnummer an Ihrem Ort an. Auf vielen Handys geht auch die 112.',
    elsewhere: (country) =>
      `${country ? `Diese Nummer gilt für: ${country}. ` : ''}In einem anderen Land? Rufen Sie die Notrufnummer dort an.`,
    callAdvice: (number) => `Gesundheits\u00ADtelefon anrufen: ${number}`,
    callTherapist: (number) => `Massagepraxis anrufen: ${number}`,
    book: 'Dazu Kontakt aufnehmen',
    against: {
      title: 'Hat Ihnen jemand wehgetan oder Sie so berührt, wie Sie es nicht wollten?',
      text: 'Es ist nicht Ihre Schuld. Sie können mit jemandem in einer Arztpraxis, bei der Polizei oder bei einem Hilfetelefon sprechen.',
    },
    notReviewed: 'Noch niemand aus Medizin oder Pflege hat diesen Ratgeber geprüft.',
    notDiagnosis:
      'Das ist allgemeiner Rat, keine Diagnose. Dabei kann etwas übersehen werden. Wenn Sie sich Sorgen machen, fragen Sie in einer Arztpraxis.',
  },
  scale: {
    here: (place, of) => `Stufe ${place} von ${of}`,
  },
  course: {
    title: 'Wie es meistens verläuft',
    text: 'Die meisten Schmerzen beginnen innerhalb von 12 Stunden, sind am ersten oder zweiten Tag am schlimmsten und nach 3 Tagen größtenteils weg.',
    sketch: 'Die Kurven sind eine Skizze. Niemand hat das Tag für Tag gemessen.',
    here: 'Sie sind hier',
    after: (from, to = from) => {
      if (to > 7)
        return from > 8
          ? plural('de', from, { other: '# Tage nach der Massage' })
          : 'Mehr als 7 Tage nach der Massage';
      if (to === 0) return 'Der Tag der Massage';
      return from === to
        ? plural('de', to, { one: '# Tag nach der Massage', other: '# Tage nach der Massage' })
        : `${from} bis ${to} Tage nach der Massage`;
    },
    pain: (score) => `Schmerz ${score} von 10`,
    you: (from, to, pain) => {
      const days =
        to > 7
          ? from > 8
            ? `Tag ${from}`
            : 'nach Tag 7'
          : `Tag ${from === to ? to : `${from} bis ${to}`}`;
      return `Sie: ${days}${pain === undefined ? '' : `, Schmerz ${pain}`}`;
    },
    axis: 'Schmerz an den Tagen nach der Massage',
    usual: 'Die meisten: etwa 3 Tage',
    slow: 'Bis zu 7 Tage: kann normal sein, aber nur, wenn es besser wird',
    above: 'Das ist mehr Schmerz, als die meisten zu diesem Zeitpunkt haben.',
    ask: 'Wenn Sie nicht sicher sind, fragen Sie in einer Arztpraxis oder Apotheke.',
    only: 'In diesem Bild geht es nur um Schmerz und Tage. Ihre anderen Antworten zählen auch.',
  },
  summary: {
    open: 'Für meine Massage- oder Arztpraxis',
    lead: 'Das können Sie dort zeigen.',
    title: 'Schmerzen nach einer Massage',
    made: (when) => `Erstellt am ${when}.`,
    result: 'Ergebnis',
    no: 'Warnzeichen mit der Antwort „Nein“',
    copy: 'Kopieren',
    share: 'Teilen',
    save: 'Als Text speichern',
    print: 'Drucken',
  },
  outcomes: {
    copied: 'Kopiert.',
    refused:
      'Diese Seite kann das nicht. Der Text oben ist markiert: Sie können ihn selbst kopieren.',
    file: 'Es kam keine Datei? Sie können stattdessen den Text für Ihre Arztpraxis kopieren.',
  },
};

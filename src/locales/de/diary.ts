import { plural } from '../plural.js';
import type { Words } from '../schema.js';

/** The diary, and its short check of a day. */
export const diary: Pick<Words, 'shortCheck' | 'diary'> = {
  shortCheck: {
    title: 'Check für heute',
    sign: {
      ask: 'Ist etwas davon neu oder schlimmer als bei Ihrem letzten Check?',
      hint: 'Wenn Sie „Ja“ oder „Nicht sicher“ wählen, stellen wir alle Fragen noch einmal.',
    },
    signs: {
      night: 'Schmerzen, die Sie wecken, nie aufhören oder beim Husten schlimmer werden',
      place: 'Schmerzen an einer neuen Stelle, oder eine neue Art von Schmerz',
    },
  },
  diary: {
    title: 'Verlauf notieren',
    lead: 'Zwei Minuten am Tag helfen Ihnen zu sehen, ob es nachlässt.',
    private:
      'Es wird nur in diesem Browser gespeichert. Alle, die diesen Browser benutzen, können es sehen. In einem privaten Fenster wird es gelöscht, wenn Sie das Fenster schließen.',
    start: 'Auf diesem Gerät notieren',
    instead:
      'Ihr Tagebuch gehört zu einer anderen Massage. Wenn Sie ein neues beginnen, wird das alte weggelegt.',
    whichDay: 'An welchem Tag war die Massage?',
    daysAgo: (days, weekday) =>
      plural('de', days, { one: `Vor # Tag, am ${weekday}`, other: `Vor # Tagen, am ${weekday}` }),
    on: 'Ihr Tagebuch hat begonnen. Kommen Sie morgen für Ihren nächsten Check auf diese Seite zurück.',
    yours: 'Ihr Tagebuch',
    checks: 'Ihre Checks bis jetzt',
    findings: {
      worse: 'Es ist schlimmer geworden.',
      slow: 'Es dauert schon über 3 Tage und wird nicht besser.',
      better: 'Es wird besser.',
      gone: 'Es ist weg. Sie brauchen nichts mehr zu notieren.',
    },
    scores: (before, now) => `Ihr Schmerzwert war ${before}, und jetzt ist er ${now}.`,
    now: 'Check jetzt wiederholen',
    afresh: 'Neuen Check starten',
    ending:
      'Gut, dass es vorbei ist. Sie brauchen dieses Tagebuch nicht mehr. Wenn die Schmerzen wiederkommen, starten Sie einen neuen Check.',
    remind: 'Nächsten Check in meinen Kalender',
    reminder: {
      title: 'Schmerz-Check',
      text: 'Schauen Sie, wie es heute ist. Schlimmer, oder etwas Neues? Warten Sie nicht auf diese Erinnerung.',
    },
    save: 'Kopie speichern',
    delete: 'Alles löschen',
    deleted: 'Ihr Tagebuch ist gelöscht.',
    undo: 'Rückgängig',
    problems: {
      blocked:
        'Dieser Browser lässt die Seite nichts speichern. Ihr Tagebuch geht verloren, wenn Sie die Seite schließen.',
      full: 'Es ist kein Platz mehr, um Ihr Tagebuch zu speichern. Es geht verloren, wenn Sie die Seite schließen. Speichern Sie eine Kopie, um es zu behalten.',
      unreadable:
        'Hier wurde ein Tagebuch gespeichert, aber diese Seite kann es nicht lesen. Es bleibt erhalten. Sie können eine Kopie speichern oder es löschen.',
      newer:
        'Eine neuere Version dieses Checks hat hier ein Tagebuch gespeichert. Es bleibt, wie es ist. Laden Sie die Seite später neu, um es zu sehen.',
      elsewhere:
        'In einem anderen Tab wurde dieses Tagebuch gelöscht oder ein neues begonnen. Was Sie hier sehen, geht verloren, wenn Sie die Seite schließen. Speichern Sie eine Kopie, um es zu behalten.',
      clock:
        'Die Uhr auf diesem Gerät zeigt eine frühere Zeit als bei Ihrem letzten Check. Darum können die Tage falsch sein.',
    },
  },
};

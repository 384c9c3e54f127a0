import type { Words } from '../schema.js';

/** How long the questions take in ordinary soreness; `npm run docs` holds it against the words. */
export const minutes = 6;

/** The first screen, and how it works. */
export const intro: Pick<Words, 'heading' | 'intro' | 'about'> = {
  heading: 'Schmerzen nach einer Massage?',
  intro: {
    lead: 'Sind es gewöhnliche Schmerzen, oder brauchen Sie Hilfe?',
    facts: [
      `Etwa ${minutes} Minuten`,
      'Rat für Erwachsene (18 oder älter), keine Diagnose',
      'Noch niemand aus Medizin oder Pflege hat es geprüft',
    ],
    kept: 'Nichts wird gesendet. Nichts wird gespeichert, außer wenn Sie ein Tagebuch beginnen',
    notKept: 'Ihre Antworten bleiben auf dieser Seite: Nichts wird gesendet oder gespeichert',
    start: 'Check starten',
    resume: 'Check fortsetzen',
    putAway: 'Ihre Antworten sind gelöscht.',
    bringBack: 'Zurückholen',
    emergency: (number, country) =>
      `Könnte es ein Notfall sein? Warten Sie nicht. Rufen Sie jetzt ${number ?? 'die Notrufnummer an Ihrem Ort'} an${country ? ` (${country})` : ''}.`,
  },
  about: {
    title: 'Quellen, und wie das funktioniert',
    text: [
      'Feste Regeln vergleichen Ihre Antworten mit Ratschlägen von Gesundheits\u00ADdiensten und mit Studien. Wenn sich Regeln unterscheiden, zählt die vorsichtigste.',
      'Der Check stützt sich auf Ratschläge von NHS, NICE und anderen und auf die Studien, die auf den Karten stehen. Diese Stellen haben den Check nicht geprüft.',
      'Noch niemand aus Medizin oder Pflege hat den Check geprüft. Er ist zum Lernen da. Er findet keine Krankheiten und schließt keine aus.',
    ],
    version: (version, date) => `Version ${version}, ${date}.`,
  },
};

import { plural } from '../plural.js';
import type { Words } from '../schema.js';
import { chooseAll } from './shared.js';

/** The check before a massage. */
export const prepare: Pick<Words, 'prepare'> = {
  prepare: {
    title: 'Check vor einer Massage',
    lead: chooseAll,
    groups: {
      wait: 'Haben Sie jetzt etwas davon?',
      ask: 'Trifft etwas davon auf Sie zu?',
      tell: 'Und etwas hiervon?',
    },
    items: {
      fever: 'Eine Temperatur von 38 °C (100,4 °F) oder mehr, oder eine ansteckende Krankheit',
      clot: 'Ein Arm, ein Bein oder eine Wade ist geschwollen, heiß oder schwer, pocht oder hat die Farbe verändert',
      swelling: 'Eine Schwellung, die niemand erklärt hat',
      fracture: 'Ein Knochenbruch, der nicht verheilt ist',
      skin: 'Infizierte, verbrannte oder offene Haut',
      unexplained: 'Sehr starke Schmerzen, die niemand erklärt hat',
      thinner: 'Blutverdünner, oder Blut, das nicht gut gerinnt',
      pregnant: 'Schwanger, oder vielleicht schwanger',
      cancer: 'Krebs, jetzt oder früher',
      lymph: 'Entfernte Lymphknoten (Lymphdrüsen)',
      bones:
        'Schwache Knochen, ein Knochenbruch bei einem kleinen Sturz, oder 3 Monate oder länger Kortison-Tabletten',
      operation: 'Eine Operation in den letzten 3 Monaten',
      metal: 'Metall, ein Herzschrittmacher, eine Pumpe oder ein Schlauch im Körper',
      heart: 'Ein Herzproblem, oder früher ein Blutgerinnsel',
      fragile: 'Haut, die leicht reißt',
      disc: 'Ein Bandscheiben\u00ADvorfall oder Probleme mit einer Bandscheibe, jetzt oder früher',
      numb: 'Eine Stelle, die sich taub anfühlt',
      diabetes: 'Diabetes (wenn Sie Insulin nehmen, messen Sie nach der Massage Ihren Blutzucker)',
      'pressure-stroke': 'Früher ein Schlaganfall, oder Bluthochdruck',
      tissue: 'Sehr dehnbare Gelenke oder sehr dehnbare Haut (wie bei Ehlers-Danlos)',
      allergy: 'Eine Allergie, zum Beispiel gegen Nussöle',
      'bad-time': 'Eine Massage, die Ihnen früher wehgetan hat',
    },
    outcome: 'Was zu tun ist',
    brief: {
      wait: 'Jetzt keine Massage',
      ask: 'Erst in der Arztpraxis fragen',
      tell: 'Vor der Massage sagen',
    },
    ticked: (number) => plural('de', number, { other: '# angekreuzt' }),
    outcomes: {
      wait: 'Jetzt keine Massage. Bei einem heißen oder geschwollenen Arm oder Bein, Fieber oder sehr starken Schmerzen: Holen Sie noch heute ärztliche Hilfe.',
      ask: 'Fragen Sie in Ihrer Arztpraxis oder Apotheke, bevor Sie einen Termin machen.',
      tell: 'Nichts davon schließt eine Massage aus. Aber sagen Sie es der Person, die Sie massiert.',
    },
    tellList: 'Sagen Sie der Person, die Sie massiert:',
    always:
      'Sagen Sie immer, welche Medikamente Sie nehmen und wie viel Druck Sie mögen. Sie können jederzeit „weniger Druck“ oder „Stopp“ sagen.',
  },
};

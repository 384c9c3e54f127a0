import { plural } from '../plural.js';
import type { Words } from '../schema.js';

/** What all cards share, the signs to read without the check, and the myth cards. */
export const cards: Pick<Words, 'grades' | 'cards' | 'myths'> = {
  grades: {
    good: 'Gut belegt',
    some: 'Zum Teil belegt',
    traditional: 'Oft geraten, kaum geprüft',
    disputed: 'Fachleute sind sich nicht einig',
    unhelpful: 'Geprüft: macht wenig Unterschied',
    judgement: 'Unsere eigene Einschätzung',
  },
  cards: {
    tips: 'Tipps, die helfen können',
    tipsFit: 'Diese Tipps passen zu Ihren Antworten.',
    usual: {
      ache: 'Dumpf, schwer oder steif, und es tut weh, wenn Sie daraufdrücken. Nicht stechend.',
      spread:
        'Eine Massage wirkt auf eine Fläche. Darum ist auch der Schmerz meist über eine Fläche verteilt.',
      sides: 'Wenn nur eine Seite massiert wurde, sollte auch nur diese Seite wehtun.',
      soon: 'Meist innerhalb von 12 Stunden. Was später als 2 Tage danach beginnt, kann eine andere Ursache haben.',
      short: 'Es sollte jeden Tag etwas besser werden. Bei manchen dauert es bis zu 7 Tage.',
      movement: 'Ein kurzer Spaziergang lockert es. Er sollte es nicht schlimmer machen.',
    },
    signs: 'Normal oder nicht?',
    serious: 'Vier Zeichen, die Sie ernst nehmen sollten',
    seriousLead:
      'Es gibt noch mehr. Unten stehen die Zeichen, bei denen Sie schnell Hilfe brauchen.',
    seriousSigns: {
      sharp: {
        title: 'Stechender oder einschießender Schmerz',
        text: 'Er kann von einem Nerv oder einer Verletzung kommen. Wenn er nicht weggeht, gehen Sie in eine Arztpraxis. Wenn er in Sekunden kam und sich anfühlt, als ob etwas reißt, holen Sie Notfallhilfe.',
      },
      tingling: {
        title: 'Kribbeln (wie Ameisenlaufen)',
        text: 'Nach stillem Liegen geht es in wenigen Minuten weg. Wenn es einen Tag oder länger dauert, gehen Sie in eine Arztpraxis. Wenn es in beiden Beinen oder beiden Händen bleibt, holen Sie Notfallhilfe.',
      },
      numb: {
        title: 'Ein tauber Arm oder ein taubes Bein',
        text: 'Ein Nerv kann verletzt sein. Wenn es einen Tag oder länger dauert, gehen Sie in eine Arztpraxis. Wenn es sich ausbreitet oder der Arm oder das Bein schwach ist, holen Sie noch heute Hilfe. Ist es in beiden Beinen, zwischen den Beinen, im Gesicht oder auf einer Körperseite? Holen Sie Notfallhilfe.',
      },
      slow: {
        title: 'Schmerzen seit mehr als 3 Tagen',
        text: 'Gehen Sie in eine Arztpraxis, wenn es nach 3 Tagen nicht besser ist oder nach 7 Tagen noch da ist. Auch wenn es nach 2 Tagen schlimmer ist.',
      },
    },
    alarms: 'Zeichen, bei denen Sie schnell Hilfe brauchen',
    more: (number) => plural('de', number, { one: '# weiterer Tipp', other: '# weitere Tipps' }),
    faqs: 'Was viele fragen',
    myths: 'Wahr oder falsch?',
    count: (number, of) => `${number} von ${of}`,
    true: 'Wahr',
    false: 'Falsch',
    myth: 'Irrtum',
    fact: 'Tatsache:',
    causes: 'Warum es wehtun kann',
    causesLead: 'Schmerzen allein heißen nicht, dass jemand etwas falsch gemacht hat.',
    careful: 'Vorsicht:',
    evidence: 'Quellen',
    newTab: '(öffnet sich in einem neuen Tab)',
  },
  myths: {
    'always-harm': {
      title: 'Schmerzen nach einer Massage heißen, dass sie geschadet hat.',
      text: 'Leichte, dumpfe Schmerzen für ein oder zwei Tage sind häufig. In Studien spürten so etwas mindestens 1 von 10 Menschen und höchstens die Hälfte.',
    },
    'more-pain': {
      title: 'Je mehr es wehtut, desto besser wirkt es.',
      text: 'Dafür gibt es keinen Beweis. In zwei Studien sagten Schmerzen wenig darüber, wem es danach besser ging. Wer gut massiert, fragt Sie, ob der Druck richtig ist.',
    },
    'slipped-disc': {
      title: 'Eine Massage kann bei einer gesunden Bandscheibe zu einem Vorfall führen.',
      text: 'Das ist sehr unwahrscheinlich. In den seltenen Berichten hatten manche schon vorher ein Problem mit einer Bandscheibe. In anderen war die Massage sehr kräftig, oder der Rücken wurde eingerenkt. Sagen Sie der Person, die Sie massiert, was mit Ihrem Rücken ist.',
    },
    toxins: {
      title: 'Massage holt Giftstoffe oder Milchsäure aus dem Körper.',
      text: 'Niemand hat so einen Giftstoff gefunden. In einer kleinen Studie hat Massage den Abbau von Milchsäure verlangsamt.',
    },
    flush: {
      title: 'Sie müssen viel trinken, um alles auszuspülen.',
      text: 'Das machen Ihre Nieren und Ihre Leber ohnehin. Trinken Sie, wenn Sie Durst haben.',
    },
    healing: {
      title: 'Der Schmerz zeigt, dass Ihr Körper heilt.',
      text: 'Schmerzen sind kein Beweis, dass es gewirkt hat.',
    },
    tears: {
      title: 'Der Schmerz kommt von winzigen Rissen im Muskel.',
      text: 'Das hat nach einer Massage noch niemand gezeigt.',
    },
    bruise: {
      title: 'Blaue Flecken zeigen, dass es gewirkt hat.',
      text: 'Kleine Blutgefäße sind geplatzt. Ein blauer Fleck ist kein Zeichen von Erfolg.',
    },
    knots: {
      title: 'Harte Knoten im Muskel sind Fasern, die zusammenkleben.',
      text: 'Niemand weiß genau, was so ein Knoten ist. Fachleute sind sich nicht einig.',
    },
    crack: {
      title: 'Wenn es knackt, ist ein Knochen zurückgerutscht.',
      text: 'Bilder von Fingergelenken zeigen eine Gasblase, wenn sie knacken. Kein Knochen rutscht zurück. Wenn ein Knacken wehgetan hat, lassen Sie es untersuchen.',
    },
    epsom: {
      title: 'Bittersalz zieht die Schmerzen heraus.',
      text: 'Warmes Wasser kann helfen. Für das Salz gibt es keinen Beweis.',
    },
    'bed-rest': {
      title: 'Wenn es wehtut, bleiben Sie im Bett.',
      text: 'Bei den meisten Rückenschmerzen ist leichte Bewegung besser.',
    },
  },
};

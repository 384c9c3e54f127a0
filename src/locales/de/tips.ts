import type { Words } from '../schema.js';

/** Tip cards, what people ask, and why a massage can leave one sore. */
export const tips: Pick<Words, 'tips' | 'faqs' | 'causes'> = {
  tips: {
    move: {
      title: 'Sanft bewegen',
      text: 'Tun Sie leichte Dinge, zum Beispiel einen kurzen Spaziergang. Lassen Sie hartes Training ein oder zwei Tage sein.',
      caution:
        'Hören Sie auf, wenn der Schmerz stechend wird oder einschießt. Mit ME/CFS oder Long COVID: Ruhen Sie sich stattdessen aus.',
    },
    warmth: {
      title: 'Wärme versuchen',
      text: 'Ein warmes Bad oder ein Wärmekissen kann den Schmerz lindern. Für Salz im Bad ist kein Nutzen bewiesen.',
      caution:
        'Keine Wärme und kein heißes Bad, wenn Sie ein Medikamenten-Pflaster tragen. Keine Wärme auf Schmerzgel, tauber oder verletzter Haut, einem frischen blauen Fleck oder einer Schwellung. Keine bei schlechter Durchblutung oder Fieber. In der Schwangerschaft: warm, nicht heiß. Schlafen Sie nicht auf einem Wärmekissen ein.',
    },
    lighter: {
      title: 'Nächstes Mal sanfter',
      text: 'Keine tiefe Massage und keine Massagepistole auf der schmerzenden Stelle, bis sie sich normal anfühlt. Bitten Sie beim nächsten Mal um weniger Druck.',
    },
    sleep: {
      title: 'Zeit lassen',
      text: 'Ruhen Sie sich aus, und schlafen Sie nachts gut. Die meisten Schmerzen lassen von selbst nach.',
    },
    'speak-up': {
      title: 'Etwas sagen',
      text: 'Sie können jederzeit „weniger Druck“ oder „Stopp“ sagen. Sagen Sie der Person, die Sie massiert, vor dem Anfang, welche Gesundheitsprobleme Sie haben.',
      caution: 'Wenn ein Schmerz stechend ist, sagen Sie sofort „Stopp“.',
    },
    tablets: {
      title: 'Ibuprofen, wenn Sie es brauchen',
      text: 'Es kann für ein oder zwei Tage helfen. Nehmen Sie so wenig, wie gerade hilft. Fragen Sie in einer Apotheke.',
      caution:
        'Nicht, wenn Sie Blutverdünner nehmen oder Aspirin nicht vertragen. Nicht, wenn Sie schwanger sind oder werden wollen. Nicht nach einem Magengeschwür oder einem Schlaganfall. Nicht mit einer Krankheit von Herz, Leber, Nieren oder Darm, mit Bluthochdruck oder braunem Urin. Asthma, 65 oder älter, oder andere Medikamente? Fragen Sie vorher. Benutzen Sie Tabletten und Schmerzgel nicht zusammen. Verdecken Sie mit Schmerzmitteln kein Warnzeichen.',
    },
    paracetamol: {
      title: 'Paracetamol',
      text: 'Allein half es bei Rückenschmerzen in Tests wenig. Manche mögen es.',
      caution:
        'Nie mehr, als auf der Packung steht. Auch viele Erkältungsmittel enthalten es. Bei Problemen mit der Leber fragen Sie vorher. Verdecken Sie mit Schmerzmitteln kein Warnzeichen.',
    },
    gel: {
      title: 'Ein Schmerzgel',
      text: 'Gel mit Diclofenac oder Ibuprofen hilft bei Verstauchungen. Nach einer Massage wurde es nicht geprüft.',
      caution:
        'Nicht auf verletzter Haut, unter Wärme oder zusammen mit Ibuprofen-Tabletten. Nicht, wenn Sie Aspirin nicht vertragen. Asthma, ein Magengeschwür, Nierenprobleme oder Schwangerschaft? Fragen Sie vorher.',
    },
    drink: {
      title: 'Trinken, wenn Sie Durst haben',
      text: 'Aber Wasser spült Schmerzen nicht aus den Muskeln.',
      caution:
        'Zwingen Sie sich nicht zum Trinken. Wenn Sie auf ärztlichen Rat nur wenig trinken sollen, halten Sie sich daran.',
    },
    ice: {
      title: 'Etwas Kaltes',
      text: 'In kleinen Studien hat Kälte Schmerzen nach dem Sport ein wenig gelindert. Nach einer Massage wurde es nicht geprüft.',
      caution:
        'Wickeln Sie es in ein Tuch. Jedes Mal 10 bis 15 Minuten. Nie auf tauber Haut oder bei schlechter Durchblutung.',
    },
    stretch: {
      title: 'Dehnen',
      text: 'Sanftes Dehnen ist in Ordnung, wenn es sich gut anfühlt. Bei Schmerzen macht es fast keinen Unterschied.',
    },
    therapist: {
      title: 'Jemanden mit Ausbildung wählen',
      text: 'Eine ältere Übersicht hat Berichte über ernste Schäden ausgewertet. In den meisten ging es um sehr kräftige Massagearten oder um Menschen, die ohne Ausbildung massiert haben. Fragen Sie nach der Ausbildung, und ob man Ihr Gesundheitsproblem kennt.',
    },
    regular: {
      title: 'Oft hingehen',
      text: 'Manche haben weniger Schmerzen, wenn sie regelmäßig gehen. Das wurde nicht geprüft. Fragen Sie in Ihrer Massagepraxis, wie oft.',
      caution: 'Das ist kein Grund, Schmerzen auszuhalten.',
    },
  },
  faqs: {
    hurt: {
      title: 'Kann eine Massage dem Rücken schaden?',
      text: 'Ja, manchmal. Leichte Schmerzen für ein oder zwei Tage sind häufig. Ernste Schäden sind selten. In vielen Berichten geht es um Einrenken oder um sehr kräftige Massagearten.',
    },
    help: {
      title: 'Hilft Massage bei Rückenschmerzen?',
      text: 'Sie kann Rückenschmerzen für ein paar Wochen lindern. Das ist nur schwach belegt. In Großbritannien raten Gesundheitsdienste, sie nur zusammen mit Bewegung zu nutzen.',
    },
    course: {
      title: 'Wie lange tut es weh?',
      text: 'Die meisten Schmerzen sind am ersten oder zweiten Tag am schlimmsten. Nach 3 Tagen sind sie größtenteils weg. Bis zu 7 Tage können normal sein, wenn es deutlich besser wird. Das können Sie erwarten:',
      lines: [
        'Erster Abend: empfindlich, schwer oder müde. Die meisten Schmerzen haben jetzt begonnen.',
        'Nächster Morgen: oft steif. Sanfte Bewegung hilft.',
        'Tag 2: tut noch weh, sollte aber nicht schlimmer sein.',
        'Tag 3: viel besser.',
        'Tag 7: sollte weg sein.',
      ],
    },
    unwell: {
      title: 'Ist es normal, dass ich müde bin, mir übel ist oder ich mich wie bei Grippe fühle?',
      text: 'Viele sagen, dass sie sich einen Tag lang schlapp fühlen. Niemand weiß, warum. Es zeigt nicht, dass Giftstoffe herausgekommen sind. Eine verstopfte Nase oder ein aufgedunsenes Gesicht kann vom Liegen auf dem Gesicht kommen. Das sollte in einigen Stunden weggehen.',
    },
    headache: {
      title: 'Sind Kopfschmerzen normal?',
      text: 'Leichte Kopfschmerzen, wie Sie sie schon früher hatten, können kommen. Sie sollten innerhalb eines Tages nachlassen.',
    },
    dizzy: {
      title: 'Ist Ihnen beim Aufstehen schwindlig?',
      text: 'Stehen Sie langsam auf. Bleiben Sie vorher eine Minute sitzen. Setzen Sie sich nicht ans Steuer, bis es weg ist.',
    },
    low: {
      title: 'Warum weine ich oder bin niedergeschlagen?',
      text: 'Das kann vorkommen. Es sollte in ein oder zwei Tagen vorbeigehen. Bleibt es, oder kommt etwas Schlimmes wieder hoch? Sprechen Sie mit jemandem, dem Sie vertrauen, oder in einer Arztpraxis.',
      caution: 'Wenn Sie daran denken, sich etwas anzutun, holen Sie jetzt Notfallhilfe.',
    },
    marks: {
      title: 'Wie lange bleiben blaue Flecken und Spuren vom Schröpfen oder Schaben (Gua Sha)?',
      text: 'Die meisten gehen in etwa 2 Wochen weg. Blaue Flecken werden vorher gelb oder grün. Bis dahin dort keine Massage.',
      caution:
        'Nehmen Sie Blutverdünner? Ist ein blauer Fleck größer als Ihre Handfläche? Gehen Sie in eine Arztpraxis. Wenn Haut heiß ist und wehtut und die Stelle größer wird, holen Sie noch heute Hilfe.',
    },
    heat: {
      title: 'Wärme oder Kälte?',
      text: 'Versuchen Sie zuerst Wärme. Nach dem Sport halfen in kleinen Studien Wärmepackungen in den ersten 2 Tagen am besten. Wenn Sie Kälte lieber mögen, ist das in Ordnung. Lesen Sie auf beiden Karten, wann Sie es nicht tun sollten.',
    },
    wash: {
      title: 'Darf ich duschen, baden oder in die Sauna?',
      text: 'Duschen oder baden Sie, wann Sie möchten, aber nicht zu heiß. Keine Sauna, solange Ihnen schwindlig ist oder Sie schwach sind.',
    },
    sleep: {
      title: 'Wie soll ich schlafen?',
      text: 'In jeder Lage, die bequem ist. Auf dem Rücken: Versuchen Sie ein Kissen unter den Knien. Auf der Seite: Versuchen Sie eins zwischen den Knien.',
    },
    alcohol: {
      title: 'Darf ich Alkohol trinken?',
      text: 'Besser nicht, solange Ihnen schwindlig ist oder Sie sehr müde sind, oder zusammen mit Schmerzmitteln. Nach einer Massage hat das niemand geprüft.',
    },
    work: {
      title: 'Darf ich arbeiten, Auto fahren oder heben?',
      text: 'Die meisten können leichte Arbeit machen. Lassen Sie schweres Heben ein oder zwei Tage sein. Fahren Sie nicht Auto, wenn Ihnen schwindlig ist, oder wenn es wehtut, den Kopf zu drehen oder zu bremsen.',
    },
    exercise: {
      title: 'Wann darf ich Sport machen?',
      text: 'Gehen Sie spazieren, sobald Sie möchten. Trainieren Sie erst nach ein oder zwei Tagen wieder hart, wenn es nicht mehr wehtut. Hören Sie auf, wenn Schmerz stechend wird.',
    },
    next: {
      title: 'Wann darf ich die nächste Massage haben?',
      text: 'Wenn sich die schmerzende Stelle wieder normal anfühlt. Das gilt auch für eine Massagepistole oder eine Faszienrolle. Wenn Sie auf einen Arzttermin warten, fragen Sie dort zuerst.',
    },
    kinds: {
      title: 'War es mehr als nur Hände? Was ist dann anders?',
      text: 'Sagen Sie allen, die Ihnen helfen, was gemacht wurde.',
      lines: [
        'Nacken oder Rücken geknackt (eingerenkt): Es kann einen Tag wehtun. Wenn Sie neue Kopfschmerzen, neue Schmerzen an Hals oder Nacken oder Schwindel bekommen, holen Sie Notfallhilfe.',
        'Nadeln: Ein kleiner blauer Fleck ist häufig. Wenn Einatmen wehtut oder schwerfällt, holen Sie Notfallhilfe. Bei stechendem Schmerz in Brust, Schulter oder oberem Rücken holen Sie noch heute Hilfe.',
        'Schröpfen oder Schaben (Gua Sha): Flache runde oder streifige Spuren sind üblich. Bei Blasen lesen Sie die nächste Zeile.',
        'Heiße Steine oder andere Hitze: Blasen oder weiße oder schwarze Haut sind eine Verbrennung. Kühlen Sie sie 20 Minuten unter kühlem, fließendem Wasser. Holen Sie noch heute Hilfe.',
        'Ein Massagesessel oder eine Massagepistole spürt nicht, was Sie spüren. Stellen Sie das Gerät beim nächsten Mal schwächer ein. Nicht auf Knochen und nicht vorne am Hals benutzen.',
        'Jemand stand oder kniete auf Ihnen: Bei Schmerzen direkt auf einem Knochen gehen Sie in eine Arztpraxis. Mit schwachen Knochen, oder wenn Sie 65 oder älter sind, noch heute.',
      ],
    },
    say: {
      title: 'Was kann ich in meiner Massagepraxis sagen?',
      text: 'Sie können das kopieren und ausfüllen:',
      quote:
        'Guten Tag. Ich hatte bei Ihnen eine Massage am … Seitdem tut es mir hier weh: … Es begann … und fühlt sich so an: … Bitte nehmen Sie dort beim nächsten Mal weniger Druck, oder lassen Sie die Stelle aus. Gibt es etwas, das ich über die Behandlung wissen sollte?',
    },
    complain: {
      title: 'Wer ist schuld, und kann ich mich beschweren?',
      text: 'Schmerzen allein zeigen keine Schuld, weder bei Ihnen noch bei anderen. Sagen Sie es zuerst der Person, die Sie massiert hat, wenn Sie können. Sie können sich auch dort beschweren, wo die Massage war. Oder bei der Stelle, die dafür Zulassungen gibt oder ein Register führt. Schreiben Sie auf, was passiert ist und wann.',
      caution:
        'Hat Ihnen jemand mit Absicht wehgetan oder Sie so berührt, wie Sie es nicht wollten? Es ist nicht Ihre Schuld. Sie können mit jemandem in einer Arztpraxis, bei der Polizei oder bei einem Hilfetelefon sprechen.',
    },
  },
  causes: {
    pressure: {
      title: 'Zu viel Druck',
      text: 'Nach tiefem Druck können Muskeln empfindlich sein oder blaue Flecken haben.',
    },
    first: {
      title: 'Es war Ihre erste Massage, oder Sie spüren leicht Schmerz',
      text: 'Was sich für andere leicht anfühlt, kann für Sie zu viel sein. Sagen Sie es, und fangen Sie sanft an.',
    },
    technique: {
      title: 'Die falsche Technik für Sie',
      text: 'Ernste Schäden sind selten. In vielen Berichten geht es um sehr kräftige Massagearten oder um plötzliches Verdrehen des Halses.',
    },
    training: {
      title: 'Zu wenig Ausbildung',
      text: 'Eine ältere Übersicht hat Berichte über ernste Schäden ausgewertet. In den meisten ging es um sehr kräftige Massagearten oder um Menschen, die ohne Ausbildung massiert haben. Aber auch nach Händen mit Ausbildung kann es wehtun.',
    },
    conditions: {
      title: 'Ein Gesundheitsproblem, das vorher da war',
      text: 'Zum Beispiel ein Problem mit einer Bandscheibe, schwache Knochen, eine Operation, Fibromyalgie oder Arthritis. Dann kann eine Massage schmerzhaft oder riskant sein. Eine sanfte Massage kann in Ordnung sein: Fragen Sie vorher.',
    },
  },
};

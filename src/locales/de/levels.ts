import type { Words } from '../schema.js';

/** What the answers amount to, why, and what to do. */
export const levels: Pick<
  Words,
  'levels' | 'reasons' | 'signs' | 'signStates' | 'actions' | 'watchActs' | 'watches'
> = {
  levels: {
    'self-care': {
      title: 'Ihre Antworten passen zu gewöhnlichen Schmerzen nach einer Massage',
      short: 'Gewöhnliche Schmerzen',
      lead: 'Vielen Menschen geht es nach einer Massage so. Sie können sich zu Hause selbst darum kümmern.',
    },
    therapist: {
      title: 'Sagen Sie es Ihrer Massagepraxis, und beobachten Sie, wie es weitergeht',
      short: 'Massagepraxis',
      lead: 'Etwas in Ihren Antworten sollte man dort wissen.',
    },
    doctor: {
      title: 'Gehen Sie in den nächsten Tagen in eine Arztpraxis',
      short: 'Arztpraxis',
      lead: 'Etwas in Ihren Antworten sollte ärztlich untersucht werden.',
    },
    urgent: {
      title: 'Holen Sie noch heute ärztliche Hilfe',
      short: 'Noch heute Hilfe',
      lead: 'Etwas in Ihren Antworten sollte noch heute untersucht werden. Warten Sie nicht ab, ob es weggeht.',
    },
    emergency: {
      title: 'Holen Sie jetzt Notfallhilfe',
      short: 'Notfall',
      lead: 'Eine Ihrer Antworten kann etwas Ernstes bedeuten. Holen Sie sofort Hilfe.',
    },
  },
  reasons: {
    chest: 'Das kann vom Herzen oder von der Lunge kommen.',
    stroke: 'Das kann ein Schlaganfall sein, auch wenn es wieder weggeht.',
    breath: 'Das kann von der Lunge kommen, oder von einem Blutgerinnsel darin.',
    tearing: 'In Ihrem Körper kann etwas verletzt sein oder bluten.',
    belly: 'Bauchschmerzen können von etwas im Inneren kommen.',
    burn: 'Eine solche Verbrennung muss behandelt werden.',
    vomiting: 'Immer wieder Erbrechen kommt nicht von der Massage.',
    allergy: 'Das kann eine starke Allergie sein, die schnell schlimmer wird.',
    injury: 'Knochen oder Organe können verletzt sein, auch wenn es nicht schlimm aussieht.',
    saddle:
      'Nerven unten im Rücken können gequetscht sein. Schnelle Hilfe kann bleibende Schäden verhindern.',
    clumsy: 'Nerven im Hals oder Rücken können gequetscht sein.',
    'dark-urine': 'Muskeln können zerfallen. Das kann den Nieren schaden.',
    'fever-brain': 'Das kann eine gefährliche Infektion sein.',
    'tight-limb': 'Im Arm oder Bein kann sich Druck aufbauen.',
    'growing-swelling':
      'Ein blauer Fleck oder eine Schwellung kann ein Zeichen für eine Blutung unter der Haut sein.',
    'head-pain': 'Das kann, selten, von einem verletzten Blutgefäß im Hals kommen.',
    'limb-swelling': 'Das kann von einem Blutgerinnsel kommen.',
    fever: 'Das kann eine Infektion sein, die behandelt werden muss.',
    urine: 'Das kann von den Nieren kommen.',
    skin: 'Solche Haut muss vielleicht behandelt werden.',
    pregnancy:
      'In der Schwangerschaft und nach einer Geburt sollte das eine Hebamme oder eine Arztpraxis prüfen.',
    numbness: 'Das kann von einem Nerv kommen, der gedrückt wird oder verletzt ist.',
    'weak-bones': 'Schwache Knochen können anbrechen, auch ohne Sturz.',
    cancer: 'Wenn Sie Krebs haben oder hatten, sollten neue Schmerzen früh untersucht werden.',
    severe: 'Das ist mehr Schmerz, als nach einer Massage üblich ist.',
    slow: 'Die meisten Schmerzen von einer Massage sind nach 3 Tagen viel besser.',
    worse: 'Die meisten Schmerzen von einer Massage werden besser, nicht schlimmer.',
    onset: 'Die meisten Schmerzen beginnen langsam, in den Stunden oder Tagen nach der Massage.',
    spread:
      'Die meisten Schmerzen von einer Massage sind dumpf, über eine Fläche verteilt und dort, wo Sie massiert wurden.',
    untreated: 'Schmerzen hier kommen vielleicht nicht von der Massage.',
    night: 'Schmerzen, die in der Nacht andauern, sollten untersucht werden.',
    age: 'Dieser Check ist für Erwachsene gemacht.',
    look: 'Das sollte untersucht werden, egal woher es kommt.',
    conditions: 'Mit diesem Gesundheitsproblem ist es am besten, früh jemandem Bescheid zu sagen.',
    unsure:
      'Bei einem Warnzeichen waren Sie nicht sicher. Lassen Sie es zur Sicherheit untersuchen.',
    worried: 'Wenn Sie das Gefühl haben, dass etwas nicht stimmt, ist das Grund genug zu fragen.',
  },
  signs: {
    ache: 'Es fühlt sich an wie Muskelkater nach dem Sport',
    spread: 'Es ist über eine Fläche verteilt, nicht an einem kleinen Punkt',
    sides: 'Es ist da, wo Sie massiert wurden, und auf beiden Seiten, wenn beide massiert wurden',
    soon: 'Es begann nach der Massage, innerhalb von 2 Tagen',
    short: 'Es geht weg, innerhalb von etwa 3 Tagen',
    movement: 'Sanfte Bewegung macht es besser',
  },
  signStates: { met: 'Passt', 'not-met': 'Passt nicht', unknown: 'Noch nicht bekannt' },
  actions: {
    adrenaline: 'Benutzen Sie Ihren Adrenalin-Pen, wenn Sie einen haben.',
    'call-now': 'Rufen Sie jetzt den Rettungsdienst. Fahren Sie nicht mit dem Auto.',
    'go-now':
      'Gehen Sie jetzt in eine Notaufnahme. Kann niemand Sie hinbringen? Rufen Sie den Rettungsdienst.',
    'no-driving': 'Fahren Sie nicht selbst.',
    'cool-burn': 'Kühlen Sie die Verbrennung 20 Minuten unter kühlem, fließendem Wasser. Kein Eis.',
    maternity: 'Rufen Sie zuerst Ihre Hebamme oder Ihre Geburtsklinik an.',
    bleeding: 'Rufen Sie jetzt Ihr Hämophilie-Zentrum oder Ihre Klinik für Blutkrankheiten an.',
    thinner:
      'Rufen Sie die Praxis an, die Ihren Blutverdünner betreut. Setzen Sie ihn nicht selbst ab.',
    'get-help-today':
      'Rufen Sie heute Ihre Arztpraxis, den ärztlichen Bereitschafts\u00ADdienst oder ein Gesundheitstelefon an. Kann niemand Sie untersuchen? Gehen Sie in eine Notaufnahme.',
    'tell-them':
      'Sagen Sie, dass Sie eine Massage hatten, wann, und was Sie seitdem bemerkt haben.',
    'contact-therapist':
      'Sagen Sie der Person, die Sie massiert hat, was Sie spüren und wann es angefangen hat.',
    'no-therapist':
      'Keine Massagepraxis? Fragen Sie in einer Apotheke oder in einer Praxis für Physiotherapie.',
    'book-doctor':
      'Gehen Sie in Ihre Arztpraxis. Erzählen Sie dort von der Massage und von Ihren Antworten hier.',
    'trust-yourself':
      'Wenn sich etwas falsch anfühlt, vertrauen Sie dem Gefühl. Wird das Gefühl stärker, holen Sie noch heute Hilfe.',
    parent: 'Zeigen Sie das einem Elternteil, und gehen Sie zusammen hin.',
    midwife: 'Erzählen Sie Ihrer Hebamme beim nächsten Termin davon.',
    'not-alone': 'Bitten Sie jemanden, bei Ihnen zu bleiben.',
    'keep-moving':
      'Bewegen Sie sich ein wenig, zum Beispiel bei einem kurzen Spaziergang. Hören Sie auf, wenn der Schmerz stechend wird.',
    'no-pressure': 'Vorerst keine Massage und keine Massagepistole mehr an dieser Stelle.',
    fibromyalgia:
      'Wenn das Ihr üblicher Fibromyalgie-Schub ist, tun Sie, was Ihnen dabei meistens hilft. Bei ME/CFS oder Long COVID: Ruhen Sie sich aus, und überfordern Sie sich nicht.',
    'numb-heat':
      'Keine heißen oder kalten Packungen auf taube Haut: Sie spüren eine Verbrennung vielleicht nicht.',
  },
  watchActs: {
    now: 'Rufen Sie den Rettungsdienst oder gehen Sie in eine Notaufnahme bei diesen Zeichen:',
    today: 'Holen Sie am selben Tag ärztliche Hilfe bei diesen Zeichen:',
    doctor: 'Gehen Sie in eine Arztpraxis bei diesen Zeichen:',
  },
  watches: {
    'now-chest': 'Schmerzen in der Brust, Probleme beim Atmen oder Bluthusten',
    'now-face':
      'ein hängendes oder taubes Gesicht, oder plötzliche Probleme beim Sprechen, Sehen oder mit dem Gleichgewicht',
    'now-head': 'die schlimmsten Kopfschmerzen Ihres Lebens, oder plötzliche Kopfschmerzen',
    'now-tearing': 'plötzlicher, reißender Schmerz oder Ohnmacht',
    'now-allergy': 'geschwollene Lippen oder geschwollene Zunge, oder pfeifender Atem',
    'now-fever': 'Fieber mit steifem Nacken, Ausschlag oder Verwirrtheit',
    'now-saddle':
      'ein taubes Gefühl zwischen den Beinen, oder Probleme, Blase oder Darm zu kontrollieren',
    'now-limbs': 'schwache, taube oder kribbelnde Beine, ungeschickte Hände oder unsicheres Gehen',
    'now-tight': 'ein Arm oder ein Bein ist hart, gespannt und sehr schmerzhaft',
    'now-growing': 'eine schmerzhafte Schwellung, die schnell größer wird',
    'now-pee': 'brauner Urin',
    'now-pregnancy':
      'in der Schwangerschaft: Blutung, starke Bauchschmerzen, oder Ihr Baby bewegt sich weniger',
    'today-fever': 'Fieber, oder immer wieder Erbrechen',
    'today-limb': 'ein Arm oder ein Bein ist geschwollen oder heiß',
    'today-weak': 'ein schwacher Arm oder ein schwaches Bein',
    'today-head': 'eine neue Art von Kopfschmerzen oder von Schmerzen an Hals oder Nacken',
    'today-pee': 'rosa oder roter Urin',
    'today-pain': 'Schmerzen, gegen die Schmerzmittel nicht helfen, oder die nie aufhören',
    'today-waiting': 'alles, was schlimmer wird, während Sie auf den Arzttermin warten',
    numb: 'Kribbeln oder ein taubes Gefühl, das einen Tag oder länger dauert',
    shooting: 'stechender oder einschießender Schmerz, der nicht weggeht',
    worse: 'Schmerzen, die nach 2 Tagen schlimmer sind',
    slow: 'Schmerzen, die nach 3 Tagen nicht besser sind oder nach 7 Tagen noch da sind',
    'slow-later':
      'Schmerzen, die nach 2 weiteren Tagen nicht besser sind oder 7 Tage nach der Massage noch da sind',
  },
};

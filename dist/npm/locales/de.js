import { plural } from '../plural.js';

const within = {
  left: "links",
  spine: "Wirbelsäule",
  middle: "Mitte",
  right: "rechts"
};
const body = {
  sides: { left: "Links", spine: "Wirbelsäule", middle: "Mitte", right: "Rechts" },
  place: (area, side) => `${area}, ${within[side]}`,
  map: {
    back: "Von hinten",
    front: "Von vorne",
    left: "Ihre linke Seite",
    right: "Ihre rechte Seite",
    side: "Seite des Körpers",
    turn: { back: "Von vorne zeigen", front: "Von hinten zeigen" },
    marked: "Ausgewählt:",
    remove: "Entfernen:",
    keys: "Mit den Pfeiltasten bewegen Sie sich, mit der Leertaste wählen Sie aus. Mit Strg + Enter geht es weiter.",
    list: "Oder aus einer Liste wählen"
  }
};

const cards = {
  grades: {
    good: "Gut belegt",
    some: "Zum Teil belegt",
    traditional: "Oft geraten, kaum geprüft",
    disputed: "Fachleute sind sich nicht einig",
    unhelpful: "Geprüft: macht wenig Unterschied",
    judgement: "Unsere eigene Einschätzung"
  },
  cards: {
    tips: "Tipps, die helfen können",
    tipsFit: "Diese Tipps passen zu Ihren Antworten.",
    usual: {
      ache: "Dumpf, schwer oder steif, und es tut weh, wenn Sie daraufdrücken. Nicht stechend.",
      spread: "Eine Massage wirkt auf eine Fläche. Darum ist auch der Schmerz meist über eine Fläche verteilt.",
      sides: "Wenn nur eine Seite massiert wurde, sollte auch nur diese Seite wehtun.",
      soon: "Meist innerhalb von 12 Stunden. Was später als 2 Tage danach beginnt, kann eine andere Ursache haben.",
      short: "Es sollte jeden Tag etwas besser werden. Bei manchen dauert es bis zu 7 Tage.",
      movement: "Ein kurzer Spaziergang lockert es. Er sollte es nicht schlimmer machen."
    },
    signs: "Normal oder nicht?",
    serious: "Vier Zeichen, die Sie ernst nehmen sollten",
    seriousLead: "Es gibt noch mehr. Unten stehen die Zeichen, bei denen Sie schnell Hilfe brauchen.",
    seriousSigns: {
      sharp: {
        title: "Stechender oder einschießender Schmerz",
        text: "Er kann von einem Nerv oder einer Verletzung kommen. Wenn er nicht weggeht, gehen Sie in eine Arztpraxis. Wenn er in Sekunden kam und sich anfühlt, als ob etwas reißt, holen Sie Notfallhilfe."
      },
      tingling: {
        title: "Kribbeln (wie Ameisenlaufen)",
        text: "Nach stillem Liegen geht es in wenigen Minuten weg. Wenn es einen Tag oder länger dauert, gehen Sie in eine Arztpraxis. Wenn es in beiden Beinen oder beiden Händen bleibt, holen Sie Notfallhilfe."
      },
      numb: {
        title: "Ein tauber Arm oder ein taubes Bein",
        text: "Ein Nerv kann verletzt sein. Wenn es einen Tag oder länger dauert, gehen Sie in eine Arztpraxis. Wenn es sich ausbreitet oder der Arm oder das Bein schwach ist, holen Sie noch heute Hilfe. Ist es in beiden Beinen, zwischen den Beinen, im Gesicht oder auf einer Körperseite? Holen Sie Notfallhilfe."
      },
      slow: {
        title: "Schmerzen seit mehr als 3 Tagen",
        text: "Gehen Sie in eine Arztpraxis, wenn es nach 3 Tagen nicht besser ist oder nach 7 Tagen noch da ist. Auch wenn es nach 2 Tagen schlimmer ist."
      }
    },
    alarms: "Zeichen, bei denen Sie schnell Hilfe brauchen",
    more: (number) => plural("de", number, { one: "# weiterer Tipp", other: "# weitere Tipps" }),
    faqs: "Was viele fragen",
    myths: "Wahr oder falsch?",
    count: (number, of) => `${number} von ${of}`,
    true: "Wahr",
    false: "Falsch",
    myth: "Irrtum",
    fact: "Tatsache:",
    causes: "Warum es wehtun kann",
    causesLead: "Schmerzen allein heißen nicht, dass jemand etwas falsch gemacht hat.",
    careful: "Vorsicht:",
    evidence: "Quellen",
    newTab: "(öffnet sich in einem neuen Tab)"
  },
  myths: {
    "always-harm": {
      title: "Schmerzen nach einer Massage heißen, dass sie geschadet hat.",
      text: "Leichte, dumpfe Schmerzen für ein oder zwei Tage sind häufig. In Studien spürten so etwas mindestens 1 von 10 Menschen und höchstens die Hälfte."
    },
    "more-pain": {
      title: "Je mehr es wehtut, desto besser wirkt es.",
      text: "Dafür gibt es keinen Beweis. In zwei Studien sagten Schmerzen wenig darüber, wem es danach besser ging. Wer gut massiert, fragt Sie, ob der Druck richtig ist."
    },
    "slipped-disc": {
      title: "Eine Massage kann bei einer gesunden Bandscheibe zu einem Vorfall führen.",
      text: "Das ist sehr unwahrscheinlich. In den seltenen Berichten hatten manche schon vorher ein Problem mit einer Bandscheibe. In anderen war die Massage sehr kräftig, oder der Rücken wurde eingerenkt. Sagen Sie der Person, die Sie massiert, was mit Ihrem Rücken ist."
    },
    toxins: {
      title: "Massage holt Giftstoffe oder Milchsäure aus dem Körper.",
      text: "Niemand hat so einen Giftstoff gefunden. In einer kleinen Studie hat Massage den Abbau von Milchsäure verlangsamt."
    },
    flush: {
      title: "Sie müssen viel trinken, um alles auszuspülen.",
      text: "Das machen Ihre Nieren und Ihre Leber ohnehin. Trinken Sie, wenn Sie Durst haben."
    },
    healing: {
      title: "Der Schmerz zeigt, dass Ihr Körper heilt.",
      text: "Schmerzen sind kein Beweis, dass es gewirkt hat."
    },
    tears: {
      title: "Der Schmerz kommt von winzigen Rissen im Muskel.",
      text: "Das hat nach einer Massage noch niemand gezeigt."
    },
    bruise: {
      title: "Blaue Flecken zeigen, dass es gewirkt hat.",
      text: "Kleine Blutgefäße sind geplatzt. Ein blauer Fleck ist kein Zeichen von Erfolg."
    },
    knots: {
      title: "Harte Knoten im Muskel sind Fasern, die zusammenkleben.",
      text: "Niemand weiß genau, was so ein Knoten ist. Fachleute sind sich nicht einig."
    },
    crack: {
      title: "Wenn es knackt, ist ein Knochen zurückgerutscht.",
      text: "Bilder von Fingergelenken zeigen eine Gasblase, wenn sie knacken. Kein Knochen rutscht zurück. Wenn ein Knacken wehgetan hat, lassen Sie es untersuchen."
    },
    epsom: {
      title: "Bittersalz zieht die Schmerzen heraus.",
      text: "Warmes Wasser kann helfen. Für das Salz gibt es keinen Beweis."
    },
    "bed-rest": {
      title: "Wenn es wehtut, bleiben Sie im Bett.",
      text: "Bei den meisten Rückenschmerzen ist leichte Bewegung besser."
    }
  }
};

const diary = {
  shortCheck: {
    title: "Check für heute",
    sign: {
      ask: "Ist etwas davon neu oder schlimmer als bei Ihrem letzten Check?",
      hint: "Wenn Sie „Ja“ oder „Nicht sicher“ wählen, stellen wir alle Fragen noch einmal."
    },
    signs: {
      night: "Schmerzen, die Sie wecken, nie aufhören oder beim Husten schlimmer werden",
      place: "Schmerzen an einer neuen Stelle, oder eine neue Art von Schmerz"
    }
  },
  diary: {
    title: "Verlauf notieren",
    lead: "Zwei Minuten am Tag helfen Ihnen zu sehen, ob es nachlässt.",
    private: "Es wird nur in diesem Browser gespeichert. Alle, die diesen Browser benutzen, können es sehen. In einem privaten Fenster wird es gelöscht, wenn Sie das Fenster schließen.",
    start: "Auf diesem Gerät notieren",
    instead: "Ihr Tagebuch gehört zu einer anderen Massage. Wenn Sie ein neues beginnen, wird das alte weggelegt.",
    whichDay: "An welchem Tag war die Massage?",
    daysAgo: (days, weekday) => plural("de", days, { one: `Vor # Tag, am ${weekday}`, other: `Vor # Tagen, am ${weekday}` }),
    on: "Ihr Tagebuch hat begonnen. Kommen Sie morgen für Ihren nächsten Check auf diese Seite zurück.",
    yours: "Ihr Tagebuch",
    checks: "Ihre Checks bis jetzt",
    findings: {
      worse: "Es ist schlimmer geworden.",
      slow: "Es dauert schon über 3 Tage und wird nicht besser.",
      better: "Es wird besser.",
      gone: "Es ist weg. Sie brauchen nichts mehr zu notieren."
    },
    scores: (before, now) => `Ihr Schmerzwert war ${before}, und jetzt ist er ${now}.`,
    now: "Check jetzt wiederholen",
    afresh: "Neuen Check starten",
    ending: "Gut, dass es vorbei ist. Sie brauchen dieses Tagebuch nicht mehr. Wenn die Schmerzen wiederkommen, starten Sie einen neuen Check.",
    remind: "Nächsten Check in meinen Kalender",
    reminder: {
      title: "Schmerz-Check",
      text: "Schauen Sie, wie es heute ist. Schlimmer, oder etwas Neues? Warten Sie nicht auf diese Erinnerung."
    },
    save: "Kopie speichern",
    delete: "Alles löschen",
    deleted: "Ihr Tagebuch ist gelöscht.",
    undo: "Rückgängig",
    problems: {
      blocked: "Dieser Browser lässt die Seite nichts speichern. Ihr Tagebuch geht verloren, wenn Sie die Seite schließen.",
      full: "Es ist kein Platz mehr, um Ihr Tagebuch zu speichern. Es geht verloren, wenn Sie die Seite schließen. Speichern Sie eine Kopie, um es zu behalten.",
      unreadable: "Hier wurde ein Tagebuch gespeichert, aber diese Seite kann es nicht lesen. Es bleibt erhalten. Sie können eine Kopie speichern oder es löschen.",
      newer: "Eine neuere Version dieses Checks hat hier ein Tagebuch gespeichert. Es bleibt, wie es ist. Laden Sie die Seite später neu, um es zu sehen.",
      elsewhere: "In einem anderen Tab wurde dieses Tagebuch gelöscht oder ein neues begonnen. Was Sie hier sehen, geht verloren, wenn Sie die Seite schließen. Speichern Sie eine Kopie, um es zu behalten.",
      clock: "Die Uhr auf diesem Gerät zeigt eine frühere Zeit als bei Ihrem letzten Check. Darum können die Tage falsch sein."
    }
  }
};

const minutes = 6;
const intro = {
  heading: "Schmerzen nach einer Massage?",
  intro: {
    lead: "Sind es gewöhnliche Schmerzen, oder brauchen Sie Hilfe?",
    facts: [
      `Etwa ${minutes} Minuten`,
      "Rat für Erwachsene (18 oder älter), keine Diagnose",
      "Noch niemand aus Medizin oder Pflege hat es geprüft"
    ],
    kept: "Nichts wird gesendet. Nichts wird gespeichert, außer wenn Sie ein Tagebuch beginnen",
    notKept: "Ihre Antworten bleiben auf dieser Seite: Nichts wird gesendet oder gespeichert",
    start: "Check starten",
    resume: "Check fortsetzen",
    putAway: "Ihre Antworten sind gelöscht.",
    bringBack: "Zurückholen",
    emergency: (number, country) => `Könnte es ein Notfall sein? Warten Sie nicht. Rufen Sie jetzt ${number ?? "die Notrufnummer an Ihrem Ort"} an${country ? ` (${country})` : ""}.`
  },
  about: {
    title: "Quellen, und wie das funktioniert",
    text: [
      "Feste Regeln vergleichen Ihre Antworten mit Ratschlägen von Gesundheits­diensten und mit Studien. Wenn sich Regeln unterscheiden, zählt die vorsichtigste.",
      "Der Check stützt sich auf Ratschläge von NHS, NICE und anderen und auf die Studien, die auf den Karten stehen. Diese Stellen haben den Check nicht geprüft.",
      "Noch niemand aus Medizin oder Pflege hat den Check geprüft. Er ist zum Lernen da. Er findet keine Krankheiten und schließt keine aus."
    ],
    version: (version, date) => `Version ${version}, ${date}.`
  }
};

const levels = {
  levels: {
    "self-care": {
      title: "Ihre Antworten passen zu gewöhnlichen Schmerzen nach einer Massage",
      short: "Gewöhnliche Schmerzen",
      lead: "Vielen Menschen geht es nach einer Massage so. Sie können sich zu Hause selbst darum kümmern."
    },
    therapist: {
      title: "Sagen Sie es Ihrer Massagepraxis, und beobachten Sie, wie es weitergeht",
      short: "Massagepraxis",
      lead: "Etwas in Ihren Antworten sollte man dort wissen."
    },
    doctor: {
      title: "Gehen Sie in den nächsten Tagen in eine Arztpraxis",
      short: "Arztpraxis",
      lead: "Etwas in Ihren Antworten sollte ärztlich untersucht werden."
    },
    urgent: {
      title: "Holen Sie noch heute ärztliche Hilfe",
      short: "Noch heute Hilfe",
      lead: "Etwas in Ihren Antworten sollte noch heute untersucht werden. Warten Sie nicht ab, ob es weggeht."
    },
    emergency: {
      title: "Holen Sie jetzt Notfallhilfe",
      short: "Notfall",
      lead: "Eine Ihrer Antworten kann etwas Ernstes bedeuten. Holen Sie sofort Hilfe."
    }
  },
  reasons: {
    chest: "Das kann vom Herzen oder von der Lunge kommen.",
    stroke: "Das kann ein Schlaganfall sein, auch wenn es wieder weggeht.",
    breath: "Das kann von der Lunge kommen, oder von einem Blutgerinnsel darin.",
    tearing: "In Ihrem Körper kann etwas verletzt sein oder bluten.",
    belly: "Bauchschmerzen können von etwas im Inneren kommen.",
    burn: "Eine solche Verbrennung muss behandelt werden.",
    vomiting: "Immer wieder Erbrechen kommt nicht von der Massage.",
    allergy: "Das kann eine starke Allergie sein, die schnell schlimmer wird.",
    injury: "Knochen oder Organe können verletzt sein, auch wenn es nicht schlimm aussieht.",
    saddle: "Nerven unten im Rücken können gequetscht sein. Schnelle Hilfe kann bleibende Schäden verhindern.",
    clumsy: "Nerven im Hals oder Rücken können gequetscht sein.",
    "dark-urine": "Muskeln können zerfallen. Das kann den Nieren schaden.",
    "fever-brain": "Das kann eine gefährliche Infektion sein.",
    "tight-limb": "Im Arm oder Bein kann sich Druck aufbauen.",
    "growing-swelling": "Ein blauer Fleck oder eine Schwellung kann ein Zeichen für eine Blutung unter der Haut sein.",
    "head-pain": "Das kann, selten, von einem verletzten Blutgefäß im Hals kommen.",
    "limb-swelling": "Das kann von einem Blutgerinnsel kommen.",
    fever: "Das kann eine Infektion sein, die behandelt werden muss.",
    urine: "Das kann von den Nieren kommen.",
    skin: "Solche Haut muss vielleicht behandelt werden.",
    pregnancy: "In der Schwangerschaft und nach einer Geburt sollte das eine Hebamme oder eine Arztpraxis prüfen.",
    numbness: "Das kann von einem Nerv kommen, der gedrückt wird oder verletzt ist.",
    "weak-bones": "Schwache Knochen können anbrechen, auch ohne Sturz.",
    cancer: "Wenn Sie Krebs haben oder hatten, sollten neue Schmerzen früh untersucht werden.",
    severe: "Das ist mehr Schmerz, als nach einer Massage üblich ist.",
    slow: "Die meisten Schmerzen von einer Massage sind nach 3 Tagen viel besser.",
    worse: "Die meisten Schmerzen von einer Massage werden besser, nicht schlimmer.",
    onset: "Die meisten Schmerzen beginnen langsam, in den Stunden oder Tagen nach der Massage.",
    spread: "Die meisten Schmerzen von einer Massage sind dumpf, über eine Fläche verteilt und dort, wo Sie massiert wurden.",
    untreated: "Schmerzen hier kommen vielleicht nicht von der Massage.",
    night: "Schmerzen, die in der Nacht andauern, sollten untersucht werden.",
    age: "Dieser Check ist für Erwachsene gemacht.",
    look: "Das sollte untersucht werden, egal woher es kommt.",
    conditions: "Mit diesem Gesundheitsproblem ist es am besten, früh jemandem Bescheid zu sagen.",
    unsure: "Bei einem Warnzeichen waren Sie nicht sicher. Lassen Sie es zur Sicherheit untersuchen.",
    worried: "Wenn Sie das Gefühl haben, dass etwas nicht stimmt, ist das Grund genug zu fragen."
  },
  signs: {
    ache: "Es fühlt sich an wie Muskelkater nach dem Sport",
    spread: "Es ist über eine Fläche verteilt, nicht an einem kleinen Punkt",
    sides: "Es ist da, wo Sie massiert wurden, und auf beiden Seiten, wenn beide massiert wurden",
    soon: "Es begann nach der Massage, innerhalb von 2 Tagen",
    short: "Es geht weg, innerhalb von etwa 3 Tagen",
    movement: "Sanfte Bewegung macht es besser"
  },
  signStates: { met: "Passt", "not-met": "Passt nicht", unknown: "Noch nicht bekannt" },
  actions: {
    adrenaline: "Benutzen Sie Ihren Adrenalin-Pen, wenn Sie einen haben.",
    "call-now": "Rufen Sie jetzt den Rettungsdienst. Fahren Sie nicht mit dem Auto.",
    "go-now": "Gehen Sie jetzt in eine Notaufnahme. Kann niemand Sie hinbringen? Rufen Sie den Rettungsdienst.",
    "no-driving": "Fahren Sie nicht selbst.",
    "cool-burn": "Kühlen Sie die Verbrennung 20 Minuten unter kühlem, fließendem Wasser. Kein Eis.",
    maternity: "Rufen Sie zuerst Ihre Hebamme oder Ihre Geburtsklinik an.",
    bleeding: "Rufen Sie jetzt Ihr Hämophilie-Zentrum oder Ihre Klinik für Blutkrankheiten an.",
    thinner: "Rufen Sie die Praxis an, die Ihren Blutverdünner betreut. Setzen Sie ihn nicht selbst ab.",
    "get-help-today": "Rufen Sie heute Ihre Arztpraxis, den ärztlichen Bereitschafts­dienst oder ein Gesundheitstelefon an. Kann niemand Sie untersuchen? Gehen Sie in eine Notaufnahme.",
    "tell-them": "Sagen Sie, dass Sie eine Massage hatten, wann, und was Sie seitdem bemerkt haben.",
    "contact-therapist": "Sagen Sie der Person, die Sie massiert hat, was Sie spüren und wann es angefangen hat.",
    "no-therapist": "Keine Massagepraxis? Fragen Sie in einer Apotheke oder in einer Praxis für Physiotherapie.",
    "book-doctor": "Gehen Sie in Ihre Arztpraxis. Erzählen Sie dort von der Massage und von Ihren Antworten hier.",
    "trust-yourself": "Wenn sich etwas falsch anfühlt, vertrauen Sie dem Gefühl. Wird das Gefühl stärker, holen Sie noch heute Hilfe.",
    parent: "Zeigen Sie das einem Elternteil, und gehen Sie zusammen hin.",
    midwife: "Erzählen Sie Ihrer Hebamme beim nächsten Termin davon.",
    "not-alone": "Bitten Sie jemanden, bei Ihnen zu bleiben.",
    "keep-moving": "Bewegen Sie sich ein wenig, zum Beispiel bei einem kurzen Spaziergang. Hören Sie auf, wenn der Schmerz stechend wird.",
    "no-pressure": "Vorerst keine Massage und keine Massagepistole mehr an dieser Stelle.",
    fibromyalgia: "Wenn das Ihr üblicher Fibromyalgie-Schub ist, tun Sie, was Ihnen dabei meistens hilft. Bei ME/CFS oder Long COVID: Ruhen Sie sich aus, und überfordern Sie sich nicht.",
    "numb-heat": "Keine heißen oder kalten Packungen auf taube Haut: Sie spüren eine Verbrennung vielleicht nicht."
  },
  watchActs: {
    now: "Rufen Sie den Rettungsdienst oder gehen Sie in eine Notaufnahme bei diesen Zeichen:",
    today: "Holen Sie am selben Tag ärztliche Hilfe bei diesen Zeichen:",
    doctor: "Gehen Sie in eine Arztpraxis bei diesen Zeichen:"
  },
  watches: {
    "now-chest": "Schmerzen in der Brust, Probleme beim Atmen oder Bluthusten",
    "now-face": "ein hängendes oder taubes Gesicht, oder plötzliche Probleme beim Sprechen, Sehen oder mit dem Gleichgewicht",
    "now-head": "die schlimmsten Kopfschmerzen Ihres Lebens, oder plötzliche Kopfschmerzen",
    "now-tearing": "plötzlicher, reißender Schmerz oder Ohnmacht",
    "now-allergy": "geschwollene Lippen oder geschwollene Zunge, oder pfeifender Atem",
    "now-fever": "Fieber mit steifem Nacken, Ausschlag oder Verwirrtheit",
    "now-saddle": "ein taubes Gefühl zwischen den Beinen, oder Probleme, Blase oder Darm zu kontrollieren",
    "now-limbs": "schwache, taube oder kribbelnde Beine, ungeschickte Hände oder unsicheres Gehen",
    "now-tight": "ein Arm oder ein Bein ist hart, gespannt und sehr schmerzhaft",
    "now-growing": "eine schmerzhafte Schwellung, die schnell größer wird",
    "now-pee": "brauner Urin",
    "now-pregnancy": "in der Schwangerschaft: Blutung, starke Bauchschmerzen, oder Ihr Baby bewegt sich weniger",
    "today-fever": "Fieber, oder immer wieder Erbrechen",
    "today-limb": "ein Arm oder ein Bein ist geschwollen oder heiß",
    "today-weak": "ein schwacher Arm oder ein schwaches Bein",
    "today-head": "eine neue Art von Kopfschmerzen oder von Schmerzen an Hals oder Nacken",
    "today-pee": "rosa oder roter Urin",
    "today-pain": "Schmerzen, gegen die Schmerzmittel nicht helfen, oder die nie aufhören",
    "today-waiting": "alles, was schlimmer wird, während Sie auf den Arzttermin warten",
    numb: "Kribbeln oder ein taubes Gefühl, das einen Tag oder länger dauert",
    shooting: "stechender oder einschießender Schmerz, der nicht weggeht",
    worse: "Schmerzen, die nach 2 Tagen schlimmer sind",
    slow: "Schmerzen, die nach 3 Tagen nicht besser sind oder nach 7 Tagen noch da sind",
    "slow-later": "Schmerzen, die nach 2 weiteren Tagen nicht besser sind oder 7 Tage nach der Massage noch da sind"
  }
};

const options = {
  conditionGroups: {
    bones: "Knochen, Gelenke und Wirbelsäule",
    blood: "Blut, Gerinnsel und Arterien",
    illness: "Krankheit",
    treatment: "Operation, oder ein Gerät in meinem Körper",
    you: "Ihr Alter und frühere Schmerzen"
  },
  options: {
    pregnancy: {
      no: "Nein",
      early: "Schwanger, oder vielleicht schwanger: bis 12 Wochen",
      later: "Schwanger: mehr als 12 Wochen",
      birth: "Ich habe in den letzten 12 Wochen ein Baby bekommen"
    },
    look: {
      "small-bruise": "Kleine blaue Flecken, die nicht größer werden",
      "large-bruise": "Ein blauer Fleck, größer als meine Handfläche",
      marks: "Flache Spuren vom Schröpfen oder Schaben (Gua Sha)",
      lump: "Eine neue Beule, oder eine Stelle, die ihre Form verändert hat",
      rash: "Ein leichter, juckender Ausschlag, wo das Öl war",
      hives: "Ein juckender Ausschlag mit Quaddeln auf einem großen Teil meines Körpers",
      hot: "Eine heiße, schmerzende Stelle, die größer wird oder röter oder dunkler ist",
      blisters: "Eine Reihe Bläschen auf einer Seite",
      sore: "Eine offene Stelle",
      joint: "Ein heißes, geschwollenes Gelenk",
      burn: "Eine Verbrennung durch Hitze, mit Blasen, oder weiß, schwarz oder wund",
      none: "Nichts davon, oder ich kann es nicht sagen"
    },
    shooting: { no: "Nein", one: "Ja, auf einer Seite", both: "Ja, auf beiden Seiten" },
    numbness: {
      no: "Nein",
      gone: "Es kam und war nach Minuten wieder weg",
      fading: "Es ist seit weniger als einem Tag da und lässt nach",
      still: "Es lässt nicht nach, oder es dauert schon einen Tag oder länger",
      spreading: "Es breitet sich aus",
      both: "Es ist in beiden Beinen, beiden Füßen oder beiden Händen",
      face: "Es ist in meinem Gesicht oder auf einer ganzen Körperseite, auch wenn es wieder weg ist",
      saddle: "Es ist zwischen meinen Beinen, am Po oder um den After"
    },
    weakness: {
      no: "Nein",
      slight: "Etwas schwächer, oder ich kann es nicht sagen",
      shoulder: "Eine Schulter hängt tiefer als vorher",
      clear: "Deutlich schwächer: Ich kann meinen Fuß oder meine Hand nicht heben, oder ein Bein nicht belasten",
      worsening: "Die Schwäche nimmt von Stunde zu Stunde zu",
      both: "Beide Beine oder beide Arme sind schwächer"
    },
    massage: {
      today: "Heute",
      yesterday: "Gestern",
      "two-days": "Vor 2 Tagen",
      "three-days": "Vor 3 Tagen",
      "four-to-seven-days": "Vor 4 bis 7 Tagen",
      "over-a-week": "Vor mehr als einer Woche"
    },
    began: {
      "not-sudden": "Langsam, nach der Massage",
      during: "Langsam, während der Massage",
      sudden: "Ganz plötzlich, in einem Moment",
      before: "Ich hatte es schon vor der Massage"
    },
    onset: {
      "same-day": "Am Tag der Massage",
      "next-day": "Am Tag danach",
      "two-days": "2 Tage danach",
      later: "Mehr als 2 Tage danach"
    },
    kind: {
      crack: "Knacken oder Einrenken von Nacken oder Rücken, oder starkes Ziehen daran",
      needles: "Nadeln",
      cups: "Schröpfen oder Schaben (Gua Sha)",
      heat: "Heiße Steine oder andere Hitze",
      machine: "Massagepistole, Massagesessel oder Massagegerät",
      stood: "Jemand stand oder kniete auf mir",
      none: "Nur Massage mit den Händen"
    },
    areas: {
      head: "Kopf oder Kiefer",
      neck: "Hals oder Nacken",
      shoulders: "Schultern",
      arms: "Arme oder Hände",
      chest: "Brust vorne",
      ribs: "Rippen oder Seite",
      belly: "Bauch",
      "upper-back": "Oberer Rücken",
      "mid-back": "Mittlerer Rücken",
      "lower-back": "Unterer Rücken",
      hips: "Hüften oder Po",
      thighs: "Oberschenkel oder Knie",
      calves: "Unterschenkel",
      feet: "Füße",
      "all-over": "Überall",
      none: "Nirgends: kein Schmerz"
    },
    spread: {
      wide: "Eine große Fläche",
      area: "Etwa so groß wie eine Hand",
      spot: "Ein Punkt, so klein wie eine Fingerspitze",
      spine: "Direkt auf den Knochen von Rücken oder Nacken"
    },
    treated: {
      yes: "Ja",
      "one-of-two": "Beide Seiten wurden massiert, aber nur eine tut weh",
      partly: "Zum Teil",
      no: "Nein"
    },
    quality: {
      dull: "Ein dumpfer Schmerz, wie Muskelkater nach dem Sport",
      stiff: "Steif, verspannt oder schwer",
      tender: "Tut weh, wenn ich daraufdrücke",
      cramp: "Wie ein Krampf, oder pochend",
      sharp: "Scharf oder stechend",
      burning: "Brennend",
      shooting: "Einschießend, wie ein Stromschlag",
      tearing: "Als wäre etwas gerissen",
      band: "Wie ein enges Band um Brust oder Bauch",
      numb: "Taub oder kribbelnd",
      weak: "Schwach oder wackelig",
      cough: "Schlimmer beim Husten, Niesen oder Stuhlgang",
      eases: "Besser, wenn ich mich sanft bewege",
      moving: "Schlimmer, wenn ich mich sanft bewege",
      none: "Es tut nicht weh"
    },
    daily: {
      mild: "Kaum",
      moderate: "Manches fällt mir schwer",
      hard: "Ich kann kaum aufstehen oder schlafen",
      severe: "Ich kann kaum denken, reden, mich waschen oder anziehen"
    },
    painkillers: {
      help: "Ja, sie helfen",
      "no-help": "Nein, sie helfen nicht genug",
      untried: "Ich habe keine genommen"
    },
    trend: {
      better: "Ja, besser",
      same: "Etwa gleich",
      worse: "Nein, schlimmer",
      gone: "Es ist weg",
      "too-soon": "Noch zu früh, um das zu sagen"
    },
    night: {
      no: "Nein, ich schlafe wie sonst",
      turning: "Nur, wenn ich mich umdrehe",
      first: "Es hat mich nur in der ersten Nacht geweckt",
      wakes: "Es hat mich in mehr als einer Nacht geweckt",
      constant: "Es hört nie auf, weder am Tag noch in der Nacht, in keiner Lage",
      before: "Es hat mich auch schon vor der Massage geweckt"
    },
    age: {
      "under-18": "Unter 18",
      "18-to-79": "18 bis 79",
      "80-plus": "80 oder älter"
    },
    conditions: {
      "over-65": "Ich bin 65 oder älter",
      "weak-bones": "Schwache Knochen, ein Knochenbruch bei einem kleinen Sturz, oder mindestens 3 Monate lang Kortison-Tabletten",
      "disc-now": "Zurzeit ein Bandscheiben­vorfall oder Probleme mit einer Bandscheibe",
      "spine-surgery": "Schon einmal eine Operation an der Wirbelsäule",
      arthritis: "Rheumatoide Arthritis, Morbus Bechterew oder eine ähnliche Arthritis",
      thinner: "Blutverdünner, zum Beispiel Marcumar",
      bleeding: "Eine Krankheit mit Neigung zu Blutungen (wie Hämophilie), oder zu wenige Blutplättchen",
      clot: "Schon einmal ein Blutgerinnsel (Thrombose)",
      vessels: "Ehlers-Danlos- oder Marfan-Syndrom, Rauchen bei Bluthochdruck, oder schon einmal ein Schlaganfall",
      "cancer-now": "Zurzeit Krebs",
      "cancer-past": "Früher Krebs (kein kleiner Hautkrebs)",
      "weight-loss": "Ich nehme ab, ohne es zu wollen",
      immune: "Ein schwaches Immunsystem, vor Kurzem mit einer Infektion im Krankenhaus, oder gespritzte Drogen",
      operation: "In den letzten 3 Monaten eine Operation oder eine Spritze in die Wirbelsäule (PDA)",
      implant: "Ein Herzschrittmacher, ein Port, ein Stent, ein Schlauch oder eine Pumpe",
      "numb-feet": "Diabetes mit tauben Füßen",
      fibromyalgia: "Fibromyalgie, ME/CFS oder Long COVID",
      "often-sore": "Nach einer Massage oft über 3 Tage lang Schmerzen",
      none: "Nichts davon"
    },
    joint: { no: "Nein", swollen: "Ja, geschwollen", hot: "Ja, und es ist heiß oder rot" }
  }
};

const onlyNew = "Wählen Sie „Ja“, auch wenn es wieder weg ist. Es zählt nur, was neu ist oder schlimmer als vorher.";
const chooseAll = "Wählen Sie alles, was zutrifft.";

const prepare = {
  prepare: {
    title: "Check vor einer Massage",
    lead: chooseAll,
    groups: {
      wait: "Haben Sie jetzt etwas davon?",
      ask: "Trifft etwas davon auf Sie zu?",
      tell: "Und etwas hiervon?"
    },
    items: {
      fever: "Eine Temperatur von 38 °C (100,4 °F) oder mehr, oder eine ansteckende Krankheit",
      clot: "Ein Arm, ein Bein oder eine Wade ist geschwollen, heiß oder schwer, pocht oder hat die Farbe verändert",
      swelling: "Eine Schwellung, die niemand erklärt hat",
      fracture: "Ein Knochenbruch, der nicht verheilt ist",
      skin: "Infizierte, verbrannte oder offene Haut",
      unexplained: "Sehr starke Schmerzen, die niemand erklärt hat",
      thinner: "Blutverdünner, oder Blut, das nicht gut gerinnt",
      pregnant: "Schwanger, oder vielleicht schwanger",
      cancer: "Krebs, jetzt oder früher",
      lymph: "Entfernte Lymphknoten (Lymphdrüsen)",
      bones: "Schwache Knochen, ein Knochenbruch bei einem kleinen Sturz, oder 3 Monate oder länger Kortison-Tabletten",
      operation: "Eine Operation in den letzten 3 Monaten",
      metal: "Metall, ein Herzschrittmacher, eine Pumpe oder ein Schlauch im Körper",
      heart: "Ein Herzproblem, oder früher ein Blutgerinnsel",
      fragile: "Haut, die leicht reißt",
      disc: "Ein Bandscheiben­vorfall oder Probleme mit einer Bandscheibe, jetzt oder früher",
      numb: "Eine Stelle, die sich taub anfühlt",
      diabetes: "Diabetes (wenn Sie Insulin nehmen, messen Sie nach der Massage Ihren Blutzucker)",
      "pressure-stroke": "Früher ein Schlaganfall, oder Bluthochdruck",
      tissue: "Sehr dehnbare Gelenke oder sehr dehnbare Haut (wie bei Ehlers-Danlos)",
      allergy: "Eine Allergie, zum Beispiel gegen Nussöle",
      "bad-time": "Eine Massage, die Ihnen früher wehgetan hat"
    },
    outcome: "Was zu tun ist",
    brief: {
      wait: "Jetzt keine Massage",
      ask: "Erst in der Arztpraxis fragen",
      tell: "Vor der Massage sagen"
    },
    ticked: (number) => plural("de", number, { other: "# angekreuzt" }),
    outcomes: {
      wait: "Jetzt keine Massage. Bei einem heißen oder geschwollenen Arm oder Bein, Fieber oder sehr starken Schmerzen: Holen Sie noch heute ärztliche Hilfe.",
      ask: "Fragen Sie in Ihrer Arztpraxis oder Apotheke, bevor Sie einen Termin machen.",
      tell: "Nichts davon schließt eine Massage aus. Aber sagen Sie es der Person, die Sie massiert."
    },
    tellList: "Sagen Sie der Person, die Sie massiert:",
    always: "Sagen Sie immer, welche Medikamente Sie nehmen und wie viel Druck Sie mögen. Sie können jederzeit „weniger Druck“ oder „Stopp“ sagen."
  }
};

const questions = {
  questions: {
    chest: {
      ask: "Schmerzen oder ein Engegefühl in der Brust, oder Probleme beim Atmen",
      counts: "Auch Bluthusten, oder Schmerz, der in einen Arm, den Kiefer oder den Rücken zieht oder beim Treppensteigen kommt.",
      not: "ein massierter Muskel, der nur wehtut, wenn Sie daraufdrücken."
    },
    breath: {
      ask: "Ein stechender Schmerz beim Einatmen",
      counts: "Auch im Rücken oder in der Nähe eines Schulterblatts."
    },
    stroke: {
      ask: "Ein hängendes oder taubes Gesicht, oder plötzliche Probleme beim Sprechen, Sehen oder mit dem Gleichgewicht",
      counts: "Auch ein hängendes Augenlid, ein schwacher Arm, oder alles dreht sich. Oder Probleme beim Hören, Schlucken oder Denken.",
      not: "leichter Schwindel beim Aufstehen, ohne dass sich alles dreht."
    },
    tearing: {
      ask: "Plötzlicher, reißender Schmerz in Rücken, Brust oder Bauch, oder Sie wurden ohnmächtig",
      counts: "Auch der schlimmste plötzliche Schmerz, den Sie dort je hatten. Oder Ihnen ist kalt, Sie schwitzen und fühlen sich krank. Oder eine Schwellung im Bauch, die pocht wie ein Puls.",
      not: "ein Muskel, der bei einer Bewegung zwickt."
    },
    allergy: {
      ask: "Lippen, Gesicht oder Zunge geschwollen, ein Engegefühl im Hals oder pfeifender Atem"
    },
    saddle: {
      ask: "Ein taubes Gefühl zwischen den Beinen, oder neue Probleme, Blase oder Darm zu kontrollieren",
      counts: "Auch wenn sich das Abwischen auf der Toilette anders anfühlt, wenn es schwer ist, mit dem Wasserlassen anzufangen oder aufzuhören, oder wenn Sie neue Probleme beim Sex haben.",
      not: "mehr Urin, weil Sie mehr getrunken haben."
    },
    nerves: {
      ask: "Ein Arm, eine Hand, ein Bein oder ein Fuß ist taub, kribbelt, ist schwach oder ungeschickt",
      counts: "Auch Schmerz, der in einen Arm oder ein Bein schießt, oder Probleme, sicher zu gehen.",
      not: "Kribbeln, das wenige Minuten nach dem Aufstehen weg war."
    },
    "both-sides": {
      ask: "Ist es in beiden Armen oder Händen oder in beiden Beinen oder Füßen? Oder bewegen Sie sich ungeschickt, oder gehen Sie unsicher?",
      not: "Kribbeln, das wenige Minuten nach dem Aufstehen weg war."
    },
    fever: {
      ask: "Fieber, oder Ihnen ist heiß und Sie frösteln",
      counts: "38 °C (100,4 °F) oder mehr, oder nass geschwitzte Kleidung.",
      not: "nur müde sein, oder nach der Massage frieren."
    },
    "fever-brain": {
      ask: "Haben Sie auch einen steifen Nacken oder einen Ausschlag, oder sind Sie verwirrt oder sehr schläfrig?",
      counts: "Ein Ausschlag, der bleibt, wenn Sie ein Glas daraufdrücken. Oder Licht tut Ihnen in den Augen weh."
    },
    vomiting: { ask: "Immer wieder Erbrechen" },
    urine: {
      ask: "Brauner, roter oder rosa Urin, oder kaum Urin, obwohl Sie trinken",
      counts: "Auch wenn es beim Wasserlassen brennt und Ihnen die Seite wehtut."
    },
    "dark-urine": {
      ask: "Ist der Urin braun, wie Tee oder Cola, oder kommt kaum noch Urin?"
    },
    injury: { ask: "Ein schlimmer Sturz, ein Verkehrsunfall oder ein harter Schlag" },
    "limb-swelling": {
      ask: "Ein Arm oder ein Bein ist geschwollen, heiß oder schwer, oder hart und gespannt",
      counts: "Auch wenn es pocht oder die Farbe sich verändert hat.",
      not: "ein Muskel, der nur wehtut oder steif ist."
    },
    "tight-limb": {
      ask: "Ist der Arm oder das Bein hart und sehr schmerzhaft? Oder sind die Finger oder Zehen kalt, blass oder taub?"
    },
    "head-pain": {
      ask: "Kopfschmerzen oder Schmerzen an Hals oder Nacken, wie Sie sie noch nie hatten",
      not: "massierte Muskeln, die wehtun, oder Ihre üblichen Kopfschmerzen."
    },
    "head-pain-worst": {
      ask: "Hat es plötzlich angefangen, und ist es der schlimmste Schmerz Ihres Lebens? Oder haben Sie dabei erbrochen?"
    },
    "skin-change": {
      ask: "Ein blauer Fleck, eine Schwellung, eine Beule oder eine veränderte Form, ein Ausschlag, eine Blase, eine wunde Stelle oder eine Verbrennung"
    },
    pregnancy: {
      ask: "Sind Sie schwanger, oder haben Sie vor Kurzem ein Baby bekommen?"
    },
    "pregnancy-alarm": {
      ask: "Blutung, starke Bauchschmerzen, schlimme Kopfschmerzen oder Probleme beim Sehen",
      counts: "Auch wenn die Fruchtblase platzt, das Baby sich weniger bewegt, Bauchschmerzen kommen und gehen, oder es auf einer Seite unten im Bauch oder an der Schulterspitze wehtut. Nach einer Geburt: starke Blutung."
    },
    look: { ask: "Was sehen oder spüren Sie?" },
    "burn-severe": {
      ask: "Ist die Verbrennung größer als Ihre Hand, weiß oder schwarz, oder im Gesicht, an Händen, Füßen oder im Intimbereich?"
    },
    "growing-swelling": { ask: "Wird ein blauer Fleck oder eine Schwellung größer?" },
    "swelling-severe": {
      ask: "Ist dieser blaue Fleck oder diese Schwellung sehr schmerzhaft oder taub, oder haben Sie das Gefühl, ohnmächtig zu werden?"
    },
    shooting: { ask: "Schießt ein Schmerz in einen Arm oder ein Bein?" },
    numbness: { ask: "Kribbelt es (wie Ameisenlaufen), oder fühlt sich eine Stelle taub an?" },
    weakness: { ask: "Ist ein Arm oder ein Bein schwächer als vorher?" },
    massage: { ask: "Wann war die letzte Massage?" },
    began: { ask: "Wie hat es angefangen?" },
    onset: { ask: "Wann hat es angefangen?" },
    kind: { ask: "Was gehörte zur Massage?" },
    areas: {
      ask: "Welche Stellen tun weh?",
      hint: "Tippen Sie auf das Bild, oder nutzen Sie die Liste."
    },
    spread: { ask: "Wie groß ist die schmerzende Stelle?" },
    treated: { ask: "Wurde die schmerzende Stelle massiert?" },
    "neck-signs": {
      ask: "Haben Sie auch doppelt gesehen oder undeutlich gesprochen, hing ein Augenlid herunter, oder hat sich alles gedreht?",
      counts: "Wählen Sie „Ja“, auch wenn es wieder weg ist."
    },
    quality: { ask: "Wie fühlt es sich an?" },
    pain: { ask: "Wie stark ist der Schmerz heute, wenn er am schlimmsten ist?" },
    daily: { ask: "Wie sehr schränkt es Sie im Alltag ein?" },
    painkillers: {
      ask: "Helfen gewöhnliche Schmerzmittel?",
      hint: "Zum Beispiel Ibuprofen oder Paracetamol."
    },
    trend: { ask: "Wird es besser?" },
    night: { ask: "Tut es nachts weh?" },
    age: { ask: "Wie alt sind Sie?" },
    conditions: { ask: "Trifft etwas davon auf Sie zu?" },
    worried: { ask: "Haben Sie das Gefühl, dass etwas ernsthaft nicht stimmt?" },
    "foot-sore": { ask: "Haben Sie eine offene Stelle oder eine Blase an einem Fuß?" },
    "operated-place": {
      ask: "Tut es dort weh, wo Sie operiert wurden, oder wo das Gerät oder der Schlauch ist?"
    },
    joint: { ask: "Ist ein Gelenk geschwollen?" }
  }
};

const dayParts = {
  morning: "am Vormittag",
  afternoon: "am Nachmittag",
  evening: "am Abend",
  night: "in der Nacht"
};
const result = {
  result: {
    why: "Warum wir das sagen",
    unanswered: "Sie haben einige Fragen nicht beantwortet. Diese Fragen prüfen, ob Sie früher Hilfe brauchen.",
    nothing: "Sie haben bei allen Warnzeichen, nach denen wir fragen, „Nein“ gesagt.",
    signs: "Sechs Zeichen für gewöhnliche Schmerzen",
    signsLead: "Diese Zeichen sind üblich, aber sie beweisen nichts.",
    todo: "Was zu tun ist",
    watch: "Worauf Sie achten sollten",
    checkAgain: (day, part) => `Wiederholen Sie den Check am ${day} ${dayParts[part]}, oder früher, wenn sich etwas ändert.`,
    change: (question) => `Ändern: ${question}`,
    changeShort: "Ändern",
    answers: "Ihre Antworten",
    restart: "Neu anfangen",
    back: "Zurück zu den Fragen",
    callEmergency: (number) => `${number} anrufen`,
    callLocal: "Rufen Sie jetzt die Notrufnummer an Ihrem Ort an. Auf vielen Handys geht auch die 112.",
    elsewhere: (country) => `${country ? `Diese Nummer gilt für: ${country}. ` : ""}In einem anderen Land? Rufen Sie die Notrufnummer dort an.`,
    callAdvice: (number) => `Gesundheits­telefon anrufen: ${number}`,
    callTherapist: (number) => `Massagepraxis anrufen: ${number}`,
    book: "Dazu Kontakt aufnehmen",
    against: {
      title: "Hat Ihnen jemand wehgetan oder Sie so berührt, wie Sie es nicht wollten?",
      text: "Es ist nicht Ihre Schuld. Sie können mit jemandem in einer Arztpraxis, bei der Polizei oder bei einem Hilfetelefon sprechen."
    },
    notReviewed: "Noch niemand aus Medizin oder Pflege hat diesen Ratgeber geprüft.",
    notDiagnosis: "Das ist allgemeiner Rat, keine Diagnose. Dabei kann etwas übersehen werden. Wenn Sie sich Sorgen machen, fragen Sie in einer Arztpraxis."
  },
  scale: {
    here: (place, of) => `Stufe ${place} von ${of}`
  },
  course: {
    title: "Wie es meistens verläuft",
    text: "Die meisten Schmerzen beginnen innerhalb von 12 Stunden, sind am ersten oder zweiten Tag am schlimmsten und nach 3 Tagen größtenteils weg.",
    sketch: "Die Kurven sind eine Skizze. Niemand hat das Tag für Tag gemessen.",
    here: "Sie sind hier",
    after: (from, to = from) => {
      if (to > 7)
        return from > 8 ? plural("de", from, { other: "# Tage nach der Massage" }) : "Mehr als 7 Tage nach der Massage";
      if (to === 0) return "Der Tag der Massage";
      return from === to ? plural("de", to, { one: "# Tag nach der Massage", other: "# Tage nach der Massage" }) : `${from} bis ${to} Tage nach der Massage`;
    },
    pain: (score) => `Schmerz ${score} von 10`,
    you: (from, to, pain) => {
      const days = to > 7 ? from > 8 ? `Tag ${from}` : "nach Tag 7" : `Tag ${from === to ? to : `${from} bis ${to}`}`;
      return `Sie: ${days}${pain === void 0 ? "" : `, Schmerz ${pain}`}`;
    },
    axis: "Schmerz an den Tagen nach der Massage",
    usual: "Die meisten: etwa 3 Tage",
    slow: "Bis zu 7 Tage: kann normal sein, aber nur, wenn es besser wird",
    above: "Das ist mehr Schmerz, als die meisten zu diesem Zeitpunkt haben.",
    ask: "Wenn Sie nicht sicher sind, fragen Sie in einer Arztpraxis oder Apotheke.",
    only: "In diesem Bild geht es nur um Schmerz und Tage. Ihre anderen Antworten zählen auch."
  },
  summary: {
    open: "Für meine Massage- oder Arztpraxis",
    lead: "Das können Sie dort zeigen.",
    title: "Schmerzen nach einer Massage",
    made: (when) => `Erstellt am ${when}.`,
    result: "Ergebnis",
    no: "Warnzeichen mit der Antwort „Nein“",
    copy: "Kopieren",
    share: "Teilen",
    save: "Als Text speichern",
    print: "Drucken"
  },
  outcomes: {
    copied: "Kopiert.",
    refused: "Diese Seite kann das nicht. Der Text oben ist markiert: Sie können ihn selbst kopieren.",
    file: "Es kam keine Datei? Sie können stattdessen den Text für Ihre Arztpraxis kopieren."
  }
};

const screens = {
  steps: {
    progress: (step, of) => `Schritt ${step} von ${of}`,
    left: (part) => plural("de", Math.round(minutes * part) || 1, { other: "noch # Min." }),
    next: "Weiter",
    back: "Zurück",
    showResult: "Zeigen, was jetzt zu tun ist",
    already: "Nach Ihren Antworten bis jetzt: Holen Sie noch heute ärztliche Hilfe. Die nächsten Fragen zeigen, ob Sie die Hilfe früher brauchen.",
    missing: "Einige Fragen brauchen noch eine Antwort.",
    missingHere: "Bitte wählen Sie eine Antwort.",
    severalHint: chooseAll,
    goesOn: "Ihre Antwort führt Sie zur nächsten Frage.",
    serious: "Das kann ernst sein. Sie können den Rest überspringen.",
    stop: "Was jetzt zu tun ist",
    helpNow: "Jetzt Hilfe nötig?",
    not: "Nicht gemeint:",
    scale: "0 heißt: kein Schmerz. 10 heißt: der schlimmste Schmerz, den Sie sich vorstellen können.",
    scaleKeys: "Sie können die Zahl auch eintippen.",
    score: (score) => {
      if (score === 0) return "kein Schmerz";
      if (score <= 3) return "leicht";
      return score <= 6 ? "mittel" : "stark";
    }
  },
  rows: { yes: "Ja", no: "Nein", unsure: "Nicht sicher" },
  pages: {
    "alarm-body": {
      title: "Hatten Sie seit der Massage etwas davon?",
      lead: `Das alles ist selten. ${onlyNew}`
    },
    "alarm-nerves": {
      title: "Und hatten Sie seit der Massage etwas hiervon?",
      lead: "Manches ist sehr persönlich."
    },
    "alarm-limbs": { title: "Oder hatten Sie seit der Massage etwas hiervon?" },
    "alarm-more": { title: "Mehr zu dem, was Sie bemerkt haben" }
  }
};

const tips = {
  tips: {
    move: {
      title: "Sanft bewegen",
      text: "Tun Sie leichte Dinge, zum Beispiel einen kurzen Spaziergang. Lassen Sie hartes Training ein oder zwei Tage sein.",
      caution: "Hören Sie auf, wenn der Schmerz stechend wird oder einschießt. Mit ME/CFS oder Long COVID: Ruhen Sie sich stattdessen aus."
    },
    warmth: {
      title: "Wärme versuchen",
      text: "Ein warmes Bad oder ein Wärmekissen kann den Schmerz lindern. Für Salz im Bad ist kein Nutzen bewiesen.",
      caution: "Keine Wärme und kein heißes Bad, wenn Sie ein Medikamenten-Pflaster tragen. Keine Wärme auf Schmerzgel, tauber oder verletzter Haut, einem frischen blauen Fleck oder einer Schwellung. Keine bei schlechter Durchblutung oder Fieber. In der Schwangerschaft: warm, nicht heiß. Schlafen Sie nicht auf einem Wärmekissen ein."
    },
    lighter: {
      title: "Nächstes Mal sanfter",
      text: "Keine tiefe Massage und keine Massagepistole auf der schmerzenden Stelle, bis sie sich normal anfühlt. Bitten Sie beim nächsten Mal um weniger Druck."
    },
    sleep: {
      title: "Zeit lassen",
      text: "Ruhen Sie sich aus, und schlafen Sie nachts gut. Die meisten Schmerzen lassen von selbst nach."
    },
    "speak-up": {
      title: "Etwas sagen",
      text: "Sie können jederzeit „weniger Druck“ oder „Stopp“ sagen. Sagen Sie der Person, die Sie massiert, vor dem Anfang, welche Gesundheitsprobleme Sie haben.",
      caution: "Wenn ein Schmerz stechend ist, sagen Sie sofort „Stopp“."
    },
    tablets: {
      title: "Ibuprofen, wenn Sie es brauchen",
      text: "Es kann für ein oder zwei Tage helfen. Nehmen Sie so wenig, wie gerade hilft. Fragen Sie in einer Apotheke.",
      caution: "Nicht, wenn Sie Blutverdünner nehmen oder Aspirin nicht vertragen. Nicht, wenn Sie schwanger sind oder werden wollen. Nicht nach einem Magengeschwür oder einem Schlaganfall. Nicht mit einer Krankheit von Herz, Leber, Nieren oder Darm, mit Bluthochdruck oder braunem Urin. Asthma, 65 oder älter, oder andere Medikamente? Fragen Sie vorher. Benutzen Sie Tabletten und Schmerzgel nicht zusammen. Verdecken Sie mit Schmerzmitteln kein Warnzeichen."
    },
    paracetamol: {
      title: "Paracetamol",
      text: "Allein half es bei Rückenschmerzen in Tests wenig. Manche mögen es.",
      caution: "Nie mehr, als auf der Packung steht. Auch viele Erkältungsmittel enthalten es. Bei Problemen mit der Leber fragen Sie vorher. Verdecken Sie mit Schmerzmitteln kein Warnzeichen."
    },
    gel: {
      title: "Ein Schmerzgel",
      text: "Gel mit Diclofenac oder Ibuprofen hilft bei Verstauchungen. Nach einer Massage wurde es nicht geprüft.",
      caution: "Nicht auf verletzter Haut, unter Wärme oder zusammen mit Ibuprofen-Tabletten. Nicht, wenn Sie Aspirin nicht vertragen. Asthma, ein Magengeschwür, Nierenprobleme oder Schwangerschaft? Fragen Sie vorher."
    },
    drink: {
      title: "Trinken, wenn Sie Durst haben",
      text: "Aber Wasser spült Schmerzen nicht aus den Muskeln.",
      caution: "Zwingen Sie sich nicht zum Trinken. Wenn Sie auf ärztlichen Rat nur wenig trinken sollen, halten Sie sich daran."
    },
    ice: {
      title: "Etwas Kaltes",
      text: "In kleinen Studien hat Kälte Schmerzen nach dem Sport ein wenig gelindert. Nach einer Massage wurde es nicht geprüft.",
      caution: "Wickeln Sie es in ein Tuch. Jedes Mal 10 bis 15 Minuten. Nie auf tauber Haut oder bei schlechter Durchblutung."
    },
    stretch: {
      title: "Dehnen",
      text: "Sanftes Dehnen ist in Ordnung, wenn es sich gut anfühlt. Bei Schmerzen macht es fast keinen Unterschied."
    },
    therapist: {
      title: "Jemanden mit Ausbildung wählen",
      text: "Eine ältere Übersicht hat Berichte über ernste Schäden ausgewertet. In den meisten ging es um sehr kräftige Massagearten oder um Menschen, die ohne Ausbildung massiert haben. Fragen Sie nach der Ausbildung, und ob man Ihr Gesundheitsproblem kennt."
    },
    regular: {
      title: "Oft hingehen",
      text: "Manche haben weniger Schmerzen, wenn sie regelmäßig gehen. Das wurde nicht geprüft. Fragen Sie in Ihrer Massagepraxis, wie oft.",
      caution: "Das ist kein Grund, Schmerzen auszuhalten."
    }
  },
  faqs: {
    hurt: {
      title: "Kann eine Massage dem Rücken schaden?",
      text: "Ja, manchmal. Leichte Schmerzen für ein oder zwei Tage sind häufig. Ernste Schäden sind selten. In vielen Berichten geht es um Einrenken oder um sehr kräftige Massagearten."
    },
    help: {
      title: "Hilft Massage bei Rückenschmerzen?",
      text: "Sie kann Rückenschmerzen für ein paar Wochen lindern. Das ist nur schwach belegt. In Großbritannien raten Gesundheitsdienste, sie nur zusammen mit Bewegung zu nutzen."
    },
    course: {
      title: "Wie lange tut es weh?",
      text: "Die meisten Schmerzen sind am ersten oder zweiten Tag am schlimmsten. Nach 3 Tagen sind sie größtenteils weg. Bis zu 7 Tage können normal sein, wenn es deutlich besser wird. Das können Sie erwarten:",
      lines: [
        "Erster Abend: empfindlich, schwer oder müde. Die meisten Schmerzen haben jetzt begonnen.",
        "Nächster Morgen: oft steif. Sanfte Bewegung hilft.",
        "Tag 2: tut noch weh, sollte aber nicht schlimmer sein.",
        "Tag 3: viel besser.",
        "Tag 7: sollte weg sein."
      ]
    },
    unwell: {
      title: "Ist es normal, dass ich müde bin, mir übel ist oder ich mich wie bei Grippe fühle?",
      text: "Viele sagen, dass sie sich einen Tag lang schlapp fühlen. Niemand weiß, warum. Es zeigt nicht, dass Giftstoffe herausgekommen sind. Eine verstopfte Nase oder ein aufgedunsenes Gesicht kann vom Liegen auf dem Gesicht kommen. Das sollte in einigen Stunden weggehen."
    },
    headache: {
      title: "Sind Kopfschmerzen normal?",
      text: "Leichte Kopfschmerzen, wie Sie sie schon früher hatten, können kommen. Sie sollten innerhalb eines Tages nachlassen."
    },
    dizzy: {
      title: "Ist Ihnen beim Aufstehen schwindlig?",
      text: "Stehen Sie langsam auf. Bleiben Sie vorher eine Minute sitzen. Setzen Sie sich nicht ans Steuer, bis es weg ist."
    },
    low: {
      title: "Warum weine ich oder bin niedergeschlagen?",
      text: "Das kann vorkommen. Es sollte in ein oder zwei Tagen vorbeigehen. Bleibt es, oder kommt etwas Schlimmes wieder hoch? Sprechen Sie mit jemandem, dem Sie vertrauen, oder in einer Arztpraxis.",
      caution: "Wenn Sie daran denken, sich etwas anzutun, holen Sie jetzt Notfallhilfe."
    },
    marks: {
      title: "Wie lange bleiben blaue Flecken und Spuren vom Schröpfen oder Schaben (Gua Sha)?",
      text: "Die meisten gehen in etwa 2 Wochen weg. Blaue Flecken werden vorher gelb oder grün. Bis dahin dort keine Massage.",
      caution: "Nehmen Sie Blutverdünner? Ist ein blauer Fleck größer als Ihre Handfläche? Gehen Sie in eine Arztpraxis. Wenn Haut heiß ist und wehtut und die Stelle größer wird, holen Sie noch heute Hilfe."
    },
    heat: {
      title: "Wärme oder Kälte?",
      text: "Versuchen Sie zuerst Wärme. Nach dem Sport halfen in kleinen Studien Wärmepackungen in den ersten 2 Tagen am besten. Wenn Sie Kälte lieber mögen, ist das in Ordnung. Lesen Sie auf beiden Karten, wann Sie es nicht tun sollten."
    },
    wash: {
      title: "Darf ich duschen, baden oder in die Sauna?",
      text: "Duschen oder baden Sie, wann Sie möchten, aber nicht zu heiß. Keine Sauna, solange Ihnen schwindlig ist oder Sie schwach sind."
    },
    sleep: {
      title: "Wie soll ich schlafen?",
      text: "In jeder Lage, die bequem ist. Auf dem Rücken: Versuchen Sie ein Kissen unter den Knien. Auf der Seite: Versuchen Sie eins zwischen den Knien."
    },
    alcohol: {
      title: "Darf ich Alkohol trinken?",
      text: "Besser nicht, solange Ihnen schwindlig ist oder Sie sehr müde sind, oder zusammen mit Schmerzmitteln. Nach einer Massage hat das niemand geprüft."
    },
    work: {
      title: "Darf ich arbeiten, Auto fahren oder heben?",
      text: "Die meisten können leichte Arbeit machen. Lassen Sie schweres Heben ein oder zwei Tage sein. Fahren Sie nicht Auto, wenn Ihnen schwindlig ist, oder wenn es wehtut, den Kopf zu drehen oder zu bremsen."
    },
    exercise: {
      title: "Wann darf ich Sport machen?",
      text: "Gehen Sie spazieren, sobald Sie möchten. Trainieren Sie erst nach ein oder zwei Tagen wieder hart, wenn es nicht mehr wehtut. Hören Sie auf, wenn Schmerz stechend wird."
    },
    next: {
      title: "Wann darf ich die nächste Massage haben?",
      text: "Wenn sich die schmerzende Stelle wieder normal anfühlt. Das gilt auch für eine Massagepistole oder eine Faszienrolle. Wenn Sie auf einen Arzttermin warten, fragen Sie dort zuerst."
    },
    kinds: {
      title: "War es mehr als nur Hände? Was ist dann anders?",
      text: "Sagen Sie allen, die Ihnen helfen, was gemacht wurde.",
      lines: [
        "Nacken oder Rücken geknackt (eingerenkt): Es kann einen Tag wehtun. Wenn Sie neue Kopfschmerzen, neue Schmerzen an Hals oder Nacken oder Schwindel bekommen, holen Sie Notfallhilfe.",
        "Nadeln: Ein kleiner blauer Fleck ist häufig. Wenn Einatmen wehtut oder schwerfällt, holen Sie Notfallhilfe. Bei stechendem Schmerz in Brust, Schulter oder oberem Rücken holen Sie noch heute Hilfe.",
        "Schröpfen oder Schaben (Gua Sha): Flache runde oder streifige Spuren sind üblich. Bei Blasen lesen Sie die nächste Zeile.",
        "Heiße Steine oder andere Hitze: Blasen oder weiße oder schwarze Haut sind eine Verbrennung. Kühlen Sie sie 20 Minuten unter kühlem, fließendem Wasser. Holen Sie noch heute Hilfe.",
        "Ein Massagesessel oder eine Massagepistole spürt nicht, was Sie spüren. Stellen Sie das Gerät beim nächsten Mal schwächer ein. Nicht auf Knochen und nicht vorne am Hals benutzen.",
        "Jemand stand oder kniete auf Ihnen: Bei Schmerzen direkt auf einem Knochen gehen Sie in eine Arztpraxis. Mit schwachen Knochen, oder wenn Sie 65 oder älter sind, noch heute."
      ]
    },
    say: {
      title: "Was kann ich in meiner Massagepraxis sagen?",
      text: "Sie können das kopieren und ausfüllen:",
      quote: "Guten Tag. Ich hatte bei Ihnen eine Massage am … Seitdem tut es mir hier weh: … Es begann … und fühlt sich so an: … Bitte nehmen Sie dort beim nächsten Mal weniger Druck, oder lassen Sie die Stelle aus. Gibt es etwas, das ich über die Behandlung wissen sollte?"
    },
    complain: {
      title: "Wer ist schuld, und kann ich mich beschweren?",
      text: "Schmerzen allein zeigen keine Schuld, weder bei Ihnen noch bei anderen. Sagen Sie es zuerst der Person, die Sie massiert hat, wenn Sie können. Sie können sich auch dort beschweren, wo die Massage war. Oder bei der Stelle, die dafür Zulassungen gibt oder ein Register führt. Schreiben Sie auf, was passiert ist und wann.",
      caution: "Hat Ihnen jemand mit Absicht wehgetan oder Sie so berührt, wie Sie es nicht wollten? Es ist nicht Ihre Schuld. Sie können mit jemandem in einer Arztpraxis, bei der Polizei oder bei einem Hilfetelefon sprechen."
    }
  },
  causes: {
    pressure: {
      title: "Zu viel Druck",
      text: "Nach tiefem Druck können Muskeln empfindlich sein oder blaue Flecken haben."
    },
    first: {
      title: "Es war Ihre erste Massage, oder Sie spüren leicht Schmerz",
      text: "Was sich für andere leicht anfühlt, kann für Sie zu viel sein. Sagen Sie es, und fangen Sie sanft an."
    },
    technique: {
      title: "Die falsche Technik für Sie",
      text: "Ernste Schäden sind selten. In vielen Berichten geht es um sehr kräftige Massagearten oder um plötzliches Verdrehen des Halses."
    },
    training: {
      title: "Zu wenig Ausbildung",
      text: "Eine ältere Übersicht hat Berichte über ernste Schäden ausgewertet. In den meisten ging es um sehr kräftige Massagearten oder um Menschen, die ohne Ausbildung massiert haben. Aber auch nach Händen mit Ausbildung kann es wehtun."
    },
    conditions: {
      title: "Ein Gesundheitsproblem, das vorher da war",
      text: "Zum Beispiel ein Problem mit einer Bandscheibe, schwache Knochen, eine Operation, Fibromyalgie oder Arthritis. Dann kann eine Massage schmerzhaft oder riskant sein. Eine sanfte Massage kann in Ordnung sein: Fragen Sie vorher."
    }
  }
};

const de = {
  lang: "de",
  dir: "ltr",
  label: (name) => `${name}:`,
  ...intro,
  ...screens,
  ...body,
  ...questions,
  ...options,
  ...levels,
  ...result,
  ...diary,
  ...tips,
  ...cards,
  ...prepare
};

export { de };

import type { Words } from '../schema.js';

/** What is asked. */
export const questions: Pick<Words, 'questions'> = {
  questions: {
    chest: {
      ask: 'Schmerzen oder ein Engegefühl in der Brust, oder Probleme beim Atmen',
      counts:
        'Auch Bluthusten, oder Schmerz, der in einen Arm, den Kiefer oder den Rücken zieht oder beim Treppensteigen kommt.',
      not: 'ein massierter Muskel, der nur wehtut, wenn Sie daraufdrücken.',
    },
    breath: {
      ask: 'Ein stechender Schmerz beim Einatmen',
      counts: 'Auch im Rücken oder in der Nähe eines Schulterblatts.',
    },
    stroke: {
      ask: 'Ein hängendes oder taubes Gesicht, oder plötzliche Probleme beim Sprechen, Sehen oder mit dem Gleichgewicht',
      counts:
        'Auch ein hängendes Augenlid, ein schwacher Arm, oder alles dreht sich. Oder Probleme beim Hören, Schlucken oder Denken.',
      not: 'leichter Schwindel beim Aufstehen, ohne dass sich alles dreht.',
    },
    tearing: {
      ask: 'Plötzlicher, reißender Schmerz in Rücken, Brust oder Bauch, oder Sie wurden ohnmächtig',
      counts:
        'Auch der schlimmste plötzliche Schmerz, den Sie dort je hatten. Oder Ihnen ist kalt, Sie schwitzen und fühlen sich krank. Oder eine Schwellung im Bauch, die pocht wie ein Puls.',
      not: 'ein Muskel, der bei einer Bewegung zwickt.',
    },
    allergy: {
      ask: 'Lippen, Gesicht oder Zunge geschwollen, ein Engegefühl im Hals oder pfeifender Atem',
    },
    saddle: {
      ask: 'Ein taubes Gefühl zwischen den Beinen, oder neue Probleme, Blase oder Darm zu kontrollieren',
      counts:
        'Auch wenn sich das Abwischen auf der Toilette anders anfühlt, wenn es schwer ist, mit dem Wasserlassen anzufangen oder aufzuhören, oder wenn Sie neue Probleme beim Sex haben.',
      not: 'mehr Urin, weil Sie mehr getrunken haben.',
    },
    nerves: {
      ask: 'Ein Arm, eine Hand, ein Bein oder ein Fuß ist taub, kribbelt, ist schwach oder ungeschickt',
      counts:
        'Auch Schmerz, der in einen Arm oder ein Bein schießt, oder Probleme, sicher zu gehen.',
      not: 'Kribbeln, das wenige Minuten nach dem Aufstehen weg war.',
    },
    'both-sides': {
      ask: 'Ist es in beiden Armen oder Händen oder in beiden Beinen oder Füßen? Oder bewegen Sie sich ungeschickt, oder gehen Sie unsicher?',
      not: 'Kribbeln, das wenige Minuten nach dem Aufstehen weg war.',
    },
    fever: {
      ask: 'Fieber, oder Ihnen ist heiß und Sie frösteln',
      counts: '38 °C (100,4 °F) oder mehr, oder nass geschwitzte Kleidung.',
      not: 'nur müde sein, oder nach der Massage frieren.',
    },
    'fever-brain': {
      ask: 'Haben Sie auch einen steifen Nacken oder einen Ausschlag, oder sind Sie verwirrt oder sehr schläfrig?',
      counts:
        'Ein Ausschlag, der bleibt, wenn Sie ein Glas daraufdrücken. Oder Licht tut Ihnen in den Augen weh.',
    },
    vomiting: { ask: 'Immer wieder Erbrechen' },
    urine: {
      ask: 'Brauner, roter oder rosa Urin, oder kaum Urin, obwohl Sie trinken',
      counts: 'Auch wenn es beim Wasserlassen brennt und Ihnen die Seite wehtut.',
    },
    'dark-urine': {
      ask: 'Ist der Urin braun, wie Tee oder Cola, oder kommt kaum noch Urin?',
    },
    injury: { ask: 'Ein schlimmer Sturz, ein Verkehrsunfall oder ein harter Schlag' },
    'limb-swelling': {
      ask: 'Ein Arm oder ein Bein ist geschwollen, heiß oder schwer, oder hart und gespannt',
      counts: 'Auch wenn es pocht oder die Farbe sich verändert hat.',
      not: 'ein Muskel, der nur wehtut oder steif ist.',
    },
    'tight-limb': {
      ask: 'Ist der Arm oder das Bein hart und sehr schmerzhaft? Oder sind die Finger oder Zehen kalt, blass oder taub?',
    },
    'head-pain': {
      ask: 'Kopfschmerzen oder Schmerzen an Hals oder Nacken, wie Sie sie noch nie hatten',
      not: 'massierte Muskeln, die wehtun, oder Ihre üblichen Kopfschmerzen.',
    },
    'head-pain-worst': {
      ask: 'Hat es plötzlich angefangen, und ist es der schlimmste Schmerz Ihres Lebens? Oder haben Sie dabei erbrochen?',
    },
    'skin-change': {
      ask: 'Ein blauer Fleck, eine Schwellung, eine Beule oder eine veränderte Form, ein Ausschlag, eine Blase, eine wunde Stelle oder eine Verbrennung',
    },
    pregnancy: {
      ask: 'Sind Sie schwanger, oder haben Sie vor Kurzem ein Baby bekommen?',
    },
    'pregnancy-alarm': {
      ask: 'Blutung, starke Bauchschmerzen, schlimme Kopfschmerzen oder Probleme beim Sehen',
      counts:
        'Auch wenn die Fruchtblase platzt, das Baby sich weniger bewegt, Bauchschmerzen kommen und gehen, oder es auf einer Seite unten im Bauch oder an der Schulterspitze wehtut. Nach einer Geburt: starke Blutung.',
    },
    look: { ask: 'Was sehen oder spüren Sie?' },
    'burn-severe': {
      ask: 'Ist die Verbrennung größer als Ihre Hand, weiß oder schwarz, oder im Gesicht, an Händen, Füßen oder im Intimbereich?',
    },
    'growing-swelling': { ask: 'Wird ein blauer Fleck oder eine Schwellung größer?' },
    'swelling-severe': {
      ask: 'Ist dieser blaue Fleck oder diese Schwellung sehr schmerzhaft oder taub, oder haben Sie das Gefühl, ohnmächtig zu werden?',
    },
    shooting: { ask: 'Schießt ein Schmerz in einen Arm oder ein Bein?' },
    numbness: { ask: 'Kribbelt es (wie Ameisenlaufen), oder fühlt sich eine Stelle taub an?' },
    weakness: { ask: 'Ist ein Arm oder ein Bein schwächer als vorher?' },
    massage: { ask: 'Wann war die letzte Massage?' },
    began: { ask: 'Wie hat es angefangen?' },
    onset: { ask: 'Wann hat es angefangen?' },
    kind: { ask: 'Was gehörte zur Massage?' },
    areas: {
      ask: 'Welche Stellen tun weh?',
      hint: 'Tippen Sie auf das Bild, oder nutzen Sie die Liste.',
    },
    spread: { ask: 'Wie groß ist die schmerzende Stelle?' },
    treated: { ask: 'Wurde die schmerzende Stelle massiert?' },
    'neck-signs': {
      ask: 'Haben Sie auch doppelt gesehen oder undeutlich gesprochen, hing ein Augenlid herunter, oder hat sich alles gedreht?',
      counts: 'Wählen Sie „Ja“, auch wenn es wieder weg ist.',
    },
    quality: { ask: 'Wie fühlt es sich an?' },
    pain: { ask: 'Wie stark ist der Schmerz heute, wenn er am schlimmsten ist?' },
    daily: { ask: 'Wie sehr schränkt es Sie im Alltag ein?' },
    painkillers: {
      ask: 'Helfen gewöhnliche Schmerzmittel?',
      hint: 'Zum Beispiel Ibuprofen oder Paracetamol.',
    },
    trend: { ask: 'Wird es besser?' },
    night: { ask: 'Tut es nachts weh?' },
    age: { ask: 'Wie alt sind Sie?' },
    conditions: { ask: 'Trifft etwas davon auf Sie zu?' },
    worried: { ask: 'Haben Sie das Gefühl, dass etwas ernsthaft nicht stimmt?' },
    'foot-sore': { ask: 'Haben Sie eine offene Stelle oder eine Blase an einem Fuß?' },
    'operated-place': {
      ask: 'Tut es dort weh, wo Sie operiert wurden, oder wo das Gerät oder der Schlauch ist?',
    },
    joint: { ask: 'Ist ein Gelenk geschwollen?' },
  },
};

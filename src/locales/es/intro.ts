import type { Words } from '../schema.js';

/** How long the questions take in ordinary soreness; `npm run docs` holds it against the words. */
export const minutes = 6;

/** The first screen, and how it works. */
export const intro: Pick<Words, 'heading' | 'intro' | 'about'> = {
  heading: '¿Dolor después de un masaje?',
  intro: {
    lead: '¿Son molestias comunes o necesita ayuda?',
    facts: [
      `Unos ${minutes} minutos`,
      'Consejos para personas adultas (18 años o más), no un diagnóstico',
      'Aún no lo ha revisado personal médico ni de enfermería',
    ],
    kept: 'No se envía nada, y no se guarda nada a menos que empiece un diario',
    notKept: 'Sus respuestas se quedan en esta página: no se envía ni se guarda nada',
    start: 'Iniciar el cuestionario',
    resume: 'Seguir el cuestionario',
    putAway: 'Sus respuestas se han borrado.',
    bringBack: 'Recuperarlas',
    emergency: (number, country) =>
      `¿Puede ser una emergencia? No espere. Llame ahora al ${number ?? 'número local de emergencias'}${country ? ` (${country})` : ''}.`,
  },
  about: {
    title: 'Fuentes y cómo funciona',
    text: [
      'Unas reglas fijas comparan sus respuestas con consejos de salud pública y con estudios. Si las reglas no coinciden, vale la más prudente.',
      'Se basa en consejos del NHS, de NICE y de otros, y en los estudios que se nombran en las tarjetas. Ellos no lo han revisado.',
      'Aún no lo ha revisado personal médico ni de enfermería. Sirve para aprender. No detecta enfermedades ni las descarta.',
    ],
    version: (version, date) => `Versión ${version}, ${date}.`,
  },
};

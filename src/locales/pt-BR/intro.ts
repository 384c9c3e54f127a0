import type { Words } from '../schema.js';

/** How long the questions take in ordinary soreness; `npm run docs` holds it against the words. */
export const minutes = 6;

/** The first screen, and how it works. */
export const intro: Pick<Words, 'heading' | 'intro' | 'about'> = {
  heading: 'Dor depois da massagem?',
  intro: {
    lead: 'É uma dor comum, ou você precisa de ajuda?',
    facts: [
      `Cerca de ${minutes} minutos`,
      'Conselhos para adultos (18 anos ou mais), não um diagnóstico',
      'Nenhum médico ou enfermeiro revisou ainda',
    ],
    kept: 'Nada é enviado, e nada é salvo, a não ser que você comece um diário',
    notKept: 'Suas respostas ficam nesta página: nada é enviado nem salvo',
    start: 'Começar a checagem',
    resume: 'Continuar a checagem',
    putAway: 'Suas respostas foram apagadas.',
    bringBack: 'Trazer de volta',
    emergency: (number, country) =>
      `Pode ser uma emergência? Não espere. Ligue agora para o ${number ?? 'número de emergência da sua região'}${country ? ` (${country})` : ''}.`,
  },
  about: {
    title: 'Fontes e como funciona',
    text: [
      'Regras fixas comparam suas respostas com conselhos de saúde pública e estudos. Se as regras diferem, vale a mais cuidadosa.',
      'Usa conselhos do NHS, do NICE e de outros, e os estudos citados nos cartões. Eles não revisaram isto.',
      'Nenhum médico ou enfermeiro revisou ainda. Serve para aprender. Não descobre doenças nem as descarta.',
    ],
    version: (version, date) => `Versão ${version}, ${date}.`,
  },
};

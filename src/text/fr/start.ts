import type { Translations } from '..';
import type * as en from '../en/start';

/** What the script says and writes: the Start tab. */
export const script: Translations<typeof en.script> = {
  assistant: {
    figuresOf: (v) => `Pour ${v.month}\u202f:`,
  },
  sheet: {
    startTitle: 'Lead SLA',
    startHint: 'De vos leads aux engagements du mois entre marketing et commerciaux, en quatre étapes.',
    startOpen: 'Ouvrez l’assistant\u202f: menu Extensions › Lead SLA › Ouvrir l’assistant.',
    startSample:
      'Données d’exemple\u202f: les leads de ce classeur sont inventés. Importez les vôtres depuis l’assistant\u202f; l’exemple sera d’abord retiré.',
    startStep: 'Étape',
    startWhat: 'À quoi elle sert',
    startState: 'État',
    startFigures: 'Chiffres clés',
    startData: 'Journal des leads',
    startProblems: 'À regarder',
    startWhere: 'Où',
    startWhatIsWrong: 'Ce qui ne va pas, et que faire',
    startNoProblems: 'Rien à signaler.',
    startMore: (v) => `… et ${v.count} autres\u202f: corrigez d’abord ceux-ci, puis actualisez.`,
    startMorning: 'Import du jour',
    startDigest: 'E-mail du jour',
    startUpdated: 'Dernière actualisation le',
  },
};

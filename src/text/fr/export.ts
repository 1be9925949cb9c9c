import type { Translations } from '..';
import type * as en from '../en/export';

/** What the actions say: what is taken along as a file. */
export const action: Translations<typeof en.action> = {
  answers: {
    nothingToExport: 'Il n’y a encore rien à enregistrer.',
  },
};

/** What the page says: what is taken along as a file. */
export const page: Translations<typeof en.page> = {
  sidebar: {
    exportTitle: 'Enregistrer en CSV',
    exportIntro:
      'Des fichiers pour Excel et d’autres logiciels, avec les séparateurs de ce classeur. Un journal enregistré peut être réimporté tel quel.',
    exportLeads: 'Le journal des leads',
    exportSigned: 'Les engagements signés',
    exportTracking: 'Le mois à ce jour',
    exportSaved: (v) => `Le fichier ${v.name} se trouve dans vos téléchargements.`,
  },
};

import type { Preset } from './preset';

/** Names that tables of one’s own have too, as that of its state, are left to what they are called. */
export const BOONDMANAGER: Preset = {
  tool: 'BoondManager',
  name: { en: 'BoondManager opportunities', fr: 'Besoins BoondManager' },
  seen: ['scripts', 'labels'],
  forms: [
    {
      language: 'fr',
      columns: {
        'Référence interne': 'id',
        Création: 'created',
        Origine: 'channel',
        'Date de clôture': 'closed',
        'CA Envisagé HT': 'amount',
        'Responsable manager': 'owner',
        'Société - Nom': null,
        'Domaine d’intervention': null,
        Pondération: null,
        Pôle: null,
      },
    },
  ],
};

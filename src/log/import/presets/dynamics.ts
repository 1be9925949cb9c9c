import type { Preset } from './preset';

export const DYNAMICS: Preset = {
  tool: 'Dynamics 365',
  name: { en: 'Dynamics opportunities', fr: 'Opportunités Dynamics' },
  seen: ['labels'],
  forms: [
    {
      language: 'en',
      columns: {
        Opportunity: 'id',
        'Created On': 'created',
        'Originating Lead Source': 'channel',
        'Lead Source': 'channel',
        Status: 'outcome',
        'Status Reason': 'outcome',
        'Actual Close Date': 'closed',
        'Actual Revenue': 'amount',
        Owner: 'owner',
        Topic: null,
        'Potential Customer': null,
        'Est. Close Date': null,
        'Est. Revenue': null,
        'Row Checksum': null,
        'Modified On': null,
      },
    },
    // Names that tables of one’s own have too, "Statut" and "Propriétaire", are left to what they are called.
    {
      language: 'fr',
      columns: {
        'Créé le': 'created',
        'Raison du statut': 'outcome',
        'Date de clôture réelle': 'closed',
        'Chiffre d’affaires réel': 'amount',
        'Nom de l’opportunité': null,
        'Date de clôture estimée': null,
        'Chiffre d’affaires estimé': null,
      },
    },
  ],
};

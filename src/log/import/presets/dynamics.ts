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
    {
      language: 'fr',
      columns: {
        'Créé le': 'created',
        Statut: 'outcome',
        'Raison du statut': 'outcome',
        'Date de clôture réelle': 'closed',
        'Chiffre d’affaires réel': 'amount',
        Propriétaire: 'owner',
        'Nom de l’opportunité': null,
        'Date de clôture estimée': null,
        'Chiffre d’affaires estimé': null,
      },
    },
  ],
};

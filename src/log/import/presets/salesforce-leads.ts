import type { Preset } from './preset';

export const SALESFORCE_LEADS: Preset = {
  tool: 'Salesforce',
  name: { en: 'Salesforce leads', fr: 'Pistes Salesforce' },
  seen: ['scripts', 'labels', 'api'],
  forms: [
    {
      language: 'en',
      columns: {
        'Lead ID': 'id',
        'Created Date': 'created',
        'Create Date': 'created',
        'Lead Source': 'channel',
        Title: 'persona',
        'Converted Date': 'opportunity',
        'Lead Status': 'outcome',
        'Lead Owner': 'owner',
        'Company / Account': null,
        Rating: null,
        Converted: null,
        'Last Modified': null,
      },
    },
    {
      language: 'fr',
      columns: {
        'ID de piste': 'id',
        'Date de création': 'created',
        'Origine de la piste': 'channel',
        'Statut de la piste': 'outcome',
        'Propriétaire de la piste': 'owner',
        'Société/Compte': null,
        'Dernière modification': null,
      },
    },
    {
      language: 'api',
      columns: {
        Id: 'id',
        CreatedDate: 'created',
        LeadSource: 'channel',
        Title: 'persona',
        ConvertedDate: 'opportunity',
        Status: 'outcome',
        OwnerId: null,
        IsConverted: null,
        ConvertedOpportunityId: null,
        LastModifiedDate: null,
        SystemModstamp: null,
      },
    },
  ],
};

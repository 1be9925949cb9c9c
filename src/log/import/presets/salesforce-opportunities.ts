import type { Preset } from './preset';

export const SALESFORCE_OPPORTUNITIES: Preset = {
  tool: 'Salesforce',
  name: { en: 'Salesforce opportunities', fr: 'Opportunités Salesforce' },
  seen: ['scripts', 'labels', 'api'],
  forms: [
    {
      language: 'en',
      columns: {
        'Opportunity ID': 'id',
        'Created Date': 'created',
        'Lead Source': 'channel',
        Stage: 'outcome',
        'Close Date': 'closed',
        Amount: 'amount',
        'Opportunity Owner': 'owner',
        'Opportunity Name': null,
        'Account Name': null,
        'Probability (%)': null,
        'Fiscal Period': null,
        'Next Step': null,
        Age: null,
      },
    },
    {
      language: 'api',
      columns: {
        Id: 'id',
        CreatedDate: 'created',
        LeadSource: 'channel',
        StageName: 'outcome',
        IsWon: 'outcome',
        CloseDate: 'closed',
        Amount: 'amount',
        Name: null,
        OwnerId: null,
        AccountId: null,
        IsClosed: null,
        Probability: null,
        ExpectedRevenue: null,
        FiscalQuarter: null,
        FiscalYear: null,
        LastModifiedDate: null,
        SystemModstamp: null,
      },
    },
  ],
};

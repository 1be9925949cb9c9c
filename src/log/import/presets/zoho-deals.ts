import type { Preset } from './preset';

export const ZOHO_DEALS: Preset = {
  tool: 'Zoho CRM',
  name: { en: 'Zoho deals', fr: 'Affaires Zoho' },
  seen: ['scripts', 'connectors'],
  forms: [
    {
      language: 'en',
      columns: {
        'Deal ID': 'id',
        'Created Time': 'created',
        'Lead Source': 'channel',
        Stage: 'outcome',
        'Closing Date': 'closed',
        Amount: 'amount',
        'Deal Owner': 'owner',
        'Deal Name': null,
        'Account Name': null,
        'Next Step': null,
        Probability: null,
        'Expected Revenue': null,
        'Modified Time': null,
        'Campaign Source': null,
        LEADID: null,
      },
    },
  ],
};

import type { Preset } from './preset';

export const ZOHO_LEADS: Preset = {
  tool: 'Zoho CRM',
  name: { en: 'Zoho leads', fr: 'Leads Zoho' },
  seen: ['scripts'],
  forms: [
    {
      language: 'en',
      columns: {
        LEADID: 'id',
        'Created Time': 'created',
        'Lead Source': 'channel',
        'Lead Status': 'outcome',
        'Lead Owner': 'owner',
        Industry: null,
        CONVERTED: null,
        'Annual Revenue': null,
        'No. of Employees': null,
        'Modified Time': null,
      },
    },
  ],
};

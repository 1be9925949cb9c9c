import type { Preset } from './preset';

export const SUITECRM: Preset = {
  tool: 'SuiteCRM',
  name: { en: 'SuiteCRM opportunities', fr: 'Affaires SuiteCRM' },
  seen: ['labelsInSource'],
  forms: [
    {
      language: 'en',
      columns: {
        'Date Created': 'created',
        'Lead Source': 'channel',
        'Sales Stage': 'outcome',
        'Expected Close Date': 'closed',
        'Opportunity Amount': 'amount',
        'Assigned to': 'owner',
        'Opportunity Name': null,
        'Account Name': null,
        'Next Step': null,
        'Probability (%)': null,
        'Date Modified': null,
      },
    },
  ],
};

import type { Preset } from './preset';

// In the file the first three are "(Do Not Modify) Lead", "(Do Not Modify) Row Checksum" and "(Do Not Modify) Modified On".
export const DYNAMICS_LEADS: Preset = {
  tool: 'Dynamics 365',
  name: { en: 'Dynamics leads', fr: 'Prospects Dynamics' },
  seen: ['scripts', 'labels'],
  forms: [
    {
      language: 'en',
      columns: {
        Lead: 'id',
        'Row Checksum': null,
        'Modified On': null,
        'Created On': 'created',
        'Lead Source': 'channel',
        'Job Title': 'persona',
        Status: 'outcome',
        'Status Reason': 'outcome',
        Owner: 'owner',
        Topic: null,
      },
    },
  ],
};

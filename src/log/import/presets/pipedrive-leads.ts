import type { Preset } from './preset';

export const PIPEDRIVE_LEADS: Preset = {
  tool: 'Pipedrive',
  name: { en: 'Pipedrive leads', fr: 'Prospects Pipedrive' },
  seen: ['scripts'],
  forms: [
    {
      language: 'en',
      columns: {
        'Lead - ID': 'id',
        'Lead - Lead created': 'created',
        'Lead - Lead created on': 'created',
        'Lead - Source': 'channel',
        'Lead - Value': 'amount',
        'Lead - Owner': 'owner',
        'Lead - Title': null,
        'Lead - Label': null,
        'Lead - Creator': null,
        'Lead - Organization': null,
        'Lead - Contact person': 'person',
        'Lead - Update time': null,
        'Lead - Next activity date': null,
        'Person - Name': 'person',
        'Person - Email': 'person',
      },
    },
  ],
};

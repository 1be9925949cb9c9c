import type { Preset } from './preset';

export const BREVO: Preset = {
  tool: 'Brevo',
  name: { en: 'Brevo contacts', fr: 'Contacts Brevo' },
  seen: ['scripts'],
  forms: [
    {
      language: 'api',
      columns: {
        'CONTACT ID': 'id',
        ADDED_TIME: 'created',
        EMAIL: 'person',
        LASTNAME: 'person',
        FIRSTNAME: 'givenName',
        SMS: null,
        LANDLINE_NUMBER: null,
        MODIFIED_TIME: null,
      },
    },
  ],
};

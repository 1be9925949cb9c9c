import type { Preset } from './preset';

export const MAILCHIMP: Preset = {
  tool: 'Mailchimp',
  name: { en: 'Mailchimp contacts', fr: 'Contacts Mailchimp' },
  seen: ['scripts'],
  forms: [
    {
      language: 'api',
      columns: {
        EUID: 'id',
        OPTIN_TIME: 'created',
        LEID: null,
        'Email Address': 'person',
        'First Name': 'givenName',
        'Last Name': 'person',
        MEMBER_RATING: null,
        OPTIN_IP: null,
        CONFIRM_TIME: null,
        CONFIRM_IP: null,
        LAST_CHANGED: null,
        GMTOFF: null,
        DSTOFF: null,
      },
    },
  ],
};

import type { Preset } from './preset';

/** The name of the record stands before each column, as in Pipedrive, with other names behind it. */
export const FRESHSALES: Preset = {
  tool: 'Freshsales',
  name: { en: 'Freshsales', fr: 'Freshsales' },
  seen: ['scripts'],
  forms: [
    {
      language: 'en',
      columns: {
        'Deal : id': 'id',
        'Deal : Created at': 'created',
        'Deal : Source': 'channel',
        'Deal : Deal stage': 'outcome',
        'Deal : Closed date': 'closed',
        'Deal : Deal value': 'amount',
        'Deal : Deal value in Base Currency': 'amount',
        'Deal : Total Deal Value': 'amount',
        'Deal : Owner': 'owner',
        'Deal : Name': null,
        'Deal : Account name': null,
        'Deal : Expected close date': null,
        'Deal : Updated at': null,
        'Deal : Deal stage updated at': null,
        'Deal : First assigned at': null,
        'Deal : Probability (%)': null,
        'Deal : Age (in days)': null,
      },
    },
    {
      language: 'en',
      columns: {
        'Contact : id': 'id',
        'Contact : Created at': 'created',
        'Contact : Job title': 'persona',
        'Contact : Owner': 'owner',
        'Contact : Emails': 'person',
        'Contact : Last name': 'person',
        'Contact : First name': 'givenName',
        'Contact : Sales owner email': null,
        'Contact : Accounts': null,
      },
    },
  ],
};

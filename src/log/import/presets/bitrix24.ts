import type { Preset } from './preset';

/**
 * Bitrix24 sets the close date of a deal itself when it is won or lost; before that it is the one that is expected.
 * @see https://github.com/avshatalov48/bitrix24-core-corp
 */
export const BITRIX24: Preset = {
  tool: 'Bitrix24',
  name: { en: 'Bitrix24', fr: 'Bitrix24' },
  seen: ['labelsInSource', 'api'],
  forms: [
    {
      language: 'en',
      columns: {
        ID: 'id',
        Created: 'created',
        Source: 'channel',
        Stage: 'outcome',
        'Deal status': 'outcome',
        'Assumed close date': 'closed',
        Income: 'amount',
        Responsible: 'owner',
        'Deal Name': null,
        Pipeline: null,
        'Source information': null,
        'Repeat deal': null,
        'Repeat inquiry': null,
      },
    },
    {
      language: 'en',
      columns: {
        ID: 'id',
        Created: 'created',
        Source: 'channel',
        Position: 'persona',
        Status: 'outcome',
        Total: 'amount',
        Responsible: 'owner',
        'E-mail': 'person',
        'Last Name': 'person',
        'First Name': 'givenName',
        'Lead Name': null,
        'Source information': null,
        'Status information': null,
        'Repeat lead': null,
      },
    },
    {
      language: 'api',
      columns: {
        ID: 'id',
        DATE_CREATE: 'created',
        SOURCE_ID: 'channel',
        STAGE_SEMANTIC_ID: 'outcome',
        STAGE_ID: 'outcome',
        CLOSEDATE: 'closed',
        OPPORTUNITY: 'amount',
        ASSIGNED_BY_ID: null,
        TITLE: null,
        CATEGORY_ID: null,
        CURRENCY_ID: null,
        BEGINDATE: null,
        DATE_MODIFY: null,
      },
    },
  ],
  // Success and failure.
  stages: { s: 'won', f: 'lost' },
};

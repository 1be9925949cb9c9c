import type { Preset } from './preset';

export const SELLSY: Preset = {
  tool: 'Sellsy',
  name: { en: 'Sellsy opportunities', fr: 'Opportunités Sellsy' },
  seen: ['api', 'scripts'],
  forms: [
    {
      language: 'api',
      columns: {
        id: 'id',
        created: 'created',
        'source.name': 'channel',
        status: 'outcome',
        'amount.value': 'amount',
        number: null,
        name: null,
        'pipeline.name': null,
        'step.name': null,
        'amount.currency': null,
        probability: null,
      },
    },
  ],
};

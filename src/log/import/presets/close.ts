import type { Preset } from './preset';

export const CLOSE: Preset = {
  tool: 'Close',
  name: { en: 'Close opportunities', fr: 'Opportunités Close' },
  seen: ['scripts'],
  forms: [
    {
      language: 'api',
      columns: {
        id: 'id',
        date_created: 'created',
        status_type: 'outcome',
        status: 'outcome',
        date_won: 'won',
        date_lost: 'lost',
        user_name: 'owner',
        lead_name: null,
        status_label: null,
        confidence: null,
        // In cents in some of these exports and not in others: asked for rather than taken.
        value: null,
        value_period: null,
        note: null,
      },
    },
  ],
};

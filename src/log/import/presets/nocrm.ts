import type { Preset } from './preset';

/** The status decides, whatever step a lead is in. */
export const NOCRM: Preset = {
  tool: 'noCRM',
  name: { en: 'noCRM leads', fr: 'Leads noCRM' },
  seen: ['scripts'],
  forms: [
    {
      language: 'en',
      columns: {
        Created_at: 'created',
        Status: 'outcome',
        Closed_at: 'closed',
        Amount: 'amount',
        User: 'owner',
        Pipeline: null,
        Step: null,
        tags: null,
        Estimated_closing_date: null,
      },
    },
  ],
};

import type { Preset } from './preset';

export const AXONAUT: Preset = {
  tool: 'Axonaut',
  name: { en: 'Axonaut opportunities', fr: 'Opportunités Axonaut' },
  seen: ['api', 'scripts'],
  forms: [
    {
      language: 'api',
      columns: {
        id: 'id',
        creation_date: 'created',
        is_win: 'outcome',
        pipe_step_name: 'outcome',
        end_date: 'closed',
        amount: 'amount',
        user_name: 'owner',
        name: null,
        comments: null,
        due_date: null,
        pipe_name: null,
        is_archived: null,
        probability: null,
      },
    },
  ],
};

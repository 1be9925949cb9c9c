import type { Preset } from './preset';

/** The questions of a form stand between these columns, each in its own words. */
export const TYPEFORM: Preset = {
  tool: 'Typeform',
  name: { en: 'Typeform responses', fr: 'Réponses Typeform' },
  seen: ['scripts'],
  forms: [
    {
      language: 'en',
      columns: {
        '#': 'id',
        'Submit Date (UTC)': 'created',
        'Response Type': null,
        'Start Date (UTC)': null,
        'Stage Date (UTC)': null,
        'Network ID': null,
        Tags: null,
        Ending: null,
      },
    },
  ],
};

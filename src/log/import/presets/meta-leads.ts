import type { Preset } from './preset';

export const META_LEADS: Preset = {
  tool: 'Meta',
  name: { en: 'Meta lead ads', fr: 'Publicités à formulaire Meta' },
  seen: ['scripts', 'api'],
  forms: [
    // Of the lead centre, where "Channel" is how a person can be reached.
    {
      language: 'en',
      columns: {
        Created: 'created',
        Source: 'channel',
        Stage: 'outcome',
        Owner: 'owner',
        Email: 'person',
        'Email address': 'person',
        Name: 'person',
        Labels: null,
        'Secondary phone number': null,
        'WhatsApp number': null,
      },
    },
    {
      language: 'api',
      columns: {
        id: 'id',
        created_time: 'created',
        platform: 'channel',
        campaign_name: 'channel',
        job_title: 'persona',
        ad_id: null,
        ad_name: null,
        adset_id: null,
        adset_name: null,
        form_name: null,
        is_organic: null,
      },
    },
  ],
};

import type { Preset } from './preset';

export const META_LEADS: Preset = {
  tool: 'Meta',
  name: { en: 'Meta lead ads', fr: 'Publicités à formulaire Meta' },
  seen: ['scripts', 'api'],
  forms: [
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

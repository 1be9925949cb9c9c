import type { Preset } from './preset';

/** @see https://developers.google.com/google-ads/api/reference/rpc/latest/LeadFormSubmissionData */
export const GOOGLE_ADS: Preset = {
  tool: 'Google Ads',
  name: { en: 'Google Ads lead forms', fr: 'Formulaires Google Ads' },
  seen: ['api'],
  forms: [
    {
      language: 'api',
      columns: {
        'lead_form_submission_data.id': 'id',
        'lead_form_submission_data.submission_date_time': 'created',
        'campaign.name': 'channel',
        'lead_form_submission_data.campaign': null,
        'lead_form_submission_data.ad_group': null,
        'lead_form_submission_data.gclid': null,
      },
    },
  ],
};

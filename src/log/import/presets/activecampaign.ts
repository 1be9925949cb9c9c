import type { Preset } from './preset';

/** @see https://github.com/singer-io/tap-activecampaign */
export const ACTIVECAMPAIGN: Preset = {
  tool: 'ActiveCampaign',
  name: { en: 'ActiveCampaign', fr: 'ActiveCampaign' },
  seen: ['api', 'connectors'],
  forms: [
    {
      language: 'api',
      columns: {
        id: 'id',
        cdate: 'created',
        status: 'outcome',
        // In cents: asked for rather than taken.
        value: null,
        title: null,
        currency: null,
        owner: null,
        stage: null,
        group: null,
        contact: null,
        percent: null,
        mdate: null,
        nextdate: null,
      },
    },
    {
      language: 'api',
      columns: {
        id: 'id',
        cdate: 'created',
        email: 'person',
        lastName: 'person',
        firstName: 'givenName',
        udate: null,
        email_domain: null,
        bounced_hard: null,
        sentcnt: null,
      },
    },
  ],
  stages: { 0: 'open', 1: 'won', 2: 'lost' },
};

import type { Preset } from './preset';

/** @see https://learn.microsoft.com/en-us/linkedin/marketing/lead-sync/leadsync */
export const LINKEDIN: Preset = {
  tool: 'LinkedIn',
  name: { en: 'LinkedIn lead forms', fr: 'Formulaires LinkedIn' },
  seen: ['api'],
  forms: [
    {
      language: 'api',
      columns: {
        id: 'id',
        submittedAt: 'created',
        leadType: 'channel',
        owner: null,
        testLead: null,
        versionedLeadGenFormUrn: null,
      },
    },
  ],
};

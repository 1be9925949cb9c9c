import type { Preset } from './preset';

export const GOHIGHLEVEL: Preset = {
  tool: 'GoHighLevel',
  name: { en: 'GoHighLevel opportunities', fr: 'Opportunités GoHighLevel' },
  seen: ['apiInLibraries'],
  forms: [
    {
      language: 'api',
      columns: {
        id: 'id',
        createdAt: 'created',
        source: 'channel',
        status: 'outcome',
        lastStatusChangeAt: 'closed',
        monetaryValue: 'amount',
        assignedTo: 'owner',
        name: null,
        pipelineId: null,
        pipelineStageId: null,
        lastStageChangeAt: null,
        lastActionDate: null,
        updatedAt: null,
        contactId: null,
        locationId: null,
      },
    },
  ],
};

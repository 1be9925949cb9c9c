import type { Preset } from './preset';

/** A CSV of EspoCRM has the names that programs use, in every language. */
export const ESPOCRM: Preset = {
  tool: 'EspoCRM',
  name: { en: 'EspoCRM', fr: 'EspoCRM' },
  seen: ['namesInSource'],
  forms: [
    {
      language: 'api',
      columns: {
        id: 'id',
        createdAt: 'created',
        source: 'channel',
        title: 'persona',
        status: 'outcome',
        opportunityAmount: 'amount',
        assignedUserName: 'owner',
        accountName: null,
        emailAddress: 'person',
        phoneNumber: null,
        doNotCall: null,
        createdOpportunityName: null,
        modifiedAt: null,
      },
    },
    {
      language: 'api',
      columns: {
        id: 'id',
        createdAt: 'created',
        leadSource: 'channel',
        stage: 'outcome',
        closeDate: 'closed',
        amount: 'amount',
        assignedUserName: 'owner',
        amountCurrency: null,
        accountName: null,
        probability: null,
        modifiedAt: null,
      },
    },
  ],
};

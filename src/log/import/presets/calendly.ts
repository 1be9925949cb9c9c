import type { Preset } from './preset';

export const CALENDLY: Preset = {
  tool: 'Calendly',
  name: { en: 'Calendly events', fr: 'Événements Calendly' },
  seen: ['scripts'],
  forms: [
    {
      language: 'en',
      columns: {
        'Event UUID': 'id',
        'Event Created Date & Time': 'created',
        'UTM Source': 'channel',
        'Event Type Name': null,
        'Invitee Name': 'person',
        'Invitee First Name': 'givenName',
        'Invitee Last Name': 'person',
        'Invitee Email': 'person',
        'Invitee Time Zone': null,
        'Start Date & Time': null,
        'End Date & Time': null,
        Canceled: null,
        'Marked as No-Show': null,
        'UTM Content': null,
      },
    },
  ],
};

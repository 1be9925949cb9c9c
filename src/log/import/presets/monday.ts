import type { Preset } from './preset';

// The ID is "Item ID (auto generated)" in the file; the other columns of a board are named by whoever made it.
export const MONDAY: Preset = {
  tool: 'monday',
  name: { en: 'A monday board', fr: 'Tableau monday' },
  seen: ['scripts', 'api'],
  places: [
    'https://github.com/nworbdier/orderly_flow/blob/4381d45c867472eaf0060647fca38224e9d4e4ed/IMPORT_GUIDE.md',
    'https://developer.monday.com/api-reference/reference/creation-log',
  ],
  forms: [
    {
      language: 'en',
      columns: {
        'Item ID': 'id',
        'Creation log': 'created',
        Status: 'outcome',
        Owner: 'owner',
        Person: 'owner',
        Name: null,
        Subitems: null,
      },
    },
  ],
};

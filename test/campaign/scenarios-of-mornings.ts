import type { OtherTab } from '../../src/app/api';
import { importedByHand } from '../integration/support/by-hand';
import type { Scenario } from './scenario';
import { api, apiWith } from './steps';

const ROWS = [
  ['Record ID', 'Created', 'Source', 'Persona', 'Sector'],
  ['F-1', '2026-11-03', 'Ads', 'Small company', 'Retail'],
];

/** What is known of the tab that was imported by hand last. */
const feed = { tab: 0, header: '' };

/** A tab of the spreadsheet that is imported every day, or no more. */
export const OF_MORNINGS: readonly Scenario[] = [
  {
    name: 'import a tab every day',
    workbook: 'lived',
    before: async (book) => {
      book.addTab('Feed');
      for (const [r, row] of ROWS.entries()) {
        for (const [c, value] of row.entries()) await book.edit('Feed', `${'ABCDE'[c]}${r + 1}`, value);
      }
      const tabs = (await book.run('api', 'getTabs')) as OtherTab[];
      feed.tab = tabs.find(({ name }) => name === 'Feed')!.id;
      feed.header = await importedByHand(book, feed.tab, {}, {});
    },
    steps: [
      apiWith('setMorning', () => ({ on: true, ...feed, keepOutcomes: false, addLabels: true })),
      api('setMorning', { on: false, tab: null, header: null, keepOutcomes: false, addLabels: true }),
    ],
  },
];

import type { Headless } from '../../workbench/headless';
import type { Scenario } from './scenario';
import { api } from './steps';

/** Types a lead below the others, as often as is said. */
async function typeLead(book: Headless, cells: Readonly<Record<string, string>>, times: number): Promise<void> {
  const used = (await book.readDisplay('Leads', 'B1:B1600')).filter(([created]) => created !== '').length;
  for (let row = used + 1; row <= used + times; row++) {
    for (const [column, cell] of Object.entries(cells)) await book.edit('Leads', `${column}${row}`, cell);
  }
}

const LEAD = { A: 'TWICE-1', B: '10/5/2026', C: 'Ads', D: 'Small company' };

/** The check of the log, and what it mends. */
export const OF_CHECK: readonly Scenario[] = [
  { name: 'check on a tab', workbook: 'lived', steps: [api('addCheckTab')] },
  {
    name: 'check on a tab, written again',
    workbook: 'lived',
    before: async (book) => {
      await book.run('api', 'addCheckTab');
      await typeLead(book, { ...LEAD, B: '10/5/2030' }, 1);
    },
    steps: [api('refresh')],
  },
  {
    name: 'delete duplicates',
    workbook: 'lived',
    before: (book) => typeLead(book, LEAD, 3),
    steps: [api('deleteDuplicates')],
  },
  {
    name: 'empty placeholders',
    workbook: 'lived',
    before: async (book) => {
      for (const row of [2, 3, 6]) await book.edit('Leads', `N${row}`, '1/1/1970');
    },
    steps: [api('emptyPlaceholders')],
  },
];

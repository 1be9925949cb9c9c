import '../support/texts';
import type { AssistantState } from '../../src/app/api';
import { type ColumnKey, columnOf } from '../../src/log/columns';
import { labels, languageOf } from '../../src/text';
import type { Headless } from '../../workbench/headless';
import { oneOf, SEED } from '../support/sample';
import { openWorkbook, readTable } from './support/workbook';

/**
 * Sales take some two months, and the leads of the window are two days old: none is won, and none is old enough to tell. The rate
 * is unknown, which is said where it would stand; it is not 0.
 */

let book: Headless;
afterEach(() => book?.close());

const DAYS = {
  en_US: { won: ['1/5/2026', '3/6/2026'], open: ['10/30/2026', '10/31/2026'] },
  fr_FR: { won: ['05/01/2026', '06/03/2026'], open: ['30/10/2026', '31/10/2026'] },
} as const;

test.each(
  oneOf([
    ['en_US', '1 Close rates', 'The rate is unknown: no lead of the period is won yet'],
    ['fr_FR', '1 Taux de conclusion', 'Le taux est inconnu\u202f: aucun lead de la période'],
  ] as const),
)(`in %s, FAULT_SEED=${SEED}`, async (locale, rates, sentence) => {
  book = await openWorkbook(locale, '2026-11-01');
  await book.run('createTabs');
  const language = languageOf(locale);
  const header = (await book.readDisplay('Leads', 'A1:Z1'))[0]!;
  const enter = async (row: number, cells: Partial<Record<ColumnKey, string | number>>): Promise<void> => {
    for (const [key, value] of Object.entries(cells)) {
      const column = header.indexOf(columnOf(key as ColumnKey).label[language]);
      await book.edit('Leads', `${String.fromCharCode(65 + column)}${row}`, value);
    }
  };
  const { won, open } = DAYS[locale];
  await enter(2, { created: won[0], channel: 'Web', persona: 'PME', won: won[1], leads: 40, customers: 40 });
  await enter(3, { created: open[0], channel: 'Web', persona: 'PME', leads: 6 });
  await enter(4, { created: open[1], channel: 'Ads', persona: 'PME', leads: 8 });
  await book.run('refreshDate');

  const { steps, problems } = (await book.run('api', 'getState')) as AssistantState;
  expect(steps[0]?.advice).toContain(sentence);
  expect(problems.filter(({ text }) => text.startsWith(sentence))).toHaveLength(1);
  expect(JSON.stringify(steps[0])).not.toMatch(/\b0([.,]0)?[\s\u202f\u00a0]?%/);
  expect((await book.readDisplay(rates, 'A3'))[0]?.[0]).toContain(sentence);
  const text = labels(language, 'sheet');
  const table = await readTable(book, rates, text.rateTable);
  expect(table.rows.map((row) => table.cell(row, table.columns[0]!))).toEqual(table.rows.map(() => ''));
});

import type { OtherTab, TabOfRows } from '../../src/app/api';
import type { Headless } from '../../workbench/headless';
import { openWorkbook } from './support/workbook';

/** A tab that a connector, a form or a colleague fills is read as a file with the same rows would be. */

let book: Headless;
afterEach(() => book?.close());

const tabs = () => book.run('api', 'getTabs') as Promise<OtherTab[]>;
const read = (id: number, from = 1, of: number | null = null) =>
  book.run('api', 'readTab', { id, from, of }) as Promise<TabOfRows>;

/** A French workbook with a tab of somebody's own, typed as people type. */
async function openWith(rows: readonly (readonly (string | number | boolean)[])[]): Promise<OtherTab> {
  book = await openWorkbook('fr_FR');
  await book.run('createTabs');
  book.addTab('Pipeline');
  for (const [r, row] of rows.entries()) {
    for (const [c, value] of row.entries()) await book.edit('Pipeline', `${'ABCDEF'[c]}${r + 1}`, value);
  }
  return (await tabs())[0]!;
}

test('the add-on’s own tabs and those without rows are not offered', async () => {
  expect(await openWith([['Créé le'], ['03/11/2026']])).toMatchObject({ name: 'Pipeline', rows: 2 });
  book.addTab('Notes');
  await book.edit('Notes', 'A1', 'nothing below');
  expect((await tabs()).map(({ name }) => name)).toEqual(['Pipeline']);
});

test('cells are written without a doubt, whatever the locale', async () => {
  const { id } = await openWith([
    ['Créé le', 'Canal', 'Montant', 'Gagné'],
    ['03/11/2026 16:05', 'Salon; Lyon', '1,234', true],
    ['04/11/2026', '', 12500, ''],
  ]);
  expect(await read(id)).toEqual({
    rows: [
      ['Créé le', 'Canal', 'Montant', 'Gagné'],
      ['2026-11-03 16:05:00', 'Salon; Lyon', '1.2340', 'TRUE'],
      ['2026-11-04', '', '12500', ''],
    ],
    of: 3,
    next: null,
  });
});

test('a long tab comes in pieces that join, and rows added meanwhile are told', async () => {
  const { id } = await openWith([['Créé le'], ['03/11/2026']]);
  // 100,000 cells a piece: with two columns, 50,000 rows.
  book.insertRows('Pipeline', 3, 60000);
  await book.edit('Pipeline', 'B60001', 'end');
  const first = await read(id);
  expect([first.rows.length, first.of, first.next]).toEqual([50000, 60001, 50001]);
  const last = await read(id, first.next!, first.of);
  expect([last.rows.length, last.next, last.rows.at(-1)]).toEqual([10001, null, ['', 'end']]);
  await book.edit('Pipeline', 'B60002', 'more');
  await expect(read(id, first.next!, first.of)).rejects.toThrow(/l’onglet «.Pipeline.»/);
});

test('a tab that is gone, and one of the add-on, are refused in a sentence', async () => {
  const { id } = await openWith([['Créé le'], ['03/11/2026']]);
  book.deleteTab('Pipeline');
  await expect(read(id)).rejects.toThrow('Cet onglet n’existe plus\u202f: choisissez-en un autre.');
  const leads = book.tabs().find(({ name }) => name === 'Leads')!;
  await expect(read(leads.id)).rejects.toThrow('Cet onglet n’existe plus');
  expect(await tabs()).toEqual([]);
});

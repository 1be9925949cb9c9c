import type { CsvPiece, ImportSession } from '../../src/app/api';
import type { Headless } from '../../workbench/headless';
import { signMonth } from '../support/signing';
import { imported } from '../unit/log/import/support/files';
import { openFewer, openWorkbook } from './support/workbook';

/** The log, what was signed and the month so far, as files for other programs. */

let book: Headless;
afterEach(() => book?.close());

const csv = (what: string, from = 0, of: number | null = null) =>
  book.run('api', 'getCsv', { what, from, of }) as Promise<CsvPiece>;
const lines = ({ text }: CsvPiece): string[] => text.split('\r\n').slice(0, -1);

test.each([
  ['en_US', 'Leads 2026-11-23.csv', 'Lead ID,Created,Channel,Persona,Leads', ','],
  ['fr_FR', 'Leads 2026-11-23.csv', 'Identifiant;Créé le;Canal;Persona;Leads', ';'],
] as const)('the log, in %s', async (locale, name, header, delimiter) => {
  book = await openFewer(locale);
  await book.edit('Leads', 'P2', "'=1+1");
  const piece = await csv('leads');
  expect(piece).toMatchObject({ name, next: null });
  const [first, second, ...others] = lines(piece);
  expect(first?.startsWith(header)).toBe(true);
  expect(second).toMatch(/^SAMPLE-\d+.\d{4}-\d\d-\d\d/);
  expect(second?.split(delimiter)).toContain("'=1+1");
  expect(others.length + 2).toBe(piece.of);
  // Nothing has to be asked, and every lead is read.
  const read = imported(`\ufeff${piece.text}`);
  expect([read.refusedRows, read.rows.length]).toEqual([0, piece.of - 1]);
});

test('what was signed and the month so far', async () => {
  book = await openFewer('fr_FR');
  await expect(csv('signed')).rejects.toThrow('Il n’y a encore rien à enregistrer.');
  await book.edit('Réglages', 'B17', '01/11/2026');
  await book.idle();
  await signMonth(book, 'Ada; Grace');
  const signed = lines(await csv('signed'));
  expect(signed[0]?.startsWith('Mois;Canal;Persona;Leads;')).toBe(true);
  expect(signed[1]?.startsWith('2026-11-01;')).toBe(true);
  expect(signed[1]).toContain(';"Ada; Grace";');
  const month = await csv('tracking');
  expect(month.name).toBe('3 Suivi 2026-11-23.csv');
  const shown = (await book.readDisplay('3 Suivi', 'A1:D80')).filter(([channel]) => channel === 'Total');
  const total = lines(month).at(-1)?.split(';');
  expect(total?.[0]).toBe('Total');
  expect(shown.map((row) => row[2])).toContain(total?.[2]);
});

test('a log of more cells than an answer holds comes in pieces that join, and rows added meanwhile are told', async () => {
  book = await openWorkbook('en_US');
  await book.run('createTabs');
  const columns = ['id', 'created', 'channel', 'persona'];
  const start = { columns, rows: 6000, replaceSample: false };
  const session = (await book.run('api', 'startImport', start)) as ImportSession;
  const rows = Array.from({ length: 6000 }, (_, i) => ({
    ...{ line: i + 2, occurrence: 1 },
    cells: [`L-${i}`, '2026-11-03', 'Ads', 'Small'],
  }));
  await book.run('api', 'importBatch', { session, rows });
  const first = await csv('leads');
  // Twenty columns in 100,000 cells: 5,000 rows.
  expect([first.of, first.next]).toEqual([6001, 5000]);
  const last = await csv('leads', first.next!, first.of);
  expect(last.next).toBeNull();
  const read = imported(first.text + last.text);
  expect([read.refusedRows, read.rows.length]).toEqual([0, 6000]);
  book.deleteRows('Leads', 3);
  await expect(csv('leads', first.next!, first.of)).rejects.toThrow(/Someone has just moved/);
});

test('there is nothing to save of an empty workbook', async () => {
  book = await openWorkbook('en_US');
  await book.run('createTabs');
  for (const what of ['leads', 'signed', 'tracking']) {
    await expect(csv(what)).rejects.toThrow('There is nothing to save yet.');
  }
});

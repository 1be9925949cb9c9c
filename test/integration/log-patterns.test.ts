import type { AssistantState, ImportCounts, ImportSession } from '../../src/app/api';
import type { Headless } from '../../workbench/headless';
import { openWorkbook } from './support/workbook';

/** What no single row shows reaches the Start tab and the assistant, in the person's language. */

let book: Headless;
afterEach(() => book?.close());

const iso = (day: number): string => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);

/** A lead a day from January on; wins were recorded from day 200 only, a week after the lead came in. */
async function importLeads(): Promise<ImportCounts> {
  const rows = Array.from({ length: 300 }, (_, day) => ({
    line: day + 2,
    occurrence: 1,
    cells: [iso(day), 'Ads', 'Small', day >= 200 && day % 4 === 0 ? iso(day + 7) : ''],
  }));
  const start = { columns: ['created', 'channel', 'persona', 'won'], rows: rows.length, replaceSample: false };
  const session = (await book.run('api', 'startImport', start)) as ImportSession;
  const counts = (await book.run('api', 'importBatch', { session, rows })) as ImportCounts;
  await book.run('api', 'endImport', { addLabels: true });
  return counts;
}

// The first win is that of day 207, 27 July: the leads of days 0 to 146 are more than 60 days older.
test.each([
  [
    'en_US',
    '07/27/2026',
    'No win is dated before 07/27/2026, although 147 of the 300 leads are more than 60 days older',
    'No win is recorded before July 27, 2026: older leads are left out.',
    'So far',
  ],
  [
    'fr_FR',
    '27/07/2026',
    'Aucune vente n’est datée d’avant le 27/07/2026, alors que 147 des 300 leads sont plus anciens',
    'Aucun gain n’est noté avant le 27 juillet 2026\u202f: les leads plus anciens sont laissés de côté.',
    'À ce jour',
  ],
] as const)('wins that were recorded from some day on, in %s', async (locale, day, sentence, leftOut, soFar) => {
  book = await openWorkbook(locale, '2026-11-12');
  await book.run('createTabs');
  expect((await importLeads()).added).toBe(300);
  // Eventual rates leave the older leads out, and say so; those so far do not.
  const eventual = ((await book.run('api', 'getState')) as AssistantState).problems.map(({ text }) => text);
  expect(eventual).toContain(leftOut);
  expect(eventual.filter((text) => text.includes(day))).toEqual([]);
  await book.edit(locale === 'fr_FR' ? 'Réglages' : 'Settings', 'B19', soFar);
  await book.run('refreshDate');
  const { problems } = (await book.run('api', 'getState')) as AssistantState;
  const [found, ...others] = problems.filter(({ text }) => text.includes(day));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ severity: 'warning' });
  expect(found?.text).toContain(sentence);
  const start = (await book.readDisplay(locale === 'fr_FR' ? 'Accueil' : 'Start', 'A1:F60')).flat();
  expect(start.filter((text) => text.includes(sentence))).toHaveLength(1);
});

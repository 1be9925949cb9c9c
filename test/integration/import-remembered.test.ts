import type { Recollection } from '../../src/app/api';
import type { Remembered } from '../../src/log/import/remembered';
import type { Headless } from '../../workbench/headless';
import { openWorkbook } from './support/workbook';

/** The choices for a file are kept with the workbook, for whoever imports the next one of the same header. */

let book: Headless;
beforeEach(async () => {
  book = await openWorkbook('en_US', '2026-11-14');
  await book.run('createTabs');
});
afterEach(() => book.close());

const of = (header: string): Remembered => ({
  header,
  columns: { created: 'a1', outcome: 'b2' },
  ...{ unfit: [], answers: { a1: 'dmy' }, told: {}, own: ['c3'] },
  ...{ kinds: { 'deal done': 'won' }, allKinds: true },
});
const end = (remember: unknown) => book.run('api', 'endImport', { addLabels: false, remember });
const recalled = (header: string | null) => book.run('api', 'recallImport', { header }) as Promise<Recollection>;
const recall = async (header: string) => (await recalled(header)).last;

test('with the day they were used, until they are used again', async () => {
  expect(await recall('h1')).toBeNull();
  await end(of('h1'));
  expect(await recall('h1')).toEqual({ ...of('h1'), on: '2026-11-14' });
  book.setNow(new Date('2026-11-20T09:00:00Z'));
  await end({ ...of('h1'), own: [] });
  expect(await recall('h1')).toEqual({ ...of('h1'), own: [], on: '2026-11-20' });
  expect(await recall('h2')).toBeNull();
  // A file without a header is read with the spellings alone.
  expect(await recalled(null)).toEqual({ last: null, spellings: await book.run('api', 'getSpellings') });
});

test('for twenty headers, of which the one that was not used for longest goes', async () => {
  for (let i = 1; i <= 21; i++) {
    book.setNow(new Date(Date.UTC(2026, 10, i, 9)));
    await end(of(`h${i}`));
  }
  expect([await recall('h1'), (await recall('h2'))?.on, (await recall('h21'))?.on]).toEqual([
    null,
    '2026-11-02',
    '2026-11-21',
  ]);
});

test('an import that does not tell keeps nothing, and what is no choice is refused', async () => {
  await end(null);
  await book.run('api', 'endImport', { addLabels: false });
  for (const wrong of [
    { ...of('h1'), header: '../x' },
    { ...of('h1'), columns: { created: 'a1', nothing: 'b2' } },
    { ...of('h1'), kinds: { deal: 'maybe' } },
  ]) {
    await expect(end(wrong)).rejects.toThrow();
  }
  expect(await recall('h1')).toBeNull();
});

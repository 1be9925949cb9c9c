import type { Headless } from '../../workbench/headless';
import { endedOnce, sheetsOf } from './support/faults';
import { openSample, openWorkbook } from './support/workbook';

/** What a script that was ended has left half done is finished by the next one, and what people wrote meanwhile stays. */

let book: Headless;
afterEach(() => book.close());

const start = async () => (await book.readDisplay('Start', 'A1:F60')).map((row) => row.join('|').replace(/\|+$/, ''));
const ids = async () => (await book.readDisplay('Leads', 'A2:A1500')).flat().filter((id) => id !== '');

test('a sample whose leads alone were written is finished by the next press, and not written twice', async () => {
  book = await openWorkbook();
  await book.run('api', 'createTabs');
  await endedOnce(book, 'fillSample', (snapshot) => {
    const leads = sheetsOf(snapshot).find(({ name }) => name === 'Leads');
    return leads?.cellData['1']?.['0']?.v !== undefined;
  });
  const written = await ids();
  expect((await book.readDisplay('Settings', 'E5'))[0]).toEqual(['']);
  await book.run('api', 'fillSample');
  expect(await ids()).toEqual(written);
  expect((await book.readDisplay('Settings', 'O5:P5'))[0]).toEqual(['Organic', 'Small company']);
});

test('a sample is not filled in beside leads of one’s own', async () => {
  book = await openWorkbook();
  await book.run('api', 'createTabs');
  await book.edit('Leads', 'A2', 'OWN-1');
  await book.edit('Leads', 'B2', '11/20/2026');
  await expect(book.run('api', 'fillSample')).rejects.toThrow('this one has leads already');
  expect(await ids()).toEqual(['OWN-1']);
});

test('a creation that was ended leaves no blank sheet behind once it is finished', async () => {
  book = await openWorkbook();
  await endedOnce(book, 'createTabs', (snapshot) => sheetsOf(snapshot).length > 4);
  await book.run('api', 'createTabs');
  expect(book.tabs().map(({ name }) => name)).toEqual([
    ...['Start', 'Settings', 'Leads', '1 Close rates', '2 Lead values', '3 Tracking', '4 Commitments', 'Signed'],
  ]);
});

test('notes right of the Start tab’s lines and below them stay when its list of problems grows and shrinks', async () => {
  book = await openSample();
  await book.edit('Start', 'E2', 'ask Zoé');
  const last = (await start()).reduce((found, line, row) => (line === '' ? found : row), 0);
  await book.edit('Start', `B${last + 2}`, 'our own list');
  await book.edit('Leads', 'B2', 'no date');
  await book.edit('Leads', 'C3', 'Trade fair');
  await book.run('api', 'refresh');
  const grown = await start();
  expect(grown.filter((line) => line.includes('our own list'))).toEqual(['|our own list']);
  expect(grown[1]).toContain('ask Zoé');
  expect(grown.findIndex((line) => line.includes('our own list'))).toBeGreaterThan(last + 1);
  await book.run('api', 'removeSample');
  expect((await start()).filter((line) => line.includes('our own list'))).toHaveLength(1);
});

test('a header row that was emptied is filled in again where it stood, with the notes of one’s own columns', async () => {
  book = await openSample();
  book.clear('Leads', 'A1:T1');
  await book.run('api', 'createTabs');
  expect((await book.readDisplay('Leads', 'A1:B2')).map(([first]) => first)).toEqual(['Lead ID', 'SAMPLE-0001']);
});

test('a chart of the month that shows other cells is known by its title, and not put there again', async () => {
  book = await openSample();
  const charts = book.charts().map(({ id }) => id);
  expect(charts).toHaveLength(5);
  book.insertColumns('3 Tracking', 10, 3);
  await book.run('api', 'createTabs');
  expect(book.charts().map(({ id }) => id)).toEqual(charts);
});

test('a chart shows its table where it stands, also when a script was ended before it had moved along', async () => {
  book = await openWorkbook();
  await book.run('api', 'createTabs');
  const start = book.snapshot();
  const moves: number[] = [];
  book.setMeanwhile((op, call, [kind]) => {
    if (op === 'putRecord' && kind === 'charts') moves.push(call);
    return false;
  });
  await book.run('api', 'fillSample');
  book.setMeanwhile(null);
  await book.run('api', 'refresh');
  const whole = book.charts();
  expect(moves.length).toBeGreaterThan(0);
  for (const at of moves) {
    await book.restore(start);
    book.fault = { kind: 'end', at };
    await book.run('api', 'fillSample').catch(() => null);
    await book.run('api', 'refresh');
    expect([at, book.charts()]).toEqual([at, whole]);
  }
});

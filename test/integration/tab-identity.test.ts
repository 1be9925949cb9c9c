import type { Headless, Snapshot } from '../../workbench/headless';
import { oneOf, SEED } from '../support/sample';
import { readSavedWorkbook } from '../support/saved-workbook';
import { someFaults } from './support/faults';
import { ENGLISH } from './support/titles';
import { openFewer, openWorkbook, readTable } from './support/workbook';

/** Which sheet is which tab, whatever it is called and whatever else is called like it. */

let book: Headless;
afterEach(() => book.close());

const names = () => book.tabs().map(({ name }) => name);
const problems = async () =>
  ((await book.run('api', 'getState')) as { problems: { text: string }[] }).problems.map(({ text }) => text);
/** The tab each sheet carries the id of, by its name. */
const ids = (of: Snapshot = book.snapshot()) =>
  of.records.metadata
    .filter(({ key }) => key === 'lead-sla-tab')
    .map(({ sheet, value }) => [value, book.tabs().find(({ id }) => id === sheet)?.name]);

describe('a sheet of one’s own that is called like a tab', () => {
  const ALIKE = [
    ['Leads', 'Leads (2)'],
    ['Settings', 'Settings (2)'],
    ['Signed', 'Signed (2)'],
  ] as const;
  const IN_OTHER_CASE = [
    ['LEADS', 'Leads (2)'],
    ['start', 'Start (2)'],
    ['1 close rates', '1 Close rates (2)'],
  ] as const;
  const called = `%s stays as it is, and the tab is called %s, FAULT_SEED=${SEED}`;
  test.each([...oneOf(ALIKE), ...oneOf(IN_OTHER_CASE)])(called, async (own, ours) => {
    book = await openWorkbook();
    book.renameTab(names()[0]!, own);
    await book.edit(own, 'A1', 'Contacts of our trade fair');
    await book.edit(own, 'B3', 42);
    const before = await book.readFormulas(own, 'A1:F30');
    await book.run('createTabs');
    const free = ENGLISH.map((title) => (title.toLowerCase() === own.toLowerCase() ? ours : title));
    expect(names().sort()).toEqual([own, ...free].sort());
    expect((await book.readDisplay(own, 'A1:B3')).flat().filter((cell) => cell !== '')).toEqual([
      'Contacts of our trade fair',
      '42',
    ]);
    expect(await book.readFormulas(own, 'A1:F30')).toEqual(before);
    await book.run('createTabs');
    expect(names().sort()).toEqual([own, ...free].sort());
    expect(await problems()).toHaveLength(1);
  });

  test('is taken for the tab while it is blank', async () => {
    book = await openWorkbook();
    book.renameTab(names()[0]!, 'leads');
    await book.run('createTabs');
    expect(names().sort()).toEqual(ENGLISH.map((title) => (title === 'Leads' ? 'leads' : title)).sort());
  });

  test('does not keep a creation that was interrupted from ending well', async () => {
    book = await openWorkbook();
    book.renameTab(names()[0]!, 'LEADS');
    await book.edit('LEADS', 'A1', 'mine');
    const before = book.snapshot();
    await book.run('createTabs');
    const [all, whole] = [names().sort(), book.lastCalls];
    for (const { fault, where } of someFaults(whole)) {
      await book.restore(before);
      book.fault = fault;
      await book.tryRun('createTabs');
      await book.run('createTabs');
      expect([where, names().sort()]).toEqual([where, all]);
      expect((await book.readDisplay('LEADS', 'A1:B1'))[0]).toEqual(['mine', '']);
    }
  });
});

test('sheets that have lost their ids are known by what stands on them', async () => {
  book = await openFewer();
  const rate = (await readTable(book, '1 Close rates', 'Close rate')).cell('Total', 'Total');
  const saved = book.snapshot();
  await book.restore({ ...saved, records: { ...saved.records, metadata: [] } });
  expect(ids()).toEqual([]);
  await book.run('createTabs');
  expect(names()).toEqual(ENGLISH);
  expect(
    ids()
      .map(([, name]) => name)
      .sort(),
  ).toEqual([...ENGLISH].sort());
  expect((await readTable(book, '1 Close rates', 'Close rate')).cell('Total', 'Total')).toBe(rate);
});

describe('a duplicated tab', () => {
  const COPIED = (copy: string) =>
    `“${copy}” is a copy of the tab “Leads”: the add-on leaves it alone, and what is typed there does not count.`;

  test('is the person’s, wherever it is moved, and the problem list names it', async () => {
    book = await openFewer();
    const rate = (await readTable(book, '1 Close rates', 'Close rate')).cell('Total', 'Total');
    const copy = book.duplicateTab('Leads');
    book.moveTab(copy, 0);
    await book.edit(copy, 'A1', 'my copy');
    book.clear(copy, 'C2:C900');
    const before = await book.readDisplay(copy, 'A1:T40');
    await book.run('refreshDate');
    await book.run('createTabs');
    expect(await book.readDisplay(copy, 'A1:T40')).toEqual(before);
    expect((await readTable(book, '1 Close rates', 'Close rate')).cell('Total', 'Total')).toBe(rate);
    expect(await problems()).toContain(COPIED(copy));
    book.deleteTab(copy);
    expect(await problems()).not.toContain(COPIED(copy));
  });

  test('in a workbook that has noted nothing, is the one that no formula points at', async () => {
    const saved = readSavedWorkbook('0.1.0', 'sample.en');
    book = await openWorkbook('en_US', saved.facts.today, saved.snapshot);
    const copy = book.duplicateTab('Leads');
    book.moveTab(copy, 0);
    expect(await problems()).toContain(COPIED(copy));
    await book.run('refreshDate');
    expect(await problems()).toContain(COPIED(copy));
  });

  test('takes the place of its original when that is deleted', async () => {
    book = await openFewer();
    const rate = (await readTable(book, '1 Close rates', 'Close rate')).cell('Total', 'Total');
    const copy = book.duplicateTab('Leads');
    book.deleteTab('Leads');
    await book.run('createTabs');
    expect(names().filter((name) => /leads/i.test(name))).toEqual([copy]);
    expect((await readTable(book, '1 Close rates', 'Close rate')).cell('Total', 'Total')).toBe(rate);
  });
});

describe('the version of a workbook', () => {
  const version = () => book.snapshot().records.metadata.find(({ key }) => key === 'lead-sla-version')?.value;

  test('is written when the tabs are made, and by the first run that writes to an older workbook', async () => {
    book = await openWorkbook();
    await book.run('createTabs');
    const latest = version();
    expect(Number(latest)).toBeGreaterThanOrEqual(1);
    book.close();
    const saved = readSavedWorkbook('0.1.0', 'sample.en');
    book = await openWorkbook('en_US', saved.facts.today, saved.snapshot);
    await book.run('api', 'getState');
    expect(version()).toBeUndefined();
    await book.run('refreshDate');
    expect(version()).toBe(latest);
  });

  test('that is newer than the add-on’s refuses to be written to, with a sentence', async () => {
    book = await openFewer();
    const saved = book.snapshot();
    const metadata = saved.records.metadata.map((one) =>
      one.key === 'lead-sla-version' ? { ...one, value: '1000' } : one,
    );
    await book.restore({ ...saved, records: { ...saved.records, metadata } });
    const before = JSON.stringify(book.snapshot().records);
    const { error } = await book.tryRun('api', 'refresh');
    expect(error?.message).toMatch(/^A newer version of Lead SLA has changed this workbook, so nothing was written:/);
    await book.runMenuItem('createTabs');
    expect(book.alerts.at(-1)?.prompt).toMatch(/^A newer version of Lead SLA/);
    expect(JSON.stringify(book.snapshot().records)).toBe(before);
    expect(await book.run('api', 'getState')).toMatchObject({ ready: true });
  });
});

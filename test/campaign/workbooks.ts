import type { Headless } from '../../workbench/headless';
import { thinOut } from '../integration/support/workbook';
import { readSavedWorkbook } from '../support/saved-workbook';
import { signMonth } from '../support/signing';
import { below, beside, inList } from './places';

/** The day on which the workbooks are made, and on which most actions happen. */
export const TODAY = '2026-11-23';

/** A workbook the campaign starts from, made by the product itself and by hand. */
export type Making = (book: Headless) => Promise<void>;

const empty: Making = async (book) => {
  await book.run('api', 'createTabs');
};

/** Every tenth lead of the sample or so: fewer rows make every one of thousands of tries quicker. */
const sampled: Making = async (book) => {
  await book.run('api', 'fillSample');
  thinOut(book);
  book.clear('Leads', 'A160:T190');
};

/**
 * A workbook people have worked in: numbers typed over and beside the sample's, leads and a column of their own, notes on
 * every tab where there is room for them, and a signed month.
 */
const lived: Making = async (book) => {
  await sampled(book);
  await typeNumbers(book);
  await typeLeads(book);
  for (const [tab, cell, note] of NOTES) await book.edit(tab, cell, note);
  // Planned still once it is signed, to be signed again.
  await book.edit('Settings', 'B17', '11/1/2026');
  await book.idle();
  await signMonth(book, 'Ada and Grace');
};

async function typeNumbers(book: Headless): Promise<void> {
  const first = async (list: string): Promise<string> =>
    String((await book.readDisplay('Settings', await below(book, 'Settings', list, 1)))[0]?.[0]);
  const adjustment = {
    Month: '11/1/2026',
    Channel: await first('Channels'),
    Persona: await first('Personas'),
    Leads: 7,
    Why: 'a fair in November',
  };
  await book.edit('Settings', await inList(book, 'Settings', 'Average sales', 'Amount', 1), 4321);
  for (const [header, cell] of Object.entries(adjustment)) {
    await book.edit('Settings', await inList(book, 'Settings', 'Adjustments', header, 1), cell);
  }
  await book.edit('Settings', await below(book, 'Settings', 'Holidays'), '11/27/2026');
}

/** Two leads of their own below those of the sample, and a column that is not the product's. */
async function typeLeads(book: Headless): Promise<void> {
  const rows = (await book.readDisplay('Leads', 'A1:A1600')).filter(([id]) => id !== '').length;
  const channel = String((await book.readDisplay('Leads', 'C2'))[0]?.[0]);
  const persona = String((await book.readDisplay('Leads', 'D2'))[0]?.[0]);
  for (const [index, id] of ['OWN-1', 'OWN-2'].entries()) {
    const row = rows + 1 + index;
    const cells = [id, '11/19/2026', channel, persona];
    for (const [column, cell] of cells.entries()) await book.edit('Leads', `${'ABCD'[column]}${row}`, cell);
  }
  await book.edit('Leads', 'V1', 'Our remark');
  await book.edit('Leads', `V${rows + 1}`, 'call back');
}

/** Right of what the add-on draws on each tab, and below it. */
const NOTES: readonly (readonly [string, string, string])[] = [
  ['Start', 'H2', 'ask Zoé'],
  ['Start', 'A150', 'below everything'],
  ['Settings', 'T3', 'our list is elsewhere'],
  ['1 Close rates', 'N2', 'looks low'],
  ['2 Lead values', 'N2', 'from accounting'],
  ['3 Tracking', 'A120', 'weekly meeting'],
  ['4 Commitments', 'N2', 'agreed on Monday'],
  ['Signed', 'X2', 'printed'],
];

/** The same with a daily mail. */
const mailed: Making = async (book) => {
  await lived(book);
  await book.edit('Settings', await beside(book, 'Settings', 'Recipients'), 'ann@example.com, bob@example.org');
  await book.run('api', 'setDigest', { on: true, hour: 8, workingDaysOnly: true });
};

/** A workbook that version 0.1.0 has left behind on that very day. */
const saved =
  (name: string): Making =>
  (book) =>
    book.restore(readSavedWorkbook('0.1.0', name).snapshot);

export const WORKBOOKS = {
  blank: async () => undefined,
  empty,
  sampled,
  lived,
  mailed,
  'draftOf0.1.0': saved('draft.en'),
  'renamedOf0.1.0': saved('renamed.en'),
  'signedOf0.1.0': saved('signed.en'),
} satisfies Record<string, Making>;

export type WorkbookName = keyof typeof WORKBOOKS;

import type { AssistantState, ImportCounts, ImportDetails, ImportSession } from '../../src/app/api';
import { namedZone } from '../../src/base/zone';
import { guessMapping } from '../../src/log/import/guess';
import { normalise } from '../../src/log/import/normalise';
import { withOwn } from '../../src/log/import/own-column';
import { parseTable } from '../../src/log/import/parse';
import { planImport } from '../../src/log/import/plan';
import type { ImportRow } from '../../src/log/import/rows';
import { batchesOf } from '../../src/log/import/traits';
import type { Headless, Snapshot } from '../../workbench/headless';
import { SEED } from '../support/sample';
import { csv, imported } from '../unit/log/import/support/files';
import { openWorkbook } from './support/workbook';

/** The same leads again: a file a week later, the same file twice, and by two people at once. */

const PARIS = namedZone('Europe/Paris');
let book: Headless;
let ready: Snapshot;
beforeAll(async () => {
  book = await openWorkbook('en_US', '2026-11-23');
  await book.run('createTabs');
  await book.idle();
  ready = book.snapshot();
});
beforeEach(async () => {
  await book.restore(ready);
  book.setNow(new Date('2026-11-23T09:00:00Z'));
});
afterAll(() => book.close());

type Counts = Pick<ImportCounts, 'added' | 'updated' | 'unchanged' | 'winsTakenBack'>;

async function begin(rows: readonly (readonly string[])[], keepOutcomes = false) {
  const file = imported(csv(rows));
  const { columns, person } = file;
  const start = { columns, rows: file.rows.length, replaceSample: false, keepOutcomes, person };
  const session = (await book.run('api', 'startImport', start)) as ImportSession;
  return { session, batches: batchesOf(file.rows, file.columns, session.batchSize, PARIS) };
}

const send = (session: ImportSession, rows: readonly ImportRow[]) =>
  book.run('api', 'importBatch', { session, rows }) as Promise<ImportCounts>;

/** A file from its choice to its last batch. */
async function take(rows: readonly (readonly string[])[], keepOutcomes = false): Promise<Counts> {
  const { session, batches } = await begin(rows, keepOutcomes);
  const counts = { added: 0, updated: 0, unchanged: 0, winsTakenBack: 0 };
  for (const batch of batches) {
    const done = await send(session, batch);
    for (const key of Object.keys(counts) as (keyof Counts)[]) counts[key] += done[key];
  }
  await book.run('api', 'endImport', { addLabels: false });
  return counts;
}

/** Lead ID, day of creation, channel, day of winning and amount of each lead, in any order. */
async function leads(): Promise<string[]> {
  const [header = [], ...rows] = await book.readDisplay('Leads', 'A1:V40');
  const at = ['Lead ID', 'Created', 'Channel', 'Won on', 'Amount'].map((label) => header.indexOf(label));
  return rows
    .map((row) => at.map((column) => row[column] ?? '').join('|'))
    .filter((row) => /[^|]/.test(row))
    .sort();
}

const NAMED = ['Record ID', 'Created', 'Source', 'Persona', 'Won on', 'Amount'];
const WON = [
  NAMED,
  ['7', '2026-08-03', 'SEO', 'Small', '2026-09-01', '1000'],
  ['8', '2026-08-04', 'SEO', 'Small', '', ''],
];
const UNDONE = [NAMED, ['7.0', '2026-08-03', 'SEO', 'Small', '', ''], ['8.0', '2026-08-04', 'SEO', 'Small', '', '']];

test('a win undone in the CRM is undone in the log, and again is nothing', async () => {
  expect(await take(WON)).toEqual({ added: 2, updated: 0, unchanged: 0, winsTakenBack: 0 });
  expect(await take(UNDONE)).toEqual({ added: 0, updated: 1, unchanged: 1, winsTakenBack: 1 });
  const after = ['7|08/03/2026 00:00|SEO||', '8|08/04/2026 00:00|SEO||'];
  expect(await leads()).toEqual(after);
  expect(await take(UNDONE)).toEqual({ added: 0, updated: 0, unchanged: 2, winsTakenBack: 0 });
});

test('unless the person keeps it', async () => {
  await take(WON);
  const before = await leads();
  expect(await take(UNDONE, true)).toEqual({ added: 0, updated: 0, unchanged: 2, winsTakenBack: 0 });
  expect(await leads()).toEqual(before);
});

const UNNAMED = ['Created on', 'Source', 'Persona', 'Won on'];
const open = ['2026-08-03 10:00', 'SEO', 'Small', ''];
const twin = [...open];
const other = ['2026-08-04 10:00', 'Ads', 'Small', ''];
const won = ['2026-08-03 10:00', 'SEO', 'Small', '2026-09-01'];

test('a lead without an ID that is won since is updated, and of two alike only one', async () => {
  await take([UNNAMED, open, twin, other]);
  expect(await take([UNNAMED, other, won, twin])).toEqual({ added: 0, updated: 1, unchanged: 2, winsTakenBack: 0 });
  const rows = await leads();
  expect(rows).toHaveLength(3);
  expect(rows.filter((row) => row.includes('09/01/2026'))).toHaveLength(1);
});

const FILES: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  ['with IDs', WON],
  ['without IDs', [UNNAMED, open, twin, other, won]],
];
const SEEDS = Array.from({ length: 4 }, (_, i) => SEED + i);

test.each(FILES)(
  `two people import the same file %s at once: nothing is doubled, FAULT_SEED=${SEED}`,
  async (_, file) => {
    await take(file);
    const expected = await leads();
    for (const seed of SEEDS) {
      await book.restore(ready);
      const [mine, theirs] = [await begin(file), await begin(file)];
      const batch = { session: theirs.session, rows: theirs.batches[0]! };
      const said: string[] = [];
      const work = async () => {
        const { error } = await book.tryRun('api', 'importBatch', { session: mine.session, rows: mine.batches[0]! });
        if (error) said.push(error.message);
      };
      const { error } = await book.together(work, 'api', ['importBatch', batch], seed);
      if (error) said.push(error.message);
      expect([
        seed,
        said.filter(
          (words) => !/^Someone else is changing|^Someone has just moved|^Another import has begun since/.test(words),
        ),
      ]).toEqual([seed, []]);
      // Whoever was refused does it again.
      if (said.length > 0) await take(file);
      expect([seed, await leads()]).toEqual([seed, expected]);
      expect(await take(file)).toMatchObject({ added: 0, updated: 0, unchanged: file.length - 1 });
    }
  },
);

describe('columns of one’s own', () => {
  const HEADER = [...NAMED, 'Sector', 'Head count'];
  const at = NAMED.length;
  const file = (...rows: readonly (readonly string[])[]) => {
    const table = parseTable(csv([HEADER, ...rows]), 'en');
    const { mapping } = guessMapping(table);
    const now = new Date('2026-11-23T12:00:00Z');
    const plan = withOwn(planImport(table, mapping, {}, now), table, mapping, [at, at + 1]);
    return normalise(table, plan, { now, zone: PARIS });
  };
  const lead = (id: string, ...own: readonly string[]) => [id, '2026-08-03', 'SEO', 'Small', '', '', ...own];

  async function takeOwn(...rows: readonly (readonly string[])[]): Promise<Counts> {
    const { columns, rows: read } = file(...rows);
    const session = (await book.run('api', 'startImport', {
      ...{ columns, rows: read.length, replaceSample: false, keepOutcomes: false },
    })) as ImportSession;
    const { added, updated, unchanged, winsTakenBack } = await send(session, read);
    await book.run('api', 'endImport', { addLabels: false });
    return { added, updated, unchanged, winsTakenBack };
  }

  /** The values and formulas of the columns, by ID. */
  async function own(): Promise<string[]> {
    const grid = await book.readDisplay('Leads', 'A1:Z8');
    const [header = [], ...rows] = grid;
    const places = ['Lead ID', 'Sector', 'Head count'].map((label) => header.indexOf(label));
    return rows.map((row) => places.map((column) => row[column] ?? '').join('|')).filter((row) => /[^|]/.test(row));
  }

  test('stand behind the log under their own header, texts as they are, and twice is once', async () => {
    const rows = [lead('1', '007', '50'), lead('2', '=1+1', '7')];
    expect(await takeOwn(...rows)).toMatchObject({ added: 2 });
    expect(await own()).toEqual(['1|007|50', '2|=1+1|7']);
    expect(await takeOwn(...rows)).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
    expect(await takeOwn(lead('1', 'SaaS', '60'), lead('2', '', ''))).toMatchObject({ updated: 1, unchanged: 1 });
    expect(await own()).toEqual(['1|SaaS|60', '2|=1+1|7']);
    // The tables of the add-on read the log as before.
    expect(((await book.run('api', 'getState')) as AssistantState).rowsUsed).toBe('2 of 2 rows used');
  });

  test('of a person are found where they stand, with their formulas kept', async () => {
    await take([NAMED, lead('1').slice(0, at)]);
    const [header = []] = await book.readDisplay('Leads', 'A1:Z1');
    const sector = header.indexOf('');
    const letter = String.fromCharCode(65 + sector);
    await book.edit('Leads', `${letter}1`, ' SECTOR');
    await book.edit('Leads', `${letter}2`, '="Sa"&"aS"');
    expect(await takeOwn(lead('1', 'Trade', ''), lead('2', 'Retail', '9'))).toMatchObject({ added: 1, unchanged: 1 });
    const [after = [], ...rows] = await book.readDisplay('Leads', 'A1:Z3');
    expect(after.filter((label) => label !== '')).toEqual([...header.slice(0, sector), ' SECTOR', 'Head count']);
    expect(rows.map((row) => row[sector])).toEqual(['SaaS', 'Retail']);
  });

  test('twice in the tab are refused in a sentence, and what is no own column too', async () => {
    const [header = []] = await book.readDisplay('Leads', 'A1:Z1');
    const free = header.indexOf('');
    for (const at of [free, free + 1]) await book.edit('Leads', `${String.fromCharCode(65 + at)}1`, 'Sector');
    await expect(takeOwn(lead('1', 'SaaS', '50'))).rejects.toThrow('more than one column named “Sector”');
    for (const key of ['text:Won on', 'text:', `text:${'x'.repeat(300)}`, 'date:Sector']) {
      const start = { columns: ['created', key], rows: 1, replaceSample: false, keepOutcomes: false };
      await expect(book.run('api', 'startImport', start)).rejects.toThrow('The import could not be read.');
    }
  });
});

test('leads without an ID get the one of their person, are found by it, and are as before once that is taken back', async () => {
  const label = ['Created', 'Source', 'Persona', 'Won on'];
  const [ann, ben] = [
    ['2026-08-03', 'SEO', 'Small', '2026-09-01'],
    ['2026-08-03', 'SEO', 'Small', ''],
  ] as const;
  expect(await take([label, ann, ben])).toMatchObject({ added: 2 });
  const before = await leads();
  const mails = [
    [...label, 'Email'],
    [...ben, 'ben@example.com'],
    [...ann, 'ann@example.com'],
  ];
  expect(await take(mails)).toMatchObject({ added: 0, updated: 2, unchanged: 0 });
  const named = (await leads()).map((lead) => lead.split('|')[0]);
  expect(named).toEqual([expect.stringMatching(/^mail:/), expect.stringMatching(/^mail:/)]);
  const { number } = (await book.run('api', 'getImport')) as ImportDetails;
  await book.run('api', 'takeBackImport', { number });
  expect(await leads()).toEqual(before);
  await take(mails);
  const open = [mails[0]!, mails[1]!, ['2026-08-03', 'Ads', 'Large', '', ' Ann@Example.com']];
  expect(await take(open)).toEqual({ added: 0, updated: 1, unchanged: 1, winsTakenBack: 1 });
  expect(await take(open)).toEqual({ added: 0, updated: 0, unchanged: 2, winsTakenBack: 0 });
  expect((await leads()).map((lead) => lead.split('|')[0])).toEqual(named);
});

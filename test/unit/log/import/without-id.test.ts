import fc from 'fast-check';
import { batchesOf } from '../../../../src/log/import/traits';
import { csv, imported } from './support/files';
import { MemoryLog, PARIS } from './support/log';

interface Lead {
  readonly created: string;
  readonly channel: string;
  readonly won: string;
  readonly owner: string;
}
const LABELS = ['Created', 'Channel', 'Persona', 'Won on', 'Owner'];
const MAPPING = { created: 0, channel: 1, persona: 2, won: 3, owner: 4 };

const lead = (more: Partial<Lead> = {}): Lead => ({
  ...{ created: '2026-08-03', channel: 'SEO', won: '', owner: '' },
  ...more,
});
const readFile = (leads: readonly Lead[]) =>
  imported(
    csv([LABELS, ...leads.map(({ created, channel, won, owner }) => [created, channel, 'Small', won, owner])]),
    {},
    MAPPING,
  );
const emptyLog = () => new MemoryLog([['Lead ID', ...LABELS, 'Notes']]);

function take(log: MemoryLog, leads: readonly Lead[], batchSize?: number) {
  const { columns, rows } = readFile(leads);
  const { additions, updated, unchanged, recognised } = log.take(columns, rows, batchSize);
  return { added: additions.length, updated, unchanged, recognised };
}

/** The leads of a log in any order, as the file has them. */
const leadsIn = (log: MemoryLog): string[] =>
  log.values
    .slice(1)
    .map(([, created, channel, , won, owner]) => [day(created), channel, day(won), owner].join('|'))
    .sort();
/** Days of August and September, two hours ahead of UTC in Paris. */
const day = (cell: unknown): string =>
  cell instanceof Date ? new Date(cell.getTime() + 7200000).toISOString().slice(0, 10) : String(cell);
const inFile = (leads: readonly Lead[]): string[] =>
  leads.map(({ created, channel, won, owner }) => [created, channel, won, owner].join('|')).sort();

test('a lead that has been won since is updated, not added', () => {
  const log = emptyLog();
  const other = lead({ created: '2026-08-04', channel: 'Ads' });
  expect(take(log, [lead(), other])).toEqual({ added: 2, updated: 0, unchanged: 0, recognised: 0 });
  const now = [lead({ won: '2026-09-01' }), other];
  expect(take(log, now)).toEqual({ added: 0, updated: 1, unchanged: 1, recognised: 2 });
  expect(leadsIn(log)).toEqual(inFile(now));
  expect(take(log, now)).toEqual({ added: 0, updated: 0, unchanged: 2, recognised: 2 });
});

test('of several that share date, channel and persona one is won, wherever it stands in the file', () => {
  for (const won of [0, 1, 2]) {
    const log = emptyLog();
    take(log, [lead(), lead(), lead()]);
    const now = [0, 1, 2].map((i) => lead(i === won ? { won: '2026-09-01' } : {}));
    expect(take(log, now)).toEqual({ added: 0, updated: 1, unchanged: 2, recognised: 3 });
    expect(leadsIn(log)).toEqual(inFile(now));
  }
});

test('the one that is won is known by what else the log has of it', () => {
  const log = emptyLog();
  take(log, [lead({ owner: 'Ann' }), lead({ owner: 'Ben' })]);
  log.values[2]![6] = 'about Ben’s lead';
  take(log, [lead({ owner: 'Ben', won: '2026-09-01' }), lead({ owner: 'Ann' })]);
  expect(log.values[2]!.slice(5)).toEqual(['Ben', 'about Ben’s lead']);
  expect(day(log.values[2]![4])).toBe('2026-09-01');
});

test('what people type into the log is no reason to add a lead again', () => {
  const log = emptyLog();
  take(log, [lead(), lead({ channel: 'Ads' })]);
  log.values[1]![5] = 'Ann';
  expect(take(log, [lead({ won: '2026-09-01' }), lead({ channel: 'Ads' })])).toMatchObject({ added: 0, updated: 1 });
  expect(log.values[1]![5]).toBe('Ann');
});

test('more of them than the log has are new, those that differ most', () => {
  const log = emptyLog();
  take(log, [lead({ owner: 'Ann' })]);
  const now = [lead({ owner: 'Carl' }), lead({ owner: 'Ann', won: '2026-09-01' }), lead({ owner: 'Ben' })];
  expect(take(log, now)).toEqual({ added: 2, updated: 1, unchanged: 0, recognised: 1 });
  expect(leadsIn(log)).toEqual(inFile(now));
});

test('an outcome that is blank in the file stays: which lead had it cannot be told', () => {
  const log = emptyLog();
  take(log, [lead({ won: '2026-09-01' })]);
  expect(take(log, [lead()])).toEqual({ added: 0, updated: 0, unchanged: 1, recognised: 1 });
  expect(leadsIn(log)).toEqual(inFile([lead({ won: '2026-09-01' })]));
});

test('of leads that share their traits and come in two batches, only equal ones are known', () => {
  const log = emptyLog();
  const { columns, rows } = readFile([lead({ owner: 'Ann' }), lead({ owner: 'Ben' }), lead({ owner: 'Ben' })]);
  const sent = rows.map(({ alike, ...row }) => row);
  for (const row of sent) log.take(columns, [row]);
  expect(leadsIn(log)).toEqual(['Ann', 'Ben', 'Ben'].map((owner) => `2026-08-03|SEO||${owner}`));
  for (const row of sent) expect(log.take(columns, [row])).toMatchObject({ additions: [], unchanged: 1 });
});

test('where the file has IDs, a lead without one is none of the log that has one', () => {
  const log = emptyLog();
  const file = (id: string) =>
    imported(
      csv([
        ['Lead ID', ...LABELS],
        [id, '2026-08-03', 'SEO', 'Small', '', ''],
      ]),
    );
  for (const id of ['A', '', '']) log.take(file(id).columns, file(id).rows);
  expect(log.values.slice(1).map(([id]) => id)).toEqual(['A', '']);
});

test('batches hold leads that share their traits together, all others in the order of the file', () => {
  const created = ['03', '03', '04', '03', '05', '04', '06'].map((d) => `2026-08-${d}`);
  const { columns, rows } = readFile(created.map((iso) => lead({ created: iso })));
  expect(rows.map(({ alike }) => alike)).toEqual([3, 3, 2, 3, 1, 2, 1]);
  const lines = batchesOf(rows, columns, 2, PARIS).map((batch) => batch.map(({ line }) => line));
  expect(lines).toEqual([[2, 3, 5], [4, 6, 7], [8]]);
});

const A_LEAD = fc.record({
  created: fc.constantFrom('2026-08-03', '2026-08-04'),
  channel: fc.constantFrom('SEO', 'Ads'),
  won: fc.constantFrom('', '', '2026-09-01', '2026-09-02'),
  owner: fc.constantFrom('', 'Ann', 'Ben'),
});
const SIZE = fc.integer({ min: 1, max: 5 });

test('any file twice is once, in whatever batches', () => {
  fc.assert(
    fc.property(
      fc.array(A_LEAD, { minLength: 1, maxLength: 12 }),
      fc.array(A_LEAD, { minLength: 1, maxLength: 12 }),
      SIZE,
      SIZE,
      (first, second, once, twice) => {
        const log = emptyLog();
        take(log, first, once);
        take(log, second, once);
        const before = JSON.stringify(log.values);
        const again = { added: 0, updated: 0, unchanged: second.length, recognised: second.length };
        expect(take(log, second, twice)).toEqual(again);
        expect(JSON.stringify(log.values)).toBe(before);
      },
    ),
    { numRuns: 500 },
  );
});

test('a file with leads newly won and new ones leaves the log as the file is, in any order of its rows', () => {
  const wins = fc.array(fc.boolean(), { minLength: 10, maxLength: 10 });
  const order = fc.array(fc.double({ noNaN: true }), { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(
      fc.array(A_LEAD, { minLength: 1, maxLength: 10 }),
      wins,
      fc.array(A_LEAD, { maxLength: 5 }),
      order,
      (first, won, more, keys) => {
        const log = emptyLog();
        take(log, first, 3);
        const later = first.map((one, i) => (won[i] && one.won === '' ? { ...one, won: '2026-09-15' } : one));
        const now = [...later, ...more]
          .map((one, i) => ({ one, key: keys[i]! }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(take(log, now, 3).added).toBe(more.length);
        expect(log.values).toHaveLength(1 + now.length);
        expect(winsOf(log)).toBe(now.filter((one) => one.won !== '').length);
      },
    ),
    { numRuns: 500 },
  );
});

const winsOf = (log: MemoryLog): number => log.values.slice(1).filter((row) => row[4] !== '').length;

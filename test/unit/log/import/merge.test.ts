import fc from 'fast-check';
import type { ColumnKey } from '../../../../src/log/columns';
import { mergeRows, usedRows } from '../../../../src/log/import/merge';
import type { ImportRow } from '../../../../src/log/import/rows';
import { marketCsv, vendorCsv } from '../../../support/logs';
import { imported, MARKET_MAPPING } from './support/files';
import { MemoryLog, PARIS } from './support/log';

const HEADER = ['Lead ID', 'Created', 'Channel', 'Persona', 'Won on', 'Amount', 'Notes'];
const COLUMNS: ColumnKey[] = ['id', 'created', 'channel', 'amount'];

const row = (cells: string[], occurrence = 1, line = 2): ImportRow => ({ line, occurrence, cells });
/** The instant that a sheet in Paris shows as this local time. */
const paris = (iso: string) => new Date(iso);
const merged = (log: MemoryLog, rows: readonly ImportRow[], columns = COLUMNS) =>
  mergeRows(log.sheet, rows, { columns, zone: PARIS });

test('adds leads that the log does not have, dates in the spreadsheet’s time zone', () => {
  const log = new MemoryLog([HEADER]);
  const merge = merged(log, [
    row(['A', '2026-07-03', 'Web', '12.5']),
    row(['B', '2026-11-03T14:30:00', '', '']),
    row(['C', '2026-11-03T14:30:00Z', '=1+1', '0']),
  ]);
  expect(merge).toMatchObject({ firstRow: 1, updates: [], updated: 0, unchanged: 0 });
  expect(merge.additions).toEqual([
    ['A', paris('2026-07-02T22:00:00Z'), 'Web', 12.5],
    ['B', paris('2026-11-03T13:30:00Z'), '', ''],
    ['C', paris('2026-11-03T14:30:00Z'), '=1+1', 0],
  ]);
});

test('updates the lead with the same ID where it differs, and never erases', () => {
  const log = new MemoryLog([
    HEADER,
    ['A', paris('2026-11-02T23:00:00Z'), 'Web', 'Small', '', 10, 'mine'],
    [105284053743, paris('2026-11-02T23:00:00Z'), 'Web', '', '', '', ''],
  ]);
  const merge = merged(log, [row([' A', '2026-11-03', '', '12.5']), row(['105284053743', '2026-11-03', 'Ads', ''])]);
  expect(merge).toMatchObject({ additions: [], updated: 2, unchanged: 0 });
  expect(merge.updates).toEqual([
    { row: 1, column: 5, value: 12.5 },
    { row: 2, column: 2, value: 'Ads' },
  ]);
});

test('finds a lead whose ID the file writes in another form, and leaves the log’s as it is', () => {
  const log = new MemoryLog([
    HEADER,
    [101, paris('2026-11-02T23:00:00Z'), 'Web', '', '', '', ''],
    ['001A0000006Vm9rIAC', paris('2026-11-02T23:00:00Z'), 'Web', '', '', '', ''],
    ['007', paris('2026-11-02T23:00:00Z'), 'Web', '', '', '', ''],
  ]);
  const merge = merged(log, [
    row(['101.0', '2026-11-03', 'Ads', '']),
    row(['001A0000006Vm9r', '2026-11-03', 'Web', '']),
    row(['7', '2026-11-03', 'Web', '']),
  ]);
  expect(merge).toMatchObject({ updated: 1, unchanged: 1, updates: [{ row: 1, column: 2, value: 'Ads' }] });
  expect(merge.additions.map(([id]) => id)).toEqual(['7']);
});

test.each<[string, ConstructorParameters<typeof MemoryLog>[0][number]]>([
  ['as an import writes them', ['A', paris('2026-11-03T13:30:00Z'), 'Réseaux sociaux', '', '', 1234.5, '']],
  ['as text', ['A', '2026-11-03 14:30', ' Réseaux\u00a0sociaux ', '', '', '1234.50', '']],
  ['as the serial of an unformatted date', ['A', 46329 + 14.5 / 24, 'Réseaux sociaux', '', '', 1234.5, '']],
])('finds cells unchanged that hold the same %s', (_, cells) => {
  const log = new MemoryLog([HEADER, cells]);
  const same = row(['A', '2026-11-03T14:30:00', 'Réseaux sociaux', '1234.5']);
  expect(merged(log, [same])).toMatchObject({ updates: [], additions: [], updated: 0, unchanged: 1 });
});

test('takes a time that the clocks skip or repeat for the same one ever after', () => {
  // In Paris 2026-03-29 02:30 does not exist and 2026-10-25 02:30 comes twice (at 00:30Z and 01:30Z).
  const rows = [
    row(['A', '2026-03-29T02:30:00', 'x', '']),
    row(['B', '2026-10-25T02:30:00', 'x', '']),
    row(['C', '2026-10-25T00:30:00Z', 'x', '']),
    row(['D', '2026-10-25T01:30:00Z', 'x', '']),
  ];
  const log = new MemoryLog([HEADER]);
  expect(log.take(COLUMNS, rows).additions).toHaveLength(4);
  // A sheet keeps what its clock shows: it hands the second 02:30 back as the first.
  log.values[4]![1] = paris('2026-10-25T00:30:00Z');
  expect(log.take(COLUMNS, rows)).toMatchObject({ additions: [], updated: 0, unchanged: 4 });
});

test('knows rows without an ID by all their imported columns, as many times as the log had them', () => {
  const log = new MemoryLog([
    HEADER,
    ['', paris('2026-11-02T23:00:00Z'), 'Web', 'typed later', '', '', ''],
    ['', paris('2026-11-02T23:00:00Z'), 'Web', '', '', '', ''],
  ]);
  const web = (occurrence: number) => row(['', '2026-11-03', 'Web', ''], occurrence);
  const merge = merged(log, [web(1), web(2), web(3), row(['', '2026-11-03', 'Web', '5'])]);
  expect(merge.unchanged).toBe(2);
  expect(merge.additions.map((cells) => cells[3])).toEqual(['', 5]);
});

test('does not take rows it has added itself in an earlier batch for rows of the log', () => {
  const log = new MemoryLog([HEADER]);
  const rows = [1, 2, 3].map((occurrence) => row(['', '2026-11-03', 'Web', ''], occurrence));
  expect(log.take(COLUMNS, rows, 1).additions).toHaveLength(3);
  expect(log.take(COLUMNS, rows, 2)).toMatchObject({ additions: [], unchanged: 3 });
});

test('counts the rows of the log wherever they stand: rows that others sort, insert or take out meanwhile double nothing', () => {
  const web = ['', paris('2026-11-02T23:00:00Z'), 'Web', '', '', '', ''];
  const other = ['', paris('2026-11-04T23:00:00Z'), 'Ads', '', '', '', ''];
  const rows = [1, 2, 3].map((occurrence) => row(['', '2026-11-03', 'Web', ''], occurrence));
  const counts = [
    // The log had one such row; the file’s second was added by the batch before.
    ['sorted', [HEADER, web, web, other]],
    ['rows inserted above', [HEADER, other, other, other, web, web]],
    ['rows above taken out', [HEADER, web, web]],
  ] as const;
  for (const [name, values] of counts) {
    const merge = merged(new MemoryLog(values.map((cells) => [...cells])), rows.slice(2));
    expect([name, merge.additions.length, merge.unchanged]).toEqual([name, 1, 0]);
  }
  // One of them was taken out: the log has one, and the file’s second is added again with the third.
  expect(merged(new MemoryLog([HEADER, [...web]]), rows.slice(1)).additions).toHaveLength(2);
});

test('leaves formulas alone and says so', () => {
  const values = [HEADER, ['A', paris('2026-11-02T23:00:00Z'), 'Web', '', '', 10, '']];
  const formulas = values.map((cells) => cells.map(() => ''));
  formulas[1]![5] = '=5*2';
  const log = new MemoryLog(values, formulas);
  expect(merged(log, [row(['A', '2026-11-03', 'Web', '12'])])).toMatchObject({
    updates: [],
    unchanged: 1,
    keptFormulas: 1,
  });
  expect(merged(log, [row(['A', '2026-11-03', 'Web', '10'])])).toMatchObject({ keptFormulas: 0 });
});

test('writes nothing into a column that one formula fills', () => {
  const values = [HEADER, ['A', paris('2026-11-02T23:00:00Z'), 'Web', '', '', 10, ''], ['', '', '', '', '', 0, '']];
  const formulas = values.map((cells) => cells.map(() => ''));
  formulas[0]![5] = '={"Amount";ARRAYFORMULA(H2:H*2)}';
  const log = new MemoryLog(values, formulas);
  const merge = merged(log, [row(['A', '2026-11-03', 'Web', '12']), row(['B', '2026-11-03', 'Web', '12'])]);
  expect(merge).toMatchObject({ updates: [], unchanged: 1, keptFormulas: 2, firstRow: 2 });
  expect(merge.writable).toEqual([true, true, true, false]);
});

test('adds below the last row in use, whatever other columns hold further down', () => {
  const log = new MemoryLog([
    HEADER,
    ['A', paris('2026-11-02T23:00:00Z'), 'Web', '', '', '', ''],
    ['', '', ' ', '', '', '', ''],
    ['', '', '', '', '', '', 'a note'],
  ]);
  expect(usedRows(log.sheet)).toBe(2);
  expect(usedRows(new MemoryLog([HEADER]).sheet)).toBe(1);
});

test('finds the columns in whatever order they stand, below blank rows', () => {
  const log = new MemoryLog([
    ['', '', '', '', ''],
    ['Montant', 'Extra', 'Canal', 'Créé le', 'Persona'],
    [10, 'x', 'Web', paris('2026-11-02T23:00:00Z'), ''],
  ]);
  const rows = [row(['2026-11-03', 'Web', '10']), row(['2026-11-04', 'Web', '10'])];
  expect(log.take(['created', 'channel', 'amount'], rows)).toMatchObject({ unchanged: 1 });
  expect(log.values[3]).toEqual([10, '', 'Web', paris('2026-11-03T23:00:00Z'), '']);
});

test.each([
  ['a vendor', vendorCsv(), undefined],
  ['a marketplace', marketCsv(), MARKET_MAPPING],
])('importing the log of %s twice changes nothing', (_, file, mapping) => {
  const { columns, rows } = imported(file, {}, mapping);
  const log = MemoryLog.empty();
  expect(log.take(columns, rows).additions).toHaveLength(rows.length);
  expect(log.take(columns, rows, 177)).toMatchObject({ additions: [], updated: 0, unchanged: rows.length });
});

test('importing any file twice changes nothing, in whatever batches', () => {
  const date = fc.constantFrom(
    '2026-03-29T02:30:00',
    '2026-10-25T02:30:00',
    '2026-10-25T00:30:00Z',
    '2026-11-03',
    '2025-01-01T00:00:01Z',
  );
  const cells = fc.tuple(
    fc.constantFrom('', '', 'A', 'B', 'C'),
    date,
    fc.constantFrom('', 'Web', '=x', "'x", '1-9', '007'),
    fc.constantFrom('', '0', '12.5', '1000000'),
  );
  fc.assert(
    fc.property(
      fc.array(cells, { maxLength: 12 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 5 }),
      (file, once, twice) => {
        // What `normalise` guarantees: each ID once, rows without one counted that read the same in Paris.
        const seen = new Map<string, number>();
        const rows = file.flatMap((row) => {
          const created = row[1] === '2026-10-25T00:30:00Z' ? '2026-10-25T02:30:00' : row[1];
          const key = row[0] === '' ? [created, ...row.slice(2)].join('|') : row[0];
          seen.set(key, (seen.get(key) ?? 0) + 1);
          return row[0] !== '' && seen.get(key)! > 1 ? [] : [{ line: 2, occurrence: seen.get(key)!, cells: row }];
        });
        const log = new MemoryLog([HEADER]);
        expect(log.take(COLUMNS, rows, once).additions).toHaveLength(rows.length);
        const before = JSON.stringify(log.values);
        expect(log.take(COLUMNS, rows, twice)).toMatchObject({ additions: [], updated: 0, unchanged: rows.length });
        expect(JSON.stringify(log.values)).toBe(before);
      },
    ),
  );
});

import fc from 'fast-check';
import { isoOfSerial, serialOfIso } from '../../../src/base/dates';
import type { Cell, Grid } from '../../../src/base/types';
import { namedZone } from '../../../src/base/zone';
import { workingTime } from '../../../src/calendar/working-month';
import type { Commitment } from '../../../src/features/commitments/commitments';
import { daily } from '../../../src/features/tracking/daily';
import { tracking } from '../../../src/features/tracking/tracking';
import { BATCH_COLUMNS, type Batch, batches } from '../../../src/log/batches';
import { counts } from '../../../src/log/counts';
import { type Log, latestCreated, readLog } from '../../../src/log/log';

const paris = namedZone('Europe/Paris');
const read = (values: Grid, zone = paris): Log => readLog(values, { language: 'en', zone, ...BATCH_COLUMNS });
const day = (iso: string) => serialOfIso(iso)!;
const cells = (rows: readonly Batch[]): unknown[][] =>
  rows.map((row) => [
    ...[isoOfSerial(row.day), row.channel, row.persona, row.leads, row.mqls, row.sqls, row.customers, row.amount],
  ]);

test('a batch is what came in on a day for a channel and persona, and how far it had come by the last day', () => {
  const log = read([
    ['Created', 'Channel', 'Persona', 'Leads', 'MQL on', 'SQL on', 'Won on', 'Customers', 'Amount'],
    ['2026-11-02T09:00', 'Ads', 'Small', '', '2026-11-03', '', '2026-11-20', '', 100],
    ['2026-11-02T18:00', ' Ads ', 'Small', 4, '2026-11-30T23:59', '2026-12-01', '', 2, 50],
    ['2026-11-02', 'Ads', 'Large', '', '', '2026-11-04', '2026-12-01', '', 999],
    ['2026-11-01', 'Fair', '', '', '', '', '', '', ''],
    ['2026-10-31T23:59', 'Ads', 'Small', '', '', '', '', '', ''],
    ['2026-12-01', 'Ads', 'Small', '', '', '', '', '', ''],
  ]);
  // The later MQL date of the batch of four counts all its leads; an SQL is no MQL without a date of its own.
  expect(cells(batches(log, day('2026-11-01'), day('2026-11-30')))).toEqual([
    ['2026-11-01', 'Fair', '', 1, 0, 0, 0, 0],
    ['2026-11-02', 'Ads', 'Large', 1, 0, 1, 0, 0],
    ['2026-11-02', 'Ads', 'Small', 5, 5, 0, 3, 150],
  ]);
  expect(batches(log, null, null).reduce((sum, row) => sum + (row.customers ?? 0), 0)).toBe(4);
  expect(batches(log, null, null).map((row) => isoOfSerial(row.day))).toEqual([
    ...['2026-10-31', '2026-11-01', '2026-11-02', '2026-11-02', '2026-12-01'],
  ]);
});

test('columns are read wherever they stand', () => {
  const columns = [
    ['Created', '2026-11-02', '2026-11-02', '2026-11-03'],
    ['Channel', 'Ads', 'Fair', 'Ads'],
    ['Persona', 'Small', 'Large', 'Small'],
    ['Leads', 10, '', 4],
    ['MQL on', '2026-11-03', '2026-11-04', ''],
    ['SQL on', '2026-11-05', '', ''],
    ['Number of MQL', '', '', 3],
    ['Number of SQL', '', '', 2],
    ['Won on', '', '2026-11-20', ''],
    ['Customers', 3, '', 1],
    ['Amount', 900, 250, 80],
    ['Our remark', 'call back', '', 5],
  ] as const;
  const places = columns.map((_, index) => index);
  const seen = (order: readonly number[]) => {
    const log = read([0, 1, 2, 3].map((row) => order.map((column) => columns[column]![row]!)));
    const stages = (['mql', 'sql', 'customer'] as const).map((stage) => counts(log, { stage }).counts);
    return [cells(batches(log, null, null)), stages];
  };
  const expected = seen(places);
  expect(expected[0]).toEqual([
    ['2026-11-02', 'Ads', 'Small', 10, 10, 10, 3, 900],
    ['2026-11-02', 'Fair', 'Large', 1, 1, 0, 1, 250],
    ['2026-11-03', 'Ads', 'Small', 4, 3, 2, 1, 80],
  ]);
  fc.assert(
    fc.property(fc.shuffledSubarray(places, { minLength: places.length }), (order) => {
      expect(seen(order)).toEqual(expected);
    }),
  );
});

test('what the log does not tell is blank; a number of its own counts, but for one above its leads', () => {
  const plain = read([
    ['Créé le', 'Canal', 'Persona'],
    ['2026-11-02', 'Salon', ''],
  ]);
  expect(cells(batches(plain, null, null))).toEqual([['2026-11-02', 'Salon', '', 1, null, null, null, null]]);
  const numbered = read([
    ['Created', 'Channel', 'Persona', 'Leads', 'Number of MQL', 'Number of SQL', 'SQL on', 'Customers'],
    ['2026-11-02', 'Ads', 'Small', 10, 6, 2, '', 1],
    ['2026-11-02', 'Ads', 'Small', 5, 7, '', '2026-11-03', ''],
    ['2026-11-03', 'Ads', 'Small', 5, '', 3, '2026-12-03', ''],
  ]);
  expect(cells(batches(numbered, null, day('2026-11-30')))).toEqual([
    ['2026-11-02', 'Ads', 'Small', 15, 6, 7, 1, null],
    ['2026-11-03', 'Ads', 'Small', 5, null, 0, 0, null],
  ]);
});

test('labels are kept as they are spelt, in alphabetical order', () => {
  const log = read([
    ['Created', 'Channel', 'Persona'],
    ...['Éte', 'ads', '', 'Ads', 'etage', ' Ads', '(not set)'].map((label) => ['2026-11-02', label, 'x']),
  ]);
  const labels = batches(log, null, null).map((row) => row.channel);
  expect([...labels].sort()).toEqual(['', '(not set)', 'Ads', 'ads', 'etage', 'Éte'].sort());
  expect(labels).toEqual([...labels].sort(new Intl.Collator('en').compare));
  expect(batches(log, null, null).reduce((sum, row) => sum + row.leads, 0)).toBe(7);
});

test('a segment is shown in the spelling most leads have, in the log and on its batches', () => {
  const created = ['2026-11-02', '2026-11-02', '2026-11-02', '2026-11-03', '2026-11-04'];
  const values: Grid = [
    ['Created', 'Channel', 'Persona', 'Leads'],
    ...created.map((iso, i) => [iso, i < 3 ? 'Ads' : 'ads', 'Small', '']),
  ];
  const rows = batches(read(values), null, null);
  expect(rows.map((row) => [row.channel, row.leads])).toEqual([
    ['Ads', 3],
    ['ads', 1],
    ['ads', 1],
  ]);
  const batched: Grid = [values[0]!, ...rows.map((row) => [row.day, row.channel, row.persona, row.leads])];
  for (const log of [values, batched]) expect(counts(read(log)).channels).toEqual(['Ads']);
});

test('the day is that of the spreadsheet’s zone, right across the change of clocks', () => {
  const created = ['2026-10-24T21:59:59Z', '2026-10-24T22:00:00Z', '2026-10-25T22:59:59Z', '2026-10-25T23:00:00Z'];
  const log = read([['Created', 'Channel', 'Persona'], ...created.map((iso) => [new Date(iso), 'Ads', 'Small'])]);
  expect(batches(log, null, null).map((row) => [isoOfSerial(row.day), row.leads])).toEqual([
    ['2026-10-24', 1],
    ['2026-10-25', 2],
    ['2026-10-26', 1],
  ]);
});

describe('on batches instead of the log', () => {
  const HEADER = ['Created', 'Channel', 'Persona', 'Leads', 'MQL on', 'SQL on', 'Won on', 'Customers', 'Amount'];
  const first = day('2026-10-20');
  const last = day('2026-11-15');
  const zones = ['Europe/Paris', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland'];
  /** Days, civil times, and instants, which lie on different days in different zones. */
  const moment: fc.Arbitrary<Cell> = fc
    .tuple(
      fc.constantFrom(...['2026-10-20', '2026-10-25', '2026-10-31', '2026-11-01', '2026-11-03', '2026-11-15'].map(day)),
      fc.integer({ min: 0, max: 95 }),
      fc.constantFrom('day', 'time', 'instant'),
    )
    .map(([date, quarter, kind]) =>
      kind === 'day'
        ? date
        : kind === 'time'
          ? date + quarter / 96
          : new Date((date - day('1970-01-01') + quarter / 96) * 86400000),
    );
  const maybe = (cell: fc.Arbitrary<Cell>) => fc.oneof(fc.constant<Cell>(''), cell);
  const label = fc.constantFrom<Cell>(
    ...['Ads', 'Ads', 'ads', 'ads'],

    'Ads',
    'ads',
    ' ADS ',
    'Événement',
    'evenement',
    '',
    '(not set)',
    'All leads',
    7,
    'Other',
  );
  const row = fc.tuple(
    ...[moment, label, label, fc.constantFrom<Cell>('', 0, 1, 2, 30), maybe(moment), maybe(moment), maybe(moment)],
    ...[fc.constantFrom<Cell>('', 0, 1), fc.constantFrom<Cell>('', 0.1, 0.2, 0.3, 500)],
  );
  const log = fc.array(row, { maxLength: 40 }).map((rows): Grid => [HEADER, ...rows]);
  const period = fc
    .tuple(fc.integer({ min: first, max: last }), fc.integer({ min: first, max: last }), fc.boolean(), fc.boolean())
    .map(([a, b, hasFrom, hasTo]) => ({ from: hasFrom ? Math.min(a, b) : null, to: hasTo ? Math.max(a, b) : null }));
  const commitment = fc
    .tuple(label, label, fc.nat(60), fc.option(fc.nat(90)))
    .map(([channel, persona, leads, leadValue]): Commitment => {
      const value = leadValue === null ? null : leads * leadValue;
      return { channel: String(channel), persona: String(persona), leads, leadValue, value };
    });
  const time = workingTime([]);

  /** The batches as a log, their days as the dates the sheet makes of them. */
  const again = (rows: readonly Batch[], zoneName: string): Log => {
    const zone = namedZone(zoneName);
    return read(
      [
        ['Created', 'Channel', 'Persona', 'Leads', 'Number of MQL', 'Number of SQL', 'Customers', 'Amount'],
        ...rows.map((batch): Cell[] => [
          ...[new Date(zone.instantOf(batch.day)), batch.channel, batch.persona, batch.leads],
          ...[batch.mqls ?? '', batch.sqls ?? '', batch.customers ?? '', batch.amount ?? ''],
        ]),
      ],
      zone,
    );
  };

  test('leads are counted alike over any days of the period, with and without lists', () => {
    fc.assert(
      fc.property(log, period, period, fc.constantFrom(...zones), fc.boolean(), (values, whole, part, zone, listed) => {
        const source = read(values, namedZone(zone));
        const batched = again(batches(source, whole.from, whole.to), zone);
        const latest = (a: number | null, b: number | null) => (a === null || b === null ? (a ?? b) : Math.max(a, b));
        const earliest = (a: number | null, b: number | null) => (a === null || b === null ? (a ?? b) : Math.min(a, b));
        const lists = listed ? { channels: ['evenement', 'Fair'], personas: ['(not set)', 'Other'] } : {};
        const days = { from: latest(whole.from, part.from), to: earliest(whole.to, part.to), ...lists };
        expect(counts(batched, days)).toEqual(counts(source, days));
      }),
    );
  });

  test('the month is tracked alike, by segment and by day', () => {
    fc.assert(
      fc.property(
        ...[log, fc.constantFrom(...zones), fc.option(fc.integer({ min: day('2026-11-01'), max: last }))],
        ...[fc.uniqueArray(commitment, { maxLength: 4, selector: (c) => `${c.channel}/${c.persona}` }), fc.boolean()],
        (values, zone, asOf, commitments, hasFrom) => {
          const source = read(values, namedZone(zone));
          const batched = again(batches(source, hasFrom ? day('2025-11-01') : null, asOf), zone);
          const report = asOf ?? latestCreated(source);
          if (report === null || (hasFrom && report < day('2026-11-01'))) return;
          if (asOf === null) expect(Math.floor(latestCreated(batched)!)).toBe(Math.floor(report));
          expect(tracking(batched, report, commitments, time)).toEqual(tracking(source, report, commitments, time));
          expect(daily(batched, report, commitments, time)).toEqual(daily(source, report, commitments, time));
        },
      ),
    );
  });

  test('batches of batches are the batches; the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(log, period, fc.constantFrom(...zones), ([header, ...rows], { from, to }, zone) => {
        const found = batches(read([header!, ...rows], namedZone(zone)), from, to);
        expect(batches(again(found, zone), from, to)).toEqual(found);
        expect(batches(read([header!, ...rows.reverse()], namedZone(zone)), from, to)).toEqual(found);
      }),
    );
  });
});

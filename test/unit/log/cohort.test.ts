import fc from 'fast-check';
import { isoOfSerial, serialOfIso } from '../../../src/base/dates';
import type { Cell, Grid } from '../../../src/base/types';
import { namedZone } from '../../../src/base/zone';
import { checkLog } from '../../../src/log/check';
import { cohort, windowOf } from '../../../src/log/cohort';
import { counts } from '../../../src/log/counts';
import { latestCreated, readLog } from '../../../src/log/log';

const zone = namedZone('Europe/Paris');
const LOG: Grid = [
  ['Créé le', 'Canal', 'Persona', 'Leads', 'Clients', 'Gagné le', 'Montant'],
  ['2026-05-01', 'Publicité', 'Petite', 10, 2, '', 500],
  ['2026-06-30T23:59', 'publicite', 'Grande', '', '', '2026-09-01', 0.1],
  ['2026-06-30', 'Publicité', 'Grande', '', '', '2026-09-02', 0.2],
  ['2026-06-29', 'Publicité', 'Grande', '', '', '2026-09-02', 0.3],
  ['2026-07-01', 'Salon', 'Grande', '', '', '', ''],
];
const read = (values: Grid = LOG) => readLog(values, { language: 'fr', zone, amount: true });

test.each([
  ['2026-11-23', 6, '2026-05-01', '2026-11-01'],
  ['2026-11-01', 1, '2026-10-01', '2026-11-01'],
  ['2024-03-31', 1, '2024-02-01', '2024-03-01'],
  ['2026-01-01', 24, '2024-01-01', '2026-01-01'],
])('as of %s, the window of %d months is from %s to before %s', (asOf, months, from, end) => {
  const window = windowOf(read(), { asOf: serialOfIso(asOf), months })!;
  expect([isoOfSerial(window.from), isoOfSerial(window.end)]).toEqual([from, end]);
});

test('a cohort counts leads, customers and revenue of the window by channel and persona', () => {
  const found = cohort(read(), { asOf: serialOfIso('2026-09-02'), months: 4, channels: ['Publicité'] });
  expect(found).toMatchObject({
    channels: ['Publicité', 'Autres'],
    personas: ['Grande', 'Petite'],
    leads: [
      [3, 10],
      [1, 0],
    ],
    customers: [
      [3, 2],
      [0, 0],
    ],
    paying: [3, 2],
    outcomeOnly: { channel: false, persona: false },
  });
});

test('a win after the as-of day is not known yet; a batch without a date of winning is, and so is a win of that day', () => {
  const asOf = (iso: string) => {
    const { customers, paying } = cohort(read(), { asOf: serialOfIso(iso), months: 4 });
    return [customers[0], paying];
  };
  expect(asOf('2026-08-31')).toEqual([
    [0, 2],
    [0, 2],
  ]);
  expect(asOf('2026-09-01')).toEqual([
    [1, 2],
    [1, 2],
  ]);
  // Without a day the log is taken as it stands: the window ends before July, the latest wins are counted.
  expect(cohort(read()).customers).toEqual([[3, 2]]);
});

describe('as of a day, a log is', () => {
  const day = serialOfIso('2026-09-15')!;
  /** Civil serials and instants around the as-of day, one by the hour on either side of midnight in Paris. */
  const moment: fc.Arbitrary<number | Date> = fc.oneof(
    fc.integer({ min: -150, max: 30 }).map((days) => day + days + 0.5),
    fc.constantFrom(day, day + 0.999, day + 1),
    fc.constantFrom('2026-09-15T21:59:59Z', '2026-09-15T22:00:00Z').map((iso) => new Date(iso)),
  );
  const serial = (value: number | Date) => (typeof value === 'number' ? value : zone.serialOf(value.getTime()));
  const isLater = (value: unknown) => (typeof value === 'number' || value instanceof Date) && serial(value) >= day + 1;
  const KEYS = ['created', 'channel', 'persona', 'leads', 'customers', 'won', 'lost', 'amount'] as const;
  type Row = Readonly<Record<(typeof KEYS)[number], Cell>>;
  const row: fc.Arbitrary<Row> = fc.record({
    created: moment,
    channel: fc.constantFrom('Ads', 'ads', 'Salon', ''),
    persona: fc.constantFrom('Petite', 'Grande', ''),
    leads: fc.constantFrom('', 1, 3),
    customers: fc.constantFrom('', '', 0, 1),
    won: fc.oneof(fc.constant(''), moment),
    lost: fc.oneof(fc.constant(''), moment),
    amount: fc.constantFrom('', 100, 0.1),
  });
  const HEADER = ['Created', 'Channel', 'Persona', 'Leads', 'Customers', 'Won on', 'Lost on', 'Amount'];
  const grid = (rows: readonly Row[]): Grid => [HEADER, ...rows.map((cells) => KEYS.map((key) => cells[key]))];

  test('the log that was known on it', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), fc.integer({ min: 1, max: 4 }), (rows, months) => {
        const cut = rows
          .filter((r) => !isLater(r.created))
          // The customers of a row with a date of winning are those won on it.
          .map((r) => (isLater(r.won) ? { ...r, won: '', customers: r.customers === '' ? '' : 0 } : r))
          .map((r) => (isLater(r.lost) ? { ...r, lost: '' } : r));
        const [whole, known] = [grid(rows), grid(cut)];
        const asOf = { asOf: day, months };
        expect(cohort(read(whole), asOf)).toEqual(cohort(read(known), asOf));
        const check = { language: 'fr' as const, zone, today: day, ...asOf };
        expect(checkLog(whole, check).window).toEqual(checkLog(known, check).window);
      }),
    );
  });
});

test('revenue is the same to the last digit in any order of the rows', () => {
  // 0.1 + 0.2 + 0.3 and 0.3 + 0.2 + 0.1 differ in floating point.
  const [header, ...rows] = LOG as [Grid[number], ...Grid];
  const sum = (grid: Grid) => cohort(read(grid), { asOf: serialOfIso('2026-09-15') }).revenue;
  expect(sum([header, ...rows])[0]).toBeGreaterThan(0);
  expect(sum([header, ...rows])).toEqual(sum([header, ...[...rows].reverse()]));
});

test('lists may name what the log lacks, and leave out what it has', () => {
  const found = cohort(read(), {
    asOf: serialOfIso('2026-08-01'),
    channels: ['Salon', 'Inbound'],
    personas: ['Tous les personas'],
  });
  expect(found.channels).toEqual(['Salon', 'Inbound', 'Autres']);
  expect(found.personas).toEqual(['Tous les personas']);
  expect(found.leads).toEqual([[1], [0], [13]]);
});

test('an empty log is an empty cohort, with or without a header', () => {
  expect(cohort(read([[]]))).toMatchObject({ window: null, channels: [], personas: [], leads: [] });
  expect(cohort(read([LOG[0]!]), { channels: ['Salon'] })).toMatchObject({ channels: ['Salon'], leads: [[]] });
});

test('counts are open-ended where no day is given, and keep whole days', () => {
  const total = (from: string | null, to: string | null) =>
    counts(read(), { from: from === null ? null : serialOfIso(from), to: to === null ? null : serialOfIso(to) })
      .counts.flat()
      .reduce((sum, count) => sum + count, 0);
  expect([
    total(null, null),
    total('2026-07-01', null),
    total(null, '2026-06-30'),
    total('2026-06-30', '2026-06-30'),
  ]).toEqual([14, 1, 13, 2]);
});

test('a thousand labels each way are a table, a hundred thousand are refused', () => {
  const many = (n: number): Grid => [
    ['Created', 'Channel', 'Persona', 'Won on'],
    ...Array.from({ length: n }, (_, i) => ['2026-05-01', `C${i}`, `P${i}`, '']),
  ];
  expect(counts(read(many(1000))).channels).toHaveLength(1000);
  expect(() => counts(read(many(1001)))).toThrow(expect.objectContaining({ code: 'tooManyLabels' }));
  expect(counts(read(many(5000)), { channels: ['C1'], personas: ['P1'] }).counts).toEqual([
    [1, 0],
    [0, 4999],
  ]);
});

test('the latest date of creation is that of the rows used', () => {
  expect(isoOfSerial(latestCreated(read())!)).toBe('2026-07-01');
});

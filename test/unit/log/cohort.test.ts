import { isoOfSerial, serialOfIso } from '../../../src/base/dates';
import type { Grid } from '../../../src/base/types';
import { namedZone } from '../../../src/base/zone';
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
const read = (values: Grid = LOG) => readLog(values, { language: 'fr', zone, amount: true, dates: ['won'] });

test.each([
  ['2026-11-23', 6, '2026-05-01', '2026-11-01'],
  ['2026-11-01', 1, '2026-10-01', '2026-11-01'],
  ['2024-03-31', 1, '2024-02-01', '2024-03-01'],
  ['2026-01-01', 24, '2024-01-01', '2026-01-01'],
])('as of %s, the window of %d months is from %s to before %s', (asOf, months, from, end) => {
  const window = windowOf(serialOfIso(asOf), months)!;
  expect([isoOfSerial(window.from), isoOfSerial(window.end)]).toEqual([from, end]);
});

test('a cohort counts leads, customers and revenue of the window by channel and persona', () => {
  const found = cohort(read(), { asOf: serialOfIso('2026-07-15'), months: 2 });
  expect(found).toMatchObject({
    channels: ['Publicité'],
    personas: ['Grande', 'Petite'],
    leads: [[3, 10]],
    customers: [[3, 2]],
    paying: [3, 2],
    outcomeOnly: { channel: false, persona: false },
  });
});

test('revenue is the same to the last digit in any order of the rows', () => {
  // 0.1 + 0.2 + 0.3 and 0.3 + 0.2 + 0.1 differ in floating point.
  const [header, ...rows] = LOG as [Grid[number], ...Grid];
  const sum = (grid: Grid) => cohort(read(grid), { asOf: serialOfIso('2026-07-15') }).revenue;
  expect(sum([header, ...rows.reverse()])).toEqual(sum([header, ...rows.reverse()]));
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

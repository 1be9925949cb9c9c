import { isoOfSerial, serialOfIso } from '../../src/base/dates';
import { newSheet } from './support/sheet';

const { table } = newSheet('en_US');
const AS_OF = '2026-11-11';

/** So many leads a working day, from one day through the as-of day and beyond. */
function steady(channel: string, persona: string, from: string, leads: number): unknown[][] {
  const rows: unknown[][] = [];
  for (let day = serialOfIso(from)!; day <= serialOfIso('2026-11-20')!; day++) {
    if ((day + 5) % 7 < 5) rows.push([isoOfSerial(day), channel, persona, leads]);
  }
  return rows;
}

const HEADER = ['Created', 'Channel', 'Persona', 'Leads'];
const OLD = steady('Organic', 'Small', '2026-07-01', 2);
const LOG = [HEADER, ...OLD, ...steady('Ads', 'Small', '2026-09-01', 1), ['2026-10-14', 'Fair', 'Small', 26]];
const signed = (leads: number) => [
  ['Month', 'Channel', 'Persona', 'Leads', 'Lead value'],
  ['2026-11-01', 'Organic', 'Small', leads, 10],
];
/** Status, forecast, low, high. */
const endOf = (row: readonly unknown[] | undefined) => [row?.[6], row?.[7], row?.[11], row?.[12]];
const rounded = (row: readonly unknown[] | undefined) =>
  endOf(row).map((cell) => (typeof cell === 'number' ? Number(cell.toFixed(4)) : cell));

// f = 8/21, a = 16, μ = 130/3, φ = 1: r = 22.5 ÷ .530952 = 42.376682; 16 + .619048 r = 42.233184;
// 1.2816 √(.619048 r · 2.165919) + ½ = 10.160489.
const STEADY = [42.2332, 32.0727, 52.3937];

test('the forecast of a steady segment with its range; one that is new has the run rate', () => {
  const [, organic, ads, total] = table('SLA_TRACKING', LOG, AS_OF, signed(52));
  // 16 of 19.8 expected would be at risk; 52 may still be reached.
  expect(rounded(organic)).toEqual(['on track', ...STEADY]);
  // Eight leads on eight working days of 21.
  expect(rounded(ads)).toEqual(['', 21, '', '']);
  // The total knows of the fair, which no row of the month has.
  const alone = table('SLA_TRACKING', [HEADER, ...OLD], AS_OF, signed(52)).at(-1);
  expect(rounded(alone)).toEqual(['on track', ...STEADY]);
  expect(total?.[7]).not.toBeCloseTo(Number(alone?.[7]), 1);
  expect(Number(total?.[11])).toBeLessThan(Number(total?.[7]));
});

test('at risk and behind are what lies above the range', () => {
  const statusOf = (leads: number) => table('SLA_TRACKING', LOG, AS_OF, signed(leads))[1]?.[6];
  expect([30, 52, 53, 65].map(statusOf)).toEqual(['ahead', 'on track', 'at risk', 'behind']);
});

test('subtotals look at all leads of their channel or persona', () => {
  const other = [...LOG, ...steady('Ads', 'Large', '2026-07-01', 2)];
  const rows = table('SLA_TRACKING', other, AS_OF, signed(52), '', '', '', true);
  const [small, all] = [rows.find((row) => row[0] === 'Total' && row[1] === 'Small'), rows.at(-1)];
  expect(rounded(rows.find((row) => row[0] === 'Organic' && row[1] === 'Total'))).toEqual(['on track', ...STEADY]);
  expect(rounded(rows.find((row) => row[0] === 'Total' && row[1] === 'Large')).slice(1)).toEqual(STEADY);
  for (const row of [small, all]) expect(row?.slice(11).every((cell) => typeof cell === 'number')).toBe(true);
});

test('holidays and days off weigh nothing where no leads come on them', () => {
  const [, organic] = table('SLA_TRACKING', LOG, AS_OF, signed(52), [['2026-11-11']]);
  // A holiday on the as-of day, on which leads came: f = 7/20 of the weekdays that are left, a = 16.
  expect(organic?.[7]).toBeCloseTo(16 + (13 / 20) * (22.5 / 0.5), 9);
});

test('batches of 13 months give what the log gives', () => {
  const batches = table('SLA_BATCHES', LOG, '2025-11-01', AS_OF);
  expect(table('SLA_TRACKING', batches, AS_OF, signed(52))).toEqual(table('SLA_TRACKING', LOG, AS_OF, signed(52)));
});

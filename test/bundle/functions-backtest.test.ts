import { newSheet } from './support/sheet';

const { call, table } = newSheet('en_US');

const LOG = [
  ['Created', 'Channel', 'Persona', 'Leads'],
  ['2026-08-31', 'SEO', 'x', 50],
  ['2026-09-30', 'SEO', 'x', 8],
  ['2026-10-01', 'SEO', 'x', 6],
  ['2026-10-31', 'Ads', 'x', 4],
  ['2026-11-02', 'SEO', 'x', 90],
];
const COMMITMENTS = [
  ['Month', 'Channel', 'Persona', 'Leads', 'Lead value'],
  ['2026-10-01', 'SEO', 'x', 500, 500],
  ['2026-11-01', 'SEO', 'x', 6, 10],
  ['2026-11-01', 'Ads', 'x', 4, 30],
];

test('past full months are held against the commitments of the last month, at its lead values', () => {
  const months = table('SLA_BACKTEST', LOG, '2026-11-20', COMMITMENTS, 2);
  expect(months.slice(1).map((row) => row.slice(1))).toEqual([
    [8, 10, false, 80, 180, false],
    [10, 10, true, 180, 180, true],
  ]);
  const whole = table('SLA_BACKTEST', LOG, '', COMMITMENTS);
  expect(whole.slice(1).map(([, leads]) => leads)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 50, 8, 10]);
  expect(table('SLA_BACKTEST', table('SLA_BATCHES', LOG), '', COMMITMENTS)).toEqual(whole);
});

test('a month whose rows are all superseded is none', () => {
  const header = [...COMMITMENTS[0]!, 'Superseded on'];
  const [october, ...november] = COMMITMENTS.slice(1);
  const superseded = [header, [...october!, ''], ...november.map((row) => [...row, '2026-11-03'])];
  expect(table('SLA_BACKTEST', LOG, '', superseded)).toEqual(
    table('SLA_BACKTEST', LOG, '', [header, [...october!, '']]),
  );
});

test('is blank without commitments, and says no value where none is known', () => {
  expect(call('SLA_BACKTEST', LOG, '', COMMITMENTS.slice(0, 1))).toBe('');
  expect(call('SLA_BACKTEST', LOG, '', '')).toBe('');
  const unknown = [COMMITMENTS[0], ['2026-11-01', 'SEO', 'x', 6, '']];
  expect(table('SLA_BACKTEST', LOG, '', unknown, 1)[1]!.slice(1)).toEqual([10, 6, true, '', '', '']);
});

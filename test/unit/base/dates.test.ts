import { addMonths, isoOfSerial, MomentKind, MomentReader, monthStart, serialOfIso } from '../../../src/base/dates';

// Serials as spreadsheets count them: 1899-12-30 is 0, so 1900-03-01 is 61 and 2026-11-03 is 46329.
test.each([
  ['1900-03-01', 61],
  ['1970-01-01', 25569],
  ['2024-02-29', 45351],
  ['2026-11-03', 46329],
  ['9999-12-31', 2958465],
])('%s is serial %d, both ways', (iso, serial) => {
  expect(serialOfIso(iso)).toBe(serial);
  expect(isoOfSerial(serial)).toBe(iso);
  expect(isoOfSerial(serial + 0.99)).toBe(iso);
});

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-11-3',
  '03/11/2026',
  '2026-11-03Z',
  '2026-11-03T',
  '',
  '1899-12-31',
])('%p is no civil date', (text) => {
  expect(serialOfIso(text)).toBeNull();
});

test('times of day are fractions of a day', () => {
  expect(serialOfIso('2026-11-03T06:00')).toBe(46329.25);
  expect(serialOfIso('2026-11-03 18:00:00.000')).toBe(46329.75);
});

test('months begin on their first day, whatever the day and the year', () => {
  expect(isoOfSerial(monthStart(serialOfIso('2026-11-30')! + 0.9))).toBe('2026-11-01');
  expect(isoOfSerial(addMonths(serialOfIso('2026-03-31')!, -1))).toBe('2026-02-01');
  expect(isoOfSerial(addMonths(serialOfIso('2026-01-15')!, -13))).toBe('2024-12-01');
  expect(isoOfSerial(addMonths(serialOfIso('2026-12-15')!, 1))).toBe('2027-01-01');
});

describe('MomentReader', () => {
  const reader = new MomentReader();

  test.each<[unknown, MomentKind, number]>([
    [46329.5, MomentKind.civil, 46329.5],
    ['2026-11-03', MomentKind.civil, 46329],
    [new Date(1793716200000), MomentKind.instant, 1793716200000],
    ['2026-11-03T14:30:00Z', MomentKind.instant, 1793716200000],
    ['2026-11-03T14:30z', MomentKind.instant, 1793716200000],
    ['2026-11-03T15:30:00+01:00', MomentKind.instant, 1793716200000],
    ['2026-11-03T10:00:00.250-0430', MomentKind.instant, 1793716200250],
  ])('reads %p', (cell, kind, value) => {
    expect([reader.read(cell), reader.value]).toEqual([kind, value]);
  });

  test.each(['', null, undefined, '  ', '\u00a0\u202f'])('%p is blank', (cell) => {
    expect(reader.read(cell)).toBe(MomentKind.blank);
  });

  test.each([
    0,
    1,
    -5,
    2958466,
    Number.NaN,
    Infinity,
    true,
    {},
    { getTime: () => 'soon' },
    new Date(Number.NaN),
    'tomorrow',
    '2026-11-03T24:00',
  ])('%p is no date', (cell) => {
    expect(reader.read(cell)).toBe(MomentKind.notDate);
  });
});

import { serialOfIso } from '../../../../src/base/dates';
import type { Grid } from '../../../../src/base/types';
import { namedZone } from '../../../../src/base/zone';
import { readAdjustments } from '../../../../src/features/commitments/adjustments';

const HEADER = ['Month', 'Channel', 'Persona', 'Leads', 'Why'];
const labels = { rows: ['Ads', 'Fair', '(not set)'], columns: ['Small', 'Large'] };
const zone = namedZone('Europe/Paris');
const november = serialOfIso('2026-11-17');
const read = (values: Grid, month: number | null = november) => readAdjustments(values, month, labels, zone);
const list = (...rows: Grid) => [HEADER, ...rows];
const said = (code: string, values: object) => expect.objectContaining({ code, values });

test('of the list, the rows of the month count, whatever its day', () => {
  const values = list(
    ['2026-11-01', 'ads', 'SMALL', 12, 'a fair less'],
    ['2026-11-30', 'Fair', 'Large', 0, ''],
    [new Date('2026-10-31T23:30:00Z'), '', 'Large', 3, ''],
    ['2026-12-01', 'Ads', 'Large', 99, ''],
    ['2026-11-01', 'Ads', 'Large', '', 'to be decided'],
    ['', '', '', '', ''],
    ['2026-11-01', 'Radio', 'Small', 7, 'not in the plan'],
  );
  expect(read(values)).toEqual([
    [12, null],
    [null, 0],
    [null, 3],
  ]);
});

test('the list is known by its headers in either language, in any order', () => {
  const values = [
    ['Motif', 'Leads', 'Canal', 'Mois', 'Persona'],
    ['', 5, 'Ads', '2026-11-01', 'Large'],
  ];
  expect(read(values)[0]).toEqual([null, 5]);
});

test('what is no list is a labelled table, which needs no month', () => {
  const values = [
    ['', 'Large'],
    ['Ads', 4],
  ];
  expect(read(values, null)[0]).toEqual([null, 4]);
  expect(read([['']], null)[0]).toEqual([null, null]);
});

test('a number of no month is never counted nor lost in silence', () => {
  const values = list(['2026-11-01', 'Ads', 'Small', 1, ''], [' ', 'Ads', 'Large', 2, '']);
  expect(() => read(values)).toThrow(said('entryWithoutMonth', { argument: 'adjustments', at: { row: 3, column: 1 } }));
  expect(() => read(list(['2026-11-01', 'Ads', 'Small', 1, '']), null)).toThrow(
    said('monthMissing', { argument: 'adjustments' }),
  );
  expect(read(list(), null)[0]).toEqual([null, null]);
});

test('one month the same segment twice, a fraction of a lead or a month that is no date are said with the cell', () => {
  expect(() => read(list(['2026-11-01', 'Ads', 'Small', 1, ''], ['2026-11-02', 'ADS', 'small', 2, '']))).toThrow(
    said('repeatedEntry', { argument: 'adjustments', labels: ['ADS', 'small'], at: { row: 3, column: 4 } }),
  );
  expect(() => read(list(['2026-11-01', 'Ads', 'Small', 1.5, '']))).toThrow(
    said('notWhole', { argument: 'adjustments', value: 1.5, at: { row: 2, column: 4 } }),
  );
  expect(() => read(list(['next', 'Ads', 'Small', 1, '']))).toThrow(
    said('notDate', { argument: 'adjustments', value: 'next', at: { row: 2, column: 1 } }),
  );
  // The same segment in two months is two entries.
  const two = list(['2026-11-01', 'Ads', 'Small', 1, ''], ['2026-12-01', 'Ads', 'Small', 2, '']);
  expect(read(two)[0]).toEqual([1, null]);
});

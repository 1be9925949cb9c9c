import { serialOfIso } from '../../../src/base/dates';
import { SlaError } from '../../../src/base/errors';
import type { Argument } from '../../../src/base/types';
import { namedZone } from '../../../src/base/zone';
import { readHolidays } from '../../../src/calendar/read';

const zone = namedZone('Europe/Paris');
const read = (list: Argument) => readHolidays(list, 'holidays', zone);
const [eve, christmas, boxing] = ['2026-12-24', '2026-12-25', '2026-12-26'].map((iso) => serialOfIso(iso)!);

test('a list has days in its first row and beside the first column too, if they are days', () => {
  expect(read([['2026-12-24', '2026-12-25'], ['2026-12-26']] as Argument)).toEqual([eve, christmas, boxing]);
});

test('a header and the names beside the days are none', () => {
  const named: Argument = [
    ['Holidays', 'Name'],
    ['2026-12-25', 'Christmas'],
    ['2026-12-26', ''],
  ];
  expect(read(named)).toEqual([christmas, boxing]);
});

test('a ticked box has its day worked, a box that is not ticked says nothing', () => {
  const ticked: Argument = [
    ['2026-12-25', 'Christmas', false],
    ['2026-12-26', 'Boxing Day', true],
  ];
  expect(read(ticked)).toEqual([christmas]);
});

test.each<[string, Argument, { row: number; column: number } | null]>([
  ['alone, without a list below it', [['Christmas']], { row: 1, column: 1 }],
  ['handed over by itself', 'Christmas', null],
  ['below the header', [['Holidays'], ['Christmas']], { row: 2, column: 1 }],
])('a word %s is no day, which is said with its place', (_, list, at) => {
  const error = new SlaError('notDate', { argument: 'holidays', value: 'Christmas', at });
  expect(() => read(list)).toThrow(expect.objectContaining({ code: error.code, values: error.values }));
});

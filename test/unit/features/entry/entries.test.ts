import type { Grid } from '../../../../src/base/types';
import { namedZone } from '../../../../src/base/zone';
import { entryChanges, entryGrid, readEntries, withLabels } from '../../../../src/features/entry/calc';
import { findHeader } from '../../../../src/log/header';

const zone = namedZone('Europe/Paris');
const HEADER = ['Lead ID', 'Created', 'Channel', 'Persona', 'Leads'];
const read = (rows: Grid) => {
  const grid = [HEADER, ...rows];
  return readEntries(grid, findHeader(grid, 'leads', 'en')!, zone);
};

const entries = read([
  ['A-1', '2026-11-23', 'Ads', 'Small', 1],
  ['DAY-2026-11-23-1', '2026-11-23', 'Ads', 'Small', 5],
  ['DAY-2026-11-23-4', new Date('2026-11-22T23:30:00Z'), 'ads ', 'SMALL', 2],
  ['DAY-2026-11-23-2', '2026-11-23', 'Organic', '', ''],
  ['DAY-2026-11-23-3', 'some day', 'Organic', 'Small', 9],
]);

test('entries are the rows whose ID says so, on the day of their date in the spreadsheet’s time zone', () => {
  expect(entries.map(({ row, id, leads }) => [row, id, leads])).toEqual([
    [2, 'DAY-2026-11-23-1', 5],
    [3, 'DAY-2026-11-23-4', 2],
    [4, 'DAY-2026-11-23-2', 1],
  ]);
  expect(new Set(entries.map(({ day }) => day)).size).toBe(1);
});

test('the grid adds up what is the same segment, and is blank where nothing was entered', () => {
  expect(entryGrid(entries, ['Organic', 'Ads'], ['Small', '(not set)'])).toEqual([
    [null, 1],
    [7, null],
  ]);
});

describe('saving a day', () => {
  const change = (wanted: (number | null)[][]) =>
    entryChanges(entries, ['Organic', 'Ads'], ['Small', ''], wanted, '2026-11-23');

  test('the same numbers change nothing', () => {
    const same = [
      [null, 1],
      [7, null],
    ];
    expect(change(same)).toEqual({ written: [], removed: [] });
  });

  test('a new number goes to the first row of its segment, and the others are taken out', () => {
    const { written, removed } = change([
      [null, 1],
      [8, null],
    ]);
    expect(written).toEqual([{ id: 'DAY-2026-11-23-1', channel: 'Ads', persona: 'Small', leads: 8 }]);
    expect(removed).toEqual([3]);
  });

  test('a blank takes the rows out, a new segment gets the next free ID, 0 is a number', () => {
    const { written, removed } = change([
      [0, null],
      [null, 3],
    ]);
    expect([...removed].sort()).toEqual([2, 3, 4]);
    expect(written.map(({ id, leads }) => [id, leads])).toEqual([
      ['DAY-2026-11-23-5', 0],
      ['DAY-2026-11-23-6', 3],
    ]);
  });
});

test('labels of entries that no list has follow the lists, each once', () => {
  expect(withLabels(['Ads'], ['ads', 'Fair', ' fair', 'Organic'])).toEqual(['Ads', 'Fair', 'Organic']);
});

import type { Grid } from '../../../../src/base/types';
import { readTypedTable, TYPED_TABLES } from '../../../../src/features/settings/typed-tables';

/** The tab 4 Commitments of version 0.1, as far as it matters: the table people typed in, and the one below it. */
const tab = (rows: Grid): Grid => [
  ['Your numbers', '', ''],
  ['Type a number over any target; an empty cell keeps the target.', '', ''],
  ['', 'Small', 'Large'],
  ...rows,
  ['', '', ''],
  ['Commitments', '', ''],
  ['Channel', 'Small', 'Large'],
  ['Ads', 34, 2],
  ['Fairs', 6, 4],
];
const typedIn = (rows: Grid) => {
  const table = readTypedTable(tab(rows), TYPED_TABLES.adjustments.headings);
  return [table?.rows, table?.typed.map(({ down, across, cell }) => `${down} × ${across}: ${cell}`)];
};

test.each<[string, Grid, number[], string[]]>([
  [
    'next to each other',
    [
      ['Ads', 34, ''],
      ['Fairs', '', 0],
    ],
    [4, 5],
    ['Ads × Small: 34', 'Fairs × Large: 0'],
  ],
  [
    'with blank rows in between',
    [
      ['Ads', 34, ''],
      ['', '', ''],
      ['Fairs', '', 7],
      ['', '', ''],
      ['', '', ''],
      ['Partners', 13, ''],
    ],
    [4, 6, 9],
    ['Ads × Small: 34', 'Fairs × Large: 7', 'Partners × Small: 13'],
  ],
  [
    'with a blank row on top, and a note below',
    [
      ['', '', ''],
      ['Ads', 34, ''],
      ['to be seen with Ann', '', ''],
    ],
    [5],
    ['Ads × Small: 34'],
  ],
  ['which are none', [], [], []],
])('numbers typed in rows %s are read, and nothing of the table below', (_, rows, at, typed) => {
  expect(typedIn(rows)).toEqual([at, typed]);
});

test.each([
  ['Channel', 'Leads committed'],
  ['Canal', 'Leads engagés'],
])('nothing of a computed table below is read, whatever its labels have become (%s)', (header, title) => {
  const below: Grid = [
    ['Your numbers', ''],
    ['', 'All personas'],
    ['Ads', 34],
    ['', ''],
    [title, ''],
    [header, ''],
    ['Ads', 3600],
    ['Total', 7100],
  ];
  const table = readTypedTable(below, TYPED_TABLES.adjustments.headings);
  expect(table?.typed).toEqual([{ down: 'Ads', across: 'All personas', cell: 34 }]);
});

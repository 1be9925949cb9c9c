import type { Cell } from '../../../src/base/types';
import type { Book } from '../../../src/sheet/book';
import { brokenPieces } from '../../../src/sheet/broken';
import { contentsOf } from '../../../src/sheet/contents';
import type { Piece, TablePiece } from '../../../src/sheet/pieces';
import { ownCells, type Stamp } from '../../../src/sheet/stamp';

/** What of a computed tab does not show itself, and by which cell. */

const FIGURE: Piece = { kind: 'figure', row: 2, label: 'Goal', formula: '=IF(A1;1;2)', look: 'money' };
const LEFT: TablePiece = {
  ...{ kind: 'table', row: 4, title: 'Close rate', formula: '=SLA_CLOSE_RATES(1)', look: 'rate', totalRow: true },
  ...{ height: 3, width: 3 },
};
/** As the table of the days on 3 Tracking: right of everything else. */
const RIGHT: TablePiece = {
  ...LEFT,
  row: 1,
  column: 16,
  title: 'Day by day',
  formula: '=SLA_DAILY(1)',
  totalRow: false,
};
const PIECES = [FIGURE, LEFT, RIGHT];
const STAMP: Stamp = {
  ...{ drawing: 'x', looks: 'y', tables: [], left: [] },
  cells: ownCells(PIECES.flatMap(contentsOf)),
};

const FORMULAS: Readonly<Record<string, string>> = {
  ...{ '2,2': '=IF(A1,1,2)', '5,1': '=SLA_CLOSE_RATES(1)', '2,16': '=SLA_DAILY(1)' },
};
const VALUES: Readonly<Record<string, Cell>> = {
  ...{ '2,1': 'Goal', '2,2': 5, '4,1': 'Close rate', '5,1': 'Channel', '1,16': 'Day by day', '2,16': 'Day' },
};

function broken(values: Readonly<Record<string, Cell>>, formulas: Readonly<Record<string, string>> = FORMULAS) {
  const grid = <T>(from: Readonly<Record<string, T>>, blank: T): T[][] =>
    Array.from({ length: 14 }, (_, i) => Array.from({ length: 22 }, (_, j) => from[`${i + 1},${j + 1}`] ?? blank));
  const own: Pick<Book, 'values' | 'formulas' | 'kept'> = {
    values: () => grid<Cell>(values, ''),
    formulas: () => grid(formulas, ''),
    kept: () => JSON.stringify(STAMP),
  };
  return brokenPieces(own as Book, 'tracking', PIECES).map(({ kind, label, value, a1 }) => [kind, label, value, a1]);
}

test('nothing is, as it was drawn, however the spreadsheet writes its formulas', () => {
  expect(broken(VALUES)).toEqual([]);
  expect(broken(VALUES, { ...FORMULAS, '5,1': '= sla_close_rates( 1 )' })).toEqual([]);
});

test('a table is, by the cell in its way, whichever column it begins in', () => {
  expect(broken({ ...VALUES, '5,1': '#REF!', '6,2': 'note' })).toEqual([['blocked', 'Close rate', 'note', 'B6']]);
  expect(broken({ ...VALUES, '2,16': '#REF!', '3,18': 7 })).toEqual([['blocked', 'Day by day', '7', 'R3']]);
});

test('a table is, by a formula somebody has written in its way', () => {
  expect(broken({ ...VALUES, '5,1': '#REF!' }, { ...FORMULAS, '6,2': '=1/0' })).toEqual([
    ['blocked', 'Close rate', '=1/0', 'B6'],
  ]);
});

test('a table that has grown is, by a cell in the rows it may grow into', () => {
  expect(broken({ ...VALUES, '5,1': '#REF!', '8,1': 'note' })).toEqual([['blocked', 'Close rate', 'note', 'A8']]);
});

test('a table is, by what stands in the place of its formula', () => {
  expect(broken({ ...VALUES, '5,1': 12 }, { ...FORMULAS, '5,1': '' })).toEqual([['blocked', 'Close rate', '12', 'A5']]);
});

test('a table is, by its error where nothing is in its way', () => {
  expect(broken({ ...VALUES, '5,1': '#ERROR!' })).toEqual([['error', 'Close rate', '#ERROR!', 'A5']]);
});

test('a single formula is, by what was typed over it; an emptied one is not, the next drawing fills it', () => {
  expect(broken({ ...VALUES, '2,2': 9 }, { ...FORMULAS, '2,2': '' })).toEqual([['overwritten', 'Goal', '9', 'B2']]);
  expect(broken({ ...VALUES, '2,2': '' }, { ...FORMULAS, '2,2': '' })).toEqual([]);
});

test('a table of plain formulas names the first cell that something stands in the place of', () => {
  const table: Piece = {
    ...{ kind: 'cells', row: 1, column: 2, title: 'Months', header: ['Month', 'Leads'] },
    rows: [
      ['=EDATE(A1;1)', '=SUM(A1)'],
      ['words', '=SUM(A2)'],
    ],
    look: ['month', 'count'],
  };
  const seen = (formulas: Readonly<Record<string, string>>, values: Readonly<Record<string, Cell>>) =>
    ({
      values: () => gridOf(values),
      formulas: () => gridOf(formulas),
      kept: () => null,
    }) as unknown as Book;
  const gridOf = (cells: Readonly<Record<string, Cell>>) =>
    Array.from({ length: 5 }, (_, row) =>
      Array.from({ length: 5 }, (_, column) => cells[`${row + 1},${column + 1}`] ?? ''),
    );
  const whole = { '3,2': '=EDATE(A1,1)', '3,3': '=SUM(A1)', '4,3': '=SUM(A2)' };
  expect(brokenPieces(seen(whole, { '3,3': 4 }), 'rates', [table])).toEqual([]);
  expect(brokenPieces(seen({ ...whole, '3,3': '', '4,3': '' }, { '3,3': 7, '4,3': 8 }), 'rates', [table])).toEqual([
    { kind: 'overwritten', label: 'Months', value: '7', a1: 'C3' },
  ]);
});

import type { Cell } from '../../../src/base/types';
import type { Book } from '../../../src/sheet/book';
import { contentsOf } from '../../../src/sheet/contents';
import { drawnTable } from '../../../src/sheet/drawn-tables';
import type { TablePiece } from '../../../src/sheet/pieces';
import { ownCells, type Stamp } from '../../../src/sheet/stamp';
import { type Block, obstacleOf, type Taking, take, typedOver } from '../../../src/sheet/taking';
import type { Entry } from '../../../src/sheet/typed-over';

/** What is found of the numbers typed over a table, by its stamp and by what the tab holds, and what becomes of them. */

const labels = { rows: ['SEO', 'Ads'], columns: ['Start-up', 'Public'] };
const PIECE: TablePiece = {
  ...{ kind: 'table', row: 1, title: 'Target leads', formula: '=SLA_TARGETS(1)', look: 'count', totalRow: true },
  ...{ height: 4, width: 4, typedOver: { by: 'targets', ...labels } },
};
const RATES: TablePiece = {
  ...{ kind: 'table', row: 10, title: 'Close rate', formula: '=SLA_CLOSE_RATES(1)', look: 'rate', totalRow: false },
  ...{ height: 2, width: 2 },
};
const STAMP: Stamp = {
  ...{ drawing: 'x', looks: 'y', left: [], tables: [PIECE, RATES].map(drawnTable) },
  cells: ownCells([PIECE, RATES].flatMap(contentsOf)),
};
/** What the tables show by themselves; their formulas stand in A2 and A11. */
const SHOWN: Readonly<Record<string, Cell>> = {
  ...{ '1,1': 'Target leads', '2,1': 'Channel', '2,2': 'Start-up', '2,3': 'Public', '2,4': 'Total' },
  ...{ '3,1': 'SEO', '3,2': 10, '3,3': 20, '3,4': 30, '4,1': 'Ads', '4,2': 1, '4,3': 2, '4,4': 3 },
  ...{ '5,1': 'Total', '5,2': 11, '5,3': 22, '5,4': 33, '10,1': 'Close rate', '11,1': 'Channel', '11,2': 'Start-up' },
};
/** The same while something keeps the first of them from spilling. */
const BLOCKED: typeof SHOWN = { '1,1': 'Target leads', '2,1': '#REF!', '10,1': 'Close rate', '11,1': 'Channel' };
const FORMULAS: Readonly<Record<string, string>> = { '2,1': '=SLA_TARGETS(1)', '11,1': '=SLA_CLOSE_RATES(1)' };

const at = (row: number, column = 1, bottom = row, right = column): Block => ({
  ...{ top: row, left: column, bottom, right },
});

interface Tab {
  readonly cells: Readonly<Record<string, Cell>>;
  readonly formulas?: Readonly<Record<string, string>>;
  readonly stamp?: Partial<Stamp>;
  readonly now?: typeof labels;
  readonly hasRoom?: boolean;
}

/** A book of one tab, and what was done with it, in order. */
function openTab({ cells, formulas = FORMULAS, stamp = {}, now = labels, hasRoom = true }: Tab) {
  const done: string[] = [];
  const grid = <T>(from: Readonly<Record<string, T>>, blank: T): T[][] =>
    Array.from({ length: 14 }, (_, i) => Array.from({ length: 6 }, (_, j) => from[`${i + 1},${j + 1}`] ?? blank));
  const sheet = {
    getRange: (row: number, column: number, height = 1, width = 1) => ({
      getNumberFormats: () => Array.from({ length: height }, () => Array.from({ length: width }, () => '#,##0')),
      setFormula: (formula: string) => done.push(`formula ${row},${column} ${formula}`),
    }),
    getRangeList: (list: readonly string[]) => ({ clearContent: () => done.push(`clear ${list.join(' ')}`) }),
  };
  const book = {
    values: () => grid<Cell>(cells, ''),
    formulas: () => grid(formulas, ''),
    sheet: () => sheet,
    kept: () => JSON.stringify({ ...STAMP, ...stamp }),
    write: (_: string, work: (target: unknown) => unknown) => work(sheet),
  } as unknown as Book;
  const targets: Taking = {
    labels: () => now,
    shown: (_, { row, column }) => {
      const [i, j] = [labels.rows.indexOf(row), labels.columns.indexOf(column)];
      return (SHOWN[`${i + 3},${j + 2}`] as number | undefined) ?? null;
    },
    accepts: (value) => value >= 0,
    put: (_, entries) => {
      if (hasRoom) done.push(`put ${entries.map(shortly).join(' ')}`);
      return hasRoom;
    },
    say: (_, entries) => `${entries.length} taken`,
  };
  const found = (edited: Block | null = null) => typedOver(book, 'commitments', { targets }, edited);
  return {
    done,
    found,
    take: (edited: Block | null = null) =>
      take(book, found(edited), { targets }, () => ({ pieces: [PIECE], widths: { first: [], others: 1 } })),
    obstacles: (edited: Block | null = null) => found(edited).map((one) => obstacleOf(one).a1),
  };
}

const shortly = ({ row, column, value }: Entry): string => `${row}/${column}=${value}`;

test('a number in the way of its table is taken: the entry is written before the number is cleared', () => {
  const tab = openTab({ cells: { ...BLOCKED, '3,3': 7 } });
  expect(tab.take()).toEqual({ said: ['1 taken'], obstacles: [] });
  expect(tab.done).toEqual(['put SEO/Public=7', 'clear C3']);
});

test('what stands in the way of the same table from before is taken with it', () => {
  const tab = openTab({ cells: { ...BLOCKED, '3,3': 7, '4,2': 0 } });
  tab.take(at(4, 2));
  expect(tab.done).toEqual(['put SEO/Public=7 Ads/Start-up=0', 'clear C3 B4']);
});

test('a table that shows itself is left alone, unless one of its numbers has just become another', () => {
  expect(openTab({ cells: SHOWN }).found()).toEqual([]);
  expect(openTab({ cells: { ...SHOWN, '3,3': 7 } }).found()).toEqual([]);
  const tab = openTab({ cells: { ...SHOWN, '3,3': 7 } });
  tab.take(at(3, 3));
  expect(tab.done).toEqual(['put SEO/Public=7', 'clear C3']);
});

test('cells of a table that were emptied have filled themselves again: nothing follows', () => {
  for (const edited of [at(3, 3), at(4, 4), at(3, 1), at(2, 1, 5, 4)]) {
    expect(openTab({ cells: SHOWN }).found(edited)).toEqual([]);
  }
});

test('an edit beside the tables says nothing of what blocks them', () => {
  expect(openTab({ cells: { ...BLOCKED, '3,3': 'text', '8,6': 'note' } }).found(at(8, 6))).toEqual([]);
});

test('where rows were put in above, the numbers belong to the labels they stand beside now', () => {
  const moved = <T>(from: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(from).map(([key, value]) => {
        const [row, column] = key.split(',').map(Number);
        return [`${row! + 2},${column}`, value];
      }),
    );
  const tab = openTab({ cells: moved({ ...BLOCKED, '4,3': 9 }), formulas: moved(FORMULAS) });
  tab.take();
  expect(tab.done).toEqual(['put Ads/Public=9', 'clear C6']);
});

describe('nothing is taken or cleared, and the cell is named,', () => {
  test('when the labels are others than when the table was drawn', () => {
    const tab = openTab({ cells: { ...BLOCKED, '3,3': 7 }, now: { ...labels, rows: ['Ads', 'SEO'] } });
    expect(tab.take(at(3, 3)).obstacles).toMatchObject([{ a1: 'C3', changed: true }]);
    expect(tab.done).toEqual([]);
  });

  test('when the number has stood there since the labels were others', () => {
    const left = ownCells([{ row: 3, column: 3, cells: [[7]] }]);
    const tab = openTab({ cells: { ...BLOCKED, '3,3': 7 }, stamp: { left } });
    expect(tab.take().obstacles).toMatchObject([{ a1: 'C3', changed: true }]);
    expect(tab.done).toEqual([]);
    // Another number in the same cell was typed over what stands there now.
    const again = openTab({ cells: { ...BLOCKED, '3,3': 8 }, stamp: { left } });
    again.take();
    expect(again.done).toEqual(['put SEO/Public=8', 'clear C3']);
  });

  test('when one of several cells is a total', () => {
    const tab = openTab({ cells: { ...BLOCKED, '3,3': 7, '3,4': 9 } });
    expect(tab.take().obstacles).toMatchObject([{ a1: 'D3', title: 'Target leads', value: 9, changed: false }]);
    expect(tab.done).toEqual([]);
  });

  test('when the list has no room', () => {
    const tab = openTab({ cells: { ...BLOCKED, '3,3': 7 }, hasRoom: false });
    expect(tab.take().obstacles).toMatchObject([{ a1: 'C3' }]);
    expect(tab.done).toEqual([]);
  });

  test('when the table is one that nobody types over', () => {
    const tab = openTab({ cells: { ...SHOWN, '11,1': '#REF!', '11,2': 0.5 } });
    expect(tab.obstacles(at(11, 2))).toEqual(['B11']);
  });

  test('when a number stands in the place of the formula', () => {
    const tab = openTab({ cells: { '1,1': 'Target leads', '2,1': 5 }, formulas: {} });
    expect(tab.obstacles(at(2, 1))).toEqual(['A2']);
  });

  test('while a drawing has begun and not ended', () => {
    expect(openTab({ cells: { ...BLOCKED, '3,3': 7 }, stamp: { drawing: '' } }).found()).toEqual([]);
  });
});

test('labels that are pasted over a formula together with numbers go, and the formula comes back', () => {
  const cells = { '1,1': 'Target leads', '2,1': 'Channel', '2,2': 'Start-up', '3,1': 'SEO', '3,2': 7 };
  const tab = openTab({ cells, formulas: {} });
  tab.take(at(2, 1, 3, 2));
  expect(tab.done).toEqual(['put SEO/Start-up=7', 'clear B2 A3 B3', 'formula 2,1 =SLA_TARGETS(1)']);
});

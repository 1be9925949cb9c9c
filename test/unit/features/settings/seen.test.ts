import '../../../../src/text/script';
import type { Cell, Grid, Language } from '../../../../src/base/types';
import { headerOf, keysOf, LIST_NAMES, LISTS, type ListKey, titleOf } from '../../../../src/features/settings/lists';
import { isLabelled, mayMend, seeSettings } from '../../../../src/features/settings/seen';
import { SETTING_NAMES, type SettingName } from '../../../../src/features/settings/settings';
import { labels } from '../../../../src/text';

/** The tab as a new workbook has it: settings from A5 on, lists with their headers in row 4. */
function tab(language: Language = 'en'): Cell[][] {
  const grid: Cell[][] = Array.from({ length: 30 }, () => Array.from({ length: 24 }, (): Cell => ''));
  SETTING_NAMES.forEach((name, index) => {
    grid[4 + index]![0] = labels(language, 'settings')[name];
    grid[4 + index]![1] = index + 1;
  });
  for (const list of LIST_NAMES) {
    const left = LISTS[list].column - 1;
    grid[2]![left] = titleOf(language, list);
    keysOf(list).forEach((key, k) => {
      grid[3]![left + k] = headerOf(language, key);
      grid[4]![left + k] = key;
    });
  }
  return grid;
}
const without = (grid: Grid, column: number): Cell[][] => grid.map((row) => row.filter((_, at) => at !== column));
const rowOf = (name: SettingName) => 5 + SETTING_NAMES.indexOf(name);
/** Lists whose first cell does not hold what stands in it. */
function astray(values: Grid): ListKey[] {
  const { lists } = seeSettings(values);
  return LIST_NAMES.flatMap(keysOf).filter((key) => {
    const at = lists.get(key);
    return at === undefined || values[at.row - 1]?.[at.column - 1] !== key;
  });
}

test.each(['en', 'fr'] as const)('everything is found where a new workbook has it, in %s', (language) => {
  const seen = seeSettings(tab(language));
  expect([isLabelled(seen), mayMend(seen), astray(tab(language))]).toEqual([true, true, []]);
  expect(seen.settings.get('currency')).toEqual({ row: rowOf('currency'), column: 2 });
});

describe('a list', () => {
  test.each<[string, (grid: Cell[][]) => Grid]>([
    [
      'that stands in other rows, below another one',
      (grid) => {
        const moved = grid.map((row) => [...row]);
        // Goals below Average sales, of whose column is theirs too.
        for (const row of [2, 3, 4]) {
          for (const k of [0, 1, 2]) {
            moved[row + 10]![7 + k] = grid[row]![4 + k]!;
            moved[row]![4 + k] = '';
          }
        }
        return moved;
      },
    ],
    [
      'with columns of one’s own in it',
      (grid) => grid.map((row, i) => [...row.slice(0, 10), i === 3 ? 'Ours' : '', 'x', ...row.slice(10)]),
    ],
    [
      'beside blank and own columns',
      (grid) => grid.map((row, i) => [...row.slice(0, 4), i === 3 ? 'Our remarks' : '', ...row.slice(4)]),
    ],
    ['whose title is gone', (grid) => grid.map((row, i) => (i === 2 ? row.map(() => '') : row))],
    [
      'whose header somebody has typed among the values too',
      (grid) => {
        grid[9]![4] = 'Month';
        grid[9]![5] = 'Channels';
        return grid;
      },
    ],
    [
      'of which one in the middle has another name',
      (grid) => {
        grid[3]![17] = 'What';
        return grid;
      },
    ],
  ])('%s is found by the run of its headers', (_, changed) => {
    expect(astray(changed(tab()))).toEqual([]);
  });

  test('that lacks its last columns is the same list still', () => {
    const { lists } = seeSettings(without(tab(), 18));
    expect([lists.has('holidays.date'), lists.has('holidays.text'), lists.has('holidays.worked')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('of which a header at the end has another name is for a person to settle, or its mark tells', () => {
    const grid = tab();
    grid[3]![6] = 'Our part';
    const seen = seeSettings(grid);
    expect([mayMend(seen), seen.columns.unclear, seen.columns.news]).toEqual([false, ['goals.share'], ['Our part']]);
    const marks = { rows: new Map(), columns: new Map([['goals.share', [6]] as const]) };
    const marked = seeSettings(grid, marks);
    expect([mayMend(marked), marked.lists.get('goals.share')]).toEqual([true, { row: 5, column: 7 }]);
  });

  test('whose mark stands on the header of another is not guessed', () => {
    const grid = tab();
    grid[3]![6] = 'Our part';
    const marks = { rows: new Map(), columns: new Map([['goals.share', [5]] as const]) };
    expect(seeSettings(grid, marks).columns.standings.get('goals.share')).toMatchObject({
      by: 'claimed',
      claimant: 'goals.goal',
    });
  });
});

describe('a setting', () => {
  test('is looked for among the others: a list may hold the same word', () => {
    const grid = tab();
    grid[6]![14] = 'Currency';
    expect(isLabelled(seeSettings(grid))).toBe(true);
  });

  test('that came later is not taken for a row of one’s own in an older workbook, but added', () => {
    const grid = tab();
    const last = SETTING_NAMES.at(-1)!;
    grid[rowOf(last) - 1]![0] = 'Our own remark';
    // It came with version 3.
    expect(mayMend(seeSettings(grid, undefined, 2))).toBe(true);
    const later = seeSettings(grid, undefined, 3);
    expect([later.rows.unclear, later.rows.news]).toEqual([[last], ['Our own remark']]);
  });

  test('without a name is told by those above and below, where they are in their order', () => {
    const grid = tab();
    grid[rowOf('currency') - 1]![0] = '';
    expect(seeSettings(grid).settings.get('currency')).toEqual({ row: rowOf('currency'), column: 2 });
    const [above, below] = [grid[rowOf('currency') - 2]!, grid[rowOf('currency')]!];
    [above[0], below[0]] = [below[0]!, above[0]!];
    expect(seeSettings(grid).settings.has('currency')).toBe(false);
  });
});

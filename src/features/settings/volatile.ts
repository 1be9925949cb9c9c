import { a1 } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import type { Problem } from '../../sheet/problems';
import { volatileCells } from '../../sheet/volatile';
import { keysOf, LIST_NAMES, LISTS } from './lists';
import { settingsSheetOf } from './reading';

/** Cells that functions read and that change at each calculation: no function that reads one is ever done. */
export function volatileSettings(book: Book): readonly Problem[] {
  const { settings, lists } = book.once(settingsSheetOf);
  const listed = LIST_NAMES.flatMap((list) =>
    keysOf(list).flatMap((key) => {
      const at = lists.get(key);
      return at ? [{ ...at, rows: LISTS[list].rows }] : [];
    }),
  );
  const read = [...[...settings.values()].map((at) => ({ ...at, rows: 1 })), ...listed];
  const isRead = (row: number, column: number): boolean =>
    read.some((at) => column + 1 === at.column && row + 1 >= at.row && row + 1 < at.row + at.rows);
  return volatileCells(book.formulas('settings'), isRead).map(({ row, column, calls }) => ({
    severity: 'error',
    signing: 'blocks',
    code: 'volatileSetting',
    values: { value: calls },
    place: { tab: 'settings', a1: a1(row + 1, column + 1) },
  }));
}

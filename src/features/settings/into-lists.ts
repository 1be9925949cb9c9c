import { isBlank } from '../../base/cells';
import { monthStart } from '../../base/dates';
import { labelKey } from '../../base/labels';
import { dateOf } from '../../base/moments';
import type { Cell } from '../../base/types';
import type { Book } from '../../sheet/book';
import { textSafe } from '../../sheet/text-safe';
import { writeRows } from './list-write';
import { keysOf, LISTS } from './lists';
import { asOfOf, settingsOf, settingsSheetOf } from './reading';
import { cellsBelow } from './seen';
import { readTypedTable, TYPED_TABLES } from './typed-tables';

/** Whether something is typed in the tables of version 0.1. */
export const hasTypedNumbers = (book: Book): boolean =>
  tableOf(book, 'averages').length + tableOf(book, 'adjustments').length > 0;

/**
 * Brings what was typed in the tables of version 0.1 into the lists of Settings: average sales by persona, adjustments for the
 * month of the as-of day, which is the month that version planned. Entries that are in the lists already are not added again,
 * so that a run that was interrupted is ended by the next one; the tables go when their tabs are drawn.
 * @returns how many adjustments were typed, and their month
 */
export function typedTablesIntoLists(book: Book): { readonly adjustments: number; readonly month: number } {
  const [averages, adjustments] = [tableOf(book, 'averages'), tableOf(book, 'adjustments')];
  append(
    book,
    'averages',
    averages.map(({ across, cell }) => [across, cell]),
  );
  // A month that is planned ahead comes from a kept date to come, by a run that was ended after it.
  const month = monthStart(book.once(settingsOf).plannedMonth ?? book.once(asOfOf));
  append(
    book,
    'adjustments',
    adjustments.map(({ down, across, cell }) => [book.dateCell(month), down, across, cell, '']),
  );
  return { adjustments: adjustments.length, month };
}

const tableOf = (book: Book, name: keyof typeof TYPED_TABLES) => {
  const { tab, headings } = TYPED_TABLES[name];
  return book.isNew(tab) ? [] : (readTypedTable(book.values(tab), headings)?.typed ?? []);
};

/** Writes rows below the last one of a list in one go, but for those it has. */
export function append(book: Book, name: 'averages' | 'adjustments', rows: readonly (readonly Cell[])[]): void {
  const sheet = book.once(settingsSheetOf);
  const keys = keysOf(name);
  const at = sheet.lists.get(keys[0]!);
  if (!at || rows.length === 0) return;
  const cells = keys.map((key) => cellsBelow(sheet, key, LISTS[name].rows));
  const height = Math.max(...cells.map((column) => column.length));
  const present = Array.from({ length: height }, (_, row) => keys.map((_, k) => cells[k]?.[row] ?? ''));
  const filled = present.reduce((last, row, index) => (row.every(isBlank) ? last : index + 1), 0);
  const keyOf = (row: readonly Cell[]) => row.map((cell) => comparable(book, cell)).join('\u0001');
  const known = new Set(present.map(keyOf));
  const added = rows.filter((row) => !known.has(keyOf(row)));
  if (added.length === 0) return;
  const safe = added.map((row) => row.map((cell) => textSafe(cell)));
  book.write('settings', (tab) => {
    const missing = at.row + filled + safe.length - 1 - tab.getMaxRows();
    if (missing > 0) tab.insertRowsAfter(tab.getMaxRows(), missing);
    writeRows(tab, sheet, name, filled, safe);
  });
}

/** What two cells of an entry share to be the same: dates their month, labels their key. */
function comparable(book: Book, cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const day = typeof cell === 'object' ? dateOf(cell, book.zone) : null;
  return day === null ? labelKey(cell) : `month ${monthStart(day)}`;
}

import { monthStart } from '../../base/dates';
import { labelKey } from '../../base/labels';
import { dateOf } from '../../base/moments';
import type { Cell } from '../../base/types';
import type { Book } from '../../sheet/book';
import { appendRows, type ListRow, rowsOf } from './list-entries';
import { asOfOf, settingsOf } from './reading';
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

/** Adds rows to a list, but for those it has. */
export function append(book: Book, name: 'averages' | 'adjustments', rows: readonly ListRow[]): void {
  const found = rowsOf(book, name);
  if (!found) return;
  const keyOf = (row: ListRow) => row.map((cell) => comparable(book, cell)).join('\u0001');
  const known = new Set(found.rows.map(keyOf));
  appendRows(
    book,
    name,
    found,
    rows.filter((row) => !known.has(keyOf(row))),
  );
}

/** What two cells of an entry share to be the same: dates their month, labels their key. */
export function comparable(book: Book, cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const day = typeof cell === 'object' ? dateOf(cell, book.zone) : null;
  return day === null ? labelKey(cell) : `month ${monthStart(day)}`;
}

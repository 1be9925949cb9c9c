import { reading } from '../../sheet/action';
import type { Book, Sheet } from '../../sheet/book';
import { Refusal } from '../../sheet/refusal';
import { labels, say } from '../../text';
import * as v from '../../vendor/valibot';
import { formatOf } from '../settings/reading';
import type { TabOfRows } from './api';
import { cellText } from './cell-text';

/** An answer holds so many cells at most: more would be slow to arrive all at once. */
const MOST_CELLS = 100000;
const MOST_ROWS = 1e7;
/** The shape of a sheet’s id. */
export const tabId = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31));
const rowNumber = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_ROWS));

/** The tabs of the spreadsheet that are none of the add-on's and hold a header with rows below it. */
const getTabs = reading({
  anyTime: true,
  run: ({ book }) => {
    const own = new Set(book.tabs.map(({ key }) => book.idOf(key)));
    const others = book.ss.getSheets().filter((sheet) => !own.has(sheet.getSheetId()));
    const tabs = others.map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName(), rows: sheet.getLastRow() }));
    return tabs.filter(({ rows }) => rows > 1);
  },
});

/** Some rows of a tab as texts, and where to go on; whoever asks on says how many rows there were at first. */
const readTab = reading({
  anyTime: true,
  argument: v.object({ id: tabId, from: rowNumber, of: v.nullable(rowNumber) }),
  run: ({ book }, { id, from, of }: { id: number; from: number; of: number | null }) => {
    const sheet = otherSheet(book, id);
    if (!sheet) throw new Refusal(labels(book.language, 'importing').importTabGone);
    const rows = sheet.getLastRow();
    if (of !== null && of !== rows) {
      throw new Refusal(say(book.once(formatOf), 'answers', 'rowsMoved', { tab: sheet.getName() }));
    }
    return piece(book, sheet, Math.max(1, from), rows);
  },
});

function piece(book: Book, sheet: Sheet, from: number, of: number): TabOfRows {
  const width = Math.max(1, sheet.getLastColumn());
  const count = Math.min(of - from + 1, Math.max(1, Math.floor(MOST_CELLS / width)));
  if (count < 1) return { rows: [], of, next: null };
  const values = sheet.getRange(from, 1, count, width).getValues();
  const next = from + count <= of ? from + count : null;
  return { rows: values.map((row) => row.map((cell) => cellText(cell, book.zone))), of, next };
}

/** A sheet by its id, unless it is one of the add-on’s. */
export function otherSheet(book: Book, id: number): Sheet | undefined {
  const own = book.tabs.some(({ key }) => book.idOf(key) === id);
  return own ? undefined : book.ss.getSheets().find((sheet) => sheet.getSheetId() === id);
}

/** What a tab is called now; null where it is gone. */
export const nameOfTab = (book: Book, id: number): string | null => otherSheet(book, id)?.getName() ?? null;

/** What the pages may call. */
export const tabActions = { getTabs, readTab };

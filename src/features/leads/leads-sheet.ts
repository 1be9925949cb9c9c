import type { Language } from '../../base/types';
import { type ColumnKey, type ColumnType, columnOf, STANDARD_COLUMNS } from '../../log/columns';
import { placesOf } from '../../log/header';
import { a1 } from '../../sheet/addresses';
import type { Book, Sheet } from '../../sheet/book';
import { LOOK } from '../../sheet/look';
import type { Patterns } from '../../sheet/patterns';
import { rule } from '../../sheet/rules';
import { NEW_ROWS } from '../../sheet/sizes';
import { tab } from '../../sheet/tabs';
import { labels } from '../../text';
import { LISTS, type ListKey, listKey } from '../settings/lists';
import type { CellAt } from '../settings/seen';
import { columnsIn, isHeader, type LeadsHeader, leadsHeaderOf, mayMend, renamedIn } from './header';
import { keepHeader, keptHeaderOf, nameOfColumn, namesBack } from './kept-header';

export const leadsTab = tab({
  key: 'leads',
  frozenRows: 1,
  recognises: ({ values }) => values.some((row) => isHeader(placesOf(row))),
});

/** The first cell of each list of the Settings tab. */
type Lists = ReadonlyMap<ListKey, CellAt>;

/** A column of the log that had another name, with its place in the header (0-based). */
export interface Renamed {
  readonly key: ColumnKey;
  readonly at: number;
  readonly name: string;
  /** The name it has again. */
  readonly back: string;
}

/** What is to be written of a header. */
interface Mending {
  /** The names from column `from` on (0-based), those before it being there. */
  readonly names: readonly string[];
  readonly from: number;
  readonly renamed: readonly Renamed[];
  /** The columns that get their formats and widths. */
  readonly dressed: ReadonlyMap<ColumnKey, number>;
}

/**
 * Writes the header row of the lead log, or what is missing of it: a renamed column gets its name back, a deleted one comes
 * back at the end, a deleted header row comes back on top with the names it had. Rows of leads are never touched, and nothing is
 * written while something about the header is for a person to settle.
 * @returns the columns that have their name back
 */
export function ensureLeads(book: Book, patterns: Patterns, lists: Lists): readonly Renamed[] {
  const header = book.once(leadsHeaderOf);
  if (!mayMend(header)) return [];
  const mending = mendingOf(book, header);
  const { names, from, renamed } = mending;
  if (from === names.length && renamed.length === 0) {
    keepHeader(book.sheet('leads')!, names);
    return [];
  }
  const fresh = book.isNew('leads');
  book.write('leads', (sheet) => {
    const row = header.state === 'gone' ? roomForHeader(sheet, header.row) : header.row;
    if (!fresh && sheet.getMaxColumns() < names.length) {
      sheet.insertColumnsAfter(sheet.getMaxColumns(), names.length - sheet.getMaxColumns());
    }
    if (mending.dressed.size > 0) dressColumns(book, sheet, mending.dressed, patterns, lists);
    for (const { at, back } of renamed) sheet.getRange(row + 1, at + 1).setValue(back);
    // The names come last: as long as one is missing, all of it is done again.
    if (from < names.length) writeNames(book, sheet, row, mending);
    keepHeader(sheet, names, fresh);
  });
  if (fresh) book.know('leads', [[...names]]);
  return renamed;
}

function mendingOf(book: Book, header: LeadsHeader): Mending {
  const { state, cells } = header;
  const columns = columnsIn(header);
  const missing = STANDARD_COLUMNS.filter(({ key }) => !columns.has(key)).map(({ key }) => key);
  const lost = renamedIn(header);
  const kept = state !== 'here' || missing.length > 0 || lost.length > 0 ? book.once(keptHeaderOf) : [];
  const nameOf = (key: ColumnKey): string => nameOfColumn(kept, key, book.language);
  const added = missing.map(nameOf);
  if (state !== 'here') {
    const names = [...namesBack(kept, columns, book.language), ...added];
    const dressed = state === 'gone' ? lastColumns(names, missing) : firstPlaces(names);
    return { names, from: 0, renamed: [], dressed };
  }
  const renamed = lost.map((one) => ({ ...one, back: nameOf(one.key) }));
  const present = cells.map((cell, at) => renamed.find((one) => one.at === at)?.back ?? String(cell));
  const names = [...present, ...added];
  return { names, from: present.length, renamed, dressed: lastColumns(names, missing) };
}

const firstPlaces = (names: readonly string[]): ReadonlyMap<ColumnKey, number> =>
  new Map([...placesOf(names)].map(([key, [first]]) => [key, first!]));

/** The columns that have been added at the end of a header. */
const lastColumns = (names: readonly string[], added: readonly ColumnKey[]): ReadonlyMap<ColumnKey, number> =>
  new Map(added.map((key, index) => [key, names.length - added.length + index]));

/** The row (0-based) for a header that is gone: a blank one above the leads, or one put in there. */
function roomForHeader(sheet: Sheet, firstLead: number): number {
  if (firstLead > 0) return firstLead - 1;
  sheet.insertRowsBefore(1, 1);
  return 0;
}

function writeNames(book: Book, sheet: Sheet, row: number, { names, from }: Mending): void {
  sheet
    .getRange(row + 1, from + 1, 1, names.length - from)
    .setFontWeight('bold')
    .setBackground(LOOK.header)
    .setNotes([helpOf(names, book.language).slice(from)])
    .setValues([names.slice(from)]);
}

/** What each column of a header is for; blank for a person's own. */
function helpOf(header: readonly string[], language: Language): string[] {
  const help = labels(language, 'columns');
  const keys = new Map([...firstPlaces(header)].map(([key, index]) => [index, key]));
  return header.map((_, index) => {
    const key = keys.get(index);
    return key === undefined ? '' : help[key];
  });
}

/** Wide enough for most labels of channels and personas. */
const WIDTH = 145;

/** Formats, validations and widths of columns, below the header. */
function dressColumns(
  book: Book,
  sheet: Sheet,
  columns: ReadonlyMap<ColumnKey, number>,
  patterns: Patterns,
  lists: Lists,
): void {
  const rows = (book.isNew('leads') ? NEW_ROWS : sheet.getMaxRows()) - 1;
  const formats: Readonly<Record<ColumnType, string>> = {
    text: patterns.text,
    dateTime: patterns.dateTime,
    count: patterns.count,
    money: patterns.money2,
  };
  const typed = (wanted: (type: ColumnType) => boolean, top: number): string[] =>
    [...columns].flatMap(([key, at]) => (wanted(columnOf(key).type) ? [a1(top, at + 1, rows + 2 - top)] : []));
  for (const type of ['text', 'dateTime', 'count', 'money'] as const) {
    const where = typed((one) => one === type, 2);
    if (where.length > 0) sheet.getRangeList(where).setNumberFormat(formats[type]);
  }
  const numbers = typed((type) => type !== 'text', 1);
  if (numbers.length > 0) sheet.getRangeList(numbers).setHorizontalAlignment('right');
  for (const key of ['channel', 'persona'] as const) {
    const index = columns.get(key);
    const list = key === 'channel' ? 'channels' : 'personas';
    const at = lists.get(listKey(list, 'label'));
    const settings = book.sheet('settings');
    if (index === undefined || !at || !settings) continue;
    const inList = rule(false)
      .requireValueInRange(settings.getRange(at.row, at.column, LISTS[list].rows, 1), true)
      .setHelpText(labels(book.language, 'sheet').notInList)
      .build();
    sheet.getRange(2, index + 1, rows, 1).setDataValidation(inList);
  }
  const first = Math.min(...columns.values());
  const width = Math.max(...columns.values()) - first + 1;
  sheet.setColumnWidths(first + 1, width, WIDTH);
}

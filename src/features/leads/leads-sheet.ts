import type { Cell, Language } from '../../base/types';
import { COLUMNS, type Column, type ColumnKey, type ColumnType, STANDARD_COLUMNS } from '../../log/columns';
import { placesOf } from '../../log/header';
import { a1, columnLetters, quoted } from '../../sheet/addresses';
import type { Book, Sheet } from '../../sheet/book';
import { setWidths } from '../../sheet/dress';
import { LOOK } from '../../sheet/look';
import type { Patterns } from '../../sheet/patterns';
import { tab } from '../../sheet/tabs';
import { labels } from '../../text';
import { LIST_ROWS } from '../settings/settings';
import { type CellAt, listKey } from '../settings/settings-sheet';

export const leadsTab = tab({ key: 'leads', frozenRows: 1 });

/** The first cell of each list of the Settings tab. */
type Lists = ReadonlyMap<string, CellAt>;

/** Columns the formulas read beyond the last one in use: room for a column that is added. */
const SPARE_COLUMNS = 4;
/** The header row as last seen, kept with the sheet so that a deleted header row can be restored in its order. */
const HEADER_KEY = 'lead-sla-header';

/** Where the known columns stand in a header row (0-based), in either language. */
function columnsIn(header: readonly Cell[]): Map<ColumnKey, number> {
  return new Map([...placesOf(header)].map(([key, [first]]) => [key, first!]));
}

/**
 * Writes the header row of the lead log, or what is missing of it: a deleted column comes back at the end, a deleted
 * header row comes back on top with the names it had. Rows of leads are never touched.
 */
export function ensureLeads(book: Book, patterns: Patterns, lists: Lists): void {
  const fresh = book.isNew('leads');
  const header = fresh ? [''] : (book.values('leads')[0] ?? ['']);
  const height = fresh ? 0 : book.values('leads').length;
  const found = columnsIn(header);
  if (book.isMarked('leads') && STANDARD_COLUMNS.every(({ key }) => found.has(key))) {
    remember(book.sheet('leads')!, header);
    return;
  }
  const blank = header.every((cell) => cell === '');
  book.write('leads', (sheet) => {
    const names =
      found.size > 0 ? header.map(String) : height === 0 || (height === 1 && blank) ? [] : headerBack(sheet, blank);
    const present = columnsIn(names);
    const missing = STANDARD_COLUMNS.filter((c) => !present.has(c.key)).map((c) => c.label[book.language]);
    const complete = [...names, ...missing];
    if (!fresh && sheet.getMaxColumns() < complete.length) {
      sheet.insertColumnsAfter(sheet.getMaxColumns(), complete.length - sheet.getMaxColumns());
    }
    dressLeads(book, sheet, complete, patterns, lists);
    const range = sheet.getRange(1, 1, 1, complete.length);
    const notes = fresh ? [] : (range.getNotes()[0] ?? []);
    // The names come last: as long as one is missing, all of this is done again.
    range
      .setFontWeight('bold')
      .setBackground(LOOK.header)
      .setNotes([helpOf(complete, notes, book.language)])
      .setValues([complete]);
    if (fresh) sheet.addDeveloperMetadata(HEADER_KEY, JSON.stringify(complete));
    else remember(sheet, complete);
  });
}

/** What each column of a header is for; a person's own keeps its note. */
function helpOf(header: readonly string[], notes: readonly string[], language: Language): string[] {
  const help = labels(language, 'columns');
  const keys = new Map([...columnsIn(header)].map(([key, index]) => [index, key]));
  return header.map((_, index) => {
    const key = keys.get(index);
    return key === undefined ? (notes[index] ?? '') : help[key];
  });
}

/** Makes room for a header that was deleted; one that was only emptied has its row. @returns the names it had */
function headerBack(sheet: Sheet, emptied: boolean): string[] {
  const [kept] = keptHeader(sheet);
  if (!emptied) sheet.insertRowsBefore(1, 1);
  return kept ? (JSON.parse(kept.getValue() ?? '[]') as string[]) : [];
}

const keptHeader = (sheet: Sheet) => sheet.getDeveloperMetadata().filter((entry) => entry.getKey() === HEADER_KEY);

function remember(sheet: Sheet, header: readonly Cell[]): void {
  const used = header.reduce<number>((last, cell, index) => (cell === '' ? last : index + 1), 0);
  const value = JSON.stringify(header.slice(0, used).map(String));
  const [kept] = keptHeader(sheet);
  if (!kept) sheet.addDeveloperMetadata(HEADER_KEY, value);
  else if (kept.getValue() !== value) kept.setValue(value);
}

const WIDTHS = { label: 170, other: 130 } as const;

function dressLeads(book: Book, sheet: Sheet, header: readonly string[], patterns: Patterns, lists: Lists): void {
  const columns = columnsIn(header);
  const rows = sheet.getMaxRows() - 1;
  const whole = (column: Column): string[] => {
    const index = columns.get(column.key);
    return index === undefined ? [] : [a1(2, index + 1, rows)];
  };
  const formats: Readonly<Record<ColumnType, string>> = {
    text: patterns.text,
    dateTime: patterns.dateTime,
    count: patterns.count,
    money: patterns.money2,
  };
  for (const type of ['text', 'dateTime', 'count', 'money'] as const) {
    const where = COLUMNS.filter((c) => c.type === type).flatMap(whole);
    if (where.length > 0) sheet.getRangeList(where).setNumberFormat(formats[type]);
  }
  const numbers = COLUMNS.filter((c) => c.type !== 'text').flatMap((c) => columns.get(c.key) ?? []);
  sheet.getRangeList(numbers.map((index) => a1(1, index + 1, rows + 1))).setHorizontalAlignment('right');
  for (const key of ['channel', 'persona'] as const) {
    const index = columns.get(key);
    if (index === undefined) continue;
    const at = lists.get(listKey(key === 'channel' ? 'channels' : 'personas', 'label'));
    const settings = book.sheet('settings');
    if (!at || !settings) continue;
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInRange(settings.getRange(at.row, at.column, LIST_ROWS, 1), true)
      .setAllowInvalid(true)
      .setHelpText(labels(book.language, 'sheet').notInList)
      .build();
    sheet.getRange(2, index + 1, rows, 1).setDataValidation(rule);
  }
  const wide = [columns.get('channel'), columns.get('persona')];
  setWidths(
    sheet,
    header.map((_, index) => (wide.includes(index) ? WIDTHS.label : WIDTHS.other)),
  );
}

/**
 * The whole columns of the lead log, as formulas name them.
 * @param used the last column in use
 */
export function logAddress(name: string, used: number): string {
  return `${quoted(name)}!$A:$${columnLetters(Math.max(STANDARD_COLUMNS.length, used) + SPARE_COLUMNS)}`;
}

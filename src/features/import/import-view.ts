import { timeOf } from '../../base/dates';
import { labelText } from '../../base/labels';
import type { Cell } from '../../base/types';
import type { ColumnKey } from '../../log/columns';
import { columnOf } from '../../log/columns';
import { columnLabel } from '../../log/header';
import { type ColumnName, cellOfKept, type Entries, unnamedColumn } from '../../log/import/undo/entries';
import { columnLetters } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import { say } from '../../text';
import { formatOf } from '../settings/reading';
import type { LastImport } from '../start/api';
import type { ImportChange } from './api';
import { endsInMerge, type ImportRecord, isTakenBack, lastImportOf } from './last-import';

/** Changed cells that are listed one by one. */
const MOST_LISTED = 300;
const SECONDS_A_DAY = 86400;
const LAST_MINUTE = 1439;

/** The last import in a sentence; null where there was none. */
export function lastImportView(book: Book): LastImport | null {
  const record = lastImportOf(book);
  return record && viewOf(book, record);
}

export function viewOf(book: Book, record: ImportRecord): LastImport {
  const { number, who: by, added, changed, updated, sample } = record;
  const alone = record.alone === true;
  const day = book.format().date(Math.floor(book.zone.serialOf(number)));
  const undone = record.state === 'undone';
  const text = undone
    ? say(book.format(), 'assistant', alone ? 'lastMergeUndone' : 'lastImportUndone', { day, by })
    : say(book.format(), 'assistant', alone ? 'lastMerge' : 'lastImport', { day, by, added, changed: updated });
  const merges = { alone, last: endsInMerge(record) };
  return { number, text, undone, begun: isTakenBack(record), added, changed, sample, merges };
}

/** The first of the cells that an import has changed, and how many there are. */
export function changesOf(book: Book, batches: readonly Entries[]): readonly ImportChange[] {
  const all: ImportChange[] = [];
  for (const { changed } of batches) {
    for (const [lead, , , , cells] of changed) {
      for (const [column, before, after] of cells) {
        if (all.length === MOST_LISTED) return all;
        const name = columnName(book, column);
        const shown = (kept: typeof before) => cellWords(book, cellOfKept(kept), column);
        all.push({ lead: leadName(book, lead), column: name, before: shown(before), after: shown(after) });
      }
    }
  }
  return all;
}

export function columnName(book: Book, name: ColumnName): string {
  const unnamed = unnamedColumn(name);
  if (unnamed !== null) return columnLetters(unnamed + 1);
  return name.startsWith(':') ? name.slice(1) : columnLabel(name as ColumnKey, book.language);
}

/** A lead by its ID, or by what it is known by without one. */
export function leadName(book: Book, lead: string): string {
  const [id = '', created = '', channel = '', persona = ''] = lead.split('\u0001');
  if (id !== '') return id;
  const serial = Number(created) / SECONDS_A_DAY;
  const day = created === '' || Number.isNaN(serial) ? created : book.once(formatOf).date(Math.floor(serial));
  return say(book.format(), 'lastImport', 'unnamedLead', { day, channel, persona });
}

/** A cell as the sheet would show it. */
function cellWords(book: Book, cell: Cell, column: ColumnName): string {
  const format = book.once(formatOf);
  const ms = timeOf(cell);
  if (Number.isFinite(ms)) {
    const serial = book.zone.serialOf(ms);
    const minute = Math.min(LAST_MINUTE, Math.round((serial - Math.floor(serial)) * (LAST_MINUTE + 1)));
    const two = (value: number) => String(value).padStart(2, '0');
    const time = minute === 0 ? '' : ` ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
    return `${format.date(Math.floor(serial))}${time}`;
  }
  if (typeof cell !== 'number') return typeof cell === 'string' ? cell : labelText(cell);
  const isMoney = !column.startsWith(':') && columnOf(column as ColumnKey).type === 'money';
  return isMoney ? format.money(cell) : format.number(cell, 6);
}

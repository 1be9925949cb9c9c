import { columnIn, type LogSheet } from '../../log/import/compared-log';
import type { CellUpdate, Merge } from '../../log/import/merge';
import { type ChangedSetting, NO_ENTRIES } from '../../log/import/undo/entries';
import type { FormatOf } from '../../log/import/undo/note-entries';
import { type Run, runsOf } from '../../log/import/writes';
import type { LogKey } from '../../log/own-columns';
import type { Book, Sheet } from '../../sheet/book';
import { readLeads } from '../leads/leads';
import { mergingOf } from '../leads/merging';
import { sampleRowsOf } from '../leads/sample-rows';
import { checkRoom } from './cell-limit';
import {
  beginImport,
  type ImportRecord,
  isTakenBack,
  lastImportOf,
  type Noting,
  noteBatch,
  runningImport,
} from './last-import';

/** Blocks of changed cells whose formats are asked for at a time, as many as are written. */
const MOST_RUNS = 3;

/** Before anything is written: whether there is room for the leads of a file that the log cannot have yet. */
export function checkRoomFor(book: Book, rows: number, replaceSample: boolean): void {
  const [log, sheet] = [readLeads(book), book.sheet('leads')];
  if (!log || !sheet) return;
  const [used, grid] = [book.once(mergingOf).usedRows(log), sheet.getMaxRows()];
  const kept = used - log.header.row - 1 - (replaceSample ? book.once(sampleRowsOf).length : 0);
  checkRoom(book, (Math.max(0, rows - kept) - (grid - used)) * sheet.getMaxColumns());
}

/** Notes the rows of the sample that are going to be taken out. */
export function noteSample(book: Book, record: ImportRecord): ImportRecord {
  const rows = book.once(sampleRowsOf);
  const [log, sheet] = [readLeads(book), book.sheet('leads')];
  if (!log || !sheet || rows.length === 0) return record;
  const any = rows.some((row) => log.formulas[row]?.some((formula) => formula !== ''));
  // Relative to their cells, because the rows may come back elsewhere.
  const formulas = any
    ? sheet
        .getDataRange()
        .getFormulasR1C1()
        .map((line) => line.map((one) => one ?? ''))
    : [];
  return noteBatch(book, record, book.once(mergingOf).noteRemoved(log, rows, formulas, book.zone));
}

/** Notes what a merge is going to write. @throws Refusal when the spreadsheet has no room for it */
export function noteMerge(
  book: Book,
  record: ImportRecord,
  log: LogSheet,
  columns: readonly LogKey[],
  merge: Merge,
): ImportRecord {
  const sheet = book.sheet('leads');
  if (!sheet || merge.updates.length + merge.additions.length === 0) return record;
  const grid = sheet.getMaxRows();
  const missing = merge.firstRow + merge.additions.length - grid;
  if (missing > 0) checkRoom(book, missing * sheet.getMaxColumns());
  const places = columns.map((key, i) => (merge.writable[i] ? columnIn(log, key) : -1));
  const formatOf = formatsOf(sheet, merge, places, grid);
  const entries = book.once(mergingOf).noteEntries(log, { ...merge, columns: places }, book.zone, formatOf);
  return noteBatch(book, record, entries);
}

/**
 * Notes labels that are going to be spelt otherwise in the log and in Settings: with the last import, as long as that can be taken
 * back, because what it added could not be told any more; else as a step of its own.
 * @param number the import that is under way; null outside of one
 */
export function noteSpellings(
  noting: Noting,
  { log, updates, settings }: Respelt,
  number: number | null,
): ImportRecord | null {
  const { book } = noting;
  if (updates.length + settings.length === 0) return null;
  const last = number === null ? lastImportOf(book) : runningImport(book, number);
  const record =
    last === null || isTakenBack(last)
      ? { ...beginImport(noting), state: 'ended' as const, alone: true as const }
      : last;
  const sheet = book.sheet('leads');
  const nothing = { updates, firstRow: 0, additions: [], columns: [] };
  const noted =
    log && sheet
      ? book.once(mergingOf).noteEntries(log, nothing, book.zone, formatsOf(sheet, nothing, [], 0))
      : NO_ENTRIES;
  return { ...noteBatch(book, record, { ...noted, settings }), merge: record.batches.length };
}

/** What merging spellings changes. */
interface Respelt {
  readonly log: LogSheet | null;
  readonly updates: readonly CellUpdate[];
  readonly settings: readonly ChangedSetting[];
}

/** The number formats of the cells that are going to be written, read block by block. */
function formatsOf(
  sheet: Sheet,
  merge: Pick<Merge, 'updates' | 'additions' | 'firstRow'>,
  places: readonly number[],
  grid: number,
): FormatOf {
  const read = (run: Run, width: number): Block => {
    const range = sheet.getRange(run.first + 1, run.column + 1, run.last - run.first + 1, width);
    return { ...run, formats: range.getNumberFormats() };
  };
  const runs = runsOf(merge.updates, MOST_RUNS, () => false).map((run) => read(run, 1));
  const written = places.filter((place) => place >= 0);
  const last = Math.min(grid, merge.firstRow + merge.additions.length) - 1;
  const left = Math.min(...written);
  const block =
    merge.additions.length > 0 && last >= merge.firstRow && written.length > 0
      ? read({ column: left, first: merge.firstRow, last }, Math.max(...written) - left + 1)
      : null;
  return (row, column) => {
    if (block && row >= block.first) return block.formats[row - block.first]?.[column - block.column] ?? '';
    const run = runs.find((one) => one.column === column && row >= one.first && row <= one.last);
    return run?.formats[row - run.first]?.[0] ?? '';
  };
}

interface Block extends Run {
  readonly formats: readonly (readonly string[])[];
}

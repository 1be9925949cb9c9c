import type { Done, ImportBatch, ImportCounts, ImportEnd, ImportSession, ImportStart } from '../../app/api';
import { stateOf } from '../../app/state';
import { ensureTabs, redraw } from '../../app/workbook';
import { openWorkspace, readyWorkspace } from '../../app/workspace';
import { SlaError } from '../../base/errors';
import { COLUMNS, type ColumnKey } from '../../log/columns';
import { type LogSheet, mergeRows, usedRows } from '../../log/import/merge';
import { type Book, openBook, type Sheet } from '../../sheet/book';
import { alone } from '../../sheet/lock';
import { Refusal } from '../../sheet/refusal';
import { labels, say } from '../../text';
import { readLeads, writeLeads } from '../leads/leads';
import { deleteSampleRows } from '../leads/sample';
import { growList } from '../settings/lists';

/** A file is sent in so many batches at most, because each one reads the whole log. */
const MOST_BATCHES = 10;
const SMALLEST_BATCH = 500;

/** Makes the Leads tab ready for a file: its columns complete and, if so wished, the sample taken out. */
export function startImport(start: ImportStart): ImportSession {
  return alone((book) => {
    const columns = knownColumns(start.columns, book);
    if (!hasColumns(book, columns)) ensureTabs(book);
    const ready = openBook(book.ss);
    const workspace = start.replaceSample ? openWorkspace(ready) : null;
    if (workspace) deleteSampleRows(workspace);
    const { log } = openLog(ready, columns);
    return {
      columns,
      logRows: usedRows(log),
      batchSize: Math.max(SMALLEST_BATCH, Math.ceil(start.rows / MOST_BATCHES)),
    };
  });
}

/** Writes a batch of rows to the Leads tab; see `mergeRows` for what becomes of each row. */
export function importBatch({ session, rows }: ImportBatch): ImportCounts {
  return alone((book) => {
    const columns = knownColumns(session.columns, book);
    if (rows.some((row) => row.cells.length !== columns.length)) throw badRequest(book);
    const { sheet, log } = openLog(book, columns);
    const merge = mergeRows(log, rows, { columns, logRows: session.logRows, zone: book.zone });
    writeLeads(sheet, log, columns, merge);
    const { updated, unchanged, keptFormulas } = merge;
    return { added: merge.additions.length, updated, unchanged, keptFormulas };
  });
}

/** Ends an import: new labels go into the lists if so wished, and the tabs are drawn for the new leads. */
export function endImport({ addLabels }: ImportEnd): Done {
  return alone((book) => {
    const workspace = readyWorkspace(book);
    if (addLabels) {
      growList(workspace, 'channels');
      growList(workspace, 'personas');
    }
    const after = redraw(book);
    return {
      message: say(after.format, 'assistant', 'imported', { rows: after.report.rows }),
      state: stateOf(after),
    };
  });
}

function knownColumns(keys: readonly string[], book: Book): ColumnKey[] {
  const columns = COLUMNS.flatMap(({ key }) => (keys.includes(key) ? [key] : []));
  if (columns.length !== keys.length || !columns.every((key, i) => key === keys[i])) throw badRequest(book);
  return columns;
}

function badRequest(book: Book): Refusal {
  return new Refusal(labels(book.language, 'assistant').importBadRequest);
}

/** Whether the tabs are there and the log has the columns; one that cannot be read is for the repair of the tabs. */
function hasColumns(book: Book, columns: readonly ColumnKey[]): boolean {
  const sheet = book.sheet('leads');
  if (!sheet || !openWorkspace(book)) return false;
  try {
    return missingFrom(readLeads(sheet, book.language), columns).length === 0;
  } catch (error) {
    if (error instanceof SlaError) return false;
    throw error;
  }
}

function missingFrom(log: LogSheet | null, columns: readonly ColumnKey[]): readonly ColumnKey[] {
  return columns.filter((key) => log === null || log.header.columns[key] === -1);
}

/** The Leads tab with the columns an action fills. @throws Refusal while it lacks one of them */
export function openLog(book: Book, columns: readonly ColumnKey[]): { readonly sheet: Sheet; readonly log: LogSheet } {
  const text = labels(book.language, 'assistant');
  const sheet = book.sheet('leads');
  const log = sheet && readLeads(sheet, book.language);
  if (!sheet || !log) throw new Refusal(text.importNoLog);
  const missing = missingFrom(log, columns);
  if (missing.length > 0) {
    const names = COLUMNS.filter(({ key }) => missing.includes(key)).map(({ label }) => label[book.language]);
    throw new Refusal(say(book.format(), 'assistant', 'importColumnMissing', { columns: names }));
  }
  return { sheet, log };
}

import { SlaError } from '../../base/errors';
import { COLUMNS, type ColumnKey } from '../../log/columns';
import { isCanonicalRow } from '../../log/import/log-cells';
import { mergeRows } from '../../log/import/merge';
import { part, writing } from '../../sheet/action';
import type { Book } from '../../sheet/book';
import { Refusal } from '../../sheet/refusal';
import { labels, say } from '../../text';
import * as v from '../../vendor/valibot';
import { deleteSampleRows } from '../leads/actions';
import { headerProblems } from '../leads/header-problems';
import { changeLeads, missingFrom, openLog, readLeads, writeLeads } from '../leads/leads';
import { leadsOf } from '../leads/reading';
import { growList } from '../settings/actions';
import { formatOf } from '../settings/reading';

/** A file is sent in so many batches at most, because each one reads the whole log. */
const MOST_BATCHES = 10;
const SMALLEST_BATCH = 500;
/** Longer texts do not fit into a cell of a sheet. */
const cell = v.pipe(v.string(), v.maxLength(50000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e7));
const columnKeys = v.pipe(v.array(v.string()), v.maxLength(COLUMNS.length));

/** Makes the Leads tab ready for a file: its columns complete and, if so wished, the sample taken out. */
export const startImport = part({
  anyTime: true,
  argument: v.object({ columns: columnKeys, rows: count, replaceSample: v.boolean() }),
  run: (context, start: { columns: string[]; rows: number; replaceSample: boolean }) => {
    const { book } = context;
    const columns = knownColumns(start.columns, book);
    if (!hasColumns(book, columns)) context.ensureTabs();
    if (start.replaceSample) deleteSampleRows(book);
    openLog(book, columns);
    return {
      columns,
      batchSize: Math.max(SMALLEST_BATCH, Math.ceil(start.rows / MOST_BATCHES)),
    };
  },
});

const row = v.object({
  line: count,
  occurrence: count,
  cells: v.pipe(v.array(cell), v.maxLength(COLUMNS.length)),
});
const session = v.object({ columns: columnKeys, batchSize: count });
const batch = v.object({ session, rows: v.pipe(v.array(row), v.maxLength(200000)) });

/** Writes a batch of rows to the Leads tab; see `mergeRows` for what becomes of each row. */
export const importBatch = part({
  argument: batch,
  run: ({ book }, { session: { columns: keys }, rows }: v.InferOutput<typeof batch>) => {
    const columns = knownColumns(keys, book);
    if (!rows.every(({ cells }) => isCanonicalRow(cells, columns))) throw badRequest(book);
    const log = openLog(book, columns);
    const merge = mergeRows(log, rows, { columns, zone: book.zone });
    changeLeads(book, log, (sheet) => writeLeads(sheet, log, columns, merge));
    const { updated, unchanged, keptFormulas } = merge;
    return { added: merge.additions.length, updated, unchanged, keptFormulas };
  },
});

/** Ends an import: new labels go into the lists if so wished, and the tabs are drawn for the new leads. */
export const endImport = writing({
  argument: v.object({ addLabels: v.boolean() }),
  run: ({ book }, { addLabels }: { addLabels: boolean }) => {
    if (addLabels) {
      growList(book, 'channels');
      growList(book, 'personas');
    }
    const { rows } = book.once(leadsOf).report;
    return { message: say(book.once(formatOf), 'assistant', 'imported', { rows }) };
  },
});

function knownColumns(keys: readonly string[], book: Book): ColumnKey[] {
  const columns = COLUMNS.flatMap(({ key }) => (keys.includes(key) ? [key] : []));
  if (columns.length !== keys.length || !columns.every((key, i) => key === keys[i])) throw badRequest(book);
  return columns;
}

function badRequest(book: Book): Refusal {
  return new Refusal(labels(book.language, 'assistant').importBadRequest);
}

/** Whether the tabs are there and the log has the columns; a header with problems is for the repair of the tabs. */
function hasColumns(book: Book, columns: readonly ColumnKey[]): boolean {
  if (!book.isComplete() || book.once(headerProblems).length > 0) return false;
  try {
    return missingFrom(readLeads(book), columns).length === 0;
  } catch (error) {
    if (error instanceof SlaError) return false;
    throw error;
  }
}

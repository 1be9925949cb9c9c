import { isBlank } from '../../base/cells';
import { isoOfSerial } from '../../base/dates';
import type { Grid } from '../../base/types';
import { COLUMNS, type ColumnType } from '../../log/columns';
import { reading } from '../../sheet/action';
import type { Book } from '../../sheet/book';
import { Refusal } from '../../sheet/refusal';
import { labels, say } from '../../text';
import * as v from '../../vendor/valibot';
import { signedOf } from '../commitments/reading';
import { leadsOf } from '../leads/reading';
import { formatOf } from '../settings/reading';
import { trackingTable } from '../tracking/functions';
import { paceOf } from '../tracking/month-of';
import type { CsvPiece, ExportName } from './api';
import { csvLines, mannerOf } from './csv-cell';

/** A table that is taken along: its header and rows, and what the columns are for, where that is known. */
interface Source {
  readonly rows: Grid;
  readonly types: readonly (ColumnType | null)[];
}

/** Where each file comes from; null while there is nothing. */
const SOURCES: Readonly<Record<ExportName, (book: Book) => Source | null>> = {
  leads: (book) => {
    const { values, header, report } = book.once(leadsOf);
    if (header === null || report.rows === 0) return null;
    const types: (ColumnType | null)[] = (values[header.row] ?? []).map(() => null);
    for (const { key, type } of COLUMNS) if (header.columns[key] >= 0) types[header.columns[key]] = type;
    return { rows: [values[header.row]!, ...filled(values.slice(header.row + 1))], types };
  },
  signed: (book) => {
    const { values, header, rows } = book.once(signedOf);
    if (header === null || rows.length === 0) return null;
    return { rows: [values[header]!, ...filled(values.slice(header + 1))], types: [] };
  },
  tracking: (book) => {
    const month = book.once(paceOf);
    return month && { rows: trackingTable(month.tracking, true, book.language), types: [] };
  },
};

const filled = (rows: Grid): Grid => rows.filter((row) => !row.every(isBlank));

/** A piece holds so many cells at most: more would be slow to arrive all at once. */
const MOST_CELLS = 100000;
const rowNumber = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e7));
const request = v.object({
  what: v.picklist(['leads', 'signed', 'tracking']),
  from: rowNumber,
  of: v.nullable(rowNumber),
});

/** Some lines of the log, of what was signed or of the month as CSV; whoever asks on says how many rows there were at first. */
const getCsv = reading({
  argument: request,
  run: ({ book }, { what, from, of }: v.InferOutput<typeof request>): CsvPiece => {
    const source = SOURCES[what](book);
    if (!source) throw new Refusal(labels(book.language, 'answers').nothingToExport);
    const { rows, types } = source;
    const tab = book.nameOf(what);
    if (of !== null && of !== rows.length) throw new Refusal(say(book.once(formatOf), 'answers', 'rowsMoved', { tab }));
    const manner = mannerOf(book.locale, book.zone);
    const count = Math.max(1, Math.floor(MOST_CELLS / Math.max(1, rows[0]!.length)));
    const header =
      from === 0
        ? csvLines(
            rows.slice(0, 1),
            rows[0]!.map(() => 'text' as const),
            manner,
          )
        : '';
    const text = header + csvLines(rows.slice(Math.max(1, from), from + count), types, manner);
    return {
      name: `${tab.replace(/[\\/:*?"<>|]/g, ' ').trim()} ${isoOfSerial(book.today())}.csv`,
      text,
      of: rows.length,
      next: from + count < rows.length ? from + count : null,
    };
  },
});

/** What the pages may call. */
export const exportActions = { getCsv };

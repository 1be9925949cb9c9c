import { foldLabel, labelText } from '../../base/labels';
import { extentOf, filledFrom } from './extent';
import { linesOfGroups } from './groups';
import { ImportError } from './import-error';
import { endOfRows, lineText, repeatsHeader } from './leave-out';
import type { Kinds } from './stages';
import type { FileColumn, FirstLine, LeftOut, Table } from './table';

type Row = readonly string[];

/** Where the table of a file is: the index of its header (-1 where it has none) and of its first row. */
export interface TablePlace {
  readonly header: number;
  /** The line above it, which names what it leaves blank. */
  readonly above: number | null;
  readonly first: number;
  /** Whether a person has to say if the first line is a header. */
  readonly doubt: boolean;
}

/** What rows are recognised by. */
export interface Recognition {
  place(rows: readonly Row[]): TablePlace;
  /** What values of the stage mean in the tool that has such columns. */
  stages(columns: readonly FileColumn[]): Kinds;
}

/** What is known of rows besides their cells; a row is told by its index. */
export interface RowSource extends Recognition {
  /** The line it begins on, counted from 1. */
  line(row: number): number;
  /** Whether its quotes are wrong. */
  misquoted(row: number): boolean;
  /** How many other rows a stray quote took into it. */
  swallowed(row: number, width: number): number;
  /** The label of a column without a name, by its place from 1: "Column 4". */
  unnamed(position: number): string;
  readonly delimiter: string;
  /** Days that are written as plain numbers are counted from 1904. */
  readonly daysFrom1904: boolean;
}

/** A spreadsheet holds ten million cells; beyond this the log has no room left for anything else. */
const MAX_ROWS = 400000;

/** The rows of a sheet, which nobody has written into a text: a row is a line, and no quote has gone astray. */
export const rowsOfSheet = (
  unnamed: RowSource['unnamed'],
  recognition: Recognition,
  daysFrom1904 = false,
): RowSource => ({
  ...recognition,
  line: (row) => row + 1,
  misquoted: () => false,
  swallowed: () => 0,
  unnamed,
  delimiter: '',
  daysFrom1904,
});

/**
 * Rows of texts as a table: the first line of names is its header.
 * @throws ImportError when there is nothing, no row below the header, or too many rows
 */
export function tableOfRows(data: readonly Row[], source: RowSource): Table {
  if (!data.some(hasText)) throw new ImportError('empty');
  return tableAt(source.place(data), data, source);
}

function tableAt(place: TablePlace, data: readonly Row[], source: RowSource): Table {
  const header = headerAt(place, data);
  const width = place.header === -1 ? data.reduce((most, row) => Math.max(most, extentOf(row)), 0) : header.length;
  const end = endOfRows(data, place.first, width);
  const repeated = (row: Row) => place.header !== -1 && repeatsHeader(row, header);
  const groups = linesOfGroups(data, header, place.first, end);
  const isLead = (row: Row, i: number) => hasText(row) && !repeated(row) && !groups.has(i);
  const kept = data.flatMap((row, i) => (i >= place.first && i < end && isLead(row, i) ? [i] : []));
  if (kept.length === 0) throw new ImportError('headerOnly');
  if (kept.length > MAX_ROWS) throw new ImportError('tooManyRows', { rows: kept.length, max: MAX_ROWS });
  const rows = kept.map((i) => data[i]!);
  // The first row may be shorter than the others.
  const columns = columnsOf(place.header === -1 ? new Array<string>(width).fill('') : header, rows, source.unnamed);
  return {
    columns,
    stages: source.stages(columns),
    width,
    rows,
    lines: kept.map((i) => source.line(i)),
    misquoted: new Set(kept.flatMap((i, row) => (source.misquoted(i) ? [row] : []))),
    swallowed: new Map(
      kept.flatMap((i, row) => {
        const count = source.swallowed(i, width);
        return count > 0 ? [[row, count] as const] : [];
      }),
    ),
    headerless: place.header === -1,
    firstLine: firstLineAt(place, data, source),
    leftOut: data.flatMap((row, i): LeftOut[] => {
      if (!hasText(row) || i === place.header) return [];
      const before = i === place.above ? 'upper' : 'before';
      const where = i < place.first ? before : i >= end ? 'after' : isLead(row, i) ? null : 'between';
      return where === null ? [] : [{ line: source.line(i), text: lineText(row), where }];
    }),
    delimiter: source.delimiter,
    daysFrom1904: source.daysFrom1904,
  };
}

/** The names of the columns; where two lines have them, the upper one fills the blanks of the lower one. */
function headerAt({ header, above }: TablePlace, data: readonly Row[]): Row {
  const row = data[header] ?? [];
  return above === null ? row : filledFrom(data[above]!, row);
}

function firstLineAt(
  { header, above, first, doubt }: TablePlace,
  data: readonly Row[],
  source: RowSource,
): FirstLine | null {
  const [isLead, at] = [header === -1, header === -1 ? first : header];
  if (!isLead && !doubt) return null;
  // The only line is a lead: as a header it would have nothing below.
  if (!data.slice(at + 1).some(hasText)) return null;
  return {
    line: source.line(at),
    text: lineText(data[at]!),
    told: !doubt,
    as(isHeader) {
      const place = { above: isHeader ? above : null, doubt: false };
      const read = tableAt({ header: isHeader ? at : -1, first: isHeader ? at + 1 : at, ...place }, data, source);
      return { ...read, firstLine: this };
    },
  };
}

export function hasText(row: Row): boolean {
  return row.some((cell) => cell.trim() !== '');
}

/** Columns with a name or anything in them; each label is told apart from those before it. */
export function columnsOf(header: Row, rows: readonly Row[], unnamed: RowSource['unnamed']): readonly FileColumn[] {
  const uses = new Map<string, number>();
  return header.flatMap((cell, index) => {
    const name = labelText(cell);
    if (name === '' && rows.every((row) => (row[index] ?? '').trim() === '')) return [];
    const base = name === '' ? unnamed(index + 1) : name;
    let label = base;
    while (uses.has(foldLabel(label))) {
      // The count goes on where it stopped, so that a header of many equal names is no quadratic work.
      const n = uses.get(foldLabel(base))! + 1;
      uses.set(foldLabel(base), n);
      label = `${base} (${n})`;
    }
    uses.set(foldLabel(label), 1);
    return [{ index, label }];
  });
}

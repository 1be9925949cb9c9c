import { isBlank } from '../../base/cells';
import { labelText } from '../../base/labels';
import type { Cell, Grid } from '../../base/types';
import type { Zone } from '../../base/zone';
import { type ColumnKey, columnOf } from '../columns';
import type { Header } from '../header';
import { LogCells, rememberingZone } from './log-cells';
import type { ImportRow } from './rows';

/** The Leads tab as it stands: its values, its formulas ('' where a cell has none), and where its columns are. */
export interface LogSheet {
  readonly header: Header;
  readonly values: Grid;
  readonly formulas: readonly (readonly string[])[];
}

/** What an import goes by. */
export interface MergeOptions {
  /** The columns of the log that the file fills, in the order of the cells of its rows; all of them are in the header. */
  readonly columns: readonly ColumnKey[];
  /** The spreadsheet's time zone. */
  readonly zone: Zone;
}

/** A cell to be written; row and column as indices of the sheet's values. */
export interface CellUpdate {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

/** What merging a batch into the log comes to. */
export interface Merge {
  readonly updates: readonly CellUpdate[];
  /** Where rows are added, and their cells in the order of `columns`. */
  readonly firstRow: number;
  readonly additions: Grid;
  /** The columns added rows are written in: those a formula fills by itself are left out. */
  readonly writable: readonly boolean[];
  readonly updated: number;
  readonly unchanged: number;
  /** Cells that differ from the file and are left alone because they hold a formula. */
  readonly keptFormulas: number;
}

/** A formula that fills cells below its own; writing there would break it. */
const SPILLS =
  /\{|\b(?:ARRAYFORMULA|ARRAY_CONSTRAIN|FILTER|SORTN?|UNIQUE|QUERY|IMPORT\w+|MAP|BYROW|SCAN|MAKEARRAY|SEQUENCE|TRANSPOSE|FLATTEN|TOCOL|WRAPROWS|VSTACK|HSTACK|CHOOSE(?:ROWS|COLS)|EXPAND)\s*\(/i;

const SEPARATOR = '\u0001';

/**
 * Number of rows of the tab that are in use, its header included. Formats, formulas of other columns and formulas that fill
 * a whole column do not count.
 */
export function usedRows({ header, values, formulas }: LogSheet): number {
  const columns = (Object.keys(header.columns) as ColumnKey[])
    .map((key) => header.columns[key])
    .filter((column) => column !== -1);
  const plain = columns.map((column) => ({ column, end: spillStart(formulas, column) }));
  for (let row = values.length - 1; row > header.row; row--) {
    const cells = values[row]!;
    const used = plain.some(({ column, end }) => row < end && (!isBlank(cells[column]) || formulas[row]?.[column]));
    if (used) return row + 1;
  }
  return header.row + 1;
}

/**
 * Merges rows of a file into the log. A row with an ID updates the row that has it: cells that differ are written, blanks of
 * the file erase nothing. A row without one is in the log already when the log held as many rows equal to it as the file has
 * had so far; all imported columns are compared. Other rows are added. Merging the same rows again changes nothing, and neither does
 * where the rows of the log stand: of the third such row of a file the log holds fewer than three, its first two among them,
 * just when it held fewer than three before.
 */
export function mergeRows(sheet: LogSheet, rows: readonly ImportRow[], options: MergeOptions): Merge {
  const { header, values, formulas } = sheet;
  const zone = rememberingZone(options.zone);
  const cells = new LogCells(zone);
  const columns = options.columns.map((key) => {
    const column = header.columns[key];
    return { column, type: columnOf(key).type, spill: spillStart(formulas, column) };
  });
  const idAt = options.columns.indexOf('id');
  const rowOfId = idAt === -1 ? new Map<string, number>() : rowsById(sheet, header.columns.id);
  const twins = rows.some((row) => (row.cells[idAt] ?? '') === '') ? countTwins() : new Map<string, number>();
  const firstRow = usedRows(sheet);
  const writable = columns.map(({ spill }) => spill > firstRow);
  const updates: CellUpdate[] = [];
  const additions: Cell[][] = [];
  let updated = 0;
  let unchanged = 0;
  let keptFormulas = 0;

  for (const row of rows) {
    const id = row.cells[idAt] ?? '';
    const known = id === '' ? undefined : rowOfId.get(idOf(id));
    if (known !== undefined) {
      if (update(known, row)) updated++;
      else unchanged++;
    } else if (id === '' && (twins.get(row.cells.map(comparable).join(SEPARATOR)) ?? 0) >= row.occurrence) {
      unchanged++;
    } else add(row);
  }
  return { updates, firstRow, additions, writable, updated, unchanged, keptFormulas };

  function comparable(cell: unknown, i: number): string {
    return cells.comparable(cell, columns[i]!.type);
  }

  function countTwins(): Map<string, number> {
    const counts = new Map<string, number>();
    for (let r = header.row + 1; r < values.length; r++) {
      const key = columns.map(({ column }, i) => comparable(values[r]![column], i)).join(SEPARATOR);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  }

  function update(at: number, row: ImportRow): boolean {
    const before = updates.length;
    row.cells.forEach((canonical, i) => {
      const { column, type, spill } = columns[i]!;
      if (canonical === '' || comparable(canonical, i) === comparable(values[at]![column], i)) return;
      if (at >= spill || formulas[at]?.[column]) keptFormulas++;
      else updates.push({ row: at, column, value: cells.cellOf(canonical, type) });
    });
    return updates.length > before;
  }

  function add(row: ImportRow): void {
    keptFormulas += row.cells.filter((canonical, i) => canonical !== '' && !writable[i]).length;
    additions.push(row.cells.map((canonical, i) => cells.cellOf(canonical, columns[i]!.type)));
  }
}

const idOf = (cell: unknown): string => labelText(cell);

/** The first row of each ID of the log. */
function rowsById({ header, values }: LogSheet, column: number): Map<string, number> {
  const rows = new Map<string, number>();
  for (let row = header.row + 1; row < values.length; row++) {
    const id = idOf(values[row]![column]);
    if (id !== '' && !rows.has(id)) rows.set(id, row);
  }
  return rows;
}

/** The first row of a column that a formula above it fills; infinity when there is none. */
function spillStart(formulas: LogSheet['formulas'], column: number): number {
  const row = formulas.findIndex((cells) => SPILLS.test(cells[column] ?? ''));
  return row === -1 ? Number.POSITIVE_INFINITY : row;
}

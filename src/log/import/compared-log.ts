import type { Cell, Grid } from '../../base/types';
import type { Zone } from '../../base/zone';
import { type Aliases, type AliasesByColumn, meantBy, NO_ALIASES } from '../aliases';
import type { ColumnKey } from '../columns';
import type { Header } from '../header';
import { type CellType, isOwn, type LogKey, ownPlaces, typeOf } from '../own-columns';
import { LogCells, rememberingZone } from './log-cells';

/** The Leads tab as it stands: its values, its formulas ('' where a cell has none), and where its columns are. */
export interface LogSheet {
  readonly header: Header;
  readonly values: Grid;
  readonly formulas: readonly (readonly string[])[];
}

/** Where a column stands in the log, -1 for a missing one; of own columns with one header the first. */
export const columnIn = ({ header, values }: LogSheet, key: LogKey): number =>
  isOwn(key) ? (ownPlaces(values[header.row] ?? [], key)[0] ?? -1) : header.columns[key];

/** A formula that fills cells below its own; writing there would break it. */
const SPILLS =
  /\{|\b(?:ARRAYFORMULA|ARRAY_CONSTRAIN|FILTER|SORTN?|UNIQUE|QUERY|IMPORT\w+|MAP|BYROW|SCAN|MAKEARRAY|SEQUENCE|TRANSPOSE|FLATTEN|TOCOL|WRAPROWS|VSTACK|HSTACK|CHOOSE(?:ROWS|COLS)|EXPAND)\s*\(/i;

/** The first row of a column that a formula above it fills; infinity when there is none. */
export function spillStart(formulas: LogSheet['formulas'], column: number): number {
  const row = formulas.findIndex((cells) => SPILLS.test(cells[column] ?? ''));
  return row === -1 ? Number.POSITIVE_INFINITY : row;
}

/** Where a column of the file stands in the log. */
interface Place {
  readonly column: number;
  readonly type: CellType;
  readonly spill: number;
  /** Spellings of the log that are the label they stand for. */
  readonly aliases: Aliases;
}

/** A log beside the rows of a file: the columns that the file fills, by their index in its rows. */
export class ComparedLog {
  private readonly places: readonly Place[];
  private readonly cells: LogCells;

  constructor(
    readonly sheet: LogSheet,
    readonly columns: readonly LogKey[],
    zone: Zone,
    aliases: AliasesByColumn = {},
  ) {
    this.cells = new LogCells(rememberingZone(zone));
    this.places = columns.map((key) => {
      const column = columnIn(sheet, key);
      const known = key === 'channel' || key === 'persona' ? aliases[key] : undefined;
      const spill = spillStart(sheet.formulas, column);
      return { column, type: typeOf(key), spill, aliases: known ?? NO_ALIASES };
    });
  }

  columnAt(i: number): number {
    return this.places[i]!.column;
  }

  /** What the log has of a lead, whether the file has that column or not; '' where the log has none. */
  cell(row: number, key: ColumnKey): Cell {
    return this.sheet.values[row]?.[this.sheet.header.columns[key]] ?? '';
  }

  /** What a cell of the log, or canonical text, must share with another to be the same in the i-th column; '' for a blank. */
  comparable(cell: unknown, i: number): string {
    const { type, aliases } = this.places[i]!;
    return meantBy(this.cells.comparable(cell, type), aliases);
  }

  comparableAt(row: number, i: number): string {
    return this.comparable(this.sheet.values[row]?.[this.places[i]!.column], i);
  }

  /** The cell that canonical text becomes in the i-th column. */
  cellOf(canonical: string, i: number): Cell {
    return this.cells.cellOf(canonical, this.places[i]!.type);
  }

  /** Whether a formula gives what a cell shows: it must not be written over. */
  isCalculated(row: number, i: number): boolean {
    const { column, spill } = this.places[i]!;
    return row >= spill || Boolean(this.sheet.formulas[row]?.[column]);
  }
}

import { isBlank } from '../../base/cells';
import type { Cell, Grid } from '../../base/types';
import type { Zone } from '../../base/zone';
import type { AliasesByColumn } from '../aliases';
import type { ColumnKey } from '../columns';
import { isOwn, type LogKey, type OwnKey } from '../own-columns';
import { ComparedLog, columnIn, type LogSheet, spillStart } from './compared-log';
import { matchRows } from './match';
import type { ImportRow } from './rows';
import { Outcomes, type TakenBack } from './taken-back';

/** What an import goes by. */
export interface MergeOptions {
  /** The columns of the log that the file fills, in the order of the cells of its rows; all of them are in the header. */
  readonly columns: readonly LogKey[];
  /** The spreadsheet's time zone. */
  readonly zone: Zone;
  /** Leave wins and losses alone that the log has and the file has not. */
  readonly keepOutcomes?: boolean;
  /** What other spellings stand for: a lead that has one in the log is the one of the file. */
  readonly aliases?: AliasesByColumn;
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
  /** Those of the updated and unchanged that have no ID and were known by what does not change. */
  readonly recognised: number;
  /** Cells that differ from the file and are left alone because they hold a formula. */
  readonly keptFormulas: number;
  /** Wins and losses of the log that the file has not any more, so that they were cleared. */
  readonly winsTakenBack: number;
  readonly lossesTakenBack: number;
}

/**
 * Number of rows of the tab that are in use, its header included. Formats, formulas of other columns and formulas that fill
 * a whole column do not count.
 * @param own columns of a person's own that are going to be written, so that what stands in them counts too
 */
export function usedRows(sheet: LogSheet, own: readonly OwnKey[] = []): number {
  const { header, values, formulas } = sheet;
  const places = (columns: readonly number[]) =>
    columns.filter((column) => column !== -1).map((column) => ({ column, end: spillStart(formulas, column) }));
  const plain = places((Object.keys(header.columns) as ColumnKey[]).map((key) => header.columns[key]));
  const others = places(own.map((key) => columnIn(sheet, key)));
  for (let row = values.length - 1; row > header.row; row--) {
    const cells = values[row]!;
    const used = plain.some(({ column, end }) => row < end && (!isBlank(cells[column]) || formulas[row]?.[column]));
    // A box that nobody has ticked is nothing yet, and formulas of own columns may be filled far down.
    const typed = others.some(({ column, end }) => {
      return row < end && !isBlank(cells[column]) && cells[column] !== false && !formulas[row]?.[column];
    });
    if (used || typed) return row + 1;
  }
  return header.row + 1;
}

/**
 * Merges rows of a file into the log. A lead that the log has (see `matchRows`) is updated: cells that differ are written; a blank
 * of the file erases nothing but an outcome, and that of leads with an ID alone (see `Outcomes`). Other rows are added. Merging
 * the same rows again changes nothing, and neither does where the rows of the log stand.
 */
export function mergeRows(sheet: LogSheet, rows: readonly ImportRow[], options: MergeOptions): Merge {
  const log = new ComparedLog(sheet, options.columns, options.zone, options.aliases);
  const firstRow = usedRows(sheet, options.columns.filter(isOwn));
  const merging = new Merging(log, firstRow, options.keepOutcomes ?? false);
  matchRows(log, rows).forEach((at, i) => {
    if (at === undefined) merging.add(rows[i]!);
    else merging.update(at, rows[i]!);
  });
  const { updates, additions, writable, updated, unchanged, recognised, keptFormulas } = merging;
  const { winsTakenBack, lossesTakenBack } = merging;
  return {
    ...{ updates, firstRow, additions, writable, updated, unchanged, recognised, keptFormulas },
    ...{ winsTakenBack, lossesTakenBack },
  };
}

/** What is to be written, row by row of the file. */
class Merging implements Omit<Merge, 'firstRow'> {
  readonly updates: CellUpdate[] = [];
  readonly additions: Cell[][] = [];
  readonly writable: readonly boolean[];
  updated = 0;
  unchanged = 0;
  recognised = 0;
  keptFormulas = 0;
  winsTakenBack = 0;
  lossesTakenBack = 0;
  private readonly outcomes: Outcomes;

  constructor(
    private readonly log: ComparedLog,
    firstRow: number,
    private readonly keepOutcomes: boolean,
  ) {
    this.writable = log.columns.map((_, i) => !log.isCalculated(firstRow, i));
    this.outcomes = new Outcomes(log);
  }

  /** Writes what differs into the lead that a row is. */
  update(at: number, row: ImportRow): void {
    const { log } = this;
    const before = this.updates.length;
    const named = row.cells[log.columns.indexOf('id')] ?? '';
    const back = this.keepOutcomes || named === '' ? NOTHING_BACK : this.outcomes.takenBack(at, row);
    if (named === '') this.recognised++;
    row.cells.forEach((canonical, i) => {
      // An ID stays as the log has it, whatever form the file writes it in.
      if (log.columns[i] === 'id' || (canonical === '' && !back.cells.has(i))) return;
      if (log.comparable(canonical, i) === log.comparableAt(at, i)) return;
      if (log.isCalculated(at, i)) this.keptFormulas++;
      else this.updates.push({ row: at, column: log.columnAt(i), value: log.cellOf(canonical, i) });
    });
    this.winsTakenBack += back.wins;
    this.lossesTakenBack += back.losses;
    if (this.updates.length > before) this.updated++;
    else this.unchanged++;
  }

  add(row: ImportRow): void {
    this.keptFormulas += row.cells.filter((canonical, i) => canonical !== '' && !this.writable[i]).length;
    this.additions.push(row.cells.map((canonical, i) => this.log.cellOf(canonical, i)));
  }
}

const NOTHING_BACK: TakenBack = { cells: new Set(), wins: 0, losses: 0 };

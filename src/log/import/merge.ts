import { isBlank } from '../../base/cells';
import type { Cell, Grid } from '../../base/types';
import type { Zone } from '../../base/zone';
import type { AliasesByColumn } from '../aliases';
import type { ColumnKey } from '../columns';
import { leadIdKey } from '../lead-ids';
import { isOwn, type LogKey, type OwnKey } from '../own-columns';
import type { PersonKind } from '../person-ids';
import { ComparedLog, columnIn, type LogSheet, spillStart } from './compared-log';
import { matchRows, mayTakePersonId } from './match';
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
  /** What the IDs of the rows are made of; left out, or null, where the file has them, or there are none. */
  readonly person?: PersonKind | null;
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
  /** Those that were known by their person. */
  readonly byPerson: number;
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
  const person = options.person ?? null;
  const merging = new Merging(log, firstRow, options.keepOutcomes ?? false, person);
  matchRows(log, rows, person).forEach((at, i) => {
    if (at === undefined) merging.add(rows[i]!);
    else merging.update(at, rows[i]!);
  });
  const { updates, additions, writable, updated, unchanged, recognised, keptFormulas } = merging;
  const { byPerson, winsTakenBack, lossesTakenBack } = merging;
  return {
    ...{ updates, firstRow, additions, writable, updated, unchanged, recognised, keptFormulas },
    ...{ byPerson, winsTakenBack, lossesTakenBack },
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
  byPerson = 0;
  keptFormulas = 0;
  winsTakenBack = 0;
  lossesTakenBack = 0;
  private readonly outcomes: Outcomes;
  private readonly idAt: number;

  constructor(
    private readonly log: ComparedLog,
    firstRow: number,
    private readonly keepOutcomes: boolean,
    private readonly person: PersonKind | null,
  ) {
    this.idAt = log.columns.indexOf('id');
    this.writable = log.columns.map((_, i) => !log.isCalculated(firstRow, i));
    this.outcomes = new Outcomes(log);
  }

  /** Writes what differs into the lead that a row is. */
  update(at: number, row: ImportRow): void {
    const { log } = this;
    const before = this.updates.length;
    const isNamed = this.isNamed(at, row);
    const gone = this.outcomes.takenBack(at, row);
    const back = isNamed && !this.keepOutcomes ? gone : NOTHING_BACK;
    if (!isNamed) this.recognised++;
    else if (this.person !== null) this.byPerson++;
    // With an outcome that the file has not any more it stays without the ID by which that would be taken back the next time.
    const { person, idAt } = this;
    const takes = person !== null && gone.cells.size === 0 && mayTakePersonId(log, at, idAt, person);
    const id = row.cells[idAt] ?? '';
    if (takes && id !== '' && !isNamed) this.updates.push({ row: at, column: log.columnAt(idAt), value: id });
    row.cells.forEach((canonical, i) => {
      // An ID stays as the log has it, whatever form the file writes it in.
      if (i === idAt || (canonical === '' && !back.cells.has(i))) return;
      if (log.comparable(canonical, i) === log.comparableAt(at, i)) return;
      if (log.isCalculated(at, i)) this.keptFormulas++;
      else this.updates.push({ row: at, column: log.columnAt(i), value: log.cellOf(canonical, i) });
    });
    this.winsTakenBack += back.wins;
    this.lossesTakenBack += back.losses;
    if (this.updates.length > before) this.updated++;
    else this.unchanged++;
  }

  /** Whether a lead was found by its ID. */
  private isNamed(at: number, { cells }: ImportRow): boolean {
    const id = leadIdKey(cells[this.idAt]);
    return id !== '' && id === leadIdKey(this.log.cell(at, 'id'));
  }

  add(row: ImportRow): void {
    this.keptFormulas += row.cells.filter((canonical, i) => canonical !== '' && !this.writable[i]).length;
    this.additions.push(row.cells.map((canonical, i) => this.log.cellOf(canonical, i)));
  }
}

const NOTHING_BACK: TakenBack = { cells: new Set(), wins: 0, losses: 0 };

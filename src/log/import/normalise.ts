import { atOnce, type Steps } from '../../base/steps';
import type { Zone } from '../../base/zone';
import type { ColumnKey } from '../columns';
import { leadIdKey } from '../lead-ids';
import { isOwn, type LogKey } from '../own-columns';
import { type RenamedColumn, renamedOf } from './aliased';
import { type Blanks, BlankTally, unreadOf } from './blanks';
import { decides } from './deciding';
import type { Period } from './number-forms';
import { type KeptRow, type OutcomeOfRows, outcomeOfRows } from './outcome-count';
import { allWon, outcomeOf, type Places, personaOutcome, placesOf, sumOf } from './outcome-sums';
import type { ImportPlan, PlannedColumn } from './plan';
import { type RefusalBias, RefusedOutcomes } from './refusal-bias';
import type { ImportRow, RowNote } from './rows';
import type { LeftOut, Table } from './table';
import { UnnamedRows } from './traits';

/** The rows of a file as they can be written to the log, and what there is to say of the others. */
export interface Normalised extends OutcomeOfRows {
  /** The columns of the log that the file fills; the cells of each row are in this order. */
  readonly columns: readonly LogKey[];
  /** Rows of the file that are not blank. */
  readonly read: number;
  readonly rows: readonly ImportRow[];
  /** Why rows were refused: one note for each cell that cannot be used. */
  readonly refused: readonly RowNote[];
  readonly refusedRows: number;
  /** What is odd about rows that are imported all the same, and rows that a later one of the same ID replaces. */
  readonly warnings: readonly RowNote[];
  readonly personaOutcome: ReturnType<typeof personaOutcome>;
  readonly allWon: ReturnType<typeof allWon>;
  readonly currencies: readonly string[];
  /** Won rows that a later one of the same ID replaces which is not won: the ID may be that of something with several deals. */
  readonly replacedWins: number;
  readonly periods: readonly Period[];
  /** Words and days of dates and numbers that were taken for nothing. */
  readonly blanks: readonly Blanks[];
  /** Cells that could not be read and were left blank. */
  readonly unread: readonly Unread[];
  /** Other spellings that labels were put in the place of. */
  readonly renamed: readonly RenamedColumn[];
  /** Lines of the file that are no leads. */
  readonly leftOut: readonly LeftOut[];
  /** Set when the refused rows have another close rate than those imported. */
  readonly refusalBias: RefusalBias | null;
}

/** Cells of a column that could not be read. */
interface Unread extends Blanks {
  /** Nothing of the column can be read. */
  readonly whole: boolean;
}

export interface NormaliseOptions {
  /** Dates after this day are pointed out. */
  readonly now: Date;
  /** The spreadsheet's time zone: rows that would read the same in the log are equal. */
  readonly zone: Zone;
  /** How many rows to read; all of them where it is left out. */
  readonly limit?: number;
}

/**
 * Reads every row of a file as planned. A row is refused when its date of creation or its outcome cannot be read, when it has
 * more customers than leads, and when its quotes are wrong; any other cell that cannot be read is left blank and pointed out, as
 * a win after today is. Kept and pointed out: a win before the lead was created, a date to come, a row with fewer cells than the
 * header. Of several rows with one ID the last is kept.
 */
export function normalise(table: Table, plan: ImportPlan, options: NormaliseOptions): Normalised {
  return atOnce(normalising(table, plan, options));
}

/** Rows that are read in a step. */
const ROWS_OF_A_STEP = 200;

/** The same in steps. */
export function* normalising(table: Table, plan: ImportPlan, options: NormaliseOptions): Steps<Normalised> {
  const { columns } = plan;
  const reader = new RowReader(table, plan, lastDay(options.now));
  const keys = columns.map(({ key }) => key);
  const read = Math.min(table.rows.length, options.limit ?? table.rows.length);
  const { found, kept, replacedWins, refusedRows } = yield* readRows(table, reader, { keys, read, zone: options.zone });
  yield;
  const told = outcomeOfRows(table, plan, found);
  yield;
  const renamed = renamedOf(table, columns, found, plan.aliases);
  yield;
  return {
    columns: keys,
    read,
    rows: kept,
    refused: reader.refused,
    refusedRows,
    warnings: reader.warnings.sort((a, b) => a.line - b.line),
    personaOutcome: personaOutcome(columns, kept),
    allWon: allWon(columns, kept),
    currencies: plan.currencies,
    replacedWins,
    periods: plan.periods,
    blanks: reader.blanks.found,
    leftOut: table.leftOut,
    renamed,
    unread: unreadColumns(columns, kept, reader.warnings),
    refusalBias: reader.outcomes?.biasOf(sumOf(columns, kept)) ?? null,
    ...told,
  };
}

interface ReadRows {
  readonly found: readonly KeptRow[];
  readonly kept: readonly ImportRow[];
  readonly replacedWins: number;
  readonly refusedRows: number;
}

/** Reads the rows, and keeps the last one of each ID. */
function* readRows(
  table: Table,
  reader: RowReader,
  { keys, read, zone }: { readonly keys: readonly LogKey[]; readonly read: number; readonly zone: Zone },
): Steps<ReadRows> {
  const rows: (KeptRow | null)[] = [];
  const rowOfId = new Map<string, number>();
  const replaced: { readonly row: ImportRow; readonly key: string }[] = [];
  const unnamed = new UnnamedRows(keys, zone);
  const idAt = keys.indexOf('id');
  let refusedRows = 0;
  for (let i = 0; i < read; i++) {
    if (i % ROWS_OF_A_STEP === 0) yield;
    const row = reader.read(i);
    if (row === null) {
      refusedRows++;
      continue;
    }
    const line = table.lines[i]!;
    const id = row.cells[idAt] ?? '';
    if (id !== '') {
      const key = leadIdKey(id);
      const earlier = rowOfId.get(key);
      if (earlier !== undefined) {
        const [was] = rows[earlier]!;
        const place = { line: was.line, column: reader.labelOf(idAt), value: was.cells[idAt]! };
        reader.warnings.push({ ...place, reason: 'superseded', values: { line } });
        replaced.push({ row: was, key });
        rows[earlier] = null;
      }
      rowOfId.set(key, rows.length);
    }
    rows.push([{ line, occurrence: id === '' ? unnamed.add(row.cells) : 1, ...row }, i]);
  }
  const isWon = ({ cells }: ImportRow): boolean => outcomeOf(reader.at, cells).customers > 0;
  const found = rows.filter((row): row is KeptRow => row !== null);
  const kept: ImportRow[] = [];
  for (const [row] of found) {
    if (kept.length % ROWS_OF_A_STEP === 0) yield;
    kept.push((row.cells[idAt] ?? '') === '' ? { ...row, alike: unnamed.alike(row.cells) } : row);
  }
  const replacedWins = replaced.filter(({ row, key }) => isWon(row) && !isWon(rows[rowOfId.get(key)!]![0])).length;
  return { found, kept, replacedWins, refusedRows };
}

function unreadColumns(
  columns: readonly PlannedColumn[],
  rows: readonly ImportRow[],
  notes: readonly RowNote[],
): Unread[] {
  return unreadOf(notes).map((found) => {
    const at = columns.findIndex(({ label }) => label === found.column);
    return { ...found, whole: rows.every(({ cells }) => cells[at] === '') };
  });
}

/** Reads the rows of a table one by one and keeps the notes on them. */
class RowReader {
  readonly refused: RowNote[] = [];
  readonly warnings: RowNote[] = [];
  readonly blanks = new BlankTally();
  /** Of refused rows; null where the file has no outcome. */
  readonly outcomes: RefusedOutcomes | null;
  readonly at: Places;
  private readonly columns: readonly PlannedColumn[];

  constructor(
    private readonly table: Table,
    private readonly plan: ImportPlan,
    private readonly lastDay: string,
  ) {
    this.columns = plan.columns;
    this.at = placesOf(plan.columns);
    const known = this.at.won !== undefined || this.at.customers !== undefined;
    this.outcomes = known ? new RefusedOutcomes() : null;
  }

  labelOf(place: number): string {
    return this.columns[place]?.label ?? '';
  }

  /** The canonical cells of the i-th row and what they leave alone in the log, null when it is refused. */
  read(i: number): Omit<ImportRow, 'line' | 'occurrence'> | null {
    const raw = this.table.rows[i]!;
    const line = this.table.lines[i]!;
    const before = this.refused.length;
    this.checkShape(i, raw, line);
    if (this.refused.length > before) {
      // Which cell is which is not known here, nor how the lead ended.
      this.outcomes?.add(1, null);
      return null;
    }
    const odd = this.warnings.length;
    const unread: LogKey[] = [];
    const cells = this.columns.map(({ key, index, label, type, from, read }) => {
      const value = from === undefined ? (raw[index] ?? '') : from(raw);
      const reading = read(value);
      if (typeof reading !== 'string') {
        unread.push(key);
        const note = { line, column: label, value, ...reading };
        // Where the stage tells the outcome, a date only says when.
        if (decides(key) && from === undefined) this.refused.push(note);
        else this.warnings.push({ ...note, leftBlank: true });
        return '';
      }
      if (type !== 'text') {
        if (reading === '' && value !== '') this.blanks.add(label, value);
      } else if (this.mayBeStray(key) && value.includes('\n') && !this.table.swallowed.has(i)) {
        const lines = value.trim().split('\n').length;
        if (lines > 1) this.warnings.push({ line, column: label, value, reason: 'lineBreak', values: { lines } });
      }
      return reading;
    });
    const keeps = this.undated(cells, raw, unread);
    const customers = this.at.customers ?? -1;
    // A lead that is won by its stage and has no date is a customer all the same.
    if (keeps === 'won' && this.columns[customers]?.ofStage) cells[customers] = '1';
    if (this.refused.length === before) this.check(cells, raw, line);
    if (this.refused.length === before) return keeps === null ? { cells } : { cells, keeps };
    this.warnings.splice(odd);
    if (this.outcomes) this.addOutcome(this.outcomes, cells, unread);
    return null;
  }

  /** Whether a line break may come of a stray quote: not in the cell of a sheet, and in a column of remarks it is nothing odd. */
  private mayBeStray(key: LogKey): boolean {
    return this.table.delimiter !== '' && !isOwn(key);
  }

  private addOutcome(outcomes: RefusedOutcomes, cells: readonly string[], unread: readonly LogKey[]): void {
    const { leads, customers } = outcomeOf(this.at, cells);
    const told = unread.includes(this.at.customers === undefined ? 'won' : 'customers') ? null : customers;
    outcomes.add(leads, told === null ? null : Math.min(told, leads));
  }

  /** The outcome that a row has, and that it has no date of, or none that can be read. */
  private undated(cells: readonly string[], raw: readonly string[], unread: readonly LogKey[]): 'won' | 'lost' | null {
    const kind = this.plan.outcome?.kindOf(raw) ?? (unread.includes('lost') ? 'lost' : 'open');
    return kind !== 'open' && (cells[this.at[kind] ?? -1] ?? '') === '' ? kind : null;
  }

  private checkShape(i: number, raw: readonly string[], line: number): void {
    const { width, misquoted, swallowed } = this.table;
    const values = { count: raw.length, of: width, lines: swallowed.get(i) ?? 0 };
    const note = (reason: RowNote['reason']): RowNote => ({ line, column: '', value: '', reason, values });
    if (misquoted.has(i)) this.refused.push(note(values.lines > 0 ? 'misquotedLines' : 'misquoted'));
    else if (raw.length > width && raw.slice(width).some((cell) => cell.trim() !== '')) {
      this.refused.push(note('extraCells'));
    } else if (values.lines > 0) this.warnings.push(note('swallowed'));
    else if (raw.length < width) this.warnings.push(note('missingCells'));
  }

  /** What a row says as a whole. */
  private check(cells: string[], raw: readonly string[], line: number): void {
    const cell = (key: ColumnKey): string => cells[this.at[key] ?? -1] ?? '';
    const note = (key: ColumnKey, reason: RowNote['reason'], values: RowNote['values']): RowNote => {
      const column = this.columns[this.at[key] ?? -1];
      return { line, column: column?.label ?? '', value: raw[column?.index ?? -1] ?? '', reason, values };
    };
    const created = cell('created');
    if (created === '') {
      this.refused.push(note('created', 'noDate', {}));
      return;
    }
    const won = cell('won').slice(0, 10);
    if (won > this.lastDay) {
      this.warnings.push(note('won', 'wonLater', {}));
      cells[this.at.won!] = '';
    } else if (won !== '' && won < created.slice(0, 10)) {
      // By day: an hour's difference may be one of time zones only.
      this.warnings.push(note('won', 'wonBeforeCreated', {}));
    }
    const { leads, customers } = outcomeOf(this.at, cells);
    if (customers > leads) {
      const at = this.at.customers === undefined ? 'leads' : 'customers';
      this.refused.push(note(at, 'customersAboveLeads', { count: customers, of: leads }));
      return;
    }
    for (const { key, type } of this.columns) {
      if (type !== 'dateTime' || isOwn(key)) continue;
      if (cell(key).slice(0, 10) > this.lastDay) this.warnings.push(note(key, 'future', {}));
    }
  }
}

/** Today's ISO day, in UTC or where the code runs, whichever is later. */
function lastDay(now: Date): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60000);
  return [now, local].map((date) => date.toISOString().slice(0, 10)).sort()[1]!;
}

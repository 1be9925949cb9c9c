import type { ColumnKey } from '../columns';
import { isOwn, type LogKey } from '../own-columns';
import { BlankTally } from './blanks';
import { decides } from './deciding';
import { outcomeOf, type Places, placesOf } from './outcome-sums';
import type { ImportPlan, PlannedColumn } from './plan';
import { RefusedOutcomes } from './refusal-bias';
import type { ImportRow, RowNote } from './rows';
import type { Table } from './table';

/** Reads the rows of a table one by one and keeps the notes on them. */
export class RowReader {
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
    /** Whether a row has to have its day of creation. */
    private readonly dated = true,
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
    if (this.dated && created === '') {
      this.refused.push(note('created', 'noDate', {}));
      return;
    }
    if (this.plan.dropsWin(raw)) this.warnings.push(note('won', 'notWonByStage', {}));
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

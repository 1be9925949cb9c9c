import { LabelColumn } from '../../base/label-column';
import type { Zone } from '../../base/zone';
import { type ColumnKey, columnOf } from '../columns';
import { labelOutcome } from '../outcome';
import { LogCells, rememberingZone } from './log-cells';
import type { Table } from './parse';
import type { ImportPlan, PlannedColumn } from './plan';
import type { ImportRow, RowNote } from './rows';

/** The rows of a file as they can be written to the log, and what there is to say of the others. */
export interface Normalised {
  /** The columns of the log that the file fills; the cells of each row are in this order. */
  readonly columns: readonly ColumnKey[];
  /** Rows of the file that are not blank. */
  readonly read: number;
  readonly rows: readonly ImportRow[];
  /** Why rows were refused: one note for each cell that cannot be used. */
  readonly refused: readonly RowNote[];
  readonly refusedRows: number;
  /** What is odd about rows that are imported all the same, and rows that a later one of the same ID replaces. */
  readonly warnings: readonly RowNote[];
  /** Set when the persona is known for won leads only, so that rates by persona would all be 100 %. */
  readonly personaOutcome: { readonly known: number; readonly of: number } | null;
  /** Set when practically every lead would count as won: the column is likely to hold a closing date of any kind. */
  readonly allWon: { readonly won: number; readonly of: number } | null;
  readonly currencies: readonly string[];
}

export interface NormaliseOptions {
  /** Dates after this day are pointed out. */
  readonly now: Date;
  /** The spreadsheet's time zone: rows that would read the same in the log are equal. */
  readonly zone: Zone;
  /** How many rows to read; all of them where it is left out. */
  readonly limit?: number;
}

/** From so many rows on, and this share of them won, no sales team is that good. */
const MANY_ROWS = 20;
const ALL_WON = 0.98;

const SEPARATOR = '\u0001';

/**
 * Reads every row of a file as planned. A row with a cell that cannot be read is refused whole, because half a lead would give
 * a wrong number silently; so are more customers than leads and wrong quotes. Kept and pointed out: a win before the lead was
 * created, a date to come, a row with fewer cells than the header. Of several rows with one ID the last is kept.
 */
export function normalise(table: Table, plan: ImportPlan, options: NormaliseOptions): Normalised {
  const { columns } = plan;
  const reader = new RowReader(table, columns, lastDay(options.now));
  const rows: (ImportRow | null)[] = [];
  const rowOfId = new Map<string, number>();
  const occurrences = new Map<string, number>();
  const same = new LogCells(rememberingZone(options.zone));
  const types = columns.map(({ key }) => columnOf(key).type);
  const idAt = columns.findIndex(({ key }) => key === 'id');
  const idLabel = columns[idAt]?.label ?? '';
  const read = Math.min(table.rows.length, options.limit ?? table.rows.length);
  let refusedRows = 0;
  for (let i = 0; i < read; i++) {
    const cells = reader.read(i);
    if (cells === null) {
      refusedRows++;
      continue;
    }
    const line = table.lines[i]!;
    const id = cells[idAt] ?? '';
    let occurrence = 1;
    if (id === '') {
      const row = cells.map((cell, c) => same.comparable(cell, types[c]!)).join(SEPARATOR);
      occurrence = (occurrences.get(row) ?? 0) + 1;
      occurrences.set(row, occurrence);
    } else {
      const earlier = rowOfId.get(id);
      if (earlier !== undefined) {
        reader.warnings.push({
          ...{ line: rows[earlier]!.line, column: idLabel, value: id },
          ...{ reason: 'superseded', values: { line } },
        });
        rows[earlier] = null;
      }
      rowOfId.set(id, rows.length);
    }
    rows.push({ line, occurrence, cells });
  }
  const kept = rows.filter((row): row is ImportRow => row !== null);
  return {
    columns: columns.map(({ key }) => key),
    read,
    rows: kept,
    refused: reader.refused,
    refusedRows,
    warnings: reader.warnings.sort((a, b) => a.line - b.line),
    personaOutcome: personaOutcome(columns, kept),
    allWon: allWon(columns, kept),
    currencies: plan.currencies,
  };
}

/** Reads the rows of a table one by one and keeps the notes on them. */
class RowReader {
  readonly refused: RowNote[] = [];
  readonly warnings: RowNote[] = [];
  private readonly at: Partial<Record<ColumnKey, number>>;

  constructor(
    private readonly table: Table,
    private readonly columns: readonly PlannedColumn[],
    private readonly lastDay: string,
  ) {
    this.at = Object.fromEntries(columns.map(({ key }, i) => [key, i]));
  }

  /** The canonical cells of the i-th row, null when it is refused. */
  read(i: number): string[] | null {
    const raw = this.table.rows[i]!;
    const line = this.table.lines[i]!;
    const before = this.refused.length;
    this.checkShape(i, raw, line);
    if (this.refused.length > before) return null;
    const cells = this.columns.map(({ index, label, read }) => {
      const value = raw[index] ?? '';
      const reading = read(value);
      if (typeof reading === 'string') return reading;
      this.refused.push({ line, column: label, value, ...reading });
      return '';
    });
    if (this.refused.length === before) this.check(cells, raw, line);
    return this.refused.length > before ? null : cells;
  }

  private checkShape(i: number, raw: readonly string[], line: number): void {
    const { width, misquoted } = this.table;
    const values = { count: raw.length, of: width };
    const note = (reason: RowNote['reason']): RowNote => ({ line, column: '', value: '', reason, values });
    if (misquoted.has(i)) this.refused.push(note('misquoted'));
    else if (raw.length > width && raw.slice(width).some((cell) => cell.trim() !== '')) {
      this.refused.push(note('extraCells'));
    } else if (raw.length < width) this.warnings.push(note('missingCells'));
  }

  /** What a row says as a whole. */
  private check(cells: readonly string[], raw: readonly string[], line: number): void {
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
    const won = cell('won');
    const leads = cell('leads') === '' ? 1 : Number(cell('leads'));
    const customers = cell('customers') === '' ? Number(won !== '') : Number(cell('customers'));
    if (customers > leads) {
      const at = this.at.customers === undefined ? 'leads' : 'customers';
      this.refused.push(note(at, 'customersAboveLeads', { count: customers, of: leads }));
      return;
    }
    // By day: an hour's difference may be one of time zones only.
    if (won !== '' && won.slice(0, 10) < created.slice(0, 10)) this.warnings.push(note('won', 'wonBeforeCreated', {}));
    for (const { key, type } of this.columns) {
      if (type === 'dateTime' && cell(key).slice(0, 10) > this.lastDay) this.warnings.push(note(key, 'future', {}));
    }
  }
}

/** Today's ISO day, in UTC or where the code runs, whichever is later. */
function lastDay(now: Date): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60000);
  return [now, local].map((date) => date.toISOString().slice(0, 10)).sort()[1]!;
}

function personaOutcome(columns: readonly PlannedColumn[], rows: readonly ImportRow[]): Normalised['personaOutcome'] {
  const find = (key: ColumnKey) => columns.findIndex((column) => column.key === key);
  const [persona, won, leads, customers] = [find('persona'), find('won'), find('leads'), find('customers')];
  if (persona === -1 || (won === -1 && customers === -1)) return null;
  const labels = new LabelColumn(rows.length);
  const sums = { leads: new Float64Array(rows.length), customers: new Float64Array(rows.length) };
  rows.forEach(({ cells }, i) => {
    labels.set(i, cells[persona]);
    const label = labels.ids[i]!;
    const [batch, sold] = [cells[leads] ?? '', cells[customers] ?? ''];
    sums.leads[label]! += batch === '' ? 1 : Number(batch);
    sums.customers[label]! += sold === '' ? Number((cells[won] ?? '') !== '') : Number(sold);
  });
  const { known, of, outcomeOnly } = labelOutcome(labels, sums.leads, sums.customers);
  return outcomeOnly ? { known, of } : null;
}

function allWon(columns: readonly PlannedColumn[], rows: readonly ImportRow[]): Normalised['allWon'] {
  const at = columns.findIndex(({ key }) => key === 'won');
  const won = at === -1 ? 0 : rows.filter(({ cells }) => cells[at] !== '').length;
  return rows.length >= MANY_ROWS && won >= rows.length * ALL_WON ? { won, of: rows.length } : null;
}

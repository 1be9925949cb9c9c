import { isBlank, MAX_MONEY, shown } from '../base/cells';
import { MomentKind, MomentReader, timeOf, utcMsOfSerial } from '../base/dates';
import { serialAt, type Zone } from '../base/zone';
import { type ColumnKey, columnOf } from './columns';
import type { Header } from './header';
import { isNoDay } from './import/no-days';
import { leadIdKey } from './lead-ids';
import { countOf, type Log, type LogObserver, type RowFacts } from './log';
import type { RowDays } from './patterns';

/** Why a row is not used. */
type LogErrorCode =
  | 'createdMissing'
  | 'createdNotDate'
  | 'leadsNotCount'
  | 'wonNotDate'
  | 'customersNotCount'
  | 'customersAboveLeads';

/** What is odd about a row that is used. */
type LogWarningCode =
  | 'inFuture'
  | 'createdAfterAsOf'
  | 'createdLongAgo'
  | 'wonBeforeCreated'
  | 'wonAndLost'
  | 'amountNotAmount'
  | 'notDate'
  | 'notCount'
  | 'countAboveLeads'
  | 'duplicateId'
  | 'duplicateRow'
  | 'placeholderDate'
  | 'labelIsDate';

export type LogProblemCode = LogErrorCode | LogWarningCode;

/** A problem of one cell of the log. */
export interface LogProblem {
  /** An error: the row is not used. A warning: it is, but somebody should look. */
  readonly severity: 'error' | 'warning';
  readonly code: LogProblemCode;
  /** Index of the row in the values of the log, from 0. */
  readonly row: number;
  readonly column: ColumnKey;
  /** What the cell holds, as short text; dates as ISO days. */
  readonly value: string;
  /** The other row of a duplicate; index as in `row`. */
  readonly otherRow?: number;
  /** The leads of the row that its customers, MQL or SQL exceed. */
  readonly leads?: number;
}

/** Everything of one kind in one column of a log. */
export interface RowFinding extends Pick<LogProblem, 'severity' | 'code' | 'column'> {
  readonly count: number;
  /** The first of them in detail. */
  readonly problems: readonly LogProblem[];
  /** The used rows (indices in the log) that have it, and how many of those that are not used tell of a customer. */
  readonly among: readonly number[];
  readonly customers: number;
  /** Rows of all that have it, as indices in the values of the log. */
  readonly rows: readonly number[];
}

interface Kept extends RowFinding {
  count: number;
  customers: number;
  readonly problems: LogProblem[];
  readonly among: number[];
  readonly rows: number[];
}

/** So many of a kind are told in detail. */
const IN_DETAIL = 20;
/** 1980-01-01: no lead log is older; a year typed for a date is read as a day of 1905. */
const LONG_AGO = 29221;
const FURTHER_DATES = ['mql', 'sql', 'opportunity', 'lost', 'contacted', 'rejectedOn', 'reviewedOn'] as const;
const STAGE_COUNTS = ['mqls', 'sqls'] as const;

type Note = (code: LogProblemCode, column: ColumnKey, more?: Pick<LogProblem, 'otherRow' | 'leads'>) => void;

/** A row that was read, as its problems are noted: `i` is its index in the log, -1 where it is not used. */
interface ReadRow {
  readonly row: number;
  readonly cells: readonly unknown[];
  readonly header: Header;
  readonly i: number;
}

export interface RowCheckOptions {
  readonly zone: Zone;
  readonly today: number;
  readonly asOf?: number | null;
}

/** Looks at every row of a log as it is read, and keeps what is wrong. */
export class LogChecker implements LogObserver {
  private readonly rowDays = {
    row: [] as number[],
    created: [] as number[],
    won: [] as number[],
    lost: [] as number[],
  };
  private readonly kinds = new Map<string, Kept>();
  private readonly rowsOfId = new Map<string, { readonly row: number; readonly cells: readonly unknown[] }[]>();
  private readonly firstRowOf = { channel: [] as number[], persona: [] as number[] };
  private readonly reader = new MomentReader();
  private readonly afterToday: number;
  private readonly afterTodayInstant: number;
  private readonly afterAsOf: number;
  private outcomes = false;

  constructor(private readonly options: RowCheckOptions) {
    this.afterToday = Math.floor(options.today) + 1;
    this.afterTodayInstant = options.zone.instantOf(this.afterToday);
    this.afterAsOf = options.asOf == null ? Infinity : Math.floor(options.asOf) + 1;
  }

  /** What was found, by kind and column: errors first, then in the order of the rows. */
  findings(): readonly RowFinding[] {
    const all = [...this.kinds.values()];
    const of = (wanted: LogProblem['severity']) => all.filter(({ severity }) => severity === wanted);
    return [...of('error'), ...of('warning')];
  }

  /** Where the used rows stand, and their days: asked for once, for a zone is slow to ask. */
  days(): RowDays {
    return this.rowDays;
  }

  /** The row in which each spelling of a label column comes first. */
  firstRows(side: 'channel' | 'persona'): readonly number[] {
    return this.firstRowOf[side];
  }

  /** Whether any row tells what became of its leads. */
  hasOutcomes(): boolean {
    return this.outcomes;
  }

  refused(row: number, cells: readonly unknown[], header: Header, facts: RowFacts): void {
    const note = this.noter('error', { row, cells, header, i: -1 });
    if (facts.created === MomentKind.blank) note('createdMissing', 'created');
    if (facts.created === MomentKind.notDate) note('createdNotDate', 'created');
    if (Number.isNaN(facts.leads)) note('leadsNotCount', 'leads');
    if (facts.won === MomentKind.notDate) note('wonNotDate', 'won');
    if (Number.isNaN(facts.customers)) note('customersNotCount', 'customers');
    if (facts.customers > facts.leads) {
      const typed = header.columns.customers !== -1 && !isBlank(cells[header.columns.customers]);
      note('customersAboveLeads', typed ? 'customers' : 'leads', { leads: facts.leads });
    }
  }

  used(row: number, cells: readonly unknown[], header: Header, log: Log, i: number): void {
    const read = { row, cells, header, i };
    const note = this.noter('warning', read);
    const cell = (key: ColumnKey) => (header.columns[key] === -1 ? '' : cells[header.columns[key]]);
    const created = serialAt(log.created, i, log.zone);
    const won = serialAt(log.won, i, log.zone);
    this.keepDays(row, created, won, serialAt(log.dates.get('lost')!, i, log.zone));
    if (created >= this.afterToday) note('inFuture', 'created');
    else if (created >= this.afterAsOf) note('createdAfterAsOf', 'created');
    if (created < LONG_AGO) note('createdLongAgo', 'created');
    this.checkOutcome(cell, { created, won }, note);
    for (const key of FURTHER_DATES) this.checkDate(cell(key), key, note);
    if (!isAmount(cell('amount'))) note('amountNotAmount', 'amount');
    if (Number.isNaN(countOf(cell('attempts'), 0))) note('notCount', 'attempts');
    for (const key of STAGE_COUNTS) {
      const count = countOf(cell(key), 0);
      if (Number.isNaN(count)) note('notCount', key);
      if (count > log.leads[i]!) note('countAboveLeads', key, { leads: log.leads[i]! });
    }
    this.checkLabels(read, log, note);
    const id = leadIdKey(cell('id'));
    if (id !== '') this.checkId(id, read, note);
  }

  private checkOutcome(cell: (key: ColumnKey) => unknown, day: { created: number; won: number }, note: Note): void {
    const isWon = !Number.isNaN(day.won);
    this.outcomes ||= isWon || !isBlank(cell('lost')) || !isBlank(cell('customers'));
    if (isWon && this.isPlaceholder(cell('won'))) note('placeholderDate', 'won');
    else if (day.won >= this.afterToday) note('inFuture', 'won');
    // A day without a time is midnight, so only another day tells that one comes before the other.
    else if (Math.floor(day.won) < Math.floor(day.created)) note('wonBeforeCreated', 'won');
    if (isWon && !isBlank(cell('lost'))) note('wonAndLost', 'lost');
  }

  /** A row that has the ID of an earlier one: the same lead in every cell, or the ID of another. */
  private checkId(id: string, { row, cells }: ReadRow, note: Note): void {
    const earlier = this.rowsOfId.get(id);
    if (earlier === undefined) {
      this.rowsOfId.set(id, [{ row, cells }]);
      return;
    }
    const same = earlier.find((other) => isSameRow(other.cells, cells));
    if (same) {
      note('duplicateRow', 'id', { otherRow: same.row });
      return;
    }
    note('duplicateId', 'id', { otherRow: earlier[0]!.row });
    earlier.push({ row, cells });
  }

  private keepDays(row: number, created: number, won: number, lost: number): void {
    const { rowDays } = this;
    rowDays.row.push(row);
    rowDays.created.push(Math.floor(created));
    rowDays.won.push(Math.floor(won));
    rowDays.lost.push(Math.floor(lost));
  }

  private checkDate(cell: unknown, key: ColumnKey, note: Note): void {
    const { reader } = this;
    const kind = reader.read(cell);
    if (kind === MomentKind.blank) return;
    if (kind === MomentKind.notDate) note('notDate', key);
    const isLater =
      (kind === MomentKind.civil && reader.value >= this.afterToday) ||
      (kind === MomentKind.instant && reader.value >= this.afterTodayInstant);
    if (this.isPlaceholder(cell)) note('placeholderDate', key);
    else if (isLater) note('inFuture', key);
  }

  /** Whether a cell holds a day that programs write where they have none. */
  private isPlaceholder(cell: unknown): boolean {
    const { reader } = this;
    const kind = reader.read(cell);
    if (kind === MomentKind.civil) return isNoDay(utcMsOfSerial(reader.value));
    return kind === MomentKind.instant && isNoDay(reader.value);
  }

  private checkLabels({ row, cells, header, i }: ReadRow, log: Log, note: Note): void {
    for (const side of ['channel', 'persona'] as const) {
      this.firstRowOf[side][log[side].ids[i]!] ??= row;
      const cell = cells[header.columns[side]];
      if (typeof cell === 'object' && cell !== null) note('labelIsDate', side);
    }
  }

  private noter(severity: LogProblem['severity'], { row, cells, header, i }: ReadRow): Note {
    return (code, column, more = {}) => {
      const kind = this.kindOf(severity, code, column);
      const cell = (key: ColumnKey) => (header.columns[key] === -1 ? '' : cells[header.columns[key]]);
      kind.count++;
      kind.rows.push(row);
      if (i >= 0) kind.among.push(i);
      else if (!isBlank(cell('won')) || !isBlank(cell('customers'))) kind.customers++;
      if (kind.problems.length >= IN_DETAIL) return;
      kind.problems.push({ severity, code, row, column, value: this.text(cell(column), column), ...more });
    };
  }

  private kindOf(severity: LogProblem['severity'], code: LogProblemCode, column: ColumnKey): Kept {
    const known = this.kinds.get(`${code} ${column}`);
    if (known !== undefined) return known;
    const kind: Kept = { severity, code, column, count: 0, customers: 0, problems: [], among: [], rows: [] };
    this.kinds.set(`${code} ${column}`, kind);
    return kind;
  }

  /** Dates as civil days of the log's zone, and everything else as it stands. */
  private text(cell: unknown, column: ColumnKey): string {
    return shown(cell, columnOf(column).type === 'dateTime' || typeof cell === 'object' ? this.options.zone : null);
  }
}

/** Whether two rows hold the same in every cell, in columns of one's own too. */
function isSameRow(a: readonly unknown[], b: readonly unknown[]): boolean {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [one, other] = [a[i] ?? '', b[i] ?? ''];
    if (one !== other && !(timeOf(one) === timeOf(other))) return false;
  }
  return true;
}

/** Whether an amount is blank or an amount of money from 0 upwards. */
function isAmount(cell: unknown): boolean {
  return isBlank(cell) || (typeof cell === 'number' && cell >= 0 && cell <= MAX_MONEY);
}

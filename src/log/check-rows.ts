import { isBlank, MAX_MONEY, shown } from '../base/cells';
import { MomentKind, MomentReader } from '../base/dates';
import { labelText } from '../base/labels';
import { serialAt, type Zone } from '../base/zone';
import { type ColumnKey, columnOf } from './columns';
import type { Header } from './header';
import { countOf, type Log, type LogObserver, type RowFacts } from './log';

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

const MOST_PROBLEMS = 200;
/** 1980-01-01: no lead log is older; a year typed for a date is read as a day of 1905. */
const LONG_AGO = 29221;
const FURTHER_DATES = ['mql', 'sql', 'opportunity', 'lost', 'contacted', 'rejectedOn', 'reviewedOn'] as const;
const STAGE_COUNTS = ['mqls', 'sqls'] as const;

type Note = (code: LogProblemCode, column: ColumnKey, more?: Pick<LogProblem, 'otherRow' | 'leads'>) => void;

export interface RowCheckOptions {
  readonly zone: Zone;
  readonly today: number;
  readonly asOf?: number | null;
}

/** Looks at every row of a log as it is read, and keeps what is wrong. */
export class LogChecker implements LogObserver {
  readonly counts: Partial<Record<LogProblemCode, number>> = {};
  private readonly found = { error: [] as LogProblem[], warning: [] as LogProblem[] };
  private readonly rowOfId = new Map<string, number>();
  private readonly firstRowOf = { channel: [] as number[], persona: [] as number[] };
  private readonly reader = new MomentReader();
  private readonly afterToday: number;
  private readonly afterTodayInstant: number;
  private readonly afterAsOf: number;

  constructor(private readonly options: RowCheckOptions) {
    this.afterToday = Math.floor(options.today) + 1;
    this.afterTodayInstant = options.zone.instantOf(this.afterToday);
    this.afterAsOf = options.asOf == null ? Infinity : Math.floor(options.asOf) + 1;
  }

  /** At most 200 problems in the order of the rows; warnings give way to errors. */
  problems(): LogProblem[] {
    const { error, warning } = this.found;
    return [...error, ...warning].slice(0, MOST_PROBLEMS).sort((a, b) => a.row - b.row);
  }

  /** The row in which each spelling of a label column comes first. */
  firstRows(side: 'channel' | 'persona'): readonly number[] {
    return this.firstRowOf[side];
  }

  refused(row: number, cells: readonly unknown[], header: Header, facts: RowFacts): void {
    const note = this.noter('error', row, cells, header);
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
    const note = this.noter('warning', row, cells, header);
    const cell = (key: ColumnKey) => (header.columns[key] === -1 ? '' : cells[header.columns[key]]);
    const created = serialAt(log.created, i, log.zone);
    const won = serialAt(log.won, i, log.zone);
    if (created >= this.afterToday) note('inFuture', 'created');
    else if (created >= this.afterAsOf) note('createdAfterAsOf', 'created');
    if (created < LONG_AGO) note('createdLongAgo', 'created');
    if (won >= this.afterToday) note('inFuture', 'won');
    // A day without a time is midnight, so only another day tells that one comes before the other.
    if (Math.floor(won) < Math.floor(created)) note('wonBeforeCreated', 'won');
    if (!Number.isNaN(won) && !isBlank(cell('lost'))) note('wonAndLost', 'lost');
    for (const key of FURTHER_DATES) this.checkDate(cell(key), key, note);
    if (!isAmount(cell('amount'))) note('amountNotAmount', 'amount');
    if (Number.isNaN(countOf(cell('attempts'), 0))) note('notCount', 'attempts');
    for (const key of STAGE_COUNTS) {
      const count = countOf(cell(key), 0);
      if (Number.isNaN(count)) note('notCount', key);
      if (count > log.leads[i]!) note('countAboveLeads', key, { leads: log.leads[i]! });
    }
    this.checkLabels(row, cells, header, log, i, note);
    const id = labelText(cell('id'));
    if (id === '') return;
    const otherRow = this.rowOfId.get(id);
    if (otherRow === undefined) this.rowOfId.set(id, row);
    else note('duplicateId', 'id', { otherRow });
  }

  private checkDate(cell: unknown, key: ColumnKey, note: Note): void {
    const { reader } = this;
    const kind = reader.read(cell);
    if (kind === MomentKind.notDate) note('notDate', key);
    const isLater =
      (kind === MomentKind.civil && reader.value >= this.afterToday) ||
      (kind === MomentKind.instant && reader.value >= this.afterTodayInstant);
    if (isLater) note('inFuture', key);
  }

  private checkLabels(row: number, cells: readonly unknown[], header: Header, log: Log, i: number, note: Note): void {
    for (const side of ['channel', 'persona'] as const) {
      this.firstRowOf[side][log[side].ids[i]!] ??= row;
      const cell = cells[header.columns[side]];
      if (typeof cell === 'object' && cell !== null) note('labelIsDate', side);
    }
  }

  private noter(severity: LogProblem['severity'], row: number, cells: readonly unknown[], header: Header): Note {
    return (code, column, more = {}) => {
      this.counts[code] = (this.counts[code] ?? 0) + 1;
      const list = this.found[severity];
      if (list.length >= MOST_PROBLEMS) return;
      const cell = header.columns[column] === -1 ? '' : cells[header.columns[column]];
      list.push({ severity, code, row, column, value: this.text(cell, column), ...more });
    };
  }

  /** Dates as civil days of the log's zone, and everything else as it stands. */
  private text(cell: unknown, column: ColumnKey): string {
    return shown(cell, columnOf(column).type === 'dateTime' || typeof cell === 'object' ? this.options.zone : null);
  }
}

/** Whether an amount is blank or an amount of money from 0 upwards. */
function isAmount(cell: unknown): boolean {
  return isBlank(cell) || (typeof cell === 'number' && cell >= 0 && cell <= MAX_MONEY);
}

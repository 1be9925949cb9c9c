import type { ColumnKey } from '../../columns';
import { leadIdKey } from '../../lead-ids';
import type { LogKey } from '../../own-columns';
import type { Blanks } from '../blanks';
import { isNoText } from '../nothing';
import type { ImportPlan, PlannedColumn } from '../plan';
import { RowReader } from '../row-reader';
import type { RowNote } from '../rows';
import type { OutcomeKind } from '../stages';
import type { FileColumn, Table } from '../table';

/** What is kept of the deals of a lead, in the columns of the log it goes into. */
export const DEAL_KEYS = ['outcome', 'won', 'lost', 'amount', 'lostReason', 'opportunity'] as const;

/** A deal in the words of the log: canonical texts, '' for nothing. */
export interface Deal {
  readonly row: number;
  /** All rows of the deal, of which that is the last. */
  readonly rows: readonly number[];
  readonly kind: OutcomeKind;
  readonly won: string;
  readonly lost: string;
  readonly amount: string;
  readonly lostReason: string;
  readonly opportunity: string;
}

type Told = Exclude<(typeof DEAL_KEYS)[number], 'outcome'>;

/** What a deal says in columns of its own. */
const TOLD: ReadonlySet<LogKey> = new Set<Told>(['won', 'lost', 'amount', 'lostReason', 'opportunity']);
/** Dates to come are pointed out when the leads are read. */
const NEVER = '~';

/** The deals of a file, and what there is to say of its rows. */
export interface ReadDeals {
  readonly deals: readonly Deal[];
  /** Rows of which no deal can be made. */
  readonly unusable: number;
  readonly notes: readonly RowNote[];
  /** Words and days of theirs that were taken for nothing. */
  readonly blanks: readonly Blanks[];
}

/** Reads a cell of a row as planned; what cannot be read is blank. */
export function cellReader({ columns }: ImportPlan): (row: readonly string[], key: ColumnKey) => string {
  const byKey = new Map<LogKey, PlannedColumn>(columns.map((column) => [column.key, column]));
  return (row, key) => {
    const column = byKey.get(key);
    if (column === undefined) return '';
    const text = column.read(column.from ? column.from(row) : (row[column.index] ?? ''));
    return typeof text === 'string' ? text : '';
  };
}

/**
 * The deals of a file. One that stands in several rows, as a report with a row for every product has it, is what its last row says,
 * as it is for the import.
 * @param id the column that tells which rows are of one deal
 */
export function readDeals(table: Table, plan: ImportPlan, id: FileColumn | null): ReadDeals {
  const columns = plan.columns.filter(({ key }) => TOLD.has(key));
  const reader = new RowReader(table, { ...plan, columns }, NEVER, false);
  const cells = table.rows.map((_, row) => reader.read(row)?.cells ?? null);
  const deals = rowsByDeal(table, id, (row) => cells[row] !== null).map((rows): Deal => {
    const row = rows.at(-1)!;
    const of = (key: Told): string => cells[row]![reader.at[key] ?? -1] ?? '';
    const [won, lost] = [of('won'), of('lost')];
    const told = won === '' ? (lost === '' ? 'open' : 'lost') : 'won';
    const kind = plan.outcome?.kindOf(table.rows[row]!) ?? told;
    const rest = { amount: of('amount'), lostReason: of('lostReason'), opportunity: of('opportunity') };
    return { row, rows, kind, won, lost, ...rest };
  });
  const { refused, warnings } = reader;
  return {
    deals,
    unusable: cells.filter((row) => row === null).length,
    notes: [...refused, ...warnings],
    blanks: reader.blanks.found,
  };
}

/** The usable rows of each deal; a row without an ID is one of its own. */
function rowsByDeal(table: Table, id: FileColumn | null, isUsable: (row: number) => boolean): number[][] {
  const ofId = new Map<string, number[]>();
  return table.rows.flatMap((cells, row) => {
    if (!isUsable(row)) return [];
    const key = id === null ? '' : leadIdKey(cells[id.index] ?? '');
    const before = isNoText(key) ? undefined : ofId.get(key);
    before?.push(row);
    if (before !== undefined) return [];
    const rows = [row];
    ofId.set(key, rows);
    return [rows];
  });
}

/**
 * What a lead is by its deals, in the order of `DEAL_KEYS`: won on the day of the first won one, with the amounts of all won ones;
 * lost where all are lost, with the last; else open.
 */
export function outcomeOfDeals(deals: readonly Deal[]): string[] {
  const won = deals.filter(({ kind }) => kind === 'won');
  const isLost = won.length === 0 && deals.length > 0 && deals.every(({ kind }) => kind === 'lost');
  const kind = deals.length === 0 ? '' : won.length > 0 ? 'won' : isLost ? 'lost' : 'open';
  const last = isLost ? sorted(deals, ({ lost, lostReason }) => `${lost}\n${lostReason}`).pop() : undefined;
  const amounts = won.flatMap(({ amount }) => (amount === '' ? [] : [Number(amount)]));
  return [
    kind,
    first(won.map((deal) => deal.won)),
    last?.lost ?? '',
    amounts.length === 0 ? '' : sumOf(amounts),
    last?.lostReason ?? '',
    first(deals.map(({ opportunity }) => opportunity)),
  ];
}

const first = (texts: readonly string[]): string => texts.filter((text) => text !== '').sort()[0] ?? '';

const sorted = <T>(items: readonly T[], by: (item: T) => string): T[] =>
  [...items].sort((a, b) => (by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : 0));

/** In any order the same: in ten-thousandths, which are whole numbers. */
function sumOf(amounts: readonly number[]): string {
  const parts = 10000;
  return String(amounts.reduce((sum, amount) => sum + Math.round(amount * parts), 0) / parts);
}

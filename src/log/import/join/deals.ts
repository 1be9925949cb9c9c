import type { ColumnKey } from '../../columns';
import { leadIdKey } from '../../lead-ids';
import type { LogKey } from '../../own-columns';
import { isNoText } from '../nothing';
import type { ImportPlan, PlannedColumn } from '../plan';
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
export function readDeals(table: Table, plan: ImportPlan, id: FileColumn | null): Deal[] {
  const read = cellReader(plan);
  return rowsByDeal(table, id).map((rows) => {
    const row = rows.at(-1)!;
    const cells = table.rows[row]!;
    const [won, lost] = [read(cells, 'won'), read(cells, 'lost')];
    const told = won === '' ? (lost === '' ? 'open' : 'lost') : 'won';
    const rest = { amount: read(cells, 'amount'), lostReason: read(cells, 'lostReason') };
    return {
      row,
      rows,
      kind: plan.outcome?.kindOf(cells) ?? told,
      won,
      lost,
      opportunity: read(cells, 'opportunity'),
      ...rest,
    };
  });
}

/** The rows of each deal; a row without an ID is one of its own. */
function rowsByDeal(table: Table, id: FileColumn | null): number[][] {
  const ofId = new Map<string, number[]>();
  return table.rows.flatMap((cells, row) => {
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

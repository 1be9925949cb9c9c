import type { ColumnKey } from '../../columns';
import type { LogKey } from '../../own-columns';
import type { ImportPlan, PlannedColumn } from '../plan';
import type { OutcomeKind } from '../stages';
import type { Table } from '../table';

/** What is kept of the deals of a lead, in the columns of the log it goes into. */
export const DEAL_KEYS = ['outcome', 'won', 'lost', 'amount', 'lostReason', 'opportunity'] as const;

/** A deal in the words of the log: canonical texts, '' for nothing. */
export interface Deal {
  readonly row: number;
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

export function readDeals(table: Table, plan: ImportPlan): Deal[] {
  const read = cellReader(plan);
  return table.rows.map((cells, row) => {
    const [won, lost] = [read(cells, 'won'), read(cells, 'lost')];
    const told = won === '' ? (lost === '' ? 'open' : 'lost') : 'won';
    const rest = { amount: read(cells, 'amount'), lostReason: read(cells, 'lostReason') };
    return {
      row,
      kind: plan.outcome?.kindOf(cells) ?? told,
      won,
      lost,
      opportunity: read(cells, 'opportunity'),
      ...rest,
    };
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

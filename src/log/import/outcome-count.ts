import type { ColumnKey } from '../columns';
import type { ImportPlan } from './plan';
import type { ImportRow } from './rows';
import type { Table } from './table';

/** What the stage made of the leads of a file. */
interface OutcomeTally {
  /** The label of the stage's column. */
  readonly column: string;
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  /** Won without a date: they count as customers, and of no month. */
  readonly undatedWins: number;
  /** Lost without a date: nothing in the log can say so. */
  readonly undatedLosses: number;
}

export interface OutcomeOfRows {
  /** What the stage made of the rows; null where no column is it. */
  readonly outcome: OutcomeTally | null;
  /** Rows that count as won although a stage of the file, which is left out, says otherwise. */
  readonly contradicted: { readonly column: string; readonly stage: string; readonly count: number } | null;
  /** Rows with a date of winning that the stage drops, and what it says of them; null where there are none. */
  readonly droppedWins: {
    readonly column: string;
    readonly stage: string;
    readonly values: readonly string[];
    readonly count: number;
  } | null;
  /** Rows that are lost because a reason of the loss stands beside an open stage; null where there are none. */
  readonly lostByReason: { readonly column: string; readonly stage: string; readonly count: number } | null;
  /** Whether the file tells which leads were won; without it rates cannot be known. */
  readonly outcomeKnown: boolean;
  /** Set where it does, and of many leads none is won. */
  readonly noneWon: boolean;
}

/** So many leads without a win are worth a word. */
const MANY_ROWS = 20;

/** A row that is imported, and which row of the file it is. */
export type KeptRow = readonly [ImportRow, number];

/** What is known of the outcome of the rows that are imported. */
export function outcomeOfRows(table: Table, plan: ImportPlan, kept: readonly KeptRow[]): OutcomeOfRows {
  const { outcome, columns } = plan;
  const at = (key: ColumnKey) => columns.findIndex((column) => column.key === key);
  const knowsWins = outcome === null || outcome.values.some(({ kind }) => kind === 'won');
  const [won, customers] = [at('won'), at('customers')];
  const outcomeKnown = knowsWins && (won !== -1 || customers !== -1);
  const isWon = (cells: readonly string[]) => (cells[won] ?? '') !== '' || Number(cells[customers] ?? '') > 0;
  return {
    outcome: outcome === null ? null : tallyOf(table, plan, kept, at),
    contradicted: contradictedOf(table, plan, kept, at),
    droppedWins: droppedOf(table, plan, kept, columns[won]?.label ?? ''),
    lostByReason: lostByReasonOf(table, plan, kept, columns[at('lostReason')]?.label ?? ''),
    outcomeKnown,
    noneWon: outcomeKnown && kept.length >= MANY_ROWS && !kept.some(([{ cells }]) => isWon(cells)),
  };
}

function tallyOf(
  table: Table,
  { outcome }: ImportPlan,
  kept: readonly KeptRow[],
  at: (key: ColumnKey) => number,
): OutcomeTally {
  const found = { won: 0, lost: 0, open: 0, undatedWins: 0, undatedLosses: 0 };
  const [won, lost, customers] = [at('won'), at('lost'), at('customers')];
  for (const [{ cells }, row] of kept) {
    const kind = outcome!.kindOf(table.rows[row]!);
    found[kind]++;
    // A win after today is none yet: it has neither a date nor a customer.
    if (kind === 'won' && (cells[won] ?? '') === '' && Number(cells[customers] ?? '') > 0) found.undatedWins++;
    if (kind === 'lost' && (cells[lost] ?? '') === '') found.undatedLosses++;
  }
  return { column: outcome!.column.label, ...found };
}

function contradictedOf(
  table: Table,
  { overlooked, columns }: ImportPlan,
  kept: readonly KeptRow[],
  at: (key: ColumnKey) => number,
): OutcomeOfRows['contradicted'] {
  const won = at('won');
  if (overlooked === null || won === -1) return null;
  const count = kept.filter(
    ([{ cells }, row]) => cells[won] !== '' && overlooked.kindOf(table.rows[row]!) !== 'won',
  ).length;
  return count === 0 ? null : { column: columns[won]!.label, stage: overlooked.column.label, count };
}

function lostByReasonOf(
  table: Table,
  { outcome }: ImportPlan,
  kept: readonly KeptRow[],
  column: string,
): OutcomeOfRows['lostByReason'] {
  const count = outcome === null ? 0 : kept.filter(([, row]) => outcome.isLostByReason(table.rows[row]!)).length;
  return count === 0 ? null : { column, stage: outcome!.column.label, count };
}

function droppedOf(
  table: Table,
  { outcome, dropsWin }: ImportPlan,
  kept: readonly KeptRow[],
  column: string,
): OutcomeOfRows['droppedWins'] {
  if (outcome === null) return null;
  const rows = kept.map(([, row]) => table.rows[row]!).filter(dropsWin);
  const keys = new Set(rows.map((row) => outcome.keyOf(row)));
  const values = outcome.values.flatMap(({ key, value }) => (keys.has(key) ? [value] : []));
  return rows.length === 0 ? null : { column, stage: outcome.column.label, values, count: rows.length };
}

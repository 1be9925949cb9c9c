import { LabelColumn } from '../../base/label-column';
import type { ColumnKey } from '../columns';
import { labelOutcome } from '../outcome';
import type { PlannedColumn } from './plan';
import type { Outcomes } from './refusal-bias';
import type { ImportRow } from './rows';

/** From so many rows on, and this share of them won, no sales team is that good. */
const MANY_ROWS = 20;
const ALL_WON = 0.98;

/** Where each column of the log stands in the cells of a row. */
export type Places = Readonly<Partial<Record<ColumnKey, number>>>;

export const placesOf = (columns: readonly PlannedColumn[]): Places =>
  Object.fromEntries(columns.map(({ key }, i) => [key, i]));

/** Leads and customers of a row; a blank count is read as the log reads it. */
export function outcomeOf(at: Places, cells: readonly string[]): Outcomes {
  const cell = (key: ColumnKey): string => cells[at[key] ?? -1] ?? '';
  const [leads, customers] = [cell('leads'), cell('customers')];
  return {
    leads: leads === '' ? 1 : Number(leads),
    customers: customers === '' ? Number(cell('won') !== '') : Number(customers),
  };
}

export function sumOf(columns: readonly PlannedColumn[], rows: readonly ImportRow[]): Outcomes {
  const at = placesOf(columns);
  let [leads, customers] = [0, 0];
  for (const { cells } of rows) {
    const row = outcomeOf(at, cells);
    leads += row.leads;
    customers += row.customers;
  }
  return { leads, customers };
}

/** Set when the persona is known for won leads only, so that rates by persona would all be 100 %. */
export function personaOutcome(
  columns: readonly PlannedColumn[],
  rows: readonly ImportRow[],
): { readonly known: number; readonly of: number } | null {
  const at = placesOf(columns);
  if (at.persona === undefined || (at.won === undefined && at.customers === undefined)) return null;
  const labels = new LabelColumn(rows.length);
  const sums = { leads: new Float64Array(rows.length), customers: new Float64Array(rows.length) };
  rows.forEach(({ cells }, i) => {
    labels.set(i, cells[at.persona!]);
    const label = labels.ids[i]!;
    const { leads, customers } = outcomeOf(at, cells);
    sums.leads[label]! += leads;
    sums.customers[label]! += customers;
  });
  const { known, of, outcomeOnly } = labelOutcome(labels, sums.leads, sums.customers);
  return outcomeOnly ? { known, of } : null;
}

/** Set when practically every lead would count as won: the column is likely to hold a closing date of any kind. */
export function allWon(
  columns: readonly PlannedColumn[],
  rows: readonly ImportRow[],
): { readonly won: number; readonly of: number } | null {
  const at = columns.findIndex(({ key }) => key === 'won');
  const won = at === -1 ? 0 : rows.filter(({ cells }) => cells[at] !== '').length;
  return rows.length >= MANY_ROWS && won >= rows.length * ALL_WON ? { won, of: rows.length } : null;
}

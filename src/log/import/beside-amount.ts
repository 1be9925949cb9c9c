import { foldLabel } from '../../base/labels';
import { currencyColumns } from './currency-columns';
import { isNoText } from './nothing';
import { type Period, periodIn } from './number-forms';
import { type Table, valuesOf } from './table';

/** From this share of its values on, a column is one of periods. */
const MOST = 0.9;
/** Rows a column is judged by. */
const SAMPLE = 200;

/**
 * Currencies that a column beside the amounts gives for those that are filled in, in the order they come; of several such columns,
 * the one that tells most of them apart.
 */
export function currenciesBeside(table: Table, amount: number): string[] {
  const others = table.columns.filter(({ index }) => index !== amount);
  const label = table.columns.find(({ index }) => index === amount)?.label ?? '';
  const told = currencyColumns(others, (index) => valuesOf(table, index), label);
  return told
    .map(({ index, read }) => ofAmounts(table, amount, index, read))
    .reduce((most, next) => (next.length > most.length ? next : most), []);
}

/** Periods that a column beside the amounts gives: "Monthly", "Annual"; beside them, an amount without one is paid once. */
export function periodsBeside(table: Table, amount: number): Period[] {
  const [beside] = table.columns
    .filter(({ index }) => index !== amount && isSuch(table, index, periodOfCell))
    .sort((a, b) => Math.abs(a.index - amount) - Math.abs(b.index - amount));
  return beside === undefined
    ? []
    : ofAmounts(table, amount, beside.index, (cell) => (isNoText(cell) ? 'once' : periodOfCell(cell)));
}

function periodOfCell(cell: string): Period | null {
  return periodIn(foldLabel(cell).replace(/^(?:per|par|every|chaque|1|billed)\s/, ''));
}

/** What a column says of the rows that have an amount. */
function ofAmounts<T extends string>(
  table: Table,
  amount: number,
  beside: number,
  read: (cell: string) => T | null,
): T[] {
  const found = new Set<T>();
  // Cells of such a column are a few words, again and again.
  const words = new Map<string, T | null>();
  for (const row of table.rows) {
    if (isNoText(row[amount] ?? '')) continue;
    const cell = row[beside] ?? '';
    let word = words.get(cell);
    if (word === undefined) {
      word = read(cell);
      words.set(cell, word);
    }
    if (word !== null) found.add(word);
  }
  return [...found];
}

function isSuch(table: Table, index: number, read: (cell: string) => string | null): boolean {
  let [values, such] = [0, 0];
  for (const row of table.rows) {
    if (values === SAMPLE) break;
    const cell = row[index] ?? '';
    if (isNoText(cell)) continue;
    values++;
    if (read(cell) !== null) such++;
    else if (values - such > SAMPLE * (1 - MOST)) return false;
  }
  return values > 0 && such >= values * MOST;
}

import { foldLabel } from '../../base/labels';
import { currencyIn } from './currencies';
import { isNoText } from './nothing';
import { type Period, periodIn } from './number-forms';
import type { Table } from './table';

/** From this share of its values on, a column is one of currencies. */
const MOST = 0.9;
/** Rows a column is judged by. */
const SAMPLE = 200;

/** Currencies that a column beside the amounts gives for those that are filled in, in the order they come. */
export const currenciesBeside = (table: Table, amount: number): string[] => besideAmount(table, amount, currencyIn);

/** Periods that a column beside the amounts gives: "Monthly", "Annual". */
export const periodsBeside = (table: Table, amount: number): Period[] => besideAmount(table, amount, periodOfCell);

function periodOfCell(cell: string): Period | null {
  return periodIn(foldLabel(cell).replace(/^(?:per|par|every|chaque|1|billed)\s/, ''));
}

/** What the nearest column of such values says of the rows that have an amount. */
function besideAmount<T extends string>(table: Table, amount: number, read: (cell: string) => T | null): T[] {
  const beside = table.columns
    .filter(({ index }) => index !== amount && isSuch(table, index, read))
    .sort((a, b) => Math.abs(a.index - amount) - Math.abs(b.index - amount))[0];
  if (beside === undefined) return [];
  const found = new Set<T>();
  // Cells of such a column are a few words, again and again.
  const words = new Map<string, T | null>();
  for (const row of table.rows) {
    if (isNoText(row[amount] ?? '')) continue;
    const cell = row[beside.index] ?? '';
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

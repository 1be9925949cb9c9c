import { cellsOf } from '../base/cells';
import { labelText } from '../base/labels';
import type { Header } from './header';
import { currencyColumns } from './import/currency-columns';
import type { Log } from './log';
import type { FoundPattern, RowDays } from './patterns';

/** The currency of a row of the log, null where nothing says it. */
type CurrencyOf = (row: number) => string | null;

/** What the columns of somebody's own that name the currencies of the amounts say; nothing where there is none. */
function currencyReaders(rows: readonly unknown[], header: Header): CurrencyOf[] {
  const labels = cellsOf(rows[header.row]).map((cell) => labelText(cell));
  const ours = new Set(Object.values(header.columns));
  const own = labels.flatMap((label, index) => (ours.has(index) ? [] : [{ index, label }]));
  const textOf = (row: number, column: number) => labelText(cellsOf(rows[row])[column]);
  function* valuesOf(column: number): Iterable<string> {
    for (let row = header.row + 1; row < rows.length; row++) yield textOf(row, column);
  }
  const found = currencyColumns(own, valuesOf, labels[header.columns.amount] ?? '');
  return found.map(
    ({ index, read }) =>
      (row) =>
        read(textOf(row, index)),
  );
}

/** The rows of the log that have an amount, by its currency, those of the most frequent one first. */
function rowsByCurrency(log: Log, days: RowDays, currencyOf: CurrencyOf): (readonly [string, number[]])[] {
  const rowsOf = new Map<string, number[]>();
  for (let i = 0; i < log.used; i++) {
    const currency = log.amount![i]! > 0 ? currencyOf(days.row[i]!) : null;
    if (currency === null) continue;
    const known = rowsOf.get(currency);
    if (known === undefined) rowsOf.set(currency, [i]);
    else known.push(i);
  }
  return [...rowsOf].sort(([, a], [, b]) => b.length - a.length);
}

/** Amounts of several currencies, by a column of somebody's own that names them; null where there is one at most. */
export function severalCurrencies(
  values: readonly unknown[],
  log: Log,
  days: RowDays,
): { readonly found: FoundPattern; readonly main: string; isMain(i: number): boolean } | null {
  const { header, amount } = log;
  if (header === null || amount === null) return null;
  const told = currencyReaders(values, header)
    .map((currencyOf) => ({ currencyOf, rowsOf: rowsByCurrency(log, days, currencyOf) }))
    // Of several such columns, the one that tells most currencies apart.
    .sort((a, b) => b.rowsOf.length - a.rowsOf.length)[0];
  if (told === undefined || told.rowsOf.length < 2) return null;
  const { currencyOf, rowsOf } = told;
  const [[main], ...others] = rowsOf as [(typeof rowsOf)[number], ...typeof rowsOf];
  const among = others.flatMap(([, rows]) => rows).sort((a, b) => a - b);
  const of = rowsOf.reduce((sum, [, rows]) => sum + rows.length, 0);
  const label = rowsOf.map(([currency]) => currency).join(', ');
  const place = { row: days.row[among[0]!]!, column: 'amount' } as const;
  const found = { code: 'severalCurrencies', ...place, day: null, label, count: among.length, of, among } as const;
  return { found, main, isMain: (i) => currencyOf(days.row[i]!) === main };
}

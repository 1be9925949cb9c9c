import { cellsOf, isBlank } from '../base/cells';
import { labelText } from '../base/labels';
import type { Header } from './header';
import { currencyIn } from './import/currencies';
import type { Log } from './log';
import type { FoundPattern, RowDays } from './patterns';

/** From this share of its values on, a column is one of currencies. */
const MOST = 0.9;
/** Rows a column is judged by. */
const SAMPLE = 200;

/** The column of somebody's own (from 0) that names the currencies of the amounts, the nearest to them; -1 for none. */
function currencyColumn(rows: readonly unknown[], header: Header): number {
  const { amount } = header.columns;
  if (amount === -1) return -1;
  const ours = new Set(Object.values(header.columns));
  const own = cellsOf(rows[header.row]).flatMap((_, column) => (ours.has(column) ? [] : [column]));
  const near = own.sort((a, b) => Math.abs(a - amount) - Math.abs(b - amount));
  return near.find((column) => namesCurrencies(rows, header, column)) ?? -1;
}

function namesCurrencies(rows: readonly unknown[], header: Header, column: number): boolean {
  let [values, such] = [0, 0];
  for (let row = header.row + 1; row < rows.length && values < SAMPLE; row++) {
    const cell = cellsOf(rows[row])[column];
    if (isBlank(cell)) continue;
    values++;
    if (currencyIn(labelText(cell)) !== null) such++;
  }
  return values > 0 && such >= values * MOST;
}

/** Amounts of several currencies, by a column of somebody's own that names them; null where there is one at most. */
export function severalCurrencies(
  values: readonly unknown[],
  log: Log,
  days: RowDays,
): { readonly found: FoundPattern; readonly main: string; isMain(i: number): boolean } | null {
  const { header, amount, used } = log;
  const column = header === null || amount === null ? -1 : currencyColumn(values, header);
  if (column === -1) return null;
  const currencyOf = (i: number): string | null => currencyIn(labelText(cellsOf(values[days.row[i]!])[column]));
  const rowsOf = new Map<string, number[]>();
  let of = 0;
  for (let i = 0; i < used; i++) {
    const currency = amount![i]! > 0 ? currencyOf(i) : null;
    if (currency === null) continue;
    of++;
    const known = rowsOf.get(currency);
    if (known === undefined) rowsOf.set(currency, [i]);
    else known.push(i);
  }
  const [most, ...others] = [...rowsOf].sort(([, a], [, b]) => b.length - a.length);
  if (most === undefined || others.length === 0) return null;
  const among = others.flatMap(([, rows]) => rows).sort((a, b) => a - b);
  const label = [most, ...others].map(([currency]) => currency).join(', ');
  const place = { row: days.row[among[0]!]!, column: 'amount' } as const;
  const found = { code: 'severalCurrencies', ...place, day: null, label, count: among.length, of, among } as const;
  return { found, main: most[0], isMain: (i) => currencyOf(i) === most[0] };
}

import type { Log } from '../../log/log';

/** What is counted in a segment of the window besides its leads and customers. */
export interface Counted {
  /** Customers whose date of winning lies in the window, whenever they came in. */
  readonly closed: number;
  /** Sales with a known amount, and their revenue. */
  readonly sales: number;
  readonly revenue: number;
  /** How many of the leads have become MQL and SQL; null where the log does not tell. */
  readonly mqls: number | null;
  readonly sqls: number | null;
}

interface Counting {
  /** The rows that count for anything, and the cell of each. */
  readonly rows: Int32Array;
  readonly cellOf: (i: number) => number;
  readonly cells: number;
  /** The customers known on the as-of day, by row. */
  readonly customers: Int32Array;
  /** Whether the leads of a row were created in the window, and whether they were won in it. */
  readonly created: (i: number) => boolean;
  readonly closed: (i: number) => boolean;
  /** How many leads of a row have reached a stage, NaN where a row does not tell. */
  readonly stages: Readonly<Record<'mqls' | 'sqls', ((i: number) => number) | null>>;
}

/** The counts of the cells, in one pass over the rows. */
export function counted({ amount, customers: everWon }: Log, of: Counting): Counted[] {
  const { rows, cellOf, customers } = of;
  const { mqls: mqlsOf, sqls: sqlsOf } = of.stages;
  const zeros = () => new Float64Array(of.cells);
  const [closed, sales, revenue, mqls, sqls] = [zeros(), zeros(), zeros(), zeros(), zeros()];
  const paid: number[] = [];
  for (const i of rows) {
    const cell = cellOf(i);
    if (of.closed(i)) closed[cell]! += everWon[i]!;
    if (!of.created(i)) continue;
    if (amount !== null && amount[i]! > 0 && customers[i]! > 0) paid.push(i);
    if (mqlsOf !== null) mqls[cell]! += mqlsOf(i) || 0;
    if (sqlsOf !== null) sqls[cell]! += sqlsOf(i) || 0;
  }
  // From the smallest amount on, so that the order of the rows changes no last digit.
  for (const i of paid.sort((a, b) => amount![a]! - amount![b]!)) {
    const cell = cellOf(i);
    sales[cell]! += customers[i]!;
    revenue[cell]! += amount![i]!;
  }
  return Array.from({ length: of.cells }, (_, cell) => ({
    ...{ closed: closed[cell]!, sales: sales[cell]!, revenue: revenue[cell]! },
    mqls: mqlsOf === null ? null : mqls[cell]!,
    sqls: sqlsOf === null ? null : sqls[cell]!,
  }));
}

/** Several cells as one. */
export function together(parts: readonly Counted[]): Counted {
  const sum = (key: keyof Counted) =>
    parts.reduce<number | null>((total, part) => (part[key] === null ? total : (total ?? 0) + part[key]), null);
  return {
    ...{ closed: sum('closed') ?? 0, sales: sum('sales') ?? 0, revenue: sum('revenue') ?? 0 },
    ...{ mqls: sum('mqls'), sqls: sum('sqls') },
  };
}

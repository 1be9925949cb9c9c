import { monthStart } from '../../base/dates';
import { foldLabel, labelText } from '../../base/labels';
import { momentOf } from '../../base/moments';
import type { Cell, Grid } from '../../base/types';
import type { Zone } from '../../base/zone';
import type { Patterns } from '../../sheet/patterns';
import { tab } from '../../sheet/tabs';
import { type Labels, labels } from '../../text';
import { currentOf, type VersionedRow } from './commitments';

/** Columns that together stand in no table but ours. */
const TELLING: readonly SignedKey[] = ['month', 'channel', 'persona', 'leads', 'signedOn', 'signedBy'];

export const signedTab = tab({
  key: 'signed',
  frozenRows: 1,
  recognises: ({ values }) =>
    values.some((row) => {
      const columns = labelled(row);
      return TELLING.every((key) => columns.has(key));
    }),
});

interface SignedColumn {
  readonly key: string;
  readonly label: keyof Labels<'sheet'>;
  readonly look: keyof Patterns;
  /** Whether a row cannot be signed without it; what else may be blank. */
  readonly filled?: true;
}

/** The columns of the log of signed commitments; found again by their labels, in either language. */
export const SIGNED_COLUMNS = [
  { key: 'month', label: 'signedMonth', look: 'month', filled: true },
  { key: 'channel', label: 'signedChannel', look: 'text' },
  { key: 'persona', label: 'signedPersona', look: 'text' },
  { key: 'leads', label: 'signedLeads', look: 'count', filled: true },
  { key: 'leadValue', label: 'signedLeadValue', look: 'money2' },
  { key: 'value', label: 'signedValue', look: 'money' },
  { key: 'rate', label: 'signedRate', look: 'rate' },
  { key: 'average', label: 'signedAverage', look: 'money2' },
  { key: 'target', label: 'signedTarget', look: 'count' },
  { key: 'rateLeads', label: 'signedRateLeads', look: 'count' },
  { key: 'rateCustomers', label: 'signedRateCustomers', look: 'count' },
  { key: 'goal', label: 'signedGoal', look: 'money' },
  { key: 'share', label: 'signedShare', look: 'rate' },
  { key: 'asOf', label: 'signedAsOf', look: 'date' },
  { key: 'months', label: 'signedMonths', look: 'count' },
  { key: 'currency', label: 'signedCurrency', look: 'text' },
  { key: 'signedOn', label: 'signedOn', look: 'dateTime', filled: true },
  { key: 'signedBy', label: 'signedBy', look: 'text' },
  { key: 'version', label: 'signedVersion', look: 'count' },
  { key: 'supersededOn', label: 'supersededOn', look: 'dateTime' },
] as const satisfies readonly SignedColumn[];

export type SignedKey = (typeof SIGNED_COLUMNS)[number]['key'];

/** What a signature writes; when a row is superseded is marked later. */
export type SignedRow = Readonly<Record<Exclude<SignedKey, 'supersededOn'>, Cell>>;

/** A row of the signed log, whose month could be read. */
export interface LogRow extends VersionedRow {
  /** First day of its month. */
  readonly month: number;
}

/** The signed log as it stands; rows and columns are counted from 0. */
export interface SignedLog {
  readonly values: Grid;
  /** The row of the headers, wherever it stands; null where there is none. */
  readonly header: number | null;
  readonly columns: ReadonlyMap<SignedKey, number>;
  readonly rows: readonly LogRow[];
  /** The rows of the current version of each month, by the month's first day. */
  readonly current: ReadonlyMap<number, readonly number[]>;
}

/** The columns in the order of this version, and of those that knew no versions: a repair has put theirs at the end. */
const ORDERS: readonly (readonly SignedKey[])[] = [
  SIGNED_COLUMNS.map(({ key }) => key),
  [...SIGNED_COLUMNS.flatMap(({ key }) => (key === 'version' ? [] : [key])), 'version'],
];

/** So many labels of ours stand in no row but the headers'. */
const ENOUGH_LABELS = 4;

export function seeSigned(values: Grid, zone: Zone): SignedLog {
  const found = values.findIndex((row) => labelled(row).size >= ENOUGH_LABELS);
  const header = found < 0 ? null : found;
  const columns = header === null ? unlabelled(values) : withRenamed(values, header);
  const at = (row: Grid[number], key: SignedKey): Cell => row[columns.get(key) ?? -1] ?? '';
  const rows = values.flatMap((cells, row): LogRow[] => {
    const day = row === header ? null : momentOf(at(cells, 'month'), zone);
    if (day === null) return [];
    const version = versionOf(at(cells, 'version'));
    return [{ row, month: monthStart(day), version, superseded: labelText(at(cells, 'supersededOn')) !== '' }];
  });
  const current = new Map<number, number[]>();
  for (const [month, ofMonth] of byMonth(rows)) {
    const counted = currentOf(ofMonth);
    if (counted.length > 0) {
      current.set(
        month,
        counted.map(({ row }) => row),
      );
    }
  }
  return { values, header, columns, rows, current };
}

/** The rows of each month, in the order of the log. */
export function byMonth(rows: readonly LogRow[]): ReadonlyMap<number, readonly LogRow[]> {
  const months = new Map<number, LogRow[]>();
  for (const row of rows) months.set(row.month, [...(months.get(row.month) ?? []), row]);
  return months;
}

const versionOf = (cell: Cell): number | null => (typeof cell === 'number' && cell >= 0 ? cell : null);

/** The columns whose labels stand in a row. */
export function labelled(row: readonly Cell[]): Map<SignedKey, number> {
  const folds = row.map((cell) => (typeof cell === 'string' ? foldLabel(cell) : ''));
  return new Map(
    SIGNED_COLUMNS.flatMap(({ key, label }): [SignedKey, number][] => {
      const names = (['en', 'fr'] as const).map((language) => foldLabel(labels(language, 'sheet')[label]));
      const index = folds.findIndex((fold) => names.includes(fold));
      return index < 0 ? [] : [[key, index]];
    }),
  );
}

/**
 * The columns by their labels, with those that somebody has renamed: where all others stand in their order, and what is in a
 * column may stand there. The last ones are not looked for: a column of one's own may stand in their place.
 */
function withRenamed(values: Grid, header: number): Map<SignedKey, number> {
  const names = values[header]!;
  const columns = labelled(names);
  const order = ORDERS.find((keys) => [...columns].every(([key, index]) => keys[index] === key));
  const rows = values.filter((_, row) => row > header);
  for (const column of SIGNED_COLUMNS) {
    const index = order?.indexOf(column.key) ?? -1;
    if (columns.has(column.key) || index < 0 || ADDED.has(column.key)) continue;
    if (labelText(names[index] ?? '') === '' || !rows.every((row) => isFit(row[index] ?? '', column))) continue;
    columns.set(column.key, index);
  }
  return columns;
}

const ADDED: ReadonlySet<SignedKey> = new Set(['version', 'supersededOn']);

/** The columns of a log whose headers are gone: those of an order that all its rows agree with; none where they agree with none. */
function unlabelled(values: Grid): Map<SignedKey, number> {
  const rows = values.filter((row) => row.some((cell) => cell !== ''));
  const fits = (row: Grid[number], order: readonly SignedKey[]) =>
    SIGNED_COLUMNS.every((column) => isFit(row[order.indexOf(column.key)] ?? '', column));
  const order = rows.length === 0 ? undefined : ORDERS.find((keys) => rows.every((row) => fits(row, keys)));
  return new Map(order?.map((key, index) => [key, index]));
}

/** Whether a cell may stand in a column. */
const isFit = (cell: Cell, column: SignedColumn): boolean =>
  cell === '' ? !column.filled : (KINDS[column.look]?.(cell) ?? true);

const isDate = (cell: Cell): boolean => typeof cell === 'object';
const isNumber = (cell: Cell): boolean => typeof cell === 'number';
/** What stands under a look; a label may look like anything. */
const KINDS: { readonly [K in keyof Patterns]?: (cell: Cell) => boolean } = {
  count: isNumber,
  money: isNumber,
  money2: isNumber,
  rate: isNumber,
  month: isDate,
  date: isDate,
  dateTime: isDate,
};

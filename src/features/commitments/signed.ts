import { foldLabel, labelText } from '../../base/labels';
import type { Cell, Grid } from '../../base/types';
import type { Book, Sheet } from '../../sheet/book';
import { protectTab } from '../../sheet/draw';
import { LOOK } from '../../sheet/look';
import type { Patterns } from '../../sheet/patterns';
import { tab } from '../../sheet/tabs';
import { textSafe } from '../../sheet/text-safe';
import { type Labels, labels } from '../../text';
import { dateOf } from '../settings/settings-read';

export const signedTab = tab({ key: 'signed', frozenRows: 1 });

export type SignedKey =
  | 'month'
  | 'channel'
  | 'persona'
  | 'leads'
  | 'leadValue'
  | 'value'
  | 'rate'
  | 'average'
  | 'target'
  | 'rateLeads'
  | 'rateCustomers'
  | 'goal'
  | 'share'
  | 'asOf'
  | 'months'
  | 'currency'
  | 'signedOn'
  | 'signedBy'
  | 'supersededOn';

interface SignedColumn {
  readonly key: SignedKey;
  readonly label: keyof Labels<'sheet'>;
  readonly look: keyof Patterns;
}

/** The columns of the log of signed commitments; found again by their labels, in either language. */
const SIGNED_COLUMNS: readonly SignedColumn[] = [
  { key: 'month', label: 'signedMonth', look: 'month' },
  { key: 'channel', label: 'signedChannel', look: 'text' },
  { key: 'persona', label: 'signedPersona', look: 'text' },
  { key: 'leads', label: 'signedLeads', look: 'count' },
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
  { key: 'signedOn', label: 'signedOn', look: 'dateTime' },
  { key: 'signedBy', label: 'signedBy', look: 'text' },
  { key: 'supersededOn', label: 'supersededOn', look: 'dateTime' },
];

export type SignedRow = Readonly<Record<Exclude<SignedKey, 'supersededOn'>, Cell>>;

/** The signed log as it stands. */
export interface SignedLog {
  readonly values: Grid;
  readonly columns: ReadonlyMap<SignedKey, number>;
  /** Row indices (0-based) of the current version of each month, by the month's first day. */
  readonly current: ReadonlyMap<number, readonly number[]>;
}

export function seeSigned(values: Grid, zone: Book['zone']): SignedLog {
  const columns = new Map<SignedKey, number>();
  const header = values[0] ?? [];
  for (const column of SIGNED_COLUMNS) {
    const names = (['en', 'fr'] as const).map((language) => foldLabel(labels(language, 'sheet')[column.label]));
    const index = header.findIndex((cell) => names.includes(foldLabel(cell)));
    if (index >= 0) columns.set(column.key, index);
  }
  const current = new Map<number, number[]>();
  const cell = (row: number, key: SignedKey): Cell => values[row]?.[columns.get(key) ?? -1] ?? '';
  for (let row = 1; row < values.length; row++) {
    const month = dateOf(cell(row, 'month'), zone);
    if (month === null || labelText(cell(row, 'supersededOn')) !== '') continue;
    current.set(month, [...(current.get(month) ?? []), row]);
  }
  return { values, columns, current };
}

/** Writes the header of the signed log where it is missing; signed rows are never touched. */
export function ensureSigned(book: Book): void {
  const text = labels(book.language, 'sheet');
  const fresh = book.isNew('signed');
  const header = fresh ? [''] : (book.values('signed')[0] ?? ['']);
  const { columns } = seeSigned([header], book.zone);
  if (book.isMarked('signed') && columns.size === SIGNED_COLUMNS.length) return;
  const names = header.every((cell) => cell === '') ? [] : header.map(String);
  const complete = [...names, ...SIGNED_COLUMNS.filter((c) => !columns.has(c.key)).map((c) => text[c.label] as string)];
  book.write('signed', (sheet) => {
    if (!fresh && sheet.getMaxColumns() < complete.length) {
      sheet.insertColumnsAfter(sheet.getMaxColumns(), complete.length - sheet.getMaxColumns());
    }
    sheet
      .getRange(1, 1, 1, complete.length)
      .setValues([complete])
      .setFontWeight('bold')
      .setBackground(LOOK.header)
      .setWrap(true);
    sheet.setColumnWidths(1, complete.length, LOOK.columnWidth);
    protectTab(sheet, fresh);
  });
}

/**
 * Appends a signed month and marks the version it replaces, which stays where it is.
 * @param now the time of signing, as a serial
 */
export function appendSigned(
  book: Book,
  sheet: Sheet,
  log: SignedLog,
  month: number,
  rows: readonly SignedRow[],
  now: number,
  patterns: Patterns,
): void {
  const stamp = book.dateCell(now);
  const old = log.current.get(month) ?? [];
  const superseded = log.columns.get('supersededOn') ?? SIGNED_COLUMNS.length - 1;
  if (old.length > 0) {
    const first = Math.min(...old);
    const height = Math.max(...old) - first + 1;
    const replaced = new Set(old);
    const cells = Array.from({ length: height }, (_, i) => [
      replaced.has(first + i) ? stamp : (log.values[first + i]?.[superseded] ?? ''),
    ]);
    sheet.getRange(first + 1, superseded + 1, height, 1).setValues(cells);
  }
  const width = Math.max(...log.columns.values()) + 1;
  const start = log.values.length + 1;
  const missing = start + rows.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const grid = rows.map((row) => {
    const cells: Cell[] = Array.from({ length: width }, () => '');
    for (const [key, index] of log.columns) if (key !== 'supersededOn') cells[index] = textSafe(row[key]);
    return cells;
  });
  const range = sheet.getRange(start, 1, grid.length, width);
  const formats = Array.from({ length: width }, () => patterns.text);
  for (const { key, look } of SIGNED_COLUMNS) formats[log.columns.get(key) ?? 0] = patterns[look];
  range.setNumberFormats(grid.map(() => formats));
  range.setValues(grid);
}

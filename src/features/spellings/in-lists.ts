import { labelKey, labelText } from '../../base/labels';
import { type Alias, withAliases } from '../../log/aliases';
import { a1 } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import { Refusal } from '../../sheet/refusal';
import { textSafe } from '../../sheet/text-safe';
import { say } from '../../text';
import { aliasRows, SPELT, type Spelt } from '../settings/alias-list';
import { comparable } from '../settings/into-lists';
import { type ListRow, rowsOf } from '../settings/list-entries';
import { writeRows } from '../settings/list-write';
import { keysOf, LISTS, type ListKey, type ListName, titleOf } from '../settings/lists';
import { formatOf, settingsSheetOf } from '../settings/reading';

/** Keeps what spellings stand for in Settings; only rows that change are written. */
export function keepAliases(book: Book, side: Spelt, merges: readonly Alias[]): void {
  const list = SPELT[side].aliases;
  const seen = book.once(settingsSheetOf);
  const before = aliasRows(seen, side);
  const filled = before.reduce((last, row, i) => (row.spelling + row.label === '' ? last : i + 1), 0);
  const after = withAliases(before.slice(0, filled), merges);
  if (after.length > LISTS[list].rows) {
    const values = { label: titleOf(book.language, list), tab: book.nameOf('settings') };
    throw new Refusal(say(book.once(formatOf), 'merging', 'spellingsFull', values));
  }
  const cells = ({ spelling, label }: Alias): ListRow => [textSafe(spelling), textSafe(label)];
  const changed = after.slice(0, filled).flatMap((row, i) => {
    const was = before[i]!;
    return row.spelling === was.spelling && row.label === was.label ? [] : [i];
  });
  const added = after.slice(filled);
  if (changed.length + added.length === 0) return;
  book.write('settings', (sheet) => {
    const at = seen.lists.get(keysOf(list)[0]!)!;
    const missing = at.row + after.length - 1 - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    for (const i of changed) writeRows(sheet, seen, list, i, [[...cells(after[i]!)]]);
    if (added.length > 0)
      writeRows(
        sheet,
        seen,
        list,
        filled,
        added.map((row) => [...cells(row)]),
      );
  });
}

/** The lists that hold labels, in which columns, and what tells their entries apart. */
const HOLDING = [
  { list: 'channels', labels: { channel: 'channels.label' }, told: ['channels.label'], once: true },
  { list: 'personas', labels: { persona: 'personas.label' }, told: ['personas.label'], once: true },
  { list: 'averages', labels: { persona: 'averages.persona' }, told: ['averages.persona'], once: false },
  {
    list: 'adjustments',
    labels: { channel: 'adjustments.channel', persona: 'adjustments.persona' },
    told: ['adjustments.month', 'adjustments.channel', 'adjustments.persona'],
    once: false,
  },
] as const satisfies readonly {
  readonly list: ListName;
  readonly labels: Readonly<Partial<Record<Spelt, ListKey>>>;
  readonly told: readonly ListKey[];
  /** A label that is there already need not be there twice. */
  readonly once: boolean;
}[];

/**
 * Writes the labels that stay into the lists of Settings. An entry whose label has one of its own is left alone, for nobody knows
 * which of the two numbers is meant; of channels and personas it goes.
 */
export function renameInLists(book: Book, side: Spelt, merges: readonly Alias[]): void {
  for (const { list, labels, told, once } of HOLDING) {
    const key = (labels as Readonly<Partial<Record<Spelt, ListKey>>>)[side];
    const found = key === undefined ? null : rowsOf(book, list);
    const at = key === undefined ? undefined : book.once(settingsSheetOf).lists.get(key);
    if (key === undefined || found === null || at === undefined) continue;
    const keys = keysOf(list);
    const k = keys.indexOf(key);
    const identity = (row: ListRow): string =>
      told.map((column) => comparable(book, row[keys.indexOf(column)] ?? '')).join('\u0001');
    const formulas = book.formulas('settings');
    const cells = new Map<string, string[]>();
    const rows = [...found.rows];
    rows.forEach((row, i) => {
      const label = merges.find(({ spelling }) => labelKey(spelling) === labelKey(row[k]))?.label;
      if (label === undefined || labelText(row[k]) === label || formulas[at.row + i - 1]?.[at.column - 1]) return;
      const renamed = row.map((cell, j) => (j === k ? label : cell));
      const isThere = rows.some((other, j) => j !== i && identity(other) === identity(renamed));
      if (isThere && !once) return;
      const value = isThere ? '' : label;
      rows[i] = row.map((cell, j) => (j === k ? value : cell));
      cells.set(value, [...(cells.get(value) ?? []), a1(at.row + i, at.column)]);
    });
    if (cells.size === 0) continue;
    book.write('settings', (sheet) => {
      for (const [value, where] of cells) sheet.getRangeList(where).setValue(textSafe(value));
    });
  }
}

import { labelKey, labelText } from '../../base/labels';
import type { Cell } from '../../base/types';
import { type Alias, withAliases } from '../../log/aliases';
import { type ChangedSetting, cellOfKept, type Entries, keptCell } from '../../log/import/undo/entries';
import { a1 } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import { Refusal } from '../../sheet/refusal';
import { textSafe } from '../../sheet/text-safe';
import { say } from '../../text';
import { aliasRows, SPELT, type Spelt } from '../settings/alias-list';
import { changeSettings } from '../settings/change';
import { comparable } from '../settings/into-lists';
import { rowsOf } from '../settings/list-entries';
import { keysOf, LIST_NAMES, LISTS, type ListKey, type ListName, listKey, titleOf } from '../settings/lists';
import { formatOf, settingsSheetOf } from '../settings/reading';
import { cellsBelow } from '../settings/seen';

export interface SideMerges {
  readonly side: Spelt;
  readonly merges: readonly Alias[];
}

/** What spellings stand for, to be kept in Settings; only cells that change. @throws Refusal when the list has no room */
export function aliasChanges(book: Book, { side, merges }: SideMerges): ChangedSetting[] {
  const list = SPELT[side].aliases;
  const before = aliasRows(book.once(settingsSheetOf), side);
  const filled = before.reduce((last, row, i) => (row.spelling + row.label === '' ? last : i + 1), 0);
  const after = withAliases(before.slice(0, filled), merges);
  if (after.length > LISTS[list].rows) {
    const values = { label: titleOf(book.language, list), tab: book.nameOf('settings') };
    throw new Refusal(say(book.once(formatOf), 'merging', 'spellingsFull', values));
  }
  return after.flatMap((row, i) =>
    (['spelling', 'label'] as const).flatMap((column): ChangedSetting[] => {
      const was = before[i]?.[column] ?? '';
      return row[column] === was ? [] : [[listKey(list, column), i, was, row[column]]];
    }),
  );
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
 * The labels that stay, in the lists of Settings. An entry whose label has one of its own is left alone, for nobody knows which of
 * the two numbers is meant; of channels and personas it goes.
 */
export function labelChanges(book: Book, asked: readonly SideMerges[]): ChangedSetting[] {
  const changes: ChangedSetting[] = [];
  const formulas = book.formulas('settings');
  for (const { list, labels, told, once } of HOLDING) {
    const keys = keysOf(list);
    const rows = [...(rowsOf(book, list)?.rows ?? [])];
    const identity = (row: readonly Cell[]): string =>
      told.map((column) => comparable(book, row[keys.indexOf(column)] ?? '')).join('\u0001');
    for (const { side, merges } of asked) {
      const key = (labels as Readonly<Partial<Record<Spelt, ListKey>>>)[side];
      const at = key && book.once(settingsSheetOf).lists.get(key);
      if (!key || !at) continue;
      const k = keys.indexOf(key);
      rows.forEach((row, i) => {
        const label = merges.find(({ spelling }) => labelKey(spelling) === labelKey(row[k]))?.label;
        if (label === undefined || labelText(row[k]) === label || formulas[at.row + i - 1]?.[at.column - 1]) return;
        const renamed = row.map((cell, j) => (j === k ? label : cell));
        const isThere = rows.some((other, j) => j !== i && identity(other) === identity(renamed));
        if (isThere && !once) return;
        const value = isThere ? '' : label;
        changes.push([key, i, keptCell(row[k] ?? ''), value]);
        rows[i] = row.map((cell, j) => (j === k ? value : cell));
      });
    }
  }
  return changes;
}

/** Writes cells of lists, all that get the same value in one go. */
export function respellSettings(book: Book, changes: readonly ChangedSetting[]): void {
  const seen = book.once(settingsSheetOf);
  const cells = new Map<Cell, string[]>();
  let last = 0;
  for (const [key, row, , after] of changes) {
    const at = seen.lists.get(key as ListKey);
    if (!at) continue;
    const value = textSafe(cellOfKept(after));
    cells.set(value, [...(cells.get(value) ?? []), a1(at.row + row, at.column)]);
    last = Math.max(last, at.row + row);
  }
  if (cells.size === 0) return;
  const written = LIST_NAMES.filter((list) => changes.some(([key]) => keysOf(list).includes(key as ListKey)));
  changeSettings(book, seen, written, (sheet) => {
    const missing = last - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    for (const [value, where] of cells) sheet.getRangeList(where).setValue(value);
  });
}

/** What takes changes of lists back; cells that a person has changed since stay. */
export function changesBack(book: Book, batches: readonly Entries[]): ChangedSetting[] {
  const seen = book.once(settingsSheetOf);
  const now = new Map<string, Cell>();
  const back = batches.flatMap(({ settings = [] }) => settings).reverse();
  const changes = back.flatMap(([key, row, before, after]): ChangedSetting[] => {
    const place = `${key} ${row}`;
    const cell = now.get(place) ?? cellsBelow(seen, key as ListKey, row + 1)[row] ?? '';
    if (labelText(cell) !== labelText(cellOfKept(after))) return [];
    now.set(place, cellOfKept(before));
    return [[key, row, after, before]];
  });
  // Of a cell that was changed several times, what it held at first.
  return [...new Map(changes.map((change) => [`${change[0]} ${change[1]}`, change])).values()];
}

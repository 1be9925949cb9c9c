import type { Cell } from '../../../../../src/base/types';
import { columnIn } from '../../../../../src/log/import/compared-log';
import { mergeRows } from '../../../../../src/log/import/merge';
import type { NamedRows } from '../../../../../src/log/import/named-rows';
import { batchesOf } from '../../../../../src/log/import/traits';
import type { Entries } from '../../../../../src/log/import/undo/entries';
import { noteEntries } from '../../../../../src/log/import/undo/note-entries';
import type { Undo } from '../../../../../src/log/import/undo/plan-undo';
import { MemoryLog, PARIS } from './log';

/** An import in batches, each noted before it is written. */
export function takeNoted(log: MemoryLog, { columns, rows, person }: NamedRows, size: number): Entries[] {
  return batchesOf(rows, columns, size, PARIS).map((batch) => {
    const { sheet } = log;
    const merge = mergeRows(sheet, batch, { columns, zone: PARIS, person });
    const places = columns.map((key) => columnIn(sheet, key));
    const entries = noteEntries(sheet, { ...merge, columns: places }, PARIS, () => '@');
    log.take(columns, batch, batch.length, person);
    // As it is kept.
    return JSON.parse(JSON.stringify(entries)) as Entries;
  });
}

/** What an undo comes to, write by write: column by column, the IDs last, from the left or from the right. */
export function undoSteps(
  { values, formulas, sheet }: MemoryLog,
  { restored, cleared, deleted }: Undo,
  from: 'left' | 'right' = 'left',
): (() => void)[] {
  const { id } = sheet.header.columns;
  const order = (column: number) =>
    column === id ? Number.POSITIVE_INFINITY : from === 'left' ? column : values[0]!.length - column;
  return [
    ...[...restored]
      .sort((a, b) => order(a.column) - order(b.column))
      .map(({ row, column, value }) => () => {
        values[row]![column] = value;
      }),
    ...cleared.map((row) => () => void values[row]!.fill('')),
    ...[...deleted].reverse().map((row) => () => {
      values.splice(row, 1);
      formulas.splice(row, 1);
    }),
  ];
}

/** Writes what an undo comes to, or the first steps of it. */
export function undo(log: MemoryLog, plan: Undo, steps = Number.POSITIVE_INFINITY): void {
  for (const step of undoSteps(log, plan).slice(0, steps)) step();
}

/** The same log once more. */
export const copyOf = ({ values, formulas }: MemoryLog): MemoryLog =>
  new MemoryLog(
    values.map((row) => [...row]),
    formulas.map((row) => [...row]),
  );

/** What stands in a log, in any order of its rows. */
export const shown = ({ values }: MemoryLog): string[] =>
  values
    .map((row) => JSON.stringify(row))
    .filter((row) => /[^",[\]]/.test(row))
    .sort();

/** Sorts the rows of a log in some way. */
export function shuffle({ values }: MemoryLog, by: number): void {
  const rows = values.splice(1);
  const key = (row: readonly Cell[]) =>
    [...JSON.stringify(row)].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0) + by) % 997, 7);
  values.push(...rows.sort((a, b) => key(a) - key(b)));
}

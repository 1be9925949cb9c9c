import type { Cell } from '../../base/types';
import { COLUMNS } from '../../log/columns';
import type { LogSheet } from '../../log/import/compared-log';
import type { AddedBlock } from '../../log/import/undo/entries';
import type { Restored, Undo } from '../../log/import/undo/plan-undo';
import { columnFirst, runsOf } from '../../log/import/writes';
import { a1 } from '../../sheet/addresses';
import type { Sheet } from '../../sheet/book';
import { plainText, textSafe } from '../../sheet/text-safe';
import { deleteRows } from '../leads/leads';

/** Blocks of restored cells written at a time. */
const MOST_RUNS = 3;
/** Blocks of rows that are deleted one by one; where people have scattered more, they are emptied and stay behind blank. */
const MOST_BLOCKS = 150;
const TEXT = '@';

/** The columns of texts in a log. */
export const textColumnsOf = ({ header }: LogSheet): ReadonlySet<number> =>
  new Set(COLUMNS.flatMap(({ key, type }) => (type === 'text' ? [header.columns[key]] : [])));

/**
 * Writes to the Leads tab what taking an import back comes to, but for rows that come back. It may end anywhere: each of its calls
 * leaves less to do for the next time.
 * @returns how many rows were left blank between others
 */
export function writeUndo(sheet: Sheet, log: LogSheet, undo: Undo): number {
  restore(sheet, log, undo.restored);
  const scattered = blocksOf(undo.deleted).length > MOST_BLOCKS ? undo.deleted : [];
  clear(sheet, [...undo.cleared, ...scattered], undo.clearedColumns);
  for (const block of undo.blocks) formatBack(sheet, log, block);
  if (scattered.length === 0) deleteRows(sheet, undo.deleted);
  return scattered.length;
}

/** Cells that get their values back, neighbours in one go; the format first, which decides what a value is taken for. */
function restore(sheet: Sheet, log: LogSheet, restored: readonly Restored[]): void {
  const texts = textColumnsOf(log);
  const own = new Set(Object.values(log.header.columns));
  const runs = runsOf(restored, MOST_RUNS, (row, column) => {
    const cell = log.values[row]?.[column] ?? '';
    // As when leads are written: what formulas give, dates among texts and a person's own columns are not written over.
    return Boolean(log.formulas[row]?.[column]) || !own.has(column) || (texts.has(column) && typeof cell !== 'string');
  });
  const places = new Map(restored.map((one) => [`${one.row}:${one.column}`, one]));
  // A row is known by its ID: that changes last, so that a script which ends before it still finds the row.
  for (const { column, first, last } of columnFirst(runs, log.header.columns.id).reverse()) {
    const range = sheet.getRange(first + 1, column + 1, last - first + 1, 1);
    const now = range.getNumberFormats().map(([format = '']) => format);
    const wanted = now.map((format, i) => places.get(`${first + i}:${column}`)?.format || format);
    if (wanted.some((format, i) => format !== now[i])) range.setNumberFormats(wanted.map((format) => [format]));
    range.setValues(
      wanted.map((format, i): Cell[] => {
        const cell = places.get(`${first + i}:${column}`)?.value ?? log.values[first + i]?.[column] ?? '';
        return [typed(cell, format)];
      }),
    );
  }
}

/** A cell as it has to be written to be the same in a cell of a format. */
const typed = (cell: Cell, format: string): Cell =>
  typeof cell !== 'string' ? cell : format === TEXT ? textSafe(cell) : plainText(cell);

function clear(sheet: Sheet, rows: readonly number[], columns: readonly number[]): void {
  if (rows.length === 0 || columns.length === 0) return;
  const ranges = blocksOf(rows).flatMap(([row, height]) =>
    blocksOf(columns).map(([column, width]) => a1(row + 1, column + 1, height, width)),
  );
  sheet.getRangeList(ranges).clearContent();
}

/** Cells of added rows that are blank again look as they did; of most of them nothing has changed. */
function formatBack(sheet: Sheet, { header, values }: LogSheet, { row, columns }: AddedBlock): void {
  const names = new Map<string, number>(Object.entries(header.columns));
  const before = new Map<number, readonly string[]>();
  for (const [name, runs] of columns) {
    const column = names.get(name) ?? values[header.row]?.findIndex((cell) => `:${cell}` === name) ?? -1;
    const formats = runs.flatMap(([format, count]) => Array.from({ length: count }, () => format));
    if (column >= 0 && !formats.includes('')) before.set(column, formats);
  }
  const longest = Math.max(0, ...[...before.values()].map(({ length }) => length));
  const height = Math.min(longest, sheet.getMaxRows() - row);
  if (height < 1) return;
  // Neighbours in one go: each call takes its time, whatever it covers.
  for (const [first, width] of blocksOf([...before.keys()])) {
    const range = sheet.getRange(row + 1, first + 1, height, width);
    const now = range.getNumberFormats();
    const wanted = now.map((line, i) => line.map((format, c) => before.get(first + c)?.[i] ?? format));
    if (wanted.some((line, i) => line.some((format, c) => format !== now[i]![c]))) range.setNumberFormats(wanted);
  }
}

/** Neighbours, each with how many there are. */
export function blocksOf(indices: readonly number[]): [first: number, count: number][] {
  const blocks: [number, number][] = [];
  for (const index of [...indices].sort((a, b) => a - b)) {
    const last = blocks[blocks.length - 1];
    if (last && last[0] + last[1] === index) last[1]++;
    else blocks.push([index, 1]);
  }
  return blocks;
}

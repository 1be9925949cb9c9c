import type { Cell } from '../../base/types';
import type { LogSheet } from '../../log/import/compared-log';
import { cellOfKept, type RemovedRow } from '../../log/import/undo/entries';
import { a1 } from '../../sheet/addresses';
import type { Book, Sheet } from '../../sheet/book';
import { plainText, textSafe } from '../../sheet/text-safe';
import { mergingOf } from '../leads/merging';
import { blocksOf, textColumnsOf } from './undo-writes';

/**
 * Puts rows back into the Leads tab, below all others: where nothing but the sample stood, that is where they were. No row is put
 * in between, which a script might end in the midst of.
 * @param again whether a script may have been ended in the midst of it
 */
export function bringBack(
  book: Book,
  sheet: Sheet,
  log: LogSheet,
  removed: readonly RemovedRow[],
  again: boolean,
): void {
  const { knownRows, placeOfRemoved } = book.once(mergingOf);
  const known = knownRows(log, book.zone);
  const texts = textColumnsOf(log);
  const at = placeOfRemoved(log, removed, known, again);
  const grid = sheet.getMaxRows();
  if (at + removed.length > grid) sheet.insertRowsAfter(grid, at + removed.length - grid);
  const cells = new Map<number, Cell[]>();
  const formulas = new Map<number, Map<number, string>>();
  removed.forEach(([, kept, calculated], i) => {
    for (const [name, cell] of kept) {
      const column = known.columnOf(name);
      if (column < 0 || known.isCalculated(at + i, name)) continue;
      const values = cells.get(column) ?? removed.map(() => '');
      const value = cellOfKept(cell);
      values[i] = typeof value !== 'string' ? value : texts.has(column) ? textSafe(value) : plainText(value);
      cells.set(column, values);
    }
    for (const [name, formula] of calculated) {
      const column = known.columnOf(name);
      if (column >= 0) formulas.set(column, (formulas.get(column) ?? new Map()).set(at + i, formula));
    }
  });
  const text = [...cells.keys()].filter((column) => texts.has(column));
  if (text.length > 0) {
    sheet.getRangeList(text.map((column) => a1(at + 1, column + 1, removed.length))).setNumberFormat('@');
  }
  const write = ([first, width]: Block): void => {
    const lines = removed.map((_, i) => Array.from({ length: width }, (_, c) => cells.get(first + c)?.[i] ?? ''));
    sheet.getRange(at + 1, first + 1, removed.length, width).setValues(lines);
    writeFormulas(
      sheet,
      [...formulas].filter(([column]) => column >= first && column < first + width),
    );
  };
  const all = formulas.size > 0 ? blocksOf([...cells.keys()]) : blocks(log, [...cells.keys()], at);
  const { id } = log.header.columns;
  const named = all.filter(([first, width]) => id >= first && id < first + width);
  for (const block of all.filter((one) => !named.includes(one))) write(block);
  const written = (column: number): boolean => all.some(([first, width]) => column >= first && column < first + width);
  writeFormulas(
    sheet,
    [...formulas].filter(([column]) => !written(column)),
  );
  // A row is known by its ID: it comes last, so that a script which ends before it has brought nothing back yet.
  for (const block of named) write(block);
}

type Block = [first: number, width: number];

/** The columns in one go where nothing stands between them from a row on. */
function blocks({ values, formulas }: LogSheet, columns: readonly number[], at: number): Block[] {
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const isBlank = values
    .slice(at)
    .every((row, i) => row.slice(left, right + 1).every((cell, c) => cell === '' && !formulas[at + i]?.[left + c]));
  return isBlank && columns.length > 0 ? [[left, right - left + 1]] : blocksOf(columns);
}

function writeFormulas(sheet: Sheet, formulas: readonly (readonly [number, ReadonlyMap<number, string>])[]): void {
  for (const [column, byRow] of formulas) {
    for (const [first, height] of blocksOf([...byRow.keys()])) {
      const lines = Array.from({ length: height }, (_, i) => [byRow.get(first + i)!]);
      sheet.getRange(first + 1, column + 1, height, 1).setFormulasR1C1(lines);
    }
  }
}

/// <reference path="./papaparse.d.ts" />
import { parse } from 'papaparse';
import { extentOf } from './extent';

type Row = readonly string[];

/** Rows that tell whether rows are saved as one quoted cell each, and the share of them that must be. */
const SAMPLE = 50;
const MOST = 0.8;

/**
 * Takes rows apart that were saved as one quoted cell each ("a,b,c"), as happens when a file is opened in the wrong way and saved
 * again; the header may be one of them or not. Other rows are left as they are.
 */
export function unwrapped(rows: readonly string[][], delimiters: readonly string[]): string[][] | null {
  const filled = rows.filter((row) => extentOf(row) > 0).slice(0, SAMPLE);
  const [header, ...below] = filled;
  const first = below[0];
  if (header === undefined || first === undefined || extentOf(first) !== 1) return null;
  for (const delimiter of delimiters) {
    const width = extentOf(header) === 1 ? split(header[0]!, delimiter).length : extentOf(header);
    const wrapped = below.filter((row) => extentOf(row) === 1 && split(row[0]!, delimiter).length === width);
    if (width < 2 || wrapped.length < below.length * MOST) continue;
    return rows.map((row) => (extentOf(row) === 1 ? split(row[0]!, delimiter) : row));
  }
  return null;
}

function split(cell: string, delimiter: string): string[] {
  const { data } = parse(cell, { delimiter, newline: '\n' });
  return data.length === 1 ? data[0]! : [cell];
}

/**
 * The number of rows that a stray quote swallowed into a cell of a row: the lines within it make whole rows, the first with the
 * cells before it, the last with those after it.
 */
export function swallowedRows(row: Row, width: number, delimiter: string): number {
  if (width < 2) return 0;
  let swallowed = 0;
  row.forEach((cell, index) => {
    if (!cell.includes('\n')) return;
    const lines = cell.split('\n').map((line) => line.split(delimiter).length - 1);
    const [before, after] = [index, row.length - 1 - index];
    const whole = lines.every((count, i) => {
      const rest = (i === 0 ? before : 0) + (i === lines.length - 1 ? after : 0);
      return count + rest === width - 1;
    });
    if (whole) swallowed += lines.length - 1;
  });
  return swallowed;
}

/** Line ends within the cells of a row. */
export function linesWithin(row: Row): number {
  return row.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
}

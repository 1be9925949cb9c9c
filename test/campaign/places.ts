import { a1 } from '../../src/sheet/addresses';
import type { Headless } from '../../workbench/headless';

/** Cells are found as a person finds them: by what stands beside or above them. */

async function cellsWith(book: Headless, tab: string, text: string): Promise<{ row: number; column: number }[]> {
  const cells = await book.readDisplay(tab, 'A1:AZ120');
  const found = cells.flatMap((row, i) =>
    row.flatMap((cell, j) => (cell === text ? [{ row: i + 1, column: j + 1 }] : [])),
  );
  if (found.length === 0) throw new Error(`“${text}” is nowhere on “${tab}”.`);
  return found;
}

/** The cell right of a label. */
export async function beside(book: Headless, tab: string, label: string): Promise<string> {
  const [{ row, column } = { row: 1, column: 1 }] = await cellsWith(book, tab, label);
  return a1(row, column + 1);
}

/** The first blank cell below a header, or the nth cell below it (counted from 1). */
export async function below(book: Headless, tab: string, header: string, nth?: number): Promise<string> {
  const [{ row, column } = { row: 1, column: 1 }] = await cellsWith(book, tab, header);
  if (nth !== undefined) return a1(row + nth, column);
  const cells = await book.readDisplay(tab, a1(row + 1, column, 100, 1));
  return a1(row + 1 + cells.findIndex(([cell]) => cell === ''), column);
}

/** The nth cell below a header (counted from 1) of a list with a title of its own. */
export async function inList(book: Headless, tab: string, title: string, header: string, nth: number): Promise<string> {
  const [{ row, column } = { row: 1, column: 1 }] = await cellsWith(book, tab, title);
  const headers = (await book.readDisplay(tab, a1(row + 1, column, 1, 10)))[0] ?? [];
  if (!headers.includes(header)) throw new Error(`The list “${title}” on “${tab}” has no “${header}”.`);
  return a1(row + 1 + nth, column + headers.indexOf(header));
}

/** The first formula of a tab that calls a function. */
export async function formulaWith(book: Headless, tab: string, name: string): Promise<string> {
  const formulas = await book.readFormulas(tab, 'A1:AZ120');
  for (const [i, row] of formulas.entries()) {
    const j = row.findIndex((formula) => formula.includes(`${name}(`));
    if (j >= 0) return a1(i + 1, j + 1);
  }
  throw new Error(`“${tab}” has no formula with ${name}.`);
}

/** The cell below and right of a table's first one: its first number. */
export const inside = (cell: string): string =>
  cell.replace(/^([A-Z])(\d+)$/, (_, column: string, row: string) => a1(Number(row) + 1, column.charCodeAt(0) - 63));

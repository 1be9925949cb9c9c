import {
  cellsOf,
  isBlank,
  isBlankArgument,
  MAX_COUNT,
  MAX_MONEY,
  readNumber,
  requireShown,
  rowsOf,
  shown,
} from './cells';
import { SlaError } from './errors';
import { columnsByHeader, type Headers } from './headers';
import { foldLabel, isTotal, labelKey, labelText, wordsOf } from './labels';
import type { Matrix } from './matrix';
import type { Argument, At } from './types';
import { WORDS } from './words';

/** What the cells of a labelled table hold. */
export type TableContent = 'rate' | 'money' | 'count' | 'wholeCount';

/** A table with labels in its first row and first column, without its totals. */
export interface LabelledTable {
  /** The cell in the corner. */
  readonly corner: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: Matrix;
}

/** A line (row or column) of a range: its index there and its label. */
interface Line {
  readonly index: number;
  readonly label: string;
}

/**
 * Reads a labelled table: rows and columns that are blank throughout are left out, and so are the row and the column of totals
 * with what stands below or right of them. Null for an argument that is blank throughout.
 * @throws SlaError when an error stands in its place, there are no labels, a label is there twice, or a cell holds something else
 */
export function readTable(argument: Argument, name: string, content: TableContent): LabelledTable | null {
  if (isBlankArgument(argument)) return null;
  const rows = throughTotals(rowsOf(argument).map(cellsOf));
  const [top, ...down] = filledRows(rows);
  const [left, ...across] = filledColumns(rows);
  const header = rows[top!]!;
  const rowLines = withoutTotal(down.map((index) => ({ index, label: labelText(rows[index]![left!]) })));
  const columnLines = withoutTotal(across.map((index) => ({ index, label: labelText(header[index]) })));
  requireShown(header[left!], name);
  requireLabels(rows, top!, left!, name);
  requireUnique([rowLines, columnLines], name);
  return {
    corner: labelText(header[left!]),
    rows: rowLines.map((line) => line.label),
    columns: columnLines.map((line) => line.label),
    cells: rowLines.map((row) =>
      columnLines.map((column) => readContent(rows[row.index]![column.index], name, content, placeOf(row, column))),
    ),
  };
}

/** The positions of labels by their key. */
function positionsOf(labels: readonly string[]): ReadonlyMap<string, number> {
  return new Map(labels.map((label, index) => [labelKey(label), index]));
}

/** The cells of a table in the order of other labels; null where the table has no such label, or there is no table. */
export function alignTable(
  table: LabelledTable | null,
  rows: readonly string[],
  columns: readonly string[],
): (number | null)[][] {
  const down = positionsOf(table?.rows ?? []);
  const across = positionsOf(table?.columns ?? []);
  return rows.map((row) =>
    columns.map((column) => {
      const cells = table?.cells[down.get(labelKey(row)) ?? -1];
      return cells?.[across.get(labelKey(column)) ?? -1] ?? null;
    }),
  );
}

/** Labels with an amount each. */
export interface LabelledAmounts {
  readonly labels: readonly string[];
  readonly amounts: readonly (number | null)[];
  /** The amount of all labels without one of their own; null where there is none. */
  readonly others: number | null;
  /** The amount under “Total”; null where there is none. */
  readonly total: number | null;
}

/**
 * Reads labelled amounts: labels in the first row and amounts in the second, with or without a cell that says so before each;
 * or the same in two columns. A "Total" is left out, with what stands beyond it. The list Average sales may be handed over as it is.
 * @throws SlaError when an error stands in their place, there are more rows or columns or no place for amounts, a label is there
 *   twice, or an amount is none
 */
export function readAmounts(argument: Argument, name: string): LabelledAmounts | null {
  if (isBlankArgument(argument)) return null;
  const rows = throughTotals(rowsOf(argument).map(cellsOf));
  const down = filledRows(rows);
  requireShown(
    rows[down[0]!]!.find((cell) => !isBlank(cell)),
    name,
  );
  const list = columnsByHeader(rows[down[0]!]!, AMOUNT_LIST);
  if (!Object.values(list).includes(-1)) return readAmountList(rows, down.slice(1), list, name);
  const across = filledColumns(rows);
  const cell = (i: number, j: number) => rows[down[i]!]?.[across[j]!];
  const size = { height: rows.length, width: widthOf(rows) };
  const upright = isUpright(down.length, across.length, size, cell);
  const [lines, others, room] = upright ? [down, across, size.width] : [across, down, size.height];
  const label = (i: number) => (upright ? cell(i, 0) : cell(0, i));
  // Labels whose amounts are still to be typed have blank cells for them, and one of them is a word.
  const alone = others.length === 1 && (room === 1 || lines.every((_, i) => typeof label(i) === 'number'));
  if (others.length > 2 || alone)
    throw new SlaError('notTwoRows', { argument: name, rows: down.length, columns: across.length });
  const amount = (i: number) => (upright ? cell(i, 1) : cell(1, i));
  const all = lines
    .map((_, index) => ({ index, label: labelText(label(index)) }))
    .slice(startsWithWords(label(0), amount(0), lines.length) ? 1 : 0);
  const kept = withoutTotal(all);
  requireUnique([kept], name);
  const place = (index: number): At =>
    upright ? { row: down[index]! + 1, column: across[1]! + 1 } : { row: down[1]! + 1, column: across[index]! + 1 };
  const amountOf = ({ index }: Line) => readContent(amount(index), name, 'money', place(index));
  return {
    labels: kept.map((line) => line.label),
    amounts: kept.map(amountOf),
    others: null,
    total: kept.length === all.length ? null : knownAmount(amount(all[kept.length]!.index)),
  };
}

/** A total that is none is nobody's mistake: most who read amounts leave it out. */
function knownAmount(cell: unknown): number | null {
  return typeof cell === 'number' && cell >= 0 && cell <= MAX_MONEY ? cell : null;
}

/** Headers of the list Average sales. */
const AMOUNT_LIST = { persona: WORDS.persona, amount: WORDS.amount } as const satisfies Headers<string>;

/** The rows of a list that say an amount; the one without a persona says it for all who have none of their own. */
function readAmountList(
  rows: readonly (readonly unknown[])[],
  down: readonly number[],
  at: Readonly<Record<keyof typeof AMOUNT_LIST, number>>,
  argument: string,
): LabelledAmounts {
  const found = new Map<string, { readonly label: string; readonly amount: number }>();
  let others: number | null = null;
  const all = down.map((index) => ({ index, label: labelText(rows[index]![at.persona]) }));
  const lines = withoutTotal(all);
  for (const { index, label } of lines) {
    const place: At = { row: index + 1, column: at.amount + 1 };
    const amount = readContent(rows[index]![at.amount], argument, 'money', place);
    if (amount === null) continue;
    if (label === '') {
      if (others !== null) throw new SlaError('repeatedForAll', { argument, at: place });
      others = amount;
    } else {
      const key = labelKey(label);
      if (found.has(key)) throw new SlaError('repeatedEntry', { argument, labels: [shown(label)], at: place });
      found.set(key, { label, amount });
    }
  }
  const entries = [...found.values()];
  return {
    labels: entries.map(({ label }) => label),
    amounts: entries.map(({ amount }) => amount),
    others,
    total: lines.length === all.length ? null : knownAmount(rows[all[lines.length]!.index]![at.amount]),
  };
}

/** The amounts in the order of other labels, that of all others where a label has none of its own; null where there is none. */
export function alignAmounts(amounts: LabelledAmounts | null, labels: readonly string[]): (number | null)[] {
  const positions = positionsOf(amounts?.labels ?? []);
  return labels.map((label) => amounts?.amounts[positions.get(labelKey(label)) ?? -1] ?? amounts?.others ?? null);
}

const AMOUNT_WORDS = wordsOf('averageSale', 'averageSales', 'amount');

/** Whether labelled amounts stand in two columns rather than two rows; a block of two by two says so by its contents. */
function isUpright(
  rows: number,
  columns: number,
  { height, width }: { readonly height: number; readonly width: number },
  cell: (i: number, j: number) => unknown,
): boolean {
  if (columns > 2) return false;
  if (rows > 2) return true;
  // The second column is there without amounts: labels below each other.
  if (columns === 1) return width > 1 && typeof cell(1, 0) !== 'number';
  return height === 1 || typeof cell(0, 1) === 'number' || AMOUNT_WORDS.has(foldLabel(cell(0, 1)));
}

/**
 * Whether the first pair of label and amount only says what is in the lines: words where an amount would be, without a digit. A
 * pair alone has to say it in words that are known: others are an amount that cannot be read.
 */
function startsWithWords(label: unknown, amount: unknown, lines: number): boolean {
  if (typeof amount !== 'string' || isBlank(amount) || isTotal(label)) return false;
  return lines > 1 ? !/\d/.test(amount) : AMOUNT_WORDS.has(foldLabel(amount));
}

/**
 * A range through its last row and its last column labelled as totals: what stands below or right of them, such as a note, is no
 * part of the table. The first row and the first column hold the labels themselves, so they are never the totals.
 */
function throughTotals(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const [, ...down] = filledRows(rows);
  const last = down.filter((row) => isTotal(rows[row]!.find((cell) => !isBlank(cell)))).pop();
  const kept = last === undefined ? rows : rows.slice(0, last + 1);
  const [, ...across] = filledColumns(kept);
  const first = (column: number) => kept.find((cells) => !isBlank(cells[column]))?.[column];
  const end = across.filter((column) => isTotal(first(column))).pop();
  return end === undefined ? kept : kept.map((cells) => cells.slice(0, end + 1));
}

function filledRows(rows: readonly (readonly unknown[])[]): number[] {
  return rows.flatMap((cells, index) => (cells.every(isBlank) ? [] : [index]));
}

function filledColumns(rows: readonly (readonly unknown[])[]): number[] {
  return Array.from({ length: widthOf(rows) }, (_, index) => index).filter((index) =>
    rows.some((cells) => !isBlank(cells[index])),
  );
}

function widthOf(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
}

function withoutTotal(lines: readonly Line[]): readonly Line[] {
  const last = lines[lines.length - 1];
  return last !== undefined && isTotal(last.label) ? lines.slice(0, -1) : lines;
}

function requireUnique(axes: readonly (readonly Line[])[], argument: string): void {
  for (const lines of axes) {
    const seen = new Set<string>();
    for (const { label } of lines) {
      if (seen.has(labelKey(label))) throw new SlaError('repeatedLabel', { argument, label: shown(label) });
      seen.add(labelKey(label));
    }
  }
}

/** A table all of whose labels are numbers is a block of numbers, whose first row and column would be lost as labels. */
function requireLabels(rows: readonly (readonly unknown[])[], top: number, left: number, argument: string): void {
  const labels = [...rows[top]!, ...rows.map((cells) => cells[left])].filter((cell) => !isBlank(cell));
  if (labels.every((cell) => typeof cell === 'number')) throw new SlaError('notTable', { argument });
}

function placeOf(row: Line, column: Line): At {
  return { row: row.index + 1, column: column.index + 1 };
}

function readContent(cell: unknown, argument: string, content: TableContent, at: At): number | null {
  if (content === 'rate' && typeof cell === 'number' && cell > 1) {
    throw new SlaError('rateAboveOne', { argument, value: cell, at });
  }
  const max = content === 'rate' ? 1 : content === 'money' ? MAX_MONEY : MAX_COUNT;
  return readNumber(cell, { argument, max, whole: content === 'wholeCount' }, at);
}

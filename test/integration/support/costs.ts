import type { Headless } from '../../../workbench/headless';
import { openWorkbook } from './workbook';

/** The service calls of what a person does often, under the names of budgets.json. */
export async function serviceCalls(): Promise<Readonly<Record<string, number>>> {
  // In a French workbook the holidays are filled in too.
  const french = await openWorkbook('fr_FR', '2026-11-23');
  await french.run('createTabs');
  const inFrench = french.lastCalls;
  french.close();
  const book = await openWorkbook('en_US', '2026-11-23');
  await book.run('createTabs');
  const creatingTheTabs = Math.max(inFrench, book.lastCalls);
  await book.run('fillSample');
  const snapshot = book.snapshot();
  const edits: number[] = [];
  for (const [tab, a1, value] of EDITS) {
    const before = book.calls;
    await book.edit(tab, a1, value);
    await book.idle();
    edits.push(book.calls - before);
  }
  book.close();
  const nextDay = await openWorkbook('en_US', '2026-11-24', snapshot);
  await nextDay.run('onOpen', { authMode: 'LIMITED' });
  const openingOnANewDay = nextDay.lastCalls;
  nextDay.close();
  return { creatingTheTabs, onEdit: Math.max(...edits), openingOnANewDay };
}

/** What people type: a lead, a goal, a channel in the place of another and one more, a number over a target, the as-of date. */
const EDITS: readonly (readonly [tab: string, a1: string, value: string | number])[] = [
  ['Leads', 'C2', 'Webinar'],
  ['Settings', 'F5', 90000],
  ['4 Commitments', 'B22', 12],
  ['2 Lead values', 'B7', 250],
  ['Settings', 'O5', 'Ads'],
  ['Settings', 'O10', 'Webinar'],
  ['Settings', 'B5', '10/31/2026'],
];

/** A formula with the cells it fills. */
interface Filled {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly formula: string;
}

const LOG = 'Leads';

/** The custom functions of a workbook with sample data: how many cells, how many of them read the log, and how deep they are chained. */
export async function cellsOfTheFourSteps(): Promise<Readonly<Record<string, number>>> {
  const book = await openWorkbook('en_US', '2026-11-23');
  await book.run('fillSample');
  const formulas: Filled[] = [];
  for (const { name } of book.tabs()) formulas.push(...(await formulasOf(book, name)));
  book.close();
  const custom = formulas.filter(isCustom);
  const depths = new Map<Filled, number>();
  const depth = (cell: Filled): number => {
    const known = depths.get(cell);
    if (known !== undefined) return known;
    const asked = areasIn(cell);
    const below = formulas.filter((other) => other !== cell && asked.some((area) => meet(area, other)));
    const deep = Math.max(0, ...below.map(depth)) + (isCustom(cell) ? 1 : 0);
    depths.set(cell, deep);
    return deep;
  };
  return {
    customFunctions: custom.length,
    readingTheLog: custom.filter((cell) => areasIn(cell).some(({ tab }) => tab === LOG)).length,
    chainedDeep: Math.max(0, ...custom.map(depth)),
  };
}

const isCustom = ({ formula }: Filled): boolean => formula.includes('SLA_');

/** The formulas of a tab; one fills the block of filled cells that begins at it and holds no other formula. */
async function formulasOf(book: Headless, tab: string): Promise<Filled[]> {
  const formulas = await book.readFormulas(tab, 'A1:AZ120');
  const shown = await book.readDisplay(tab, 'A1:AZ120');
  const free = (row: number, column: number): boolean =>
    (shown[row]?.[column] ?? '') !== '' && !formulas[row]?.[column];
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column) => {
      if (!formula) return [];
      let rows = 1;
      let columns = 1;
      while (free(row, column + columns)) columns += 1;
      while (free(row + rows, column)) rows += 1;
      return [{ tab, row, column, rows, columns, formula }];
    }),
  );
}

type Area = Omit<Filled, 'formula'>;

const REFERENCE =
  /(?<![\p{L}\p{N}_])(?:(?:'((?:[^']|'')*)'|([\p{L}\p{N}_.]+))!)?\$?([A-Z]{1,3})\$?(\d*)(?::\$?([A-Z]{1,3})\$?(\d*))?(?![\p{L}\p{N}_(])/gu;

/** The areas a formula points at. */
function areasIn({ tab, formula }: Filled): Area[] {
  const plain = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return [...plain.matchAll(REFERENCE)].flatMap(([, quoted, name, left = '', top = '', right = left, bottom = top]) => {
    // Letters alone are a name or TRUE; a column is written as A:A.
    if (top === '' && right === left && !plain.includes(`${left}:${right}`)) return [];
    const row = top === '' ? 0 : Number(top) - 1;
    const column = columnOf(left);
    return [
      {
        tab: quoted?.replace(/''/g, "'") ?? name ?? tab,
        row,
        column,
        rows: bottom === '' ? Number.POSITIVE_INFINITY : Number(bottom) - row,
        columns: columnOf(right) - column + 1,
      },
    ];
  });
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;

const meet = (a: Area, b: Area): boolean =>
  a.tab === b.tab &&
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

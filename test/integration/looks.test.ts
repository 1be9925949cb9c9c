import type { Headless } from '../../workbench/headless';
import { openSample } from './support/workbook';

/** How the tabs look, as far as it can be told without a screen. */

let book: Headless;
afterEach(() => book.close());

/** What Univer writes for text that wraps, and for text in the middle of its row. */
const [WRAP, MIDDLE] = [3, 2];
interface Style {
  readonly tb?: number;
  readonly vt?: number;
}
interface Saved {
  readonly styles: Readonly<Record<string, Style>>;
  readonly sheets: Readonly<
    Record<
      string,
      { readonly name: string; readonly cellData: Readonly<Record<string, Readonly<Record<string, { s?: string }>>>> }
    >
  >;
}

/** The cells of a tab that hold something, in rows in which text may take several lines: where their text stands. */
async function besideWrapped(saved: Saved, name: string): Promise<[a1: string, at: number | undefined][]> {
  const { cellData = {} } = Object.values(saved.sheets).find((sheet) => sheet.name === name) ?? {};
  const styleOf = (row: number, column: number): Style => saved.styles[cellData[row]?.[column]?.s ?? ''] ?? {};
  const shown = await book.readDisplay(name, 'A1:AL120');
  return shown.flatMap((cells, row) => {
    const filled = cells.flatMap((text, column) => (text === '' ? [] : [column]));
    if (!filled.some((column) => styleOf(row, column).tb === WRAP)) return [];
    return filled.map((column): [string, number | undefined] => [
      `${name} R${row + 1}C${column + 1}`,
      styleOf(row, column).vt,
    ]);
  });
}

test('where one cell of a row may take several lines, the others do not stand at its bottom', async () => {
  book = await openSample();
  const saved = book.snapshot().workbook as Saved;
  const tabs = book.tabs().map(({ name }) => name);
  const all = await Promise.all(tabs.map(async (name) => [name, await besideWrapped(saved, name)] as const));
  // Every tab but the log has such rows: headers of tables, purposes of steps, explanations of settings.
  expect(all.filter(([, cells]) => cells.length === 0).map(([name]) => name)).toEqual(['Leads']);
  expect(all.flatMap(([, cells]) => cells).filter(([, at]) => at !== MIDDLE)).toEqual([]);
});

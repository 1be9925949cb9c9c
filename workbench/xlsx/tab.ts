import type { Cell, CellStyle, WriteOptions } from 'hucre/xlsx';
import type { TabContents } from '../bridge/book-contents';
import { cutText, MOST_CHARACTERS, textInFile } from './cell-text';
import { conditionalFormatsInFile } from './conditional-formats';
import { formulaInFile, type Known } from './formula';
import { keptResult, spilledResult } from './kept-result';
import type { CellNotices } from './notices';
import { MOST_COLUMNS } from './range-text';
import { colorInFile } from './styles';
import { validationsInFile } from './validations';

type FileTab = WriteOptions['sheets'][number];
type FileCell = Partial<Cell>;
type Plain = string | number | boolean;
type Cells = Map<string, FileCell>;

/** What all tabs of a file share. */
export interface FileWords extends Known {
  readonly styles: readonly (CellStyle | null)[];
  readonly notices: CellNotices;
}

/** Sheets counts in pixels; files in the width of a digit, which is 7 of them, and in points. Excel takes no larger ones. */
const WIDTH = { pixels: 7, most: 255 };
const HEIGHT = { pixels: 4 / 3, most: 409.5 };

/** A tab as the file has it. */
export function tabInFile(tab: TabContents, name: string, words: FileWords): FileTab {
  const cells: Cells = new Map();
  writeValues(tab, cells, words);
  writeFormulas(tab, cells, words);
  for (const { row, column } of tab.early) words.notices.add('early', tab.name, row, column);
  for (const { row, column, is } of tab.notes) {
    if (column < MOST_COLUMNS) put(cells, row, column, { comment: { text: textInFile(is) } });
  }
  const color = colorInFile(tab.color);
  return {
    name,
    hidden: tab.hidden,
    cells,
    view: { showGridLines: tab.gridlines, ...(color && { tabColor: color }) },
    ...((tab.frozen.rows > 0 || tab.frozen.columns > 0) && { freezePane: tab.frozen }),
    ...linesOf(tab),
    merges: tab.merges.map(({ startRow, endRow, startColumn: startCol, endColumn: endCol }) => {
      return { startRow, endRow, startCol, endCol };
    }),
    dataValidations: validationsInFile(tab, words),
    conditionalRules: conditionalFormatsInFile(tab, words),
  };
}

function writeValues({ name, values, looks }: TabContents, cells: Cells, { styles, notices }: FileWords): void {
  for (const [row, line] of values.entries()) {
    for (const [column, value] of line.entries()) {
      const style = styles[looks[row]?.[column] ?? -1] ?? null;
      if (value === '' && style === null) continue;
      if (column >= MOST_COLUMNS) {
        if (value !== '') notices.add('beyond', name, row, column);
        continue;
      }
      if (typeof value === 'string' && value.length > MOST_CHARACTERS) notices.add('cut', name, row, column);
      put(cells, row, column, { ...(value !== '' && { value: resultOf(value) }), ...(style && { style }) });
    }
  }
}

/** Formulas stand beside what they have last come to. */
function writeFormulas({ name, values, formulas, spilled }: TabContents, cells: Cells, words: FileWords): void {
  const shown = (row: number, column: number): Plain => values[row]?.[column] ?? '';
  const write = (row: number, column: number, formula: string): void =>
    put(cells, row, column, { formula: textInFile(formula), formulaResult: resultOf(shown(row, column)) });
  for (const { row, column, is } of formulas) {
    if (column >= MOST_COLUMNS) continue;
    const result = shown(row, column);
    // A call with arguments that a function does not take comes to this error, and Excel does not read it at all.
    const own = is.spills || result === '#N/A' ? null : formulaInFile(is.text, words);
    const formula = own ?? keptResult(is.text, result);
    if (formula === null) words.notices.add('formulaLeftOut', name, row, column);
    else write(row, column, formula);
  }
  for (const { row, column } of spilled) {
    const formula = spilledResult(shown(row, column));
    if (formula !== null && column < MOST_COLUMNS) write(row, column, formula);
  }
}

const resultOf = (value: Plain): Plain => (typeof value === 'string' ? textInFile(cutText(value)) : value);

function put(cells: Cells, row: number, column: number, cell: FileCell): void {
  const key = `${row},${column}`;
  cells.set(key, { ...cells.get(key), ...cell });
}

/** Widths, heights and what is hidden. */
function linesOf({ rows, columns }: TabContents): Pick<FileTab, 'rowDefs' | 'columns'> {
  const lines = columns.filter(({ at }) => at < MOST_COLUMNS);
  const widths = Array.from({ length: Math.max(0, ...lines.map(({ at }) => at + 1)) }, () => ({}));
  for (const { at, size, hidden } of lines) {
    widths[at] = { ...(size !== null && { width: sizeInFile(size, WIDTH) }), ...(hidden && { hidden }) };
  }
  const heights = rows.map(({ at, size, hidden }) => {
    return [at, { ...(size !== null && { height: sizeInFile(size, HEIGHT) }), ...(hidden && { hidden }) }] as const;
  });
  return { columns: widths, rowDefs: new Map(heights) };
}

const sizeInFile = (size: number, { pixels, most }: { pixels: number; most: number }): number =>
  Math.min(Math.round((size / pixels) * 100) / 100, most);

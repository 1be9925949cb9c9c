import type { IStyleData, Nullable } from '@univerjs/core';
import type { Area, Aspect, Aspects, Value } from '../bridge/cells';
import { cellValue, displayOf, type Mask, type Reading, readGrid, type SheetCells, sheetCells } from './cells-read';
import { writeFormulas, writeStyles, writeValues } from './cells-write';
import { type Engine, settle, sheetOf } from './engine';
import { noteReader, writeNotes } from './notes';
import { readInSlices, writeInSlices } from './slices';
import { isStyleAspect, STYLE_ASPECTS, type StyleAspect } from './style-aspects';
import { validationReader, writeValidation } from './validations';

export interface Reader extends Reading {
  readonly engine: Engine;
}

type CellReader = (row: number, column: number) => unknown;
type Grid = readonly (readonly unknown[])[];
type ContentAspect = Exclude<Aspect, StyleAspect>;

const CALCULATED: readonly Aspect[] = ['value', 'display'];

const READERS: Readonly<Record<ContentAspect, (reader: Reader, cells: SheetCells, sheet: number) => CellReader>> = {
  value: ({ time }, cells) => {
    return (row, column) => cellValue(cells.at(row, column), cells.pattern(row, column), time);
  },
  display: ({ locale }, cells) => {
    return (row, column) => displayOf(cells.at(row, column), cells.pattern(row, column), locale);
  },
  formula: (_, cells) => cells.formula,
  note: ({ engine }, _, sheet) => noteReader(engine, sheet),
  validation: (reader, _, sheet) => validationReader(reader, sheet),
};

/** Reads one aspect of each cell of an area, what is calculated after it has been. @param mask what is shown in place of cells */
export async function readAspect(
  reader: () => Reader,
  area: Area,
  aspect: Aspect,
  mask: () => Mask | null = () => null,
): Promise<unknown[][]> {
  const { engine } = reader();
  checkBounds(engine, area);
  if (CALCULATED.includes(aspect)) await settle(engine);
  return readInSlices(engine, area, () => {
    const read = isStyleAspect(aspect)
      ? styleReader(engine, area.sheet, aspect)
      : READERS[aspect](reader(), sheetCells(engine, area.sheet, mask()), area.sheet);
    return (part) => readGrid(part, read);
  });
}

function styleReader(engine: Engine, sheet: number, aspect: StyleAspect): CellReader {
  const matrix = sheetOf(engine, sheet).getCellMatrix();
  const styles = engine.workbook.getStyles();
  return (row, column) => STYLE_ASPECTS[aspect].read(styles.getStyleByCell(matrix.getValue(row, column)));
}

const WRITERS: Readonly<Partial<Record<ContentAspect, (reader: Reader, area: Area, grid: Grid) => void>>> = {
  value: (reader, area, grid) => writeValues(reader.engine, reader, area, grid as (Value | null)[][]),
  formula: (reader, area, grid) => writeFormulas(reader.engine, reader, area, grid as (string | null)[][]),
  note: ({ engine }, area, grid) => writeNotes(engine, area, (i, j) => entryAt(grid, i, j) as string | null),
  validation: (reader, area, grid) => {
    const ruleAt = (i: number, j: number) => entryAt(grid, i, j) as Aspects['validation'] | null;
    if (isOne(grid)) writeValidation(reader, area, ruleAt(0, 0));
    else {
      readGrid(area, (row, column) => {
        const cell = { ...area, row: row + 1, column: column + 1, rows: 1, columns: 1 };
        writeValidation(reader, cell, ruleAt(row - area.row + 1, column - area.column + 1));
      });
    }
  },
};

/**
 * Writes one aspect: one entry a cell, or a 1 × 1 grid for all cells; null clears.
 * @returns a promise where it takes several slices
 */
export function writeAspect(reader: Reader, area: Area, aspect: Aspect, grid: Grid): unknown {
  const { engine } = reader;
  checkBounds(engine, area);
  const write = isStyleAspect(aspect)
    ? (part: Area, lines: Grid) => writeStyleAspect(engine, part, aspect, lines)
    : WRITERS[aspect]?.bind(null, reader);
  if (!write) throw new Error(`The cells’ ${aspect} cannot be written.`);
  // One formula for all is moved from the first cell of all; notes and rules are few.
  const isSliced = isStyleAspect(aspect) || (['value', 'formula'].includes(aspect) && !isOne(grid));
  if (!isSliced) return write(area, grid);
  return writeInSlices(engine, area, (part, from) => {
    write(part, isOne(grid) ? grid : grid.slice(from, from + part.rows));
  });
}

/** Cells that look so already are left alone: Univer takes longer for a style than for a value. */
function writeStyleAspect(engine: Engine, area: Area, aspect: StyleAspect, grid: Grid): void {
  const codec = STYLE_ASPECTS[aspect] as {
    read(style: Nullable<IStyleData>): unknown;
    write(value: unknown): Record<string, unknown>;
  };
  const worksheet = sheetOf(engine, area.sheet);
  const usual = codec.read(null);
  // A cell without a style of its own has that of its row or column.
  const isPlain = (i: number, j: number): boolean =>
    !worksheet.getRowStyle(area.row - 1 + i) && !worksheet.getColumnStyle(area.column - 1 + j);
  writeStyles(engine, area, (i, j, own) => {
    const wanted = entryAt(grid, i, j);
    return codec.read(own) === (wanted ?? usual) && isPlain(i, j) ? undefined : codec.write(wanted);
  });
}

const isOne = (grid: Grid): boolean => grid.length === 1 && grid[0]?.length === 1;
const entryAt = (grid: Grid, i: number, j: number): unknown => (isOne(grid) ? grid[0]?.[0] : grid[i]?.[j]) ?? null;

function checkBounds(engine: Engine, area: Area): void {
  const sheet = sheetOf(engine, area.sheet);
  if (area.row + area.rows - 1 > sheet.getRowCount() || area.column + area.columns - 1 > sheet.getColumnCount()) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

import type { Area } from '../bridge/cells';
import type { Context } from './context';

/** The sides of an area, by SpreadsheetApp.Direction. */
const DIRECTIONS = {
  UP: { rows: -1, columns: 0 },
  DOWN: { rows: 1, columns: 0 },
  PREVIOUS: { rows: 0, columns: -1 },
  NEXT: { rows: 0, columns: 1 },
} as const;

export type DirectionName = keyof typeof DIRECTIONS;

interface Sheet {
  readonly rows: number;
  readonly columns: number;
  /** Whether a cell of the sheet holds something. */
  isFilled(row: number, column: number): boolean;
}

/** The whole sheet, read once. */
function sheetOf(context: Context, id: number): Sheet {
  const info = context.sheets().find((sheet) => sheet.id === id);
  const { rows, columns } = context.call('extent', id);
  const area = { sheet: id, row: 1, column: 1, rows: Math.max(1, rows), columns: Math.max(1, columns) };
  const values = context.peek('read', area, 'value');
  return {
    rows: info?.rows ?? 1,
    columns: info?.columns ?? 1,
    isFilled: (row, column) => (values[row - 1]?.[column - 1] ?? '') !== '',
  };
}

/** The area with all cells around it that hold something, to the sides that are asked for. */
export function dataRegion(context: Context, area: Area, sides: readonly DirectionName[]): Area {
  const sheet = sheetOf(context, area.sheet);
  let region = { ...area };
  for (let grown = true; grown; ) {
    grown = false;
    for (const side of sides) {
      const next = grow(region, side);
      if (next.row < 1 || next.column < 1) continue;
      if (next.row + next.rows - 1 > sheet.rows || next.column + next.columns - 1 > sheet.columns) continue;
      if (!edge(next, side).some(([row, column]) => sheet.isFilled(row, column))) continue;
      region = next;
      grown = true;
    }
  }
  return region;
}

function grow(area: Area, side: DirectionName): Area {
  const { rows, columns } = DIRECTIONS[side];
  return {
    ...area,
    row: area.row + Math.min(0, rows),
    column: area.column + Math.min(0, columns),
    rows: area.rows + Math.abs(rows),
    columns: area.columns + Math.abs(columns),
  };
}

/** The cells of the outermost row or column on a side. */
function edge({ row, column, rows, columns }: Area, side: DirectionName): (readonly [number, number])[] {
  const { rows: down, columns: right } = DIRECTIONS[side];
  if (down !== 0) {
    const line = down < 0 ? row : row + rows - 1;
    return Array.from({ length: columns }, (_, j) => [line, column + j] as const);
  }
  const line = right < 0 ? column : column + columns - 1;
  return Array.from({ length: rows }, (_, i) => [row + i, line] as const);
}

/** Where Ctrl and an arrow key lead from a cell: to the edge of its data, to the next data, or to the edge of the sheet. */
export function nextDataCell(context: Context, { sheet: id, row, column }: Area, side: DirectionName): Area {
  const sheet = sheetOf(context, id);
  const { rows, columns } = DIRECTIONS[side];
  const filled = (steps: number): boolean => sheet.isFilled(row + steps * rows, column + steps * columns);
  const most = { UP: row - 1, DOWN: sheet.rows - row, PREVIOUS: column - 1, NEXT: sheet.columns - column }[side];
  let steps = Math.min(1, most);
  const inside = filled(0) && filled(1);
  while (steps < most && (inside ? filled(steps + 1) : !filled(steps))) steps += 1;
  return { sheet: id, row: row + steps * rows, column: column + steps * columns, rows: 1, columns: 1 };
}

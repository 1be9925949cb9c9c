import type { Area } from './cells';

const endOf = ({ row, column, rows, columns }: Area) => ({ row: row + rows, column: column + columns });

export function overlaps(a: Area, b: Area): boolean {
  const [endOfA, endOfB] = [endOf(a), endOf(b)];
  return (
    a.sheet === b.sheet &&
    a.row < endOfB.row &&
    b.row < endOfA.row &&
    a.column < endOfB.column &&
    b.column < endOfA.column
  );
}

/** What is left of an area without the cells of another one: up to four areas, none where all of it is among them. */
export function without(area: Area, taken: Area): Area[] {
  if (!overlaps(area, taken)) return [area];
  const [end, endOfTaken] = [endOf(area), endOf(taken)];
  const [top, bottom] = [Math.max(area.row, taken.row), Math.min(end.row, endOfTaken.row)];
  const [left, right] = [Math.max(area.column, taken.column), Math.min(end.column, endOfTaken.column)];
  const parts: Area[] = [
    { ...area, rows: top - area.row },
    { ...area, row: bottom, rows: end.row - bottom },
    { ...area, row: top, rows: bottom - top, columns: left - area.column },
    { ...area, row: top, rows: bottom - top, column: right, columns: end.column - right },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

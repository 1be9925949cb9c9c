import type { Area } from '../bridge/cells';
import type { Context } from './context';
import { wholeNumber } from './values';

/**
 * Range.removeDuplicates(): leaves the first of rows that show the same, whatever the case, and moves up what is below within the range.
 * @param columns of the sheet to compare; none stands for all
 * @returns the area that is left
 */
export function removeDuplicates(context: Context, area: Area, columns: readonly unknown[]): Area {
  const shown = context.call('read', area, 'display');
  const places = columns.map((column) => wholeNumber(column, 1, `Invalid argument: ${String(column)}`) - area.column);
  const keyOf = (line: readonly (string | null)[]): string =>
    JSON.stringify((places.length > 0 ? places.map((place) => line[place]) : line).map((text) => text?.toLowerCase()));
  const seen = new Set<string>();
  const kept = shown.flatMap((line, i) => {
    const key = keyOf(line);
    if (seen.has(key)) return [];
    seen.add(key);
    return [i];
  });
  const lineOf = (i: number): Area => ({ ...area, row: area.row + i, rows: 1 });
  kept.forEach((from, to) => {
    if (from !== to) context.peek('copy', lineOf(from), lineOf(to), 'all');
  });
  const left = { ...area, rows: kept.length };
  const rest = { ...area, row: area.row + kept.length, rows: area.rows - kept.length };
  if (rest.rows > 0) context.peek('clear', [rest], { contents: true });
  return left;
}

import { foldLabel } from '../../base/labels';
import type { Cell, Grid } from '../../base/types';
import { formerHeadersOf, headersOf, keysOf, LIST_NAMES, type ListKey, type ListName, titlesOf } from './lists';

/** The headers of a list side by side, as far as they are known; rows and columns from 0. */
export interface Run {
  readonly row: number;
  readonly columns: ReadonlyMap<ListKey, number>;
}

/** So many columns of one's own may stand between two of a list, or have another name. */
const MOST_UNKNOWN = 3;

const ALL_KEYS = LIST_NAMES.flatMap(keysOf);

/** The columns a cell may be the header of. */
export type HeaderKeys = (cell: Cell | undefined) => readonly ListKey[];

/** Reads headers by today's words and those of before. */
export function headerKeys(): HeaderKeys {
  const keys = new Map<string, ListKey[]>();
  for (const key of ALL_KEYS) {
    for (const word of new Set([...headersOf(key), ...formerHeadersOf(key)].map(foldLabel))) {
      keys.set(word, [...(keys.get(word) ?? []), key]);
    }
  }
  return (cell) => (typeof cell === 'string' && cell !== '' ? (keys.get(foldLabel(cell)) ?? []) : []);
}

/**
 * The runs of headers that can be each list's: those that have most of its columns, a title above them counting as one more. A
 * list of several columns needs two of these, for the same word stands in several lists.
 */
export function runsOf(values: Grid): ReadonlyMap<ListName, readonly Run[]> {
  const keysAt = headerKeys();
  const rows = values.flatMap((cells, row) => (cells.some((cell) => keysAt(cell).length > 0) ? [row] : []));
  const found = LIST_NAMES.map((list) => {
    const runs = rows.flatMap((row) => runsIn(values, row, list, keysAt));
    const scored = runs.map((run) => ({ run, score: run.columns.size + (isTitled(values, run, list) ? 1 : 0) }));
    const enough = scored.filter(({ score }) => score >= Math.min(2, keysOf(list).length));
    const most = Math.max(...enough.map(({ score }) => score));
    return [list, enough.filter(({ score }) => score === most).map(({ run }) => run)] as const;
  });
  const main = mainRow(found.flatMap(([, runs]) => runs));
  return new Map(
    found.map(([list, runs]) => {
      const inRow = runs.filter(({ row }) => row === main);
      return [list, inRow.length > 0 ? inRow : runs];
    }),
  );
}

/** The row in which most headers stand. */
export function mainRow(runs: readonly Run[]): number | null {
  const counts = new Map<number, number>();
  for (const { row, columns } of runs) counts.set(row, (counts.get(row) ?? 0) + columns.size);
  return [...counts].reduce<[number | null, number]>((best, one) => (one[1] > best[1] ? one : best), [null, 0])[0];
}

function runsIn(values: Grid, row: number, list: ListName, keysAt: HeaderKeys): Run[] {
  const cells = values[row] ?? [];
  const runs: Run[] = [];
  let at = 0;
  while (at < cells.length) {
    const columns = runFrom(cells, at, list, keysAt);
    if (columns.size > 0) runs.push({ row, columns });
    at = columns.size > 0 ? Math.max(...columns.values()) + 1 : at + 1;
  }
  return runs;
}

function runFrom(cells: readonly Cell[], start: number, list: ListName, keysAt: HeaderKeys): Map<ListKey, number> {
  const keys = keysOf(list);
  const columns = new Map<ListKey, number>();
  let [next, unknown] = [0, 0];
  for (let at = start; at < cells.length && next < keys.length; at++) {
    const here = keysAt(cells[at]);
    const index = keys.findIndex((key, k) => k >= next && here.includes(key));
    if (index >= 0) {
      columns.set(keys[index]!, at);
      [next, unknown] = [index + 1, 0];
    } else if (columns.size === 0 || here.length > 0 || ++unknown > MOST_UNKNOWN) break;
  }
  return columns;
}

/** Whether the nearest title above a run, or left of that, is its list's. */
function isTitled(values: Grid, { row, columns }: Run, list: ListName): boolean {
  const above = values[row - 1] ?? [];
  for (let at = Math.min(...columns.values()); at >= 0; at--) {
    const fold = foldLabel(above[at] ?? '');
    const owner = fold === '' ? undefined : LIST_NAMES.find((name) => titlesOf(name).map(foldLabel).includes(fold));
    if (owner !== undefined) return owner === list;
  }
  return false;
}

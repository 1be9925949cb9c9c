import { foldLabel, labelText } from '../../base/labels';
import type { Grid } from '../../base/types';
import { type Places, type Standings, standingsOf } from '../../sheet/standings';
import { type HeaderKeys, headerKeys, mainRow, type Run, runsOf } from './list-runs';
import { headersOf, keysOf, LIST_NAMES, type ListKey, type ListName, SETTINGS_HEADER_ROW, titleOf } from './lists';

export const LIST_KEYS: readonly ListKey[] = LIST_NAMES.flatMap(keysOf);

/** More columns than a sheet has: a cell of a header as one number. */
const WIDTH = 20000;

/** The row and column of a header, from 0, by its place. */
export const cellOfPlace = (place: number) => ({ row: Math.floor(place / WIDTH), column: place % WIDTH });
const placeOfCell = (row: number, column: number): number => row * WIDTH + column;

/** Where the headers of the lists stand: as places that `cellOfPlace` reads, for lists may stand below each other. */
export interface ListColumns {
  readonly standings: Standings<ListKey>;
  /** Columns that are missing while others are new, of which nobody knows whether they are the same; with the new names. */
  readonly unclear: readonly ListKey[];
  readonly news: readonly string[];
}

/**
 * Finds the columns of the lists by the run of their headers, in either language; people may insert columns and move lists.
 * @param marks the columns that are marked
 * @param block the columns of the settings themselves
 */
export function seeListColumns(values: Grid, marks: Places<ListKey>, block: ReadonlySet<number>): ListColumns {
  const runs = runsOf(values);
  const main = mainRow([...runs.values()].flat()) ?? SETTINGS_HEADER_ROW - 1;
  const rowOf = (key: ListKey): number => runs.get(key.split('.')[0] as ListName)?.[0]?.row ?? main;
  const [labels, former] = wordPlaces(values, runs);
  const seen = { values, runs, main, block, keysAt: headerKeys() };
  const witnesses: Places<ListKey> =
    marks.size > 0
      ? new Map([...marks].map(([key, columns]) => [key, columns.map((at) => placeOfCell(rowOf(key), at))]))
      : byNeighbours(seen);
  const standings = standingsOf(LIST_KEYS, { labels, former, marks: witnesses });
  return { standings, ...(marks.size > 0 ? { unclear: [], news: [] } : unclearIn(seen, standings)) };
}

/** Where the words of today stand in the runs, and those of before. */
function wordPlaces(values: Grid, runs: ReadonlyMap<ListName, readonly Run[]>) {
  const labels = new Map<ListKey, number[]>();
  const former = new Map<ListKey, number[]>();
  for (const { row, columns } of [...runs.values()].flat()) {
    for (const [key, column] of columns) {
      const isToday = headersOf(key)
        .map(foldLabel)
        .includes(foldLabel(values[row]?.[column] ?? ''));
      const places = isToday ? labels : former;
      places.set(key, [...(places.get(key) ?? []), placeOfCell(row, column)]);
    }
  }
  return [labels, former] as const;
}

interface Seen {
  readonly values: Grid;
  readonly runs: ReadonlyMap<ListName, readonly Run[]>;
  readonly main: number;
  readonly block: ReadonlySet<number>;
  readonly keysAt: HeaderKeys;
}

/** The renamed columns of lists without marks: as many between two that are known as there are missing. */
function byNeighbours({ runs }: Seen): Places<ListKey> {
  const places = new Map<ListKey, number[]>();
  for (const [list, [run, twin]] of runs) {
    if (!run || twin) continue;
    const keys = keysOf(list);
    keys.forEach((key, index) => {
      if (run.columns.has(key)) return;
      const left = keys.reduce((last, other, k) => (k < index && run.columns.has(other) ? k : last), -1);
      const right = keys.findIndex((other, k) => k > index && run.columns.has(other));
      if (left < 0 || right < 0) return;
      const [from, to] = [run.columns.get(keys[left]!)!, run.columns.get(keys[right]!)!];
      if (to - from === right - left) places.set(key, [placeOfCell(run.row, from + index - left)]);
    });
  }
  return places;
}

/** What is missing from a list while a column in it or beside it could be that; or a whole list without a title. */
function unclearIn({ values, runs, main, block, keysAt }: Seen, standings: Standings<ListKey>) {
  const ours = new Set([...standings.values()].flatMap((one) => ('at' in one ? [one.at] : [])));
  const isUnknown = (row: number, column: number): boolean =>
    labelText(values[row]?.[column] ?? '') !== '' &&
    keysAt(values[row]?.[column]).length === 0 &&
    !block.has(column) &&
    !ours.has(placeOfCell(row, column));
  const columnsIn = (row: number, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, k) => from + k).filter((column) => isUnknown(row, column));
  const found = LIST_NAMES.flatMap((list) => {
    const missing = keysOf(list).filter((key) => standings.get(key)?.by === 'nothing');
    const run = runs.get(list)?.[0];
    // A list that has a title would have that still.
    if (missing.length === 0 || (!run && titleOf('en', list) !== '')) return [];
    const columns = [...(run?.columns.values() ?? [])];
    const around = run
      ? columnsIn(run.row, Math.min(...columns) - 1, Math.max(...columns) + 1)
      : columnsIn(main, 0, (values[main]?.length ?? 0) - 1);
    const news = around.map((column) => labelText(values[run?.row ?? main]?.[column]));
    return news.length > 0 ? [{ missing, news }] : [];
  });
  return {
    unclear: found.flatMap(({ missing }) => missing),
    news: [...new Set(found.flatMap(({ news }) => news))],
  };
}

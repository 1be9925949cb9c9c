import { CommandType, type ICommandInfo } from '@univerjs/core';
import type { Area } from '../bridge/cells';
import { type Pace, startPace } from '../bridge/pace';
import type { Engine } from './engine';
import { followedLine, watchLines } from './following';

/** Cells that are read or written at a time; what is not more is done at once. */
const SLICE_CELLS = 4000;
/** How often a reading begins anew because cells have changed meanwhile, before all is read at once. */
const MOST_READINGS = 3;
const CALCULATION = /^formula\.mutation\./;

const rowsOfSlice = ({ columns }: Area): number => Math.max(1, Math.floor(SLICE_CELLS / columns));
const isSmall = ({ rows, columns }: Area): boolean => rows * columns <= SLICE_CELLS;

/**
 * Writes the cells of an area slice by slice, so that the page is not kept still. Rows that a person moves meanwhile are followed,
 * and what is written counts for the script's doing all along.
 * @param write is told a part of the area and which of its rows is the first (0-based); it may delete these rows
 * @param size how many rows to write at a time
 */
export function writeInSlices(
  engine: Engine,
  area: Area,
  write: (part: Area, from: number) => void,
  size = rowsOfSlice(area),
): unknown {
  return area.rows <= size ? write(area, 0) : writeLarge(engine, area, write, size);
}

async function writeLarge(
  engine: Engine,
  area: Area,
  write: (part: Area, from: number) => void,
  size: number,
): Promise<void> {
  const { acting } = engine;
  const { script } = acting;
  let { column } = area;
  let rows = Array.from({ length: area.rows }, (_, i) => area.row + i);
  const stop = watchLines(engine, {
    changed: (change) => {
      if (change.sheet !== area.sheet) return;
      if (change.axis === 'column') column = followedLine(column, change) ?? column;
      else rows = rows.map((row) => followedLine(row, change) ?? Number.NaN);
    },
  });
  const pace = startPace();
  try {
    for (let from = 0; from < area.rows; from += size) {
      if (pace.isOver()) await pace.rest();
      const before = acting.script;
      acting.script = script;
      try {
        for (const [at, first, count] of runsOf(rows, from, Math.min(area.rows, from + size))) {
          write({ ...area, row: first, column, rows: count }, at);
        }
      } finally {
        acting.script = before;
      }
    }
  } finally {
    stop();
  }
}

/** Neighbouring rows among some, the last first: which of them begins a run, where it stands, and how many there are. */
function runsOf(rows: readonly number[], from: number, to: number): [at: number, first: number, count: number][] {
  const runs: [number, number, number][] = [];
  for (let at = from; at < to; at++) {
    const row = rows[at]!;
    if (Number.isNaN(row)) continue;
    const last = runs[runs.length - 1];
    if (last && last[0] + last[2] === at && last[1] + last[2] === row) last[2] += 1;
    else runs.push([at, row, 1]);
  }
  return runs.sort((a, b) => b[1] - a[1]);
}

/** Reads the cells of an area slice by slice; all as they stand at one moment. @param reader what reads parts of it from now on */
export async function readInSlices<T>(engine: Engine, area: Area, reader: () => (part: Area) => T[][]): Promise<T[][]> {
  if (isSmall(area)) return reader()(area);
  let changed = false;
  const seen = ({ id, type }: Readonly<ICommandInfo>): void => {
    if (type === CommandType.MUTATION && !CALCULATION.test(id)) changed = true;
  };
  const watching = engine.commands.onCommandExecuted(seen);
  const pace = startPace();
  try {
    for (let reading = 0; reading < MOST_READINGS; reading++) {
      changed = false;
      const grid = await readPaced(area, reader(), pace, () => changed);
      if (grid) return grid;
    }
    return reader()(area);
  } finally {
    watching.dispose();
  }
}

async function readPaced<T>(
  area: Area,
  read: (part: Area) => T[][],
  pace: Pace,
  isVain: () => boolean,
): Promise<T[][] | null> {
  const grid: T[][] = [];
  for (let from = 0; from < area.rows; from += rowsOfSlice(area)) {
    if (pace.isOver()) await pace.rest();
    if (isVain()) return null;
    const rows = Math.min(rowsOfSlice(area), area.rows - from);
    for (const line of read({ ...area, row: area.row + from, rows })) grid.push(line);
  }
  return grid;
}

import type { Zone } from '../../base/zone';
import { type CellType, type LogKey, typeOf } from '../own-columns';
import { LogCells, rememberingZone } from './log-cells';
import type { ImportRow } from './rows';
import { joined, vaguerKeys } from './trait-keys';

/** What does not change in the life of a lead: leads without an ID are known by it. */
const TRAITS: readonly LogKey[] = ['created', 'channel', 'persona'];

/** The traits among the columns of a file, by their index. */
export const traitColumns = (columns: readonly LogKey[]): number[] =>
  columns.flatMap((key, i) => (TRAITS.includes(key) ? [i] : []));

/** The traits of rows of a file: those of two leads are equal that read the same in the log. */
function traitsOf(columns: readonly LogKey[], zone: Zone): (cells: readonly string[]) => string[] {
  const compared = new LogCells(rememberingZone(zone));
  const traits = traitColumns(columns).map((i) => ({ i, type: typeOf(columns[i]!) }));
  return (cells) => traits.map(({ i, type }) => compared.comparable(cells[i], type));
}

/** Counts the rows of a file that have no ID, by what the log will show of them. */
export class UnnamedRows {
  private readonly equal = new Map<string, number>();
  private readonly sharing = new Map<string, number>();
  /** How many rows share what may be all that an earlier file told of one of them. */
  private readonly vaguer = new Map<string, number>();
  private readonly traits: (cells: readonly string[]) => string[];
  private readonly dated: number;
  private readonly compared: LogCells;
  private readonly types: readonly CellType[];

  constructor(columns: readonly LogKey[], zone: Zone) {
    this.traits = traitsOf(columns, zone);
    this.compared = new LogCells(rememberingZone(zone));
    this.types = columns.map(typeOf);
    this.dated = traitColumns(columns).findIndex((i) => columns[i] === 'created');
  }

  /** Takes one more row. @returns how many are equal to it so far */
  add(cells: readonly string[]): number {
    const traits = this.traits(cells);
    count(this.sharing, joined(traits));
    for (const key of vaguerKeys(traits, this.dated)) if (key !== undefined) count(this.vaguer, key);
    const row = joined(cells.map((cell, i) => this.compared.comparable(cell, this.types[i]!)));
    return count(this.equal, row);
  }

  /** How a row stands among the others: how many share its traits, and where it would be alone with less of them. */
  among(cells: readonly string[]): Pick<ImportRow, 'alike' | 'alone'> {
    const traits = this.traits(cells);
    const isAlone = (key: string | undefined): boolean =>
      key !== undefined && this.vaguer.get(key) === 1 && !this.sharing.has(key);
    const alone = vaguerKeys(traits, this.dated).reduce((bits, key, way) => bits | (isAlone(key) ? 1 << way : 0), 0);
    return { alike: this.sharing.get(joined(traits)) ?? 0, ...(alone > 0 && { alone }) };
  }
}

function count(counts: Map<string, number>, key: string): number {
  const now = (counts.get(key) ?? 0) + 1;
  counts.set(key, now);
  return now;
}

/**
 * Rows in batches of about a size: those without an ID that share their traits go together, because only then can be told which
 * of them the log has. All else stays in the order of the file.
 */
export function batchesOf(
  rows: readonly ImportRow[],
  columns: readonly LogKey[],
  size: number,
  zone: Zone,
): ImportRow[][] {
  const traits = traitsOf(columns, zone);
  const batchOf = new Map<string, ImportRow[]>();
  const batches: ImportRow[][] = [];
  let last: ImportRow[] = [];
  for (const row of rows) {
    const key = (row.alike ?? 0) > 1 ? joined(traits(row.cells)) : null;
    const begun = key === null ? undefined : batchOf.get(key);
    if (begun === undefined && (batches.length === 0 || last.length >= size)) {
      last = [];
      batches.push(last);
    }
    (begun ?? last).push(row);
    if (key !== null && begun === undefined) batchOf.set(key, last);
  }
  return batches;
}

import { leadIdKey } from '../lead-ids';
import { takenBackOf } from '../own-columns';
import type { ComparedLog } from './compared-log';
import type { ImportRow } from './rows';
import { joined, traitColumns } from './traits';

/** Which row of the log each row of a file is, by its index; undefined for a lead the log does not have. */
export type Matches = (number | undefined)[];

/**
 * Finds the leads of a file in the log: those with an ID by it, the others by their traits. Of leads without an ID that share these
 * as many are known as the log has, and those it has are taken for the ones that differ least. So the same file with leads newly won finds each of them, and doubles none.
 */
export function matchRows(log: ComparedLog, rows: readonly ImportRow[]): Matches {
  const idAt = log.columns.indexOf('id');
  const rowOfId = idAt === -1 ? new Map<string, number>() : rowsById(log);
  const matches: Matches = rows.map(({ cells }) => rowOfId.get(leadIdKey(cells[idAt])));
  const unnamed = rows.flatMap(({ cells }, i) => ((cells[idAt] ?? '') === '' ? [i] : []));
  if (unnamed.length > 0) new TraitMatching(log, rows, matches).match(unnamed);
  return matches;
}

/** The first row of each ID of the log. */
function rowsById({ sheet: { header, values } }: ComparedLog): Map<string, number> {
  const rows = new Map<string, number>();
  for (let row = header.row + 1; row < values.length; row++) {
    const id = leadIdKey(values[row]![header.columns.id]);
    if (id !== '' && !rows.has(id)) rows.set(id, row);
  }
  return rows;
}

/** Which rows of the file, and which of the log, may be matched. */
interface Choice {
  file(i: number): boolean;
  log(row: number): boolean;
}

const every = (): boolean => true;

/** Rows without an ID and rows of the log that share their traits, and what is left of both. */
interface Group {
  file: number[];
  log: number[];
}

class TraitMatching {
  private readonly all: readonly number[];
  private readonly steady: readonly number[];
  private readonly outcome: readonly number[];
  private readonly traits: readonly number[];

  constructor(
    private readonly log: ComparedLog,
    private readonly rows: readonly ImportRow[],
    private readonly matches: Matches,
  ) {
    this.all = [...log.columns.keys()];
    this.steady = this.all.filter((i) => takenBackOf(log.columns[i]!) === undefined);
    this.outcome = this.all.filter((i) => takenBackOf(log.columns[i]!) === 'alone');
    this.traits = traitColumns(log.columns);
  }

  match(unnamed: readonly number[]): void {
    for (const group of this.groups(unnamed).values()) {
      if (group.file.every((i) => this.rows[i]!.alike === group.file.length)) this.matchAll(group);
      else this.matchEqual(group);
    }
  }

  private groups(unnamed: readonly number[]): Map<string, Group> {
    const { log } = this;
    const groups = new Map<string, Group>();
    for (const i of unnamed) {
      const key = this.keyOfFile(i, this.traits);
      const group = groups.get(key) ?? { file: [], log: [] };
      groups.set(key, group);
      group.file.push(i);
    }
    const idAt = log.columns.indexOf('id');
    for (let row = log.sheet.header.row + 1; row < log.sheet.values.length; row++) {
      // Where the file has IDs, a lead of the log that has one is another than a lead without.
      if (idAt !== -1 && log.comparableAt(row, idAt) !== '') continue;
      groups.get(this.keyOfLog(row, this.traits))?.log.push(row);
    }
    return groups;
  }

  /**
   * All rows of the file with these traits are here: equal ones first; those in which nothing would change; those that have got
   * an outcome; those of the same outcome; and whichever are left, an open lead of the log before a decided one.
   */
  private matchAll(group: Group): void {
    const { outcome } = this;
    const filled = new Map(group.file.map((i) => this.filledIn(i)).map((columns) => [columns.join(), columns]));
    const byFilled = [...filled.values()].sort((a, b) => b.length - a.length);
    const isFilled = (columns: readonly number[]) => (i: number) => this.filledIn(i).join() === columns.join();
    const isOpen = (row: number) => outcome.every((i) => this.log.comparableAt(row, i) === '');
    this.pair(group, this.all);
    for (const columns of byFilled) this.pair(group, union(columns, outcome), { file: isFilled(columns) });
    this.pair(group, this.steady, { log: isOpen });
    this.pair(group, outcome);
    for (const columns of byFilled) this.pair(group, columns, { file: isFilled(columns) });
    this.pair(group, [], { log: isOpen });
    this.pair(group, []);
  }

  /**
   * Others with these traits may have gone before, into rows that cannot be told from those that were there: the third such row
   * is known when the log has three that are equal to it.
   */
  private matchEqual({ file, log }: Group): void {
    const equal = listsBy(log, (row) => this.keyOfLog(row, this.all));
    for (const i of file) this.matches[i] = equal.get(this.keyOfFile(i, this.all))?.at(-this.rows[i]!.occurrence);
  }

  /** Matches rows of the file with rows of the log that are equal in some columns; both are used up by it. */
  private pair(group: Group, columns: readonly number[], { file = every, log = every }: Partial<Choice> = {}): void {
    if (group.file.length === 0 || group.log.length === 0) return;
    const free = listsBy(group.log.filter(log), (row) => this.keyOfLog(row, columns));
    const taken = new Set<number>();
    group.file = group.file.filter((i) => {
      const row = file(i) ? free.get(this.keyOfFile(i, columns))?.pop() : undefined;
      if (row === undefined) return true;
      taken.add(row);
      this.matches[i] = row;
      return false;
    });
    group.log = group.log.filter((row) => !taken.has(row));
  }

  private filledIn(i: number): readonly number[] {
    return this.all.filter((column) => this.rows[i]!.cells[column] !== '');
  }

  private keyOfFile(i: number, columns: readonly number[]): string {
    return joined(columns.map((column) => this.log.comparable(this.rows[i]!.cells[column], column)));
  }

  private keyOfLog(row: number, columns: readonly number[]): string {
    return joined(columns.map((column) => this.log.comparableAt(row, column)));
  }
}

const union = (a: readonly number[], b: readonly number[]): number[] => [...new Set([...a, ...b])];

/** Rows of the log by a key, the first of them last. */
function listsBy(rows: readonly number[], keyOf: (row: number) => string): Map<string, number[]> {
  const lists = new Map<string, number[]>();
  for (const row of [...rows].reverse()) {
    const key = keyOf(row);
    const list = lists.get(key);
    if (list) list.push(row);
    else lists.set(key, [row]);
  }
  return lists;
}

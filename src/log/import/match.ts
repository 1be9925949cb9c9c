import { leadIdKey } from '../lead-ids';
import { takenBackOf } from '../own-columns';
import { kindOfPersonId, type PersonKind } from '../person-ids';
import type { ComparedLog } from './compared-log';
import type { ImportRow } from './rows';
import { joined } from './trait-keys';
import { traitColumns } from './traits';
import { matchVaguer } from './vaguer';

/** Which row of the log each row of a file is, by its index; undefined for a lead the log does not have. */
export type Matches = (number | undefined)[];

/**
 * Finds the leads of a file in the log: those with an ID by it, the others by their traits. Of leads without an ID that share these
 * as many are known as the log has, and those it has are taken for the ones that differ least. So the same file with leads newly
 * won finds each of them, and doubles none. What was blank and has been filled in since is found by the rest.
 * @param person what the IDs are made of, where the file has none: a lead that the log does not have under such an ID may be
 * there without one, or under another than its person's
 */
export function matchRows(log: ComparedLog, rows: readonly ImportRow[], person: PersonKind | null): Matches {
  const idAt = log.columns.indexOf('id');
  const rowOfId = idAt === -1 ? new Map<string, number>() : rowsById(log);
  const matches: Matches = rows.map(({ cells }) => rowOfId.get(leadIdKey(cells[idAt])));
  const unnamed = rows.flatMap(({ cells }, i) => (person !== null || (cells[idAt] ?? '') === '' ? [i] : []));
  if (unnamed.some((i) => matches[i] === undefined)) new TraitMatching(log, rows, matches, person).match(unnamed);
  return matches;
}

/** Whether a lead of the log gets the ID that its person makes: one that has none, or that of a name where the file has an address. */
export function mayTakePersonId(log: ComparedLog, row: number, idAt: number, person: PersonKind): boolean {
  const before = log.comparableAt(row, idAt);
  return (before === '' || (person === 'email' && kindOfPersonId(before) === 'name')) && !log.isCalculated(row, idAt);
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

/** The columns in which such rows must be equal. */
interface Step extends Choice {
  readonly columns: readonly number[];
}

const every = (): boolean => true;

/** Rows without an ID and rows of the log that share their traits, and what is left of both. */
interface Group {
  file: number[];
  log: number[];
  /** How many rows of the file share them, those that are known included. */
  all: number;
}

class TraitMatching {
  private readonly all: readonly number[];
  private readonly steady: readonly number[];
  private readonly outcome: readonly number[];
  private readonly traits: readonly number[];
  private readonly idAt: number;

  constructor(
    private readonly log: ComparedLog,
    private readonly rows: readonly ImportRow[],
    private readonly matches: Matches,
    private readonly person: PersonKind | null,
  ) {
    this.all = [...log.columns.keys()].filter((i) => log.columns[i] !== 'id');
    this.steady = this.all.filter((i) => takenBackOf(log.columns[i]!) === undefined);
    this.outcome = this.all.filter((i) => takenBackOf(log.columns[i]!) === 'alone');
    this.traits = traitColumns(log.columns);
    this.idAt = log.columns.indexOf('id');
  }

  match(unnamed: readonly number[]): void {
    for (const group of this.groups(unnamed).values()) {
      if (group.file.every((i) => this.rows[i]!.alike === group.all)) this.matchAll(group);
      else this.matchEqual(group);
    }
    this.matchVaguer(unnamed.filter((i) => this.matches[i] === undefined));
  }

  /** What a file tells of a lead only now is no reason to add it again. */
  private matchVaguer(left: readonly number[]): void {
    if (!left.some((i) => this.rows[i]!.alone)) return;
    const { log, traits } = this;
    const taken = new Set(this.matches);
    const free = this.logRows().filter((row) => !taken.has(row));
    const fits = (i: number, row: number) => this.canBe(i, row);
    for (const [i, row] of matchVaguer(log, this.rows, { traits, left, log: free, fits })) this.matches[i] = row;
  }

  /** Whether a row can have all that a lead of the log has: its outcome, and the ID that its person makes. */
  private canBe(i: number, row: number): boolean {
    if (!this.tellsAll(i, this.decidedIn(row))) return false;
    if (this.idOf(i) !== '') return this.mayTakeId(row);
    return this.idAt === -1 || this.log.comparableAt(row, this.idAt) === '';
  }

  /** The rows of the log that may be those of the file that are not found by their ID. */
  private logRows(): number[] {
    const { log, idAt } = this;
    const rows: number[] = [];
    for (let row = log.sheet.header.row + 1; row < log.sheet.values.length; row++) {
      if (idAt === -1 || !this.isAnother(log.comparableAt(row, idAt))) rows.push(row);
    }
    return rows;
  }

  private groups(unnamed: readonly number[]): Map<string, Group> {
    const groups = new Map<string, Group>();
    for (const i of unnamed) {
      const key = this.keyOfFile(i, this.traits);
      const group = groups.get(key) ?? { file: [], log: [], all: 0 };
      groups.set(key, group);
      group.all++;
      if (this.matches[i] === undefined) group.file.push(i);
    }
    for (const row of this.logRows()) groups.get(this.keyOfLog(row, this.traits))?.log.push(row);
    return groups;
  }

  /**
   * Whether a lead of the log is another than those of the file that are not found by their ID: where the file has IDs, every one
   * that has an ID; where they are made of persons, every one whose ID is made so too.
   */
  private isAnother(id: string): boolean {
    return id !== '' && (this.person === null || kindOfPersonId(id) === this.person);
  }

  /**
   * All rows of the file with these traits are here. Those of persons come first, with leads that can have their ID from now on;
   * of the others as many as there is room for: one that is added is known by its ID the next time, one without is not.
   */
  private matchAll(group: Group): void {
    if (this.person !== null) {
      const persons = group.file.filter((i) => this.idOf(i) !== '');
      this.matchPersons(group, new Set(persons));
      const left = persons.filter((i) => this.matches[i] === undefined);
      const room = Math.max(0, group.log.length - (group.file.length - left.length));
      const added = new Set([...left].sort((a, b) => (this.idOf(a) < this.idOf(b) ? -1 : 1)).slice(room));
      group.file = group.file.filter((i) => !added.has(i));
    }
    this.matchAny(group);
  }

  private matchPersons(group: Group, persons: ReadonlySet<number>): void {
    const takers = {
      ...group,
      file: group.file.filter((i) => persons.has(i)),
      log: group.log.filter((row) => this.mayTakeId(row)),
    };
    if (takers.file.length === 0 || takers.log.length === 0) return;
    const patterns = new Map(takers.log.map((row) => [this.decidedIn(row).join(), this.decidedIn(row)]));
    for (const step of this.steps(takers)) {
      // With an outcome that the file has not, a lead would lose it by its ID the next time.
      for (const [key, decided] of patterns) {
        const log = (row: number) => this.decidedIn(row).join() === key && step.log(row);
        this.pair(takers, step.columns, { log, file: (i) => this.tellsAll(i, decided) && step.file(i) });
      }
    }
    const [file, log] = [new Set(takers.file), new Set(takers.log)];
    group.file = group.file.filter((i) => !persons.has(i) || file.has(i));
    group.log = group.log.filter((row) => !this.mayTakeId(row) || log.has(row));
  }

  private matchAny(group: Group): void {
    for (const { columns, file, log } of this.steps(group)) this.pair(group, columns, { file, log });
  }

  /**
   * What rows are compared by: equal ones first; those in which nothing would change; those that have got an outcome; those of the
   * same outcome; and whichever are left, an open lead of the log before a decided one.
   */
  private *steps(group: Group): Iterable<Step> {
    const { outcome } = this;
    const filled = new Map(group.file.map((i) => this.filledIn(i)).map((columns) => [columns.join(), columns]));
    const byFilled = [...filled.values()].sort((a, b) => b.length - a.length);
    const isFilled = (columns: readonly number[]) => (i: number) => this.filledIn(i).join() === columns.join();
    const isOpen = (row: number) => this.decidedIn(row).length === 0;
    yield { columns: this.all, file: every, log: every };
    for (const columns of byFilled) yield { columns: union(columns, outcome), file: isFilled(columns), log: every };
    yield { columns: this.steady, file: every, log: isOpen };
    yield { columns: outcome, file: every, log: every };
    for (const columns of byFilled) yield { columns, file: isFilled(columns), log: every };
    yield { columns: [], file: every, log: isOpen };
    yield { columns: [], file: every, log: every };
  }

  private idOf(i: number): string {
    return this.rows[i]!.cells[this.idAt] ?? '';
  }

  private mayTakeId(row: number): boolean {
    const { log, idAt, person } = this;
    return person !== null && mayTakePersonId(log, row, idAt, person);
  }

  /** The outcomes that a lead of the log has. */
  private decidedIn(row: number): readonly number[] {
    return this.outcome.filter((i) => this.log.comparableAt(row, i) !== '');
  }

  /** Whether a row has all of these outcomes, or leaves them alone. */
  private tellsAll(i: number, decided: readonly number[]): boolean {
    const { cells, keeps } = this.rows[i]!;
    return decided.every((column) => cells[column] !== '' || this.log.columns[column] === keeps);
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
  private pair(group: Group, columns: readonly number[], { file, log }: Choice): void {
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

import { isDateName } from './candidates';
import { DateForms } from './date-forms';
import { extentOf, filledFrom } from './extent';
import { isKnownName } from './known-names';
import { isNoDate } from './nothing';
import { numberForm } from './number-forms';

type Row = readonly string[];

/** A line, or two that are one header, and what its cells look like. */
export interface HeaderLine {
  readonly row: Row;
  readonly index: number;
  /** The index of the line above that fills its blanks. */
  readonly above: number | null;
  /** Cells that may be names, and those of them that exports have. */
  readonly names: number;
  readonly known: number;
  readonly numbers: number;
  /** Dates and addresses: no header has one. */
  readonly dated: number;
}

/** The share of the columns that a header names, and a lead fills. */
const NAMED = 0.6;
/** So many names that are known make a line the header, wherever it stands. */
const SURE = 2;
/** A remark has a label and a value; a lead has more cells, where the table is wider than that. */
const REMARK = 2;
const HALF = 0.5;
const ADDRESS = /^\S+@\S+\.\S+$|^https?:\/\//i;

/** The first lines of a file, among which its header is looked for. */
export class HeaderLines {
  readonly lines: readonly HeaderLine[];
  /** Those that may be the header: the ones before the first lead. */
  readonly before: readonly HeaderLine[];
  readonly width: number;
  private readonly forms = new DateForms();

  /** @param filled indices of the lines that are not blank */
  constructor(
    private readonly rows: readonly Row[],
    private readonly filled: readonly number[],
  ) {
    this.width = widthOf(filled.map((index) => rows[index]!));
    const leads = filled.filter((index) => this.isWholeLead(index));
    const values = leads.map((index) => rows[index]!);
    const judge = (row: Row, index: number, above: number | null) => this.judge(row, values, index, above);
    this.lines = filled.map((index) => judge(rows[index]!, index, null));
    const end = this.width > REMARK ? (leads[0] ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
    const before = this.lines.filter(({ index }) => index < end);
    const pairs = before.slice(1).flatMap((lower, i) => {
      const upper = before[i]!;
      const both = judge(filledFrom(upper.row, lower.row), lower.index, upper.index);
      return completes(upper, lower) && both.known > Math.max(upper.known, lower.known) ? [both] : [];
    });
    this.before = [...before, ...pairs];
  }

  /** Whether a line names enough columns; beside names that are known, a number may be one too. */
  isNamed({ names, known, numbers, dated }: HeaderLine): boolean {
    const all = known >= SURE ? names + numbers : numbers === 0 ? names : 0;
    return dated === 0 && all >= Math.max(2, this.width * NAMED);
  }

  /** Whether the names of a line are known, and those of columns of dates among them, where there are some. */
  isSure(line: HeaderLine): boolean {
    const dates = this.datesBelow(line.index);
    const named = dates.some((column) => isDateColumn(line.row[column] ?? ''));
    return line.known >= SURE && this.isNamed(line) && (dates.length === 0 || named);
  }

  /** Whether nothing tells that a line is the header: it has no name that is known, or none for the dates below it. */
  isDoubtful({ row, index, known }: HeaderLine): boolean {
    const dates = this.datesBelow(index);
    const isName = (text: string) => !isNoDate(text) && numberForm(text) === null;
    return dates.length > 0 && (known === 0 || !dates.some((column) => isName((row[column] ?? '').trim())));
  }

  /** Whether a line has a date in a column in which most of the lines after it have one too. */
  isDated(index: number): boolean {
    return this.tells(index, (text) => this.isDate(text));
  }

  /** The same; without names that are known an address tells too, and a date that is written as a number. */
  isLead(index: number): boolean {
    if (this.isDated(index)) return true;
    const { known = 0 } = this.lines.find((line) => line.index === index) ?? {};
    return known < SURE && this.tells(index, (text) => ADDRESS.test(text) || this.forms.read(text) !== null);
  }

  private tells(index: number, telling: (text: string) => boolean): boolean {
    const row = this.rows[index]!;
    const after = this.filled.filter((other) => other > index);
    return row.some((cell, column) => {
      if (!telling(cell.trim())) return false;
      const alike = after.filter((other) => telling((this.rows[other]![column] ?? '').trim())).length;
      return alike >= after.length * HALF && (after.length > 0 || row.length > 1);
    });
  }

  /** Whether a line fills most columns and all its dates stand where others have theirs, as those of a remark do not. */
  isWholeLead(index: number): boolean {
    const row = this.rows[index]!;
    const cells = row.filter((cell) => cell.trim() !== '').length;
    if (cells < Math.max(this.width * NAMED, Math.min(REMARK + 1, this.width)) || !this.isDated(index)) return false;
    const after = this.filled.filter((other) => other > index);
    return row.every((cell, column) => {
      if (!this.isDate(cell.trim())) return true;
      return after.length === 0 || after.some((other) => this.isDate((this.rows[other]![column] ?? '').trim()));
    });
  }

  /** The columns in which most of what stands below a line is a date, as a number too. */
  private datesBelow(index: number): number[] {
    const below = this.filled.filter((other) => other > index).map((other) => this.rows[other]!);
    return Array.from({ length: this.width }, (_, column) => column).filter((column) => {
      const cells = below.map((row) => (row[column] ?? '').trim()).filter((text) => !isNoDate(text));
      const dates = cells.filter((text) => this.forms.read(text) !== null).length;
      return cells.length > 0 && dates > cells.length * HALF;
    });
  }

  /** A name that leads have in the same column is a value. */
  private judge(row: Row, leads: readonly Row[], index: number, above: number | null): HeaderLine {
    const found = { names: 0, known: 0, numbers: 0, dated: 0 };
    row.forEach((cell, column) => {
      const text = cell.trim();
      if (text === '') return;
      if (ADDRESS.test(text) || this.isDate(text)) found.dated++;
      else if (numberForm(text) !== null || this.forms.read(text) !== null) found.numbers++;
      else found.names++;
      if (isKnownName(text) && !leads.some((lead) => (lead[column] ?? '').trim() === text)) found.known++;
    });
    return { row, index, above, ...found };
  }

  private isDate(text: string): boolean {
    const form = this.forms.read(text);
    return form !== null && form.kind !== 'serial';
  }
}

/** Whether a line names columns that the line of names above it leaves blank. */
function completes(upper: HeaderLine, lower: HeaderLine): boolean {
  const isBare = [upper, lower].every(({ dated, numbers }) => dated + numbers === 0);
  const fills = lower.row.some((cell, i) => cell.trim() !== '' && (upper.row[i] ?? '').trim() === '');
  return isBare && upper.names > 1 && lower.index === upper.index + 1 && fills;
}

const isDateColumn = (name: string): boolean => name.trim() !== '' && (isKnownName(name) || isDateName(name));

/** The number of cells that most rows have, without columns that are blank in all of them; the larger of two. */
function widthOf(rows: readonly Row[]): number {
  const used = rows.reduce((widest, row) => Math.max(widest, extentOf(row)), 0);
  const counts = new Map<number, number>();
  for (const row of rows) {
    const width = Math.min(row.length, used);
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  return [...counts].reduce((best, next) =>
    next[1] > best[1] || (next[1] === best[1] && next[0] > best[0]) ? next : best,
  )[0];
}

import type { Kinds } from './stages';

/** A line of the file that is no lead, and why. */
export interface LeftOut {
  readonly line: number;
  readonly text: string;
  /**
   * Before the header, the upper line of one of two, a total or a remark after the rows, or between them: the header once more, or
   * of a group.
   */
  readonly where: 'before' | 'upper' | 'after' | 'between';
}

/** The first line of a table where no name tells that it is a header. */
export interface FirstLine {
  readonly line: number;
  readonly text: string;
  /** It has a date where the other lines have one, and is read as a lead. */
  readonly told: boolean;
  /** The table with it as the header, or as a lead. */
  as(header: boolean): Table;
}

/** A column of the file; its label is unique in the file, whatever the header says. */
export interface FileColumn {
  readonly index: number;
  readonly label: string;
}

/** The file as a table of texts. */
export interface Table {
  readonly columns: readonly FileColumn[];
  /** Number of cells in the header row, with the columns that are left out for being blank throughout. */
  readonly width: number;
  /** Rows below the header that are not blank throughout; they may be shorter or longer than the header. */
  readonly rows: readonly (readonly string[])[];
  /** The line of the file each row begins on, counted from 1 as an editor does. */
  readonly lines: readonly number[];
  /** Indices in `rows` of those whose quotes are wrong, so that their cells cannot be trusted. */
  readonly misquoted: ReadonlySet<number>;
  /** How many rows of the file were taken into one of `rows` by a quote that stands where none should, by its index. */
  readonly swallowed: ReadonlyMap<number, number>;
  /** The file has no header: its columns are named by their place. */
  readonly headerless: boolean;
  /** Null where it is a header. */
  readonly firstLine: FirstLine | null;
  /** Lines that are no leads: before the header, its upper one, totals after the rows, titles of groups. */
  readonly leftOut: readonly LeftOut[];
  /** What values of the stage mean in the tool that the file comes from, where that is known. */
  readonly stages: Kinds;
  /** '' for the rows of a sheet. */
  readonly delimiter: string;
  /** Days that are written as plain numbers are counted from 1904. */
  readonly daysFrom1904: boolean;
}

/** The cells of a column, '' where a row is too short. */
export function* valuesOf(table: Table, index: number): Iterable<string> {
  for (const row of table.rows) yield row[index] ?? '';
}

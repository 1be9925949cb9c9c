import type { FormatRule, Validation } from './cells';

/** The lines around a cell. */
type Side = 'top' | 'right' | 'bottom' | 'left';

/** A line by the name that files give it, and its colour as CSS writes it. */
interface BorderLine {
  readonly line: string;
  readonly color: string;
}

/** How a cell looks; colours as CSS writes them, null where nobody has chosen one. */
export interface CellLook {
  /** '' is what Sheets calls "Automatic". */
  readonly numberFormat: string;
  readonly family: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly color: string | null;
  readonly background: string | null;
  readonly horizontal: 'left' | 'center' | 'right' | null;
  readonly vertical: 'top' | 'middle' | 'bottom';
  readonly wrap: boolean;
  readonly borders: Readonly<Partial<Record<Side, BorderLine>>>;
}

/** Something that belongs to one cell; 0-based, as everything here. */
export interface Placed<T> {
  readonly row: number;
  readonly column: number;
  readonly is: T;
}

interface FormulaContents {
  /** With its "=". */
  readonly text: string;
  /** Whether it fills other cells too. */
  readonly spills: boolean;
}

export interface Box {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** A row or a column that is not as all others are, sizes in pixels. */
export interface LineContents {
  readonly at: number;
  readonly size: number | null;
  readonly hidden: boolean;
}

export interface TabContents {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly color: string | null;
  readonly gridlines: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly rows: readonly LineContents[];
  readonly columns: readonly LineContents[];
  /** What the cells show, results of formulas included: a date is its serial number, a blank cell ''. */
  readonly values: readonly (readonly (string | number | boolean)[])[];
  /** The place of each cell's look among those of the workbook; -1 where nobody has given it one. */
  readonly looks: readonly (readonly number[])[];
  readonly formulas: readonly Placed<FormulaContents>[];
  /** Cells that a formula elsewhere fills. */
  readonly spilled: readonly Placed<null>[];
  /** Days that the calendar of Excel does not have: among the values they are the text that is shown. */
  readonly early: readonly Placed<null>[];
  readonly notes: readonly Placed<string>[];
  readonly merges: readonly Box[];
  /** A moment is its serial number. */
  readonly validations: readonly { readonly boxes: readonly Box[]; readonly rule: Validation }[];
  /** The one that wins first. */
  readonly formatRules: readonly FormatRule[];
}

/** All that a file can hold of a workbook, as plain data. */
export interface BookContents {
  readonly name: string;
  /** The place of the tab in front. */
  readonly front: number;
  readonly tabs: readonly TabContents[];
  readonly looks: readonly CellLook[];
  readonly names: readonly { readonly name: string; readonly tab: number; readonly box: Box }[];
}

import type { Cells } from './a1';

/** An instant; a `Date` on the side of Apps Script. */
export interface Stamp {
  readonly $date: number;
}

/** A cell as Apps Script reads it: blank is ''. */
export type Value = string | number | boolean | Stamp;

/** A rectangle of cells, 1-based as in Apps Script; `sheet` is the sheet's id. */
export interface Area extends Cells {
  readonly sheet: number;
}

/** What can be read of cells and written to them, one entry a cell. */
export interface Aspects {
  /** Written like typed input: text is parsed by the locale unless the format is '@'; a leading apostrophe forces text. */
  value: Value;
  /** '' where there is none. */
  formula: string;
  /** Read only: the text a person sees. */
  display: string;
  numberFormat: string;
  background: string;
  fontColor: string;
  fontWeight: 'bold' | 'normal';
  fontStyle: 'italic' | 'normal';
  fontLine: 'underline' | 'line-through' | 'none';
  fontSize: number;
  fontFamily: string;
  /** 'general-left' is what a cell says that was set to "normal". */
  horizontalAlignment: 'left' | 'center' | 'right' | 'general' | 'general-left';
  verticalAlignment: 'top' | 'middle' | 'bottom';
  /** '' where nobody has said how: shown as OVERFLOW. */
  wrap: 'OVERFLOW' | 'CLIP' | 'WRAP' | '';
  note: string;
  validation: Validation;
}

export type Aspect = keyof Aspects;

/** A data validation rule, with the name of Apps Script's DataValidationCriteria. */
export interface Validation {
  readonly criteria: string;
  readonly values: readonly (Value | Area | readonly string[])[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
  /** Of a list: whether it shows a dropdown; by default it does. */
  readonly dropdown?: boolean;
}

/** A conditional format rule, with the name of Apps Script's BooleanCriteria. */
export interface FormatRule {
  readonly ranges: readonly Area[];
  readonly criteria: string;
  readonly values: readonly Value[];
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline?: boolean | null;
  readonly strikethrough?: boolean | null;
}

/** The sides to draw (true), to take away (false) and to leave alone (null). */
export interface Border {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
  readonly color: string;
  readonly style: string;
}

export interface SheetInfo {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  /** Rows and columns of the grid, blank ones included. */
  readonly rows: number;
  readonly columns: number;
}

import type { Area, Aspect, Aspects, Value } from '../bridge/cells';
import type { Context } from './context';
import { DataValidationShim, validationOf } from './data-validation';
import { checkedGrid, fromCell, toCell } from './values';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Cell = string | number | boolean | Date;

/** Methods of a range that read and write what is in its cells. */
export type ContentMethods =
  | 'getValue'
  | 'getValues'
  | 'setValue'
  | 'setValues'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getNote'
  | 'getNotes'
  | 'setNote'
  | 'setNotes'
  | 'clearNote'
  | 'getDataValidation'
  | 'getDataValidations'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'clearDataValidations'
  | 'isBlank'
  | 'clear'
  | 'clearContent'
  | 'clearFormat';

/** The cells of a range; what stands in them. */
export abstract class RangeContents implements Pick<Range, ContentMethods> {
  constructor(
    protected readonly context: Context,
    readonly area: Area,
  ) {}

  /** This range as the add-on sees it. */
  protected abstract get self(): Range;

  /** A cell of the range, counted from 0. */
  protected cellAt(i: number, j: number): Area {
    const { sheet, row, column } = this.area;
    return { sheet, row: row + i, column: column + j, rows: 1, columns: 1 };
  }

  protected readAll<A extends Aspect>(aspect: A): (Aspects[A] | null)[][] {
    return this.context.call('read', this.area, aspect);
  }

  protected readOne<A extends Aspect>(aspect: A): Aspects[A] | null {
    return this.context.call('read', this.cellAt(0, 0), aspect)[0]?.[0] ?? null;
  }

  /** One thing for all cells. */
  protected writeAll<A extends Aspect>(aspect: A, value: Aspects[A] | null): Range {
    this.context.call('write', [this.area], aspect, [[value]]);
    return this.self;
  }

  /** Each cell its own. */
  protected writeEach<A extends Aspect, T>(
    aspect: A,
    grid: unknown,
    method: string,
    convert: (value: T) => Aspects[A] | null,
  ): Range {
    const cells = checkedGrid<T>(grid, this.area.rows, this.area.columns, `SpreadsheetApp.Range.${method}`);
    this.context.call(
      'write',
      [this.area],
      aspect,
      cells.map((row) => row.map(convert)),
    );
    return this.self;
  }

  getValue(): Cell {
    return fromCell(this.readOne('value'));
  }
  getValues(): Cell[][] {
    return this.readAll('value').map((row) => row.map(fromCell));
  }
  setValue(value: unknown): Range {
    return this.writeAll('value', toCell(value));
  }
  setValues(values: unknown[][]): Range {
    return this.writeEach('value', values, 'setValues', (value: unknown): Value | null => toCell(value));
  }
  getDisplayValue(): string {
    return this.readOne('display') ?? '';
  }
  getDisplayValues(): string[][] {
    return this.readAll('display') as string[][];
  }
  getNote(): string {
    return this.readOne('note') ?? '';
  }
  getNotes(): string[][] {
    return this.readAll('note') as string[][];
  }
  setNote(note: string | null): Range {
    return this.writeAll('note', note === null ? null : String(note));
  }
  setNotes(notes: (string | null)[][]): Range {
    return this.writeEach('note', notes, 'setNotes', (note: string | null) => (note === null ? null : String(note)));
  }
  clearNote(): Range {
    this.context.call('clear', [this.area], { notes: true });
    return this.self;
  }
  getDataValidation(): GoogleAppsScript.Spreadsheet.DataValidation | null {
    const rule = this.readOne('validation');
    return rule && DataValidationShim.offered(this.context, rule);
  }
  getDataValidations(): (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] {
    return this.readAll('validation').map((row) =>
      row.map((rule) => rule && DataValidationShim.offered(this.context, rule)),
    );
  }
  setDataValidation(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): Range {
    return this.writeAll('validation', rule && validationOf(rule));
  }
  setDataValidations(rules: (GoogleAppsScript.Spreadsheet.DataValidation | null)[][]): Range {
    return this.writeEach(
      'validation',
      rules,
      'setDataValidations',
      (rule: GoogleAppsScript.Spreadsheet.DataValidation | null) => rule && validationOf(rule),
    );
  }
  clearDataValidations(): Range {
    this.context.call('clear', [this.area], { validations: true });
    return this.self;
  }
  isBlank(): boolean {
    const values = this.context.call('read', this.area, 'value');
    const formulas = this.context.peek('read', this.area, 'formula');
    return [...values, ...formulas].every((row) => row.every((cell) => cell === '' || cell === null));
  }
  clear(options?: ClearOptions): Range {
    this.context.call('clear', [this.area], clearing(options));
    return this.self;
  }
  clearContent(): Range {
    this.context.call('clear', [this.area], { contents: true });
    return this.self;
  }
  clearFormat(): Range {
    this.context.call('clear', [this.area], { formats: true });
    return this.self;
  }
}

export interface ClearOptions {
  commentsOnly?: boolean;
  contentsOnly?: boolean;
  formatOnly?: boolean;
  validationsOnly?: boolean;
  skipFilteredRows?: boolean;
}

/** What a clear() takes away: contents and formats, or only what its options name. */
export function clearing(options: ClearOptions = {}) {
  const only = {
    contents: options.contentsOnly,
    formats: options.formatOnly,
    notes: options.commentsOnly,
    validations: options.validationsOnly,
  };
  return Object.values(only).some(Boolean) ? only : { contents: true, formats: true };
}

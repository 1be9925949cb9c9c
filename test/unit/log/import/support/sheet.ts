import { columnLetters } from '../../../../../src/sheet/addresses';
import type { Sheet } from '../../../../../src/sheet/book';

type Value = string | number | boolean | Date;
const DATE_LIKE = /^\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?$/;

/**
 * The part of a sheet that writing leads uses, refusing what Sheets refuses: ranges outside the grid and values of another
 * shape. As Sheets does, it makes formulas of "=…", dates of "1/2" and numbers of "007" unless the cell is plain text.
 */
export class FakeSheet {
  calls = 0;
  readonly formats = new Map<string, string>();
  readonly formulas = new Map<string, string>();
  private readonly cells: Value[][];

  constructor(rows: readonly (readonly Value[])[], maxRows = 20) {
    const width = Math.max(...rows.map((row) => row.length));
    this.cells = Array.from({ length: maxRows }, (_, r) => Array.from({ length: width }, (_, c) => rows[r]?.[c] ?? ''));
  }

  get sheet(): Sheet {
    return this as unknown as Sheet;
  }

  get rows(): Value[][] {
    const last = this.cells.reduce((end, row, i) => (row.some((cell) => cell !== '') ? i + 1 : end), 0);
    return this.cells.slice(0, last);
  }

  getName(): string {
    return 'Leads';
  }

  getMaxRows(): number {
    this.calls++;
    return this.cells.length;
  }

  insertRowsAfter(row: number, count: number): void {
    this.calls++;
    if (row !== this.cells.length) throw new Error('Rows are added at the end.');
    const width = this.cells[0]!.length;
    for (let i = 0; i < count; i++) this.cells.push(Array.from({ length: width }, () => ''));
  }

  getDataRange() {
    const height = Math.max(1, this.rows.length);
    return {
      getValues: () => {
        this.calls++;
        return this.cells.slice(0, height).map((row) => [...row]);
      },
      getFormulas: () => {
        this.calls++;
        return this.cells.slice(0, height).map((row, r) => row.map((_, c) => this.formulas.get(at(r, c)) ?? ''));
      },
    };
  }

  getRange(row: number, column: number, height: number, width: number) {
    if (row < 1 || column < 1 || row + height - 1 > this.cells.length || column + width - 1 > this.cells[0]!.length) {
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return {
      setValues: (values: Value[][]) => {
        this.calls++;
        if (values.length !== height || values.some((cells) => cells.length !== width)) {
          throw new Error('The number of rows or columns in the data does not match the range.');
        }
        values.forEach((cells, r) => {
          cells.forEach((value, c) => {
            this.set(row - 1 + r, column - 1 + c, value);
          });
        });
      },
    };
  }

  getRangeList(addresses: readonly string[]) {
    if (addresses.length === 0) throw new Error('A range list needs a range.');
    return {
      setNumberFormat: (format: string) => {
        this.calls++;
        for (const address of addresses) for (const cell of this.cellsIn(address)) this.formats.set(cell, format);
      },
    };
  }

  private set(row: number, column: number, value: Value): void {
    const place = at(row, column);
    this.formulas.delete(place);
    let stored = value;
    if (typeof value === 'string') {
      if (value.startsWith("'")) stored = value.slice(1);
      else if (value.startsWith('=')) {
        this.formulas.set(place, value);
        stored = '#FORMULA';
      } else if (this.formats.get(place) !== '@') {
        if (DATE_LIKE.test(value)) stored = new Date(0);
        else if (value !== '' && !Number.isNaN(Number(value))) stored = Number(value);
      }
    }
    this.cells[row]![column] = stored;
  }

  private *cellsIn(address: string): Iterable<string> {
    const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(address)!;
    const letters = this.cells[0]!.map((_, c) => columnLetters(c + 1));
    const [left, right] = [letters.indexOf(match[1]!), letters.indexOf(match[3] ?? match[1]!)];
    const [top, bottom] = [Number(match[2]) - 1, Number(match[4] ?? match[2]) - 1];
    for (let r = top; r <= bottom; r++) for (let c = left; c <= right; c++) yield at(r, c);
  }
}

const at = (row: number, column: number): string => `${columnLetters(column + 1)}${row + 1}`;

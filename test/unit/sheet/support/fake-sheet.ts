import { columnLetters } from '../../../../src/sheet/addresses';
import type { Book, Sheet } from '../../../../src/sheet/book';

/**
 * A sheet in memory with what the drawing of a tab uses: cells with their looks, rules, widths, a protection and metadata. It
 * counts calls that change something, and can end the script at one of them.
 */
export class FakeSheet {
  readonly cells = new Map<string, string | number>();
  /** What formulas show, where it matters. */
  readonly shows = new Map<string, string>();
  readonly looks = new Map<string, string>();
  readonly metadata: { key: string; value: string }[] = [];
  rules: unknown = [];
  readonly widths = new Map<number, number>();
  warnings = 0;
  rows = 1000;
  columns = 26;
  /** What was changed, in order. */
  readonly changes: string[] = [];
  /** At which change (counted from 1) the script ends. */
  endAt = 0;

  private change(what: string): void {
    this.changes.push(what);
    if (this.changes.length === this.endAt) throw new Error('ended');
  }

  /** All of it that a person could tell apart, and the stamp. */
  get state() {
    const { rules, warnings, metadata } = this;
    return {
      cells: inOrder(this.cells),
      looks: inOrder(this.looks),
      widths: inOrder(this.widths),
      rules,
      warnings,
      metadata,
    };
  }

  at = (row: number, column: number): string | number => this.cells.get(`${row},${column}`) ?? '';

  type(row: number, column: number, value: string | number): void {
    this.cells.set(`${row},${column}`, value);
  }

  /** As a person inserts rows: what stands there and below moves down. */
  insertRows(row: number, count: number): void {
    for (const [key, value] of [...this.cells].sort(([a], [b]) => Number.parseInt(b, 10) - Number.parseInt(a, 10))) {
      const [r = 0, c = 0] = key.split(',').map(Number);
      if (r < row) continue;
      this.cells.delete(key);
      this.cells.set(`${r + count},${c}`, value);
    }
  }

  private grid(): (string | number)[][] {
    const places = [...this.cells.keys()].map((key) => key.split(',').map(Number));
    const height = Math.max(1, ...places.map(([row = 1]) => row));
    const width = Math.max(1, ...places.map(([, column = 1]) => column));
    return Array.from({ length: height }, (_, i) => Array.from({ length: width }, (_, j) => this.at(i + 1, j + 1)));
  }

  readonly values = () =>
    this.grid().map((row, i) =>
      row.map((cell, j) => {
        if (isFormula(cell)) return this.shows.get(`${i + 1},${j + 1}`) ?? 'shown';
        return typeof cell === 'string' ? plain(cell) : cell;
      }),
    );
  readonly formulas = () => this.grid().map((row) => row.map((cell) => (isFormula(cell) ? String(cell) : '')));

  private each(
    row: number,
    column: number,
    grid: readonly (readonly unknown[])[],
    work: (key: string, one: unknown) => void,
  ) {
    for (const [i, line] of grid.entries()) {
      for (const [j, one] of line.entries()) work(`${row + i},${column + j}`, one);
    }
  }

  getRange(row: number, column: number, height = 1, width = 1) {
    const looks =
      (aspect: string) =>
      (grid: readonly (readonly unknown[])[]): void => {
        this.change(aspect);
        this.each(row, column, grid, (key, one) => void this.looks.set(`${key} ${aspect}`, JSON.stringify(one ?? '')));
      };
    return {
      setValues: (grid: readonly (readonly (string | number)[])[]): void => {
        this.change('values');
        this.each(row, column, grid, (key, one) => void this.cells.set(key, one as string | number));
      },
      setNumberFormats: looks('format'),
      setTextStyles: looks('text'),
      setBackgrounds: looks('background'),
      setHorizontalAlignments: looks('alignment'),
      getA1Notation: () => `${columnLetters(column)}${row}:${height}x${width}`,
    };
  }

  getRangeList(ranges: readonly string[]) {
    const paint = (aspect: string) => () => {
      this.change(aspect);
      for (const range of ranges) this.looks.set(`${range} ${aspect}`, 'set');
      return list;
    };
    const list = {
      setWrap: paint('wrap'),
      setVerticalAlignment: paint('vertical'),
      setBorder: paint('border'),
      clearContent: () => {
        this.change('clear');
        for (const range of ranges) {
          const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(range) ?? [];
          const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
          this.cells.delete(`${row},${column}`);
        }
      },
    };
    return list;
  }

  clearFormats(): void {
    this.change('clear formats');
    this.looks.clear();
    this.rules = [];
  }
  setConditionalFormatRules(rules: unknown): void {
    this.change('rules');
    this.rules = rules;
  }
  setColumnWidths(first: number, count: number, width: number): void {
    this.change('widths');
    for (let column = first; column < first + count; column++) this.widths.set(column, width);
  }
  getMaxRows = () => this.rows;
  getMaxColumns = () => this.columns;
  insertRowsAfter(_: number, count: number): void {
    this.change('room');
    this.rows += count;
  }
  insertColumnsAfter(_: number, count: number): void {
    this.change('room');
    this.columns += count;
  }
  getProtections = () => (this.warnings > 0 ? [{ isWarningOnly: () => true }] : []);
  protect() {
    return {
      setWarningOnly: () => {
        this.change('protection');
        this.warnings += 1;
      },
    };
  }
  keep(key: string, value: string): void {
    this.change('stamp');
    const entry = this.metadata.find((known) => known.key === key);
    if (entry) entry.value = value;
    else this.metadata.push({ key, value });
  }
}

/** What is blank is as good as not there. */
function inOrder<K, V>(map: ReadonlyMap<K, V>): [string, V][] {
  const filled = [...map].filter(([, value]) => value !== '' && value !== '""');
  return filled.map(([key, value]): [string, V] => [String(key), value]).sort(([a], [b]) => (a < b ? -1 : 1));
}

const isFormula = (cell: unknown): boolean => typeof cell === 'string' && cell.startsWith('=');
const plain = (text: string): string => text.replace(/^'/, '');

/** A book whose one tab is this sheet. */
export function bookOf(sheet: FakeSheet, isNew: boolean): Book {
  const own: Pick<Book, 'values' | 'formulas' | 'isNew' | 'sheet' | 'write' | 'kept' | 'keep'> = {
    values: () => sheet.values(),
    formulas: () => sheet.formulas(),
    isNew: () => isNew,
    sheet: () => sheet as unknown as Sheet,
    write: (_, work) => work(sheet as unknown as Sheet),
    kept: (_, key) => sheet.metadata.find((entry) => entry.key === key)?.value ?? null,
    keep: (_, key, value) => sheet.keep(key, value),
  };
  return own as Book;
}

/** What the drawing asks of the service itself. */
export function fakeSpreadsheetApp(): unknown {
  const builder = (kind: string): unknown => {
    const said: unknown[] = [kind];
    const proxy: unknown = new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'build') return () => said;
          return (...args: unknown[]) => {
            said.push([name, ...args.map((arg) => JSON.stringify(arg, rangesByName))]);
            return proxy;
          };
        },
      },
    );
    return proxy;
  };
  return {
    newTextStyle: () => builder('text'),
    newConditionalFormatRule: () => builder('rule'),
    ProtectionType: { SHEET: 'SHEET' },
    BorderStyle: { SOLID: 'SOLID' },
  };
}

const rangesByName = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'getA1Notation' in value
    ? (value as { getA1Notation(): string }).getA1Notation()
    : value;

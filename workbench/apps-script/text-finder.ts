import type { Area } from '../bridge/cells';
import type { Context } from './context';
import { areaOfRange, rangeAt } from './range';
import { offer } from './refuse';

type Gas = GoogleAppsScript.Spreadsheet.TextFinder;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Methods = keyof Gas;

/** How a text is looked for. */
interface Search {
  readonly case: boolean;
  readonly entire: boolean;
  readonly formulas: boolean;
  readonly regex: boolean;
  readonly plainLetters: boolean;
}

/** A text finder over some areas, searched one after the other, each row by row. */
export const textFinder = (context: Context, areas: () => readonly Area[], text: string): Gas =>
  offer<Gas>('TextFinder', new TextFinderShim(context, areas, String(text)));

class TextFinderShim implements Pick<Gas, Methods> {
  private search: Search = { case: false, entire: false, formulas: false, regex: false, plainLetters: false };
  private start: Area | null = null;
  private current: Area | null = null;

  constructor(
    private readonly context: Context,
    private readonly areas: () => readonly Area[],
    private readonly text: string,
  ) {}

  private change(change: Partial<Search>): Gas {
    this.search = { ...this.search, ...change };
    return offer<Gas>('TextFinder', this);
  }
  matchCase(matchCase: boolean): Gas {
    return this.change({ case: matchCase });
  }
  matchEntireCell(matchEntireCell: boolean): Gas {
    return this.change({ entire: matchEntireCell });
  }
  matchFormulaText(matchFormulaText: boolean): Gas {
    return this.change({ formulas: matchFormulaText });
  }
  useRegularExpression(useRegEx: boolean): Gas {
    return this.change({ regex: useRegEx });
  }
  ignoreDiacritics(ignoreDiacritics: boolean): Gas {
    return this.change({ plainLetters: ignoreDiacritics });
  }
  startFrom(startRange: Range): Gas {
    this.start = areaOfRange(startRange);
    return offer<Gas>('TextFinder', this);
  }

  findAll(): Range[] {
    this.context.count();
    return this.matches().map(({ cell }) => rangeAt(this.context, cell));
  }
  findNext(): Range | null {
    return this.step(1);
  }
  findPrevious(): Range | null {
    return this.step(-1);
  }
  getCurrentMatch(): Range | null {
    return this.current && rangeAt(this.context, this.current);
  }
  replaceAllWith(replaceText: string): GoogleAppsScript.Integer {
    this.context.count();
    return this.matches().reduce((sum, match) => sum + this.replace(match, replaceText), 0);
  }
  replaceWith(replaceText: string): GoogleAppsScript.Integer {
    this.context.count();
    const match = this.matches().find(({ cell }) => this.current && orderOf(cell, this.current) === 0);
    return match ? this.replace(match, replaceText) : 0;
  }

  /** The next match in a direction; after the last one comes none. */
  private step(direction: 1 | -1): Range | null {
    this.context.count();
    const from = this.current ?? this.start;
    const ordered = this.matches().map(({ cell }) => cell);
    const cells = direction > 0 ? ordered : ordered.reverse();
    const index = cells.findIndex((cell) => !from || this.rankOf(cell, from) * direction > 0);
    this.current = cells[index] ?? null;
    return this.getCurrentMatch();
  }
  /** Before or after another cell, in the order of the search. */
  private rankOf(cell: Area, other: Area): number {
    const sheets = this.context.sheets().map(({ id }) => id);
    return sheets.indexOf(cell.sheet) - sheets.indexOf(other.sheet) || orderOf(cell, other);
  }

  private pattern(): RegExp {
    const source = this.search.regex ? this.text : this.letters(this.text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const whole = this.search.entire ? `^(?:${source})$` : source;
    return new RegExp(whole, this.search.case ? 'g' : 'gi');
  }
  private letters(text: string): string {
    return this.search.plainLetters ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
  }
  /** The cells that match, with their texts: formulas where those are asked for. */
  private matches(): { cell: Area; text: string }[] {
    const pattern = this.pattern();
    return this.areas().flatMap((whole) => {
      const filled = this.context.peek('extent', whole.sheet);
      const rows = Math.min(whole.rows, filled.rows - whole.row + 1);
      const columns = Math.min(whole.columns, filled.columns - whole.column + 1);
      if (rows < 1 || columns < 1) return [];
      const area = { ...whole, rows, columns };
      const shown = this.context.peek('read', area, 'display');
      const formulas = this.search.formulas ? this.context.peek('read', area, 'formula') : [];
      return shown.flatMap((line, i) =>
        line.flatMap((text, j) => {
          const own = formulas[i]?.[j] || (text ?? '');
          const cell = { sheet: area.sheet, row: area.row + i, column: area.column + j, rows: 1, columns: 1 };
          return own !== '' && this.letters(own).search(pattern) >= 0 ? [{ cell, text: own }] : [];
        }),
      );
    });
  }
  private replace({ cell, text }: { cell: Area; text: string }, by: string): number {
    const pattern = this.pattern();
    const found = this.letters(text).match(pattern)?.length ?? 0;
    this.context.peek('write', [cell], 'value', [[this.letters(text).replace(pattern, () => String(by))]]);
    return found;
  }
}

const orderOf = (cell: Area, other: Area): number => cell.row - other.row || cell.column - other.column;

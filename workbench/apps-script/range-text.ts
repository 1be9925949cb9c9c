import type { Aspects } from '../bridge/cells';
import { RangeFormats, strategyOf, wrapOf } from './range-formats';
import { named } from './refuse';
import { aspectsOf, type StyleAspects, textStyle } from './text-style';
import { checkedGrid } from './values';

type Range = GoogleAppsScript.Spreadsheet.Range;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;

/** Methods of a range about its text as such: its font, its whole style, and whether it wraps. */
export type TextMethods =
  | 'getFontFamily'
  | 'getFontFamilies'
  | 'setFontFamily'
  | 'setFontFamilies'
  | 'getWrap'
  | 'getWraps'
  | 'setWrap'
  | 'setWraps'
  | 'getWrapStrategy'
  | 'getWrapStrategies'
  | 'setWrapStrategy'
  | 'setWrapStrategies'
  | 'getTextStyle'
  | 'getTextStyles'
  | 'setTextStyle'
  | 'setTextStyles';

const STYLE_ASPECTS = ['fontWeight', 'fontColor', 'fontSize', 'fontStyle', 'fontFamily'] as const;

/** Where nobody has said how, Sheets says of a cell that it wraps and that its strategy is OVERFLOW. */
const wraps = (wrap: Aspects['wrap'] | null): boolean => !wrap || wrap === 'WRAP';
const strategy = (wrap: Aspects['wrap'] | null): WrapStrategy => named(wrap || 'OVERFLOW');

export abstract class RangeText extends RangeFormats implements Pick<Range, TextMethods> {
  getFontFamily(): string {
    return this.readOne('fontFamily') ?? 'Arial';
  }
  getFontFamilies(): string[][] {
    return this.readAll('fontFamily') as string[][];
  }
  setFontFamily(family: string | null): Range {
    return this.writeAll('fontFamily', family);
  }
  setFontFamilies(families: (string | null)[][]): Range {
    return this.writeEach('fontFamily', families, 'setFontFamilies', (family: string | null) => family);
  }
  getWrap(): boolean {
    return wraps(this.readOne('wrap'));
  }
  getWraps(): boolean[][] {
    return this.readAll('wrap').map((row) => row.map(wraps));
  }
  setWrap(isWrapped: boolean): Range {
    return this.writeAll('wrap', wrapOf(isWrapped));
  }
  setWraps(areWrapped: boolean[][]): Range {
    return this.writeEach('wrap', areWrapped, 'setWraps', wrapOf);
  }
  getWrapStrategy(): WrapStrategy {
    return strategy(this.readOne('wrap'));
  }
  getWrapStrategies(): WrapStrategy[][] {
    return this.readAll('wrap').map((row) => row.map(strategy));
  }
  setWrapStrategy(wanted: WrapStrategy): Range {
    return this.writeAll('wrap', strategyOf(wanted));
  }
  setWrapStrategies(wanted: WrapStrategy[][]): Range {
    return this.writeEach('wrap', wanted, 'setWrapStrategies', strategyOf);
  }
  /** One call, whatever the styles say. */
  getTextStyles(): TextStyle[][] {
    this.context.count();
    const grids = STYLE_ASPECTS.map((aspect) => this.context.peek('read', this.area, aspect));
    return Array.from({ length: this.area.rows }, (_, i) =>
      Array.from({ length: this.area.columns }, (_, j) =>
        textStyle(Object.fromEntries(STYLE_ASPECTS.map((aspect, k) => [aspect, grids[k]?.[i]?.[j]])) as StyleAspects),
      ),
    );
  }
  getTextStyle(): TextStyle {
    return (this.getTextStyles()[0] as TextStyle[])[0] as TextStyle;
  }
  /** The same. */
  setTextStyles(styles: (TextStyle | null)[][]): Range {
    const { rows, columns } = this.area;
    return this.writeStyles(
      checkedGrid<TextStyle | null>(styles, rows, columns, 'SpreadsheetApp.Range.setTextStyles').map((row) =>
        row.map(aspectsOf),
      ),
    );
  }
  setTextStyle(style: TextStyle | null): Range {
    return this.writeStyles([[aspectsOf(style)]]);
  }
  private writeStyles(grid: readonly (readonly StyleAspects[])[]): Range {
    this.context.count();
    for (const aspect of STYLE_ASPECTS) {
      if (!grid.some((row) => row.some((style) => aspect in style))) continue;
      const cells = grid.map((row) => row.map((style) => style[aspect] ?? null));
      this.context.peek('write', [this.area], aspect, cells);
    }
    return this.self;
  }
}

import type { Aspects, Border } from '../bridge/cells';
import { RangeFormulas } from './range-formulas';
import { Exception } from './refuse';
import { toColour, wholeNumber } from './values';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Colour = string | null;

/** Methods of a range that read and write how its cells look. */
export type FormatMethods =
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'getBackground'
  | 'getBackgrounds'
  | 'setBackground'
  | 'setBackgrounds'
  | 'setBackgroundRGB'
  | 'setFontColor'
  | 'setFontColors'
  | 'getFontWeight'
  | 'getFontWeights'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'getFontStyle'
  | 'setFontStyle'
  | 'getFontStyles'
  | 'setFontStyles'
  | 'getFontLine'
  | 'setFontLine'
  | 'getFontLines'
  | 'setFontLines'
  | 'getFontSize'
  | 'getFontSizes'
  | 'setFontSize'
  | 'setFontSizes'
  | 'getHorizontalAlignment'
  | 'getHorizontalAlignments'
  | 'setHorizontalAlignment'
  | 'setHorizontalAlignments'
  | 'getVerticalAlignment'
  | 'setVerticalAlignment'
  | 'getVerticalAlignments'
  | 'setVerticalAlignments'
  | 'setBorder';

/** One of the values a format knows; null puts it back to the default. */
export function choice<T extends string>(value: string | null, allowed: readonly T[]): T | null {
  if (value === null) return null;
  const found = allowed.find((candidate) => candidate === value);
  if (!found) throw new Exception(`Invalid argument: ${value}`);
  return found;
}

export const WEIGHTS = ['bold', 'normal'] as const;
export const FONT_STYLES = ['italic', 'normal'] as const;
export const LINES = ['underline', 'line-through', 'none'] as const;
const HORIZONTAL = ['left', 'center', 'right', 'general', 'general-left'] as const;
export const VERTICAL = ['top', 'middle', 'bottom'] as const;
const WRAPS = ['OVERFLOW', 'CLIP', 'WRAP'] as const;

/** What is set as "normal" reads "general-left"; only null puts an alignment back to "general". */
export const alignment = (value: string | null) => choice(value === 'normal' ? 'general-left' : value, HORIZONTAL);
/** null puts a cell back to automatic. */
export const formatOf = (format: string | null): string | null => (format === null ? null : String(format));
export const wrapOf = (isWrapped: boolean): Aspects['wrap'] => (isWrapped ? 'WRAP' : 'OVERFLOW');
export const strategyOf = (strategy: unknown) => choice(String(strategy), WRAPS);

/** What setBorder takes. */
export type BorderArguments = [
  top: boolean | null,
  left: boolean | null,
  bottom: boolean | null,
  right: boolean | null,
  vertical: boolean | null,
  horizontal: boolean | null,
  color?: Colour,
  style?: GoogleAppsScript.Spreadsheet.BorderStyle | null,
];

/** The same as it travels. */
export function borderOf(...given: BorderArguments): Border {
  const [top = null, left = null, bottom = null, right = null, vertical = null, horizontal = null, color, style] =
    given;
  return {
    top,
    left,
    bottom,
    right,
    vertical,
    horizontal,
    color: toColour(color) ?? '#000000',
    style: style ? String(style) : 'SOLID',
  };
}

export abstract class RangeFormats extends RangeFormulas implements Pick<Range, FormatMethods> {
  getNumberFormat(): string {
    return this.readOne('numberFormat') || '0.###############';
  }
  getNumberFormats(): string[][] {
    return this.readAll('numberFormat').map((row) => row.map((format) => format || '0.###############'));
  }
  setNumberFormat(format: string | null): Range {
    return this.writeAll('numberFormat', formatOf(format));
  }
  setNumberFormats(formats: (string | null)[][]): Range {
    return this.writeEach('numberFormat', formats, 'setNumberFormats', formatOf);
  }
  getBackground(): string {
    return this.readOne('background') ?? '#ffffff';
  }
  getBackgrounds(): string[][] {
    return this.readAll('background') as string[][];
  }
  setBackground(colour: Colour): Range {
    return this.writeAll('background', toColour(colour));
  }
  setBackgrounds(colours: Colour[][]): Range {
    return this.writeEach('background', colours, 'setBackgrounds', toColour);
  }
  setBackgroundRGB(red: number, green: number, blue: number): Range {
    const digits = [red, green, blue].map((part) =>
      (wholeNumber(part, 0, `Invalid argument: ${part}`) & 255).toString(16),
    );
    return this.setBackground(`#${digits.map((part) => part.padStart(2, '0')).join('')}`);
  }
  getFontColor(): string {
    return this.readOne('fontColor') ?? '#000000';
  }
  getFontColors(): string[][] {
    return this.readAll('fontColor') as string[][];
  }
  setFontColor(colour: Colour): Range {
    return this.writeAll('fontColor', toColour(colour));
  }
  setFontColors(colours: unknown[][]): Range {
    return this.writeEach('fontColor', colours, 'setFontColors', toColour);
  }
  getFontWeight(): GoogleAppsScript.Spreadsheet.FontWeight {
    return this.readOne('fontWeight') ?? 'normal';
  }
  getFontWeights(): GoogleAppsScript.Spreadsheet.FontWeight[][] {
    return this.readAll('fontWeight') as GoogleAppsScript.Spreadsheet.FontWeight[][];
  }
  setFontWeight(weight: string | null): Range {
    return this.writeAll('fontWeight', choice(weight, WEIGHTS));
  }
  setFontWeights(weights: (string | null)[][]): Range {
    return this.writeEach('fontWeight', weights, 'setFontWeights', (weight: string | null) => choice(weight, WEIGHTS));
  }
  getFontStyle(): GoogleAppsScript.Spreadsheet.FontStyle {
    return this.readOne('fontStyle') ?? 'normal';
  }
  setFontStyle(style: string | null): Range {
    return this.writeAll('fontStyle', choice(style, FONT_STYLES));
  }
  getFontStyles(): GoogleAppsScript.Spreadsheet.FontStyle[][] {
    return this.readAll('fontStyle') as GoogleAppsScript.Spreadsheet.FontStyle[][];
  }
  setFontStyles(styles: (string | null)[][]): Range {
    return this.writeEach('fontStyle', styles, 'setFontStyles', (style: string | null) => choice(style, FONT_STYLES));
  }
  getFontLine(): GoogleAppsScript.Spreadsheet.FontLine {
    return this.readOne('fontLine') ?? 'none';
  }
  setFontLine(line: string | null): Range {
    return this.writeAll('fontLine', choice(line, LINES));
  }
  getFontLines(): GoogleAppsScript.Spreadsheet.FontLine[][] {
    return this.readAll('fontLine') as GoogleAppsScript.Spreadsheet.FontLine[][];
  }
  setFontLines(lines: (string | null)[][]): Range {
    return this.writeEach('fontLine', lines, 'setFontLines', (line: string | null) => choice(line, LINES));
  }
  getFontSize(): GoogleAppsScript.Integer {
    return this.readOne('fontSize') ?? 10;
  }
  getFontSizes(): GoogleAppsScript.Integer[][] {
    return this.readAll('fontSize') as GoogleAppsScript.Integer[][];
  }
  setFontSize(size: number): Range {
    return this.writeAll('fontSize', wholeNumber(size, 1, `Invalid argument: ${size}`));
  }
  setFontSizes(sizes: number[][]): Range {
    return this.writeEach('fontSize', sizes, 'setFontSizes', (size: number) =>
      wholeNumber(size, 1, `Invalid argument: ${size}`),
    );
  }
  getHorizontalAlignment(): string {
    return this.readOne('horizontalAlignment') ?? 'general';
  }
  getHorizontalAlignments(): string[][] {
    return this.readAll('horizontalAlignment') as string[][];
  }
  setHorizontalAlignment(value: string | null): Range {
    return this.writeAll('horizontalAlignment', alignment(value));
  }
  setHorizontalAlignments(values: (string | null)[][]): Range {
    return this.writeEach('horizontalAlignment', values, 'setHorizontalAlignments', alignment);
  }
  getVerticalAlignment(): string {
    return this.readOne('verticalAlignment') ?? 'bottom';
  }
  setVerticalAlignment(value: string | null): Range {
    return this.writeAll('verticalAlignment', choice(value, VERTICAL));
  }
  getVerticalAlignments(): string[][] {
    return this.readAll('verticalAlignment') as string[][];
  }
  setVerticalAlignments(values: (string | null)[][]): Range {
    return this.writeEach('verticalAlignment', values, 'setVerticalAlignments', (value: string | null) =>
      choice(value, VERTICAL),
    );
  }
  setBorder(...border: BorderArguments): Range {
    this.context.call('setBorder', [this.area], borderOf(...border));
    return this.self;
  }
}

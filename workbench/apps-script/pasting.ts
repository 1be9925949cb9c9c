import type { Area } from '../bridge/cells';
import type { Context } from './context';
import { rangeAt } from './range';
import { Exception, names } from './refuse';
import { mismatch } from './signatures';

export const PASTE_TYPES = names(
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
);
type PasteType = keyof typeof PASTE_TYPES;

type Paste = (context: Context, from: Area, to: Area) => void;

/** How each is done; the others are refused. */
const PASTES: Partial<Readonly<Record<PasteType, Paste>>> = {
  PASTE_NORMAL: (context, from, to) => context.call('copy', from, to, 'all'),
  PASTE_VALUES: (context, from, to) => context.call('copy', from, to, 'values'),
  PASTE_FORMULA: (context, from, to) => context.call('copy', from, to, 'formulas'),
  PASTE_FORMAT: (context, from, to) => context.call('copy', from, to, 'formats'),
  PASTE_DATA_VALIDATION: (context, from, { sheet, row, column }) => {
    const rules = context.call('read', from, 'validation');
    context.peek('write', [{ ...from, sheet, row, column }], 'validation', rules);
  },
  PASTE_COLUMN_WIDTHS: (context, from, to) => {
    context.count();
    for (let j = 0; j < from.columns; j++) {
      const width = context.peek('columnWidth', from.sheet, from.column + j);
      context.peek('setColumnWidths', to.sheet, to.column + j, 1, width);
    }
  },
};

interface CopyOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
}

/** Range.copyTo(destination), (destination, options), (destination, type, transposed). */
export function paste(context: Context, from: Area, to: Area, given: readonly unknown[]): void {
  const [, how, transposed] = given;
  if (given.length > 2 && (!(String(how) in PASTE_TYPES) || typeof transposed !== 'boolean')) {
    throw mismatch('SpreadsheetApp.Range.copyTo', given);
  }
  // Without its third argument Sheets takes a type for options that say nothing.
  const type = given.length > 2 ? (how as PasteType) : typeOf((how ?? {}) as CopyOptions);
  const work = PASTES[type];
  if (!work || transposed === true) {
    throw new Exception(
      `Range.copyTo with ${transposed === true ? 'transposed' : type} is not available in the local workbench.`,
    );
  }
  work(context, from, to);
}

/** Contents alone are values: no formulas. */
function typeOf({ contentsOnly, formatOnly }: CopyOptions): PasteType {
  if (contentsOnly) return 'PASTE_VALUES';
  return formatOnly ? 'PASTE_FORMAT' : 'PASTE_NORMAL';
}

/** The place copyValuesToRange() and copyFormatToRange() name: a sheet or its id, then the first and last column and row. */
export type Place = readonly [
  sheet: number | GoogleAppsScript.Spreadsheet.Sheet,
  column: number,
  columnEnd: number,
  row: number,
  rowEnd: number,
];

/** Fills a place with what an area holds: as often as it takes, and no further than its end. */
export function fillRange(context: Context, from: Area, what: 'values' | 'formats', place: Place): void {
  const [sheet, column, columnEnd, row, rowEnd] = place;
  const id = typeof sheet === 'number' ? sheet : sheet.getSheetId();
  const target = { sheet: id, row, column, rows: rowEnd - row + 1, columns: columnEnd - column + 1 };
  rangeAt(context, target);
  context.count();
  for (let i = 0; i < target.rows; i += from.rows) {
    for (let j = 0; j < target.columns; j += from.columns) {
      const rows = Math.min(from.rows, target.rows - i);
      const columns = Math.min(from.columns, target.columns - j);
      const tile = { sheet: id, row: row + i, column: column + j, rows, columns };
      context.peek('copy', { ...from, rows, columns }, tile, what);
    }
  }
}

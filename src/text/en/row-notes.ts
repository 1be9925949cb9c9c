import type { Format } from '../format';

const reasons = <T extends Record<string, Reason>>(map: T): { readonly [K in keyof T]: Reason } => map;

type Reason = (v: ReasonValues, f: Format) => string;

/** The values a reason may use; each sentence takes those it needs. */
export interface ReasonValues {
  readonly line?: number;
  readonly count?: number;
  readonly of?: number;
  readonly max?: number;
  readonly lines?: number;
  readonly order?: 'dmy' | 'mdy' | 'ymd';
}

const ORDERS = { dmy: 'day, month, year', mdy: 'month, day, year', ymd: 'year, month, day' };

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** What the pages say: why a row of a file is refused, or what is odd in it. */
export const page = {
  importReasons: reasons({
    noDate: () => 'The lead has no date of creation.',
    notDate: () => 'This is not a date, or not one that exists.',
    otherOrder: (v) => `This is no date in the order of the column (${ORDERS[v.order ?? 'dmy']}).`,
    notNumber: () => 'This is not a number.',
    negative: () => 'This cannot be below 0.',
    notWhole: () => 'This must be a whole number.',
    tooLarge: (v, f) => `This cannot be above ${f.int(v.max ?? 0)}.`,
    tooLong: (v, f) => `A cell of a spreadsheet holds ${f.int(v.max ?? 0)} characters; this text is longer.`,
    shortenedId: () =>
      'Excel has shortened this ID and its last digits are lost. Export the file again, without opening it in Excel.',
    customersAboveLeads: (v, f) =>
      `There are more customers (${f.int(v.count ?? 0)}) than leads (${f.int(v.of ?? 0)}) in this row.`,
    misquoted: () => 'The quotation marks of this row are wrong, so its cells cannot be told apart.',
    misquotedLines: (v, f) =>
      `The quotation marks of this row are wrong: ${plural(v.lines ?? 0, 'the line after it was', `the ${f.int(v.lines ?? 0)} lines after it were`)} taken into it.`,
    swallowed: (v, f) =>
      `A quotation mark that stands where none should took ${plural(v.lines ?? 0, 'the row after this one', `the ${f.int(v.lines ?? 0)} rows after this one`)} into it. Correct it in the file: ${plural(v.lines ?? 0, 'that lead is', 'those leads are')} missing.`,
    lineBreak: (v, f) =>
      `This text runs over ${f.int(v.lines ?? 0)} lines. If a quotation mark is missing, rows of other leads are in it.`,
    extraCells: (v, f) =>
      `This row has ${f.int(v.count ?? 0)} cells, the header ${f.int(v.of ?? 0)}: a cell may hold a separator without quotation marks.`,
    missingCells: (v, f) =>
      `This row has ${f.int(v.count ?? 0)} cells, the header ${f.int(v.of ?? 0)}: the missing ones were read as blank.`,
    wonBeforeCreated: () => 'The lead was won before it was created. Imported as it is.',
    wonLater: () => 'A win after today is no win yet: the cell was left blank.',
    notWonByStage: () => 'The lead has a date of winning, but by its stage it is not won: it does not count as a win.',
    future: () => 'This date is in the future. Imported as it is.',
    superseded: (v, f) => `Line ${f.int(v.line ?? 0)} has the same ID: that later line was imported instead.`,
  }),
};

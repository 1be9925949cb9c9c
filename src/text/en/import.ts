import type { Format } from '../format';

const reasons = <T extends Record<string, Reason>>(map: T): { readonly [K in keyof T]: Reason } => map;

type Reason = (v: ReasonValues, f: Format) => string;

/** The values a reason may use; each sentence takes those it needs. */
export interface ReasonValues {
  readonly line?: number;
  readonly count?: number;
  readonly of?: number;
  readonly max?: number;
  readonly order?: 'dmy' | 'mdy' | 'ymd';
}

const ORDERS = { dmy: 'day, month, year', mdy: 'month, day, year', ymd: 'year, month, day' };

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** What the script says and writes: the import. */
export const script = {
  assistant: {
    openImport: 'Import leads',
    importNoLog: 'There is no Leads tab to import into: choose “Create or repair the tabs” in the menu first.',
    importColumnMissing: (v: { columns: readonly string[] }, f: Format) =>
      `The Leads tab has no column ${f.list(v.columns)}: choose “Create or repair the tabs” in the menu, then import again.`,
    importBadRequest: 'The import could not be read. Start it again.',
    imported: (v: { rows: number }, f: Format) =>
      v.rows === 1 ? 'The lead log has one row now.' : `The lead log has ${f.int(v.rows)} rows now.`,
    menuImport: 'Import leads',
  },
};

/** What the pages say: the import. */
export const page = {
  importErrors: {
    empty: 'This file is empty. Export your leads again, then choose the new file.',
    headerOnly: 'This file has a header but no leads below it. Check the filters of your export.',
    workbook:
      'This is a spreadsheet file, not a CSV. Open it, choose File › Save as (or Download) › CSV, then choose that file.',
    notText: 'This file is not a table of text. Choose a CSV file, as your CRM exports it.',
    unclosedQuote: (v: { line: number }, f: Format) =>
      `A quotation mark in the row that begins on line ${f.int(v.line)} is never closed, so nothing after it can be told apart. Correct that line, then choose the file again.`,
    tooManyRows: (v: { rows: number; max: number }, f: Format) =>
      `This file has ${f.int(v.rows)} rows; a spreadsheet has room for ${f.int(v.max)} leads. Export a shorter period.`,
  },
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
    extraCells: (v, f) =>
      `This row has ${f.int(v.count ?? 0)} cells, the header ${f.int(v.of ?? 0)}: a cell may hold a separator without quotation marks.`,
    missingCells: (v, f) =>
      `This row has ${f.int(v.count ?? 0)} cells, the header ${f.int(v.of ?? 0)}: the missing ones were read as blank.`,
    wonBeforeCreated: () => 'The lead was won before it was created. Imported as it is.',
    future: () => 'This date is in the future. Imported as it is.',
    superseded: (v, f) => `Line ${f.int(v.line ?? 0)} has the same ID: that later line was imported instead.`,
  }),
  importWords: {
    title: 'Import leads',
    choose: 'Choose a CSV file',
    drop: 'or drop it here',
    chooseOther: 'Choose another file',
    reading: 'Reading the file…',
    unreadableFile: 'This file could not be opened: choose it again, or export it once more.',
    fileRead: (v: { name: string; rows: number; columns: number }, f: Format) =>
      `${v.name}: ${f.int(v.rows)} ${plural(v.rows, 'row', 'rows')}, ${f.int(v.columns)} ${plural(v.columns, 'column', 'columns')}`,
    /** Name of a column without one. */
    unnamedColumn: (v: { position: number }) => `Column ${v.position}`,
    columnsTitle: 'Which column is which?',
    columnsHint: 'Check what was recognised. Columns you leave out are not imported.',
    leaveOut: '(leave out)',
    moreColumns: (v: { count: number }) => `Other columns (${v.count})`,
    examples: (v: { values: readonly string[] }) => `e.g. ${v.values.join(' · ')}`,
    confidenceLikely: 'Probably this one: please check',
    confidenceUnsure: 'Guessed from its content: please check',
    required: 'Required',
    createdMissing: 'Choose the column with the date each lead was created: nothing can be imported without it.',
    columnMissing: (v: { column: string }) =>
      `No column was chosen for ${v.column}: its leads count under “(not set)”.`,
    columnTwice: (v: { column: string }) =>
      `“${v.column}” is chosen twice. A column of the file can fill one column only.`,
    noId: 'No column was chosen for the lead ID. Rows that are already in the log are recognised only when all their imported columns are the same.',
    noOutcome: 'Neither won dates nor customers are imported: close rates need one of them.',
    questionsTitle: 'To make clear',
    dateOrderQuestion: (v: { column: string }) => `In “${v.column}”, which date is meant?`,
    decimalMarkQuestion: (v: { column: string }) => `In “${v.column}”, which number is meant?`,
    reads: (v: { example: string; reading: string }) => `${v.example} is ${v.reading}`,
    orderDmy: 'day first',
    orderMdy: 'month first',
    orderYmd: 'year first',
    decimalPoint: 'decimal point',
    decimalComma: 'decimal comma',
    unreadable: (v: { count: number }, f: Format) =>
      v.count === 1 ? 'One row would be refused.' : `${f.int(v.count)} rows would be refused.`,
    suggestedHint: (v: { answer: string }) => `The other columns of the file: ${v.answer}.`,
    answerFirst: 'Answer the questions above to go on.',
    checkingRows: 'Checking the rows…',
    previewTitle: 'How it will look',
    previewHint: (v: { count: number }) =>
      v.count === 1 ? 'The first row, as it will be written.' : `The first ${v.count} rows, as they will be written.`,
    personaOutcome: (v: { known: number; of: number }, f: Format) =>
      `The persona is known for won leads only (${f.int(v.known)} of ${f.int(v.of)}): every close rate by persona would be 100%. Leave the persona out.`,
    leavePersonaOut: 'Leave the persona out',
    allWon: (v: { column: string; won: number; of: number }, f: Format) =>
      `“${v.column}” is filled in for ${f.int(v.won)} of ${f.int(v.of)} leads: all of them would count as won. Check that it is the date a deal was won, not an expected or any other closing date.`,
    currencies: (v: { list: readonly string[] }, f: Format) =>
      `The amounts are in several currencies (${f.list(v.list)}). They are imported as they are, without conversion.`,
    replaceSample: 'Remove the sample leads first',
    addLabels: 'Add new channels and personas to the lists of the Settings tab',
    willImport: (v: { rows: number }, f: Format) =>
      `Import ${f.int(v.rows)} ${plural(v.rows, 'lead row', 'lead rows')}`,
    willRefuse: (v: { count: number }, f: Format) =>
      v.count === 1 ? 'One row will be refused.' : `${f.int(v.count)} rows will be refused.`,
    nothingToImport: 'No row of this file can be imported.',
    importing: 'Importing…',
    progress: (v: { done: number; of: number }, f: Format) => `${f.int(v.done)} of ${f.int(v.of)} rows`,
    keepOpen: 'Keep this panel open until the import is done.',
    stopped: (v: { done: number }, f: Format) =>
      v.done === 0
        ? 'The import stopped before anything was written. Start it again.'
        : `The import stopped after ${f.int(v.done)} rows. Import the same file again: what is in the log already will not be added twice.`,
    reportTitle: 'Import done',
    importStopped: 'Import stopped',
    rowsRead: 'Rows read',
    added: 'Added',
    updated: 'Updated',
    unchanged: 'Unchanged',
    refusedRows: 'Refused',
    superseded: 'Replaced by a later row of the file',
    keptFormulas: (v: { count: number }, f: Format) =>
      v.count === 1
        ? 'One cell holds a formula and was left alone.'
        : `${f.int(v.count)} cells hold formulas and were left alone.`,
    refusalsTitle: 'Refused rows',
    refusalsHint: 'Correct them in your file and import it again: the rows already imported stay as they are.',
    warningsTitle: 'Worth a look',
    line: 'Line',
    column: 'Column',
    value: 'Value',
    reason: 'Reason',
    place: (v: { line: number; column: string }, f: Format) =>
      v.column === '' ? `Line ${f.int(v.line)}` : `Line ${f.int(v.line)}, ${v.column}`,
    more: (v: { count: number }, f: Format) => `… and ${f.int(v.count)} more`,
    copyRefusals: 'Copy the list',
    copied: 'Copied.',
    copyFailed: 'Your browser did not let the list be copied: select it here.',
    close: 'Done',
    cancel: 'Cancel',
  },
};

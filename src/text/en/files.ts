import type { Format } from '../format';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

interface JoinValues {
  readonly found: number;
  readonly deals: number;
  readonly kind: 'id' | 'email' | 'company';
}

const JOINED_BY = { id: 'ID', email: 'e-mail', company: 'company' };

/** What the pages say: the files an import reads, workbooks among them. */
export const page = {
  importErrors: {
    oldWorkbook:
      'This is a workbook of Excel before 2007 (.xls), which cannot be read here. Open it, save it as an Excel workbook (.xlsx) or as CSV, then choose that file.',
    encrypted:
      'This workbook is protected by a password. Open it in Excel, take the password away (File › Info › Protect Workbook), save it, then choose it again.',
    binaryWorkbook:
      'This is a binary workbook (.xlsb), which cannot be read here. Open it, save it as an Excel workbook (.xlsx) or as CSV, then choose that file.',
    openDocument:
      'This is an OpenDocument file (.ods, for example), which cannot be read here. Open it, save it as .xlsx or as CSV, then choose that file.',
    numbers:
      'This is a Numbers file, which cannot be read here. Open it, choose File › Export To › CSV (or Excel), then choose that file.',
    archive: 'This is an archive of files. Unpack it, then choose the CSV or .xlsx file that was in it.',
    pdf: 'This is a PDF, in which no table can be read. Export your leads from your CRM as CSV or .xlsx, then choose that file.',
    noTable:
      'This is a web page without a table, whatever its name says: your session may have ended while it was exported. Sign in to your CRM, export again as CSV or .xlsx, then choose the new file.',
    brokenWorkbook:
      'This workbook is damaged and cannot be read. Open it in Excel, save it as CSV or again as .xlsx, then choose that file.',
    workbookTooLarge:
      'This workbook is too large to be read here. Export a shorter period, or save the sheet with your leads as CSV and choose that file.',
  },
  importWords: {
    whichSheet: 'Sheet of the file',
    sheetRows: (v: { name: string; rows: number }, f: Format) =>
      `${v.name} (${f.int(v.rows)} ${plural(v.rows, 'row', 'rows')})`,
    hiddenSheet: (v: { name: string }) => `${v.name}, hidden`,
    /** A table of a web page has no name. */
    tableOfFile: (v: { position: number }) => `Table ${v.position}`,
    hiddenRows: (v: { count: number }, f: Format) =>
      v.count === 1
        ? 'One row of this sheet is hidden, by a filter for example: it is imported like the others.'
        : `${f.int(v.count)} rows of this sheet are hidden, by a filter for example: they are imported like the others.`,
    addFile: 'Add a file that belongs to it (the deals of these leads, for example)',
    twoFiles: 'Two files',
    nothingJoins:
      'Nothing joins these two files: neither an ID, nor an e-mail, nor a company stands in both. Export the ID or the e-mail of the lead with its deals, then add that file.',
    joinedBy: 'What joins them',
    joined: (v: JoinValues, f: Format) =>
      `${f.int(v.found)} of ${f.int(v.deals)} ${plural(v.deals, 'deal', 'deals')} found ${plural(v.found, 'its lead', 'their lead')} by ${JOINED_BY[v.kind]}. The first won deal of a lead is its conversion, the amounts of its won deals add up, and it is lost only if all of them are.`,
    joinedRepeats: (v: { count: number }, f: Format) =>
      `${f.int(v.count)} ${plural(v.count, 'row is', 'rows are')} of a deal that stands again further down under the same ID: each deal counts once, as its last row has it.`,
    dealsUnusable: (v: { count: number }, f: Format) =>
      `${f.int(v.count)} ${plural(v.count, 'row', 'rows')} of the deals cannot be used and ${plural(v.count, 'is', 'are')} left out; the list below says why.`,
    dealsOdd: (v: { count: number }, f: Format) =>
      `${f.int(v.count)} ${plural(v.count, 'cell or row of the deals is', 'cells or rows of the deals are')} worth a look; the list below says why.`,
    joinedSeveral: (v: { count: number }, f: Format) =>
      `${f.int(v.count)} ${plural(v.count, 'deal fits', 'deals fit')} several leads: each was given to the lead that was created first.`,
    orphanDeals: (v: { count: number; examples: readonly string[] }, f: Format) =>
      `${f.int(v.count)} ${plural(v.count, 'deal has', 'deals have')} a lead that is not in the other file, such as ${v.examples.map((one) => `“${one}”`).join(', ')}.`,
    dealsWithoutKey: (v: { count: number }, f: Format) =>
      `${f.int(v.count)} ${plural(v.count, 'deal does', 'deals do')} not say whose ${plural(v.count, 'it is', 'they are')}.`,
    leadsWithoutDeal: (v: { count: number; of: number }, f: Format) =>
      `${f.int(v.count)} of ${f.int(v.of)} leads have no deal: they stay open leads.`,
    takeDealsAlong: 'Import deals without a lead as leads of their own',
    dealColumns: (v: { name: string }) => `Columns of ${v.name}`,
    ofFile: (v: { column: string; name: string }) => `${v.column} (${v.name})`,
  },
};

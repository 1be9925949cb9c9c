import { type CellValue, readXlsx, type Sheet } from '../../../vendor/hucre';
import { numberText, wallText } from '../cell-text';
import { ImportError } from '../import-error';
import { currencyOfFormat, withCurrencies } from './format-currencies';
import { filledDown, type SheetOfFile } from './sheet-of-file';
import { type ZippedFile, zipFiles } from './zip-files';

/** More than a log has room for, and less than a browser would fail at. */
const MOST_BYTES = 300e6;
const MOST_FILES = 10000;
/** Formats take as much memory as the cells: those of a larger workbook are not read. */
const MOST_STYLED_BYTES = 100e6;
/** Times of day have no date; a sheet counts them from these days. */
const NO_DAYS = [Date.UTC(1899, 11, 30), Date.UTC(1899, 11, 31), Date.UTC(1904, 0, 1)];
const DAY_MS = 86400000;

/** What is in an archive that is no workbook to be read, by the files in it, and what is said of it. */
const OTHERS: readonly { readonly has: RegExp; readonly code: 'binaryWorkbook' | 'openDocument' | 'numbers' }[] = [
  { has: /^xl\/workbook\.bin$/, code: 'binaryWorkbook' },
  { has: /^Index\/|^Index\.zip$|\.iwa$/, code: 'numbers' },
  { has: /^content\.xml$/, code: 'openDocument' },
];

/**
 * The sheets of an .xlsx file with what its cells show: results of formulas, days and times as they stand on the wall.
 * @throws ImportError where the archive is no such file, is damaged, or is too large
 */
export async function sheetsOfXlsx(bytes: Uint8Array): Promise<SheetOfFile[]> {
  const files = zipFiles(bytes);
  if (files === null) throw new ImportError('brokenWorkbook');
  if (!files.some(({ name }) => /^xl\/workbook\d*\.xml$/i.test(name))) throw new ImportError(otherThan(files));
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (size > MOST_BYTES || files.length > MOST_FILES) throw new ImportError('workbookTooLarge');
  try {
    const { sheets, dateSystem } = await readXlsx(bytes, { readStyles: size <= MOST_STYLED_BYTES });
    return sheets.map((sheet) => ({ ...sheetOf(sheet), ...(dateSystem === '1904' && { daysFrom1904: true }) }));
  } catch {
    throw new ImportError('brokenWorkbook');
  }
}

function otherThan(files: readonly ZippedFile[]): 'binaryWorkbook' | 'openDocument' | 'numbers' | 'archive' {
  return OTHERS.find(({ has }) => files.some(({ name }) => has.test(name)))?.code ?? 'archive';
}

function sheetOf({ name, rows, cells, merges = [], rowDefs, hidden, veryHidden }: Sheet): SheetOfFile {
  const currencies = new Map<string, string>();
  const currencyAt = (row: number, column: number): string => {
    if (typeof rows[row]?.[column] !== 'number') return '';
    const format = cells?.get(`${row},${column}`)?.style?.numFmt ?? '';
    const currency = currencies.get(format) ?? currencyOfFormat(format);
    currencies.set(format, currency);
    return currency;
  };
  const texts = filledDown(
    withCurrencies(
      rows.map((row) => row.map(textOf)),
      currencyAt,
    ),
    merges.map(({ startRow, endRow, startCol }) => ({ top: startRow, bottom: endRow, left: startCol })),
  );
  const isFilled = (row: number) => texts[row]?.some((text) => text !== '') === true;
  const hiddenRows = [...(rowDefs ?? [])].filter(([row, { hidden: off }]) => off && isFilled(row)).length;
  return { name, rows: texts, hidden: hidden === true || veryHidden === true, hiddenRows };
}

function textOf(value: CellValue | undefined): string {
  // Nothing is wrong with a line break here, where no quote can be missing.
  if (typeof value === 'string') return value.replace(/\s*[\r\n]+\s*/g, ' ');
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value instanceof Date && !Number.isNaN(value.getTime()) ? momentText(value.getTime()) : '';
}

function momentText(ms: number): string {
  const text = wallText(ms);
  const isTime = NO_DAYS.includes(Math.floor(ms / DAY_MS) * DAY_MS) && text.length > 10;
  return isTime ? text.slice(11) : text;
}

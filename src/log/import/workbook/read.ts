import { type DecoderClass, decode } from '../decode';
import { fileKind } from '../file-kind';
import { ImportError } from '../import-error';
import { compoundKind } from './compound';
import { sheetsOfHtml } from './html-tables';
import type { SheetOfFile } from './sheet-of-file';
import { sheetsOfXlsx } from './xlsx';
import { sheetsOfXml } from './xml-spreadsheet';

/**
 * The sheets of a file that is no plain text, those without anything left out.
 * @throws ImportError when it is nothing that can be read, with what to save it as
 */
export async function readSheets(bytes: Uint8Array, Decoder: DecoderClass): Promise<SheetOfFile[]> {
  const sheets = await sheetsOf(bytes, Decoder);
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell.trim() !== '')));
  if (filled.length === 0) throw new ImportError('empty');
  return filled;
}

async function sheetsOf(bytes: Uint8Array, Decoder: DecoderClass): Promise<SheetOfFile[]> {
  const kind = fileKind(bytes);
  if (kind === 'zip') return sheetsOfXlsx(bytes);
  if (kind === 'compound') throw new ImportError(compoundKind(bytes));
  if (kind === 'pdf') throw new ImportError('pdf');
  if (kind === 'packed') throw new ImportError('archive');
  const { text } = decode(bytes, Decoder);
  const isWorkbook = /<(?:\w+:)?workbook\b/i.test(text);
  const sheets = isWorkbook ? sheetsOfXml(text) : sheetsOfHtml(text);
  if (sheets.length === 0) throw new ImportError('noTable');
  return sheets;
}

import { likeliestSheet } from '../../src/log/import/workbook/likeliest';
import { readSheets } from '../../src/log/import/workbook/read';
import type { SheetOfFile } from '../../src/log/import/workbook/sheet-of-file';

/** The part that reads workbooks, and web pages that are called so. */
export async function workbookOf(
  bytes: Uint8Array,
): Promise<{ readonly sheets: readonly SheetOfFile[]; readonly likeliest: number }> {
  const sheets = await readSheets(bytes, TextDecoder);
  return { sheets, likeliest: likeliestSheet(sheets) };
}

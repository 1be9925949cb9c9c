import { guessMapping } from '../guess';
import { BY_NAMES } from '../recognition';
import { rowsOfSheet, tableOfRows } from '../table-of-rows';
import type { SheetOfFile } from './sheet-of-file';

/** Rows a sheet is judged by. */
const SAMPLE = 200;
const CREATED = 100;
const HIDDEN = 50;

/** The index of the sheet that looks most like leads: by the columns that are known, then by its length, then the first. */
export function likeliestSheet(sheets: readonly SheetOfFile[]): number {
  const scores = sheets.map((sheet) => scoreOf(sheet) * 1e7 + Math.min(sheet.rows.length, 1e6));
  return scores.indexOf(Math.max(...scores));
}

function scoreOf({ rows, hidden }: SheetOfFile): number {
  const off = hidden ? HIDDEN : 0;
  try {
    const { mapping } = guessMapping(tableOfRows(rows.slice(0, SAMPLE), rowsOfSheet(String, BY_NAMES)));
    return Object.keys(mapping).length + (mapping.created === undefined ? 0 : CREATED) - off;
  } catch {
    return -CREATED - off;
  }
}

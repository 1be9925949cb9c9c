import { foldLabel } from '../../base/labels';
import { DateForms } from './date-forms';
import { extentOf } from './extent';

type Row = readonly string[];

/** Lines that may stand after the last lead. */
const MOST = 30;
/** A table this narrow may have rows of one cell. */
const NARROW = 2;
const TOTAL = new RegExp(
  String.raw`^(?:(?:grand|sub|sous|report|overall|column)[\s-]?)?` +
    '(?:totals?|totaux|sum|somme|moyennes?|average|mean|ensemble|count|nombre)' +
    String.raw`(?:\s(?:generale?|globale?|des?|of|rows?|records?|leads?|lignes?|enregistrements?|results?|resultats?))*` +
    String.raw`\s*(?:[:=(\d-].*)?$`,
);
const REMARK =
  /^(?:copyright|\(c\)|©|confidential|confidentiel|generated|genere|exported|exporte|extrait|extraction|source ?:|report |rapport |as of |filtered|filtre|filters?|page \d|\* |end of |fin d)/;

/** Where the totals and remarks at the end of a table begin: an index beyond its last row; they are not all there is. */
export function endOfRows(rows: readonly Row[], first: number, width: number): number {
  const forms = new DateForms();
  let end = rows.length;
  for (let i = rows.length - 1; i >= Math.max(first, rows.length - MOST); i--) {
    const row = rows[i]!;
    if (extentOf(row) === 0) continue;
    if (!isNoLead(row, width, forms)) break;
    end = i;
  }
  return rows.slice(first, end).some((row) => extentOf(row) > 0) ? end : rows.length;
}

/** A lead has a date: without one it could not be counted anyway. */
function isNoLead(row: Row, width: number, forms: DateForms): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  const text = foldLabel(filled[0]);
  if (filled.some((cell) => forms.read(cell) !== null && !/^\d+$/.test(cell.trim()))) return false;
  return TOTAL.test(text) || REMARK.test(text) || (filled.length === 1 && width > NARROW);
}

/** Whether a row is the header once more, as files that were put one behind the other have it. */
export function repeatsHeader(row: Row, header: Row): boolean {
  if (row.length < 2 || row[0] !== header[0] || row[1] !== header[1]) return false;
  return extentOf(row) > 1 && row.every((cell, i) => cell === (header[i] ?? ''));
}

/** A line as it is shown: its cells side by side. */
export const lineText = (row: Row): string => row.filter((cell) => cell.trim() !== '').join(' · ');

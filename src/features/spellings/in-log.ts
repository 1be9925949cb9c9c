import type { Alias } from '../../log/aliases';
import { renamesOf } from '../../log/import/renames';
import type { Book } from '../../sheet/book';
import { changeLeads, readLeads, writeCells } from '../leads/leads';
import type { Spelt } from '../settings/alias-list';

interface SideMerges {
  readonly side: Spelt;
  readonly merges: readonly Alias[];
}

/**
 * Writes the labels that stay in the place of the others, in the log.
 * @returns how many rows changed, and how many cells show an old spelling by a formula
 */
export function renameInLog(book: Book, asked: readonly SideMerges[]): { rows: number; formulas: number } {
  const log = book.sheet('leads') && readLeads(book);
  if (!log) return { rows: 0, formulas: 0 };
  const renames = asked.map(({ side, merges }) => renamesOf(log, side, merges));
  const updates = renames.flatMap((one) => one.updates);
  const columns = asked.map(({ side }) => side);
  if (updates.length > 0) changeLeads(book, log, (sheet) => writeCells(sheet, log, columns, updates));
  return {
    rows: new Set(updates.map(({ row }) => row)).size,
    formulas: renames.reduce((sum, one) => sum + one.formulas, 0),
  };
}

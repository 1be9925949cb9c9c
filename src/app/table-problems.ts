import { labelText } from '../base/labels';
import type { Cell } from '../base/types';
import { signedProblems } from '../features/commitments/signed-problems';
import { headerProblems } from '../features/leads/header-problems';
import { settingsOf } from '../features/settings/reading';
import { a1 } from '../sheet/addresses';
import type { Book } from '../sheet/book';
import { type TablePiece, tableRow } from '../sheet/pieces';
import type { Problem } from '../sheet/problems';
import type { TabName } from '../sheet/tabs';
import { COMPUTED_TABS, LAYOUTS } from './features';

/** Tables that cannot be shown, because something was typed where they would spill or because a formula fails. */
export function tableProblems(book: Book): readonly Problem[] {
  // As long as the tables do not find the columns of the log, what they show says nothing; the reason is in the list already.
  if (!book.isCalculated() || book.once(headerProblems).length > 0) return [];
  return COMPUTED_TABS.flatMap((tab) =>
    book
      .once<{ readonly pieces: readonly { readonly kind: string }[] }>(LAYOUTS[tab])
      .pieces.flatMap((piece) => (piece.kind === 'table' ? tableProblem(book, tab, piece as TablePiece) : [])),
  );
}

function tableProblem(book: Book, tab: TabName, piece: TablePiece): Problem[] {
  const [row, column] = [tableRow(piece), piece.column ?? 1];
  const values = book.values(tab);
  const shown = values[row - 1]?.[column - 1] ?? '';
  if (typeof shown !== 'string' || !shown.startsWith('#')) return [];
  const obstacle = obstacleTo(book, tab, piece);
  if (obstacle) {
    const { cell, ...place } = obstacle;
    const problem = { code: 'blocked', values: { label: piece.title, value: labelText(cell) } } as const;
    return [{ severity: 'error', signing: 'blocks', ...problem, place: { tab, ...place } }];
  }
  // The reason stands in the list already: an error of a setting, or headers of Signed that are not found.
  const reasons = [...book.once(settingsOf).problems, ...book.once(signedProblems)];
  const explained = reasons.some(({ severity }) => severity === 'error');
  if (explained) return [];
  const problem = { code: 'tableError', values: { label: piece.title, value: shown } } as const;
  return [{ severity: 'error', signing: 'blocks', ...problem, place: { tab, a1: a1(row, column) } }];
}

/** A cell that somebody has filled where the table would stand. */
function obstacleTo(book: Book, tab: TabName, piece: TablePiece): { readonly cell: Cell; readonly a1: string } | null {
  const [values, formulas] = [book.values(tab), book.formulas(tab)];
  const [row, column] = [tableRow(piece), piece.column ?? 1];
  for (let i = 0; i < piece.height; i++) {
    for (let j = 0; j < piece.width; j++) {
      const cell = values[row - 1 + i]?.[column - 1 + j] ?? '';
      const own = (formulas[row - 1 + i]?.[column - 1 + j] ?? '') !== '';
      if ((i > 0 || j > 0) && !own && cell !== '') return { cell, a1: a1(row + i, column + j) };
    }
  }
  return null;
}

import type { Grid } from '../base/types';
import { firstColumn } from './dress';
import type { Piece } from './pieces';
import { plainText } from './text-safe';

/** Cells that are written together, from a first one (1-based) on. */
export interface Content {
  readonly row: number;
  readonly column: number;
  readonly cells: Grid;
}

/** What a piece writes: its headings as texts, its formulas. */
export function contentOf(piece: Piece): Content {
  const column = firstColumn(piece);
  switch (piece.kind) {
    case 'text':
      return { row: piece.row, column, cells: [[textOrLink(piece.text)]] };
    case 'figure':
      return { row: piece.row, column, cells: [[plainText(piece.label), piece.formula]] };
    case 'table': {
      if (piece.wholeColumns) {
        return { row: piece.row, column: column - 1, cells: [[plainText(piece.title), piece.formula]] };
      }
      const cells = [piece.title, ...(piece.hint ? [piece.hint] : [])].map((text) => [plainText(text)]);
      return { row: piece.row, column, cells: [...cells, [piece.formula]] };
    }
  }
}

const textOrLink = (text: string): string => (text.startsWith('=') ? text : plainText(text));

import type { Grid } from '../base/types';
import { firstColumn } from './dress';
import { type Piece, tableRow } from './pieces';
import { plainText } from './text-safe';

/** Cells that are written together, from a first one (1-based) on. */
export interface Content {
  readonly row: number;
  readonly column: number;
  readonly cells: Grid;
}

/** What a piece writes: its headings as texts, its formulas. */
export function contentsOf(piece: Piece): Content[] {
  const column = firstColumn(piece);
  const { row } = piece;
  switch (piece.kind) {
    case 'text':
      return [{ row, column, cells: [[textOrFormula(piece.text)]] }];
    case 'figure':
      return [{ row, column, cells: [[plainText(piece.label), piece.formula]] }];
    case 'cells': {
      const cells = [piece.header, ...piece.rows].map((line) => line.map(textOrFormula));
      return [
        { row, column, cells: headingOf(piece) },
        { row: tableRow(piece), column, cells },
      ];
    }
    case 'table':
      return piece.wholeColumns
        ? [{ row, column: column - 1, cells: [[plainText(piece.title), piece.formula]] }]
        : [{ row, column, cells: [...headingOf(piece), [piece.formula]] }];
  }
}

const headingOf = ({ title, hint }: { readonly title: string; readonly hint?: string }): Grid =>
  [title, ...(hint ? [hint] : [])].map((text) => [plainText(text)]);

const textOrFormula = (text: string): string => (text.startsWith('=') ? text : plainText(text));

import { type CellsPiece, type Piece, ROOM_DOWN, ROOM_RIGHT, type TablePiece, tableRow } from './pieces';

/** Pieces that follow each other down a tab, each table with room to grow. */
export class Stack {
  readonly pieces: Piece[] = [];
  private next: number;

  constructor(firstRow: number) {
    this.next = firstRow;
  }

  /** Where the next piece stands. */
  get row(): number {
    return this.next;
  }

  table(piece: Omit<TablePiece, 'kind' | 'row'>): TablePiece {
    const placed: TablePiece = { kind: 'table', row: this.next, ...piece };
    this.pieces.push(placed);
    this.next = tableRow(placed) + placed.height + (placed.totalRow ? ROOM_DOWN : 0) + 1;
    return placed;
  }

  cells(piece: Omit<CellsPiece, 'kind' | 'row'>): CellsPiece {
    const placed: CellsPiece = { kind: 'cells', row: this.next, ...piece };
    this.pieces.push(placed);
    this.next = tableRow(placed) + placed.rows.length + 2;
    return placed;
  }
}

/** A call of a custom function, as a formula. */
export const call = (name: string, ...args: string[]): string => `=${name}(${args.join(';')})`;

/** A text as formulas write it. */
export const quote = (text: string): string => `"${text}"`;

/** The rows and columns of a table, with the room it may grow into. */
export const areaOf = (piece: TablePiece): { row: number; height: number; width: number } => ({
  row: tableRow(piece),
  height: piece.height + (piece.totalRow ? ROOM_DOWN : 0),
  width: piece.width + ROOM_RIGHT,
});

import { type InputPiece, type Piece, type TablePiece, tableRow } from './pieces';

/** Rows and columns a table can grow by before its tab is laid out anew. */
const ROOM_DOWN = 3;
const ROOM_RIGHT = 4;

/** Pieces that follow each other down a tab, each table with room to grow. */
export class Stack {
  readonly pieces: Piece[] = [];
  private next: number;

  constructor(firstRow: number) {
    this.next = firstRow;
  }

  table(piece: Omit<TablePiece, 'kind' | 'row'>): TablePiece {
    const placed: TablePiece = { kind: 'table', row: this.next, ...piece };
    this.pieces.push(placed);
    this.next = tableRow(placed) + placed.height + (placed.totalRow ? ROOM_DOWN : 0) + 1;
    return placed;
  }

  input(piece: Omit<InputPiece, 'kind' | 'row'>): InputPiece {
    const placed: InputPiece = { kind: 'input', row: this.next, ...piece };
    this.pieces.push(placed);
    this.next = tableRow(placed) + 1 + placed.down.length + (placed.down.length > 1 ? ROOM_DOWN : 0) + 1;
    return placed;
  }
}

/** A call of a custom function, as a formula. */
export const call = (name: string, ...args: string[]): string => `=${name}(${args.join(';')})`;

/** A text as formulas write it. */
export const quote = (text: string): string => `"${text}"`;

/** The rows and columns of a table, with the room it may grow into. */
export function areaOf(piece: TablePiece | InputPiece): { row: number; height: number; width: number } {
  const grid = piece.kind === 'table' && piece.totalRow;
  const height = piece.kind === 'table' ? piece.height : piece.down.length + 1;
  const width = piece.kind === 'table' ? piece.width : piece.across.length + 1;
  const grows = grid || (piece.kind === 'input' && piece.down.length > 1);
  return { row: tableRow(piece), height: height + (grows ? ROOM_DOWN : 0), width: width + ROOM_RIGHT };
}

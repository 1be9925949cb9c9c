/** How the numbers of a table or figure look. */
export type Look =
  | 'count'
  | 'count1'
  | 'rate'
  | 'share'
  | 'number'
  | 'money'
  | 'money2'
  | 'date'
  | 'month'
  | 'text'
  | 'word'
  | 'gap'
  | 'gapMoney'
  /** Numbers that mean nothing yet. */
  | 'unknown';

/** A word that stands out in its colour wherever a piece shows it. */
export interface Mark {
  readonly word: string;
  readonly color: string;
}

/** The labels of the rows and columns of a table. */
export interface SegmentLabels {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** A line of text of its own. */
interface TextPiece {
  readonly kind: 'text';
  /** A link is a formula. */
  readonly style: 'title' | 'hint' | 'link' | 'warning' | 'strong';
  readonly row: number;
  readonly text: string;
}

/** A name in the first column and a formula beside it. */
export interface FigurePiece {
  readonly kind: 'figure';
  readonly row: number;
  readonly label: string;
  readonly formula: string;
  readonly look: Look;
  readonly strong?: boolean;
  readonly marks?: readonly Mark[];
}

/** A heading and, below it, one custom function that spills a labelled table. */
export interface TablePiece {
  readonly kind: 'table';
  readonly row: number;
  /** The first column, 1 where none is given. */
  readonly column?: number;
  readonly title: string;
  readonly hint?: string;
  readonly formula: string;
  /** Size of the table as it is now, header and totals included: for borders and formats. */
  readonly height: number;
  readonly width: number;
  /** Rows of that height which are room for more. */
  readonly spare?: number;
  /** How its numbers look; one look for each column, the first included, where they differ. */
  readonly look: Look | readonly Look[];
  /** The totals stand in the last row only when there is one. */
  readonly totalRow: boolean;
  /** It has no header, and a name and a value in each row: how each value looks. */
  readonly lineLooks?: readonly Look[];
  /** What takes the numbers people type over it, by its key, and the labels its numbers stand under. */
  readonly typedOver?: SegmentLabels & { readonly by: string };
  /** Greys a number where the same cell of another table of the tab (named by its heading) is below a limit. */
  readonly faint?: { readonly table: string; readonly below: number };
  /** Words of one column (0-based) that stand out. */
  readonly marks?: { readonly column: number; readonly words: readonly Mark[] };
  /** Rows that have this word in their first or second cell are totals, and bold. */
  readonly totalWord?: string;
  /**
   * It has its columns to itself, so that formulas may read them whole however far it grows: it begins in the row of its heading,
   * which stands left of it.
   */
  readonly wholeColumns?: true;
}

/** A heading and, below it, a table written cell by cell: words, and formulas that anyone can check. */
export interface CellsPiece {
  readonly kind: 'cells';
  readonly row: number;
  readonly column?: number;
  readonly title: string;
  readonly hint?: string;
  readonly header: readonly string[];
  /** As wide as the header, each. */
  readonly rows: readonly (readonly string[])[];
  /** How each column looks; or where the numbers of a row have their own look, how those look. */
  readonly look: readonly Look[];
  readonly lineLooks?: readonly Look[];
  readonly marks?: TablePiece['marks'];
}

export type Piece = TextPiece | FigurePiece | TablePiece | CellsPiece;

/** Rows and columns a table can grow by before its tab is laid out anew. */
export const ROOM_DOWN = 3;
export const ROOM_RIGHT = 4;

/** The row where the table of a piece begins: under its heading and its hint. */
export const tableRow = ({ row, hint, wholeColumns }: Pick<TablePiece, 'row' | 'hint' | 'wholeColumns'>): number =>
  wholeColumns ? row : row + (hint ? 2 : 1);

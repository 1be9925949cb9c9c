import type { Widths } from './dress';
import { LOOK } from './look';
import type { Piece } from './pieces';

/** What a computed tab shows, and how wide its columns are. */
export interface Layout {
  readonly pieces: readonly Piece[];
  readonly widths: Widths;
}

/** A label in the first column and figures in the others. */
export const USUAL_WIDTHS: Widths = { first: [LOOK.labelWidth], others: LOOK.columnWidth };

import { STANDARD_COLUMNS } from '../../log/columns';
import { spanOf } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import { columnsIn, leadsHeaderOf } from './header';

/** Where the known columns of the log stand, from 0; those of a new log while none is there. */
export function knownColumns(book: Book): readonly number[] {
  const places = [...columnsIn(book.once(leadsHeaderOf)).values()];
  return places.length > 0 ? places : [...STANDARD_COLUMNS.keys()];
}

/**
 * The lead log as formulas name it: from its first known column to its last. Columns of one's own may stand between them; those
 * beside them concern no formula, whatever is calculated there.
 */
export const logAddress = (book: Book): string => spanOf(book.nameOf('leads'), book.once(knownColumns));

import type { Book } from '../../sheet/book';
import type { Problem } from '../../sheet/problems';
import { volatileColumns } from '../../sheet/volatile-columns';
import { knownColumns } from './known-columns';
import { leadsOf } from './reading';

/** Cells of the log of which no table that reads it is ever done. */
export function volatileLeads(book: Book): readonly Problem[] {
  const { header, report } = book.once(leadsOf);
  return header && report.rows > 0 ? volatileColumns(book, 'leads', header.row, book.once(knownColumns)) : [];
}

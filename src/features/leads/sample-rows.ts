import type { Book } from '../../sheet/book';
import { leadsOf } from './reading';
import { SAMPLE_PREFIX } from './sample-data';

/** The rows (0-based, in the values of the Leads tab) that the sample has put there. */
export function sampleRowsOf(book: Book): readonly number[] {
  const { header, values } = book.once(leadsOf);
  const column = header?.columns.id ?? -1;
  if (column < 0) return [];
  return values.flatMap((row, index) => (String(row[column] ?? '').startsWith(SAMPLE_PREFIX) ? [index] : []));
}

/** Whether the log holds leads of the sample. */
export const hasSample = (book: Book): boolean => book.once(sampleRowsOf).length > 0;

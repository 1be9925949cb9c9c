import type { Book } from '../../sheet/book';
import type { Problem } from '../../sheet/problems';
import { signedOf } from './reading';

/** What keeps the signed log from being read; without its columns nobody could tell which months are signed. */
export function signedProblems(book: Book): readonly Problem[] {
  const { header, columns, values } = book.once(signedOf);
  const blank = values.every((row) => row.every((cell) => cell === ''));
  if (header !== null || blank) return [];
  const place = { tab: 'signed' as const, a1: 'A1' };
  if (columns.size > 0) return [{ severity: 'error', code: 'signedHeaders', values: {}, place }];
  return [{ severity: 'error', signing: 'blocks', code: 'signedUnreadable', values: {}, place }];
}

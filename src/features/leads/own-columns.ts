import { headerOfOwn, isOwn, MOST_OWN, mayBeOwn, type OwnKey } from '../../log/own-columns';
import type { Book } from '../../sheet/book';
import { LOOK } from '../../sheet/look';
import { textSafe } from '../../sheet/text-safe';
import { keepHeader } from './kept-header';
import { missingFrom, readLeads } from './leads';

/** The own columns among keys that a page sends; null where one cannot be. */
export function ownColumnsIn(keys: readonly string[]): readonly OwnKey[] | null {
  const own = keys.filter(isOwn);
  const fits = own.length <= MOST_OWN && own.every((key) => mayBeOwn(headerOfOwn(key)));
  return fits && new Set(own).size === own.length ? own : null;
}

/** Gives the Leads tab the own columns it lacks, behind all that stands there; those of people are found by their header. */
export function addOwnColumns(book: Book, own: readonly OwnKey[]): void {
  const log = readLeads(book);
  const missing = log === null ? [] : missingFrom(log, own);
  if (log === null || log.header.row < 0 || missing.length === 0) return;
  const before = log.values[log.header.row] ?? [];
  const names = missing.map(headerOfOwn);
  book.write('leads', (sheet) => {
    const first = before.length;
    const lacking = first + names.length - sheet.getMaxColumns();
    if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
    sheet
      .getRange(log.header.row + 1, first + 1, 1, names.length)
      .setNumberFormat('@')
      .setFontWeight('bold')
      .setBackground(LOOK.header)
      .setValues([names.map(textSafe)]);
    keepHeader(sheet, [...before, ...names]);
  });
}

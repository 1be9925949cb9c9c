import type { Book } from './book';
import { FIRST_VERSION } from './record';

/** The version of the layout that is drawn: the one the last migration ends at. */
export const LAYOUT_VERSION = 3;

/** The version of a workbook; of one without any tab, the latest: there is nothing to bring up. */
export function versionOf(book: Book, latest: number = LAYOUT_VERSION): number {
  const isNew = () => book.tabs.every(({ key }) => book.sheet(key) === null);
  return book.record().version ?? (isNew() ? latest : FIRST_VERSION);
}

/** Whether a workbook is laid out as this version of the add-on lays it out. */
export const isUpToDate = (book: Book): boolean => versionOf(book) === LAYOUT_VERSION;

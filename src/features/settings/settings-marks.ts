import type { Book } from '../../sheet/book';
import { type MarkKind, type Marks, readMarks, setMarks } from '../../sheet/marks';
import type { Standing, Standings } from '../../sheet/standings';
import { cellOfPlace, LIST_KEYS } from './list-columns';
import type { ListKey } from './lists';
import { mayMend, type SettingsSheet } from './seen';
import { SETTING_NAMES, type SettingName } from './settings';

/** What each row of the settings and each column of the lists is, whatever its name says. */
const ROW_MARKS: MarkKind<SettingName> = {
  tab: 'settings',
  metadata: 'lead-sla-setting',
  on: 'row',
  keys: SETTING_NAMES,
};
const COLUMN_MARKS: MarkKind<ListKey> = {
  tab: 'settings',
  metadata: 'lead-sla-list-column',
  on: 'column',
  keys: LIST_KEYS,
};

export const rowMarksOf = (book: Book): Marks<SettingName> => readMarks(book, ROW_MARKS);
export const columnMarksOf = (book: Book): Marks<ListKey> => readMarks(book, COLUMN_MARKS);

/** Sets the marks that are missing, for the day when the names are gone; a new tab gets none: the next run can make them. */
export function keepMarksOfSettings(book: Book, seen: SettingsSheet): void {
  if (book.sheet('settings') === null || book.isNew('settings') || !mayMend(seen)) return;
  setMarks(book, ROW_MARKS, seen.rows.standings, book.once(rowMarksOf));
  setMarks(book, COLUMN_MARKS, columnsOf(seen.columns.standings), book.once(columnMarksOf));
}

/** The same by columns alone. */
const columnsOf = (standings: Standings<ListKey>): Standings<ListKey> =>
  new Map(
    [...standings].map(([key, standing]): [ListKey, Standing<ListKey>] => [
      key,
      'at' in standing ? { ...standing, at: cellOfPlace(standing.at).column } : standing,
    ]),
  );

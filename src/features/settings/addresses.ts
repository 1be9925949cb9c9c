import { absolute, quoted } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import type { InputPiece, TablePiece } from '../../sheet/pieces';
import { areaOf } from '../../sheet/stack';
import type { TabName } from '../../sheet/tabs';
import { logAddress } from '../leads/leads-sheet';
import { settingsSheetOf } from './reading';
import { LIST_ROWS, LISTS, type ListColumn, type ListName, type SettingName } from './settings';
import { listKey } from './settings-sheet';

/** Where the formulas find what they need; the addresses follow the sheets' present names and places. */
export interface Addresses {
  /** The lead log: whole columns, with room for columns of one's own. */
  readonly log: string;
  /** The cell of a setting; a blank text, which reads as the default, while the tab lacks it. */
  setting(name: SettingName): string;
  list(name: ListName, column: ListColumn['name']): string;
  /** All columns of a list. */
  wholeList(name: ListName): string;
  /** The log of signed commitments: whole columns. */
  readonly signed: string;
  /** A table or input of a tab, with the room it may grow into. */
  area(tab: TabName, piece: TablePiece | InputPiece): string;
  /** A range of a tab, both ends included, as an absolute address. */
  range(tab: TabName, row: number, column: number, height: number, width: number): string;
}

const NOTHING = '""';

export function addressesOf(book: Book): Addresses {
  const { settings, lists } = book.once(settingsSheetOf);
  const name = (tab: TabName): string => quoted(book.nameOf(tab));
  const onSettings = (at: { row: number; column: number } | undefined, height = 1, width = 1): string =>
    at ? `${name('settings')}!${absolute(at.row, at.column, height, width)}` : NOTHING;
  const range: Addresses['range'] = (tab, row, column, height, width) =>
    `${name(tab)}!${absolute(row, column, height, width)}`;
  return {
    log: logAddress(book.nameOf('leads'), book.values('leads')[0]?.length ?? 0),
    setting: (setting) => onSettings(settings.get(setting)),
    list: (list, column) => onSettings(lists.get(listKey(list, column)), LIST_ROWS),
    wholeList: (list) => {
      const { columns } = LISTS.find((candidate) => candidate.name === list)!;
      return onSettings(lists.get(listKey(list, columns[0]!.name)), LIST_ROWS, columns.length);
    },
    signed: `${name('signed')}!$A:$Z`,
    area: (tab, piece) => {
      const { row, height, width } = areaOf(piece);
      return range(tab, row, 1, height, width);
    },
    range,
  };
}

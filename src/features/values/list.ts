import { isBlank } from '../../base/cells';
import { labelKey, labelText } from '../../base/labels';
import { a1 } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import type { Place } from '../../sheet/tabs';
import { listKey } from '../settings/lists';
import { settingsSheetOf } from '../settings/reading';
import { listCells } from '../settings/seen';

/** A row of the list of average sales. */
export interface TypedAverage {
  /** Blank for all personas without a row of their own. */
  readonly persona: string;
  /** Null where what is typed is no amount above 0. */
  readonly amount: number | null;
  readonly typed: string;
  readonly place: Place;
}

/** The average sales the team has typed; rows without an amount say nothing. */
export function typedAveragesOf(book: Book): readonly TypedAverage[] {
  const sheet = book.once(settingsSheetOf);
  const at = sheet.lists.get(listKey('averages', 'amount'));
  const personas = listCells(sheet, 'averages', 'persona');
  return listCells(sheet, 'averages', 'amount').flatMap((cell, index): TypedAverage[] => {
    if (isBlank(cell) || !at) return [];
    const place: Place = { tab: 'settings', a1: a1(at.row + index, at.column) };
    const amount = typeof cell === 'number' && cell > 0 ? cell : null;
    return [{ persona: labelText(personas[index] ?? ''), amount, typed: labelText(cell), place }];
  });
}

/** The average sale typed for a persona, by itself or for all; null where none is. */
export function typedAverage(averages: readonly TypedAverage[], persona: string): number | null {
  const own = averages.find((row) => row.persona !== '' && labelKey(row.persona) === labelKey(persona));
  return (own ?? averages.find((row) => row.persona === ''))?.amount ?? null;
}

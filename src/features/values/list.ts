import { labelKey, labelText } from '../../base/labels';
import type { Book } from '../../sheet/book';
import type { Place } from '../../sheet/tabs';
import { entriesOf } from '../settings/list-entries';

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
export const typedAveragesOf = (book: Book): readonly TypedAverage[] =>
  entriesOf(book, 'averages', 'amount').map(({ value, typed, place, cell }): TypedAverage => {
    const amount = typeof value === 'number' && value > 0 ? value : null;
    return { persona: labelText(cell('persona')), amount, typed, place };
  });

/** The average sale typed for a persona, by itself or for all; null where none is. */
export function typedAverage(averages: readonly TypedAverage[], persona: string): number | null {
  const own = averages.find((row) => row.persona !== '' && labelKey(row.persona) === labelKey(persona));
  return (own ?? averages.find((row) => row.persona === ''))?.amount ?? null;
}

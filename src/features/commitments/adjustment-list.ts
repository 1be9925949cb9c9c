import { monthStart } from '../../base/dates';
import { labelText, segmentKey } from '../../base/labels';
import { dateOf } from '../../base/moments';
import type { Book } from '../../sheet/book';
import type { Place } from '../../sheet/tabs';
import { entriesOf } from '../settings/list-entries';

/** A row of the list of adjustments. */
export interface Adjustment {
  /** First day of its month; null where none is typed. */
  readonly month: number | null;
  readonly channel: string;
  readonly persona: string;
  /** Null where what is typed is no whole number of 0 or more. */
  readonly leads: number | null;
  readonly typed: string;
  readonly place: Place;
}

/** The numbers the team has put over targets; rows without a number say nothing. */
export const adjustmentsOf = (book: Book): readonly Adjustment[] =>
  entriesOf(book, 'adjustments', 'leads').map(({ value, typed, place, cell }): Adjustment => {
    const day = dateOf(cell('month'), book.zone);
    return {
      month: day === null ? null : monthStart(day),
      channel: labelText(cell('channel')),
      persona: labelText(cell('persona')),
      leads: typeof value === 'number' && value >= 0 && Number.isInteger(value) ? value : null,
      typed,
      place,
    };
  });

/** The leads typed for a month, by segment. */
export function leadsTypedFor(adjustments: readonly Adjustment[], month: number): ReadonlyMap<string, number> {
  return new Map(
    adjustments.flatMap(({ month: of, channel, persona, leads }) =>
      of === month && leads !== null ? [[segmentKey(channel, persona), leads] as const] : [],
    ),
  );
}

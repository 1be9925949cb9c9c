import { isBlank } from '../../base/cells';
import { monthStart } from '../../base/dates';
import { labelText, segmentKey } from '../../base/labels';
import { dateOf } from '../../base/moments';
import { a1 } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import type { Place } from '../../sheet/tabs';
import { listKey } from '../settings/lists';
import { settingsSheetOf } from '../settings/reading';
import { listCells } from '../settings/seen';

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
export function adjustmentsOf(book: Book): readonly Adjustment[] {
  const sheet = book.once(settingsSheetOf);
  const at = sheet.lists.get(listKey('adjustments', 'leads'));
  const [months, channels, personas] = (['month', 'channel', 'persona'] as const).map((column) =>
    listCells(sheet, 'adjustments', column),
  );
  return listCells(sheet, 'adjustments', 'leads').flatMap((cell, index): Adjustment[] => {
    if (isBlank(cell) || !at) return [];
    const day = dateOf(months?.[index], book.zone);
    return [
      {
        month: day === null ? null : monthStart(day),
        channel: labelText(channels?.[index] ?? ''),
        persona: labelText(personas?.[index] ?? ''),
        leads: typeof cell === 'number' && cell >= 0 && Number.isInteger(cell) ? cell : null,
        typed: labelText(cell),
        place: { tab: 'settings', a1: a1(at.row + index, at.column) },
      },
    ];
  });
}

/** The leads typed for a month, by segment. */
export function leadsTypedFor(adjustments: readonly Adjustment[], month: number): ReadonlyMap<string, number> {
  return new Map(
    adjustments.flatMap(({ month: of, channel, persona, leads }) =>
      of === month && leads !== null ? [[segmentKey(channel, persona), leads] as const] : [],
    ),
  );
}

import { MAX_COUNT } from '../../base/cells';
import { monthStart } from '../../base/dates';
import { segmentKey } from '../../base/labels';
import { dateOf } from '../../base/moments';
import type { Book } from '../../sheet/book';
import type { SegmentLabels } from '../../sheet/pieces';
import type { Taking, Takings } from '../../sheet/taking';
import { say } from '../../text';
import { leadsOf } from '../leads/reading';
import { type EntryKind, type ListRow, putEntries } from '../settings/list-entries';
import { formatOf } from '../settings/reading';
import type { PlanCell } from './plan';
import { plannedMonthOf, planOf } from './reading';

/** The labels of the tables of targets and commitments: channels down, personas across. */
export function segmentsOf(book: Book): SegmentLabels {
  const { channels, personas } = book.once(leadsOf).segments;
  return { rows: channels, columns: personas };
}

/** One number for a month, a channel and a persona. */
const entriesOf = (book: Book): EntryKind<'adjustments'> => ({
  list: 'adjustments',
  value: 'leads',
  isSame: (row, entry) => {
    const [month, other] = [row, entry].map(([cell]) => dateOf(cell, book.zone));
    return (
      typeof month === 'number' &&
      typeof other === 'number' &&
      monthStart(month) === monthStart(other) &&
      segmentOf(row) === segmentOf(entry)
    );
  },
});

const segmentOf = ([, channel, persona]: ListRow): string => segmentKey(String(channel ?? ''), String(persona ?? ''));

/** Leads typed over a table are an adjustment of the month being planned. */
const adjustments = (shown: (cell: PlanCell) => number | null): Taking => ({
  labels: (book) => book.once(segmentsOf),
  shown: (book, { row, column }) => {
    const cell = book.once(planOf).cells.find(({ channel, persona }) => channel === row && persona === column);
    return cell ? shown(cell) : null;
  },
  accepts: (leads) => Number.isInteger(leads) && leads >= 0 && leads <= MAX_COUNT,
  put: (book, entries) => {
    const month = book.dateCell(book.once(plannedMonthOf));
    const rows = entries.map(({ row, column, value }): ListRow => [month, row, column, value, '']);
    return putEntries(book, entriesOf(book), rows);
  },
  say: (book, entries) => {
    const format = book.once(formatOf);
    const month = format.month(book.once(plannedMonthOf));
    const [{ row: channel, column: persona, value: leads } = { row: '', column: '', value: 0 }] = entries;
    return entries.length === 1
      ? say(format, 'typed', 'adjustment', { month, channel, persona, leads })
      : say(format, 'typed', 'adjustments', { month, count: entries.length });
  },
});

/** The tables of leads that people type over: the targets, and what the month commits to. */
export const commitmentsTakings = {
  targets: adjustments(({ target }) => target),
  commitments: adjustments(({ committed }) => committed),
} satisfies Takings;

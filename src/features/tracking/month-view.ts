import type { Book } from '../../sheet/book';
import { type Format, labels, say } from '../../text';
import { signatureOf, trackedMonthOf } from '../commitments/reading';
import { formatOf } from '../settings/reading';
import type { MonthView, PaceLine, SegmentView } from './api';
import type { DailyRow } from './daily';
import { type Gap, largestGaps } from './gaps';
import { type Month, paceOf } from './month-of';
import type { Status } from './pace';

/** The month at a glance, in words. */
export function monthView(book: Book): MonthView | null {
  const [format, pace] = [book.once(formatOf), book.once(paceOf)];
  if (!pace) return null;
  const month = book.once(trackedMonthOf);
  const [signature, name] = [signatureOf(book, month), format.month(month)];
  const today = pace.daily[pace.asOf - pace.tracking.month.first];
  const { status } = pace.tracking.total;
  return {
    signed: pace.signed,
    stateText: signature ? say(format, 'month', 'signedOn', signature) : say(format, 'month', 'draft', { month: name }),
    month: name,
    asOfDay: pace.asOf - pace.tracking.month.first + 1,
    status,
    statusText: statusWord(format, status),
    leads: line('leads', pace, leadsGap(format, today)),
    money: line('money', pace, moneyGap(format, today)),
    segments: largestGaps(pace.tracking.rows).map((gap) => segmentView(format, gap)),
  };
}

/** The status in a word; a dash while nothing is expected yet. */
export function statusWord(format: Format, status: Status | null): string {
  return status === null ? '–' : labels(format.language, 'tracking')[status];
}

function line(unit: PaceLine['unit'], { daily }: Month, gap: string): PaceLine {
  const [expected, actual] = (
    unit === 'leads' ? ['expectedLeads', 'actualLeads'] : ['expectedValue', 'actualValue']
  ) as [keyof DailyRow, keyof DailyRow];
  return { unit, expected: daily.map((day) => day[expected]), actual: daily.map((day) => day[actual]), gap };
}

/** "12 leads behind the goal line (45 of 57 expected)". */
function leadsGap(format: Format, day: DailyRow | undefined): string {
  const { expectedLeads, actualLeads } = day ?? { expectedLeads: null, actualLeads: null };
  if (expectedLeads === null || actualLeads === null) return labels(format.language, 'month').noWorkingDays;
  return say(format, 'month', 'leadsGap', { actual: actualLeads, expected: expectedLeads });
}

function moneyGap(format: Format, day: DailyRow | undefined): string {
  const { expectedValue, actualValue } = day ?? { expectedValue: null, actualValue: null };
  if (expectedValue === null || actualValue === null) return labels(format.language, 'month').noWorkingDays;
  return say(format, 'month', 'moneyGap', { actual: actualValue, expected: expectedValue });
}

export function segmentView(format: Format, { row, leads, money }: Gap): SegmentView {
  return {
    label: segmentLabel(row),
    text: say(format, 'month', 'segmentGap', { leads, money }),
    status: row.status,
    statusText: statusWord(format, row.status),
  };
}

export const segmentLabel = (row: { readonly channel: string; readonly persona: string }): string =>
  `${row.channel} × ${row.persona}`;

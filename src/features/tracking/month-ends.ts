import { monthStart } from '../../base/dates';
import { dayFinder } from '../../base/days';
import { groupedBy } from '../../base/groups';
import { labelKey, segmentKey } from '../../base/labels';
import { Period } from '../../base/zone';
import { isHoliday, isWeekend, type WorkingTime } from '../../calendar/working-month';
import type { Log } from '../../log/log';
import { type DayOff, forecastMonth, type MonthEnd } from '../../rates/month-end';
import type { Commitment } from '../commitments/commitments';
import { type Pair, pairFinder } from './segments';

/** Before the month, 13 full weeks are looked at, and three months: so many days hold either. */
const DAYS_BEFORE = 98;

/** Where the month will end, by segment, channel and persona, and for all leads; null where nothing is usual yet. */
export interface MonthEnds {
  readonly ofSegment: (channel: string, persona: string) => MonthEnd | null;
  readonly ofChannel: (channel: string) => MonthEnd | null;
  readonly ofPersona: (persona: string) => MonthEnd | null;
  readonly ofAll: MonthEnd | null;
}

/** The leads of a segment by day; those before the days that are looked at count on the day before them. */
interface Series {
  readonly channel: string;
  readonly persona: string;
  readonly byDay: Float64Array;
}

/** The forecasts of the month of an as-of day, each from its own leads as they count among the commitments. */
export function monthEnds(log: Log, asOf: number, commitments: readonly Commitment[], time: WorkingTime): MonthEnds {
  const first = monthStart(asOf) - DAYS_BEFORE;
  const series = seriesOf(log, { first, end: Math.floor(asOf) + 1 }, commitments);
  const offOn = (day: number): DayOff[] => [
    ...(isWeekend(day, time) ? (['weekend'] as const) : []),
    ...(isHoliday(day, time) ? (['holiday'] as const) : []),
  ];
  const endOf = (all: readonly Series[] = []) => {
    const leadsOn = new Map<number, number>();
    for (const { byDay } of all) {
      byDay.forEach((leads, day) => {
        if (leads > 0) leadsOn.set(first - 1 + day, (leadsOn.get(first - 1 + day) ?? 0) + leads);
      });
    }
    return forecastMonth(leadsOn, asOf, offOn);
  };
  const segments = groupedBy(series, ({ channel, persona }) => segmentKey(channel, persona));
  const channels = groupedBy(series, ({ channel }) => labelKey(channel));
  const personas = groupedBy(series, ({ persona }) => labelKey(persona));
  return {
    ofSegment: (channel, persona) => endOf(segments.get(segmentKey(channel, persona))),
    ofChannel: (channel) => endOf(channels.get(labelKey(channel))),
    ofPersona: (persona) => endOf(personas.get(labelKey(persona))),
    ofAll: endOf(series),
  };
}

/** The leads before the end of some days, by what they count under. */
function seriesOf(
  log: Log,
  { first, end }: { readonly first: number; readonly end: number },
  commitments: readonly Commitment[],
): readonly Series[] {
  const { created, leads, used, zone } = log;
  const [earlier, within] = [new Period(zone, -Infinity, first), new Period(zone, first, end)];
  const pairOf = pairFinder(log, commitments);
  const dayOf = dayFinder(created, zone);
  const found = new Map<Pair, Series>();
  for (let i = 0; i < used; i++) {
    const isEarlier = earlier.has(created, i);
    if (!isEarlier && !within.has(created, i)) continue;
    const pair = pairOf(i);
    let series = found.get(pair);
    if (series === undefined) {
      const { channel, persona } = pair;
      series = { channel, persona, byDay: new Float64Array(end - first + 1) };
      found.set(pair, series);
    }
    series.byDay[isEarlier ? 0 : dayOf(i) - first + 1]! += leads[i]!;
  }
  return [...found.values()];
}

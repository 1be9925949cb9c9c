import type { LeadDays } from '../log/lead-days';
import type { Delay } from './delay';
import type { Group, OpenLeads } from './group';
import { isDatedWin, lagOf } from './horizon';
import { isLost } from './lost';
import { Sums } from './sums';

/** The rows or columns that leads are sorted into, and the position of each spelling of the log among them. */
export interface Sorting {
  readonly labels: readonly string[];
  readonly positions: ArrayLike<number>;
}

/**
 * The leads of a window as groups, by channel (first index) and persona, in one pass over the log. Leads from
 * before the log records sales count among leads and customers only; where no delay is known, n and W are all leads and every win.
 * @param from first day of the window, @param end first day after it, as serials
 */
export function windowGroups(
  days: LeadDays,
  delay: Delay,
  window: { readonly from: number; readonly end: number },
  sorted: { readonly channels: Sorting; readonly personas: Sorting },
): Group[][] {
  const { channels, personas } = sorted;
  const [oldest, end] = [days.asOf - window.from, days.asOf - window.end];
  const within = (i: number) => days.age[i]! >= 0 && days.age[i]! <= oldest && days.age[i]! > end;
  const cellOf = cellFinder(days, sorted);
  const size = channels.labels.length * personas.labels.length;
  const zeros = () => new Float64Array(size);
  const [leads, customers, n, won] = [zeros(), zeros(), zeros(), zeros()];
  for (let i = 0; i < days.count; i++) {
    if (!within(i)) continue;
    const cell = cellOf(i);
    leads[cell]! += days.leads[i]!;
    customers[cell]! += days.customers[i]!;
    if (days.age[i]! > delay.oldest) continue;
    n[cell]! += days.leads[i]!;
    const late = delay.curve !== null && isDatedWin(days, i) && lagOf(days, i) > delay.horizon;
    if (!late) won[cell]! += days.customers[i]!;
  }
  const open = openLeads(days, delay, within, cellOf);
  return Array.from({ length: channels.labels.length }, (_, channel) =>
    Array.from({ length: personas.labels.length }, (_, persona) => {
      const cell = channel * personas.labels.length + persona;
      return {
        ...{ leads: leads[cell]!, customers: customers[cell]!, n: n[cell]!, won: won[cell]! },
        open: open.get(cell) ?? [],
      };
    }),
  );
}

/** The cell of a row: channel × number of personas + persona. */
export function cellFinder(
  { channel, persona }: LeadDays,
  { channels, personas }: { readonly channels: Sorting; readonly personas: Sorting },
) {
  const width = personas.labels.length;
  return (i: number) => channels.positions[channel.ids[i]!]! * width + personas.positions[persona.ids[i]!]!;
}

/**
 * The open leads by cell and age: not won, younger than H, and not lost where losses are used. None where no delay is known.
 * @param counts which rows are asked for
 */
export function openLeads(
  days: LeadDays,
  { curve, horizon, oldest }: Delay,
  counts: (i: number) => boolean,
  cellOf: (i: number) => number,
): ReadonlyMap<number, readonly OpenLeads[]> {
  const sums = new Sums();
  const youngest = Math.min(horizon - 1, oldest);
  for (let i = 0; curve !== null && i < days.count; i++) {
    const age = days.age[i]!;
    if (age < 0 || age > youngest || !counts(i)) continue;
    if (curve.losses === 'used' && isLost(days, i)) continue;
    sums.add(cellOf(i) * horizon + age, days.leads[i]! - days.customers[i]!);
  }
  const found = new Map<number, OpenLeads[]>();
  sums.each((key, leads) => {
    const cell = Math.floor(key / horizon);
    if (!found.has(cell)) found.set(cell, []);
    found.get(cell)!.push({ age: key % horizon, leads });
  });
  return found;
}

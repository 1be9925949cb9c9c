import type { Axis } from '../base/axis';
import type { Log } from './log';
import { labelOutcome } from './outcome';
import { rowsWhere, sumBySpelling } from './tally';

/** A label that is known for customers only says nothing about how leads close: every rate by it would be 100 %. */
export interface OutcomeOnly {
  readonly channel: boolean;
  readonly persona: boolean;
}

/**
 * The sides whose labels a log has for customers only; a side of one label is no side.
 * @param rows indices of the rows that are judged by; without it the whole log, @param customers by row; without it every one
 */
export function outcomeOnlyOf(
  log: Log,
  { channels, personas }: Readonly<Record<'channels' | 'personas', Pick<Axis, 'labels'>>>,
  rows: Int32Array = rowsWhere(log, () => true),
  customers: Int32Array = log.customers,
): OutcomeOnly {
  const judge = (column: Log['channel'], { labels }: Pick<Axis, 'labels'>) =>
    labels.length > 1 &&
    labelOutcome(column, sumBySpelling(column, rows, log.leads), sumBySpelling(column, rows, customers)).outcomeOnly;
  return { channel: judge(log.channel, channels), persona: judge(log.persona, personas) };
}

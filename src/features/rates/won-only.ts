import type { Log } from '../../log/log';
import { labelOutcome } from '../../log/outcome';
import { rowsWhere, sumBySpelling } from '../../log/tally';
import type { WonOnly } from '../../rates/rate-table';

/**
 * The sides whose labels the whole log has for won leads only, wins after the as-of day included; a side of one label is no side.
 * @param size how many labels each has
 */
export function wonOnlyOf(log: Log, size: { readonly channels: number; readonly personas: number }): WonOnly {
  const all = rowsWhere(log, () => true);
  const judge = (column: Log['channel']) =>
    labelOutcome(column, sumBySpelling(column, all, log.leads), sumBySpelling(column, all, log.customers)).outcomeOnly;
  return {
    channel: size.channels > 1 && judge(log.channel),
    persona: size.personas > 1 && judge(log.persona),
  };
}

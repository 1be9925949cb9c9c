import { NO_DAYS, windowOf } from '../../log/cohort';
import { leadDays } from '../../log/lead-days';
import type { Log } from '../../log/log';
import { requireOutcome } from '../../log/outcome';
import { type Delay, delayOf } from '../../rates/delay';
import { rateTable } from '../../rates/rate-table';
import { type SaleAmounts, saleAmounts } from '../../rates/sale-amounts';
import { windowGroups } from '../../rates/window-groups';

/** What a log must be read with for the facts of its delay. */
export const DELAY_NEEDS = { amount: true, dates: ['lost'] } as const;

/** How long sales take, and what else of the log the chance of a plan rests on. */
export interface DelayFacts {
  readonly delay: Delay;
  readonly amounts: SaleAmounts;
  /** F̄: of the sales that the leads of the window will make, the share made already; null where it cannot be told. */
  readonly shareWon: number | null;
  /** Whether the leads of the window are too young to tell a rate. */
  readonly unknown: boolean;
}

/**
 * @param asOf the as-of day; null takes the log as it stands; @param months the window of F̄; @param horizon null takes the default
 * @throws SlaError when the log says nothing about customers
 */
export function delayFacts(log: Log, asOf: number | null, months: number, horizon: number | null): DelayFacts {
  requireOutcome(log);
  const days = leadDays(log, asOf);
  const delay = delayOf(days, horizon);
  const window = windowOf(log, { asOf, months }) ?? NO_DAYS;
  const asOne = ({ keys }: Log['channel']) => ({ labels: [''], positions: new Int32Array(keys.length) });
  const all = windowGroups(days, delay, window, { channels: asOne(log.channel), personas: asOne(log.persona) });
  const { shareWon, unknown } = rateTable(all, 1, delay, 0.5, { channel: false, persona: false });
  return { delay, amounts: saleAmounts(days), shareWon, unknown };
}

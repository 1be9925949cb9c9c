import { SlaError } from '../base/errors';
import type { LabelColumn } from '../base/label-column';
import { columnLabel } from './header';
import { hasOutcome, type Log } from './log';

/** @throws SlaError when the log says nothing about customers */
export function requireOutcome(log: Log): void {
  if (hasOutcome(log)) return;
  const [won, customers] = [columnLabel('won', log.language), columnLabel('customers', log.language)];
  throw new SlaError('noOutcomeColumn', { argument: 'leads', won, customers });
}

/** Below so many leads without the label, the pattern may be chance. */
const FEWEST_UNLABELLED = 20;
const MOST_OF_LABELLED = 0.98;
const FEW_OF_UNLABELLED = 0.02;

/** How many leads have a label in a column, and whether the label is filled in once the lead is won. */
export interface LabelOutcome {
  readonly known: number;
  readonly of: number;
  readonly outcomeOnly: boolean;
}

/**
 * Tells whether a label depends on the outcome: practically all leads that have it are customers, practically none of those
 * that lack it.
 * @param leads leads by spelling; @param customers customers by spelling
 */
export function labelOutcome(column: LabelColumn, leads: Float64Array, customers: Float64Array): LabelOutcome {
  const sums = { known: { leads: 0, customers: 0 }, blank: { leads: 0, customers: 0 } };
  column.keys.forEach((key, id) => {
    const group = key === '' ? sums.blank : sums.known;
    group.leads += leads[id]!;
    group.customers += customers[id]!;
  });
  const { known, blank } = sums;
  return {
    known: known.leads,
    of: known.leads + blank.leads,
    outcomeOnly:
      known.leads > 0 &&
      blank.leads >= FEWEST_UNLABELLED &&
      known.customers >= MOST_OF_LABELLED * known.leads &&
      blank.customers <= FEW_OF_UNLABELLED * blank.leads,
  };
}

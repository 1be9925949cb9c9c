import { buildAxis } from '../../base/axis';
import { firstFilled, requireShown } from '../../base/cells';
import { labelKey } from '../../base/labels';
import type { Language } from '../../base/types';
import { rangeKind } from '../../functions/argument';
import { log } from '../../functions/kinds';
import { type CohortOptions, cohort } from '../../log/cohort';
import { isSegmentTable, readSegmentTable, type SegmentTable } from '../rates/segment-table';
import type { Sold } from './averages';

const wholeLog = log();

/** What was sold to each persona: by the leads of a window of the log, or by those of a table of SLA_SEGMENTS. */
export const sold = rangeKind<(window: CohortOptions) => Sold>({
  shape: 'logOrSegments',
  errors: [...wholeLog.errors, 'repeatedEntry', 'labelIsTotal', 'notNumber', 'negative', 'tooLarge'],
  read: (given, name, context) => {
    const first = firstFilled(given);
    if (first === undefined) return null;
    requireShown(first, name);
    if (isSegmentTable(given)) {
      const table = readSegmentTable(given, name, context.language);
      return ({ personas }) => soldIn(table, personas ?? null, context.language);
    }
    const read = wholeLog.read(given, name, context);
    return typeof read === 'function' ? (window) => cohort(read({ amount: true }), window) : null;
  },
});

/** @param list labels that fix order and membership, as for a log; without it those of the table, in its order */
function soldIn(table: SegmentTable, list: readonly string[] | null, language: Language): Sold {
  const { personas: shown } = table.grid('customers');
  const ones = new Float64Array(shown.length).fill(1);
  const column = { keys: shown.map(labelKey), texts: [...shown] };
  const { labels: personas, positions } =
    list === null ? { labels: shown, positions: [...shown.keys()] } : buildAxis(column, ones, ones, list, language);
  const sum = (measure: 'customers' | 'revenue' | 'sales') => {
    const sums = personas.map(() => 0);
    table.grid(measure).totals.columns.forEach((value, p) => {
      sums[positions[p]!]! += value ?? 0;
    });
    return sums;
  };
  return { personas, customers: [sum('customers')], revenue: sum('revenue'), paying: sum('sales') };
}

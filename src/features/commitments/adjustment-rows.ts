import { isBlankArgument } from '../../base/cells';
import type { LabelledTable } from '../../base/tables';
import { rangeKind } from '../../functions/argument';
import { countTable } from '../../functions/kinds';
import { readAdjustments } from './adjustments';

/** Leads typed over targets, for the cells of a table: a table of its labels, or the list Adjustments, of which one month counts. */
export const adjustmentRows = rangeKind<(month: number | null, over: LabelledTable) => (number | null)[][]>({
  shape: 'adjustments',
  errors: [...countTable().errors, 'notWhole', 'notDate', 'entryWithoutMonth', 'monthMissing', 'repeatedEntry'],
  read: (given, _, { zone }) =>
    isBlankArgument(given) ? null : (month, over) => readAdjustments(given, month, over, zone),
});

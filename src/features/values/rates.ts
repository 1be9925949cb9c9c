import { isBlankArgument } from '../../base/cells';
import type { Matrix } from '../../base/matrix';
import type { LabelledTable } from '../../base/tables';
import { wordIn } from '../../base/words';
import { rangeKind } from '../../functions/argument';
import { rateTable } from '../../functions/kinds';
import { isSegmentTable, readSegmentTable } from '../rates/segment-table';

/** Close rates, and what else stands beside them in a table of SLA_SEGMENTS. */
export interface Rates {
  readonly table: LabelledTable;
  readonly leads: Matrix | null;
  /** The average sale of each persona; empty where the table has none. */
  readonly averages: readonly (number | null)[];
}

const grid = rateTable({ mayBeBlank: true });

/** A table of close rates by channel and persona, or one of SLA_SEGMENTS, of which the rates to plan with are taken. */
export const rates = rangeKind<Rates>({
  shape: 'rateTable',
  errors: [...grid.errors, 'missingColumn', 'repeatedEntry', 'labelIsTotal'],
  read: (given, name, context) => {
    if (isBlankArgument(given)) return null;
    if (!isSegmentTable(given)) {
      return { table: grid.read(given, name, context) as LabelledTable, leads: null, averages: [] };
    }
    const segments = readSegmentTable(given, name, context.language);
    const { channels, personas, cells } = segments.grid('rate');
    return {
      table: { corner: wordIn(context.language, 'channel'), rows: channels, columns: personas, cells },
      leads: segments.grid('leads').cells,
      averages: segments.has('averageSale') ? segments.grid('averageSale').totals.columns : [],
    };
  },
});

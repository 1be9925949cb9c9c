import { absolute } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import { type TablePiece, tableRow } from '../../sheet/pieces';
import { call, Stack } from '../../sheet/stack';
import { labels } from '../../text';
import { ratesLayout } from '../rates/tab';
import { addressesOf } from '../settings/addresses';
import { valuesLayout } from '../values/tab';
import { segmentsOf } from './typed';

/** Where the figures of the tab begin. */
export const FIGURES_ROW = 4;
/** Where its tables begin, below the figures and the sentences. */
const TABLES_ROW = 19;

/** The figures that formulas read, from the first row on. */
export const FIGURES = [
  ...(['month', 'goal', 'share', 'marketingGoal', 'leads', 'value', 'gap'] as const),
  ...(['chance', 'leadsFor', 'factor', 'drift'] as const),
];
type FigureName = (typeof FIGURES)[number];

/** The cell of a figure on its own tab. */
export const figureCell = (name: FigureName): string => absolute(FIGURES_ROW + FIGURES.indexOf(name), 2);

export interface PlanTables {
  readonly targets: TablePiece;
  readonly committed: TablePiece;
  readonly revenue: TablePiece;
  /** Where what follows them stands. */
  readonly next: number;
  /** The addresses of the tables, with labels and room to grow; of the committed leads the numbers alone as well. */
  readonly at: { readonly committed: string; readonly revenue: string; readonly leads: string };
  /** The cell of the month being planned. */
  readonly month: string;
  /** What the month commits to as a call without its “=”, for a formula of another tab. */
  readonly commitments: string;
}

/** The targets of the month, the leads that the team commits to, and what they are worth. */
export function planTables(book: Book): PlanTables {
  const text = labels(book.language, 'sheet');
  const at = book.once(addressesOf);
  const { rows, columns } = book.once(segmentsOf);
  const { leads } = book.once(ratesLayout);
  const { values } = book.once(valuesLayout);
  const size = { height: rows.length + 2, width: columns.length + 2, totalRow: true };
  const month = at.range('commitments', FIGURES_ROW, 2, 1, 1);
  const stack = new Stack(TABLES_ROW);
  const targets = stack.table({
    title: text.targetTable,
    hint: text.targetHint,
    formula: call('SLA_TARGETS', figureCell('marketingGoal'), values, leads, figureCell('factor')),
    look: 'count',
    ...size,
    typedOver: { by: 'targets', rows, columns },
  });
  const formula = call('SLA_COMMITMENTS', at.area('commitments', targets), at.listWithHeaders('adjustments'), month);
  const committed = stack.table({
    title: text.finalTable,
    formula,
    look: 'count',
    ...size,
    typedOver: { by: 'commitments', rows, columns },
  });
  const area = at.area('commitments', committed);
  const revenue = stack.table({
    title: text.revenueTable,
    formula: call('SLA_REVENUE', area, values),
    look: 'money',
    ...size,
  });
  return {
    ...{ targets, committed, revenue, month, next: stack.row },
    commitments: formula.slice(1),
    at: {
      ...{ committed: area, revenue: at.area('commitments', revenue) },
      leads: absolute(tableRow(committed) + 1, 2, Math.max(1, rows.length), Math.max(1, columns.length)),
    },
  };
}

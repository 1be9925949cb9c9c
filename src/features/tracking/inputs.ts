import { addMonths, monthStart } from '../../base/dates';
import { batchLabels } from '../../log/batches';
import { absolute } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import { type Look, type TablePiece, tableRow } from '../../sheet/pieces';
import { call } from '../../sheet/stack';
import { labels } from '../../text';
import { planTables } from '../commitments/plan-tables';
import { plannedMonthOf, signedAddress, signedOf } from '../commitments/reading';
import { leadsOf } from '../leads/reading';
import { addressesOf } from '../settings/addresses';
import { asOfOf } from '../settings/reading';
import { valuesLayout } from '../values/tab';
import { BATCHES_COLUMN } from './batches-place';

/** Rows a table has for what may turn up during the month, such as segments nobody committed to; they are added by as many. */
export const ROOM = 20;
/** Where the figures of the tab begin: the month, then the as-of day. */
export const FIGURES_ROW = 4;
const COMMITTED_COLUMN = 22;
/** The forecast and its range follow from the months before. */
const MONTHS_BEFORE = 12;
/** Rows the sheet has for batches are added by so many, so that a few more leads are no reason to draw the tab anew. */
const BATCH_ROWS = 900;
/** The columns of SLA_BATCHES, by what their numbers look like. */
const BATCH_LOOKS: readonly Look[] = ['date', 'text', 'text', 'count', 'count', 'count', 'count', 'money'];

export const steps = (count: number, step: number): number => Math.ceil(count / step) * step;

export const figureCell = (index: number): string => absolute(FIGURES_ROW + index, 2);

/** What the tables of the month read, and so do those of the months to come and those that are over. */
export interface Inputs {
  /** The leads of the months, day by day: the one table of the tab that reads the log. */
  readonly batches: TablePiece;
  /** The commitments of the month and of those after it. */
  readonly committed: TablePiece;
  /** Their addresses: columns to themselves; an area with room to grow. */
  readonly at: { readonly batches: string; readonly committed: string };
}

export function inputsOf(book: Book): Inputs {
  const at = book.once(addressesOf);
  const [batches, committed] = [batchesTable(book), committedTable(book)];
  return {
    ...{ batches, committed },
    at: {
      batches: at.columns('tracking', BATCHES_COLUMN, batches.width),
      committed: at.range('tracking', tableRow(committed), COMMITTED_COLUMN, committed.height, committed.width),
    },
  };
}

/** What the leads of the month and of those before it come to, day by day. */
export function batchesOf(book: Book) {
  const asOf = book.once(asOfOf);
  return batchLabels(book.once(leadsOf).log, addMonths(asOf, -MONTHS_BEFORE), asOf);
}

function batchesTable(book: Book): TablePiece {
  const { log } = book.once(leadsOf);
  const { length } = book.once(batchesOf);
  return {
    ...{ kind: 'table', row: 1, column: BATCHES_COLUMN, title: labels(book.language, 'sheet').batchesTable },
    formula: call(
      'SLA_BATCHES',
      book.once(addressesOf).log,
      `EDATE(${figureCell(0)};-${MONTHS_BEFORE})`,
      figureCell(1),
    ),
    // Nothing has to be made ready for a log without leads.
    height: log.used === 0 ? 1 : steps(length + ROOM, BATCH_ROWS),
    ...{ width: BATCH_LOOKS.length, look: BATCH_LOOKS, totalRow: false, wholeColumns: true },
  };
}

function committedTable(book: Book): TablePiece {
  const { month, commitments } = book.once(planTables);
  // Nested, because cells with custom functions are chained at most so deep; its error is that of a draft that cannot be read.
  const draft = `IFERROR(${commitments};"#ERROR!")`;
  const { values } = book.once(valuesLayout);
  return {
    ...{ kind: 'table', row: FIGURES_ROW - 2, column: COMMITTED_COLUMN },
    title: labels(book.language, 'sheet').committedTable,
    formula: call('SLA_COMMITTED', figureCell(1), signedAddress(book), draft, values, month),
    height: steps(committedRows(book) + 1, ROOM) + ROOM,
    ...{ spare: ROOM, width: 7, totalRow: false },
    look: ['month', 'text', 'text', 'count', 'money2', 'money', 'text'],
  };
}

/** Rows of the signed months from the as-of month on, and of the draft. */
function committedRows(book: Book): number {
  const { channels, personas } = book.once(leadsOf).segments;
  const { current } = book.once(signedOf);
  const first = monthStart(book.once(asOfOf));
  const signed = [...current].reduce((sum, [month, rows]) => sum + (month < first ? 0 : rows.length), 0);
  return signed + (current.has(book.once(plannedMonthOf)) ? 0 : channels.length * personas.length);
}

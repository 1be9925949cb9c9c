import { wordIn } from '../../base/words';
import type { Book } from '../../sheet/book';
import { type Layout, USUAL_WIDTHS } from '../../sheet/layout';
import { type CellsPiece, type Piece, tableRow } from '../../sheet/pieces';
import { call, Stack } from '../../sheet/stack';
import { calls, tab } from '../../sheet/tabs';
import { labels } from '../../text';
import { leadsOf } from '../leads/reading';
import { known } from '../rates/curve';
import { SEGMENT_HEADERS } from '../rates/segment-columns';
import { ratesLayout } from '../rates/tab';
import { addressesOf, linkToList } from '../settings/addresses';
import { averageLabels } from './typed';

export const valuesTab = tab({ key: 'values', frozenColumns: 1, recognises: calls('SLA_LEAD_VALUES') });

interface ValuesLayout extends Layout {
  /** The tables of the lead values and of the average sales in use, with labels and room to grow. */
  readonly values: string;
  readonly averageSales: string;
  /** Their numbers alone: channels down and personas across, and personas across. */
  readonly cells: string;
  readonly averages: string;
}

/** Step 2: average sales, typed and measured, and the value of a lead; with the addresses of the values and of the averages used. */
export function valuesLayout(book: Book): ValuesLayout {
  const text = labels(book.language, 'sheet');
  const at = book.once(addressesOf);
  const { segments: found, report } = book.once(leadsOf);
  const { channels, personas } = found;
  const { rates, leads, segments } = book.once(ratesLayout);
  const stack = new Stack(5);
  const used = stack.table({
    title: text.usedAverages,
    formula: call('SLA_AVERAGE_SALES', segments, '""', '""', at.personas, at.listWithHeaders('averages')),
    ...{ height: 2, width: personas.length + 2, totalRow: false, look: 'money2' },
    typedOver: { by: 'averages', ...book.once(averageLabels) },
  });
  stack.cells(measuredTable(book));
  const values = stack.table({
    title: text.valueTable,
    formula: call('SLA_LEAD_VALUES', rates, at.area('values', used), leads),
    height: channels.length + 2,
    width: personas.length + 2,
    totalRow: true,
    look: report.outcomeKnown ? 'money2' : 'unknown',
  });
  const pieces: Piece[] = [
    { kind: 'text', style: 'title', row: 1, text: text.valuesTitle },
    { kind: 'text', style: 'hint', row: 2, text: text.valuesHint },
    { kind: 'text', style: 'link', row: 3, text: linkToList(book, 'averages', text.typeAverages) },
    ...stack.pieces,
  ];
  const numbers = (row: number, height: number) =>
    at.range('values', row + 1, 2, Math.max(1, height), Math.max(1, personas.length));
  return {
    ...{ pieces, widths: USUAL_WIDTHS },
    ...{ values: at.area('values', values), cells: numbers(tableRow(values), channels.length) },
    ...{ averageSales: at.area('values', used), averages: numbers(tableRow(used), 1) },
  };
}

/** The average sales of the log and the sales behind each, the total last, in formulas on the table of the segments. */
function measuredTable(book: Book): Omit<CellsPiece, 'kind' | 'row'> {
  const text = labels(book.language, 'sheet');
  const { personas } = book.once(leadsOf).segments;
  const { ofPersona } = book.once(ratesLayout).sources;
  // The row of the total follows those of the personas.
  const places = Array.from({ length: personas.length + 1 }, (_, index) => index + 1);
  const label = (place: number) => {
    const cell = ofPersona(place, 'persona');
    return `=IFERROR(IF(${cell}="";"";${cell});"")`;
  };
  const line = (column: 'averageSale' | 'sales') => [
    SEGMENT_HEADERS[column][book.language],
    ...places.map((place) => known(ofPersona(place, column))),
  ];
  return {
    title: text.measuredAverages,
    header: [wordIn(book.language, 'persona'), ...places.map(label)],
    rows: [line('averageSale'), line('sales')],
    look: ['text', ...places.map(() => 'money2' as const)],
    lineLooks: ['money2', 'count'],
  };
}

import type { Book } from '../../sheet/book';
import { type Layout, USUAL_WIDTHS } from '../../sheet/layout';
import type { Piece } from '../../sheet/pieces';
import { call, Stack } from '../../sheet/stack';
import { calls, tab } from '../../sheet/tabs';
import { labels } from '../../text';
import { leadsOf } from '../leads/reading';
import { ratesLayout } from '../rates/tab';
import { addressesOf, linkToList } from '../settings/addresses';
import { averageLabels } from './typed';

export const valuesTab = tab({ key: 'values', frozenColumns: 1, recognises: calls('SLA_LEAD_VALUES') });

/** Step 2: average sales, typed and measured, and the value of a lead; and the address of the values. */
export function valuesLayout(book: Book): Layout & { readonly values: string } {
  const text = labels(book.language, 'sheet');
  const at = book.once(addressesOf);
  const { segments, report } = book.once(leadsOf);
  const { channels, personas } = segments;
  const { rates, leads } = book.once(ratesLayout);
  const averages = { height: 2, width: personas.length + 2, totalRow: false, look: 'money2' as const };
  const args = [at.log, at.setting('asOf'), at.setting('months'), at.personas];
  const stack = new Stack(5);
  stack.table({ title: text.measuredAverages, formula: call('SLA_AVERAGE_SALES', ...args), ...averages });
  const used = stack.table({
    title: text.usedAverages,
    formula: call('SLA_AVERAGE_SALES', ...args, at.listWithHeaders('averages')),
    ...averages,
    typedOver: { by: 'averages', ...book.once(averageLabels) },
  });
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
  return { pieces, widths: USUAL_WIDTHS, values: at.area('values', values) };
}

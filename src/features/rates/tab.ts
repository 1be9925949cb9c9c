import { absolute } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import { type Layout, USUAL_WIDTHS } from '../../sheet/layout';
import type { Piece } from '../../sheet/pieces';
import { call, quote, Stack } from '../../sheet/stack';
import { calls, tab } from '../../sheet/tabs';
import { type Labels, labels } from '../../text';
import { leadsOf } from '../leads/reading';
import { type Addresses, addressesOf } from '../settings/addresses';

export const ratesTab = tab({ key: 'rates', frozenColumns: 1, recognises: calls('SLA_CLOSE_RATES') });

/** Below this many leads a close rate is shown faint: its interval is wider than most decisions bear. */
export const FEW_LEADS = 20;

const START = 4;
const FROM = absolute(START, 2);
const TO = absolute(START + 1, 2);

/** Step 1: the period, close rates, their counts and their ranges; and the addresses of the rates and the leads. */
export function ratesLayout(book: Book): Layout & { readonly rates: string; readonly leads: string } {
  const text = labels(book.language, 'sheet');
  const at = book.once(addressesOf);
  const { outcomeKnown } = book.once(leadsOf).report;
  const stack = new Stack(START + 4);
  const { rates, leads } = tables(book, text, at, stack);
  const asOf = at.setting('asOf');
  const monthStart = `DATE(YEAR(${asOf});MONTH(${asOf});1)`;
  const pieces: Piece[] = [
    { kind: 'text', style: 'title', row: 1, text: text.ratesTitle },
    { kind: 'text', style: 'hint', row: 2, text: text.ratesHint },
    ...(outcomeKnown ? [] : [{ kind: 'text', style: 'warning', row: 3, text: text.ratesUnknown } as const]),
    {
      ...{ kind: 'figure', row: START, label: text.ratesFrom, look: 'date' },
      formula: `=EDATE(${monthStart};-${at.setting('months')})`,
    },
    { kind: 'figure', row: START + 1, label: text.ratesTo, look: 'date', formula: `=${monthStart}-1` },
    ...stack.pieces,
  ];
  return { pieces, widths: USUAL_WIDTHS, rates: at.area('rates', rates), leads: at.area('rates', leads) };
}

function tables(book: Book, text: Labels<'sheet'>, at: Addresses, stack: Stack) {
  const { segments, report } = book.once(leadsOf);
  const { channels, personas } = segments;
  // Without any outcome a share of 0 is no rate, and is not to be read as one.
  const look = report.outcomeKnown ? 'rate' : 'unknown';
  const size = { height: channels.length + 2, width: personas.length + 2, totalRow: true };
  const lists = [at.list('channels', 'label'), at.personas];
  const args = [at.log, at.setting('asOf'), at.setting('months'), ...lists];
  const rates = stack.table({
    title: text.rateTable,
    hint: text.rateTableHint,
    formula: call('SLA_CLOSE_RATES', ...args),
    look,
    ...size,
    faint: { table: text.leadsTable, below: FEW_LEADS },
  });
  const leads = stack.table({
    title: text.leadsTable,
    formula: call('SLA_COUNTS', at.log, FROM, TO, quote('lead'), ...lists),
    look: 'count',
    ...size,
  });
  stack.table({ title: text.customersTable, formula: call('SLA_CUSTOMERS', ...args), look: 'count', ...size });
  for (const [title, bound] of [
    [text.lowTable, 'low'],
    [text.highTable, 'high'],
  ] as const) {
    stack.table({
      title,
      hint: text.rangeHint,
      formula: call('SLA_CLOSE_RATES', ...args, quote(bound), at.setting('confidence')),
      look,
      ...size,
    });
  }
  return { rates, leads };
}

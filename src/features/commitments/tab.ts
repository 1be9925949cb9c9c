import { absolute } from '../../sheet/addresses';
import type { Book } from '../../sheet/book';
import { type Layout, USUAL_WIDTHS } from '../../sheet/layout';
import type { FigurePiece, Look, Piece } from '../../sheet/pieces';
import { call, Stack } from '../../sheet/stack';
import { calls, tab } from '../../sheet/tabs';
import { type Labels, labels } from '../../text';
import { leadsOf } from '../leads/reading';
import { ratesLayout } from '../rates/tab';
import { type Addresses, addressesOf, linkToList } from '../settings/addresses';
import { valuesLayout } from '../values/tab';
import { PLANNING_DAY } from './planned-month';
import { signedOf } from './reading';
import type { SignedKey } from './signed-columns';
import { segmentsOf } from './typed';

export const commitmentsTab = tab({ key: 'commitments', frozenColumns: 1, recognises: calls('SLA_COMMITMENTS') });

const FIGURES = 4;
const cell = (index: number): string => absolute(FIGURES + index, 2);

/** Step 4: the goal of the month, the targets, what the team typed over them, and what that is worth. */
export function commitmentsLayout(book: Book): Layout & { readonly committed: string; readonly month: string } {
  const text = labels(book.language, 'sheet');
  const at = book.once(addressesOf);
  const stack = new Stack(FIGURES + 9);
  const { committed, revenue } = tables(book, text, at, stack);
  const pieces: Piece[] = [
    { kind: 'text', style: 'title', row: 1, text: text.commitmentsTitle },
    { kind: 'text', style: 'hint', row: 2, text: text.commitmentsHint },
    { kind: 'text', style: 'link', row: 3, text: linkToList(book, 'adjustments', text.typeAdjustments) },
    ...figures(text, at, { month: plannedMonthFormula(book, at), committed, revenue }),
    ...stack.pieces,
  ];
  return { pieces, widths: USUAL_WIDTHS, committed, month: at.range('commitments', FIGURES, 2, 1, 1) };
}

function tables(book: Book, text: Labels<'sheet'>, at: Addresses, stack: Stack) {
  const { channels, personas } = book.once(leadsOf).segments;
  const { leads } = book.once(ratesLayout);
  const { values } = book.once(valuesLayout);
  const size = { height: channels.length + 2, width: personas.length + 2, totalRow: true };
  const segments = book.once(segmentsOf);
  const targets = stack.table({
    title: text.targetTable,
    hint: text.targetHint,
    formula: call('SLA_TARGETS', cell(3), values, leads),
    look: 'count',
    ...size,
    typedOver: { by: 'targets', ...segments },
  });
  const final = stack.table({
    title: text.finalTable,
    formula: call('SLA_COMMITMENTS', at.area('commitments', targets), at.listWithHeaders('adjustments'), cell(0)),
    look: 'count',
    ...size,
    typedOver: { by: 'commitments', ...segments },
  });
  const committed = at.area('commitments', final);
  const revenue = stack.table({
    title: text.revenueTable,
    formula: call('SLA_REVENUE', committed, values),
    look: 'money',
    ...size,
  });
  return { committed, revenue: at.area('commitments', revenue) };
}

/** The rule of `plannedMonth` as a formula, so that the tab follows the goals and what is signed. */
function plannedMonthFormula(book: Book, at: Addresses): string {
  const [asOf, typed] = [at.setting('asOf'), at.setting('plannedMonth')];
  const first = (day: string) => `DATE(YEAR(${day});MONTH(${day});1)`;
  const current = first(asOf);
  const following = `EDATE(${current};1)`;
  const { columns } = book.once(signedOf);
  const column = (key: SignedKey) => {
    const index = columns.get(key);
    return index === undefined ? null : at.columns('signed', index + 1, 1);
  };
  const count = (months: string | null, more = '') =>
    months === null ? '0' : `COUNTIFS(${months};">="&${current};${months};"<"&${following}${more && `;${more}`})`;
  const filled = (cells: string | null) => (cells === null ? '0' : count(column('month'), `${cells};"<>"`));
  // Where rows have versions the highest counts, whatever is superseded.
  const signed = `${count(column('month'))}-${filled(column('supersededOn'))}+${filled(column('version'))}`;
  const goals = count(at.list('goals', 'month'), `${at.list('goals', 'goal')};">=0"`);
  const ahead = `IF(ISNUMBER(${typed});${first(typed)};0)>=${current}`;
  const next = `IF(AND(DAY(${asOf})>=${PLANNING_DAY};OR(${signed}>0;${goals}=0));${following};${current})`;
  // Written out: the names of a LET are lost now and then by the spreadsheet of the workbench.
  return `=IF(${ahead};${first(typed)};${next})`;
}

interface Months {
  readonly month: string;
  readonly committed: string;
  readonly revenue: string;
}

/** The month in figures: its goal, marketing's part of it, and what the commitments come to. */
function figures(text: Labels<'sheet'>, at: Addresses, { month, committed, revenue }: Months): FigurePiece[] {
  const days = at.list('goals', 'month');
  const ofMonth = `${days};">="&${cell(0)};${days};"<"&EDATE(${cell(0)};1)`;
  /** The number typed for the month, or another value where none is typed. */
  const typedFor = (column: 'goal' | 'share', otherwise: string) =>
    `=IF(COUNTIFS(${ofMonth};${at.list('goals', column)};"<>")=0;${otherwise};SUMIFS(${at.list('goals', column)};${ofMonth}))`;
  const corner = (area: string) =>
    `=IFERROR(INDEX(${area};MATCH("Total";INDEX(${area};0;1);0);MATCH("Total";INDEX(${area};1;0);0));"")`;
  const list: readonly [label: string, look: Look, formula: string, strong?: true][] = [
    [text.plannedMonth, 'month', month],
    [text.revenueGoal, 'money', typedFor('goal', '""')],
    [text.marketingShare, 'rate', typedFor('share', '1')],
    [text.marketingGoal, 'money', `=IF(ISNUMBER(${cell(1)});${cell(1)}*${cell(2)};"")`, true],
    [text.committedLeads, 'count', corner(committed)],
    [text.committedValue, 'money', corner(revenue)],
    [text.gap, 'money', `=IF(AND(ISNUMBER(${cell(3)});ISNUMBER(${cell(5)}));${cell(5)}-${cell(3)};"")`, true],
  ];
  return list.map(([label, look, formula, strong = false], index) => ({
    kind: 'figure',
    row: FIGURES + index,
    ...{ label, look, formula, strong },
  }));
}

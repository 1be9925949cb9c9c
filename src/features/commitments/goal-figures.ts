import type { Book } from '../../sheet/book';
import type { Look } from '../../sheet/pieces';
import { labels } from '../../text';
import { type Addresses, addressesOf } from '../settings/addresses';
import { figureCell, planTables } from './plan-tables';
import { PLANNING_DAY } from './planned-month';
import { signedOf } from './reading';
import type { SignedKey } from './signed-columns';

/** A figure as it is listed: its row follows from its place. */
export interface Figure {
  readonly label: string;
  readonly look: Look;
  readonly formula: string;
  readonly strong?: true;
}

/** The month in figures: its goal, marketing's part of it, and what the commitments come to. */
export function goalFigures(book: Book): Figure[] {
  const text = labels(book.language, 'sheet');
  const at = book.once(addressesOf);
  const { committed, revenue } = book.once(planTables).at;
  const [month, goal, share] = [figureCell('month'), figureCell('goal'), figureCell('share')];
  const [marketingGoal, value] = [figureCell('marketingGoal'), figureCell('value')];
  const days = at.list('goals', 'month');
  const ofMonth = `${days};">="&${month};${days};"<"&EDATE(${month};1)`;
  /** The number typed for the month, or another value where none is typed. */
  const typedFor = (column: 'goal' | 'share', otherwise: string) =>
    `=IF(COUNTIFS(${ofMonth};${at.list('goals', column)};"<>")=0;${otherwise};SUMIFS(${at.list('goals', column)};${ofMonth}))`;
  const corner = (area: string) =>
    `=IFERROR(INDEX(${area};MATCH("Total";INDEX(${area};0;1);0);MATCH("Total";INDEX(${area};1;0);0));"")`;
  return [
    { label: text.plannedMonth, look: 'month', formula: plannedMonthFormula(book, at) },
    { label: text.revenueGoal, look: 'money', formula: typedFor('goal', '""') },
    { label: text.marketingShare, look: 'rate', formula: typedFor('share', '1') },
    {
      ...{ label: text.marketingGoal, look: 'money', strong: true },
      formula: `=IF(ISNUMBER(${goal});${goal}*${share};"")`,
    },
    { label: text.committedLeads, look: 'count', formula: corner(committed) },
    { label: text.committedValue, look: 'money', formula: corner(revenue) },
    {
      ...{ label: text.gap, look: 'money', strong: true },
      formula: `=IF(AND(ISNUMBER(${marketingGoal});ISNUMBER(${value}));${value}-${marketingGoal};"")`,
    },
  ];
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

import { dateEvidence } from './date-column';
import { DateForms, type DateOrder } from './date-forms';
import { isNoDate } from './nothing';
import type { Option } from './question';
import { type Table, valuesOf } from './table';

/** A column that is imported, as far as the order of its dates goes. */
interface DatedColumn<A extends string> {
  readonly key: string;
  readonly index: number;
  readonly from?: (row: readonly string[]) => string;
  readonly kind?: string;
  /** The order that its values tell, or the person. */
  readonly told: A | null;
  /** The orders that it leaves open. */
  readonly options?: readonly Option<A>[];
  read(text: string): unknown;
  /** The column with an order that others tell. */
  with?(order: A): Pick<DatedColumn<A>, 'told' | 'read'>;
}

/** Values a column is judged by, and the share of them that must be dates. */
const SAMPLE = 100;
const MOST = 0.8;

const isOpen = <A extends string>({ kind, options = [] }: DatedColumn<A>): boolean =>
  kind === 'dateOrder' && options.length > 0;

/**
 * The orders of day and month that columns of the file tell for those that leave it open, imported or not: one program wrote them
 * all. Several contradict each other.
 */
export function ordersTold<A extends string>(
  columns: readonly DatedColumn<A>[],
  elsewhere: () => readonly A[],
): ReadonlySet<A> {
  if (!columns.some(isOpen)) return new Set();
  const told = columns.flatMap(({ kind, told: order }) => (kind === 'dateOrder' && order !== null ? [order] : []));
  return new Set([...told, ...elsewhere()]);
}

/**
 * Takes an order for the columns that leave it open, unless their values contradict it, or all of them would be earlier than the
 * leads they are of, and none of them by another order.
 */
export function settled<A extends string, C extends DatedColumn<A>>(
  table: Table,
  columns: readonly C[],
  order: A | undefined,
): C[] {
  const readBy = (column: C, answer: A | undefined): C => {
    const fits = column.options?.some((option) => option.answer === answer && option.unreadable === 0);
    return isOpen(column) && fits && column.with ? { ...column, ...column.with(answer!) } : column;
  };
  const created = columns.find(({ key }) => key === 'created');
  const doubtful = new Set<C>();
  for (const column of columns) {
    if (created === undefined || column === created || column.kind !== 'dateOrder') continue;
    const open = [created, column].filter((one) => readBy(one, order) !== one);
    if (open.length === 0 || !earliness(table, [readBy(created, order), readBy(column, order)])[0]) continue;
    const others = open.flatMap(({ options = [] }) => options.map(({ answer }) => answer));
    const isLater = (answer: A) => earliness(table, [readBy(created, answer), readBy(column, answer)])[1];
    if (others.some((answer) => answer !== order && isLater(answer))) for (const one of open) doubtful.add(one);
  }
  return columns.map((column) => (doubtful.has(column) ? column : readBy(column, order)));
}

/** Whether all dates of a column are earlier than those the leads were created on, and whether none is; neither without any. */
function earliness<C extends DatedColumn<string>>(
  table: Table,
  [created, column]: readonly [C, C],
): readonly [boolean, boolean] {
  const found = { earlier: false, later: false };
  const dayOf = ({ index, from, read }: C, row: readonly string[]): string => {
    const reading = read(from === undefined ? (row[index] ?? '') : from(row));
    return typeof reading === 'string' ? reading.slice(0, 10) : '';
  };
  for (const row of table.rows) {
    const day = dayOf(column, row);
    const start = day === '' ? '' : dayOf(created, row);
    // A day years before stands for none.
    if (start === '' || Number(day.slice(0, 4)) < Number(start.slice(0, 4)) - 1) continue;
    if (day < start) found.earlier = true;
    else found.later = true;
    if (found.earlier && found.later) break;
  }
  return [found.earlier && !found.later, found.later && !found.earlier];
}

/**
 * The orders of day and month that date columns of the file tell which are not imported.
 * @param imported indices of the columns that are
 */
export function ordersElsewhere(table: Table, imported: ReadonlySet<number>, now: Date): DateOrder[] {
  return table.columns.flatMap(({ index }) => {
    if (imported.has(index) || !holdsDates(table, index)) return [];
    const { order, told } = dateEvidence(valuesOf(table, index), now);
    return told && order !== null ? [order] : [];
  });
}

function holdsDates(table: Table, index: number): boolean {
  const forms = new DateForms();
  let [values, dates] = [0, 0];
  for (const text of valuesOf(table, index)) {
    if (values === SAMPLE) break;
    if (isNoDate(text)) continue;
    values++;
    if (forms.read(text)?.kind === 'triple') dates++;
  }
  return values > 0 && dates >= values * MOST;
}

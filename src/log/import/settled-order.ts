import { dateEvidence } from './date-column';
import { DateForms, type DateOrder } from './date-forms';
import { isNoDate } from './nothing';
import { type Table, valuesOf } from './table';

/** Values a column is judged by, and the share of them that must be dates. */
const SAMPLE = 100;
const MOST = 0.8;

/**
 * The order of day and month that date columns of the file tell which are not imported: the program that wrote them wrote the
 * others too. Null where none tells it, or they contradict each other.
 * @param imported indices of the columns that are
 */
export function orderElsewhere(table: Table, imported: ReadonlySet<number>, now: Date): DateOrder | null {
  const orders = new Set<DateOrder>();
  for (const { index } of table.columns) {
    if (imported.has(index) || !holdsDates(table, index)) continue;
    const { order, told } = dateEvidence(valuesOf(table, index), now);
    if (told && order !== null) orders.add(order);
  }
  return orders.size === 1 ? [...orders][0]! : null;
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

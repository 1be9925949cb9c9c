import type { Steps } from '../../base/steps';
import type { Table } from './table';

/** A column as it is read. */
interface Reader {
  readonly index: number;
  read(text: string): unknown;
}

/** What programs and people put where they have no date, and what may be one: 31/12/99, 01/01/00. */
const STAND_INS: ReadonlySet<string> = new Set(['1999-12-31', '2000-01-01']);
/** So many years before the first lead of a file nothing of it can have ended. */
const YEARS = 2;
const ROWS_OF_A_STEP = 5000;

/**
 * Whether a day on which a deal ended stands for none: it is years before every lead of the file, or a day that stands
 * for none elsewhere and before every lead.
 * @param created the column that leads are created on; null where it is not known or cannot be read yet
 */
export function* beforeLeads(table: Table, created: Reader | null): Steps<(day: string) => boolean> {
  const first = created === null ? '' : yield* firstDay(table, created);
  return (day) => {
    if (first !== '' && day >= first) return false;
    return STAND_INS.has(day) || (first !== '' && yearOf(day) < yearOf(first) - YEARS);
  };
}

/** The first day of the leads, '' where there is none. */
function* firstDay(table: Table, { index, read }: Reader): Steps<string> {
  let first = '';
  for (const [i, row] of table.rows.entries()) {
    if (i % ROWS_OF_A_STEP === 0) yield;
    const reading = read(row[index] ?? '');
    if (typeof reading !== 'string' || reading === '') continue;
    const day = reading.slice(0, 10);
    if (!STAND_INS.has(day) && (first === '' || day < first)) first = day;
  }
  return first;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

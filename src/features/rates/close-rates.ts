import { mapCells, type Totals, totalsOf } from '../../base/matrix';
import type { Cohort } from '../../log/cohort';

/**
 * The close rates of a cohort with their totals, each total being the rate of all the leads it covers. Rates by a label that
 * is known for customers only are left blank: they would all read 100 %.
 * @param rate what to make of the leads and customers of a cell, such as `closeRate`
 */
export function closeRateTable(
  { leads, customers, personas, outcomeOnly }: Cohort,
  rate: (leads: number, customers: number) => number | null,
): { cells: (number | null)[][]; totals: Totals } {
  const trusted = !outcomeOnly.channel && !outcomeOnly.persona;
  const totals = totalsOf(leads.length, personas.length, (cells) => {
    const sum = (counts: number[][]) => cells.reduce((total, { row, column }) => total + counts[row]![column]!, 0);
    return rate(sum(leads), sum(customers));
  });
  return {
    cells: mapCells(leads, (count, row, column) => (trusted ? rate(count!, customers[row]![column]!) : null)),
    totals: {
      rows: totals.rows.map((total) => (outcomeOnly.channel ? null : total)),
      columns: totals.columns.map((total) => (outcomeOnly.persona ? null : total)),
      all: totals.all,
    },
  };
}

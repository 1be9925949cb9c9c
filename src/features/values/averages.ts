import type { Cohort } from '../../log/cohort';

/** By persona: the customers by channel (first index), and of the sales with a known amount, their revenue and their customers. */
export type Sold = Pick<Cohort, 'personas' | 'customers' | 'revenue' | 'paying'>;

/** The average sale of each persona, and of all of them together; null where it is unknown. */
export interface AverageSales {
  readonly amounts: (number | null)[];
  readonly total: number | null;
}

/**
 * Average sales: revenue ÷ customers over the won leads of the window with a known amount. A typed average above 0 wins over
 * the measured one. The total is the overall revenue ÷ customers; a persona with a typed average weighs in with all its
 * customers of the window, the others with those of a known amount.
 * @param typed typed averages by persona; null or 0 for none
 * @example averageSales(cohort(log), []) // { amounts: [200, 400], total: 250 }
 */
export function averageSales(
  { personas, customers, revenue, paying }: Sold,
  typed: readonly (number | null)[] = [],
): AverageSales {
  const parts = personas.map((_, persona) => {
    const average = typed[persona] ?? 0;
    if (average <= 0) return { revenue: revenue[persona]!, customers: paying[persona]! };
    const won = customers.reduce((sum, row) => sum + row[persona]!, 0);
    return { average, revenue: average * won, customers: won };
  });
  const sum = (key: 'revenue' | 'customers') => parts.reduce((total, part) => total + part[key], 0);
  return {
    amounts: parts.map((part) => part.average ?? ratio(part.revenue, part.customers)),
    total: ratio(sum('revenue'), sum('customers')),
  };
}

/** Revenue ÷ customers; null without any. */
export function ratio(revenue: number, customers: number): number | null {
  return customers === 0 ? null : revenue / customers;
}

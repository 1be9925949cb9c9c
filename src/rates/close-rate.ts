import { normalQuantile } from '../base/normal';

/**
 * The close rate: customers ÷ leads.
 * @returns a share from 0 to 1, or null without leads
 * @example closeRate(263, 81) // 0.3079…
 */
export function closeRate(leads: number | null, customers: number | null): number | null {
  return leads === null || customers === null || leads === 0 ? null : customers / leads;
}

/**
 * The interval a close rate lies in: Wilson score interval without continuity correction (E. B. Wilson, JASA 22 (1927) 209-212;
 * method 3 of R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872).
 * @param confidence how sure to be, between 0 and 1 exclusive, such as 0.95
 * @returns the low and high end, or null without leads
 * @example wilson(81, 263, 0.95) // { low: 0.2553…, high: 0.3662… }
 */
export function wilson(
  customers: number | null,
  leads: number | null,
  confidence: number,
): { low: number; high: number } | null {
  const rate = closeRate(leads, customers);
  if (rate === null || leads === null || customers === null) return null;
  const z = normalQuantile((1 + confidence) / 2);
  const spread = z * z;
  const centre = 2 * customers + spread;
  const reach = z * Math.sqrt(spread + 4 * customers * (1 - rate));
  const width = 2 * (leads + spread);
  // Rounding must not leave 0 customers with a low of 1e-18, nor push an end past the rate it surrounds.
  return {
    low: customers === 0 ? 0 : Math.min(Math.max((centre - reach) / width, 0), rate),
    high: customers === leads ? 1 : Math.max(Math.min((centre + reach) / width, 1), rate),
  };
}

import { count, percent } from '../settings/kinds';

/** Of which leads the close rates are, and how sure their ranges are. */
export const ratesSettings = {
  months: count(6, { min: 1, max: 120 }),
  confidence: percent(0.95, { min: 0.5, max: 0.999 }),
};

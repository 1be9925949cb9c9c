/** Close rates by channel and persona; nobody has won a large one with ads. */
export const RATES = [
  ['Channel', 'Small', 'Large', 'Total'],
  ['Organic', 0.1, 0.2, 0.15],
  ['Ads', 0.05, '', 0.05],
  ['Total', 0.08, 0.2, 0.1],
];

/** Leads of the same channels and personas, in another order. */
export const COUNTS = [
  ['Channel', 'Large', 'Small', 'Total'],
  ['Ads', 50, 60, 110],
  ['Organic', 10, 30, 40],
  ['Total', 60, 90, 150],
];

/**
 * What formulas in people's sheets rely on: the names of the functions, and their arguments in order, with a question mark where
 * one may be left out. A function never goes, an argument is never renamed, moved or made needed; new arguments are optional and
 * come last.
 */
export const SIGNATURES: Readonly<Record<string, readonly string[]>> = {
  SLA_CLOSE_RATE: ['leads', 'customers'],
  SLA_CLOSE_RATE_LOW: ['leads', 'customers', 'confidence?'],
  SLA_CLOSE_RATE_HIGH: ['leads', 'customers', 'confidence?'],
  SLA_COUNTS: ['leads', 'from?', 'to?', 'stage?', 'channels?', 'personas?'],
  SLA_CLOSE_RATES: [
    'leads',
    'as_of?',
    'months?',
    'channels?',
    'personas?',
    'bound?',
    'confidence?',
    'method?',
    'horizon?',
  ],
  SLA_CUSTOMERS: ['leads', 'as_of?', 'months?', 'channels?', 'personas?'],
  SLA_BATCHES: ['leads', 'from?', 'to?'],
  SLA_SEGMENTS: ['leads', 'as_of?', 'months?', 'channels?', 'personas?', 'horizon?', 'confidence?'],
  SLA_DELAY: ['leads', 'as_of?', 'horizon?', 'facts?', 'months?'],
  SLA_GRID: ['table', 'measure'],
  SLA_LEAD_VALUE: ['close_rate', 'average_sale'],
  SLA_AVERAGE_SALES: ['leads', 'as_of?', 'months?', 'personas?', 'typed?'],
  SLA_LEAD_VALUES: ['close_rates', 'average_sales', 'counts?'],
  SLA_TARGET: ['revenue_goal', 'lead_value', 'mix?'],
  SLA_TARGETS: ['revenue_goal', 'lead_values', 'mix?', 'factor?', 'sides?'],
  SLA_COMMITMENTS: ['targets', 'adjustments?', 'month?'],
  SLA_REVENUE: ['counts', 'lead_values'],
  SLA_COMMITTED: ['as_of', 'signed', 'commitments?', 'lead_values?', 'month?'],
  SLA_REVENUE_FORECAST: [
    ...[
      'leads',
      'as_of?',
      'commitments?',
      'months?',
      'average_sales?',
      'window?',
      'channels?',
      'personas?',
      'horizon?',
    ],
  ],
  SLA_PROBABILITY: ['leads', 'close_rate', 'average_sale', 'goal', 'evidence?', 'spread?', 'drift?'],
  SLA_LEADS_FOR: ['confidence', 'leads', 'close_rate', 'average_sale', 'goal', 'evidence?', 'spread?', 'drift?'],
  SLA_PACE: ['target', 'as_of', 'holidays?', 'weekend?'],
  SLA_FORECAST: ['actual', 'as_of', 'holidays?', 'weekend?'],
  SLA_STATUS: ['actual', 'target', 'as_of', 'holidays?', 'weekend?', 'limits?'],
  SLA_TRACKING: ['leads', 'as_of?', 'commitments', 'holidays?', 'weekend?', 'limits?', 'subtotals?'],
  SLA_DAILY: ['leads', 'as_of?', 'commitments', 'holidays?', 'weekend?'],
  SLA_BACKTEST: ['leads', 'as_of?', 'commitments', 'months?'],
  SLA_HOLIDAYS: ['year', 'region?'],
};

/** The names of the arguments of a function. */
export const argumentsOf = (name: string): string[] => (SIGNATURES[name] ?? []).map((part) => part.replace('?', ''));

import { newSheet } from './support/sheet';

const { call, table } = newSheet('en_US');
const french = newSheet('fr_FR');

/** 242 leads at a rate of .08277, a goal of 20 sales: worked out by another program. */
const PLAN = [242, 0.08277, 1, 20] as const;
const leadsFor = (sure: number, ...more: unknown[]) => call('SLA_LEADS_FOR', sure, ...PLAN, ...more);

test('the chance of 20 sales, the rate known or adrift', () => {
  expect(call('SLA_PROBABILITY', ...PLAN)).toBeCloseTo(0.536412, 6);
  expect(call('SLA_PROBABILITY', ...PLAN, '', '', 0.2)).toBeCloseTo(0.5099, 4);
  // Amounts of 500, 1000, 1500, 3000: their standard deviation is .72008 of their mean.
  const spread = Math.sqrt(1166666.6666667) / 1500;
  expect(call('SLA_PROBABILITY', 40, 0.25, 1500, 12000, '', spread)).toBeCloseTo(0.693341, 6);
});

test.each([
  ['', '', [284, 310, 333]],
  ['', 0.1, [290, 321, 348]],
  ['', 0.2, [309, 352, 393]],
  [400, 0.1, [307, 350, 389]],
  [400, 0.2, [325, 380, 434]],
])('leads for 80, 90 and 95 %%: evidence %p, drift %p', (evidence, drift, expected) => {
  expect([0.8, 0.9, 0.95].map((sure) => leadsFor(sure, evidence, '', drift))).toEqual(expected);
});

test('cells of a plan, an average sale for each column', () => {
  const rates = [
    [0.1, 0.2],
    [0.05, ''],
  ];
  const leads = [
    [30, 10],
    [60, 50],
  ];
  const chance = call('SLA_PROBABILITY', leads, rates, [[100, 300]], 900);
  // The cell without a rate takes no part.
  expect(call('SLA_PROBABILITY', [[30], [10], [60]], [[0.1], [0.2], [0.05]], [[100], [300], [100]], 900)).toBe(chance);
  expect(chance).toBeGreaterThan(0.5);
  expect(chance).toBeLessThan(0.95);
  const needed = call('SLA_LEADS_FOR', chance, leads, rates, [[100, 300]], 900) as number;
  expect(needed).toBeLessThanOrEqual(100);
});

test.each([
  ['nothing wanted', [10, 0.1, 100, 0], 1],
  // By the method a goal of 0 or less is reached for sure.
  ['less than nothing wanted', [10, 0.1, 1, -1], 1],
  ['nothing planned', [0, 0.1, 100, 500], 0],
  ['nothing closes', [10, 0, 100, 500], 0],
  ['nothing is paid', [10, 0.1, 0, 500], 0],
  ['everything closes', [10, 1, 100, 1000], 1],
  ['one lead', [1, 0.3, 100, 100, 5], 0.3],
  ['hardly any', [3, 5e-324, 100, 100, 5, 2, 1], 0],
  ['amounts of next to nothing', [3, 0.5, 5e-324, 100, 5, 2, 1], 0],
  ['no leads', ['', 0.1, 100, 500], ''],
  ['no rate', [10, '', 100, 500], ''],
  ['no goal', [10, 0.1, 100, ''], ''],
])('%s', (_, given, expected) => {
  const found = call('SLA_PROBABILITY', ...given);
  if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 12);
  else expect(found).toBe(expected);
});

// 100 leads at .1 make 20 sales with a chance of 1 − P(N ≤ 19) = .0020, four times as many would with .9999.
test('leads are counted once each: rates in more cells than they have are refused', () => {
  const rates = [[0.1, 0.1, 0.1, 0.1]];
  const once = call('SLA_PROBABILITY', 100, 0.1, 1, 20);
  expect(once).toBeCloseTo(0.002, 4);
  expect(call('SLA_PROBABILITY', [[25, 25, 25, 25]], rates, 1, 20)).toBeCloseTo(once as number, 12);
  expect(() => call('SLA_PROBABILITY', 100, rates, 1, 20)).toThrow(
    'SLA_PROBABILITY: leads is 1 row × 1 column and close_rate is 1 row × 4 columns. Give leads a number for each cell of close_rate.',
  );
  expect(() => french.call('SLA_LEADS_FOR', 0.8, [[25], [25], [25], [25]], 0.1, [[1, 2]], 20)).toThrow(
    'leads compte 4 lignes × 1 colonne et average_sale 1 ligne × 2 colonnes. Donnez dans leads un nombre pour chaque cellule de average_sale.',
  );
  expect(call('SLA_PROBABILITY', '', rates, 1, 20)).toBe('');
});

test('what no number of leads reaches is a sentence', () => {
  expect(() => leadsFor(0.9, '', '', 3)).toThrow(
    'SLA_LEADS_FOR: not even 1,000,000 leads reach the goal with a confidence of 90%',
  );
  expect(() => french.call('SLA_LEADS_FOR', 0.99, 100, 0.1, 1, 20, 0.5)).toThrow(/avec une confiance de 99\s%/u);
  expect(() => call('SLA_LEADS_FOR', 0.8, 100, 0, 1, 5)).toThrow('not even 1,000,000 leads');
  expect(() => call('SLA_LEADS_FOR', 0.8, 0, 0.5, 1, 5)).toThrow(
    'SLA_LEADS_FOR: leads is 0 wherever close_rate and average_sale are known, so there is no mix to keep to. Type leads there.',
  );
  expect(() => call('SLA_LEADS_FOR', 80, ...PLAN)).toThrow('confidence is 80');
  expect(() => call('SLA_PROBABILITY', 2e6, 0.1, 1, 5)).toThrow('leads is 2,000,000. It cannot be above 1,000,000.');
  expect(() => call('SLA_PROBABILITY', [[1, 2]], [[0.1, 0.2, 0.3]], 1, 5)).toThrow('close_rate');
  expect(call('SLA_LEADS_FOR', 0.8, 0, 0.5, 1, 0)).toBe(0);
  expect(call('SLA_LEADS_FOR', 0.8, 10, 0.1, 1, -1)).toBe(0);
  expect(call('SLA_LEADS_FOR', 0.8, '', 0.5, 1, 5)).toBe('');
});

test('a factor multiplies the goal of the targets', () => {
  const values = [
    ['Channel', 'Small', 'Large'],
    ['Organic', 50, 30],
    ['Ads', 20, ''],
  ];
  const plain = table('SLA_TARGETS', 1300, values, '');
  expect(table('SLA_TARGETS', 1000, values, '', 1.3)).toEqual(plain);
  expect(table('SLA_TARGETS', 1300, values, '', '')).toEqual(plain);
  expect(table('SLA_TARGETS', 1300, values, '', 0)[3]).toEqual(['Total', 0, 0, 0]);
  expect(table('SLA_TARGETS', '', values, '', 2)[1]).toEqual(['Organic', '', '', '']);
  expect(() => table('SLA_TARGETS', 1000, values, '', -1)).toThrow('factor is -1');
});

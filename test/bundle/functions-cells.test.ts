import { largestRemainder, leadValue, target, wilson } from '../support/worked-examples';
import { newSheet } from './support/sheet';

const { call } = newSheet();
const french = newSheet('fr_FR');

describe('published worked examples', () => {
  test.each(target)('SLA_TARGET: $note ($source)', ({ goal, leadValue, leads }) => {
    expect(call('SLA_TARGET', goal, leadValue)).toBe(leads);
  });

  test.each(largestRemainder)('SLA_TARGET shares out $seats by $weights ($source)', (example) => {
    const values = [example.weights.map(() => 1)];
    expect(call('SLA_TARGET', example.seats, values, [example.weights])).toEqual([example.expected]);
  });

  test.each(wilson)('SLA_CLOSE_RATE_LOW and _HIGH of $customers/$leads ($source)', (example) => {
    const { customers, leads, confidence, low, high } = example;
    expect(call('SLA_CLOSE_RATE_LOW', leads, customers, confidence)).toBeCloseTo(low, 4);
    expect(call('SLA_CLOSE_RATE_HIGH', leads, customers, confidence)).toBeCloseTo(high, 4);
  });

  test.each(leadValue)('SLA_LEAD_VALUE of $closeRate × $averageSale ($source)', (example) => {
    expect(call('SLA_LEAD_VALUE', example.closeRate, example.averageSale)).toBeCloseTo(example.leadValue, 9);
  });
});

describe('SLA_CLOSE_RATE', () => {
  test('is customers ÷ leads, in the shape of its arguments', () => {
    expect(call('SLA_CLOSE_RATE', 8, 2)).toBe(0.25);
    expect(call('SLA_CLOSE_RATE', [[8]], [[2]])).toEqual([[0.25]]);
    const grid = call(
      'SLA_CLOSE_RATE',
      [
        [8, 10],
        [4, 5],
      ],
      [
        [2, 5],
        [1, 0],
      ],
    );
    expect(grid).toEqual([
      [0.25, 0.5],
      [0.25, 0],
    ]);
  });

  test('is blank without leads, and where a cell is blank', () => {
    expect(call('SLA_CLOSE_RATE', 0, 0)).toBe('');
    expect(call('SLA_CLOSE_RATE', '', 3)).toBe('');
    expect(call('SLA_CLOSE_RATE', [[10, 0, '', 10]], [[5, 0, '', '']])).toEqual([[0.5, '', '', '']]);
  });

  test('stretches a row, a column or a single cell over a grid, and a row and a column over each other', () => {
    expect(call('SLA_CLOSE_RATE', [[8], [4]], [[2, 4]])).toEqual([
      [0.25, 0.5],
      [0.5, 1],
    ]);
    expect(call('SLA_CLOSE_RATE', [[8, 4]], 2)).toEqual([[0.25, 0.5]]);
  });

  test('says which sizes do not go together', () => {
    expect(() => call('SLA_CLOSE_RATE', [[1, 2, 3]], [[1, 2]])).toThrow(
      'SLA_CLOSE_RATE: leads is 1 row × 3 columns and customers is 1 row × 2 columns. Give both the same size, or make one of them a single row, column or cell.',
    );
  });

  test('names the argument and the cell that is wrong', () => {
    const leads = [
      [10, 10, 10],
      [10, 10, 10],
    ];
    const customers = [
      [1, 2, 3],
      [4, 5, 12],
    ];
    expect(() => call('SLA_CLOSE_RATE', leads, customers)).toThrow(
      'SLA_CLOSE_RATE: customers is 12 in row 2, column 3 of the range, which is more than the 10 leads there. Correct one of the two.',
    );
    expect(() => call('SLA_CLOSE_RATE', [[10, 'ten']], 1)).toThrow(
      /leads is “ten” in row 1, column 2 of the range, which is not a number/,
    );
    expect(() => call('SLA_CLOSE_RATE', -1, 1)).toThrow('SLA_CLOSE_RATE: leads is -1. It cannot be below 0.');
    expect(() => call('SLA_CLOSE_RATE', 10, new Date())).toThrow(
      /customers is “\d{4}-\d\d-\d\d”, which is not a number/,
    );
    expect(() => call('SLA_CLOSE_RATE', 10, true)).toThrow(/customers is “TRUE”/);
    expect(() => call('SLA_CLOSE_RATE', 10, Number.NaN)).toThrow(/customers is “\?”/);
  });

  test('speaks French in a French spreadsheet', () => {
    expect(() => french.call('SLA_CLOSE_RATE', [[10]], [[12]])).toThrow(
      'SLA_CLOSE_RATE\u202f: customers vaut 12 à la ligne 1, colonne 1 de la plage, soit plus que les 10 leads correspondants. Corrigez l’un des deux.',
    );
  });
});

describe('SLA_CLOSE_RATE_LOW and SLA_CLOSE_RATE_HIGH', () => {
  test('take 0.95 where confidence is blank', () => {
    expect(call('SLA_CLOSE_RATE_LOW', 263, 81)).toBe(call('SLA_CLOSE_RATE_LOW', 263, 81, 0.95));
    expect(call('SLA_CLOSE_RATE_HIGH', 263, 81, '')).toBe(call('SLA_CLOSE_RATE_HIGH', 263, 81, 0.95));
  });

  test('end exactly at 0 and 1 without customers and without other leads', () => {
    expect(call('SLA_CLOSE_RATE_LOW', 20, 0)).toBe(0);
    expect(call('SLA_CLOSE_RATE_HIGH', 20, 20)).toBe(1);
  });

  test('are blank without leads, and refuse a confidence of 0, 1 or more', () => {
    expect(call('SLA_CLOSE_RATE_LOW', [[0, '']], 0)).toEqual([['', '']]);
    for (const confidence of [0, 1, 95]) {
      expect(() => call('SLA_CLOSE_RATE_HIGH', 20, 1, confidence)).toThrow(/confidence is .* must lie between 0 and 1/);
    }
  });
});

describe('SLA_LEAD_VALUE', () => {
  test('stretches the row of average sales over the grid of close rates', () => {
    const rates = [
      [0.1, 0.2],
      [0.5, ''],
    ];
    expect(call('SLA_LEAD_VALUE', rates, [[200, 400]])).toEqual([
      [20, 80],
      [100, ''],
    ]);
  });

  test('refuses a close rate above 100 %', () => {
    expect(() => call('SLA_LEAD_VALUE', [[0.2], [20]], 100)).toThrow(
      'SLA_LEAD_VALUE: close_rate is 20 in row 2, column 1 of the range. A close rate goes from 0% to 100%, that is from 0 to 1.',
    );
  });
});

describe('SLA_TARGET', () => {
  test('gives a grid for a grid, blank for blank values, 0 for worthless ones', () => {
    expect(
      call('SLA_TARGET', 1000, [
        [200, 0],
        [100, ''],
      ]),
    ).toEqual([
      [4, 0],
      [3, ''],
    ]);
  });

  test('weighs by the mix; a weight of 0 gets no lead, a blank one stays blank', () => {
    expect(call('SLA_TARGET', 700, [[100, 100, 100]], [[1, 0, '']])).toEqual([[7, 0, '']]);
    expect(call('SLA_TARGET', 700, [[100, 100, 100]], [['', '', '']])).toEqual([[3, 2, 2]]);
    expect(call('SLA_TARGET', 7, 1, [[50, 30, 20]])).toEqual([[4, 2, 1]]);
  });

  test('gives the next lead to the largest fraction, of equal ones to the larger value, of equal ones to the first', () => {
    // x = 2.5 each: 2 + 2 + 2 leads are worth 600, so two of the three equal cells get one more.
    expect(call('SLA_TARGET', 750, [[100, 100, 100]])).toEqual([[3, 3, 2]]);
    // x = 1.5 each of 100 and 200: 1 + 1 = 300; both fractions are equal, so the lead worth 200 comes first.
    expect(call('SLA_TARGET', 450, [[100, 200]])).toEqual([[1, 2]]);
  });

  test('takes a row of goals where there is one lead value', () => {
    expect(call('SLA_TARGET', [[100, 250, '']], 100)).toEqual([[1, 3, '']]);
    expect(() => call('SLA_TARGET', [[100, 250]], [[100, 50]])).toThrow(/revenue_goal is a range/);
  });

  test('is blank without a goal or without values, and 0 for a goal of 0', () => {
    expect(call('SLA_TARGET', '', [[100, 50]])).toEqual([['', '']]);
    expect(call('SLA_TARGET', 1000, [['', '']])).toEqual([['', '']]);
    expect(call('SLA_TARGET', 0, [[100, 0, '']])).toEqual([[0, 0, '']]);
  });

  test('says so when no number of leads reaches the goal, or only an absurd one', () => {
    expect(() => call('SLA_TARGET', 1000, [[0, 0]])).toThrow(/no number of leads reaches the goal/);
    expect(() => call('SLA_TARGET', 1000, [[100, 50]], [[0, 0]])).toThrow(/no number of leads reaches the goal/);
    expect(() => call('SLA_TARGET', 1e15, 1e-300)).toThrow(/more than a billion leads/);
    expect(() => call('SLA_TARGET', -5, 10)).toThrow('SLA_TARGET: revenue_goal is -5. It cannot be below 0.');
    expect(() => call('SLA_TARGET', 'much', 10)).toThrow(/revenue_goal is “much”/);
  });

  test('does not lose the goal to a value so large that a fraction of one lead would do', () => {
    expect(call('SLA_TARGET', 1, 1e12)).toBe(1);
  });
});

describe('SLA_PROBABILITY and SLA_LEADS_FOR', () => {
  // Goals of 20 sales at a rate of .08277, worked out by another program.
  test('a number, or a plan in cells: what is blank is no plan, and what is missing is known', () => {
    expect(call('SLA_PROBABILITY', 242, 0.08277, 1, 20)).toBeCloseTo(0.536412, 6);
    expect(call('SLA_PROBABILITY', [[242, '']], [[0.08277, 0.5]], [[1, 1]], 20, '', '', 0.2)).toBeCloseTo(0.5099, 4);
    expect(call('SLA_LEADS_FOR', 0.9, [[242], ['']], 0.08277, 1, 20, 400, '', 0.2)).toBe(380);
    expect([call('SLA_PROBABILITY', '', 0.1, 1, 20), call('SLA_LEADS_FOR', 0.9, 10, 0.1, 1, '')]).toEqual(['', '']);
  });

  test('says where no number of leads is enough, and where leads are too many', () => {
    expect(() => call('SLA_LEADS_FOR', 0.9, 242, 0.08277, 1, 20, '', '', 3)).toThrow('not even 1,000,000 leads');
    expect(() => call('SLA_PROBABILITY', [[6e5, 6e5]], 0.1, 1, 20)).toThrow('leads is 1,200,000');
  });
});

import { newSheet } from './support/sheet';
import { COUNTS, RATES } from './support/tables';

const { call } = newSheet();

const AVERAGES = [
  ['Persona', 'Large', 'Small', 'Total'],
  ['Average sale', 400, 200, 250],
];

describe('SLA_LEAD_VALUES', () => {
  test('multiplies by the average of the persona, found by label, and weighs totals with the leads', () => {
    expect(call('SLA_LEAD_VALUES', RATES, AVERAGES, COUNTS)).toEqual([
      ['Channel', 'Small', 'Large', 'Total'],
      ['Organic', 20, 80, (30 * 20 + 10 * 80) / 40],
      // The 50 leads of Ads × Large have no value, so they weigh nothing.
      ['Ads', 10, '', 10],
      ['Total', (30 * 20 + 60 * 10) / 90, 80, (30 * 20 + 10 * 80 + 60 * 10) / 100],
    ]);
  });

  test('has no totals without counts', () => {
    const values = call('SLA_LEAD_VALUES', RATES, AVERAGES, '');
    expect(values).toEqual([
      ['Channel', 'Small', 'Large', 'Total'],
      ['Organic', 20, 80, ''],
      ['Ads', 10, '', ''],
      ['Total', '', '', ''],
    ]);
    expect(call('SLA_LEAD_VALUES', RATES, AVERAGES)).toEqual(values);
  });

  test('joins labels whatever their case, accents and spaces, and takes averages in two columns', () => {
    const upright = [
      ['small\u00a0', 200],
      ['LARGE', 400],
    ];
    expect(call('SLA_LEAD_VALUES', RATES, upright, COUNTS)).toEqual(call('SLA_LEAD_VALUES', RATES, AVERAGES, COUNTS));
  });

  test('leaves a persona without an average blank, and ignores one without a rate', () => {
    const other = [
      ['Public', 'Small'],
      [900, 200],
    ];
    expect(call('SLA_LEAD_VALUES', RATES, other, COUNTS)).toEqual([
      ['Channel', 'Small', 'Large', 'Total'],
      ['Organic', 20, '', 20],
      ['Ads', 10, '', 10],
      ['Total', (30 * 20 + 60 * 10) / 90, '', (30 * 20 + 60 * 10) / 90],
    ]);
  });

  test('ignores blank rows and columns around and inside the tables', () => {
    const roomy = [
      ['', '', '', '', '', ''],
      ...RATES.map(([a, b, ...rest]) => ['', a, b, '', ...rest]),
      ['', '', '', '', '', ''],
    ];
    expect(call('SLA_LEAD_VALUES', roomy, AVERAGES, COUNTS)).toEqual(call('SLA_LEAD_VALUES', RATES, AVERAGES, COUNTS));
  });

  test('names the cell that is wrong, as placed in the range', () => {
    const wrong = [
      ['', ''],
      ['', 'Small'],
      ['Organic', 8],
    ];
    expect(() => call('SLA_LEAD_VALUES', wrong, AVERAGES)).toThrow(
      /close_rates is 8 in row 3, column 2 of the range\. A close rate goes from/,
    );
    const twice = [
      ['', 'Small', 'SMALL'],
      ['Organic', 0.1, 0.2],
    ];
    expect(() => call('SLA_LEAD_VALUES', twice, AVERAGES)).toThrow(/close_rates has the label “SMALL” twice/);
    expect(() =>
      call(
        'SLA_LEAD_VALUES',
        [
          [0.1, 0.2],
          [0.3, 0.4],
        ],
        AVERAGES,
      ),
    ).toThrow(/close_rates has no labels/);
    expect(() => call('SLA_LEAD_VALUES', 0.1, AVERAGES)).toThrow(/close_rates has no labels/);
  });

  // Names of errors in an English and in a French spreadsheet: support.google.com/docs, "Error values".
  test.each(['#REF!', '#N/A', '#NAME?', '#DIV/0!', '#ERROR!', '#VALEUR!', '#NOM?', '#ERREUR!'])(
    'takes what stands around %s for no table: the formula there has filled nothing',
    (error) => {
      const typedOver = [
        [error, '', ''],
        ['', 12, ''],
      ];
      const sentence = (name: string) => `${name} shows ${error} in place of a table. Mend that table first.`;
      expect(() => call('SLA_LEAD_VALUES', typedOver, AVERAGES)).toThrow(sentence('close_rates'));
      expect(() => call('SLA_LEAD_VALUES', RATES, typedOver)).toThrow(sentence('average_sales'));
      expect(() => call('SLA_COMMITMENTS', typedOver)).toThrow(sentence('targets'));
    },
  );

  test('takes a corner that only begins as an error does for the words of a person', () => {
    const [, ...values] = call('SLA_LEAD_VALUES', RATES, AVERAGES) as unknown[][];
    for (const corner of ['#', '#1', '#leads', '#Canal!', 'REF!']) {
      const [, ...rows] = RATES;
      const table = [[corner, ...RATES[0]!.slice(1)], ...rows];
      expect(call('SLA_LEAD_VALUES', table, AVERAGES)).toEqual([[corner, 'Small', 'Large', 'Total'], ...values]);
    }
  });
});

describe('SLA_TARGETS', () => {
  const VALUES = [
    ['Channel', 'Small', 'Large'],
    ['Organic', 20, 80],
    ['Ads', 10, ''],
  ];

  test('shares the leads out by the mix, found by label, and totals them', () => {
    // x = 1000·m ÷ Σ m·v with m = 30, 10, 60 and Σ m·v = 2000: 15, 5 and 30 leads.
    expect(call('SLA_TARGETS', 1000, VALUES, COUNTS)).toEqual([
      ['Channel', 'Small', 'Large', 'Total'],
      ['Organic', 15, 5, 20],
      ['Ads', 30, '', 30],
      ['Total', 45, 5, 50],
    ]);
  });

  test('leaves cells blank that the mix lacks, and takes equal shares without a mix', () => {
    const mix = [
      ['', 'Small'],
      ['Ads', 1],
    ];
    expect(call('SLA_TARGETS', 95, VALUES, mix)).toEqual([
      ['Channel', 'Small', 'Large', 'Total'],
      ['Organic', '', '', ''],
      ['Ads', 10, '', 10],
      ['Total', 10, '', 10],
    ]);
    expect(call('SLA_TARGETS', 110, VALUES)).toEqual([
      ['Channel', 'Small', 'Large', 'Total'],
      ['Organic', 1, 1, 2],
      ['Ads', 1, '', 1],
      ['Total', 2, 1, 3],
    ]);
  });

  test('is blank without a goal, and says so when none can be reached', () => {
    expect(call('SLA_TARGETS', '', VALUES, COUNTS)).toEqual([
      ['Channel', 'Small', 'Large', 'Total'],
      ['Organic', '', '', ''],
      ['Ads', '', '', ''],
      ['Total', '', '', ''],
    ]);
    expect(() =>
      call('SLA_TARGETS', 100, [
        ['', 'Small'],
        ['Ads', 0],
      ]),
    ).toThrow(/no number of leads reaches the goal/);
    expect(() => call('SLA_TARGETS', [[1, 2]], VALUES)).toThrow(/revenue_goal takes one goal, or two with sides/);
  });
});

describe('SLA_COMMITMENTS', () => {
  const TARGETS = [
    ['Channel', 'Small', 'Large', 'Total'],
    ['Organic', 15, 5, 20],
    ['Ads', 30, '', 30],
    ['Total', 45, 5, 50],
  ];

  test('puts typed numbers over the targets by label, a typed 0 too, and totals anew', () => {
    const typed = [
      ['', 'Large', 'Small'],
      ['Ads', 2, 0],
      ['Organic', '', ''],
    ];
    expect(call('SLA_COMMITMENTS', TARGETS, typed)).toEqual([
      ['Channel', 'Small', 'Large', 'Total'],
      ['Organic', 15, 5, 20],
      ['Ads', 0, 2, 2],
      ['Total', 15, 7, 22],
    ]);
  });

  test('keeps the targets where nothing is typed, and does not use what is typed for other segments', () => {
    expect(call('SLA_COMMITMENTS', TARGETS)).toEqual(TARGETS);
    expect(
      call('SLA_COMMITMENTS', TARGETS, [
        ['', 'Public'],
        ['Ads', 9],
      ]),
    ).toEqual(TARGETS);
  });

  test('counts nothing twice when something stands below or right of the totals', () => {
    const noted = [...TARGETS.map((row, i) => [...row, i === 2 ? 'see the minutes' : '']), ['', 50, '', '', '']];
    expect(call('SLA_COMMITMENTS', noted)).toEqual(TARGETS);
  });

  test('takes the rows of the month from the list Adjustments', () => {
    const list = [
      ['Mois', 'Canal', 'Persona', 'Leads', 'Motif'],
      ['2026-11-01', 'ADS', 'Large', 2, ''],
      ['2026-11-01', 'Ads', 'Small', 0, 'paused'],
      ['2026-12-01', 'Organic', 'Small', 99, ''],
    ];
    expect(call('SLA_COMMITMENTS', TARGETS, list, '2026-11-23')).toEqual([
      ['Channel', 'Small', 'Large', 'Total'],
      ['Organic', 15, 5, 20],
      ['Ads', 0, 2, 2],
      ['Total', 15, 7, 22],
    ]);
    expect(call('SLA_COMMITMENTS', TARGETS, list, '2027-01-01')).toEqual(TARGETS);
    expect(call('SLA_COMMITMENTS', TARGETS, list.slice(0, 1), '')).toEqual(TARGETS);
    expect(() => call('SLA_COMMITMENTS', TARGETS, list)).toThrow(
      'SLA_COMMITMENTS: adjustments lists several months, and month is blank. Give any day of the month that is meant.',
    );
    expect(() => call('SLA_COMMITMENTS', TARGETS, [...list, ['', 'Ads', 'Small', 1, '']], '2026-11-01')).toThrow(
      'SLA_COMMITMENTS: adjustments has no month in row 5, column 1 of the range. Type any day of the month there, or empty the row.',
    );
    expect(() =>
      call('SLA_COMMITMENTS', TARGETS, [...list, ['2026-11-30', 'ads', '', 1, ''], list[1]!], '2026-11-01'),
    ).toThrow(
      'SLA_COMMITMENTS: adjustments has a second row for “ADS, Large” in row 6, column 4 of the range. Keep one of the two.',
    );
  });

  test('refuses a fraction of a lead', () => {
    expect(() =>
      call('SLA_COMMITMENTS', TARGETS, [
        ['', 'Small'],
        ['Ads', 2.5],
      ]),
    ).toThrow('SLA_COMMITMENTS: adjustments is 2.5 in row 2, column 2 of the range. It must be a whole number.');
  });
});

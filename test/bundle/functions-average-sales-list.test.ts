import { newSheet } from './support/sheet';
import { RATES } from './support/tables';

const { call } = newSheet();

describe('the list Average sales', () => {
  const list = [
    ['Persona', 'Amount'],
    ['small', 150],
    ['', 500],
  ];
  const log = [
    ['Created', 'Channel', 'Persona', 'Won on', 'Amount'],
    ['2026-06-01', 'Ads', 'Small', '2026-06-02', 200],
    ['2026-06-01', 'Ads', 'Large', '2026-06-02', 900],
    ['2026-06-01', 'Ads', '', '', ''],
  ];

  test('is taken by the lead values: the row without a persona is for all without one of their own', () => {
    expect(call('SLA_LEAD_VALUES', RATES, list)).toEqual(
      call('SLA_LEAD_VALUES', RATES, [
        ['Small', 'Large'],
        [150, 500],
      ]),
    );
    expect(call('SLA_LEAD_VALUES', RATES, list)).toEqual([
      ['Channel', 'Small', 'Large', 'Total'],
      ['Organic', 15, 100, ''],
      ['Ads', 7.5, '', ''],
      ['Total', '', '', ''],
    ]);
  });

  test('is taken as typed average sales', () => {
    expect(call('SLA_AVERAGE_SALES', log, '2026-07-15', 1, '', list)).toEqual([
      ['Persona', '(not set)', 'Large', 'Small', 'Total'],
      ['Average sale', 500, 500, 150, 325],
    ]);
    expect(() => call('SLA_AVERAGE_SALES', log, '2026-07-15', 1, '', [...list, ['Small', 1]])).toThrow(
      'SLA_AVERAGE_SALES: typed has a second row for “Small” in row 4, column 2 of the range. Keep one of the two.',
    );
  });
});

describe('SLA_AVERAGE_SALES on a table of SLA_SEGMENTS', () => {
  const log = [
    ['Created', 'Channel', 'Persona', 'Won on', 'Amount'],
    ...[
      ['2026-06-01', 'Ads', 'Small', '2026-06-02', 200],
      ['2026-06-01', 'SEO', 'Small', '2026-06-02', 400],
      ['2026-06-01', 'Ads', 'Large', '2026-06-02', 900],
    ],
    ...[
      ['2026-06-03', 'Ads', 'Large', '2026-06-04', ''],
      ['2026-06-04', 'Ads', 'Public', '', ''],
    ],
  ];
  const segments = (...lists: unknown[]) => call('SLA_SEGMENTS', log, '2026-07-15', 1, ...lists);
  const typed = [
    ['Persona', 'Amount'],
    ['small', 150],
  ];

  test('measures what it does on the log, the total last', () => {
    expect(call('SLA_AVERAGE_SALES', segments())).toEqual([
      ['Persona', 'Large', 'Public', 'Small', 'Total'],
      // 900, none, (200 + 400) ÷ 2, and 1,500 over three sales with an amount.
      ['Average sale', 900, '', 300, 500],
    ]);
    expect(call('SLA_AVERAGE_SALES', segments())).toEqual(call('SLA_AVERAGE_SALES', log, '2026-07-15', 1));
  });

  test('takes what is typed, and the order of a list; what is not on it counts under Other', () => {
    const list = [['Small', 'Public']];
    const of = (table: unknown, ...window: unknown[]) => call('SLA_AVERAGE_SALES', table, ...window, list, typed);
    expect(of(segments('', list), '', '')).toEqual(of(log, '2026-07-15', 1));
    expect(of(segments(), '', '')).toEqual([
      ['Persona', 'Small', 'Public', 'Other', 'Total'],
      // Typed for two customers: (2 × 150 + 900) ÷ 3.
      ['Average sale', 150, '', 900, 400],
    ]);
  });

  test('reads it in the other language, and names an error that stands in its place', () => {
    const french = newSheet('fr_FR');
    expect(call('SLA_AVERAGE_SALES', french.call('SLA_SEGMENTS', log, '2026-07-15', 1))).toEqual(
      call('SLA_AVERAGE_SALES', segments()),
    );
    expect(() => call('SLA_AVERAGE_SALES', [['#ERROR!', '']])).toThrow(/^SLA_AVERAGE_SALES: leads .*#ERROR!/);
  });
});

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

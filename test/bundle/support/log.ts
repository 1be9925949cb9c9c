/** Six rows of May to July 2026, one of them a batch of ten: on the first and the last moments of months, unlike those in the help. */
export const LOG = [
  ['Created', 'Channel', 'Persona', 'Leads', 'Customers', 'Won on', 'Amount', 'MQL on'],
  ['2026-05-01', 'Organic', 'Small', '', '', '2026-08-02', 200, '2026-06-30'],
  ['2026-05-31T23:30', 'Organic', 'Large', '', '', '', '', ''],
  ['2026-06-15', 'Ads', 'Small', 10, 3, '', 900, '2026-07-01'],
  ['2026-07-01', 'Ads', 'Small', '', '', '2026-07-01', '', ''],
  ['2026-07-20', '', 'Large', '', '', '2026-07-31', 400, ''],
  ['2026-07-31', 'Organic', 'Small', '', '', '', '', ''],
];

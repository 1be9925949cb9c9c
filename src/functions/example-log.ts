/** The leads of the examples: six of May to July 2026, one row of them a batch of ten. */
export const EXAMPLE_LOG = [
  ['Created', 'Channel', 'Persona', 'Leads', 'Customers', 'Won on', 'Amount', 'MQL on'],
  ['2026-05-04', 'SEO', 'Start-up', '', '', '2026-08-03', 200, '2026-06-30'],
  ['2026-05-29', 'SEO', 'Public', '', '', '', '', ''],
  ['2026-06-15', 'LinkedIn', 'Start-up', 10, 3, '', 900, '2026-07-01'],
  ['2026-07-01', 'LinkedIn', 'Start-up', '', '', '2026-07-01', '', ''],
  ['2026-07-20', 'LinkedIn', 'Public', '', '', '2026-07-31', 400, ''],
  ['2026-07-31', 'SEO', 'Start-up', '', '', '', '', ''],
];

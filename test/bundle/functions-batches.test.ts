import fc from 'fast-check';
import { newSheet } from './support/sheet';

const { call, table } = newSheet('en_US');
const french = newSheet('fr_FR');
const iso = (cell: unknown): unknown =>
  typeof cell === 'object' ? new Date((cell as Date).getTime() + 7200000).toISOString().slice(0, 10) : cell;

const HEADER = ['Created', 'Channel', 'Persona', 'Leads', 'Number of MQL', 'Number of SQL', 'Customers', 'Amount'];

describe('SLA_BATCHES', () => {
  const LOG = [
    ['Created', 'Channel', 'Persona', 'Leads', 'MQL on', 'Won on', 'Customers', 'Amount'],
    ['2026-11-30T23:59', 'Ads', 'Small', '', '2026-12-01', '2026-12-02', '', 100],
    ['2026-11-02', 'Ads', 'Small', 12, '2026-11-09', '', 3, 500],
    ['2026-11-02T10:00', ' Ads', 'Small ', '', '', '2026-11-30T18:00', '', 40],
    ['2026-11-02', '', 'Large', '', '', '', '', ''],
    ['2026-10-31', 'Ads', 'Small', '', '', '', '', ''],
  ];

  test('gives the leads of a period by day, channel and persona, with what had become of them by its end', () => {
    const rows = table('SLA_BATCHES', LOG, '2026-11-01', '2026-11-30');
    expect(rows.map((row) => row.map(iso))).toEqual([
      HEADER,
      ['2026-11-02', '', 'Large', 1, 0, '', 0, 0],
      ['2026-11-02', 'Ads', 'Small', 13, 12, '', 4, 540],
      ['2026-11-30', 'Ads', 'Small', 1, 0, '', 0, 0],
    ]);
  });

  test('covers the log as it stands where no days are given', () => {
    const rows = table('SLA_BATCHES', LOG);
    expect(rows.map((row) => row.map(iso))).toEqual([
      HEADER,
      ['2026-10-31', 'Ads', 'Small', 1, 0, '', 0, 0],
      ['2026-11-02', '', 'Large', 1, 0, '', 0, 0],
      ['2026-11-02', 'Ads', 'Small', 13, 12, '', 4, 540],
      ['2026-11-30', 'Ads', 'Small', 1, 1, '', 1, 100],
    ]);
  });

  test('speaks the language of the spreadsheet, and is blank for a blank log', () => {
    expect(french.table('SLA_BATCHES', LOG.slice(0, 1))[0]).toEqual([
      ...['Créé le', 'Canal', 'Persona', 'Leads', 'Nombre de MQL', 'Nombre de SQL', 'Clients', 'Montant'],
    ]);
    expect(call('SLA_BATCHES', '')).toBe('');
    expect(() => call('SLA_BATCHES', LOG, '2026-12-01', '2026-11-01')).toThrow('SLA_BATCHES: from');
  });
});

test('the month is counted and tracked on its batches as on the log', () => {
  const label = fc.constantFrom('SEO', 'seo', ' Seo ', 'Été', 'ete', '', '(not set)', 'All leads', 'Other');
  const created = fc.oneof(
    fc.integer({ min: 46310, max: 46356 }),
    fc.integer({ min: 0, max: 26 * 96 }).map((quarter) => new Date(Date.UTC(2026, 9, 31, 12) + quarter * 900000)),
  );
  const lead = fc
    .tuple(created, label, label, fc.constantFrom('', 0, 1, 7), fc.constantFrom('', '2026-11-20'))
    .map((cells): unknown[] => cells);
  const commitment = fc
    .tuple(label, label, fc.integer({ min: 0, max: 500 }), fc.constantFrom('', 0, 30))
    .map(([c, p, leads, value]): unknown[] => ['2026-11-01', c, p, leads, value]);
  fc.assert(
    fc.property(
      ...[fc.array(lead, { maxLength: 30 }), fc.array(commitment, { maxLength: 6 })],
      ...[fc.integer({ min: 46327, max: 46356 }), fc.boolean(), fc.boolean()],
      (leads, commitments, asOf, hasFrom, hasTo) => {
        const log = [['Created', 'Channel', 'Persona', 'Leads', 'Won on'], ...leads];
        const signed = [['Month', 'Channel', 'Persona', 'Leads', 'Lead value'], ...commitments];
        const batches = table('SLA_BATCHES', log, hasFrom ? '2026-11-01' : '', hasTo ? asOf : '');
        for (const name of ['SLA_TRACKING', 'SLA_DAILY']) {
          expect(table(name, batches, asOf, signed)).toEqual(table(name, log, asOf, signed));
        }
        const days = [hasFrom ? '2026-11-01' : '', hasTo ? asOf : ''];
        expect(table('SLA_COUNTS', batches)).toEqual(table('SLA_COUNTS', log, ...days));
        expect(table('SLA_COUNTS', batches, '2026-11-03', '2026-11-05')).toEqual(
          table(
            'SLA_COUNTS',
            hasTo ? log.filter((row, i) => i === 0 || beforeEnd(row[0], asOf)) : log,
            '2026-11-03',
            '2026-11-05',
          ),
        );
      },
    ),
    { numRuns: 60 },
  );
});

/** Whether a lead came in by the end of a day, in Paris in winter. */
const beforeEnd = (created: unknown, day: number): boolean =>
  typeof created === 'number' ? created < day + 1 : (created as Date).getTime() / 86400000 + 25569 + 1 / 24 < day + 1;

test('tracking and its days are the same at the edges of months, right across daylight-saving changes', () => {
  const label = fc.constantFrom('SEO', '', ' seo', 'Other');
  // Hours around the first instants of March, April, October and November 2026 in Paris, and around both changes of the clock.
  const edges = ['2026-03-01', '2026-03-29', '2026-04-01', '2026-10-01', '2026-10-25', '2026-11-01'].map(Date.parse);
  const created = fc
    .tuple(fc.constantFrom(...edges), fc.integer({ min: -26 * 4, max: 26 * 4 }))
    .map(([edge, quarters]) => new Date(edge + quarters * 900000));
  const day = fc.constantFrom(
    ...['2026-03-01', '2026-03-28', '2026-03-29', '2026-03-31', '2026-04-01'],
    ...['2026-10-01', '2026-10-25', '2026-10-31', '2026-11-01', '2026-11-30'],
  );
  const lead = fc.tuple(created, label, label, fc.constantFrom('', 1, 5)).map((cells): unknown[] => cells);
  fc.assert(
    fc.property(fc.array(lead, { maxLength: 40 }), day, (leads, asOf) => {
      const log = [['Created', 'Channel', 'Persona', 'Leads'], ...leads];
      const first = `${asOf.slice(0, 7)}-01`;
      const signed = [
        ['Month', 'Channel', 'Persona', 'Leads', 'Lead value'],
        [first, 'SEO', '', 40, 25],
      ];
      // Forecasts look at the months before; all leads here are of this year.
      const batches = table('SLA_BATCHES', log, '2025-11-01', asOf);
      for (const name of ['SLA_TRACKING', 'SLA_DAILY']) {
        expect(table(name, batches, asOf, signed)).toEqual(table(name, log, asOf, signed));
      }
    }),
    { numRuns: 60 },
  );
});

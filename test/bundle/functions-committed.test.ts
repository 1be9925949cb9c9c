import { newSheet } from './support/sheet';

const { call, table } = newSheet('en_US');

const HOLIDAYS = [['2026-11-01'], ['2026-11-11']];
const LOG = [
  ['Created', 'Channel', 'Persona', 'Leads'],
  ['2026-11-02', 'Organic', 'Small', 30],
  ['2026-11-05', 'organic ', 'SMALL', ''],
  ['2026-11-10', 'Ads', 'Small', 9],
  ['2026-11-10', 'Ads', 'Large', 2],
  ['2026-11-12', 'Ads', 'Small', 100],
  ['2026-10-31', 'Ads', 'Small', 100],
];
const SIGNED = [
  ['Month', 'Channel', 'Persona', 'Leads', 'Lead value', 'Superseded on'],
  ['2026-11-01', 'Organic', 'Small', 80, 10, ''],
  ['2026-11-15', 'Ads', 'Small', 60, 20, ''],
  ['2026-11-01', 'Ads', 'Small', 999, 20, '2026-11-02'],
];

describe('SLA_COMMITTED', () => {
  const draft = [
    ['Channel', 'Small', 'Large', 'Total'],
    ['Organic', 10, '', 10],
    ['Ads', 5, 3, 8],
    ['Total', 15, 3, 18],
  ];
  const values = [
    ['Channel', 'Small', 'Large', 'Total'],
    ['Ads', 20, '', 20],
    ['Organic', 10, 40, 12],
    ['Total', 15, 40, 18],
  ];

  test('gives the signed rows of the month, without those superseded', () => {
    expect(table('SLA_COMMITTED', '2026-11-11', SIGNED, draft, values).map((row) => row.slice(1))).toEqual([
      ['Channel', 'Persona', 'Leads', 'Lead value', 'Value', 'State'],
      ['Organic', 'Small', 80, 10, 800, 'signed'],
      ['Ads', 'Small', 60, 20, 1200, 'signed'],
    ]);
  });

  test('gives the highest version of the month, where versions are numbered', () => {
    const numbered = SIGNED.map((row, i) => [...row, ['Version', 1, 1, 2][i]]);
    const [, ...rows] = table('SLA_COMMITTED', '2026-11-11', numbered);
    expect(rows.map((row) => row.slice(1))).toEqual([['Ads', 'Small', 999, 20, 19980, 'signed']]);
  });

  test('gives the draft, joined by label, while the month is not signed', () => {
    expect(table('SLA_COMMITTED', '2026-12-11', SIGNED, draft, values).map((row) => row.slice(1))).toEqual([
      ['Channel', 'Persona', 'Leads', 'Lead value', 'Value', 'State'],
      ['Organic', 'Small', 10, 10, 100, 'draft'],
      ['Ads', 'Small', 5, 20, 100, 'draft'],
      ['Ads', 'Large', 3, '', '', 'draft'],
    ]);
    expect(table('SLA_COMMITTED', '2026-12-11', SIGNED, '', '')).toHaveLength(1);
  });

  test('gives the months from that of the as-of day on: those signed, and the draft of the one being planned', () => {
    const signed = [
      ...SIGNED,
      SIGNED[0]!.map((_, i) => ['2027-02-01', 'Fair', 'Large', 7, 30, ''][i] ?? ''),
      SIGNED[0]!.map((_, i) => ['2026-10-01', 'Fair', 'Large', 9, 30, ''][i] ?? ''),
    ];
    const of = (month: string) =>
      table('SLA_COMMITTED', '2026-11-11', signed, draft, values, month)
        .slice(1)
        // Twelve hours on it is that day wherever the spreadsheet is.
        .map(([first, ...row]) => [new Date(Number(first) + 432e5).getUTCMonth() + 1, row[0], row[2], row[5]]);
    const november = [
      [11, 'Organic', 80, 'signed'],
      [11, 'Ads', 60, 'signed'],
    ];
    const [december, february] = [
      [
        [12, 'Organic', 10, 'draft'],
        [12, 'Ads', 5, 'draft'],
        [12, 'Ads', 3, 'draft'],
      ],
      [[2, 'Fair', 7, 'signed']],
    ];
    expect(of('2026-12-24')).toEqual([...november, ...december, ...february]);
    expect(of('2027-02-28')).toEqual([...november, ...february]);
    expect(of('2026-10-01')).toEqual([...november, ...february]);
  });

  test('leaves out the draft of a later month that cannot be read', () => {
    const shown = (draft: unknown) => table('SLA_COMMITTED', '2026-11-11', SIGNED, draft, values, '2026-12-01');
    expect(shown('#ERROR!')).toEqual(shown(''));
    expect(() => call('SLA_COMMITTED', '2026-12-11', SIGNED, '#ERROR!', values)).toThrow(
      'SLA_COMMITTED: commitments shows #ERROR! in place of a table.',
    );
  });

  test('does not look at the draft of a signed month, and names the argument that is wrong', () => {
    const broken = [
      ['Channel', 'Small'],
      ['Organic', 'ten'],
    ];
    expect(call('SLA_COMMITTED', '2026-11-11', SIGNED, broken, values)).toEqual(
      call('SLA_COMMITTED', '2026-11-11', SIGNED, draft, values),
    );
    expect(() => call('SLA_COMMITTED', '2026-12-11', SIGNED, broken, values)).toThrow(
      'SLA_COMMITTED: commitments is “ten” in row 2, column 2 of the range',
    );
    expect(() => call('SLA_COMMITTED', '2026-11-11', broken)).toThrow('SLA_COMMITTED: signed has no column “Month”.');
    expect(() => call('SLA_TRACKING', LOG, '2026-11-11', broken)).toThrow(
      'SLA_TRACKING: commitments has no column “Month”.',
    );
  });

  test('is what SLA_TRACKING takes for commitments', () => {
    const committed = call('SLA_COMMITTED', '2026-11-11', SIGNED, draft, values);
    expect(call('SLA_TRACKING', LOG, '2026-11-11', committed, HOLIDAYS)).toEqual(
      call('SLA_TRACKING', LOG, '2026-11-11', SIGNED, HOLIDAYS),
    );
  });
});

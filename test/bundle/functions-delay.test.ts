import { newSheet } from './support/sheet';

const { call, table } = newSheet('en_US');
const french = newSheet('fr_FR');

const HEADER = ['Created', 'Won on', 'Channel', 'Persona', 'Leads', 'Customers'];

describe('SLA_DELAY', () => {
  // Worked out by another program: μ 2.430, σ .947, and F on days 10, 20 and 50.
  const BATCHES: [created: number, won: number | null, channel: string, leads: number][] = [
    ...[
      [0, 5, 'web', 8] as const,
      [0, 12, 'web', 6] as const,
      [0, 30, 'web', 4] as const,
      [0, null, 'web', 82] as const,
    ],
    ...[[50, 53, 'web', 7] as const, [50, 70, 'web', 5] as const, [50, null, 'web', 68] as const],
    ...[[90, 94, 'web', 3] as const, [90, null, 'web', 57] as const],
    ...[[20, 45, 'fair', 3] as const, [20, null, 'fair', 47] as const, [80, null, 'fair', 40] as const],
  ].map(([created, won, channel, leads]) => [created, won, channel, leads]);
  const DAY_0 = 46023;
  const LOG = [
    [...HEADER, 'Amount'],
    ...BATCHES.map(([created, won, channel, leads]) => [
      ...[DAY_0 + created, won === null ? '' : DAY_0 + won, channel, '', leads],
      ...[won === null ? 0 : leads, won === null ? '' : leads * 100],
    ]),
  ];

  test('gives the share of sales made by each day, and what is behind it', () => {
    const days = table('SLA_DELAY', LOG, DAY_0 + 100, 60);
    expect(days).toHaveLength(62);
    expect(days[0]).toEqual(['Days', 'Share of sales made by then']);
    expect([11, 21, 51].map((row) => Number(days[row]![1]).toFixed(3))).toEqual(['0.506', '0.771', '0.981']);
    expect(days.at(-1)).toEqual([60, 1]);
    const facts = table('SLA_DELAY', LOG, DAY_0 + 100, 60, true, 3);
    expect(facts.map(([name]) => name)).toEqual([
      ...['μ', 'σ', 'Horizon', 'Wins used', 'Start of history', 'Method', 'Sales with amount', 'Mean amount', 'Spread'],
      ...['Share already won', 'Note'],
    ]);
    const values = facts.map(([, value]) => value);
    expect(Math.abs(Number(values[0]) - 2.43)).toBeLessThan(1e-3);
    expect(Math.abs(Number(values[1]) - 0.947)).toBeLessThan(1e-3);
    expect([...values.slice(2, 4), ...values.slice(5, 9), values[10]]).toEqual([60, 36, 'eventual', 36, 100, 0, '']);
    expect(values[9]).toBeGreaterThan(0.8);
    expect(values[9]).toBeLessThan(1);
  });

  test('says that a rate is unknown where none is won and the leads are too young to tell', () => {
    const JANUARY = 45658;
    const log = [
      HEADER,
      ...Array.from({ length: 40 }, (_, i) => [JANUARY + (i % 20), JANUARY + 20 + i, 'A', '', 1, 1]),
      ...[46264, 46265].map((created) => [created, '', 'A', '', 7, 0]),
    ];
    const asOf = 46266;
    const [total] = table('SLA_SEGMENTS', log, asOf, 6).slice(-1);
    expect([total![2], ...total!.slice(6, 9)]).toEqual([14, '', '', '']);
    expect(table('SLA_DELAY', log, asOf, '', true).at(-1)![1]).toBe(
      'The rate is unknown: no lead of the period is won yet, and too few of them are old enough to tell.',
    );
    expect(french.table('SLA_DELAY', log, asOf, '', true).at(-1)![1]).toBe(
      'Le taux est inconnu\u202f: aucun lead de la période n’est encore gagné, et trop peu sont assez anciens pour le dire.',
    );
    // Forty days later even their silence tells something.
    expect(table('SLA_DELAY', log, asOf + 40, '', true).at(-1)![1]).toBe('');
  });

  test('says why there is no curve, and what is left out', () => {
    const few = french.table('SLA_DELAY', LOG.slice(0, 2), DAY_0 + 100, '', true);
    expect(few.map(([, value]) => value).slice(0, 4)).toEqual(['', '', 90, 8]);
    expect(few.at(-1)).toEqual([
      'Remarque',
      'Il n’y a que 8 des 10 ventes datées nécessaires dans les 90 jours suivant l’arrivée du lead\u202f: les taux sont ceux à ce jour.',
    ]);
    expect(table('SLA_DELAY', LOG.slice(0, 2), DAY_0 + 100, 2).slice(1)).toEqual([
      [0, ''],
      [1, ''],
      [2, ''],
    ]);
    const late = [HEADER, [DAY_0, DAY_0 + 50, 'A', '', 20, 20], [DAY_0, '', 'A', '', 80, 0]];
    expect(table('SLA_DELAY', late, DAY_0 + 100, 30, true).at(-1)![1]).toBe(
      'Only 0 of the 10 dated sales that it takes were made within 30 days of the lead: rates are those so far.',
    );
    // Sales are recorded from day 100 on only; of those of leads since, 7 are within 30 days.
    const since = [
      ...[[0, 0, 500] as const, [75, 0, 600] as const, [90, 100, 4] as const, [95, 110, 4] as const],
      ...[[101, 105, 3] as const, [105, 112, 4] as const, [101, 140, 6] as const, [101, 0, 83] as const],
    ].map(([created, won, leads]) => [DAY_0 + created, won ? DAY_0 + won : '', 'A', '', leads, won ? leads : 0]);
    expect(french.table('SLA_DELAY', [HEADER, ...since], DAY_0 + 200, 30, true).at(-1)![1]).toBe(
      'Il n’y a que 7 des 10 ventes datées nécessaires dans les 30 jours suivant l’arrivée du lead\u202f: les taux sont ceux à ce jour. Les leads créés avant le 11 avril 2026, quand aucun gain n’est noté, n’y comptent pas.',
    );
    expect(table('SLA_DELAY', LOG, DAY_0 + 100, 300, true).at(-1)![1]).toMatch(
      /^Not enough history yet: the oldest lead/,
    );
    // Sales are recorded from day 21 on only, and more than 14 of older leads are missing.
    const rows = [
      [21, 21, 10],
      [21, 25, 6],
      [21, 40, 4],
      [21, 0, 80],
      [30, 32, 9],
      [30, 38, 5],
      [30, 0, 86],
      [0, 0, 500],
    ];
    const cut = [
      HEADER,
      ...rows.map(([created, won, leads]) => [
        DAY_0 + created!,
        won ? DAY_0 + won : '',
        'A',
        '',
        leads,
        won ? leads : 0,
      ]),
    ];
    const facts = table('SLA_DELAY', cut, DAY_0 + 60, 30, true);
    expect(facts.at(-1)![1]).toBe('No win is recorded before January 22, 2026: older leads are left out.');
    expect(call('SLA_DELAY', '')).toBe('');
    expect(
      table('SLA_DELAY', [HEADER], '', '', true)
        .map(([, value]) => value)
        .slice(0, 7),
    ).toEqual([...['', '', 90, 0, '', 'so far', 0]]);
  });
});

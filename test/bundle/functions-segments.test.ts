import { newSheet, type Table } from './support/sheet';

const { call, table } = newSheet('en_US');
const french = newSheet('fr_FR');

const HEADER = ['Created', 'Won on', 'Channel', 'Persona', 'Leads', 'Customers'];
/** A cell of leads of March that are old enough to be won or never: so many won the day they came, of so many. */
const cell = (channel: string, persona: string, won: number, leads: number): unknown[][] => [
  ['2026-03-02', '2026-03-02', channel, persona, won, won],
  ['2026-03-02', '', channel, persona, leads - won, 0],
];
const MATURE = [HEADER, ...cell('A', 'x', 60, 200), ...cell('A', 'y', 4, 80), ...cell('B', 'x', 10, 200)];
const FOUR_CELLS = [...MATURE, ...cell('B', 'y', 6, 120)];
/** The arguments of a window with March, and a horizon of 30 days. */
const WINDOW = ['2026-08-15', 6, '', '', 30];

const column = (rows: Table, header: string): Table[number] => {
  const at = rows[0]!.indexOf(header);
  return rows.slice(1).map((row) => row[at]!);
};
function near(got: Table[number], expected: readonly (number | '')[]): void {
  expect(got).toHaveLength(expected.length);
  expected.forEach((number, i) => {
    if (number === '') expect(got[i]).toBe('');
    else expect(got[i]).toBeCloseTo(number, 5.9);
  });
}

describe('SLA_CLOSE_RATES by a method', () => {
  const rates = (...args: unknown[]) => table('SLA_CLOSE_RATES', FOUR_CELLS, ...WINDOW.slice(0, 4), ...args);

  test('gives what SLA_SEGMENTS has of the rate in the end, with its interval', () => {
    const grid = (measure: string, confidence: unknown) =>
      table('SLA_GRID', table('SLA_SEGMENTS', FOUR_CELLS, ...WINDOW, confidence), measure);
    expect(rates('', '', 'eventual', 30)).toEqual(grid('Rate to plan with', ''));
    expect(rates('low', '', 'à terme', 30)).toEqual(grid('Low', ''));
    expect(rates('high', 0.9, 'Eventual', 30)).toEqual(grid('High', 0.9));
    expect(rates('', '', 'so far')).toEqual(rates());
    expect(rates('', '', 'so far')).toEqual(grid('Rate so far', ''));
    expect(() => rates('', '', 'soon')).toThrow('method is “soon”. It must be one of so far, eventual and closed.');
  });

  test('gives the customers won in the window over its leads, which may be more', () => {
    const log = [...FOUR_CELLS, ['2025-12-01', '2026-04-01', 'A', 'y', 100, 100]];
    const closed = table('SLA_CLOSE_RATES', log, ...WINDOW.slice(0, 4), '', '', 'closed');
    expect(closed[1]).toEqual(['A', 0.3, 1.3, 164 / 280]);
    expect(table('SLA_CLOSE_RATES', log, ...WINDOW.slice(0, 4), 'low', '', 'closed')[1]).toEqual(['A', '', '', '']);
  });
});

describe('SLA_LEAD_VALUES of a table of SLA_SEGMENTS', () => {
  test('takes its rate to plan with, its leads, and its average sale where none is typed', () => {
    const rows = [
      ['Canal', 'Persona', 'Leads', 'Taux retenu', 'Montant moyen'],
      ...[
        ['A', 'x', 30, 0.1, 999],
        ['A', 'y', 10, 0.2, ''],
        ['B', 'x', 0, '', ''],
      ],
      ...[
        ['A', 'Total', 40, 0.9, ''],
        ['Total', 'x', 30, 0.9, 200],
        ['Total', 'y', 10, 0.9, 400],
      ],
      ['Total', 'Total', 40, 0.9, 300],
    ];
    const values = (x: number, all: number) => [
      ...[
        ['Channel', 'x', 'y', 'Total'],
        ['A', x, 80, all],
      ],
      ...[
        ['B', '', '', ''],
        ['Total', x, 80, all],
      ],
    ];
    expect(table('SLA_LEAD_VALUES', rows, '')).toEqual(values(20, 35));
    expect(
      table('SLA_LEAD_VALUES', rows, [
        ['Persona', 'Amount'],
        ['x', 1000],
        ['y', ''],
      ]),
    ).toEqual(values(100, 95));
  });

  test('takes typed amounts alone where the table has no average sale', () => {
    const cut = [
      ['Channel', 'Persona', 'Leads', 'Rate to plan with'],
      ['A', 'x', 30, 0.1],
      ['A', 'y', 10, 0.2],
    ];
    const typed = [
      ['Persona', 'Amount'],
      ['x', 100],
    ];
    expect(table('SLA_LEAD_VALUES', cut, typed)).toEqual([
      ['Channel', 'x', 'y', 'Total'],
      ['A', 10, '', 10],
      ['Total', 10, '', 10],
    ]);
  });
});

describe('SLA_GRID', () => {
  const rows = table('SLA_SEGMENTS', FOUR_CELLS, ...WINDOW);

  test('lays a column out by channel and persona, named in either language or by its number', () => {
    const leads = [
      ['Channel', 'x', 'y', 'Total'],
      ['A', 200, 80, 280],
      ['B', 200, 120, 320],
      ['Total', 400, 200, 600],
    ];
    for (const measure of ['Leads', ' leads', 3]) expect(table('SLA_GRID', rows, measure)).toEqual(leads);
    const rates = table('SLA_GRID', rows, 'taux retenu');
    near([...rates[1]!.slice(1), ...rates[3]!.slice(1)], [0.292881, 0.080863, 0.223423, 0.173397, 0.056173, 0.133333]);
    const inFrench = french.table('SLA_SEGMENTS', FOUR_CELLS, ...WINDOW);
    expect(table('SLA_GRID', inFrench, 'Rate to plan with')).toEqual(rates);
    expect(french.table('SLA_GRID', rows, 7)[0]).toEqual(['Canal', 'x', 'y', 'Total']);
    // Beside and below the table stands what people type there, and a range is larger than what is in it.
    const larger = [...rows.map((row) => [...row, '']), Array(18).fill(''), ['a note', ...Array(17).fill('')]];
    expect(table('SLA_GRID', larger, 'Leads')).toEqual(leads);
  });

  test('says what is wrong', () => {
    expect(call('SLA_GRID', '', 'Leads')).toBe('');
    for (const measure of ['Margin', 2, 18, 3.5]) {
      expect(() => call('SLA_GRID', rows, measure)).toThrow(
        /measure is “.*”\. It must be the header of a column of the table/,
      );
    }
    expect(() =>
      call(
        'SLA_GRID',
        rows.map((row) => row.slice(0, 4)),
        'Low',
      ),
    ).toThrow('table has no column “Low”');
    expect(() => call('SLA_GRID', [...rows, rows[2]!, rows.at(-2)!], 'Leads')).toThrow('second row for “A, y”');
    expect(() => call('SLA_GRID', [['#REF!']], 'Leads')).toThrow('table shows #REF!');
  });
});

describe('SLA_SEGMENTS', () => {
  // Rates drawn towards channel, persona and all, worked out by another program.
  test('gives the cells, then channels, personas and all, with the rates to plan with', () => {
    const rows = table('SLA_SEGMENTS', FOUR_CELLS, ...WINDOW);
    expect(rows.slice(1).map((row) => row.slice(0, 4))).toEqual([
      ['A', 'x', 200, 60],
      ['A', 'y', 80, 4],
      ['B', 'x', 200, 10],
      ['B', 'y', 120, 6],
      ['A', 'Total', 280, 64],
      ['B', 'Total', 320, 16],
      ['Total', 'x', 400, 70],
      ['Total', 'y', 200, 10],
      ['Total', 'Total', 600, 80],
    ]);
    near(column(rows, 'Rate to plan with'), [
      ...[0.292881, 0.080863, 0.058652, 0.035338, 0.223423, 0.053968, 0.173397, 0.056173, 0.133333],
    ]);
    expect(rows[2]![9]).toBeCloseTo(80 / 208, 9);
    near(rows[2]!.slice(7, 9), [0.055758, 0.108027]);
    expect(column(rows, 'Still to come').every((toCome) => toCome === 0)).toBe(true);
    near(column(rows, 'Rate so far').slice(0, 4), [0.3, 0.05, 0.05, 0.05]);
  });

  test('counts what was closed in the period, whenever it came in, the amounts and the stages known on the as-of day', () => {
    const log = [
      ['Created', 'Channel', 'Persona', 'Leads', 'Won on', 'Customers', 'Amount', 'MQL on'],
      ['2025-12-20', 'Fair', 'x', '', '2026-03-05', '', 900, ''],
      ['2026-03-01', 'Ads', 'x', '', '2026-06-30', '', 300, '2026-04-01'],
      ['2026-03-01', 'Ads', 'x', '', '2026-07-20', '', 500, '2026-08-16'],
      ['2026-03-01', 'Ads', 'x', '', '2026-08-16', '', 700, ''],
      ['2026-03-02', 'Ads', 'x', 10, '', 3, 600, ''],
    ];
    const rows = table('SLA_SEGMENTS', log, '2026-08-15', 6);
    expect(rows.map((row) => [row[0], row[1], row[2], row[3], ...row.slice(11)])).toEqual([
      [
        ...['Channel', 'Persona', 'Leads', 'Customers so far', 'Closed in the period', 'Sales with amount'],
        ...['Revenue', 'Average sale', 'MQL', 'SQL'],
      ],
      ['Ads', 'x', 13, 5, 2, 5, 1400, 280, 1, ''],
      ['Fair', 'x', 0, 0, 1, 0, 0, '', 0, ''],
      ['Ads', 'Total', 13, 5, 2, 5, 1400, 280, 1, ''],
      ['Fair', 'Total', 0, 0, 1, 0, 0, '', 0, ''],
      ['Total', 'x', 13, 5, 3, 5, 1400, 280, 1, ''],
      ['Total', 'Total', 13, 5, 3, 5, 1400, 280, 1, ''],
    ]);
    // Too few dated sales tell no delay: the rate is the one so far, with its Wilson interval.
    expect(rows[1]!.slice(4, 11)).toEqual([
      ...['', 5 / 13, 5 / 13, call('SLA_CLOSE_RATE_LOW', 13, 5, 0.8), call('SLA_CLOSE_RATE_HIGH', 13, 5, 0.8)],
      ...['', ''],
    ]);
  });

  test('leaves stages blank that nobody fills in, and counts 0 where the log has any date of them', () => {
    const log = (...moments: string[]) => [
      ['Created', 'Channel', 'Persona', 'Won on', 'MQL on', 'SQL on', 'Number of SQL'],
      ['2026-03-01', 'Ads', 'x', '2026-03-05', ...moments],
      ['2025-12-20', 'Fair', 'x', '', '', '', ''],
    ];
    const stages = (given: unknown) => table('SLA_SEGMENTS', given, '2026-08-15', 6).at(-1)!.slice(15);
    expect(stages(log('', '', ''))).toEqual(['', '']);
    expect(stages(log('2026-09-01', '', ''))).toEqual([0, '']);
    expect(table('SLA_BATCHES', log('', '', ''), '2026-03-01')[1]!.slice(4, 6)).toEqual(['', '']);
  });

  test('leaves rates blank by a label that only customers have, on the whole log', () => {
    const log = [HEADER, ...cell('A', '', 0, 60), ...cell('B', '', 1, 60), ...cell('A', 'x', 20, 20)];
    const rows = table('SLA_SEGMENTS', log, ...WINDOW);
    const blank = ['A', 'B', 'Total'].flatMap((channel) =>
      rows.filter((row) => row[0] === channel && row[1] !== 'Total'),
    );
    for (const row of blank) expect(row.slice(4, 11)).toEqual(Array.from({ length: 7 }, () => ''));
    expect(rows.at(-1)![6]).toBeCloseTo(0.15, 9);
    expect(rows.find((row) => row[0] === 'A' && row[1] === 'Total')![5]).toBe(0.25);
  });

  test.each([
    ['no sale', [HEADER, ['2026-03-02', '', 'A', 'x', 50]]],
    [
      'sales before the window only',
      [HEADER, ...cell('A', 'x', 0, 50), ['2025-11-02', '2025-11-09', 'A', 'x', 20, 20]],
    ],
    ['one lead', [HEADER, ['2026-03-02', '', 'A', '', '']]],
    [
      'all lost',
      [
        [...HEADER, 'Lost on'],
        ['2026-03-02', '', 'A', 'x', 50, '', '2026-03-09'],
      ],
    ],
    ['all won', [HEADER, ...cell('A', 'x', 50, 50)]],
    ['one channel', [HEADER, ...cell('A', 'x', 9, 60), ...cell('A', 'y', 2, 60)]],
    ['no leads in the window', [HEADER, ['2024-03-02', '2024-04-02', 'A', 'x', 50, 50]]],
    ['no leads', [HEADER]],
    [
      'sales dated before their leads',
      [HEADER, ['2026-03-02', '2026-02-27', 'A', 'x', 50, 50], ...cell('A', 'x', 0, 60)],
    ],
  ])('is never without sense: %s', (_, log) => {
    for (const horizon of ['', 1, 30, 365, 3650]) {
      for (const row of table('SLA_SEGMENTS', log, '2026-08-15', 6, '', '', horizon).slice(1)) {
        for (const number of row.slice(2)) {
          if (number !== '') expect(Number.isFinite(number) && (number as number) >= 0).toBe(true);
        }
        if (row[6] !== '') {
          expect([row[7], row[6], row[8]].map(Number)).toEqual(
            [row[7], row[6], row[8]].map(Number).sort((a, b) => a - b),
          );
        }
      }
    }
  });

  test('speaks French, reads lists, and says what is wrong', () => {
    const rows = french.table('SLA_SEGMENTS', FOUR_CELLS, '2026-08-15', 6, [['B']], [['y'], ['x']], 30);
    expect(rows[0]).toEqual([
      ...['Canal', 'Persona', 'Leads', 'Clients à ce jour', 'Ventes encore attendues', 'Taux à ce jour'],
      ...['Taux retenu', 'Taux bas', 'Taux haut', 'Poids de ses propres données', 'Leads équivalents'],
      ...[
        'Ventes conclues dans la période',
        'Ventes avec montant',
        'Chiffre d’affaires',
        'Montant moyen',
        'MQL',
        'SQL',
      ],
    ]);
    expect(rows.slice(1).map((row) => `${row[0]} ${row[1]} ${row[2]}`)).toEqual([
      ...['B y 120', 'B x 200', 'Autres y 80', 'Autres x 200', 'B Total 320', 'Autres Total 280'],
      ...['Total y 200', 'Total x 400', 'Total Total 600'],
    ]);
    expect(() => call('SLA_SEGMENTS', FOUR_CELLS, '', '', '', '', 0)).toThrow(
      'horizon is 0. It must be a whole number',
    );
    expect(() => call('SLA_SEGMENTS', [['Created', 'Channel', 'Persona']])).toThrow('neither a column');
    expect(call('SLA_SEGMENTS', '')).toBe('');
  });
});

import { EXAMPLE_LOG } from '../../src/functions/example-log';
import { newSheet } from './support/sheet';

const { call } = newSheet('en_US');

/** A table of SLA_SEGMENTS: a rate of .2 and an average sale of 100, measured. */
const segments = () => [
  ['Channel', 'Persona', 'Leads', 'Rate to plan with', 'Average sale'],
  ['A', 'x', 30, 0.2, 100],
  ['Total', 'x', 30, 0.2, 100],
];

describe('average sales that cannot be read are refused, not taken for none', () => {
  const oneCell = 'is 1 row × 1 column. It needs two rows: the personas, and their amounts below.';
  const text =
    'is “1000” in row 2, column 1 of the range, which is not a number. Type a number, or leave the cell blank.';

  test.each([
    ['SLA_LEAD_VALUES', 'average_sales', [segments()]],
    ['SLA_AVERAGE_SALES', 'typed', [segments(), '', '', '']],
    ['SLA_REVENUE_FORECAST', 'average_sales', [EXAMPLE_LOG, '2026-08-15', '', 1]],
  ])('by %s', (name, argument, before) => {
    expect(() => call(name, ...before, 500)).toThrow(`${name}: ${argument} ${oneCell}`);
    expect(() => call(name, ...before, [['x'], ['1000']])).toThrow(`${name}: ${argument} ${text}`);
  });
});

describe('a table of SLA_SEGMENTS', () => {
  const with12 = (header: string) => [
    ['Channel', 'Persona', 'Leads', header, 'Average sale'],
    ['A', 'x', 30, 12, 100],
    ['Total', 'x', 30, 12, 100],
  ];

  test.each(['Rate so far', 'Rate to plan with', 'Low', 'High'])('has no %s above 1', (header) => {
    const sentence = 'is 12 in row 2, column 4 of the range. A close rate goes from 0% to 100%, that is from 0 to 1.';
    expect(() => call('SLA_GRID', with12(header), header)).toThrow(`SLA_GRID: table ${sentence}`);
    expect(() => call('SLA_GRID', with12(header), 4)).toThrow(`SLA_GRID: table ${sentence}`);
  });

  test('has no weight above 1, no such rate in lead values, and any number elsewhere', () => {
    expect(() => call('SLA_GRID', with12('Own weight'), 'Own weight')).toThrow(
      /table is 12 .* It cannot be above 1\.$/,
    );
    expect(() => call('SLA_LEAD_VALUES', with12('Rate to plan with'), '')).toThrow(
      /close_rates is 12 .* from 0 to 1\.$/,
    );
    expect(call('SLA_GRID', with12('Evidence'), 'Evidence')).toEqual([
      ['Channel', 'x', 'Total'],
      ['A', 12, ''],
      ['Total', 12, ''],
    ]);
  });
});

test.each(['SLA_GRID', 'SLA_LEAD_VALUES'])('a channel called like a total is named by %s', (name) => {
  const log = [
    ['Created', 'Channel', 'Persona', 'Won on'],
    ['2026-07-01', 'Total', 'x', '2026-07-01'],
  ];
  const table = call('SLA_SEGMENTS', log, '2026-08-15', 3);
  expect(() => call(name, table, name === 'SLA_GRID' ? 'Leads' : '')).toThrow(
    /has a channel or persona called “Total”, which reads as a total\. Give it another name in the log\.$/,
  );
});

describe('what shows an error in place of what a function reads is named', () => {
  const french = newSheet('fr_FR');
  const names = ['SLA_SEGMENTS', 'SLA_DELAY', 'SLA_REVENUE_FORECAST', 'SLA_BACKTEST', 'SLA_TRACKING'];
  const commitments = [
    ['Month', 'Channel', 'Persona', 'Leads', 'Lead value'],
    ['2026-08-01', 'SEO', 'Start-up', 5, 100],
  ];

  test.each(names)('%s: a log, alone and beside what stands in its way', (name) => {
    const rest = ['2026-08-15', name === 'SLA_SEGMENTS' || name === 'SLA_DELAY' ? '' : commitments];
    for (const leads of [
      '#N/A',
      [
        ['#N/A', ''],
        ['', 'a note'],
      ],
    ]) {
      expect(() => call(name, leads, ...rest)).toThrow(
        `${name}: leads shows #N/A in place of a table. Mend that table first.`,
      );
    }
  });

  test.each(names.slice(2))('%s: commitments', (name) => {
    expect(() => call(name, EXAMPLE_LOG, '2026-08-15', [['#REF!']])).toThrow(
      `${name}: commitments shows #REF! in place of a table. Mend that table first.`,
    );
  });

  test('a list of labels', () => {
    expect(() => call('SLA_SEGMENTS', EXAMPLE_LOG, '2026-08-15', '', '#N/A')).toThrow(
      'SLA_SEGMENTS: channels shows #N/A in place of a label. Mend that list first.',
    );
    expect(() => french.call('SLA_CUSTOMERS', EXAMPLE_LOG, '2026-08-15', '', '', [['Public'], ['#REF!']])).toThrow(
      'SLA_CUSTOMERS\u202f: personas affiche #REF! à la place d’un libellé. Corrigez d’abord cette liste.',
    );
  });
});

import { buildCode, loadCode, plain, type SheetFunctions } from './support/code';
import { hasData, readPublicLog } from './support/data';

type Table = (string | number)[][];

let sheet: SheetFunctions;

beforeAll(async () => {
  sheet = loadCode(await buildCode());
});

const table = (name: string, ...args: unknown[]): Table => plain(sheet[name]?.(...args)) as Table;
const at = (from: Table, row: string, column: string): string | number | undefined =>
  from.find((cells) => cells[0] === row)?.[from[0]?.indexOf(column) ?? -1];

if (!hasData) {
  test('reference figures of public logs are left out: ../shared is not there', () => expect(hasData).toBe(false));
} else {
  // Expected figures: ../shared/data/README.md, computed independently with another language.
  describe('fleet-log.csv as of 2022-05-01, 24 months, by source and job title', () => {
    const log = readPublicLog('fleet-log.csv', {
      'Lead ID': 'Lead ID',
      Created: 'Created',
      Channel: 'Source',
      Persona: 'Job title',
      'Won on': 'Won',
      'Lost on': 'Lost',
    });
    const figures = (): [rates: Table, customers: Table, leads: Table] => [
      table('SLA_CLOSE_RATES', log, '2022-05-01', 24),
      table('SLA_CUSTOMERS', log, '2022-05-01', 24),
      table('SLA_COUNTS', log, '2020-05-01', '2022-04-30'),
    ];

    const expectCell = (row: string, column: string, customers: number, leads: number): void => {
      const [rates, won, counts] = figures();
      expect([at(won, row, column), at(counts, row, column)]).toEqual([customers, leads]);
      expect(at(rates, row, column)).toBeCloseTo(customers / leads, 12);
    };

    test('all leads', () => expectCell('Total', 'Total', 317, 946));

    test.each([
      ['Spreadsheet Tool', 73, 195],
      ['Organic', 62, 193],
      ['Trial', 63, 192],
      ['Demo Request', 55, 184],
      ['Content Form', 64, 182],
    ])('%s', (source, customers, leads) => expectCell(source, 'Total', customers, leads));

    test.each([
      ['Administrative Assistant', 32, 96],
      ['CEO', 29, 96],
      ['IT Analyst', 37, 92],
      ['Technician', 33, 91],
      ['Operations Manager', 23, 87],
      ['IT Director', 29, 86],
      ['Owner', 29, 84],
      ['Director of Operations', 34, 83],
      ['Manager', 25, 82],
      ['Fleet Manager', 27, 77],
      ['Driver', 19, 72],
    ])('%s', (title, customers, leads) => expectCell('Total', title, customers, leads));

    test.each([
      ['Organic', 'Owner', 9, 28],
      ['Spreadsheet Tool', 'CEO', 8, 28],
      ['Spreadsheet Tool', 'Director of Operations', 10, 20],
    ])('%s × %s', (source, title, customers, leads) => expectCell(source, title, customers, leads));

    test('rows and columns in alphabetical order, totals last', () => {
      const [rates] = figures();
      expect(rates.map((row) => row[0])).toEqual([
        'Channel',
        'Content Form',
        'Demo Request',
        'Organic',
        'Spreadsheet Tool',
        'Trial',
        'Total',
      ]);
      expect(rates[0]?.slice(-2)).toEqual(['Technician', 'Total']);
    });
  });

  describe('olist-log.csv by origin', () => {
    const log = readPublicLog('olist-log.csv', {
      'Lead ID': 'mql_id',
      Created: 'first_contact_date',
      Channel: 'origin',
      Persona: 'lead_type',
      'Won on': 'won_date',
    });

    test.each([
      ['Total', 842, 8000],
      ['organic_search', 271, 2296],
      ['paid_search', 195, 1586],
      ['social', 75, 1350],
      ['unknown', 179, 1099],
      ['direct_traffic', 56, 499],
      ['email', 15, 493],
      ['referral', 24, 284],
      ['other', 4, 150],
      ['display', 6, 118],
      ['other_publicities', 3, 65],
      ['(not set)', 14, 60],
    ])('%s: %d of %d, the one won before its creation included', (origin, customers, leads) => {
      expect(at(table('SLA_CUSTOMERS', log, '2018-06-01', 24), origin, 'Total')).toBe(customers);
      expect(at(table('SLA_COUNTS', log), origin, 'Total')).toBe(leads);
      expect(at(table('SLA_CLOSE_RATES', log, '2018-06-01', 24), origin, 'Total')).toBeCloseTo(customers / leads, 12);
    });

    test.each([
      ['2018-02-01', 1, 152, 1141],
      ['2018-03-15', 1, 149, 1028],
      ['2018-04-30', 1, 167, 1174],
      ['2018-05-01', 1, 183, 1352],
      ['2018-06-30', 1, 130, 1303],
      ['2018-06-01', 5, 781, 5998],
    ])('as of %s, %d month(s): %d of %d', (asOf, months, customers, leads) => {
      expect(at(table('SLA_CUSTOMERS', log, asOf, months), 'Total', 'Total')).toBe(customers);
      expect(at(table('SLA_CLOSE_RATES', log, asOf, months), 'Total', 'Total')).toBeCloseTo(customers / leads, 12);
    });

    test('shows no rate by persona, which is known for won leads only', () => {
      const rates = table('SLA_CLOSE_RATES', log, '2018-06-01', 24);
      const personas = rates[0]?.slice(1, -1) as string[];
      expect(personas).toContain('online_medium');
      for (const persona of personas) {
        for (const row of rates.slice(1)) expect(at(rates, String(row[0]), persona)).toBe('');
      }
    });

    test('shows rates again where one persona stands for all', () => {
      const rates = table('SLA_CLOSE_RATES', log, '2018-06-01', 24, '', 'All personas');
      expect(rates[0]).toEqual(['Channel', 'All personas', 'Total']);
      expect(at(rates, 'social', 'All personas')).toBeCloseTo(75 / 1350, 12);
    });
  });
}

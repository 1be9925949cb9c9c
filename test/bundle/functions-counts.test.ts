import { LOG } from './support/log';
import { newSheet } from './support/sheet';

const { table } = newSheet();

describe('SLA_COUNTS', () => {
  test('counts leads by day of creation, first and last day included', () => {
    expect(table('SLA_COUNTS', LOG, '2026-05-31', '2026-07-31T08:00')).toEqual([
      ['Channel', 'Large', 'Small', 'Total'],
      ['(not set)', 1, 0, 1],
      ['Ads', 0, 11, 11],
      ['Organic', 1, 1, 2],
      ['Total', 2, 12, 14],
    ]);
  });

  test.each([
    ['MQL', 11],
    ['mql', 11],
    ['lead', 15],
    ['Prospects', 15],
    ['', 15],
    ['customer', 6],
    [' CLIENTS ', 6],
  ])('counts the stage %p', (stage, count) => {
    expect(table('SLA_COUNTS', LOG, '', '', stage).at(-1)?.at(-1)).toBe(count);
  });

  test('counts a stage on the day it was reached', () => {
    expect(table('SLA_COUNTS', LOG, '2026-06-01', '2026-06-30', 'mql').at(-1)?.at(-1)).toBe(1);
    expect(table('SLA_COUNTS', LOG, '2026-07-01', '2026-07-31', 'customer').at(-1)?.at(-1)).toBe(2);
  });

  test('counts the customers of a batch without a day of winning on its day of creation', () => {
    expect(table('SLA_COUNTS', LOG, '2026-06-15', '2026-06-15', 'customer')).toEqual([
      ['Channel', 'Small', 'Total'],
      ['Ads', 3, 3],
      ['Total', 3, 3],
    ]);
  });

  test('says which stages there are, which column is missing, and that from comes after to', () => {
    expect(() => table('SLA_COUNTS', LOG, '', '', 'visitor')).toThrow(
      /stage is “visitor”\. It must be one of lead, MQL, SQL, opportunity and customer/,
    );
    expect(() => table('SLA_COUNTS', LOG, '', '', 'opportunité')).toThrow(/has no column “Opportunity on”/);
    expect(() => table('SLA_COUNTS', LOG, '2026-06-02', '2026-06-01')).toThrow(/from \(.*\) comes after to/);
  });

  test('totals 0 where nothing is to be counted', () => {
    expect(table('SLA_COUNTS', LOG, '2030-01-01')).toEqual([
      ['Channel', 'Total'],
      ['Total', 0],
    ]);
    expect(table('SLA_COUNTS', LOG, '2030-01-01', '', '', 'Ads', 'Small')).toEqual([
      ['Channel', 'Small', 'Total'],
      ['Ads', 0, 0],
      ['Total', 0, 0],
    ]);
  });
});

describe('SLA_AVERAGE_SALES', () => {
  test('is revenue ÷ customers over won leads with a known amount, the overall one last', () => {
    expect(table('SLA_AVERAGE_SALES', LOG, '2026-08-15', 3)).toEqual([
      ['Persona', 'Large', 'Small', 'Total'],
      ['Average sale', 400, (200 + 900) / 4, 1500 / 5],
    ]);
  });

  test('leaves an average blank where no amount is known', () => {
    expect(table('SLA_AVERAGE_SALES', LOG, '2026-08-15', 3, [['Small', 'Large', 'Public']])[1]).toEqual([
      'Average sale',
      275,
      400,
      '',
      300,
    ]);
  });

  test.each<[string, unknown[][]]>([
    [
      'two rows with a leading cell',
      [
        ['Persona', 'Small', 'Total'],
        ['Typed', 250, 1],
      ],
    ],
    [
      'two rows without one',
      [
        ['Large', 'small'],
        ['', 250],
      ],
    ],
    [
      'two columns',
      [
        ['Persona', 'Amount'],
        ['Small', 250],
      ],
    ],
    [
      'two columns without a heading',
      [
        ['Large', ''],
        ['Small', 250],
        ['Public', 90],
      ],
    ],
    [
      'room to grow',
      [
        ['', '', '', ''],
        ['', 'Persona', 'Small', ''],
        ['', 'Average sale', 250, ''],
      ],
    ],
  ])('takes typed averages before measured ones, given in %s', (_, typed) => {
    // The typed persona weighs in with all its 5 customers, the other with the one of a known amount.
    expect(table('SLA_AVERAGE_SALES', LOG, '2026-08-15', 3, '', typed)).toEqual([
      ['Persona', 'Large', 'Small', 'Total'],
      ['Average sale', 400, 250, (5 * 250 + 400) / 6],
    ]);
  });

  test('refuses typed averages that are no amounts', () => {
    expect(() =>
      table('SLA_AVERAGE_SALES', LOG, '', '', '', [
        ['Small', 'Large'],
        [200, 'n/a'],
      ]),
    ).toThrow(/typed is “n\/a” in row 2, column 2/);
    expect(() =>
      table('SLA_AVERAGE_SALES', LOG, '', '', '', [
        ['Small', 'small'],
        [200, 300],
      ]),
    ).toThrow(/typed has the label “small” twice/);
    expect(() =>
      table('SLA_AVERAGE_SALES', LOG, '', '', '', [
        ['a', 'b', 'c'],
        [1, 2, 3],
        [4, 5, 6],
      ]),
    ).toThrow(/typed is 3 rows × 3 columns/);
  });
});

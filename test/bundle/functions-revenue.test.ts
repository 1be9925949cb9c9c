import { newSheet } from './support/sheet';
import { COUNTS } from './support/tables';

const { call } = newSheet();
const french = newSheet('fr_FR');

describe('SLA_REVENUE', () => {
  test('multiplies leads by the value of the same labels and adds up', () => {
    const values = [
      ['', 'Large', 'Small'],
      ['Organic', 80, 20],
      ['Ads', '', 10],
    ];
    expect(call('SLA_REVENUE', COUNTS, values)).toEqual([
      ['Channel', 'Large', 'Small', 'Total'],
      ['Ads', '', 600, 600],
      ['Organic', 800, 600, 1400],
      ['Total', 800, 1200, 2000],
    ]);
  });

  test('is blank for a blank table', () => {
    expect(call('SLA_REVENUE', '', COUNTS)).toBe('');
    expect(call('SLA_REVENUE', [['', '']], COUNTS)).toBe('');
  });
});

describe('labelled tables in a French spreadsheet', () => {
  test('take totals labelled in either language, and write their own in French', () => {
    const counts = [
      ['Canal', 'Petite', 'Totaux'],
      ['Publicité', 2, 2],
      ['TOTAL', 2, 2],
    ];
    expect(
      french.call('SLA_REVENUE', counts, [
        ['', 'PETITE'],
        ['Publicite', 10],
      ]),
    ).toEqual([
      ['Canal', 'Petite', 'Total'],
      ['Publicité', 20, 20],
      ['Total', 20, 20],
    ]);
  });
});

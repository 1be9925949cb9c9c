import { newSheet } from './support/sheet';

const { call, table } = newSheet('en_US');
const french = newSheet('fr_FR');

describe('SLA_HOLIDAYS', () => {
  test('names the days of a year, in the language of the spreadsheet', () => {
    const days = french.table('SLA_HOLIDAYS', 2026);
    expect(days).toHaveLength(11);
    expect(days[0]?.[1]).toBe('Jour de l’An');
    expect(french.call('SLA_HOLIDAYS', 2026, 'fr-alsace-moselle')).toHaveLength(13);
    expect(table('SLA_HOLIDAYS', 2008)).toHaveLength(10);
    expect(table('SLA_HOLIDAYS', 2008).map((row) => row[1])).toContain('Labour Day / Ascension Day');
  });

  test('refuses another region or year in a sentence', () => {
    expect(() => call('SLA_HOLIDAYS', 2026, 'DE')).toThrow(
      'region is “DE”. It must be one of FR and FR-ALSACE-MOSELLE.',
    );
    expect(() => call('SLA_HOLIDAYS', 26)).toThrow('year is “26”.');
  });
});

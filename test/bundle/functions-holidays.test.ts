import { buildCode, loadCode, plain, type SheetFunctions, spreadsheet } from './support/code';

type Row = (string | number | Date)[];

let english: SheetFunctions;
let french: SheetFunctions;

beforeAll(async () => {
  const code = await buildCode();
  english = loadCode(code, spreadsheet('en_US', 'Europe/Paris'));
  french = loadCode(code, spreadsheet('fr_FR', 'Europe/Paris'));
});

const call = (name: string, ...args: unknown[]): unknown => plain(english[name]?.(...args));
const table = (name: string, ...args: unknown[]): Row[] => call(name, ...args) as Row[];

describe('SLA_HOLIDAYS', () => {
  test('names the days of a year, in the language of the spreadsheet', () => {
    const days = plain(french.SLA_HOLIDAYS?.(2026)) as Row[];
    expect(days).toHaveLength(11);
    expect(days[0]?.[1]).toBe('Jour de l’An');
    expect(plain(french.SLA_HOLIDAYS?.(2026, 'fr-alsace-moselle'))).toHaveLength(13);
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

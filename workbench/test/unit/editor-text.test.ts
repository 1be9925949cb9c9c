import fc from 'fast-check';
import { editorText } from '../../univer/editor-text';
import { readTyped, typedFormula, univerFormula } from '../../univer/typed-input';

const FR = 'fr_FR';
const EN = 'en_US';
const shown = (value: string | number | boolean | null, pattern: string, locale: string) =>
  editorText({ formula: '', value, pattern }, locale);
const read = (text: string, locale: string, pattern = '') => {
  const typed = readTyped(text, pattern, locale);
  return 'value' in typed ? typed.value : null;
};

test('a cell is edited in the words of the spreadsheet’s locale, whole', () => {
  expect(shown(1234.5, '', FR)).toBe('1234,5');
  expect(shown(1234.5, '#,##0€', FR)).toBe('1234,5');
  expect(shown(0.0712, '0%', FR)).toBe('7,12%');
  expect(shown(0.0712, '0%', EN)).toBe('7.12%');
  // 46327 is 1 November 2026, whatever of it the format shows.
  expect(shown(46327, 'mmm yyyy', FR)).toBe('01/11/2026');
  expect(shown(46327, 'mmm yyyy', EN)).toBe('11/1/2026');
  expect(shown(46327.5, 'd/m', FR)).toBe('01/11/2026 12:00:00');
  expect(shown(0.75, 'hh:mm', FR)).toBe('18:00:00');
  expect(shown(true, '', FR)).toBe('VRAI');
  expect(shown('007', '', FR)).toBe("'007");
  expect(shown('007', '@', FR)).toBe('007');
  expect(shown('Ads', '', FR)).toBe('Ads');
  expect(editorText({ formula: '=SLA_TARGET(7,0.05)', value: 3, pattern: '' }, FR)).toBe('=SLA_TARGET(7;0,05)');
});

test('what is shown of any value reads as the value', () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).filter((x) => !Object.is(x, -0)),
    fc.integer({ min: 0, max: 80_000 }),
    fc.boolean(),
    fc.string(),
    fc.constantFrom('007', '1-9', '10%', '=1+1', 'TRUE', "'", '1,5', '1.5', '1234.5', '12/1', '€5'),
  );
  const pattern = fc.constantFrom('', '#,##0.00', '0%', '0.0', '#,##0€');
  fc.assert(
    fc.property(value, pattern, fc.constantFrom(FR, EN, 'de_DE'), (held, format, locale) => {
      const back = read(shown(held, format, locale), locale, format);
      if (typeof held === 'number') expect(Math.abs(Number(back) - held)).toBeLessThanOrEqual(Math.abs(held) * 1e-14);
      else expect(back).toBe(held === '' ? null : held);
    }),
    { numRuns: 500 },
  );
});

/** Sheets takes a number for one only where its separators stand as the locale has them. */
test.each([
  ['1234.5', FR, '1234.5'],
  ['1.5', FR, '1.5'],
  ['12.345', FR, '12.345'],
  ['1234.56 €', FR, '1234.56 €'],
  ['1 234,5', FR, 1234.5],
  ['1234,5', FR, 1234.5],
  ['12,5 %', FR, 0.125],
  ['23.11.2026', FR, 46349],
  ['1,5', EN, '1,5'],
  ['1234,5', EN, '1234,5'],
  ['1,234.5', EN, 1234.5],
  ['$1,234', EN, 1234],
  ['1.234,5', 'de_DE', 1234.5],
  ['1234.5', 'de_DE', '1234.5'],
  ['1,00,000', 'en_IN', 100_000],
])('%s typed in %s is %p', (text, locale, value) => {
  expect(read(text, locale)).toBe(value);
});

test('formulas have the decimals and separators of their locale, there and back', () => {
  expect(univerFormula('=A1*1,2', ',')).toBe('=A1*1.2');
  expect(univerFormula('=SUM({1,5\\2;3\\4})', ',')).toBe('=SUM({1.5,2;3,4})');
  expect(univerFormula('=IF(A1;"1,5; ""2";B2)', ',')).toBe('=IF(A1,"1,5; ""2",B2)');
  expect(univerFormula('=SUM(A1,B1)', ',')).toBe('=SUM(A1,B1)');
  expect(univerFormula('=SUM(1;2)')).toBe('=SUM(1,2)');
  for (const formula of ['=A1*1.2', '=SUM({1.5,2;3,4},0.05)', '=IF(A1,"1,5; ""2",\'a,b\'!B2)', '=SLA_TARGET(7,0.05)']) {
    expect(univerFormula(typedFormula(formula, ','), ',')).toBe(formula);
    expect(typedFormula(formula, '.')).toBe(formula);
  }
});

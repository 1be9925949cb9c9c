import { patternsFor } from '../../../src/sheet/patterns';

test('the currency sign stands where the locale puts it', () => {
  expect(patternsFor('fr_FR', 'EUR').money).toBe('#,##0\u00a0"€"');
  expect(patternsFor('en_US', 'USD').money2).toBe('"$"#,##0.00');
  expect(patternsFor('en_GB', 'GBP').money).toBe('"£"#,##0');
});

test('dates follow the order of the locale', () => {
  expect(patternsFor('fr_FR', 'EUR').date).toBe('dd/mm/yyyy');
  expect(patternsFor('en_GB', 'EUR').date).toBe('dd/mm/yyyy');
  expect(patternsFor('en_US', 'EUR').date).toBe('mm/dd/yyyy');
  expect(patternsFor('fr_FR', 'EUR').dateTime).toBe('dd/mm/yyyy hh:mm');
});

test('a code that is no currency is written as it stands', () => {
  expect(patternsFor('en_US', 'ZZ').money).toBe('#,##0\u00a0"ZZ"');
});

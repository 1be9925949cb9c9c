import { argumentSeparator, examplesOf } from '../../page/formula-help';

/** ROUND in Sheets: `ROUND(2.15,1)`, and in a French spreadsheet `ROUND(2,15;1)`. */
test('arguments stand apart, and decimals are written, as the language types them', () => {
  const round = [{ example: '2.15' }, { example: '1' }];
  expect(examplesOf(round, 'en')).toBe('2.15,1');
  expect(examplesOf(round, 'fr')).toBe('2,15;1');
  expect([argumentSeparator('en'), argumentSeparator('fr')]).toEqual([',', ';']);
});

test('formulas among the arguments follow, texts and arrays stay', () => {
  const example = (text: string) => examplesOf([{ example: text }], 'fr');
  expect(example('LAMBDA(a,b,a+b^2)')).toBe('LAMBDA(a;b;a+b^2)');
  expect(example('VLOOKUP(C3,C6:D11,0.5,FALSE)')).toBe('VLOOKUP(C3;C6:D11;0,5;FALSE)');
  expect(example('"1.5, or more"')).toBe('"1.5, or more"');
  expect(example('{1.5,2;3,4}')).toBe('{1.5,2;3,4}');
});

import fc from 'fast-check';
import { guessMapping } from '../../../../src/log/import/guess';
import { parseTable } from '../../../../src/log/import/parse';
import { planImport, readingText } from '../../../../src/log/import/plan';
import { createFormat } from '../../../../src/text';
import { cellsOf, csv, imported, NOW } from './support/files';

const MAPPING = { created: 0, amount: 1, attempts: 2 } as const;

const file = (amounts: readonly string[], counts: readonly string[] = []) => {
  const rows = Array.from({ length: Math.max(amounts.length, counts.length) }, (_, i) => [
    ...['2026-11-03', amounts[i] ?? '', counts[i] ?? ''],
  ]);
  return csv([['Created', 'Amount', 'Attempts'], ...rows], '\t');
};
const amounts = (values: readonly string[], answers = {}) =>
  cellsOf(imported(file(values), answers, MAPPING), 'amount');
const counts = (values: readonly string[]) => cellsOf(imported(file([], values), {}, MAPPING), 'attempts');
const questions = (values: readonly string[]) => planImport(parseTable(file(values), 'en'), MAPPING, {}, NOW).questions;

/** The forms found in real exports of CRMs, and their neighbours. */
test.each([
  ['1234', '1234'],
  ['$1,234.00', '1234'],
  ['$22,700.00', '22700'],
  ['12 500,50 €', '12500.5'],
  ['12\u202f500,50\u00a0€', '12500.5'],
  ['12\u00a0500,50\u00a0', '12500.5'],
  ['$342.09K', '342090'],
  ['1.2M', '1200000'],
  ['12 k€', '12000'],
  ['1,5 M€', '1500000'],
  ['250KEUR', '250000'],
  ['12 kr', '12'],
  ['1.234,56', '1234.56'],
  ['1,234,567', '1234567'],
  ['12,34,567.80', '1234567.8'],
  ['1’234.50', '1234.5'],
  ["CHF 1'234.50", '1234.5'],
  ['R$ 1.234,56', '1234.56'],
  ['€12.5', '12.5'],
  ['12,5', '12.5'],
  ['0,500', '0.5'],
  ['.75', '0.75'],
  ['0', '0'],
  ['0.00', '0'],
  ['+12', '12'],
  ['100 EUR', '100'],
  ['100 eur', '100'],
  // Taxes, and amounts without cents as they are written in Germany and Switzerland.
  ['12 500 € HT', '12500'],
  ['12\u202f500,50\u00a0€\u00a0TTC', '12500.5'],
  ['1 200 HT', '1200'],
  ['12 k€ HT', '12000'],
  ['12 500 € hors taxes', '12500'],
  ['£1,200.00 excl. VAT', '1200'],
  ['$1,200 + VAT', '1200'],
  ['12.500,-', '12500'],
  ['12.500,-- €', '12500'],
  ['€ 12.500,–', '12500'],
  ['1’200.-', '1200'],
  ["CHF 1'200.—", '1200'],
  ['Fr. 1200.–', '1200'],
  // Canada, West Africa, the Maghreb.
  ['1 200 $ CA', '1200'],
  ['1 200,50 $CA', '1200.5'],
  ['CA$1,200.50', '1200.5'],
  ['$US 1200', '1200'],
  ['1 500 000 FCFA', '1500000'],
  ['1 500 000 F CFA', '1500000'],
  ['XOF 1500000', '1500000'],
  ['12 000 DH', '12000'],
  ['12 MAD', '12'],
  ['12 MDL', '12'],
  ['12 000 dollars', '12000'],
  // Thousands and millions.
  ['12K', '12000'],
  ['12 K€', '12000'],
  ['1,5 M', '1500000'],
  ['2 M€ HT', '2000000'],
  ['1.2 MUSD', '1200000'],
  ['3 kCHF', '3000'],
  ['€1.2m', '1200000'],
  ['1,5 million €', '1500000'],
  ["2 millions d'euros", '2000000'],
  ['2 millions d’euros', '2000000'],
  ['2 milliers d’€', '2000'],
  ['3 Md€', '3000000000'],
  // Before the number, with the currency.
  ['k€ 25', '25000'],
  ['K€25', '25000'],
  ['M€ 1,2', '1200000'],
  ['m€ 1,2', '1200000'],
  ['KEUR 250', '250000'],
  ['MUSD 1.2', '1200000'],
  ['k£ 3', '3000'],
  ['$K 25', '25000'],
  ['€m1.2', '1200000'],
  ['25 $k', '25000'],
  ['MX$ 25', '25'],
  ['HK$25', '25'],
  ['kr 25', '25'],
  ['KES 25', '25'],
  ['MAD 25', '25'],
  // Periods.
  ['1 200 €/mois', '1200'],
  ['1 200 € HT/mois', '1200'],
  ['$99 per month', '99'],
  ['14 000 € par an', '14000'],
])('reads %j as %s', (text, canonical) => {
  expect(amounts([text])).toEqual([canonical]);
});

test.each([
  ['(1 234,50 €)', 'negative'],
  ['-12', 'negative'],
  ['-€12', 'negative'],
  ['€ -12', 'negative'],
  ['EUR -12', 'negative'],
  ['12-', 'notNumber'],
  ['1 200,00-', 'notNumber'],
  ['12 € -', 'notNumber'],
  ['REF1001', 'notNumber'],
  ['REF 1001', 'notNumber'],
  ['PME 50', 'notNumber'],
  ['TOP 10', 'notNumber'],
  ['OPP-1', 'notNumber'],
  ['INV-0042', 'notNumber'],
  ['CAD001', 'notNumber'],
  ['EUR-1', 'notNumber'],
  ['FR75', 'notNumber'],
  ['A-12', 'notNumber'],
  ['12 mois', 'notNumber'],
  ['+33 6 12 34 56 78', 'notNumber'],
  ['−12', 'negative'],
  ['12%', 'notNumber'],
  ['twelve', 'notNumber'],
  ['12 abc', 'notNumber'],
  ['12 50', 'notNumber'],
  ['1,23,4', 'notNumber'],
  ['1.2.3', 'notNumber'],
  ['(12', 'notNumber'],
  ['€12€', 'notNumber'],
  ['k€ 12 k', 'notNumber'],
  ['k 12', 'notNumber'],
  ['12.5E+3', 'notNumber'],
  ['2000000000000000', 'tooLarge'],
])('leaves %j blank as an amount, and points it out', (text, reason) => {
  const { rows, refused, warnings } = imported(file([text]), {}, MAPPING);
  expect(rows.map(({ cells }) => cells)).toEqual([['2026-11-03', '', '']]);
  expect(refused).toEqual([]);
  expect(warnings).toEqual([
    { line: 2, column: 'Amount', value: text, reason, values: expect.anything(), leftBlank: true },
  ]);
});

test('keeps 0, which stands for an unknown amount, apart from a blank', () => {
  expect(amounts(['0', '', '$0.00'])).toEqual(['0', '', '0']);
});

test('asks for the decimal mark when nothing in the column tells it', () => {
  const [question, ...more] = questions(['1,234', '500']);
  expect(more).toEqual([]);
  expect(question).toMatchObject({ key: 'amount', column: 1, kind: 'decimalMark' });
  expect(question!.options).toEqual([
    { answer: '.', example: '1,234', reading: '1234', unreadable: 0 },
    { answer: ',', example: '1,234', reading: '1.234', unreadable: 0 },
  ]);
  expect(amounts(['1,234'], { 1: '.' })).toEqual(['1234']);
  expect(amounts(['1,234'], { 1: ',' })).toEqual(['1.234']);
  expect(readingText('1234', 'decimalMark', createFormat('en-GB', 'GBP'))).toBe('1,234.00');
});

test.each([
  [
    ['1,234', '2.50'],
    ['1234', '2.5'],
  ],
  [
    ['1,234', '2,50'],
    ['1.234', '2.5'],
  ],
  [
    ['1.234', '12 500,50 €'],
    ['1234', '12500.5'],
  ],
  [
    ['1,234', '1,234,567'],
    ['1234', '1234567'],
  ],
])('decides %j by the other values of the column', (values, canonical) => {
  expect(questions(values)).toEqual([]);
  expect(amounts(values)).toEqual(canonical);
});

test('asks when values contradict each other, and leaves those that do not fit blank', () => {
  expect(questions(['12.50', '12,50'])[0]!.options.map(({ unreadable }) => unreadable)).toEqual([1, 1]);
  const result = imported(file(['12.50', '12,50']), { 1: ',' }, MAPPING);
  expect(cellsOf(result, 'amount')).toEqual(['', '12.5']);
  expect(result.warnings.map((note) => note.value)).toEqual(['12.50']);
});

test('reads counts', () => {
  expect(counts(['3', '3.0', '0', ''])).toEqual(['3', '3', '0', '']);
  expect(counts(['1,234'])).toEqual(['1234']);
});

test.each([
  ['-1', 'negative'],
  ['1.5', 'notWhole'],
  ['3 €', 'notNumber'],
  ['many', 'notNumber'],
  ['1000000001', 'tooLarge'],
])('leaves %j blank as a count, and points it out', (text, reason) => {
  const { refused, warnings } = imported(file([], [text]), {}, MAPPING);
  expect(refused).toEqual([]);
  expect(warnings).toEqual([expect.objectContaining({ value: text, reason, leftBlank: true })]);
});

test('asks for nothing where a dash stands for the cents: what is before it is the decimal mark', () => {
  expect(questions(['12.500,-'])).toEqual([]);
  expect(amounts(['12.500,-', '1.200'])).toEqual(['12500', '1200']);
});

test.each([
  ['REF1001', 'REF1002'],
  ['PME 50', 'PME 120'],
  ['OPP-1', 'OPP-2'],
  ['CAD001', 'CAD002'],
])('takes no column of codes for amounts: %s', (...codes) => {
  const table = parseTable(csv([['Code', 'Created'], ...codes.map((code) => [code, '2026-11-03'])]), 'en');
  expect(guessMapping(table).mapping.amount).toBeUndefined();
});

test('reads amounts back from the way locales write them', () => {
  const amount = fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(amount, fc.constantFrom('fr-FR', 'en-US', 'de-DE', 'de-CH', 'en-IN', 'pt-BR'), (value, locale) => {
      const text = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(value);
      expect(amounts([text])).toEqual([String(value)]);
    }),
  );
});

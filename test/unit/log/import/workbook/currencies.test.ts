import { guessMapping } from '../../../../../src/log/import/guess';
import { normalise } from '../../../../../src/log/import/normalise';
import { planImport } from '../../../../../src/log/import/plan';
import { BY_NAMES } from '../../../../../src/log/import/recognition';
import { rowsOfSheet, tableOfRows } from '../../../../../src/log/import/table-of-rows';
import { currencyOfFormat } from '../../../../../src/log/import/workbook/format-currencies';
import { cellsOf, NOW } from '../support/files';
import { PARIS } from '../support/log';
import { written } from './support';

/** Numbers whose currency stands in their format alone (ECMA-376, part 1, 18.8.31). */

const EUROS = '#,##0.00\\ "€"';
const DOLLARS = '"$"#,##0';

/** A workbook of leads created on 2026-03-02 and so on, with amounts of such formats. */
async function leads(amounts: readonly (readonly [amount: number | string, format?: string])[]) {
  const cells = amounts.flatMap(([, format], i) =>
    format === undefined ? [] : [[`${i + 1},2`, { style: { numFmt: format } }] as const],
  );
  const { rows } = await written({
    name: 'Leads',
    rows: [
      ['Lead ID', 'Created', 'Amount', 'Headcount'],
      ...amounts.map(([amount], i) => [`L-${i}`, `2026-03-0${i + 2}`, amount, 10 * i]),
    ],
    cells: new Map(cells),
  });
  const table = tableOfRows(
    rows,
    rowsOfSheet((position) => `Column ${position}`, BY_NAMES),
  );
  const plan = planImport(table, guessMapping(table).mapping, {}, NOW);
  return { rows, currencies: plan.currencies, imported: normalise(table, plan, { now: NOW, zone: PARIS }) };
}

test('a column whose formats name several currencies is one of several', async () => {
  const { currencies, imported } = await leads([[1200, EUROS], [800.5, DOLLARS], [1.234, EUROS], [7]]);
  expect(currencies).toEqual(['€', '$']);
  expect(cellsOf(imported, 'amount')).toEqual(['1200', '800.5', '1.234', '7']);
});

test('a format beside a currency that is written in a cell is one of several too', async () => {
  expect((await leads([[1200, EUROS], ['500 USD']])).currencies).toEqual(['€', 'USD']);
  expect((await leads([[1200, EUROS], ['500 EUR']])).currencies).toEqual(['EUR']);
});

test('where the formats agree, numbers are read as the numbers they are', async () => {
  const { rows, currencies } = await leads([[1200, EUROS], [800, '[$€-40C]#,##0'], [5]]);
  expect(rows.slice(1).map(([, , amount]) => amount)).toEqual(['1200', '800', '5']);
  expect(currencies).toEqual([]);
});

test.each([
  ['#,##0 €', '€'],
  ['$#,##0', '$'],
  ['"$"#,##0_);[Red]\\("$"#,##0\\)', '$'],
  ['_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-', '€'],
  ['#,##0.00\\ [$€-40C]', '€'],
  ['[$$-409]#,##0.00', '$'],
  ['[$$-1009]#,##0', 'CA$'],
  ['[$$-en-AU]#,##0', 'A$'],
  ['[$CHF]\\ #,##0', 'CHF'],
  ['[$USD] #,##0.00', 'USD'],
  ['#,##0\\ "kr"', 'kr'],
  ['#,##0,"k€"', '€'],
  ['[Blue][>1000]#,##0 "€ HT"', '€'],
  ['0 "DAYS"', ''],
  ['#,##0.00', ''],
  ['[$-409]d mmm yyyy', ''],
  ['0.0%', ''],
  ['General', ''],
  ['', ''],
])('the currency of the format %s is "%s"', (format, currency) => {
  expect(currencyOfFormat(format)).toBe(currency);
});

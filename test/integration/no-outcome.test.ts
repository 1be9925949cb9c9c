import type { AssistantState, SigningPlan } from '../../src/app/api';
import type { Headless } from '../../workbench/headless';
import { oneOf, SEED } from '../support/sample';
import { openWorkbook, readTable } from './support/workbook';

/** Where nobody has said what became of any lead, a share of 0 is no rate: nothing shows it as one, until the first win or loss. */

let book: Headless;
afterEach(() => book?.close());

const state = () => book.run('api', 'getState') as Promise<AssistantState>;

/** Eight leads of October 2026 in two channels. */
async function openWithLeads(locale: 'en_US' | 'fr_FR'): Promise<void> {
  book = await openWorkbook(locale, '2026-11-12');
  await book.run('createTabs');
  for (let row = 2; row <= 9; row++) {
    await book.edit('Leads', `B${row}`, locale === 'fr_FR' ? `0${row}/10/2026` : `10/0${row}/2026`);
    await book.edit('Leads', `C${row}`, row % 2 ? 'Ads' : 'Web');
    await book.edit('Leads', `D${row}`, 'PME');
  }
  await book.run('refreshDate');
}

test.each(
  oneOf([
    [
      'en_US',
      '1 Close rates',
      'Close rate',
      '2 Lead values',
      'Value of a lead',
      'Close rates cannot be known yet: no lead',
    ],
    [
      'fr_FR',
      '1 Taux de conclusion',
      'Taux de conclusion',
      '2 Valeur des leads',
      'Valeur d’un lead',
      'Les taux de conclusion ne peuvent pas encore être connus\u202f: aucun lead',
    ],
  ] as const),
)(`in %s, FAULT_SEED=${SEED}`, async (locale, rates, rateTable, values, valueTable, sentence) => {
  await openWithLeads(locale);
  const { steps, problems } = await state();
  expect(steps[0]).toMatchObject({ state: 'todo', figures: [{ value: '8' }] });
  expect(steps[1]?.figures).toEqual([]);
  expect(problems.filter(({ severity }) => severity === 'error')[0]?.place).toEqual({ tab: 'leads', a1: 'A2' });
  expect(JSON.stringify([steps, problems])).not.toMatch(/\b0\s?%/);

  const shown = (await book.readDisplay(rates, 'A1:Q100')).flat();
  expect(shown.filter((cell) => cell.startsWith(sentence))).toHaveLength(1);
  expect(shown.filter((cell) => /^[\d.,\s]+%$/.test(cell))).toEqual([]);
  expect(shown.filter((cell) => cell.startsWith('#'))).toEqual([]);
  const table = await readTable(book, rates, rateTable);
  expect(table.cell('Web', 'Total')).toBe('–');
  expect((await readTable(book, values, valueTable)).cell('Web', 'Total')).toMatch(/^–?$/);
  // What the functions say of it is as before: 0 customers of 8 leads.
  expect((await book.readValues(rates, `B${table.at + 1}`)).flat()).toEqual([0]);
});

test('keeps a month from being signed', async () => {
  await openWithLeads('en_US');
  const { refusals } = (await book.run('api', 'planSigning')) as SigningPlan;
  expect(refusals[0]).toMatch(/^None of the leads is won or lost yet/);
});

test.each([
  ['a loss', 'J3'],
  ['a win', 'I3'],
] as const)('is over with %s', async (_, cell) => {
  await openWithLeads('en_US');
  await book.edit('Leads', cell, '10/20/2026');
  await book.run('refreshDate');
  const { steps } = await state();
  expect(steps[0]?.state).toBe('done');
  const rate = cell === 'I3' ? '12.5%' : '0.0%';
  expect((await readTable(book, '1 Close rates', 'Close rate')).cell('Total', 'Total')).toBe(rate);
});

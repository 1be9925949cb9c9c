import type { AssistantState, SigningPlan } from '../../src/app/api';
import type { Headless, Snapshot } from '../../workbench/headless';
import { below, beside, inList } from '../campaign/places';
import { signMonth } from '../support/signing';
import { isSentence } from './support/sentence';
import { openFewer } from './support/workbook';

/**
 * Formulas that change by themselves, such as an age in days: Google never finishes a custom function that reads one. Beside the
 * columns the tables read they are nobody's business; where they stand in the way they are named, and signing waits.
 */

let book: Headless;
let english: Snapshot;
let shown: string[][][];
beforeAll(async () => {
  book = await openFewer();
  await book.run('refreshDate');
  english = book.snapshot();
  shown = await tables();
});
beforeEach(() => book.restore(english));
afterAll(() => book.close());

async function tables(): Promise<string[][][]> {
  const all: string[][][] = [];
  for (const tab of ['1 Close rates', '2 Lead values', '3 Tracking', '4 Commitments']) {
    all.push(await book.readDisplay(tab, 'A1:M120'));
  }
  return all;
}

const errors = async (): Promise<string[]> => {
  const { state } = (await book.run('api', 'refresh')) as { state: AssistantState };
  return state.problems.flatMap((one) => (one.severity === 'error' ? [`${one.placeLabel}|${one.text}`] : []));
};
const refusals = async (): Promise<readonly string[]> =>
  ((await book.run('api', 'planSigning')) as SigningPlan).refusals;

test('an age in days right of the columns that are read keeps no table from its result', async () => {
  // U is the last column that is known, V may be anybody's.
  await book.edit('Leads', 'V1', 'Age');
  for (const row of [2, 3, 4]) await book.edit('Leads', `V${row}`, `=TODAY()-B${row}`);
  expect(await tables()).toEqual(shown);
  expect(await errors()).toEqual([]);
  expect(await tables()).toEqual(shown);
  expect(await refusals()).toEqual([]);
});

test('the same among them is named, signing waits, and moved to the right it is fine', async () => {
  book.insertColumns('Leads', 3, 1);
  await book.edit('Leads', 'C1', 'Age');
  for (const row of [3, 4, 5]) await book.edit('Leads', `C${row}`, `=today()-B${row}`);
  expect((await tables()).flat(2)).toContain('Loading...');
  const [said, ...others] = await errors();
  expect(said).toBe(
    'Leads, C3|Your column “Age” (C) stands among those the tables read and holds a formula that changes by itself (TODAY, row 3 and 2 more), and Google never finishes a table that reads such a cell: move the column to the right of “Reviewed on”.',
  );
  expect(others).toEqual([]);
  expect(await errors()).toEqual([said]);
  expect(await refusals()).toEqual([said?.split('|')[1]]);
  book.moveColumns('Leads', 3, 1, 23);
  await book.idle();
  expect(await errors()).toEqual([]);
  expect(await tables()).toEqual(shown);
});

const CELLS: readonly (readonly [tab: string, formula: string, where: () => Promise<string>, said: RegExp])[] = [
  [
    'Leads',
    '=NOW()',
    async () => 'B2',
    /^Leads, B2\|“Created” holds a formula in row 2 that changes by itself \(NOW\), /,
  ],
  [
    'Settings',
    '=TODAY()',
    () => beside(book, 'Settings', 'As-of date'),
    /^Settings, B5\|This cell holds .*\(TODAY\), /,
  ],
  [
    ...(['Settings', '=RANDBETWEEN(1,5)'] as const),
    () => inList(book, 'Settings', 'Average sales', 'Amount', 1),
    /^Settings, [A-Z]+\d+\|This cell holds .*\(RANDBETWEEN\), /,
  ],
  [
    ...(['Settings', '=TODAY()+1'] as const),
    () => below(book, 'Settings', 'Holidays', 2),
    /^Settings, [A-Z]+\d+\|This cell holds .*\(TODAY\), /,
  ],
];
test.each(CELLS)('on %s, in a cell the tables read: %s', async (tab, formula, where, sentence) => {
  await book.edit(tab, await where(), formula);
  await book.idle();
  const said = (await errors()).filter((one) => sentence.test(one));
  expect(said).toHaveLength(1);
  expect(isSentence(said[0]?.split('|')[1] ?? '')).toBe(true);
  expect(await refusals()).toContain(said[0]?.split('|')[1]);
});

describe('on Signed', () => {
  const tracked = () => book.readDisplay('3 Tracking', 'A1:AD45');

  test('right of its columns it keeps no table from its result; among them it is named, until it is moved', async () => {
    await signMonth(book);
    await book.run('refreshDate');
    const before = await tracked();
    // AA is the last of the columns that a signature writes, T the last of those that tables read.
    await book.edit('Signed', 'AB1', 'Days since');
    await book.edit('Signed', 'AB2', '=TODAY()-A2');
    expect(await errors()).toEqual([]);
    expect(await tracked()).toEqual(before);
    book.moveColumns('Signed', 28, 1, 4);
    await book.idle();
    const said =
      'Signed, D2|Your column “Days since” (D) stands among those the tables read and holds a formula that changes by itself (TODAY, row 2), and Google never finishes a table that reads such a cell: move the column to the right of “Superseded on”.';
    expect(await errors()).toEqual([said]);
    expect(await refusals()).toContain(said.split('|')[1]);
    book.moveColumns('Signed', 4, 1, 22);
    await book.idle();
    expect(await errors()).toEqual([]);
    expect(await tracked()).toEqual(before);
  });
});

test('a formula that does not change by itself is a value like any other', async () => {
  await book.edit('Leads', 'B2', '=DATE(2026,11,2)');
  await book.edit('Leads', 'C3', '="NOW("&")"');
  expect((await errors()).filter((one) => one.includes('changes by itself'))).toEqual([]);
});

test('in French', async () => {
  const french = await openFewer('fr_FR');
  try {
    for (const a1 of ['B2', 'B3']) await french.edit('Leads', a1, '=TODAY()');
    const { state } = (await french.run('api', 'refresh')) as { state: AssistantState };
    expect(state.problems.filter(({ severity }) => severity === 'error').map(({ text }) => text)).toEqual([
      '«\u202fCréé le\u202f» contient à la ligne 2 (et à 1 autre) une formule qui change d’elle-même (TODAY), et Google n’achève jamais un tableau qui lit une telle cellule\u202f: saisissez la valeur à sa place.',
    ]);
  } finally {
    french.close();
  }
});

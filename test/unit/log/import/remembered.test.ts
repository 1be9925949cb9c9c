import fc from 'fast-check';
import { guessMapping } from '../../../../src/log/import/guess';
import { parseTable } from '../../../../src/log/import/parse';
import { planImport } from '../../../../src/log/import/plan';
import { type Chosen, headerKey, recalled, rememberedOf } from '../../../../src/log/import/remembered';
import type { Table } from '../../../../src/log/import/table';
import { csv, NOW } from './support/files';

/** What was chosen for a file, for the next one with the same header. */

const HEADER = ['Ref', 'Day', 'From', 'Kind', 'Stage', 'Signed', 'Sum', 'Sector'];
const ROWS = [
  ['1', '03/04/2026', 'Web', 'Small', 'Deal done', '05/06/2026', '1,500', 'SaaS'],
  ['2', '04/05/2026', 'Ads', 'Large', 'Talking', '', '', 'Retail'],
];
const tableOf = (rows: readonly (readonly string[])[], header = HEADER) => parseTable(csv([header, ...rows]), 'en');
const CHOSEN: Chosen = {
  mapping: { id: 0, created: 1, channel: 2, persona: 3, outcome: 4, won: 5, amount: 6 },
  answers: { 1: 'dmy', 5: 'dmy', 6: ',' },
  kinds: { 'deal done': 'won' },
  own: [7],
};
const planOf = (table: Table, { mapping, answers, kinds }: Chosen = CHOSEN) =>
  planImport(table, mapping, answers, NOW, kinds);
const remember = (table = tableOf(ROWS), chosen = CHOSEN) => rememberedOf(table, chosen, planOf(table, chosen))!;

/** The choices by the labels of the columns. */
function named(table: Table, { mapping, answers, kinds, own }: Chosen) {
  const label = (index: number | string) => table.columns.find((column) => column.index === Number(index))?.label;
  return {
    mapping: Object.fromEntries(Object.entries(mapping).map(([key, index]) => [key, label(index)])),
    answers: Object.fromEntries(Object.entries(answers).map(([index, answer]) => [label(index), answer])),
    ...{ kinds, own: own.map(label) },
  };
}

test('is chosen again for the next file, whatever the order of its columns', () => {
  const first = tableOf(ROWS);
  const kept = remember(first);
  const expected = { ...named(first, CHOSEN), kinds: { 'deal done': 'won', talking: 'open' } };
  fc.assert(
    fc.property(fc.shuffledSubarray([...HEADER.keys()], { minLength: HEADER.length }), (order) => {
      const moved = (cells: readonly string[]) => order.map((i) => cells[i]!);
      const next = tableOf(ROWS.map(moved), moved(HEADER));
      expect(headerKey(next)).toBe(kept.header);
      const { chosen, dropped, fresh } = recalled(next, kept, NOW);
      expect([named(next, chosen), dropped, fresh]).toEqual([expected, [], []]);
      expect(planOf(next, chosen).questions).toEqual([]);
    }),
  );
});

test('is for files of the same header alone, in any case, and for none without a header', () => {
  const { header } = remember();
  expect(
    headerKey(
      tableOf(
        ROWS,
        HEADER.map((label) => label.toUpperCase()),
      ),
    ),
  ).toBe(header);
  expect(
    headerKey(
      tableOf(
        ROWS.map((row) => [...row, 'x']),
        [...HEADER, 'Job'],
      ),
    ),
  ).not.toBe(header);
  const headerless = parseTable('2026-11-03,Web\n2026-11-04,Ads\n', 'en');
  expect([headerless.headerless, headerKey(headerless)]).toEqual([true, null]);
  expect(rememberedOf(headerless, CHOSEN, planOf(headerless, { ...CHOSEN, mapping: { created: 0 } }))).toBeNull();
});

test('what the values told settles a file that leaves it open', () => {
  const told = tableOf([['1', '25/04/2026', 'Web', 'Small', 'Talking', '', '1500,50', 'SaaS']]);
  const kept = remember(told, { ...CHOSEN, answers: {} });
  const { chosen, dropped } = recalled(tableOf(ROWS), kept, NOW);
  expect([chosen.answers, dropped]).toEqual([{ 1: 'dmy', 6: ',' }, []]);
});

test('an answer that the values contradict is dropped and said; what they told themselves last time is not', () => {
  const american = tableOf([['1', '04/25/2026', 'Web', 'Small', 'Talking', '', '1,500', 'SaaS']]);
  const { chosen, dropped } = recalled(american, remember(), NOW);
  expect(dropped).toEqual([{ kind: 'answer', answer: 'dmy', column: 'Day' }]);
  expect(chosen.answers).toEqual({ 5: 'dmy', 6: ',' });
  const french = remember(tableOf([['1', '25/04/2026', 'Web', 'Small', 'Talking', '', '', 'SaaS']]), {
    ...CHOSEN,
    answers: {},
  });
  expect(recalled(american, french, NOW).dropped).toEqual([]);
});

test('a column that does not hold any more what it was taken for is dropped and said, unless it never did', () => {
  const words = tableOf(ROWS.map((row) => row.map((cell, i) => (i === 5 ? 'yes' : cell))));
  const { chosen, dropped } = recalled(words, remember(), NOW);
  expect(dropped).toEqual([{ kind: 'column', key: 'won', column: 'Signed' }]);
  expect(chosen.mapping.won).toBeUndefined();
  expect(recalled(words, remember(words), NOW)).toMatchObject({ dropped: [], chosen: { mapping: { won: 5 } } });
});

test('an ID that repeats now is dropped and said', () => {
  const rows = Array.from({ length: 8 }, (_, i) => ['1', `0${(i % 4) + 1}/04/2026`, ...ROWS[0]!.slice(2)]);
  expect(recalled(tableOf(rows), remember(), NOW).dropped).toEqual([{ kind: 'column', key: 'id', column: 'Ref' }]);
});

test('a column that is blank for once stays what it was', () => {
  const blank = tableOf(ROWS.map((row) => row.map((cell, i) => (i === 5 ? '' : cell))));
  expect(recalled(blank, remember(), NOW)).toMatchObject({ dropped: [], chosen: { mapping: { won: 5 } } });
});

test('values of the stage that were not there last time are named, with what they are taken for', () => {
  const next = tableOf([...ROWS, ['3', '03/04/2026', 'Web', 'Small', 'Closed', '', '', 'SaaS']]);
  const { fresh, chosen } = recalled(next, remember(), NOW);
  expect(fresh).toEqual([{ key: 'closed', value: 'Closed', count: 1, kind: 'open', doubtful: true }]);
  expect(chosen.kinds).toEqual({ 'deal done': 'won', talking: 'open' });
});

test('fits into one property, however long the labels and however many the stages', () => {
  const header = [...HEADER.slice(0, 7), ...Array.from({ length: 40 }, (_, i) => `${'é'.repeat(190)} ${i}`)];
  const rows = Array.from({ length: 500 }, (_, i) => [
    ...[String(i), '25/04/2026', 'Web', 'Small', `stage ${'ü'.repeat(50)} ${i}`, '', '1'],
    ...header.slice(7).map(() => 'x'),
  ]);
  const table = tableOf(rows, header);
  const own = Array.from({ length: 40 }, (_, i) => 7 + i);
  const kept = remember(table, { ...CHOSEN, own, answers: {} });
  // Google's limit for the value of a property, in bytes of UTF-8.
  expect(Buffer.byteLength(JSON.stringify(kept))).toBeLessThan(9 * 1024 - 50);
  expect(kept).toMatchObject({ allKinds: false, kinds: CHOSEN.kinds });
  // Nothing is called new where nobody knows what was there.
  expect(recalled(table, kept, NOW).fresh).toEqual([]);
  expect(recalled(table, kept, NOW).chosen.own).toEqual(own);
});

test('of a file that was understood by itself, the same is understood again', () => {
  const text = csv([
    ['Record ID', 'Create Date', 'Deal Stage', 'Close Date', 'Amount', 'Deal owner'],
    ['1', '2026-08-03', 'closedwon', '2026-09-01', '1200.50', 'Ann'],
    ['2', '2026-08-04', 'closedlost', '2026-09-02', '', 'Bob'],
  ]);
  const table = parseTable(text, 'en');
  const { mapping } = guessMapping(table);
  const chosen: Chosen = { mapping, answers: {}, kinds: {}, own: [] };
  const plan = planImport(table, mapping, {}, NOW);
  const again = recalled(table, rememberedOf(table, chosen, plan)!, NOW);
  expect(again.chosen.mapping).toEqual(mapping);
  expect(
    planImport(table, again.chosen.mapping, again.chosen.answers, NOW, again.chosen.kinds).outcome?.values,
  ).toEqual(plan.outcome?.values.map((value) => ({ ...value, doubtful: false })));
});

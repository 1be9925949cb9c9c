import fc from 'fast-check';
import { mergeRows } from '../../../../src/log/import/merge';
import { normalise } from '../../../../src/log/import/normalise';
import { othersOf, withOwn } from '../../../../src/log/import/own-column';
import { parseTable } from '../../../../src/log/import/parse';
import { planImport } from '../../../../src/log/import/plan';
import { csv, NOW } from './support/files';
import { MemoryLog, PARIS } from './support/log';

/** Columns that are none of the log's, taken along under their own header. */

const MAPPING = { id: 0, created: 1, channel: 2, persona: 3 };
const HEADER = ['Lead ID', 'Created', 'Channel', 'Persona'];

function taken(own: readonly string[], ...rows: readonly (readonly string[])[]) {
  const lines = rows.map((cells, i) => [`L-${i + 1}`, '2026-11-03', 'Web', 'Small', ...cells]);
  const table = parseTable(csv([[...HEADER, ...own], ...lines]), 'en');
  const columns = own.map((_, i) => HEADER.length + i);
  const plan = withOwn(planImport(table, MAPPING, {}, NOW), table, MAPPING, columns);
  return normalise(table, plan, { now: NOW, zone: PARIS });
}

/** What a column of such values is, and what its cells become. */
function column(...values: readonly string[]) {
  const { columns, rows } = taken(['X'], ...values.map((value) => [value]));
  return { key: columns[4], cells: rows.map(({ cells }) => cells[4]) };
}

test.each([
  [
    ['50', '7', ''],
    ['50', '7', ''],
  ],
  [
    ['12.50', '-3'],
    ['12.5', '-3'],
  ],
  [
    ['12,50', '3'],
    ['12.5', '3'],
  ],
  [
    ['0.125', '1234.567'],
    ['0.125', '1234.567'],
  ],
  [
    ['5', 'N/A', '-'],
    ['5', '', ''],
  ],
])('plain numbers with one decimal mark are numbers: %j', (values, cells) => {
  expect(column(...values)).toEqual({ key: 'number:X', cells });
});

test.each([
  ['leading zeros', ['007', '12']],
  ['a mark that could be one of thousands', ['1,234', '12']],
  ['two marks', ['1,5', '2.5']],
  ['more digits than a number holds', ['1234567890123456']],
  ['a currency', ['€50']],
  ['dates, whose order nobody is asked for', ['03/04/2026', '2026-11-03']],
  ['a formula', ['=1+1', '-x']],
  ['words', ['SaaS', 'Industry']],
  ['lines', ['two\nlines']],
])('whatever else stays the text it is: %s', (_, values) => {
  expect(column(...values)).toEqual({ key: 'text:X', cells: values });
});

test('a column of nothing is text, and lines in it are nothing odd', () => {
  expect(column('', 'null')).toEqual({ key: 'text:X', cells: ['', ''] });
  expect(taken(['Remarks'], ['two\nlines']).warnings).toEqual([]);
});

test('a header that is one of the log’s, in either language or of before, is kept apart', () => {
  const own = ['Amount', 'Montant', 'ID lead', 'Sector', 'x'.repeat(201)];
  const table = parseTable(
    csv([
      [...HEADER, ...own],
      ['1', '2026-11-03', 'Web', 'Small', '5', '6', '7', 'SaaS', 'y'],
    ]),
    'en',
  );
  const { free, taken: ours } = othersOf(table, MAPPING);
  expect([free, ours].map((columns) => columns.map(({ label }) => label))).toEqual([
    ['Sector'],
    ['Amount', 'Montant', 'ID lead'],
  ]);
  const { columns } = withOwn(planImport(table, MAPPING, {}, NOW), table, MAPPING, [4, 5, 6, 7, 8]);
  expect(columns.map(({ key }) => key)).toEqual(['id', 'created', 'channel', 'persona', 'text:Sector']);
});

test('the stage may be taken along too, and a column that is imported may not', () => {
  const table = parseTable('Created,Stage,Won on\n2026-11-03,Won,2026-11-04\n', 'en');
  expect(othersOf(table, { created: 0, outcome: 1, won: 2 }).free.map(({ label }) => label)).toEqual(['Stage']);
});

const log = () => new MemoryLog([['Lead ID', 'Created', 'Channel', 'Persona', 'SECTOR']]);

test('an own column of the tab is found by its header, whatever its case, and a new one is added behind', () => {
  const { columns, rows } = taken(['Sector', 'Headcount'], ['SaaS', '50']);
  const sheet = log();
  sheet.take(columns, rows);
  expect(sheet.values).toEqual([
    ['Lead ID', 'Created', 'Channel', 'Persona', 'SECTOR', 'Headcount'],
    ['L-1', expect.any(Date), 'Web', 'Small', 'SaaS', 50],
  ]);
});

test('it is updated with its lead, a blank clears nothing, and a formula stays', () => {
  const sheet = log();
  const first = taken(['Sector', 'Headcount'], ['SaaS', '50'], ['Industry', '9'], ['Retail', '1']);
  sheet.take(first.columns, first.rows);
  sheet.formulas[3]![4] = '=VLOOKUP(1;A:B;2)';
  const next = taken(['Sector', 'Headcount'], ['SaaS', '60'], ['', ''], ['Trade', '1']);
  expect(sheet.take(next.columns, next.rows)).toMatchObject({ updated: 1, unchanged: 2, keptFormulas: 1 });
  expect(sheet.values.slice(1).map((row) => row.slice(4))).toEqual([
    ['SaaS', 60],
    ['Industry', 9],
    ['Retail', 1],
  ]);
});

test('a column that was of numbers and is of texts now changes no cell that reads the same', () => {
  const sheet = log();
  const first = taken(['Headcount'], ['50'], ['7.5']);
  sheet.take(first.columns, first.rows);
  const next = taken(['Headcount'], ['50'], ['7.5'], ['about 9']);
  expect(next.columns[4]).toBe('text:Headcount');
  expect(sheet.take(next.columns, next.rows)).toMatchObject({ updated: 0, unchanged: 2 });
});

test('leads go below what people have typed into the column, boxes that nobody ticked aside', () => {
  const { columns, rows } = taken(['Sector'], ['SaaS']);
  const typed = log();
  typed.values.push(['', '', '', '', false], ['', '', '', '', 'mine'], ['', '', '', '', false]);
  typed.formulas.push(...[0, 1, 2].map(() => ['', '', '', '', '']));
  expect(mergeRows(typed.sheet, rows, { columns, zone: PARIS }).firstRow).toBe(3);
});

const cell = fc.oneof(
  fc.constantFrom('', '007', '=1+1', "'x", 'N/A', 'two\nlines', '1,234', '2026-11-03', '  a  b '),
  fc.integer().map(String),
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map((n) => n.toFixed(2)),
  fc.string(),
);
const file = fc
  .tuple(
    fc.constantFrom(true, false),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), cell, cell), { minLength: 1, maxLength: 12 }),
  )
  .map(([named, rows]) => {
    const lines = rows.map(([day, a, b], i) => [named ? `L-${i}` : '', `2026-11-0${day}`, 'Web', 'Small', a, b]);
    return { lines, table: parseTable(csv([[...HEADER, 'Sector', 'Visits'], ...lines]), 'en') };
  });

test('twice is once with own columns too, with IDs and without', () => {
  fc.assert(
    fc.property(file, fc.boolean(), ({ table }, before) => {
      const plan = withOwn(planImport(table, MAPPING, {}, NOW), table, MAPPING, [4, 5]);
      const { columns, rows } = normalise(table, plan, { now: NOW, zone: PARIS });
      const sheet = log();
      if (before) {
        // The same leads are there already, from before the columns were ticked.
        const plain = normalise(table, planImport(table, MAPPING, {}, NOW), { now: NOW, zone: PARIS });
        sheet.take(plain.columns, plain.rows);
      }
      sheet.take(columns, rows);
      const once = JSON.stringify(sheet.values);
      expect(sheet.values).toHaveLength(rows.length + 1);
      const again = sheet.take(columns, rows);
      expect([again.additions.length, again.updated, again.unchanged]).toEqual([0, 0, rows.length]);
      expect(JSON.stringify(sheet.values)).toBe(once);
    }),
    { numRuns: 300 },
  );
});

import type { Cell, Language } from '../../../../src/base/types';
import type { ColumnKey } from '../../../../src/log/columns';
import { mergeRows } from '../../../../src/log/import/merge';
import { mayTakeBack } from '../../../../src/log/import/taken-back';
import { createFormat, say } from '../../../../src/text';
import { MemoryLog, PARIS } from './support/log';

const COLUMNS: readonly ColumnKey[] = [
  ...(['id', 'created', 'channel', 'persona', 'leads', 'won', 'lost', 'customers', 'amount'] as const),
  ...(['contacted', 'attempts', 'rejected', 'lostReason', 'review'] as const),
];
const HEADER = [
  ...['Lead ID', 'Created', 'Channel', 'Persona', 'Leads', 'Won on', 'Lost on', 'Customers', 'Amount'],
  ...['First contact', 'Attempts', 'Rejection reason', 'Lost reason', 'Review', 'Notes'],
];
const CREATED = new Date('2026-08-02T22:00:00Z');
const WON = new Date('2026-08-31T22:00:00Z');

type Cells = Partial<Record<ColumnKey | 'notes', Cell>>;
const lead = (cells: Cells): Cell[] =>
  [...COLUMNS, 'notes' as const].map((key) => cells[key] ?? ({ id: 'A', created: CREATED } as Cells)[key] ?? '');

function log(...leads: readonly Cells[]): MemoryLog {
  return new MemoryLog([HEADER, ...leads.map(lead)]);
}

/** Takes rows of a file that has these columns, blank but for what is given. */
function take(into: MemoryLog, columns: readonly ColumnKey[], rows: readonly Partial<Record<ColumnKey, string>>[]) {
  return into.take(
    columns,
    rows.map((cells, i) => ({ line: i + 2, occurrence: 1, cells: columns.map((key) => cells[key] ?? '') })),
  );
}
const cell = (of: MemoryLog, label: string, row = 1): Cell => of.values[row]![HEADER.indexOf(label)]!;
const NO_MORE = { id: 'A', created: '2026-08-03' };

test('a win that the file has not any more is cleared, with its amount', () => {
  const leads = log({ won: WON, amount: 1000 }, { id: 'B', won: WON, amount: 500 });
  const taken = take(leads, ['id', 'created', 'won', 'amount'], [NO_MORE, { id: 'B', won: '2026-09-01' }]);
  expect(taken).toMatchObject({ updated: 1, unchanged: 1, winsTakenBack: 1, lossesTakenBack: 0 });
  expect([cell(leads, 'Won on'), cell(leads, 'Amount')]).toEqual(['', '']);
  // An amount alone is no outcome: it stays with the win.
  expect([cell(leads, 'Won on', 2), cell(leads, 'Amount', 2)]).toEqual([WON, 500]);
});

test('the amount of an open lead is no outcome', () => {
  const leads = log({ amount: 1000 });
  expect(take(leads, COLUMNS, [NO_MORE])).toMatchObject({ updated: 0, unchanged: 1, winsTakenBack: 0 });
  expect(cell(leads, 'Amount')).toBe(1000);
});

test('a loss that the file has not any more is cleared, with its reason', () => {
  const leads = log({ lost: WON, lostReason: 'Price' });
  expect(take(leads, COLUMNS, [NO_MORE])).toMatchObject({ updated: 1, winsTakenBack: 0, lossesTakenBack: 1 });
  expect([cell(leads, 'Lost on'), cell(leads, 'Lost reason')]).toEqual(['', '']);
});

test('a won lead that is lost in the file has its win taken back, and a lost one that is won its loss', () => {
  const leads = log({ won: WON }, { id: 'B', lost: WON });
  const taken = take(leads, COLUMNS, [
    { ...NO_MORE, lost: '2026-10-01' },
    { id: 'B', won: '2026-10-01' },
  ]);
  expect(taken).toMatchObject({ updated: 2, winsTakenBack: 1, lossesTakenBack: 1 });
  expect(['Won on', 'Lost on'].map((label) => [1, 2].map((row) => cell(leads, label, row) !== ''))).toEqual([
    [false, true],
    [true, false],
  ]);
});

test.each<[string, Cells, Partial<Record<ColumnKey, string>>, number, Cell]>([
  ['cleared', { leads: 100, customers: 7 }, { leads: '100' }, 7, ''],
  ['fewer', { leads: 100, customers: 7 }, { leads: '100', customers: '5' }, 2, 5],
  ['none', { leads: 100, customers: 7 }, { leads: '100', customers: '0' }, 7, 0],
  ['more', { leads: 100, customers: 7 }, { leads: '100', customers: '9' }, 0, 9],
])('customers of a batch that are %s count each', (_, before, file, wins, left) => {
  const leads = log(before);
  expect(take(leads, COLUMNS, [{ ...NO_MORE, ...file }])).toMatchObject({ winsTakenBack: wins });
  expect(cell(leads, 'Customers')).toBe(left);
});

test('what people type into the log is never cleared by a blank', () => {
  const typed: Cells = {
    ...{ channel: 'Web', persona: 'Small', contacted: WON, attempts: 3, rejected: 'Spam', review: 'right' },
    ...{ lostReason: 'Price', notes: 'mine' },
  };
  const leads = log(typed);
  const before = JSON.stringify(leads.values);
  expect(take(leads, COLUMNS, [NO_MORE])).toMatchObject({ updated: 0, unchanged: 1 });
  expect(JSON.stringify(leads.values)).toBe(before);
});

test('a column that the file lacks clears nothing', () => {
  const leads = log({ won: WON, lost: WON, customers: 1, amount: 10 });
  const before = JSON.stringify(leads.values);
  expect(take(leads, ['id', 'created', 'amount'], [NO_MORE])).toMatchObject({ updated: 0, winsTakenBack: 0 });
  expect(JSON.stringify(leads.values)).toBe(before);
});

test('a lead that counts as won by another column has lost no win', () => {
  const leads = log({ won: WON, customers: 1 });
  expect(take(leads, ['id', 'created', 'won'], [NO_MORE])).toMatchObject({ updated: 1, winsTakenBack: 0 });
});

test('a cell with a formula is left alone and counted, and what goes with it too', () => {
  const leads = log({ won: WON, amount: 1000 });
  leads.formulas[1]![HEADER.indexOf('Won on')] = '=H2';
  expect(take(leads, COLUMNS, [NO_MORE])).toMatchObject({ updated: 0, keptFormulas: 1, winsTakenBack: 0 });
  expect([cell(leads, 'Won on'), cell(leads, 'Amount')]).toEqual([WON, 1000]);
});

test('wins and losses stay where a person asks for it', () => {
  const leads = log({ won: WON, lost: WON, amount: 1000 });
  const rows = [{ line: 2, occurrence: 1, cells: COLUMNS.map((key) => (key === 'id' ? 'A' : '')) }];
  const merge = mergeRows(leads.sheet, rows, { columns: COLUMNS, zone: PARIS, keepOutcomes: true });
  expect(merge).toMatchObject({ updates: [], unchanged: 1, winsTakenBack: 0, lossesTakenBack: 0 });
});

test('taking back once is enough', () => {
  const leads = log({ won: WON, amount: 1000, lost: WON, lostReason: 'Price' });
  expect(take(leads, COLUMNS, [NO_MORE])).toMatchObject({ updated: 1, winsTakenBack: 1, lossesTakenBack: 1 });
  expect(take(leads, COLUMNS, [NO_MORE])).toMatchObject({ unchanged: 1, winsTakenBack: 0, lossesTakenBack: 0 });
});

test('a file may take something back where a lead with an ID has no outcome', () => {
  const rows = (...cells: string[][]) => cells.map((line) => ({ line: 2, occurrence: 1, cells: line }));
  expect(mayTakeBack(['id', 'won'], rows(['A', '2026-09-01'], ['B', '']))).toBe(true);
  expect(mayTakeBack(['id', 'won'], rows(['A', '2026-09-01'], ['', '']))).toBe(false);
  expect(mayTakeBack(['id', 'amount'], rows(['A', '']))).toBe(false);
  expect(mayTakeBack(['created', 'won'], rows(['2026-09-01', '']))).toBe(false);
});

test.each<[Language, string[]]>([
  ['en', ['1 win taken back: the file', '2 wins taken back: the file', '1 loss taken back', '2,000 losses taken back']],
  [
    'fr',
    ['1 gain annulé\u202f:', '2 gains annulés\u202f:', '1 perte annulée\u202f:', '2\u202f000 pertes annulées\u202f:'],
  ],
])('is said in %s, one and several', (language, words) => {
  const format = createFormat(language === 'en' ? 'en-GB' : 'fr-FR', 'EUR');
  const said = [
    say(format, 'importWords', 'winsTakenBack', { count: 1 }),
    say(format, 'importWords', 'winsTakenBack', { count: 2 }),
    say(format, 'importWords', 'lossesTakenBack', { count: 1 }),
    say(format, 'importWords', 'lossesTakenBack', { count: 2000 }),
  ];
  said.forEach((sentence, i) => {
    expect(sentence).toContain(words[i]);
  });
});

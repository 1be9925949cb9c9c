import type { Grid } from '../../../../src/base/types';
import { writeLeads } from '../../../../src/features/leads/leads';
import type { ColumnKey } from '../../../../src/log/columns';
import { findHeader } from '../../../../src/log/header';
import { mergeRows } from '../../../../src/log/import/merge';
import { PARIS } from './support/log';
import { FakeSheet } from './support/sheet';

const HEADER = ['Notes', 'Lead ID', 'Created', 'Channel', 'Persona', 'Mine', 'Amount'];
const COLUMNS: ColumnKey[] = ['id', 'created', 'channel', 'persona', 'amount'];
const NOON = new Date('2026-11-03T11:00:00Z');

function take(fake: FakeSheet, rows: readonly string[][]) {
  const range = fake.sheet.getDataRange();
  const cells = { values: range.getValues() as Grid, formulas: range.getFormulas() };
  const log = { header: findHeader(cells.values, 'Leads', 'en')!, ...cells };
  const merge = mergeRows(
    log,
    rows.map((cells, i) => ({ line: i + 2, occurrence: 1, cells })),
    { columns: COLUMNS, zone: PARIS },
  );
  writeLeads(fake.sheet, log, COLUMNS, merge);
  return merge;
}

test('adds rows below the last lead, growing the sheet, other columns left alone', () => {
  const fake = new FakeSheet([HEADER, ['note', 'A', NOON, 'Web', 'Small', 'x', 10]], 3);
  fake.formulas.set('F2', '=1');
  take(fake, [
    ['B', '2026-11-03T12:00:00', 'Ads', '', '12.5'],
    ['C', '2026-11-03T12:00:00', '', '', ''],
  ]);
  expect(fake.rows).toEqual([
    HEADER,
    ['note', 'A', NOON, 'Web', 'Small', 'x', 10],
    ['', 'B', NOON, 'Ads', '', '', 12.5],
    ['', 'C', NOON, '', '', '', ''],
  ]);
  expect([...fake.formulas]).toEqual([['F2', '=1']]);
});

test.each(['=HYPERLINK("http://x")', '+33 6 12', '-5', '@home', "'quoted", '007', '1-9', '1/2', '12'])(
  'writes %j as the text it is, in a new row and in an old one',
  (text) => {
    const fake = new FakeSheet([HEADER, ['', 'A', NOON, 'Web', 'Small', '', '']]);
    const rows = [
      ['A', '2026-11-03T12:00:00', text, '', ''],
      [text, '2026-11-03T12:00:00', text, text, ''],
    ];
    take(fake, rows);
    expect(fake.rows[1]!.slice(1, 5)).toEqual(['A', NOON, text, 'Small']);
    expect(fake.rows[2]!.slice(1, 5)).toEqual([text, NOON, text, text]);
    expect([...fake.formulas]).toEqual([]);
    expect(take(fake, rows)).toMatchObject({ additions: [], updated: 0, unchanged: 2 });
  },
);

test('updates scattered cells and leaves those between as they were', () => {
  const rows = Array.from({ length: 40 }, (_, i) => [
    '',
    `L${i}`,
    NOON,
    i === 5 ? '=kept' : '007',
    '',
    '',
    i === 7 ? '1/2' : i,
  ]);
  const fake = new FakeSheet([HEADER, ...rows], 60);
  for (let row = 2; row <= 41; row++) fake.formats.set(`D${row}`, '@');
  fake.formulas.set('G11', '=SUM(1)');
  const changed = [0, 3, 6, 12, 13, 20, 39];
  const merge = take(
    fake,
    changed.map((i) => [`L${i}`, '', `new ${i}`, '', String(i + 1000)]),
  );
  expect(merge).toMatchObject({ updated: changed.length, unchanged: 0, keptFormulas: 0 });
  rows.forEach((before, i) => {
    const expected = [...before];
    if (changed.includes(i)) expected.splice(3, 4, `new ${i}`, '', '', i + 1000);
    expect(fake.rows[i + 1]).toEqual(expected);
  });
  expect([...fake.formulas]).toEqual([['G11', '=SUM(1)']]);
});

test('costs the same few calls whatever the number of rows', () => {
  const calls = (count: number) => {
    const rows = Array.from({ length: count }, (_, i) => ['', `L${i}`, NOON, 'Web', '', '', i]);
    const fake = new FakeSheet([HEADER, ...rows], count + 1);
    const updates = Array.from({ length: count / 2 }, (_, i) => [`L${i * 2}`, '', 'Ads', 'Small', '5000']);
    const additions = Array.from({ length: count }, (_, i) => [`N${i}`, '2026-11-03', 'Ads', '', '5']);
    take(fake, [...updates, ...additions]);
    expect(fake.rows).toHaveLength(2 * count + 1);
    return fake.calls;
  };
  expect(calls(400)).toBe(calls(40));
  expect(calls(400)).toBeLessThanOrEqual(12);
});

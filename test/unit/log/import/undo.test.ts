import fc from 'fast-check';
import type { ColumnKey } from '../../../../src/log/columns';
import type { ImportRow } from '../../../../src/log/import/rows';
import { UnnamedRows } from '../../../../src/log/import/traits';
import type { Entries } from '../../../../src/log/import/undo/entries';
import { planUndo } from '../../../../src/log/import/undo/plan-undo';
import { leadIdKey } from '../../../../src/log/lead-ids';
import { MemoryLog, PARIS } from './support/log';
import { shown, shuffle, takeNoted, undo } from './support/undo';

/** An import, then taken back, is nothing: for any log and file, with and without IDs, wherever the rows are sorted to meanwhile. */

const COLUMNS: readonly ColumnKey[] = ['id', 'created', 'channel', 'persona', 'won', 'amount'];
const cells = fc.tuple(
  fc.constantFrom('', '', 'A', 'B', '7', '7.0'),
  fc.constantFrom('2026-08-03', '2026-08-04'),
  fc.constantFrom('Ads', '007'),
  fc.constantFrom('', 'Small'),
  fc.constantFrom('', '2026-09-01', '2026-09-02'),
  fc.constantFrom('', '100', '200'),
);
/** Of rows with one ID a page sends the last alone. */
const file = fc
  .array(cells, { maxLength: 8 })
  .map((rows) =>
    rows.filter(([id], i) => id === '' || !rows.slice(i + 1).some(([other]) => leadIdKey(other) === leadIdKey(id))),
  );

function rowsOf(all: readonly (readonly string[])[]): ImportRow[] {
  const unnamed = new UnnamedRows(COLUMNS, PARIS);
  const occurrences = all.map((row) => (row[0] === '' ? unnamed.add(row) : 1));
  return all.map((row, i) => ({
    line: i + 2,
    occurrence: occurrences[i]!,
    ...(row[0] === '' && unnamed.among(row)),
    cells: row,
  }));
}

const take = (log: MemoryLog, all: readonly (readonly string[])[], size: number): Entries[] =>
  takeNoted(log, { columns: COLUMNS, rows: rowsOf(all), person: null }, size);

test('an import taken back is nothing, also of a log that was sorted since, and twice is once', () => {
  fc.assert(
    fc.property(file, file, fc.integer({ min: 1, max: 8 }), fc.option(fc.nat(99)), (before, after, size, sorted) => {
      const log = MemoryLog.empty();
      take(log, before, 8);
      const expected = shown(log);
      const batches = take(log, after, size);
      if (sorted !== null) shuffle(log, sorted);
      const plan = planUndo(log.sheet, batches, PARIS, false);
      expect([plan.keptCells, plan.keptRows]).toEqual([[], []]);
      undo(log, plan);
      expect(shown(log)).toEqual(expected);
      undo(log, planUndo(log.sheet, batches, PARIS, true));
      expect(shown(log)).toEqual(expected);
    }),
  );
});

test('one that ended in the midst of it is as if it had not, once it is pressed again', () => {
  fc.assert(
    fc.property(file, file, fc.nat(20), (before, after, steps) => {
      const log = MemoryLog.empty();
      take(log, before, 8);
      const expected = shown(log);
      const batches = take(log, after, 8);
      undo(log, planUndo(log.sheet, batches, PARIS, false), steps);
      undo(log, planUndo(log.sheet, batches, PARIS, true));
      expect(shown(log)).toEqual(expected);
    }),
  );
});

test('a cell that a person has changed since stays and is told; so does an added lead they have worked on', () => {
  const log = MemoryLog.empty();
  take(log, [['A', '2026-08-03', 'Ads', 'Small', '', '']], 8);
  const batches = take(
    log,
    [
      ['A', '2026-08-03', 'Ads', 'Small', '2026-09-01', '100'],
      ['B', '2026-08-03', 'Ads', 'Small', '', ''],
    ],
    8,
  );
  const { amount, contacted, won } = log.sheet.header.columns;
  log.values[1]![amount] = 150;
  log.values[2]![contacted] = new Date('2026-08-05');
  const plan = planUndo(log.sheet, batches, PARIS, false);
  expect(plan.keptCells).toEqual([{ lead: 'A', column: 'amount' }]);
  expect(plan.keptRows).toEqual(['B']);
  expect(plan.restored).toEqual([{ row: 1, column: won, value: '', format: '@' }]);
  expect([plan.deleted, plan.cleared]).toEqual([[], []]);
});

test('texts, numbers, dates and formulas of before come back as they were', () => {
  const log = MemoryLog.empty();
  take(log, [['A', '2026-08-03', '=1+1', '007', '2026-09-01', '100']], 8);
  const before = structuredClone(log.values);
  const { persona, amount } = log.sheet.header.columns;
  log.formulas[1]![amount] = '=50*2';
  const batches = take(log, [['A', '2026-08-03', 'Ads', '7', '2026-09-02', '300']], 8);
  expect(log.values[1]![persona]).toBe('7');
  const plan = planUndo(log.sheet, batches, PARIS, false);
  // The formula was left alone by the import, and is by what takes it back.
  expect(plan.restored.map(({ column }) => column)).not.toContain(amount);
  undo(log, plan);
  expect(log.values).toEqual(before);
});

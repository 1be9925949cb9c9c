import fc from 'fast-check';
import type { ColumnKey } from '../../../../src/log/columns';
import { renamesOf } from '../../../../src/log/import/renames';
import { noteEntries } from '../../../../src/log/import/undo/note-entries';
import { planUndo } from '../../../../src/log/import/undo/plan-undo';
import { MemoryLog, PARIS } from './support/log';
import { shown, shuffle, undo } from './support/undo';

/** Spellings that were merged are as they were once that is taken back, of leads with and without IDs. */

const COLUMNS: readonly ColumnKey[] = ['id', 'created', 'channel', 'persona', 'owner'];
const lead = (id: fc.Arbitrary<string>) =>
  fc.tuple(
    id,
    fc.constantFrom('2026-08-03', '2026-08-04'),
    fc.constantFrom('SEA', 'Google Ads', 'Fairs'),
    fc.constantFrom('Small', 'Large'),
    fc.constantFrom('', 'Kim'),
  );
const logOf = (id: fc.Arbitrary<string>) => fc.array(lead(id), { minLength: 1, maxLength: 10 });
const named = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H');

/** A log in which spellings were merged, what it was before, and what was noted of it. */
function merged(leads: readonly (readonly string[])[]) {
  const log = MemoryLog.empty();
  log.take(
    COLUMNS,
    leads.map((cells, i) => ({ line: i + 2, occurrence: i + 1, cells })),
  );
  const before = shown(log);
  const { updates } = renamesOf(log.sheet, 'channel', [{ spelling: 'SEA', label: 'Google Ads' }]);
  const written = { updates, firstRow: 0, additions: [], columns: [] };
  const noted = JSON.parse(JSON.stringify(noteEntries(log.sheet, written, PARIS, () => '@')));
  for (const { row, column, value } of updates) log.values[row]![column] = value;
  return { log, before, noted };
}

test('pressed once, also of a log that was sorted since', () => {
  fc.assert(
    fc.property(logOf(fc.oneof(named, fc.constant(''))), fc.option(fc.nat(99)), (leads, sorted) => {
      const { log, before, noted } = merged(leads);
      if (sorted !== null) shuffle(log, sorted);
      const plan = planUndo(log.sheet, [noted], PARIS, false);
      expect([plan.keptCells, plan.keptRows, plan.deleted, plan.cleared]).toEqual([[], [], [], []]);
      undo(log, plan);
      expect(shown(log)).toEqual(before);
      // Pressing again finds nothing left to do, and takes no lead that was called so all along for one of them.
      undo(log, planUndo(log.sheet, [noted], PARIS, true));
      expect(shown(log)).toEqual(before);
    }),
  );
});

test('ended anywhere and pressed again', () => {
  fc.assert(
    fc.property(logOf(fc.oneof(named, fc.constant(''))), fc.nat(10), (leads, steps) => {
      const { log, before, noted } = merged(leads);
      undo(log, planUndo(log.sheet, [noted], PARIS, true), steps);
      undo(log, planUndo(log.sheet, [noted], PARIS, true));
      expect(shown(log)).toEqual(before);
    }),
  );
});

test('a lead without an ID that was changed since keeps its new label, and is named', () => {
  const { log, noted } = merged([
    ['', '2026-08-03', 'SEA', 'Small', ''],
    ['', '2026-08-03', 'Google Ads', 'Large', ''],
  ]);
  const { columns } = log.sheet.header;
  log.values[1]![columns.owner] = 'Ann';
  const plan = planUndo(log.sheet, [noted], PARIS, true);
  expect(plan.restored).toEqual([]);
  expect(plan.keptCells.map(({ column }) => column)).toEqual(['channel']);
});

import fc from 'fast-check';
import type { ColumnKey } from '../../../../src/log/columns';
import { renamesOf } from '../../../../src/log/import/renames';
import { UnnamedRows } from '../../../../src/log/import/traits';
import type { Entries } from '../../../../src/log/import/undo/entries';
import { noteEntries } from '../../../../src/log/import/undo/note-entries';
import { planUndo } from '../../../../src/log/import/undo/plan-undo';
import { MemoryLog, PARIS } from './support/log';
import { copyOf, shown, takeNoted, undo, undoSteps } from './support/undo';

/** Taking an import back that a script was ended in the midst of, at every write, once and again, of leads that are alike. */

type Row = readonly string[];
const COLUMNS: readonly ColumnKey[] = ['id', 'created', 'channel', 'persona', 'won', 'amount'];
const lead = (won: string, amount: string, channel = 'Ads', id = ''): Row => [
  ...[id, '2026-08-03', channel, '', won, amount],
];

function take(log: MemoryLog, all: readonly Row[], size = 8): Entries[] {
  const unnamed = new UnnamedRows(COLUMNS, PARIS);
  const occurrences = all.map((row) => (row[0] === '' ? unnamed.add(row) : 1));
  const rows = all.map((cells, i) => ({
    line: i + 2,
    occurrence: occurrences[i]!,
    ...(cells[0] === '' && unnamed.among(cells)),
    cells,
  }));
  return takeNoted(log, { columns: COLUMNS, rows, person: null }, size);
}

function mergeSpellings(log: MemoryLog): Entries {
  const { updates } = renamesOf(log.sheet, 'channel', [{ spelling: 'SEA', label: 'Ads' }]);
  const written = { updates, firstRow: 0, additions: [], columns: [] };
  const noted = noteEntries(log.sheet, written, PARIS, () => '@');
  for (const { row, column, value } of updates) log.values[row]![column] = value;
  return JSON.parse(JSON.stringify(noted));
}

/** Ends it at every write, presses again, ends that at every write and presses once more. */
function endEverywhere(left: MemoryLog, batches: readonly Entries[], from: 'left' | 'right'): string[] {
  const [whole, plan] = [copyOf(left), planUndo(left.sheet, batches, PARIS, false)];
  undo(whole, plan);
  const expected = shown(whole);
  const press = (log: MemoryLog, again: boolean) => undoSteps(log, planUndo(log.sheet, batches, PARIS, again), from);
  const writes = press(copyOf(left), false).length;
  for (let first = 0; first <= writes; first++) {
    const ended = copyOf(left);
    for (const write of press(ended, false).slice(0, first)) write();
    const rest = press(copyOf(ended), true).length;
    for (let second = 0; second <= rest; second++) {
      const log = copyOf(ended);
      for (const write of press(log, true).slice(0, second)) write();
      for (const write of press(log, true)) write();
      expect([first, second, shown(log)]).toEqual([first, second, expected]);
    }
  }
  return expected;
}

const rows = fc.array(
  fc
    .tuple(
      fc.constantFrom('', '2026-09-01', '2026-09-02'),
      fc.constantFrom('', '100', '200'),
      fc.constantFrom('Ads', 'Ads', 'SEA'),
      fc.constantFrom('', '', '', 'A'),
    )
    .map((cells) => lead(...cells)),
  { maxLength: 4 },
);
const file = rows.map((all) => all.filter(([id], i) => id === '' || !all.slice(i + 1).some(([other]) => other === id)));
const from = fc.constantFrom('left' as const, 'right' as const);

test('is as if it had not ended, also where spellings were merged after the import', () => {
  fc.assert(
    fc.property(file, file, fc.integer({ min: 1, max: 8 }), fc.boolean(), from, (before, after, size, merged, side) => {
      const log = MemoryLog.empty();
      take(log, before);
      const expected = shown(log);
      const batches = take(log, after, size);
      if (merged) batches.push(mergeSpellings(log));
      expect(endEverywhere(log, batches, side)).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

test.each<[string, readonly Row[], readonly Row[]]>([
  ['a lead that was added is like one that was changed', [lead('', '')], Array(2).fill(lead('2026-09-01', '100'))],
  ['one is like what the changed one was', [lead('', ''), lead('', '')], [lead('2026-09-01', '100')]],
  ['one is like half of what was changed', [lead('', ''), lead('', '100')], [lead('2026-09-01', '100')]],
  [
    'one became what another was',
    [lead('', ''), lead('2026-09-01', '')],
    [lead('2026-09-01', '100'), lead('2026-09-02', '')],
  ],
])('where %s', (_, before, after) => {
  const log = MemoryLog.empty();
  take(log, before);
  const expected = shown(log);
  const batches = take(log, after);
  for (const side of ['left', 'right'] as const) expect(endEverywhere(log, batches, side)).toEqual(expected);
});

test('a lead that looks half of what was changed is left alone when a sorted log is taken back twice', () => {
  const log = MemoryLog.empty();
  take(log, [lead('', ''), lead('', '100')]);
  const expected = shown(log);
  const batches = take(log, [lead('2026-09-01', '100')]);
  expect(batches[0]!.changed.map(([, row]) => row)).toEqual([1]);
  log.values.push(...log.values.splice(1, 1));
  undo(log, planUndo(log.sheet, batches, PARIS, false));
  expect(shown(log)).toEqual(expected);
  expect(planUndo(log.sheet, batches, PARIS, true).restored).toEqual([]);
});

test('so is one where a person has worked on the lead that was changed, of which is told what stays', () => {
  const log = MemoryLog.empty();
  take(log, [lead('2026-09-01', '200'), lead('', '')]);
  const batches = take(log, [lead('2026-09-01', '200'), lead('2026-09-01', '100')]);
  const [[, row] = []] = batches[0]!.changed;
  const { amount, contacted } = log.sheet.header.columns;
  log.values[row!]![contacted] = new Date('2026-08-05');
  log.values[row === 1 ? 2 : 1]![amount] = '';
  const plan = planUndo(log.sheet, batches, PARIS, true);
  expect(plan.restored).toEqual([]);
  expect(plan.keptCells.map(({ column }) => column)).toEqual(['won', 'amount']);
});

test('cells of added rows that are cleared already still get their formats back', () => {
  const log = MemoryLog.empty();
  const batches = take(log, [lead('', ''), lead('', '100')]);
  const { blocks } = planUndo(log.sheet, batches, PARIS, false);
  expect(blocks).toHaveLength(1);
  undo(log, planUndo(log.sheet, batches, PARIS, false));
  expect(planUndo(log.sheet, batches, PARIS, true).blocks).toEqual(blocks);
});

import fc from 'fast-check';
import type { Mapping } from '../../../../src/log/import/mapping';
import { csv, imported } from './support/files';
import { MemoryLog } from './support/log';

/** Leads without an ID of which a later file tells more: they are those of the log, and are not added again. */

const LABELS = ['Created', 'Channel', 'Persona', 'Won on', 'Amount', 'E-mail'];
const MAPPING: Mapping = { created: 0, channel: 1, persona: 2, won: 3, amount: 4 };
const emptyLog = () => new MemoryLog([['Lead ID', ...LABELS.slice(0, 5)]]);

type Row = readonly string[];
const lead = (created: string, channel = '', persona = '', won = ''): Row => [created, channel, persona, won, '', ''];

function take(log: MemoryLog, rows: readonly Row[], mapping: Mapping = MAPPING, batchSize = 500) {
  const read = imported(csv([LABELS, ...rows]), {}, mapping);
  const { additions, updated, unchanged } = log.take(read.columns, read.rows, batchSize, read.person);
  return [additions.length, updated, unchanged];
}

/** Two files, one after the other, and the second again. @returns what the second adds, updates and leaves as it is */
function after(first: readonly Row[], second: readonly Row[], mapping?: Mapping, before?: Mapping): number[] {
  const log = emptyLog();
  take(log, first, before);
  const done = take(log, second, mapping);
  const left = JSON.stringify(log.values);
  expect(take(log, second, mapping)).toEqual([0, 0, second.length]);
  expect(JSON.stringify(log.values)).toBe(left);
  return done;
}

test('a persona, a channel or both that were blank are filled in', () => {
  const won = lead('2026-08-03', 'SEO', 'CFO', '2026-09-01');
  expect(after([lead('2026-08-03', 'SEO')], [won])).toEqual([0, 1, 0]);
  expect(after([lead('2026-08-03', '', 'CFO')], [won])).toEqual([0, 1, 0]);
  expect(after([lead('2026-08-03')], [won])).toEqual([0, 1, 0]);
  const log = emptyLog();
  take(log, [lead('2026-08-03', 'SEO')]);
  take(log, [won]);
  expect(log.values[1]!.slice(2, 4)).toEqual(['SEO', 'CFO']);
});

test('the column was not in the first file', () => {
  const { persona: _, ...without } = MAPPING;
  expect(after([lead('2026-08-03', 'SEO', 'CFO')], [lead('2026-08-03', 'SEO', 'CFO')], MAPPING, without)).toEqual([
    0, 1, 0,
  ]);
});

test('a day gets its time, also with what else was blank', () => {
  expect(after([lead('2026-08-03', 'SEO', 'CFO')], [lead('2026-08-03 10:00:12', 'SEO', 'CFO')])).toEqual([0, 1, 0]);
  expect(after([lead('2026-08-03')], [lead('2026-08-03 10:00:12', 'SEO', 'CFO')])).toEqual([0, 1, 0]);
  // On the clock of the spreadsheet, that of Paris in summer, this is the 4th.
  expect(after([lead('2026-08-03', 'SEO')], [lead('2026-08-03T23:30:00Z', 'SEO')])).toEqual([1, 0, 0]);
  expect(after([lead('2026-08-04', 'SEO')], [lead('2026-08-03T23:30:00Z', 'SEO')])).toEqual([0, 1, 0]);
});

test('what says something else, or less, is another lead', () => {
  expect(after([lead('2026-08-03', 'SEO', 'CEO')], [lead('2026-08-03', 'SEO', 'CFO')])).toEqual([1, 0, 0]);
  expect(after([lead('2026-08-03', 'Ads')], [lead('2026-08-03', 'SEO', 'CFO')])).toEqual([1, 0, 0]);
  expect(after([lead('2026-08-03 09:00', 'SEO')], [lead('2026-08-03 10:00', 'SEO')])).toEqual([1, 0, 0]);
});

test('one that is won, and not in the file, is another lead: whose the win is could not be told', () => {
  expect(after([lead('2026-08-03', 'SEO', '', '2026-09-01')], [lead('2026-08-03', 'SEO', 'CFO')])).toEqual([1, 0, 0]);
});

test('where several leads fit, of the file or of the log, none is taken for another', () => {
  const [blank, cfo, ceo] = [
    lead('2026-08-03', 'SEO'),
    lead('2026-08-03', 'SEO', 'CFO'),
    lead('2026-08-03', 'SEO', 'CEO'),
  ];
  expect(after([blank], [cfo, ceo])).toEqual([2, 0, 0]);
  expect(after([blank, blank], [cfo])).toEqual([1, 0, 0]);
  expect(after([blank, lead('2026-08-03', '', 'CFO')], [cfo])).toEqual([1, 0, 0]);
  // The one that is equal is it; the other is new.
  expect(after([blank], [cfo, blank])).toEqual([1, 0, 1]);
  expect(after([blank, lead('2026-08-04', 'SEO')], [cfo, lead('2026-08-04', 'SEO', 'CEO')])).toEqual([0, 2, 0]);
});

test('a lead that gets its persona and its address at once has the ID of that, and no lead with an ID is taken', () => {
  const known = { ...MAPPING, person: 5 };
  const named = [...lead('2026-08-03', 'SEO', 'CFO').slice(0, 5), 'ann@example.com'];
  expect(after([lead('2026-08-03', 'SEO')], [named], known)).toEqual([0, 1, 0]);
  expect(after([[...lead('2026-08-03', 'SEO').slice(0, 5), 'ben@example.com']], [named], known, known)).toEqual([
    1, 0, 0,
  ]);
});

const aLead = fc
  .tuple(
    fc.constantFrom('2026-08-03', '2026-08-03 10:00:12', '2026-08-04'),
    fc.constantFrom('', 'SEO', 'Ads'),
    fc.constantFrom('', 'CFO', 'CEO'),
    fc.constantFrom('', '', '2026-09-01'),
    fc.constantFrom('', 'ann@example.com', 'ben@example.com'),
  )
  .map(([created, channel, persona, won, email]): Row => [...lead(created, channel, persona, won).slice(0, 5), email]);
const leads = fc.array(aLead, { minLength: 1, maxLength: 6 });
const by = fc.constantFrom<Mapping>(MAPPING, { ...MAPPING, person: 5 });
const size = fc.integer({ min: 1, max: 6 });

test('any file twice is once, and any order of its rows and any batches give the same log, whatever was there', () => {
  const shown = (log: MemoryLog) =>
    log.values
      .slice(1)
      .map((row) => JSON.stringify(row))
      .sort();
  fc.assert(
    fc.property(
      leads,
      leads,
      by,
      by,
      size,
      size,
      fc.infiniteStream(fc.double({ noNaN: true })),
      (first, second, one, two, once, twice, keys) => {
        const [log, other] = [emptyLog(), emptyLog()];
        for (const each of [log, other]) take(each, first, one);
        take(log, second, two, once);
        const before = JSON.stringify(log.values);
        expect(take(log, second, two, twice)).toEqual([0, 0, second.length]);
        expect(JSON.stringify(log.values)).toBe(before);
        const shuffled = second.map((row) => ({ row, key: keys.next().value! })).sort((a, b) => a.key - b.key);
        take(
          other,
          shuffled.map(({ row }) => row),
          two,
          twice,
        );
        expect(shown(other)).toEqual(shown(log));
      },
    ),
    { numRuns: 200 },
  );
});

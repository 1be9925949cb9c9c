import fc from 'fast-check';
import type { Mapping } from '../../../../src/log/import/mapping';
import { planUndo } from '../../../../src/log/import/undo/plan-undo';
import { csv, imported } from './support/files';
import { MemoryLog, PARIS } from './support/log';
import { shown, shuffle, takeNoted, undo } from './support/undo';

/** What holds for files without IDs whose leads are known by their person, in a log of whatever files came before. */

interface Lead {
  readonly email: string;
  readonly name: string;
  readonly created: string;
  readonly channel: string;
  readonly won: string;
  readonly owner: string;
}

const aLead: fc.Arbitrary<Lead> = fc.record({
  email: fc.constantFrom('', 'ann@example.com', ' Ann@Example.com', 'ben@example.com', 'none'),
  name: fc.constantFrom('', 'Léa Martin', 'MARTIN Lea', 'Ben Ng'),
  created: fc.constantFrom('2026-08-03', '2026-08-03T09:00:00Z', '2026-08-04'),
  channel: fc.constantFrom('SEO', 'Ads'),
  won: fc.constantFrom('', '', '2026-09-01', '2026-09-02'),
  owner: fc.constantFrom('', 'Kim'),
});
const leads = fc.array(aLead, { minLength: 1, maxLength: 8 });

const LABELS = ['Created', 'Channel', 'Persona', 'Won on', 'Owner', 'E-mail', 'Name'];
const MAPPING: Mapping = { created: 0, channel: 1, persona: 2, won: 3, owner: 4 };
const BY = { email: { ...MAPPING, person: 5 }, name: { ...MAPPING, person: 6 }, nothing: MAPPING } as const;
const by = fc.constantFrom(...(Object.keys(BY) as (keyof typeof BY)[]));
const size = fc.integer({ min: 1, max: 8 });

const read = (all: readonly Lead[], how: keyof typeof BY) =>
  imported(
    csv([
      LABELS,
      ...all.map(({ created, channel, won, owner, email, name }) => [
        created,
        channel,
        'Small',
        won,
        owner,
        email,
        name,
      ]),
    ]),
    {},
    BY[how],
  );

function take(log: MemoryLog, all: readonly Lead[], how: keyof typeof BY, batchSize = 500) {
  const { columns, rows, person } = read(all, how);
  return log.take(columns, rows, batchSize, person);
}

test('every row is added, updated or unchanged, and a file twice is once, whatever was there', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(leads, by), { maxLength: 3 }),
      leads,
      by,
      size,
      size,
      (before, all, how, once, twice) => {
        const log = MemoryLog.empty();
        for (const [earlier, of] of before) take(log, earlier, of);
        const first = take(log, all, how, once);
        expect(first.additions.length + first.updated + first.unchanged).toBe(all.length);
        const then = shown(log);
        const again = take(log, all, how, twice);
        expect([again.additions.length, again.updated, again.unchanged]).toEqual([0, 0, all.length]);
        expect(again.recognised + again.byPerson).toBe(all.length);
        expect(shown(log)).toEqual(then);
      },
    ),
    { numRuns: 300 },
  );
});

test('any order of the rows, and any batches, give the same log', () => {
  const keys = fc.array(fc.double({ noNaN: true }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(leads, by, keys, size, (all, how, order, batchSize) => {
      const sorted = all.map((_, i) => i).sort((a, b) => order[a]! - order[b]!);
      const [log, other] = [MemoryLog.empty(), MemoryLog.empty()];
      take(log, all, how);
      take(
        other,
        sorted.map((i) => all[i]!),
        how,
        batchSize,
      );
      expect(shown(other)).toEqual(shown(log));
    }),
    { numRuns: 200 },
  );
});

/** An import that is taken back, by as many steps as a script had time for and then once more. */
function takenBack(before: readonly (readonly [Lead[], keyof typeof BY])[], all: Lead[], how: keyof typeof BY) {
  const log = MemoryLog.empty();
  for (const [earlier, of] of before) take(log, earlier, of);
  const expected = shown(log);
  return (batchSize: number, sorted: number | null, steps?: number) => {
    const batches = takeNoted(log, read(all, how), batchSize);
    if (sorted !== null) shuffle(log, sorted);
    const plan = planUndo(log.sheet, batches, PARIS, false);
    expect([plan.keptCells, plan.keptRows]).toEqual([[], []]);
    undo(log, plan, steps);
    undo(log, planUndo(log.sheet, batches, PARIS, true));
    expect(shown(log)).toEqual(expected);
  };
}

const earlier = fc.array(fc.tuple(leads, by), { maxLength: 2 });
const sorted = fc.option(fc.nat(99));

test('an import taken back is nothing, also when it is pressed twice or the log was sorted since', () => {
  fc.assert(
    fc.property(earlier, leads, by, size, sorted, (before, all, how, batchSize, by) => {
      takenBack(before, all, how)(batchSize, by);
    }),
    { numRuns: 300 },
  );
});

test('a lead like one that was changed back halfway loses nothing when taking back is pressed again', () => {
  const lead = { email: '', name: '', created: '2026-08-03T09:00:00Z', channel: 'Ads', won: '2026-09-01', owner: '' };
  const other = { ...lead, created: '2026-08-03', channel: 'SEO', won: '' };
  const before = [lead, { ...lead, owner: 'Kim' }, other];
  takenBack([[before, 'email']], [{ ...lead, won: '2026-09-02', owner: 'Kim' }, other], 'email')(1, 3);
});

test('so is one of leads that all have an address, wherever a script ended in the midst of taking it back', () => {
  const address = fc.constantFrom('ann@example.com', 'ben@example.com');
  const all = fc.array(
    fc.tuple(aLead, address).map(([one, email]) => ({ ...one, email })),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(earlier, all, size, sorted, fc.nat(20), (before, file, batchSize, by, steps) => {
      takenBack(before, file, 'email')(batchSize, by, steps);
    }),
    { numRuns: 200 },
  );
});

test('so are leads of which some have an address, as long as nobody has sorted the log', () => {
  fc.assert(
    fc.property(earlier, leads, by, size, fc.nat(20), (before, file, how, batchSize, steps) => {
      takenBack(before, file, how)(batchSize, null, steps);
    }),
    { numRuns: 200 },
  );
});

test('nothing of a person can be read in what is sent and kept', () => {
  const { columns, rows } = read(
    [{ email: 'ann@example.com', name: 'Ann Lee', created: '2026-08-03', channel: 'SEO', won: '', owner: '' }],
    'email',
  );
  expect(columns[0]).toBe('id');
  expect(rows[0]!.cells[0]).toMatch(/^mail:[0-9a-z]{8,14}$/);
  expect(JSON.stringify(rows).toLowerCase()).not.toMatch(/ann|example|lee/);
});

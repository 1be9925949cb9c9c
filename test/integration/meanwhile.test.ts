import { createFormat, labels, say } from '../../src/text';
import type { Headless, Snapshot } from '../../workbench/headless';
import { api, IDS, importing, type Memo, type Step, saving, signing, typing, WITH_IDS } from '../campaign/steps';
import { crossed, SEED } from '../support/sample';
import { openLived } from './support/lived';

/**
 * Scripts lock each other out, but nobody locks people out: they sort, insert and delete rows while one is at work. A run either
 * sees that or says that it has to be done again; no row is lost, doubled or written over.
 */

const TODAY = '2026-11-23';
/** Operations that change cells: once they have begun, nobody can be asked any more. */
const CHANGES = /^(?:write|clear|insert|delete|sort)/;
/** How many moments of a run are tried; the last ones before it has looked once more are among them. */
const MOMENTS = 4;
const LAST = 3;

let book: Headless;
let lived: Snapshot;
beforeAll(async () => {
  book = await openLived();
  lived = book.snapshot();
});
afterAll(() => book.close());

/** The filled rows of a tab, wherever they stand. */
async function rowsOf(tab: string): Promise<string[]> {
  const rows = (await book.readDisplay(tab, 'A1:V260')).map((row) => row.join('|'));
  return rows.filter((row) => /[^|]/.test(row)).sort();
}

const moved = (tab: string): string => say(createFormat('en_US', 'EUR'), 'answers', 'rowsMoved', { tab });

interface Case {
  readonly steps: readonly Step[];
  readonly tab: string;
}

/** Brings the workbook to just before the last step, with what the steps before it have left. */
async function ready({ steps }: Case): Promise<Memo> {
  await book.restore(lived);
  book.setNow(new Date(`${TODAY}T09:00:00Z`));
  const memo: Memo = {};
  for (const step of steps.slice(0, -1)) await step(book, memo);
  return memo;
}

/**
 * Runs the last step; at one of its operations a person moves rows.
 * @returns what was said when it was refused, and when it has read something for the last time before it writes
 */
async function disturbed(one: Case, memo: Memo, at: number, deed: () => void): Promise<{ said: string; read: number }> {
  let count = 0;
  let read = 0;
  book.setMeanwhile((op) => {
    if (CHANGES.test(op)) return true;
    count += 1;
    if (op === 'read') read = count;
    if (count === at) deed();
    return count === at;
  });
  const said = await one.steps.at(-1)!(book, memo).then(
    () => '',
    (error: Error) => error.message,
  );
  book.setMeanwhile(null);
  return { said, read };
}

const importOf = importing(IDS, WITH_IDS, false);
const CASES: readonly (readonly [string, Case])[] = [
  ['a batch of an import', { steps: importOf.slice(0, 2), tab: 'Leads' }],
  ['entries of a day', { steps: saving((c, p) => (c === p ? c + 1 : null)), tab: 'Leads' }],
  ['taking out the sample', { steps: [api('removeSample')], tab: 'Leads' }],
  ['signing again', { steps: signing, tab: 'Signed' }],
  [
    'new channels into their list',
    { steps: [typing('Leads', async () => 'C2', 'Fair'), api('addMissingLabels')], tab: 'Settings' },
  ],
  ['one persona for all', { steps: [api('useOnePersona')], tab: 'Settings' }],
  ['a kept as-of date', { steps: [api('setAsOf', '2026-10-31')], tab: 'Settings' }],
];
const DEEDS: readonly (readonly [string, (tab: string) => void])[] = [
  ['moves rows', (tab) => book.moveRows(tab, 2, 2, 8)],
  ['inserts rows', (tab) => book.insertRows(tab, 3, 2)],
];

const TRIED = crossed(CASES, DEEDS).map(([[name, one], [deed, work]]) => [name, deed, one, work] as const);
test.each(TRIED)(`%s: a person %s meanwhile, FAULT_SEED=${SEED}`, async (_, __, one, deed) => {
  const before = await ready(one);
  const untouched = await rowsOf(one.tab);
  const { read } = await disturbed(one, before, Number.POSITIVE_INFINITY, () => undefined);
  const expected = await rowsOf(one.tab);
  expect(expected).not.toEqual(untouched);
  expect(read).toBeGreaterThan(MOMENTS);
  const moments = Array.from({ length: MOMENTS }, (_, k) =>
    k < LAST ? read - k : Math.max(1, Math.round(((k - LAST) / (MOMENTS - LAST)) * read)),
  );
  const refusals: string[] = [];
  for (const at of moments) {
    const memo = await ready(one);
    const { said } = await disturbed(one, memo, at, () => deed(one.tab));
    if (said !== '') refusals.push(said);
    expect([at, said, await rowsOf(one.tab)]).toEqual([at, said, said === '' ? expected : untouched]);
    if (said === '') continue;
    await one.steps.at(-1)!(book, memo);
    expect([at, await rowsOf(one.tab)]).toEqual([at, expected]);
  }
  expect(refusals).toContain(moved(one.tab));
  // Where rows came between two looks at the tab, these do not fit together, and the action stops before it has written.
  const stopped = labels('en', 'assistant').unexpected;
  expect(refusals.filter((said) => said !== moved(one.tab) && said !== stopped)).toEqual([]);
});

describe('while functions are not calculated yet', () => {
  const errors = (state: unknown): string[] =>
    (state as { problems: { text: string }[] }).problems
      .map(({ text }) => text)
      .filter((text) => /Loading|#N\/A|cannot be shown|shows an error/.test(text));

  test.each(['Loading...', '#N/A', 'old'] as const)(
    '(%s) no table is said to be broken, and what is signed is the same',
    async (pending) => {
      const memo = await ready({ steps: signing, tab: 'Signed' });
      await signing.at(-1)!(book, memo);
      const expected = (await rowsOf('Signed')).map((row) => row.replace(/\d+\/\d+\/\d{4} \d+:\d+/g, 'now'));
      await book.restore(lived);
      book.clear('1 Close rates', 'A1:AK97');
      book.clear('3 Tracking', 'A1:N60');
      book.conditions.pending = pending;
      for (const action of ['refresh', 'createTabs', 'setAsOf']) {
        const { state } = (await book.run('api', action, action === 'setAsOf' ? null : undefined)) as {
          state: unknown;
        };
        expect([action, errors(state)]).toEqual([action, []]);
        book.clear('1 Close rates', 'A1:AK97');
      }
      const request: Memo = {};
      for (const step of signing) await step(book, request);
      book.conditions.pending = null;
      expect((await rowsOf('Signed')).map((row) => row.replace(/\d+\/\d+\/\d{4} \d+:\d+/g, 'now'))).toEqual(expected);
      const { state } = (await book.run('api', 'refresh')) as { state: unknown };
      expect(errors(state)).toEqual([]);
      expect((await book.readDisplay('Start', 'A1:F60')).flat().join()).not.toMatch(/Loading|#N\/A/);
    },
  );

  test('a table that stays broken is said from the next run on', async () => {
    await book.restore(lived);
    await book.edit('1 Close rates', 'B27', 'in the way');
    const { state } = (await book.run('api', 'refresh')) as { state: { problems: { text: string }[] } };
    expect(state.problems.map(({ text }) => text).join()).toContain('“in the way”');
  });
});

test('a signature of somebody else, made between a plan and its signing, is not doubled', async () => {
  await book.restore(lived);
  const mine: Memo = {};
  await signing[0]!(book, mine);
  const theirs: Memo = {};
  for (const step of signing) await step(book, theirs);
  const signed = await rowsOf('Signed');
  const { message } = (await book.run('api', 'sign', mine.request)) as { message: string };
  expect(message).toBe(say(createFormat('en_US', 'EUR'), 'answers', 'justSigned', { month: 'November 2026' }));
  expect(await rowsOf('Signed')).toEqual(signed);
});

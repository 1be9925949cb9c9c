import type { Headless, Snapshot } from '../../workbench/headless';
import { describeDifferences, differences } from '../campaign/differences';
import { below, beside, formulaWith, inside } from '../campaign/places';
import { type State, stateOf } from '../campaign/state';
import { IDS, importing, type Memo, type Step, saving, signing, WITH_IDS } from '../campaign/steps';
import { oneOf, SEED, sampleOf } from '../support/sample';
import { openLived } from './support/lived';
import { openWorkbook } from './support/workbook';

/**
 * Two people at once: whatever the order of what the two runs do, what comes out is what comes out when one of them waits for the
 * other. Who is told that somebody else is at work, or that what they read has changed, does it again.
 */

const TODAY = '2026-11-23';
/** Orders that are tried of each pair, others each time. */
const SEEDS = [SEED, SEED + 1];

let book: Headless;
const starts = {} as Record<'blank' | 'lived', Snapshot>;
beforeAll(async () => {
  const blank = await openWorkbook('en_US', TODAY);
  starts.blank = blank.snapshot();
  blank.close();
  book = await openLived();
  await book.run('api', 'refresh');
  await book.idle();
  starts.lived = book.snapshot();
});
afterAll(() => book.close());

/** What somebody does: what they read first, and a call of a page or what they type. */
interface Deed {
  readonly before?: readonly Step[];
  readonly call: (memo: Memo) => readonly [name: string, ...args: unknown[]];
}

const action =
  (name: string, argument?: unknown): Deed['call'] =>
  () => ['api', name, ...(argument === undefined ? [] : [argument])];
const entries = (add: number): Deed => ({
  before: saving((c, p) => c + p + add).slice(0, 1),
  call: ({ entries }) => ['api', 'saveEntries', entries],
});
const DEEDS = {
  refresh: { call: action('refresh') },
  repair: { call: action('createTabs') },
  sign: { before: signing.slice(0, 1), call: ({ request }) => ['api', 'sign', request] },
  'enter a day': entries(1),
  'enter the same day otherwise': entries(2),
  'import a batch': {
    before: importing(IDS, WITH_IDS, false).slice(0, 1),
    call: ({ session }) => [
      'api',
      'importBatch',
      { session, rows: WITH_IDS[0]!.map((cells, i) => ({ line: i + 1, occurrence: 1, cells })) },
    ],
  },
  'look back': { call: action('setAsOf', '2026-11-20') },
  'take the sample out': { call: action('removeSample') },
  'fill the sample in': { call: action('fillSample') },
} satisfies Readonly<Record<string, Deed>>;
type Name = keyof typeof DEEDS;

const PAIRS: readonly (readonly [Name, Name])[] = [
  ['refresh', 'refresh'],
  ['repair', 'refresh'],
  ['sign', 'sign'],
  ['sign', 'enter a day'],
  ['enter a day', 'enter the same day otherwise'],
  ['import a batch', 'enter a day'],
  ['import a batch', 'import a batch'],
  ['take the sample out', 'import a batch'],
  ['look back', 'sign'],
];
/** What two people do first, each before the other's has been seen. */
const FIRST_PAIRS: readonly (readonly [Name, Name])[] = [
  ['repair', 'repair'],
  ['fill the sample in', 'repair'],
  ['fill the sample in', 'fill the sample in'],
];

/** What was refused because of somebody else; anything else would be a fault. */
const REFUSED =
  /^(?:Someone else is changing this workbook|Someone has just moved|The figures have changed|Someone has changed the entries|The sample goes into an empty|Another import has begun since)/;

/** Where the two begin. */
let start: keyof typeof starts = 'lived';

async function ready(names: readonly Name[]): Promise<(readonly [string, ...unknown[]])[]> {
  await book.restore(starts[start]);
  book.setNow(new Date(`${TODAY}T09:00:00Z`));
  const calls: (readonly [string, ...unknown[]])[] = [];
  for (const name of names) {
    const { before = [], call }: Deed = DEEDS[name];
    const memo: Memo = {};
    for (const step of before) await step(book, memo);
    calls.push(call(memo));
  }
  return calls;
}

/** What is there in the end; a refresh brings up what a refused run has left. */
async function outcome(): Promise<State> {
  await book.run('api', 'refresh');
  return stateOf(book);
}

async function oneAfterTheOther(names: readonly [Name, Name], order: readonly [number, number]): Promise<State> {
  const calls = await ready(names);
  for (const i of order) await book.tryRun(...(calls[i] as [string, ...unknown[]]));
  return outcome();
}

const EACH = [
  ...sampleOf(PAIRS, 2).map((names) => ['lived', ...names] as const),
  ...oneOf(FIRST_PAIRS).map((names) => ['blank', ...names] as const),
];
test.each(EACH)(`in a %s workbook: %s and %s, FAULT_SEED=${SEED}`, async (from, ...names) => {
  start = from;
  const expected = [await oneAfterTheOther(names, [0, 1]), await oneAfterTheOther(names, [1, 0])];
  for (const seed of SEEDS) {
    const [[mine, ...given], [name, ...args]] = (await ready(names)) as [
      [string, ...unknown[]],
      [string, ...unknown[]],
    ];
    const said: string[] = [];
    const other = await book.together(
      async () => {
        const { error } = await book.tryRun(mine, ...given);
        if (error) said.push(error.message);
      },
      name,
      args,
      seed,
    );
    if (other.error) said.push(other.error.message);
    expect([seed, said.filter((one) => !REFUSED.test(one))]).toEqual([seed, []]);
    const found = await outcome();
    const apart = expected.map((state) => differences(state, found));
    const least = apart.sort((a, b) => a.length - b.length)[0]!;
    expect([seed, describeDifferences(least)]).toEqual([seed, '']);
  }
});

/** What a person types while somebody else presses a button. */
const TYPED: readonly (readonly [what: string, tab: string, where: () => Promise<string>, value: string | number])[] = [
  [
    'a number over a target',
    '4 Commitments',
    async () => inside(await formulaWith(book, '4 Commitments', 'SLA_TARGETS')),
    9,
  ],
  ['a goal', 'Settings', () => below(book, 'Settings', 'Revenue goal', 2), 123456],
  ['an as-of date', 'Settings', () => beside(book, 'Settings', 'As-of date'), '10/15/2026'],
];

test.each(oneOf(TYPED))(`%s is typed while somebody refreshes, FAULT_SEED=${SEED}`, async (_, tab, where, value) => {
  start = 'lived';
  await ready([]);
  await book.edit(tab, await where(), value);
  const expected = await outcome();
  for (const seed of SEEDS) {
    await ready([]);
    const cell = await where();
    const { error } = await book.together(() => book.edit(tab, cell, value), 'api', ['refresh'], seed);
    expect([seed, error]).toEqual([seed, undefined]);
    expect([seed, describeDifferences(differences(expected, await outcome()))]).toEqual([seed, '']);
  }
});
